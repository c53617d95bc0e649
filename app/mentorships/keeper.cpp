#include "app/mentorships/keeper.h"

#include "app/facts/agreements.h"
#include "app/facts/endings.h"
#include "app/facts/relationship.h"
#include "app/facts/reviews.h"

#include <algorithm>

namespace cordee::app {

namespace {

using namespace std::chrono_literals;

bool concerns(const ChangeSet& changes) {
    static constexpr std::uint32_t kinds[] = {
        model::Agreement::recordKind, model::AgreementSignature::recordKind,
        model::Seal::recordKind, model::Closure::recordKind, model::Mentorship::recordKind};
    return std::ranges::any_of(kinds, [&](std::uint32_t kind) { return changes.touches(kind); });
}

} // namespace

MentorshipKeeper::MentorshipKeeper(store::Store& store, People& people, const Clock& clock)
    : store_(store)
    , people_(people)
    , clock_(clock)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (concerns(changes)) look();
    })) {
    hourly_.setInterval(1h);
    QObject::connect(&hourly_, &QTimer::timeout, [this] { look(); });
    hourly_.start();
    look();
}

// Nothing of this is a person's act: it has no undo, and what the store refuses (a read-only
// database) is tried again at the next change.
void MentorshipKeeper::look() {
    if (store_.readOnly()) return;
    for (const store::Row& row : store_.select(store::Query(model::Mentorship::recordKind)))
        lookAt(row);
}

void MentorshipKeeper::lookAt(const store::Row& mentorship) {
    std::vector<store::Edit> edits = reveals(store_, people_, mentorship);
    if (auto follow = followAgreement(store_, people_, mentorship)) edits.push_back(*follow);
    if (auto follow = followClosure(store_, mentorship, todayOf(clock_))) edits.push_back(*follow);
    if (!edits.empty()) (void)store_.commit(edits);
}

} // namespace cordee::app
