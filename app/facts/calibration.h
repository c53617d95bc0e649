#pragma once

#include "sync/store/store.h"

#include <vector>

// How sure somebody said they were, against how often it came true.
namespace cordee::app {

struct CalibrationBand {
    int from = 0; // percent, both included
    int to = 0;
    int count = 0;
    int cameTrue = 0;
    int confidenceSum = 0;

    int said() const { return count == 0 ? 0 : (confidenceSum + count / 2) / count; }
    int happened() const { return count == 0 ? 0 : (100 * cameTrue + count / 2) / count; }
};

struct Calibration {
    std::vector<CalibrationBand> bands; // those with decisions only, lowest first
    CalibrationBand all;
};

// Fewer reviewed decisions than this say nothing.
inline constexpr int leastReviewed = 10;

// Over decisions that were locked with a confidence and reviewed; others are left out.
Calibration calibrationOf(const std::vector<store::Row>& decisions);

} // namespace cordee::app
