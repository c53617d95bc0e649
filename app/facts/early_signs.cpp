#include "app/facts/early_signs.h"

#include "app/facts/meeting_series.h"
#include "app/records/convert.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>
#include <ranges>

namespace cordee::app {

namespace {

constexpr int lastMeetings = 4;
constexpr int lostMeetings = 2;
constexpr int bareMeetings = 2;
constexpr int slippedPromises = 2;
constexpr int slippingDays = 60;

// The rest of a row of meetings called off in one act is one meeting lost, not six.
bool wasCalledOffWithAnother(const store::Store& store, const store::Row& meeting) {
    constexpr std::int64_t oneActMs = 1000;
    if (!isInSeries(meeting) ||
        meeting.get(model::Meeting::status) != model::MeetingStatus::Cancelled)
        return false;
    return std::ranges::any_of(seriesOf(store, meeting), [&meeting](const store::Row& other) {
        return other.get(model::Meeting::status) == model::MeetingStatus::Cancelled &&
               plannedAt(other) < plannedAt(meeting) &&
               std::abs(other.updatedMs - meeting.updatedMs) < oneActMs;
    });
}

// Those whose time has passed, latest first, cancelled ones too.
std::vector<store::Row> pastMeetings(const store::Store& store, const SpaceId& space,
                                     const QDateTime& now) {
    auto rows = store.select(store::Query(model::Meeting::recordKind)
                                 .in(space)
                                 .whereNull(model::Meeting::startsAt, false)
                                 .orderBy(model::Meeting::startsAt, true));
    std::erase_if(rows, [&](const store::Row& row) {
        return startOf(row) >= now || wasCalledOffWithAnother(store, row);
    });
    return rows;
}

bool wasLost(const store::Row& meeting) {
    const auto status = meeting.get(model::Meeting::status);
    return status == model::MeetingStatus::Cancelled || status == model::MeetingStatus::Missed;
}

std::optional<EarlySign> cancelled(const std::vector<store::Row>& past) {
    const auto lost = static_cast<int>(std::ranges::count_if(
        past | std::views::take(lastMeetings), [](const auto& row) { return wasLost(row); }));
    if (lost < lostMeetings) return std::nullopt;
    return EarlySign{
        EarlySign::Kind::Cancelled,
        QCoreApplication::translate(
            "signs", "%n des quatre dernières rencontres n’ont pas eu lieu.", nullptr, lost),
        QCoreApplication::translate(
            "signs", "Qu’est-ce qui les rend difficiles à tenir, pour toi et pour l’autre ?")};
}

std::optional<EarlySign> unprepared(const store::Store& store,
                                    const std::vector<store::Row>& past) {
    int looked = 0;
    for (const store::Row& meeting : past) {
        if (meeting.get(model::Meeting::status) != model::MeetingStatus::Done) continue;
        const auto points = store.count(store::Query(model::AgendaItem::recordKind)
                                            .in(meeting.space)
                                            .where(model::AgendaItem::meetingId, meeting.id));
        if (points > 0) return std::nullopt;
        if (++looked == bareMeetings) break;
    }
    if (looked < bareMeetings) return std::nullopt;
    return EarlySign{
        EarlySign::Kind::Unprepared,
        QCoreApplication::translate("signs",
                                    "Les deux dernières rencontres n’avaient pas d’ordre du jour."),
        QCoreApplication::translate(
            "signs",
            "De quoi aurais-tu voulu parler, et qu’est-ce qui t’a manqué pour l’écrire ?")};
}

std::optional<EarlySign> slipping(const store::Store& store, const SpaceId& space,
                                  const QDate& today) {
    const Date since = toDate(today.addDays(-slippingDays));
    const auto rows =
        store.select(store::Query(model::Commitment::recordKind)
                         .in(space)
                         .where(model::Commitment::dueOn, store::Compare::AtLeast, since));
    const auto late = static_cast<int>(
        std::ranges::count_if(rows, [&](const auto& row) { return isOverdue(row, today); }));
    if (late < slippedPromises) return std::nullopt;
    return EarlySign{EarlySign::Kind::Slipping,
                     QCoreApplication::translate("signs", "%n engagement(s) ont passé leur date.",
                                                 nullptr, late),
                     QCoreApplication::translate(
                         "signs", "Lesquels comptent encore ? Lesquels demandent une autre date, "
                                  "ou d’être lâchés ?")};
}

std::optional<EarlySign> silence(const store::Store& store, const store::Row& mentorship,
                                 const QDateTime& now) {
    const int days = silenceDays(store, mentorship, now);
    const int cadence = cadenceDays(mentorship);
    if (2 * days <= 3 * cadence || nextMeeting(store, mentorship.space, now)) return std::nullopt;
    return EarlySign{
        EarlySign::Kind::Silence,
        QCoreApplication::translate("signs", "Rien entre vous depuis %n jour(s).", nullptr, days),
        QCoreApplication::translate(
            "signs", "Le rythme convenu vous va-t-il encore, ou faut-il en choisir un autre ?")};
}

} // namespace

std::vector<EarlySign> earlySigns(const store::Store& store, const People& people,
                                  const Clock& clock, const store::Row& mentorship) {
    if (people.partner(mentorship).isNull()) return {};
    const QDateTime now = nowOf(clock);
    const auto past = pastMeetings(store, mentorship.space, now);
    std::vector<EarlySign> signs;
    for (auto& sign :
         {cancelled(past), unprepared(store, past), slipping(store, mentorship.space, now.date()),
          silence(store, mentorship, now)}) {
        if (sign) signs.push_back(*sign);
    }
    return signs;
}

} // namespace cordee::app
