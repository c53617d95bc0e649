#pragma once

#include "sync/store/query.h"

#include <QString>

#include <vector>

namespace cordee::app {

// The figures of a preparation, those that were written.
std::vector<qint64> amountsOf(const store::Row& prep);

// The text with every sum of money masked, and each of these amounts even where no currency is
// said: 52000, 52 000, 52.000, 52,000, 52 k, 52,5K.
QString withoutAmounts(const QString& text, const std::vector<qint64>& amounts);

} // namespace cordee::app
