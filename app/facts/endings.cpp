#include "app/facts/endings.h"

#include "app/records/convert.h"

#include <algorithm>

namespace cordee::app {

namespace {

std::int64_t sentMs(const store::Row& row, Field<Timestamp> sentAt) {
    return row.get(sentAt).value_or(Timestamp()).millis;
}

} // namespace

std::vector<store::Row> closuresOf(const store::Store& store, const store::Row& mentorship) {
    auto rows = store.select(store::Query(model::Closure::recordKind)
                                 .in(mentorship.space)
                                 .whereNull(model::Closure::sentAt, false)
                                 .whereNull(model::Closure::reopenedAt));
    std::ranges::sort(rows, std::greater(), [](const store::Row& row) {
        return std::pair(sentMs(row, model::Closure::sentAt), row.id);
    });
    return rows;
}

std::vector<store::Row> concernsOf(const store::Store& store, const store::Row& mentorship) {
    auto rows = store.select(store::Query(model::Concern::recordKind)
                                 .in(mentorship.space)
                                 .whereNull(model::Concern::sentAt, false));
    std::ranges::sort(rows, std::greater(), [](const store::Row& row) {
        return std::pair(sentMs(row, model::Concern::sentAt), row.id);
    });
    return rows;
}

bool isSettled(const store::Row& concern) {
    return concern.get(model::Concern::settledOn).has_value();
}

model::MentorshipPhase phaseAfter(const store::Row& closure, const QDate& today) {
    const auto day = closure.get(model::Closure::endsOn);
    if (day && toQDate(*day) > today) return model::MentorshipPhase::Closing;
    const auto form = closure.get(model::Closure::newForm).value_or(model::ClosureForm::Ended);
    return form == model::ClosureForm::Peer || form == model::ClosureForm::OnCall
               ? model::MentorshipPhase::Redefined
               : model::MentorshipPhase::Closed;
}

std::optional<store::Edit> followClosure(const store::Store& store, const store::Row& mentorship,
                                         const QDate& today) {
    const auto closures = closuresOf(store, mentorship);
    if (closures.empty()) return std::nullopt;
    // The first one sent decides; what the other adds later keeps its words.
    const model::MentorshipPhase phase = phaseAfter(closures.back(), today);
    if (mentorship.get(model::Mentorship::phase) == phase) return std::nullopt;
    return store::Edit(mentorship.id).set(model::Mentorship::phase, phase);
}

} // namespace cordee::app
