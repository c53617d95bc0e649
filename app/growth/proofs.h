#pragma once

#include "app/growth/growth_tools.h"

#include <QVariantList>

#include <optional>

namespace cordee::app {

// Up to three things that show somebody can, as {title, text}: achievements that used this skill,
// the latest others, encouragements received, challenges tried. Only my own records are read.
QVariantList proofsFor(const GrowthTools& tools, const std::optional<RecordId>& skill);

} // namespace cordee::app
