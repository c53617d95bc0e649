#include "sync/store/outbox_mirror.h"

#include "sync/store/durable_file.h"

#include <algorithm>
#include <fstream>
#include <new>
#include <system_error>
#include <utility>

namespace cordee::store {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t startAnewAbove = 256 * 1024;

} // namespace

fs::path OutboxMirror::pathFor(const fs::path& database) {
    return database.string() + "-outbox.log";
}

std::optional<Bytes> OutboxMirror::end(const fs::path& path, std::uintmax_t most) {
    std::error_code none;
    const auto size = fs::file_size(path, none);
    if (none) return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    const std::uintmax_t wanted = std::min(size, most);
    Bytes content(static_cast<std::size_t>(wanted), '\0');
    file.seekg(static_cast<std::streamoff>(size - wanted));
    file.read(content.data(), static_cast<std::streamsize>(content.size()));
    content.resize(static_cast<std::size_t>(std::max<std::streamsize>(file.gcount(), 0)));
    return content;
}

OutboxMirror::OutboxMirror(fs::path path)
    : path_(std::move(path)) {
    std::error_code ignored;
    const auto size = fs::file_size(path_, ignored);
    size_ = ignored ? 0 : size;
}

bool OutboxMirror::append(ByteView records) {
    if (!file_ && !open()) return false;
    const bool written =
        std::fwrite(records.data(), 1, records.size(), file_.get()) == records.size();
    size_ += records.size();
    unsynced_ = true;
    return std::fflush(file_.get()) == 0 && written;
}

bool OutboxMirror::open() {
    try {
        file_.reset(std::fopen(path_.string().c_str(), "ab"));
        if (!file_) return false;
        std::error_code ignored; // systems without such rights protect the folder instead
        fs::permissions(path_, fs::perms::owner_read | fs::perms::owner_write, ignored);
        return true;
    } catch (const std::bad_alloc&) { // what it copies is durable already
        file_.reset();
        return false;
    }
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

} // namespace cordee::store
