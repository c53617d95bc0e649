#pragma once

#include "app/people/people.h"
#include "sync/core/environment.h"

#include <QString>

namespace cordee::app {

// Why a mentorship stands where it does in the list: a reason in words, never a score.
struct Attention {
    enum class Kind { Soon, Review, Silence, ToConfirm, Ahead, Alone, Quiet, Closed };

    Kind kind = Kind::Quiet;
    QString reason;
    int days = 0; // orders those of one kind: days of silence or until the meeting

    bool asks() const; // something is to be done
};

Attention attentionOf(const store::Store& store, const People& people, const Clock& clock,
                      const store::Row& mentorship);
// The one who needs attention first comes first.
bool comesBefore(const Attention& a, const Attention& b);

} // namespace cordee::app
