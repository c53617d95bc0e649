#include "app/facts/notebook_facts.h"

#include "app/records/convert.h"
#include "app/records/long_text.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>

namespace cordee::app {

namespace {

constexpr int daysBetweenPulses = 28;
constexpr int memoryMonths = 6;
constexpr int memoryDaysOff = 10;
constexpr int daysInWeek = 7;
// A value that was shared stands beside the own one it copies, so the latest own is among these.
constexpr std::size_t lookedAtForLast = 20;

constexpr std::array answers{model::Reflection::answer1, model::Reflection::answer2,
                             model::Reflection::answer3, model::Reflection::answer4,
                             model::Reflection::answer5, model::Reflection::answer6};

std::vector<store::Row> own(const store::Store& store, const store::Query& query) {
    auto rows = store.select(query);
    std::erase_if(rows, [&](const store::Row& row) { return store.isShared(row.space); });
    return rows;
}

QDate mondayOf(const QDate& day) {
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

QString textIn(const store::Row& row, Field<std::string> field) {
    return toQString(row.get(field).value_or(std::string()));
}

QString textIn(const store::Row& row, TextField field) {
    return longText(row, field);
}

QDate dayIn(const store::Row& row, Field<Date> field) {
    const auto date = row.get(field);
    return date ? toQDate(*date) : QDate();
}

std::vector<store::Row> ownReflections(const store::Store& store) {
    auto rows = own(store, store::Query(model::Reflection::recordKind).newestFirst());
    std::ranges::stable_sort(rows, std::greater(), [](const store::Row& row) {
        return dayIn(row, model::Reflection::writtenOn).toJulianDay();
    });
    return rows;
}

QString reflectionTitle(const store::Row& reflection) {
    for (const TextField& answer : answers) {
        const QString line = textIn(reflection, answer).trimmed().section(u'\n', 0, 0);
        if (!line.isEmpty()) return line;
    }
    return {};
}

bool hasReflectedSince(const store::Store& store, const QDate& day) {
    return !own(store,
                store::Query(model::Reflection::recordKind)
                    .where(model::Reflection::writtenOn, store::Compare::AtLeast, toDate(day)))
                .empty();
}

Rhythm rhythmOf(const std::vector<QDate>& days, const QDate& today) {
    std::set<QDate> written;
    for (const QDate& day : days)
        if (day.isValid() && day <= today) written.insert(mondayOf(day));
    Rhythm rhythm;
    QDate week = mondayOf(today);
    rhythm.thisWeek = written.contains(week);
    if (!rhythm.thisWeek) week = week.addDays(-daysInWeek);
    bool gap = false;
    while (!written.empty() && week >= *written.begin()) {
        if (written.contains(week)) {
            rhythm.forgiven = rhythm.forgiven || (gap && rhythm.weeks > 0);
            gap = false;
            ++rhythm.weeks;
        } else if (gap) {
            break;
        } else {
            gap = true;
        }
        week = week.addDays(-daysInWeek);
    }
    return rhythm;
}

std::optional<store::Row> sixMonthsAgo(const store::Store& store, const QDate& today) {
    const QDate then = today.addMonths(-memoryMonths);
    std::optional<store::Row> nearest;
    qint64 best = memoryDaysOff + 1;
    auto near = own(store, store::Query(model::Reflection::recordKind)
                               .where(model::Reflection::writtenOn, store::Compare::AtLeast,
                                      toDate(then.addDays(-memoryDaysOff)))
                               .where(model::Reflection::writtenOn, store::Compare::AtMost,
                                      toDate(then.addDays(memoryDaysOff))));
    for (store::Row& row : near) {
        const QDate day = dayIn(row, model::Reflection::writtenOn);
        if (reflectionTitle(row).isEmpty()) continue;
        const qint64 off = std::abs(then.daysTo(day));
        if (off >= best) continue;
        best = off;
        nearest = std::move(row);
    }
    return nearest;
}

std::vector<store::Row> decisionsToReview(const store::Store& store, const UserId& me,
                                          const QDate& today) {
    auto rows =
        store.select(store::Query(model::Decision::recordKind)
                         .where(model::Decision::ownerId, me)
                         .whereNull(model::Decision::lockedAt, false)
                         .whereNull(model::Decision::reviewedOn)
                         .where(model::Decision::reviewOn, store::Compare::AtMost, toDate(today))
                         .orderBy(model::Decision::reviewOn));
    return rows;
}

std::vector<store::Row> assumptionsToRecheck(const store::Store& store, const UserId& me,
                                             const QDate& today) {
    auto rows =
        store.select(store::Query(model::Assumption::recordKind)
                         .where(model::Assumption::ownerId, me)
                         .where(model::Assumption::recheckOn, store::Compare::AtMost, toDate(today))
                         .orderBy(model::Assumption::recheckOn));
    std::erase_if(rows, [](const store::Row& row) {
        return row.get(model::Assumption::status) == model::AssumptionStatus::Refuted;
    });
    return rows;
}

std::vector<store::Row> ownPulses(const store::Store& store, std::optional<model::PulseKind> kind) {
    store::Query query(model::Pulse::recordKind);
    if (kind) query.where(model::Pulse::kind, *kind);
    return own(store, query.orderBy(model::Pulse::takenOn));
}

QDate lastPulseOn(const store::Store& store) {
    const auto latest = own(store, store::Query(model::Pulse::recordKind)
                                       .orderBy(model::Pulse::takenOn, true)
                                       .limit(lookedAtForLast));
    return latest.empty() ? QDate() : dayIn(latest.front(), model::Pulse::takenOn);
}

bool isPulseDue(const store::Store& store, const QDate& today) {
    const QDate last = lastPulseOn(store);
    return !last.isValid() || last.daysTo(today) >= daysBetweenPulses;
}

} // namespace cordee::app
