#include "app/facts/calibration.h"

#include "model/cordee_model.h"

#include <algorithm>

namespace cordee::app {

namespace {

void count(CalibrationBand& band, int confidence, bool cameTrue) {
    ++band.count;
    band.confidenceSum += confidence;
    if (cameTrue) ++band.cameTrue;
}

} // namespace

Calibration calibrationOf(const std::vector<store::Row>& decisions) {
    std::vector<CalibrationBand> bands{{0, 49}, {50, 59}, {60, 69}, {70, 79}, {80, 89}, {90, 100}};
    Calibration calibration;
    calibration.all = {0, 100};
    for (const store::Row& decision : decisions) {
        const auto said = decision.get(model::Decision::confidencePercent);
        const auto cameTrue = decision.get(model::Decision::cameTrue);
        if (!decision.get(model::Decision::lockedAt) || !said || !cameTrue) continue;
        const auto confidence = static_cast<int>(std::clamp<std::int64_t>(*said, 0, 100));
        const auto band = std::ranges::find_if(
            bands, [&](const CalibrationBand& one) { return confidence <= one.to; });
        count(*band, confidence, *cameTrue);
        count(calibration.all, confidence, *cameTrue);
    }
    std::erase_if(bands, [](const CalibrationBand& band) { return band.count == 0; });
    calibration.bands = std::move(bands);
    return calibration;
}

} // namespace cordee::app
