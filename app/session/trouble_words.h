#pragma once

#include "app/session/data.h"

#include <QString>

namespace cordee::app {

// Why the data does not open, and what a person can do: for the screen that says so.
QString troubleTitle(Trouble trouble);
QString troubleText(Trouble trouble, const std::filesystem::path& folder);
// What a repair brought back and what it did not; `aside` is where the damaged files are.
QString repairedText(const std::filesystem::path& aside, bool hasServer);

} // namespace cordee::app
