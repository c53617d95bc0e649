#pragma once

#include "sync/store/check.h"
#include "sync/store/edit.h"
#include "sync/store/history.h"
#include "sync/store/row_state.h"

#include <vector>

namespace cordee::store {

// Long texts: what lies between an edit of a field and the operations of sync/text.

// The author's number in a text; the same wherever the device's id is known.
text::AgentId agentOf(const DeviceId& device);

// Applies operations to a field's document. Refused, it is left as it was; Waiting: what these
// build on has not come yet. `line` learns what was erased and inserted.
Refusal applyText(FieldState& field, text::AgentId author, ByteView operations, HistoryLine& line);

// The operations that make an edit, each small enough for one change. They are applied to
// `document` already.
Result<std::vector<Bytes>, StoreError> replaceText(text::Document& document, text::AgentId me,
                                                   const std::string& text);
Result<std::vector<Bytes>, StoreError> spliceText(text::Document& document, text::AgentId me,
                                                  const Edit::SpliceText& splice);

StoreError toStoreError(const text::TextError& error);

} // namespace cordee::store
