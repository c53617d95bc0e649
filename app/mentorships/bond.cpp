#include "app/mentorships/bond.h"

namespace cordee::app {

namespace {

// Made at the first call.
template <class Part, class... Arguments>
Part* once(std::unique_ptr<Part>& part, Arguments&&... arguments) {
    if (!part) part = std::make_unique<Part>(std::forward<Arguments>(arguments)...);
    return part.get();
}

} // namespace

Bond::Bond(const Parts& parts, const store::Row& mentorship, QObject* parent)
    : QObject(parent)
    , parts_(parts)
    , mentorship_(mentorship.id)
    , space_(mentorship.space) {}

AgreementModel* Bond::agreement() {
    return once(agreement_, parts_.store, parts_.gestures, parts_.people, parts_.clock,
                parts_.personal, mentorship_);
}

ReviewModel* Bond::reviews() {
    return once(reviews_, parts_.store, parts_.gestures, parts_.people, parts_.clock, parts_.random,
                parts_.personal, mentorship_);
}

TimelineModel* Bond::timeline() {
    return once(timeline_, parts_.store, parts_.people, parts_.clock, space_);
}

CoverageModel* Bond::coverage() {
    return once(coverage_, parts_.store, parts_.gestures, parts_.people, parts_.clock, mentorship_);
}

ConcernModel* Bond::concern() {
    return once(concern_, parts_.store, parts_.gestures, parts_.people, parts_.clock,
                parts_.personal, mentorship_);
}

ClosureModel* Bond::closure() {
    return once(closure_, parts_.store, parts_.gestures, parts_.people, parts_.clock,
                parts_.personal, mentorship_);
}

} // namespace cordee::app
