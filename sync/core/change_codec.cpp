#include "sync/core/change.h"
#include "sync/core/limits.h"

#include "cordee/sync/v1/batch.pb.h"

#include <unordered_map>

namespace cordee {

namespace {

// Nothing if the change makes no sense on its own. Unknown kinds are for the store to set aside.
std::optional<Change> decodeOne(const Bytes& bytes, const sync::v1::BatchPlain& plain) {
    sync::v1::Change wire;
    if (!wire.ParseFromString(bytes)) return std::nullopt;
    if (wire.kind() == 0 || wire.kind() > 255 || wire.record_kind() == 0) return std::nullopt;
    if (wire.record_index() >= static_cast<std::uint32_t>(plain.record_size())) return std::nullopt;
    if (wire.body().size() > limits::changeBody) return std::nullopt;
    const auto record = RecordId::from(plain.record(static_cast<int>(wire.record_index())));
    if (!record) return std::nullopt;
    const Hlc hlc{plain.base_hlc() + static_cast<std::uint64_t>(wire.hlc_delta())};
    if (!hlc.isPlausible()) return std::nullopt;
    return Change{static_cast<ChangeKind>(wire.kind()),
                  *record,
                  wire.record_kind(),
                  wire.field(),
                  hlc,
                  wire.min_reader(),
                  std::move(*wire.mutable_body())};
}

} // namespace

Bytes encodeChanges(std::span<const Change> changes) {
    sync::v1::BatchPlain plain;
    std::unordered_map<RecordId, std::uint32_t> indices;
    const Hlc base = changes.empty() ? Hlc{} : changes.front().hlc;
    plain.set_base_hlc(base.packed);
    sync::v1::Change wire;
    for (const Change& change : changes) {
        const auto next = static_cast<std::uint32_t>(indices.size());
        const auto [entry, isNew] = indices.try_emplace(change.record, next);
        if (isNew) plain.add_record(change.record.bytes());
        wire.Clear();
        wire.set_kind(static_cast<std::uint32_t>(change.kind));
        wire.set_record_kind(change.recordKind);
        wire.set_field(change.field);
        wire.set_record_index(entry->second);
        wire.set_hlc_delta(static_cast<std::int64_t>(change.hlc.packed - base.packed));
        wire.set_min_reader(change.minReader);
        wire.set_body(change.body);
        wire.SerializeToString(plain.add_change());
    }
    return plain.SerializeAsString();
}

Result<DecodedChanges, CodecError> decodeChanges(ByteView bytes) {
    if (bytes.size() > limits::batchUnpacked) {
        return CodecError{CodecErrorKind::TooLarge, std::to_string(bytes.size()) + " bytes"};
    }
    sync::v1::BatchPlain plain;
    if (!plain.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) {
        return CodecError{CodecErrorKind::NotABatch, "not a BatchPlain"};
    }
    if (static_cast<std::size_t>(plain.change_size()) > limits::changesPerBatch) {
        return CodecError{CodecErrorKind::TooManyChanges, std::to_string(plain.change_size())};
    }
    DecodedChanges decoded;
    for (int i = 0; i < plain.change_size(); ++i) {
        const auto index = static_cast<std::uint32_t>(i);
        if (auto change = decodeOne(plain.change(i), plain)) {
            decoded.changes.push_back(std::move(*change));
            decoded.indices.push_back(index);
        } else {
            decoded.malformed.emplace_back(index, plain.change(i));
        }
    }
    return decoded;
}

} // namespace cordee
