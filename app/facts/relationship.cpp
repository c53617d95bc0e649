#include "app/facts/relationship.h"

#include "app/records/convert.h"

#include <algorithm>

namespace cordee::app {

namespace {

constexpr int usualMinutes = 45;
constexpr int usualCadenceDays = 30;
constexpr qint64 graceSeconds = 12 * 3600;

model::MeetingStatus statusOf(const store::Row& meeting) {
    return meeting.get(model::Meeting::status).value_or(model::MeetingStatus::Proposed);
}

// When the newest record of a kind was written first; 0 when there is none.
std::int64_t newestMs(const store::Store& store, const SpaceId& space, std::uint32_t recordKind) {
    const auto rows = store.select(store::Query(recordKind).in(space).newestFirst().limit(1));
    return rows.empty() ? 0 : rows.front().createdMs;
}

} // namespace

QDateTime nowOf(const Clock& clock) {
    return QDateTime::fromMSecsSinceEpoch(clock.nowMs());
}

QDate todayOf(const Clock& clock) {
    return nowOf(clock).date();
}

bool isAhead(const store::Row& meeting) {
    const auto status = statusOf(meeting);
    return status != model::MeetingStatus::Done && status != model::MeetingStatus::Cancelled &&
           status != model::MeetingStatus::Missed;
}

QDateTime startOf(const store::Row& meeting) {
    const auto start = meeting.get(model::Meeting::startsAt);
    return start ? toQDateTime(*start) : QDateTime();
}

int minutesOf(const store::Row& meeting) {
    const auto minutes = meeting.get(model::Meeting::minutes).value_or(0);
    return minutes > 0 ? static_cast<int>(std::min<std::int64_t>(minutes, 24 * 60)) : usualMinutes;
}

std::vector<QDateTime> slotsOf(const store::Row& meeting) {
    if (statusOf(meeting) != model::MeetingStatus::Proposed) return {};
    std::vector<QDateTime> times;
    for (const Timestamp slot : meeting.get(model::Meeting::slots))
        times.push_back(toQDateTime(slot));
    std::ranges::sort(times);
    return times.size() > 1 ? times : std::vector<QDateTime>();
}

std::vector<store::Row> meetingsOf(const store::Store& store, const SpaceId& space) {
    auto rows = store.select(store::Query(model::Meeting::recordKind)
                                 .in(space)
                                 .whereNull(model::Meeting::startsAt, false)
                                 .orderBy(model::Meeting::startsAt));
    std::erase_if(rows, [](const store::Row& row) {
        return statusOf(row) == model::MeetingStatus::Cancelled;
    });
    return rows;
}

std::optional<store::Row> nextMeeting(const store::Store& store, const SpaceId& space,
                                      const QDateTime& now) {
    for (store::Row& row : meetingsOf(store, space)) {
        const QDateTime over = startOf(row).addSecs(minutesOf(row) * 60 + graceSeconds);
        if (isAhead(row) && over > now) return std::move(row);
    }
    return std::nullopt;
}

UserId proposerOf(const store::Store& store, const store::Row& meeting) {
    for (const store::HistoryEntry& entry : store.history(meeting.id)) {
        const bool dates = entry.field == model::Meeting::startsAt.number ||
                           entry.field == model::Meeting::slots.number;
        if (dates && !entry.lost) return entry.author;
    }
    return meeting.createdBy;
}

std::optional<store::Row> unclosedMeeting(const store::Store& store, const SpaceId& space,
                                          const QDateTime& now) {
    for (store::Row& row : meetingsOf(store, space)) {
        if (isAhead(row) && startOf(row).addSecs(minutesOf(row) * 60) < now) return std::move(row);
    }
    return std::nullopt;
}

int meetingNumber(const store::Store& store, const store::Row& meeting) {
    int number = 1;
    for (const store::Row& row : meetingsOf(store, meeting.space)) {
        if (statusOf(row) == model::MeetingStatus::Missed || row.id == meeting.id) continue;
        if (startOf(row) < startOf(meeting)) ++number;
    }
    return number;
}

int minutesTogether(const store::Store& store, const SpaceId& space) {
    int total = 0;
    for (const store::Row& meeting : meetingsOf(store, space)) {
        if (statusOf(meeting) != model::MeetingStatus::Done) continue;
        const int planned = minutesOf(meeting);
        const auto held = meeting.get(model::Meeting::heldAt);
        const auto ended = meeting.get(model::Meeting::endedAt);
        const std::int64_t open = held && ended ? (ended->millis - held->millis) / 60'000 : 0;
        total += open > 0 && open <= std::int64_t(3) * planned ? static_cast<int>(open) : planned;
    }
    return total;
}

int silenceDays(const store::Store& store, const store::Row& mentorship, const QDateTime& now) {
    std::int64_t last = mentorship.createdMs;
    if (const auto started = mentorship.get(model::Mentorship::startedOn)) {
        last = toQDate(*started).startOfDay().toMSecsSinceEpoch();
    }
    for (const store::Row& meeting : meetingsOf(store, mentorship.space)) {
        if (statusOf(meeting) != model::MeetingStatus::Done) continue;
        last = std::max<std::int64_t>(last, startOf(meeting).toMSecsSinceEpoch());
    }
    for (const std::uint32_t kind :
         {model::AgendaItem::recordKind, model::Commitment::recordKind,
          model::GoalCheckIn::recordKind, model::MeetingNote::recordKind}) {
        last = std::max(last, newestMs(store, mentorship.space, kind));
    }
    const QDate lastDay = QDateTime::fromMSecsSinceEpoch(last).date();
    return static_cast<int>(std::max<qint64>(0, lastDay.daysTo(now.date())));
}

int initiativeDays(const store::Store& store, const store::Row& mentorship, const UserId& me,
                   const QDateTime& now) {
    std::int64_t last = mentorship.createdMs;
    if (const auto started = mentorship.get(model::Mentorship::startedOn))
        last = toQDate(*started).startOfDay().toMSecsSinceEpoch();
    for (const std::uint32_t kind :
         {model::AgendaItem::recordKind, model::Meeting::recordKind, model::Commitment::recordKind,
          model::GoalCheckIn::recordKind, model::Gratitude::recordKind}) {
        for (const store::Row& row : store.select(store::Query(kind).in(mentorship.space)))
            if (row.createdBy == me) last = std::max(last, row.createdMs);
    }
    const QDate lastDay = QDateTime::fromMSecsSinceEpoch(last).date();
    return static_cast<int>(std::max<qint64>(0, lastDay.daysTo(now.date())));
}

int cadenceDays(const store::Row& mentorship) {
    const auto days = mentorship.get(model::Mentorship::cadenceDays).value_or(0);
    return days > 0 ? static_cast<int>(std::min<std::int64_t>(days, 366)) : usualCadenceDays;
}

bool isAlive(model::CommitmentStatus status) {
    return status != model::CommitmentStatus::Kept && status != model::CommitmentStatus::Dropped;
}

bool isOverdue(const store::Row& commitment, const QDate& today) {
    const auto due = commitment.get(model::Commitment::dueOn);
    const auto status =
        commitment.get(model::Commitment::status).value_or(model::CommitmentStatus::Open);
    return due && isAlive(status) && toQDate(*due) < today;
}

} // namespace cordee::app
