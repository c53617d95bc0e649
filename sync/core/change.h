#pragma once

#include "sync/core/bytes.h"
#include "sync/core/hlc.h"
#include "sync/core/ids.h"
#include "sync/core/result.h"

#include <cstdint>
#include <span>
#include <vector>

namespace cordee {

enum class ChangeKind : std::uint8_t {
    SetField = 1,      // body: ValueBody; the later (hlc, device) wins
    AddToSet = 2,      // body: ValueBody, one element
    RemoveFromSet = 3, // body: ValueBody, one element
    EditText = 4,      // body: operations of sync/text
    Delete = 5,        // field 0; into the bin until a later edit or Restore
    Restore = 6,       // field 0
};

// One edit of one field of one record. Its identity is (author device, batch sequence, index).
struct Change {
    ChangeKind kind = ChangeKind::SetField;
    RecordId record;
    std::uint32_t recordKind = 0; // RecordSchema::number
    std::uint32_t field = 0;      // FieldSchema::number
    Hlc hlc;
    std::uint32_t minReader = 0;
    Bytes body;

    friend bool operator==(const Change&, const Change&) = default;
};

enum class CodecErrorKind { NotABatch, TooManyChanges, TooLarge };
using CodecError = Error<CodecErrorKind>;

struct DecodedChanges {
    std::vector<Change> changes;
    // Changes that could not be read, by their index in the batch, kept as they came. Kinds of a
    // newer version are not malformed: they are decoded with their number and the store sets them
    // aside.
    std::vector<std::pair<std::uint32_t, Bytes>> malformed;
    std::vector<std::uint32_t> indices; // of `changes` in the batch
};

// BatchPlain from changes (at most limits::changesPerBatch) and back.
Bytes encodeChanges(std::span<const Change> changes);
Result<DecodedChanges, CodecError> decodeChanges(ByteView plain);

} // namespace cordee
