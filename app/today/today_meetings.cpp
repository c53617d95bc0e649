#include "app/facts/conflicts.h"
#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/today/today_parts.h"
#include "app/words/name_words.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app::today {

using namespace Qt::StringLiterals;

namespace {

constexpr int mentorLooksAheadDays = 3;
constexpr int soonDays = 2;
constexpr int questionsWanted = 2;

struct Readiness {
    int topics = 0;
    int questions = 0;
    int promisesLeft = 0; // of mine, due by the day of the meeting
};

Readiness readinessOf(const Facts& facts, const store::Row& meeting) {
    Readiness ready;
    for (const auto& item :
         facts.store.select(store::Query(model::AgendaItem::recordKind)
                                .in(meeting.space)
                                .where(model::AgendaItem::status, model::AgendaStatus::Open))) {
        const auto in = item.get(model::AgendaItem::meetingId);
        if (in && *in != meeting.id) continue;
        const bool question = item.get(model::AgendaItem::kind) == model::AgendaKind::Question;
        ++(question ? ready.questions : ready.topics);
    }
    const QDate day = startOf(meeting).date();
    for (const auto& promise : facts.store.select(
             store::Query(model::Commitment::recordKind)
                 .in(meeting.space)
                 .where(model::Commitment::ownerId, facts.people.me())
                 .where(model::Commitment::dueOn, store::Compare::AtMost, toDate(day)))) {
        const auto status = promise.get(model::Commitment::status);
        if (isAlive(status.value_or(model::CommitmentStatus::Open))) ++ready.promisesLeft;
    }
    return ready;
}

QString placeAndNumber(const Facts& facts, const store::Row& meeting) {
    const QString place = textOf(meeting, model::Meeting::place);
    //: %1: « 7ᵉ »
    const QString number = QCoreApplication::translate("today", "%1 rencontre")
                               .arg(words::ordinal(meetingNumber(facts.store, meeting)));
    return place.isEmpty() ? number : place + u" · "_s + number;
}

RowsModel::Row plannedRow(const Facts& facts, const Tie& tie, const store::Row& meeting,
                          bool isApart) {
    const QDateTime start = startOf(meeting);
    const Readiness ready = readinessOf(facts, meeting);
    const bool mentor = tie.myRole == model::Role::Mentor;
    const QString promises =
        ready.promisesLeft == 0
            ? QCoreApplication::translate("today", "Bilan des engagements à jour")
            //: promises of mine that are neither kept nor renegotiated
            : QCoreApplication::translate("today", "Bilan des engagements (%n restant(s))", nullptr,
                                          ready.promisesLeft);
    QString questions =
        ready.questions == 0
            ? QCoreApplication::translate("today", "Deux questions précises à poser")
            : QCoreApplication::translate("today", "%n question(s) précise(s)", nullptr,
                                          ready.questions);
    if (mentor) {
        //: %1: first name
        questions =
            ready.questions == 0
                ? words::named(QCoreApplication::translate("today", "Pas encore de question de %1"),
                               People::firstNameOf(tie.partner))
                : QCoreApplication::translate("today", "%n question(s) à préparer", nullptr,
                                              ready.questions);
    }
    return {toQString(meeting.id),
            {toQString(tie.record.id), true, words::dayCapitalised(start.date(), facts.today()),
             words::shortMoment(start) + u" · "_s + words::minutes(minutesOf(meeting)),
             People::initials(tie.partner),
             tie.partner.isEmpty()
                 ? QCoreApplication::translate("today", "Rencontre")
                 : QCoreApplication::translate("today", "Rencontre avec %1").arg(tie.partner),
             placeAndNumber(facts, meeting), facts.roleText(tie), mentor,
             ready.topics == 0 ? QCoreApplication::translate("today", "Ordre du jour à écrire")
                               : QCoreApplication::translate("today", "Ordre du jour : %n sujet(s)",
                                                             nullptr, ready.topics),
             ready.topics > 0, questions,
             mentor ? ready.questions > 0 : ready.questions >= questionsWanted, promises,
             ready.promisesLeft == 0, facts.today().daysTo(start.date()) <= soonDays, isApart}};
}

RowsModel::Row unplannedRow(const Facts& facts, const Tie& tie) {
    return {
        u"plan:"_s + toQString(tie.record.id),
        {toQString(tie.record.id), false, QCoreApplication::translate("today", "Pas de date"),
         QString(), People::initials(tie.partner),
         tie.partner.isEmpty()
             ? QCoreApplication::translate("today", "Prochaine rencontre")
             : QCoreApplication::translate("today", "Prochaine rencontre avec %1").arg(tie.partner),
         QCoreApplication::translate("today", "Propose une date : le reste se prépare en route."),
         facts.roleText(tie), false, QString(), false, QString(), false, QString(), false, false,
         false}};
}

} // namespace

std::unique_ptr<List> makeMeetings(QObject* parent) {
    return std::make_unique<List>(
        "meetingId",
        QList<QByteArray>{"mentorshipId", "planned", "chip", "moment", "initials", "title",
                          "secondLine", "roleText", "asMentor", "topicsText", "topicsReady",
                          "questionsText", "questionsReady", "promisesText", "promisesReady",
                          "soon", "apart"},
        parent);
}

std::vector<RowsModel::Row> meetingRows(const Facts& facts) {
    std::vector<std::pair<QDateTime, RowsModel::Row>> planned;
    std::vector<RowsModel::Row> unplanned;
    const auto apart = apartHomes(facts.store, facts.people);
    for (const Tie& tie : facts.ties) {
        const auto next = nextMeeting(facts.store, tie.record.space, facts.now);
        const bool mentor = tie.myRole == model::Role::Mentor;
        if (!next) {
            if (!mentor) unplanned.push_back(unplannedRow(facts, tie));
            continue;
        }
        const QDateTime start = startOf(*next);
        if (mentor && facts.today().daysTo(start.date()) > mentorLooksAheadDays) continue;
        planned.emplace_back(start, plannedRow(facts, tie, *next, apart.contains(next->id)));
    }
    std::ranges::sort(planned, {}, [](const auto& entry) { return entry.first; });
    std::vector<RowsModel::Row> rows;
    for (auto& entry : planned)
        rows.push_back(std::move(entry.second));
    std::ranges::move(unplanned, std::back_inserter(rows));
    return rows;
}

} // namespace cordee::app::today
