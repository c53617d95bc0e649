#pragma once

#include "sync/store/edit.h"

#include <QDateTime>

namespace cordee::app {

// Writes when, how long, where and what kind; the length is held between 5 minutes and 8 hours.
void writeDate(store::Edit& edit, const QDateTime& start, int minutes, const QString& place,
               int kind);

} // namespace cordee::app
