#include "app/mentorships/souvenir.h"

#include "app/facts/agreements.h"
#include "app/facts/endings.h"
#include "app/facts/relationship.h"
#include "app/mentorships/agreement_terms.h"
#include "app/records/convert.h"
#include "app/words/name_words.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;

QString said(const store::Row& row, Field<std::string> field) {
    return toQString(row.get(field).value_or(std::string())).trimmed();
}

QString when(const QDate& day) {
    return words::locale().toString(day, QLocale::LongFormat);
}

struct Album {
    const store::Store& store;
    const People& people;
    const store::Row& mentorship;
    QDate today;

    std::vector<store::Row> all(std::uint32_t kind) const {
        return store.select(store::Query(kind).in(mentorship.space));
    }

    QString nameOf(const UserId& user) const {
        if (user == people.me()) return People::firstNameOf(people.myName());
        return people.firstName(mentorship.space, user);
    }

    QStringList goals() const {
        std::set<RecordId> reached;
        for (const auto& closure : closuresOf(store, mentorship)) {
            for (const RecordId& id : closure.get(model::Closure::reachedGoals))
                reached.insert(id);
        }
        QStringList lines;
        for (const auto& goal : all(model::Goal::recordKind)) {
            const bool done = reached.contains(goal.id) ||
                              goal.get(model::Goal::status) == model::GoalStatus::Achieved;
            if (done) lines << said(goal, model::Goal::title);
        }
        return lines;
    }

    QStringList keyPoints() const {
        QStringList lines;
        for (const auto& note : all(model::MeetingNote::recordKind)) {
            for (const std::string& point : note.get(model::MeetingNote::keyPoints))
                lines << toQString(point);
        }
        return lines;
    }

    QStringList promises() const {
        QStringList lines;
        for (const auto& promise : all(model::Commitment::recordKind)) {
            if (promise.get(model::Commitment::status) != model::CommitmentStatus::Kept) continue;
            const QString who = nameOf(promise.get(model::Commitment::ownerId).value_or(UserId()));
            const QString line = said(promise, model::Commitment::text);
            lines << (who.isEmpty() ? line : who + u" · "_s + line);
        }
        return lines;
    }

    QStringList thanks() const {
        QStringList lines;
        for (const auto& thank : all(model::Gratitude::recordKind)) {
            if (!thank.get(model::Gratitude::sentAt)) continue;
            const QString who = nameOf(thank.createdBy);
            lines << (who.isEmpty() ? QString() : who + u" · "_s) +
                         said(thank, model::Gratitude::forWhat);
        }
        return lines;
    }

    // The words of each of the two.
    std::vector<Paper::Part> closing() const {
        std::vector<Paper::Part> parts;
        for (const auto& closure : closuresOf(store, mentorship)) {
            QStringList lines;
            for (const auto field :
                 {model::Closure::learned, model::Closure::keep, model::Closure::words}) {
                if (const QString line = said(closure, field); !line.isEmpty()) lines << line;
            }
            const UserId author = closure.get(model::Closure::authorId).value_or(UserId());
            parts.push_back({words::named(QCoreApplication::translate("souvenir", "Les mots de %1"),
                                          nameOf(author)),
                             lines});
        }
        return parts;
    }

    QStringList agreement() const {
        QStringList lines;
        const auto agreed = agreementInForce(store, people, mentorship);
        if (!agreed) return lines;
        for (const TermLine& line : termLines(*agreed, today, true))
            lines << line.label + u"\u00a0: "_s + line.text;
        return lines;
    }

    QString subtitle() const {
        const auto meetings = all(model::Meeting::recordKind);
        const auto n = static_cast<int>(std::ranges::count_if(meetings, [](const auto& meeting) {
            return meeting.get(model::Meeting::status) == model::MeetingStatus::Done;
        }));
        QStringList parts{
            QCoreApplication::translate("souvenir", "%1 et %2")
                .arg(People::firstNameOf(people.myName()), people.partnerName(mentorship))};
        if (const auto started = mentorship.get(model::Mentorship::startedOn))
            parts << QCoreApplication::translate("souvenir", "commencé le %1")
                         .arg(when(toQDate(*started)));
        parts << QCoreApplication::translate("souvenir", "%n rencontre(s)", nullptr, n);
        return parts.join(u" · "_s);
    }
};

} // namespace

Paper souvenirOf(const store::Store& store, const People& people, const store::Row& mentorship,
                 const QDate& today) {
    const Album album{store, people, mentorship, today};
    Paper paper;
    paper.title = QCoreApplication::translate("souvenir", "Souvenir de mentorat");
    paper.subtitle = album.subtitle();
    paper.parts = album.closing();
    const std::pair<QString, QStringList> parts[] = {
        {QCoreApplication::translate("souvenir", "Ce qui a été atteint"), album.goals()},
        {QCoreApplication::translate("souvenir", "Ce que nous avons retenu"), album.keyPoints()},
        {QCoreApplication::translate("souvenir", "Promis et tenu"), album.promises()},
        {QCoreApplication::translate("souvenir", "Merci"), album.thanks()},
        {QCoreApplication::translate("souvenir", "Ce que nous avions convenu"), album.agreement()}};
    for (const auto& [heading, lines] : parts)
        paper.parts.push_back({heading, lines});
    paper.foot = when(today);
    return paper;
}

} // namespace cordee::app
