#include "app/facts/meeting_series.h"
#include "app/mentorships/meeting_dates.h"
#include "app/mentorships/meetings_model.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <algorithm>

// Several meetings planned in a row, at the relationship's rhythm. Each is a record of its own, so
// that moving or calling off one leaves the others alone.
namespace cordee::app {

namespace {

constexpr int dayCount = 7;
constexpr int longestWeeks = 13;
constexpr int fewest = 2;
constexpr int most = 12;
constexpr int aheadDays = 91; // a quarter is what people plan

} // namespace

int MeetingsModel::rhythmDays() const {
    const auto mentorship = space_ ? people_.mentorshipIn(*space_) : std::nullopt;
    const auto agreed = mentorship ? mentorship->get(model::Mentorship::cadenceDays) : std::nullopt;
    if (!agreed || *agreed <= 0) return 0;
    const std::int64_t weeks = (*agreed + dayCount / 2) / dayCount;
    return static_cast<int>(std::clamp<std::int64_t>(weeks, 1, longestWeeks)) * dayCount;
}

QVariantList MeetingsModel::repeats() const {
    std::vector<int> days{0, dayCount, 2 * dayCount, 4 * dayCount};
    const int rhythm = rhythmDays();
    if (std::ranges::find(days, rhythm) == days.end()) days.push_back(rhythm);
    std::ranges::sort(days);
    return {days.begin(), days.end()};
}

QString MeetingsModel::repeatName(int days) const {
    if (days <= 0) return tr("Une seule fois");
    const int weeks = days / dayCount;
    return weeks == 1 ? tr("Toutes les semaines") : tr("Toutes les %1 semaines").arg(weeks);
}

QString MeetingsModel::rhythmText() const {
    const int weeks = rhythmDays() / dayCount;
    if (weeks == 0) return {};
    return weeks == 1 ? tr("Votre rythme : toutes les semaines")
                      : tr("Votre rythme : toutes les %1 semaines").arg(weeks);
}

int MeetingsModel::usualCount(int days) const {
    return days <= 0 ? 1 : std::clamp(aheadDays / days, fewest, most);
}

QString MeetingsModel::seriesText(const QDateTime& start, int days, int count) const {
    if (!start.isValid() || days <= 0) return {};
    const QDate last = start.date().addDays(qint64(days) * (count - 1));
    return tr("La dernière : %1. Chacune se déplace ou s’annule seule.").arg(words::longDay(last));
}

QString MeetingsModel::proposeSeries(const QDateTime& start, int minutes, const QString& place,
                                     int kind, int days, int count) {
    if (!space_ || !start.isValid() || days <= 0) return {};
    const RecordId series = store_.newId();
    std::vector<store::Edit> edits;
    QString first;
    for (int i = 0; i < std::clamp(count, fewest, most); ++i) {
        // By days of the calendar: 18:00 stays 18:00 when the clocks change.
        const QDateTime at = start.toLocalTime().addDays(qint64(days) * i);
        const RecordId id = store_.newId();
        edits.push_back(store::Edit::create(*space_, model::Meeting::recordKind, id));
        writeDate(edits.back(), at, minutes, place, kind);
        edits.back()
            .set(model::Meeting::status, model::MeetingStatus::Proposed)
            .set(model::Meeting::seriesId, series)
            .set(model::Meeting::seriesAt, toTimestamp(at))
            .set(model::Meeting::seriesDays, days);
        edits.push_back(
            store::Edit::create(*space_, model::MeetingNote::recordKind, store_.newId()));
        edits.back().set(model::MeetingNote::meetingId, id);
        if (first.isEmpty()) first = toQString(id);
    }
    const int proposed = static_cast<int>(edits.size() / 2);
    return gestures_.commit(edits, tr("%n rencontre(s) proposée(s)", nullptr, proposed))
               ? first
               : QString();
}

int MeetingsModel::restOfSeries(const QString& id) const {
    const auto meeting = known(id);
    return meeting ? static_cast<int>(seriesFrom(store_, *meeting).size()) : 0;
}

int MeetingsModel::toConfirmInSeries(const QString& id) const {
    const auto meeting = known(id);
    return meeting ? static_cast<int>(unconfirmed(*meeting).size()) : 0;
}

std::vector<store::Row> MeetingsModel::unconfirmed(const store::Row& meeting) const {
    auto rows = seriesOf(store_, meeting);
    std::erase_if(rows, [this](const store::Row& row) {
        return row.get(model::Meeting::status) != model::MeetingStatus::Proposed ||
               !slotsOf(row).empty() || startOf(row) < nowOf(clock_) ||
               proposerOf(store_, row) == people_.me();
    });
    return rows;
}

void MeetingsModel::confirmSeries(const QString& id) {
    const auto meeting = known(id);
    if (!meeting) return;
    std::vector<store::Edit> edits;
    for (const store::Row& row : unconfirmed(*meeting))
        edits.push_back(
            store::Edit(row.id).set(model::Meeting::status, model::MeetingStatus::Confirmed));
    const int confirmed = static_cast<int>(edits.size());
    if (confirmed > 0)
        gestures_.commit(edits, tr("%n rencontre(s) confirmée(s)", nullptr, confirmed));
}

void MeetingsModel::callOffSeries(const QString& id, const QString& why) {
    const auto meeting = known(id);
    if (!meeting) return;
    const QString words = oneLine(why);
    std::vector<store::Edit> edits;
    for (const store::Row& row : seriesFrom(store_, *meeting)) {
        edits.push_back(
            store::Edit(row.id).set(model::Meeting::status, model::MeetingStatus::Cancelled));
        if (!words.isEmpty()) edits.back().set(model::Meeting::calledOffWhy, toUtf8(words));
    }
    const int off = static_cast<int>(edits.size());
    if (off > 0)
        gestures_.commit(edits, tr("%n rencontre(s) annulée(s). L’ordre du jour attend la "
                                   "prochaine.",
                                   nullptr, off));
}

} // namespace cordee::app
