#pragma once

#include "app/people/people.h"
#include "sync/core/environment.h"

#include <QTimer>

namespace cordee::app {

// What both devices do by themselves, at the start and as records arrive: take over the agreement
// in force, show the answers of reviews that both have sealed, let a closure take effect on its
// day. Each writes the same ids with the same words, so that two devices do it once.
class MentorshipKeeper final {
  public:
    MentorshipKeeper(store::Store& store, People& people, const Clock& clock);

    void look();

  private:
    void lookAt(const store::Row& mentorship);

    store::Store& store_;
    People& people_;
    const Clock& clock_;
    QTimer hourly_; // the day of a closure comes without a change
    store::Subscription subscription_;
};

} // namespace cordee::app
