#include "app/mentorships/souvenir.h"

#include "app/facts/agreements.h"
#include "app/facts/endings.h"
#include "app/facts/relationship.h"
#include "app/mentorships/agreement_terms.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>

#include <algorithm>
#include <set>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;

constexpr int marginMillimetres = 22;
constexpr int pointsPerInch = 72;

QString said(const store::Row& row, Field<std::string> field) {
    return toQString(row.get(field).value_or(std::string())).trimmed();
}

QString heading(const QString& text) {
    return u"<h2>%1</h2>"_s.arg(text.toHtmlEscaped());
}

// A list under its heading; nothing where there is nothing to say.
QString section(const QString& title, const QStringList& lines) {
    if (lines.isEmpty()) return {};
    QString html = heading(title) + u"<ul>"_s;
    for (const QString& line : lines)
        html += u"<li>%1</li>"_s.arg(line.toHtmlEscaped());
    return html + u"</ul>"_s;
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

    QString closing() const {
        QString html;
        for (const auto& closure : closuresOf(store, mentorship)) {
            QStringList lines;
            for (const auto field :
                 {model::Closure::learned, model::Closure::keep, model::Closure::words}) {
                if (const QString line = said(closure, field); !line.isEmpty()) lines << line;
            }
            const UserId author = closure.get(model::Closure::authorId).value_or(UserId());
            html += section(
                QCoreApplication::translate("souvenir", "Les mots de %1").arg(nameOf(author)),
                lines);
        }
        return html;
    }

    QString agreement() const {
        const auto agreed = agreementInForce(store, people, mentorship);
        if (!agreed) return {};
        QStringList lines;
        for (const TermLine& line : termLines(*agreed, today, true))
            lines << line.label + u"\u00a0: "_s + line.text;
        return section(QCoreApplication::translate("souvenir", "Ce que nous avions convenu"),
                       lines);
    }

    QString first() const {
        const auto meetings = all(model::Meeting::recordKind);
        const auto n = static_cast<int>(std::ranges::count_if(meetings, [](const auto& meeting) {
            return meeting.get(model::Meeting::status) == model::MeetingStatus::Done;
        }));
        QStringList parts;
        if (const auto started = mentorship.get(model::Mentorship::startedOn))
            parts << QCoreApplication::translate("souvenir", "commencé le %1")
                         .arg(when(toQDate(*started)));
        parts << QCoreApplication::translate("souvenir", "%n rencontre(s)", nullptr, n);
        return u"<h1>%1</h1><p>%2</p>"_s.arg(
            QCoreApplication::translate("souvenir", "%1 et %2")
                .arg(People::firstNameOf(people.myName()), people.partnerName(mentorship))
                .toHtmlEscaped(),
            parts.join(u" · "_s).toHtmlEscaped());
    }
};

} // namespace

QString souvenirHtml(const store::Store& store, const People& people, const store::Row& mentorship,
                     const QDate& today) {
    const Album album{store, people, mentorship, today};
    return u"<html><head><style>h1{color:#1E5A63} h2{color:#1E5A63;font-size:13pt} "
           u"li{margin-bottom:4px}</style></head><body>"_s +
           album.first() + album.closing() +
           section(QCoreApplication::translate("souvenir", "Ce qui a été atteint"), album.goals()) +
           section(QCoreApplication::translate("souvenir", "Ce que nous avons retenu"),
                   album.keyPoints()) +
           section(QCoreApplication::translate("souvenir", "Promis et tenu"), album.promises()) +
           section(QCoreApplication::translate("souvenir", "Merci"), album.thanks()) +
           album.agreement() + u"</body></html>"_s;
}

QString writeSouvenir(const store::Store& store, const People& people, const store::Row& mentorship,
                      const QDate& today, const QString& folder) {
    const QString name = QCoreApplication::translate("souvenir", "Souvenir de mentorat");
    const QString file =
        QDir(folder).filePath(u"%1 %2.pdf"_s.arg(name, today.toString(Qt::ISODate)));
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(
        QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
        QPageLayout::Millimeter);
    writer.setResolution(pointsPerInch);
    writer.setTitle(name);
    QTextDocument document;
    document.setDefaultFont(QFont(u"Inter"_s, 11));
    document.setHtml(souvenirHtml(store, people, mentorship, today));
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    document.print(&writer);
    return QFileInfo(file).size() > 0 ? file : QString();
}

} // namespace cordee::app
