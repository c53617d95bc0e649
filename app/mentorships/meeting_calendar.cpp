#include "app/facts/meeting_series.h"
#include "app/mentorships/meeting_papers.h"
#include "app/mentorships/meeting_room.h"
#include "app/papers/calendar_file.h"
#include "app/records/convert.h"
#include "app/words/name_words.h"

#include <algorithm>

// A meeting, or those planned in a row with it, as a calendar takes them.
namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;

QTimeZone zoneOf(const store::Row& meeting) {
    const std::string name = meeting.get(model::Meeting::timezone).value_or(std::string());
    const QTimeZone zone(QByteArray::fromStdString(name));
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

bool isOff(const store::Row& meeting) {
    return meeting.deleted ||
           meeting.get(model::Meeting::status) == model::MeetingStatus::Cancelled;
}

} // namespace

QByteArray MeetingPapers::calendar() const {
    const auto row = store_.find(meeting_);
    if (!row) return {};
    const auto planned = row->deleted ? std::vector{*row} : seriesOf(store_, *row);
    return planned.size() > 1 ? asCalendarFile(series(planned)) : asCalendarFile(event(*row));
}

CalendarEvent MeetingPapers::event(const store::Row& meeting) const {
    CalendarEvent event;
    const QString given = toQString(meeting.get(model::Meeting::icsUid).value_or(std::string()));
    event.uid = given.isEmpty() ? toQString(meeting.id) + u"@cordee"_s : given;
    // Seconds from the first to the last change: it grows on both devices, and nothing has to be
    // counted.
    event.sequence = std::max<qint64>(0, (meeting.updatedMs - meeting.createdMs) / 1000);
    event.written = QDateTime::fromMSecsSinceEpoch(meeting.updatedMs);
    event.start = startOf(meeting);
    event.minutes = minutesOf(meeting);
    const QString mine = People::firstNameOf(people_.myName());
    event.summary =
        mine.isEmpty()
            ? tr("Mentorat : rencontre avec %1").arg(room_.partnerName())
            : words::named(tr("Mentorat : rencontre de %1 et %2"), mine).arg(room_.partnerName());
    event.place = toQString(meeting.get(model::Meeting::place).value_or(std::string()));
    if (meeting.id == meeting_ && !isOff(meeting)) event.description = asText(agenda());
    const bool agreed = meeting.get(model::Meeting::status) != model::MeetingStatus::Proposed;
    event.state = isOff(meeting) ? CalendarEvent::State::Cancelled
                  : agreed       ? CalendarEvent::State::Confirmed
                                 : CalendarEvent::State::Tentative;
    return event;
}

// What the rule cannot say is an exception: one that moved, was called off, is not there any more,
// and this meeting with its agenda.
CalendarSeries MeetingPapers::series(const std::vector<store::Row>& meetings) const {
    const store::Row& earliest = meetings.front();
    CalendarSeries series;
    series.zone = zoneOf(earliest);
    series.everyDays = seriesDays(earliest);
    series.first = event(earliest);
    series.first.uid = toQString(*earliest.get(model::Meeting::seriesId)) + u"@cordee"_s;
    series.first.start = plannedAt(earliest);
    series.first.description.clear();
    series.first.state = CalendarEvent::State::Cancelled;
    const auto step = [&](const store::Row& meeting) {
        const qint64 days = plannedAt(earliest).date().daysTo(plannedAt(meeting).date());
        return static_cast<int>((days + series.everyDays / 2) / series.everyDays);
    };
    series.count = step(meetings.back()) + 1;
    bool agreed = true;
    std::int64_t latest = 0;
    for (const store::Row& meeting : meetings) {
        latest = std::max(latest, meeting.updatedMs);
        agreed = agreed && meeting.get(model::Meeting::status) != model::MeetingStatus::Proposed;
        if (!isOff(meeting)) series.first.state = CalendarEvent::State::Confirmed;
    }
    if (!agreed && series.first.state != CalendarEvent::State::Cancelled)
        series.first.state = CalendarEvent::State::Tentative;
    series.first.sequence = std::max<qint64>(0, (latest - earliest.createdMs) / 1000);
    series.first.written = QDateTime::fromMSecsSinceEpoch(latest);

    const auto moments = series.moments();
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const auto found = std::ranges::find_if(meetings, [&](const store::Row& meeting) {
            return step(meeting) == static_cast<int>(i);
        });
        CalendarEvent one = found == meetings.end() ? series.first : event(*found);
        if (found == meetings.end()) one.state = CalendarEvent::State::Cancelled;
        const bool asPlanned = one.start == moments[i] && one.minutes == series.first.minutes &&
                               one.place == series.first.place && one.description.isEmpty();
        if (asPlanned && one.state != CalendarEvent::State::Cancelled) continue;
        one.uid = series.first.uid;
        one.sequence = series.first.sequence;
        one.written = series.first.written;
        series.exceptions.push_back({moments[i], std::move(one)});
    }
    return series;
}

} // namespace cordee::app
