#include "sync/store/outbox_mirror.h"

#include "sync/store/pack.h"

#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace cordee::store {

namespace {

namespace fs = std::filesystem;

// A record: marker, length and checksum of the body, body.
constexpr std::string_view marker = "CrdOutb1";
constexpr std::size_t headSize = marker.size() + 16;
constexpr std::uintmax_t startAnewAbove = 256 * 1024;

// FNV-1a, 64 bits: against torn writes, not against people; the batch inside is signed.
std::uint64_t checksum(ByteView bytes) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char octet : bytes) {
        hash = (hash ^ static_cast<std::uint8_t>(octet)) * 0x100000001b3U;
    }
    return hash;
}

void writeThrough(std::FILE* file) {
    // Failing costs the copy only.
#if defined(_WIN32)
    static_cast<void>(::_commit(::_fileno(file)));
#elif defined(__APPLE__)
    static_cast<void>(::fsync(::fileno(file)));
#else
    static_cast<void>(::fdatasync(::fileno(file)));
#endif
}

std::optional<MirroredBatch> unpack(ByteView body) {
    Unpacker unpacker(body);
    const auto space = SpaceId::from(unpacker.bytes());
    const std::uint64_t seq = unpacker.varint();
    const auto hash = Hash32::from(unpacker.bytes());
    Bytes bytes(unpacker.bytes());
    if (!unpacker.ok() || !space || !hash) return std::nullopt;
    return MirroredBatch{*space, {seq, *hash, std::move(bytes)}};
}

} // namespace

fs::path OutboxMirror::pathFor(const fs::path& database) {
    return database.string() + "-outbox.log";
}

OutboxMirror::OutboxMirror(fs::path path)
    : path_(std::move(path)) {
    std::error_code ignored;
    const auto size = fs::file_size(path_, ignored);
    size_ = ignored ? 0 : size;
}

bool OutboxMirror::append(const SpaceId& space, const SealedBatch& batch) {
    if (!file_) {
        file_.reset(std::fopen(path_.string().c_str(), "ab"));
        if (!file_) return false;
        std::error_code ignored; // systems without such rights protect the folder instead
        fs::permissions(path_, fs::perms::owner_read | fs::perms::owner_write, ignored);
    }
    const Bytes body = Packer()
                           .bytes(space.view())
                           .varint(batch.seq)
                           .bytes(batch.hash.view())
                           .bytes(batch.bytes)
                           .take();
    Bytes record(marker);
    record += Packer().fixed64(body.size()).fixed64(checksum(body)).take();
    record += body;
    const bool written = std::fwrite(record.data(), 1, record.size(), file_.get()) == record.size();
    size_ += record.size();
    unsynced_ = true;
    return std::fflush(file_.get()) == 0 && written;
}

OutboxMirror::~OutboxMirror() {
    sync();
}

void OutboxMirror::sync() {
    if (!std::exchange(unsynced_, false)) return;
    writeThrough(file_.get());
}

void OutboxMirror::allAcknowledged() {
    if (size_ <= startAnewAbove) return;
    std::error_code failed;
    fs::resize_file(path_, 0, failed);
    if (!failed) size_ = 0;
}

std::vector<MirroredBatch> readOutboxMirror(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    const Bytes content((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    std::vector<MirroredBatch> batches;
    const ByteView all = content;
    // After a torn record the next marker tells where reading goes on.
    for (std::size_t at = all.find(marker); at != ByteView::npos; at = all.find(marker, at)) {
        const ByteView rest = all.substr(at);
        at += marker.size();
        if (rest.size() < headSize) break;
        Unpacker head(rest.substr(marker.size(), 16));
        const std::uint64_t size = head.fixed64();
        const std::uint64_t expected = head.fixed64();
        if (size > rest.size() - headSize) continue;
        const ByteView body = rest.substr(headSize, static_cast<std::size_t>(size));
        if (checksum(body) != expected) continue;
        if (auto batch = unpack(body)) batches.push_back(std::move(*batch));
        at += 16 + body.size();
    }
    return batches;
}

} // namespace cordee::store
