#include "app/mentorships/meeting_dates.h"

#include "app/facts/relationship.h"
#include "app/mentorships/meetings_model.h"
#include "app/records/convert.h"

#include <QTimeZone>

#include <algorithm>

// What is done with the dates of meetings: put forward, agreed, moved, called off. An agenda is
// never touched by any of it: it waits for the next meeting.
namespace cordee::app {

namespace {

constexpr int longestMinutes = 8 * 60;
constexpr qsizetype mostSlots = 3;

void replaceSlots(store::Edit& edit, const std::vector<Timestamp>& before,
                  const std::vector<QDateTime>& after) {
    for (const Timestamp slot : before)
        edit.remove(model::Meeting::slots, slot);
    for (const QDateTime& slot : after)
        edit.add(model::Meeting::slots, toTimestamp(slot));
}

// Earliest first, each once, at most three.
std::vector<QDateTime> cleaned(const QVariantList& starts) {
    std::vector<QDateTime> times;
    for (const QVariant& start : starts) {
        const QDateTime time = start.toDateTime().toLocalTime();
        if (time.isValid() && std::ranges::find(times, time) == times.end()) times.push_back(time);
    }
    std::ranges::sort(times);
    if (static_cast<qsizetype>(times.size()) > mostSlots) times.resize(mostSlots);
    return times;
}

} // namespace

void writeDate(store::Edit& edit, const QDateTime& start, int minutes, const QString& place,
               int kind) {
    edit.set(model::Meeting::startsAt, toTimestamp(start))
        .set(model::Meeting::minutes, std::clamp(minutes, 5, longestMinutes))
        .set(model::Meeting::timezone, toUtf8(QString::fromLatin1(QTimeZone::systemTimeZoneId())))
        .set(model::Meeting::place, toUtf8(oneLine(place)))
        .set(model::Meeting::kind, static_cast<model::MeetingKind>(kind));
}

// The shared note is made with the meeting, so that the two never begin one each.
QString MeetingsModel::propose(const QDateTime& start, int minutes, const QString& place,
                               int kind) {
    return proposeSlots({start}, minutes, place, kind);
}

QString MeetingsModel::proposeSlots(const QVariantList& starts, int minutes, const QString& place,
                                    int kind) {
    const auto times = cleaned(starts);
    if (!space_ || times.empty()) return {};
    const RecordId id = store_.newId();
    std::vector<store::Edit> edits;
    edits.push_back(store::Edit::create(*space_, model::Meeting::recordKind, id));
    writeDate(edits.back(), times.front(), minutes, place, kind);
    edits.back().set(model::Meeting::status, model::MeetingStatus::Proposed);
    if (times.size() > 1) replaceSlots(edits.back(), {}, times);
    edits.push_back(store::Edit::create(*space_, model::MeetingNote::recordKind, store_.newId()));
    edits.back().set(model::MeetingNote::meetingId, id);
    const QString said = times.size() > 1 ? tr("Dates proposées") : tr("Rencontre proposée");
    return gestures_.commit(edits, said) ? toQString(id) : QString();
}

void MeetingsModel::change(const QString& id, const QDateTime& start, int minutes,
                           const QString& place, int kind) {
    changeSlots(id, {start}, minutes, place, kind);
}

void MeetingsModel::changeSlots(const QString& id, const QVariantList& starts, int minutes,
                                const QString& place, int kind) {
    const auto meeting = known(id);
    const auto times = cleaned(starts);
    if (!meeting || times.empty()) return;
    store::Edit edit(meeting->id);
    writeDate(edit, times.front(), minutes, place, kind);
    const bool moved = startOf(*meeting) != times.front() || times.size() > 1;
    replaceSlots(edit, meeting->get(model::Meeting::slots),
                 times.size() > 1 ? times : std::vector<QDateTime>());
    // Another time has to be agreed on again; one that was called off is on again.
    if (moved || !isAhead(*meeting))
        edit.set(model::Meeting::status, model::MeetingStatus::Proposed)
            .clear(model::Meeting::calledOffWhy);
    gestures_.commit(edit, tr("Rencontre modifiée"));
}

void MeetingsModel::takeSlot(const QString& id, int index) {
    const auto meeting = known(id);
    const auto times = meeting ? slotsOf(*meeting) : std::vector<QDateTime>();
    if (index < 0 || static_cast<std::size_t>(index) >= times.size()) return;
    store::Edit edit(meeting->id);
    edit.set(model::Meeting::startsAt, toTimestamp(times[static_cast<std::size_t>(index)]))
        .set(model::Meeting::status, model::MeetingStatus::Confirmed);
    replaceSlots(edit, meeting->get(model::Meeting::slots), {});
    gestures_.commit(edit, tr("Date choisie"));
}

void MeetingsModel::confirm(const QString& id) {
    const auto meeting = known(id);
    if (!meeting) return;
    gestures_.commit(
        store::Edit(meeting->id).set(model::Meeting::status, model::MeetingStatus::Confirmed),
        tr("Rencontre confirmée"));
}

void MeetingsModel::cancel(const QString& id) {
    callOff(id, {});
}

void MeetingsModel::callOff(const QString& id, const QString& why) {
    const auto meeting = known(id);
    if (!meeting) return;
    store::Edit edit(meeting->id);
    edit.set(model::Meeting::status, model::MeetingStatus::Cancelled);
    const QString words = oneLine(why);
    if (!words.isEmpty()) edit.set(model::Meeting::calledOffWhy, toUtf8(words));
    gestures_.commit(edit, tr("Rencontre annulée. Son ordre du jour attend la prochaine."));
}

void MeetingsModel::markMissed(const QString& id) {
    const auto meeting = known(id);
    if (!meeting) return;
    gestures_.commit(
        store::Edit(meeting->id).set(model::Meeting::status, model::MeetingStatus::Missed),
        tr("Noté. Son ordre du jour attend la prochaine."));
}

} // namespace cordee::app
