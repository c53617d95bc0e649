#pragma once

#include "app/shell/shell_model.h"
#include "sync/core/sync_status.h"

namespace cordee::app {

// The exchange's facts as the state chip tells them, in words.
SyncState syncWords(const SyncStatus& status, std::int64_t nowMs);

// Where edits are, as a sentence for the settings.
QString stateSentence(const SyncStatus& status, std::int64_t nowMs);

// What is wrong and what can be done about it, as a sentence; empty for None.
QString problemSentence(ProblemKind kind);

} // namespace cordee::app
