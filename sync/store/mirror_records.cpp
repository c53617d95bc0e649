#include "sync/store/mirror_records.h"

#include "sync/store/outbox_mirror.h"
#include "sync/store/pack.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace cordee::store {

namespace {

namespace fs = std::filesystem;

// A record: marker, length and checksum of the body, body. The body: space, number, chain hash
// (empty for a change), what is mirrored (empty for what was taken back).
constexpr std::string_view marker = "CrdOutb1";
constexpr std::size_t headSize = marker.size() + 16;
constexpr std::uintmax_t firstRead = 64 * 1024;

// FNV-1a, 64 bits: against torn writes, not against people; what is inside is sealed.
std::uint64_t checksum(ByteView bytes) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char octet : bytes) {
        hash = (hash ^ static_cast<std::uint8_t>(octet)) * 0x100000001b3U;
    }
    return hash;
}

Bytes record(const SpaceId& space, std::uint64_t seq, ByteView hash, ByteView content) {
    const Bytes body = Packer().bytes(space.view()).varint(seq).bytes(hash).bytes(content).take();
    Bytes record(marker);
    record += Packer().fixed64(body.size()).fixed64(checksum(body)).take();
    record += body;
    return record;
}

struct Entry {
    SpaceId space;
    std::uint64_t seq = 0;
    ByteView hash;
    ByteView content;
    ByteView body;
    std::uint64_t expected = 0; // its checksum

    bool isWhole() const { return checksum(body) == expected; }
    bool isChange() const { return hash.empty(); }
    bool isTakeBack() const { return !isChange() && content.empty(); }
    std::optional<MirroredBatch> batch() const {
        const auto known = Hash32::from(hash);
        if (!known) return std::nullopt;
        return MirroredBatch{space, {seq, *known, Bytes(content)}};
    }
    MirroredChange change() const {
        return {space, static_cast<std::int64_t>(seq), Bytes(content)};
    }
};

// Nothing is checked yet but the shape.
std::optional<Entry> entryAt(ByteView rest) {
    if (rest.size() < headSize) return std::nullopt;
    Unpacker head(rest.substr(marker.size(), 16));
    const std::uint64_t size = head.fixed64();
    Entry entry;
    entry.expected = head.fixed64();
    if (size > rest.size() - headSize) return std::nullopt;
    entry.body = rest.substr(headSize, static_cast<std::size_t>(size));
    Unpacker body(entry.body);
    const auto space = SpaceId::from(body.bytes());
    entry.seq = body.varint();
    entry.hash = body.bytes();
    entry.content = body.bytes();
    if (!body.ok() || !space) return std::nullopt;
    entry.space = *space;
    return entry;
}

// After a torn record the next marker tells where reading goes on. `visit` says whether the record
// was one.
template <class Visit>
void visitEntries(ByteView all, const Visit& visit) {
    for (std::size_t at = all.find(marker); at != ByteView::npos; at = all.find(marker, at)) {
        const auto entry = entryAt(all.substr(at));
        const bool isRecord = entry && visit(*entry);
        at += isRecord ? headSize + entry->body.size() : marker.size();
    }
}

class Forgetting {
  public:
    explicit Forgetting(const MirrorKnown& known)
        : known_(known) {}

    bool take(const Entry& entry) {
        if (!entry.isWhole()) return false; // its length may reach into what follows
        const bool isKnown = entry.isChange()
                                 ? static_cast<std::int64_t>(entry.seq) < known_.nextSeq
                                 : entry.seq <= known_.head(entry.space);
        const bool isFirst = found.changes.empty() && found.batches.empty();
        beginsKnown = beginsKnown || (isKnown && isFirst);
        if (isKnown && (isFirst || entry.isChange())) return true;
        if (entry.isChange()) {
            found.changes.push_back(entry.change());
            return true;
        }
        // Whoever seals a number has none of the later ones.
        std::erase_if(found.batches, [&](const MirroredBatch& earlier) {
            return earlier.space == entry.space && earlier.batch.seq >= entry.seq;
        });
        if (isKnown || entry.isTakeBack()) return true;
        if (auto batch = entry.batch()) found.batches.push_back(std::move(*batch));
        return true;
    }

    MirrorContent found;
    bool beginsKnown = false; // before anything that is not

  private:
    const MirrorKnown& known_;
};

} // namespace

Bytes mirrorRecord(const SpaceId& space, const SealedBatch& batch) {
    return record(space, batch.seq, batch.hash.view(), batch.bytes);
}

Bytes mirrorRecord(const MirroredChange& change) {
    return record(change.space, static_cast<std::uint64_t>(change.seq), {}, change.body);
}

Bytes mirrorTakeBack(const SpaceId& space, std::uint64_t seq) {
    return record(space, seq, Hash32().view(), {});
}

MirrorContent readOutboxMirror(const fs::path& path) {
    const auto all = OutboxMirror::end(path, std::numeric_limits<std::uintmax_t>::max());
    if (!all) return {};
    MirrorContent content;
    visitEntries(*all, [&](const Entry& entry) {
        if (!entry.isWhole()) return false;
        if (entry.isTakeBack()) return true;
        if (entry.isChange()) {
            content.changes.push_back(entry.change());
        } else if (auto batch = entry.batch()) {
            content.batches.push_back(std::move(*batch));
        }
        return true;
    });
    return content;
}

MirrorContent readForgotten(const fs::path& path, const MirrorKnown& known) {
    for (std::uintmax_t most = firstRead;; most *= 8) {
        const auto end = OutboxMirror::end(path, most);
        if (!end) return {};
        Forgetting forgetting(known);
        visitEntries(*end, [&](const Entry& entry) { return forgetting.take(entry); });
        if (forgetting.beginsKnown || end->size() < most) return std::move(forgetting.found);
    }
}

} // namespace cordee::store
