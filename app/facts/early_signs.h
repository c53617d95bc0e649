#pragma once

#include "app/people/people.h"
#include "sync/core/environment.h"

#include <QString>

#include <vector>

// What may tell early that a relationship runs down, worked out on this device when it is shown
// and written nowhere: no score, a question to oneself for each.
namespace cordee::app {

struct EarlySign {
    enum class Kind { Cancelled, Unprepared, Slipping, Silence };

    Kind kind = Kind::Silence;
    QString fact;     // « Deux des quatre dernières rencontres n’ont pas eu lieu. »
    QString question; // « Qu’est-ce qui les rend difficiles à tenir ? »
};

std::vector<EarlySign> earlySigns(const store::Store& store, const People& people,
                                  const Clock& clock, const store::Row& mentorship);

} // namespace cordee::app
