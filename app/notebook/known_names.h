#pragma once

#include "app/people/people.h"

#include <QStringList>

namespace cordee::app {

// Full names (two words or more) of the people my records know, my own left out.
QStringList knownNames(const store::Store& store, const People& people);

// The first of these names that stands whole in a text, whatever its case; empty: none.
QString fullNameIn(const QString& text, const QStringList& names);

} // namespace cordee::app
