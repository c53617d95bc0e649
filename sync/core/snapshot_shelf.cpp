#include "sync/core/snapshot_shelf.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace cordee {

namespace {

constexpr std::string_view prefix = "exchange/snapshot/";
constexpr char headerMark = 'a';
constexpr char signatureMark = 'b';
constexpr char chunkMark = 'c';

Bytes placeKey(const SpaceId& space, SnapshotShelf::Place place) {
    return Bytes(prefix) + space.bytes() + static_cast<char>(place);
}

// Big endian, so that the rows come in their order.
Bytes partKey(const SpaceId& space, SnapshotShelf::Place place, char mark, std::size_t number) {
    Bytes key = placeKey(space, place) + mark;
    for (int shift = 24; shift >= 0; shift -= 8)
        key.push_back(static_cast<char>(number >> shift));
    return key;
}

} // namespace

std::optional<SnapshotShelf::Kept> SnapshotShelf::load(const SpaceId& space, Place place) const {
    const Bytes start = placeKey(space, place);
    auto rows = rows_.scan(start);
    if (!rows) return std::nullopt;
    Kept kept;
    for (auto& [key, value] : *rows) {
        if (key.size() <= start.size()) return std::nullopt;
        const char mark = key[start.size()];
        if (mark == headerMark) {
            kept.header = std::move(value);
        } else if (mark == signatureMark) {
            if (!kept.signatures.emplace_back().ParseFromString(value)) return std::nullopt;
        } else {
            kept.chunks.push_back(std::move(value));
        }
    }
    if (kept.header.empty()) return std::nullopt;
    return kept;
}

Result<std::vector<Bytes>, StoreError> SnapshotShelf::keysOf(const SpaceId& space,
                                                             Place place) const {
    auto rows = rows_.scan(placeKey(space, place));
    if (!rows) return rows.error();
    std::vector<Bytes> keys;
    for (auto& [key, value] : *rows)
        keys.push_back(std::move(key));
    return keys;
}

Result<void, StoreError> SnapshotShelf::keep(const SpaceId& space, Place place, const Kept& kept) {
    std::vector<VaultStorage::Entry> put;
    put.emplace_back(partKey(space, place, headerMark, 0), kept.header);
    for (std::size_t i = 0; i < kept.signatures.size(); ++i)
        put.emplace_back(partKey(space, place, signatureMark, i),
                         kept.signatures[i].SerializeAsString());
    for (std::size_t i = 0; i < kept.chunks.size(); ++i)
        put.emplace_back(partKey(space, place, chunkMark, i), kept.chunks[i]);
    auto old = keysOf(space, place);
    if (!old) return old.error();
    std::erase_if(*old, [&](const Bytes& key) {
        return std::ranges::any_of(put, [&](const auto& entry) { return entry.first == key; });
    });
    return rows_.write(put, *old);
}

Result<void, StoreError> SnapshotShelf::addChunk(const SpaceId& space, Place place,
                                                 std::size_t number, const Bytes& chunk) {
    const VaultStorage::Entry entry{partKey(space, place, chunkMark, number), chunk};
    return rows_.write(std::span(&entry, 1), {});
}

Result<void, StoreError> SnapshotShelf::remove(const SpaceId& space, Place place) {
    const auto keys = keysOf(space, place);
    if (!keys) return keys.error();
    return keys->empty() ? Result<void, StoreError>() : rows_.write({}, *keys);
}

} // namespace cordee
