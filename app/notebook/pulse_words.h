#pragma once

#include "model/cordee_model.h"
#include "sync/store/store.h"

#include <QString>

// The weather in words.
namespace cordee::app {

QString pulseName(model::PulseKind kind); // « Satisfaction »
QString pulseQuestion(model::PulseKind kind);
QString pulseLine(const store::Row& pulse); // « satisfaction 6 sur 10, « lourd » »
// What 0 and 10 mean.
QString pulseLow(model::PulseKind kind);
QString pulseHigh(model::PulseKind kind);

} // namespace cordee::app
