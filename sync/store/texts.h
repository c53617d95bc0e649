#pragma once

#include "sync/store/check.h"
#include "sync/store/edit.h"
#include "sync/store/history.h"
#include "sync/store/row_state.h"

#include <vector>

namespace cordee::store {

// Long texts: what lies between an edit of a field and the operations of sync/text.

// Drawn anew each time a database is opened. A text's author is a device in one sitting, so that a
// database that was copied or put back to an older copy never writes twice under one number.
using Sitting = std::uint32_t;

// The author's number in a text; the same wherever the device's id is known.
text::AgentId agentOf(const DeviceId& device, Sitting sitting);

// The body of an EditText change: the sitting it was written in, then operations of sync/text.
// Without a sitting in front they are of sitting 0.
struct TextBody {
    Sitting sitting = 0;
    ByteView operations; // into the body
};
Bytes packTextBody(Sitting sitting, ByteView operations);
TextBody unpackTextBody(ByteView body);

// Applies a change's body to a field's document. Refused, it is left as it was; Waiting: what it
// builds on has not come yet. `line` learns what was erased and inserted.
Refusal applyText(FieldState& field, const DeviceId& author, ByteView body, HistoryLine& line);

// The operations that make an edit, each small enough for one change. They are applied to
// `document` already.
Result<std::vector<Bytes>, StoreError> replaceText(text::Document& document, text::AgentId me,
                                                   const std::string& text);
Result<std::vector<Bytes>, StoreError> spliceText(text::Document& document, text::AgentId me,
                                                  const Edit::SpliceText& splice);

StoreError toStoreError(const text::TextError& error);

} // namespace cordee::store
