// The few files of the product that reach past SQLite to the machine, again, over simulated disks
// and without threads. Linked in their stead: the classes are the product's.
#include "vfs.h"

#include "sync/crypto/account_proof.h"
#include "sync/server/sequence_file.h"
#include "sync/store/lock_file.h"
#include "sync/store/outbox_mirror.h"
#include "sync/store/reserve.h"

#include <set>

namespace cordee {

namespace sim {
namespace {

// What a process has open, by the number that it knows it by.
struct Opened {
    std::string path;
};
std::map<int, Opened> opened;
int lastOpened = 0;
std::set<std::string> locked;
std::map<std::intptr_t, std::string> locks;
std::intptr_t lastLock = 0;

constexpr std::size_t startAnewAbove = 4'096;

std::shared_ptr<DiskFile> fileAt(const std::string& path, Disk*& disk, bool create) {
    std::string rest;
    disk = Vfs::diskOf(path, rest);
    if (!disk || disk->isOff()) return nullptr;
    return create ? disk->create(rest) : disk->find(rest);
}

} // namespace
} // namespace sim

namespace store {

Result<std::unique_ptr<LockFile>, StoreError> LockFile::take(const std::filesystem::path& path) {
    if (!sim::locked.insert(path.string()).second)
        return StoreError{StoreErrorKind::Locked, "locked by another"};
    sim::locks[++sim::lastLock] = path.string();
    return std::unique_ptr<LockFile>(new LockFile(sim::lastLock));
}

LockFile::~LockFile() {
    sim::locked.erase(sim::locks[handle_]);
    sim::locks.erase(handle_);
}

std::filesystem::path OutboxMirror::pathFor(const std::filesystem::path& database) {
    return database.string() + "-outbox.log";
}

std::optional<Bytes> OutboxMirror::end(const std::filesystem::path& path, std::uintmax_t most) {
    sim::Disk* disk = nullptr;
    const auto file = sim::fileAt(path.string(), disk, false);
    if (!file) return std::nullopt;
    const ByteView all = file->content();
    return Bytes(all.substr(all.size() - std::min<std::size_t>(all.size(), most)));
}

OutboxMirror::OutboxMirror(std::filesystem::path path)
    : path_(std::move(path)) {}

OutboxMirror::~OutboxMirror() {
    sync();
}

bool OutboxMirror::append(ByteView records) {
    sim::Disk* disk = nullptr;
    const auto file = sim::fileAt(path_.string(), disk, true);
    if (!file) return false;
    unsynced_ = true;
    const bool written = disk->write(*file, file->size(), records) == sim::DiskResult::Ok;
    if (!written) disk->loseSecondCopy();
    return written;
}

// What the disk refuses here is in the database already.
void OutboxMirror::sync() {
    if (!unsynced_) return;
    sim::Disk* disk = nullptr;
    const auto file = sim::fileAt(path_.string(), disk, false);
    unsynced_ = file && disk->sync(*file) != sim::DiskResult::Ok;
}

void OutboxMirror::allAcknowledged() {
    sim::Disk* disk = nullptr;
    const auto file = sim::fileAt(path_.string(), disk, false);
    if (!file || file->size() <= sim::startAnewAbove) return;
    if (disk->truncate(*file, 0) == sim::DiskResult::Ok) disk->beginSecondCopy();
}

// Room kept free would only hide the disk's end from the simulation.
void Reserve::take() {}

bool Reserve::release() {
    return false;
}

} // namespace store

namespace server {

namespace {
constexpr std::size_t markSize = ServerLogId::size + sizeof(std::uint64_t);
}

SequenceFile::SequenceFile(const std::filesystem::path& path)
    : descriptor_(++sim::lastOpened) {
    sim::Disk* disk = nullptr;
    sim::opened[descriptor_] = {path.string()};
    if (!sim::fileAt(path.string(), disk, true)) descriptor_ = -1;
}

SequenceFile::~SequenceFile() {
    sim::opened.erase(descriptor_);
}

std::optional<SequenceFile::Mark> SequenceFile::read() const {
    sim::Disk* disk = nullptr;
    const auto file = sim::fileAt(sim::opened[descriptor_].path, disk, false);
    if (!file || file->size() != markSize) return std::nullopt;
    const auto log = ServerLogId::from(file->content().substr(0, ServerLogId::size));
    std::uint64_t sequence = 0;
    std::copy_n(file->content().data() + ServerLogId::size, sizeof sequence,
                reinterpret_cast<char*>(&sequence));
    return Mark{*log, sequence};
}

bool SequenceFile::write(const Mark& mark) {
    sim::Disk* disk = nullptr;
    const auto file = sim::fileAt(sim::opened[descriptor_].path, disk, true);
    if (!file) return false;
    Bytes bytes = mark.log.bytes();
    bytes.append(reinterpret_cast<const char*>(&mark.sequence), sizeof mark.sequence);
    return disk->write(*file, 0, bytes) == sim::DiskResult::Ok;
}

} // namespace server

namespace crypto {

// The proof itself is what the real one makes, only easier: see the hash check in its stead.
bool checkAccountProof(const UserId& user, ByteView nonce) {
    return nonce == user.view().substr(0, 8);
}

std::optional<Bytes> makeAccountProof(const UserId& user, const std::atomic<bool>&) {
    return Bytes(user.view().substr(0, 8));
}

void AccountProof::start(const UserId&) {}

const Bytes& AccountProof::of(const UserId& user) {
    if (done_.empty()) done_ = makeAccountProof(user, stop_).value_or(Bytes());
    return done_;
}

} // namespace crypto

} // namespace cordee
