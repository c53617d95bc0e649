#include "app/facts/meeting_series.h"

#include "app/records/convert.h"

#include <algorithm>

namespace cordee::app {

namespace {

constexpr std::int64_t longestDays = 366;

} // namespace

bool isInSeries(const store::Row& meeting) {
    const auto series = meeting.get(model::Meeting::seriesId);
    return series && !series->isNull() && meeting.get(model::Meeting::seriesAt) &&
           seriesDays(meeting) > 0;
}

QDateTime plannedAt(const store::Row& meeting) {
    const auto at = meeting.get(model::Meeting::seriesAt);
    return at ? toQDateTime(*at) : startOf(meeting);
}

// Out of range is what another app wrote: it counts as none.
int seriesDays(const store::Row& meeting) {
    const std::int64_t days = meeting.get(model::Meeting::seriesDays).value_or(0);
    return days < 0 || days > longestDays ? 0 : static_cast<int>(days);
}

std::vector<store::Row> seriesOf(const store::Store& store, const store::Row& meeting) {
    if (!isInSeries(meeting)) return {meeting};
    auto rows =
        store.select(store::Query(model::Meeting::recordKind)
                         .in(meeting.space)
                         .where(model::Meeting::seriesId, *meeting.get(model::Meeting::seriesId)));
    std::erase_if(rows, [](const store::Row& row) { return !isInSeries(row); });
    std::ranges::sort(rows, {},
                      [](const store::Row& row) { return std::pair(plannedAt(row), row.id); });
    return rows;
}

std::vector<store::Row> seriesFrom(const store::Store& store, const store::Row& meeting) {
    auto rows = seriesOf(store, meeting);
    std::erase_if(rows, [&meeting](const store::Row& row) {
        return !isAhead(row) || plannedAt(row) < plannedAt(meeting);
    });
    return rows;
}

} // namespace cordee::app
