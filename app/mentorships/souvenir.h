#pragma once

#include "app/papers/paper.h"
#include "app/people/people.h"

#include <QDate>

namespace cordee::app {

// What a mentorship leaves behind, as a paper to keep: only what both saw.
Paper souvenirOf(const store::Store& store, const People& people, const store::Row& mentorship,
                 const QDate& today);

} // namespace cordee::app
