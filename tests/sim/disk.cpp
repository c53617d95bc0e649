#include "disk.h"

#include <algorithm>
#include <cstring>

namespace cordee::sim {

void DiskFile::write(std::size_t at, ByteView bytes) {
    if (bytes.empty()) return;
    if (at + bytes.size() > now_.size()) {
        now_.resize(at + bytes.size(), '\0');
        resized_ = true;
    }
    std::memcpy(now_.data() + at, bytes.data(), bytes.size());
    for (std::size_t s = at / sector; s <= (at + bytes.size() - 1) / sector; ++s)
        dirty_.insert(s);
}

void DiskFile::truncate(std::size_t size) {
    if (size == now_.size()) return;
    for (std::size_t s = size / sector; s * sector < std::max(size, now_.size()); ++s)
        dirty_.insert(s);
    now_.resize(size, '\0');
    resized_ = true;
}

void DiskFile::sync() {
    if (resized_) durable_.resize(now_.size(), '\0');
    for (const std::size_t s : dirty_) {
        const std::size_t from = s * sector;
        if (from >= now_.size()) continue;
        const std::size_t size = std::min(sector, now_.size() - from);
        std::memcpy(durable_.data() + from, now_.data() + from, size);
    }
    dirty_.clear();
    resized_ = false;
}

bool DiskFile::crash(Dice& dice) {
    const Bytes before = now_;
    // The length may be the old one or the new one; of a longer file the unwritten part reads zero.
    if (resized_ && dice.chance(500)) durable_.resize(now_.size(), '\0');
    for (const std::size_t s : dirty_) {
        const std::size_t from = s * sector;
        if (from >= now_.size() || from >= durable_.size()) continue;
        std::size_t size = std::min({sector, now_.size() - from, durable_.size() - from});
        const std::uint64_t fate = dice.below(5);
        if (fate < 2) continue;                 // lost
        if (fate == 2) size = dice.below(size); // torn in the middle
        std::memcpy(durable_.data() + from, now_.data() + from, size);
    }
    now_ = durable_;
    dirty_.clear();
    resized_ = false;
    return now_ != before;
}

std::shared_ptr<DiskFile> Disk::find(const std::string& name) const {
    const auto found = files_.find(name);
    return found == files_.end() ? nullptr : found->second;
}

std::shared_ptr<DiskFile> Disk::create(const std::string& name) {
    auto& file = files_[name];
    if (!file) file = std::make_shared<DiskFile>();
    return file;
}

bool Disk::rename(const std::string& from, const std::string& to) {
    const auto file = find(from);
    if (!file) return false;
    files_.erase(from);
    files_[to] = file;
    return true;
}

std::uint64_t Disk::usedBytes() const {
    std::uint64_t used = 0;
    for (const auto& [name, file] : files_)
        used += file->size();
    return used;
}

bool Disk::powerGoes() {
    if (callsLeft_ == never || callsLeft_-- > 0) return false;
    callsLeft_ = never;
    off_ = true;
    ++injected;
    return true;
}

std::optional<DiskResult> Disk::planned(Call call) {
    const bool counts =
        planned_.call == call || (planned_.call == Call::Change && call == Call::Write);
    if (!counts || planned_.left == never || planned_.left == 0 || --planned_.left > 0)
        return std::nullopt;
    return planned_.how;
}

DiskResult Disk::failing(DiskResult how) {
    ++injected;
    return how;
}

DiskResult Disk::read(const DiskFile& file, std::size_t at, std::size_t size, char* out) {
    if (off_) return DiskResult::Error;
    if (faults.readErrors > 0 && dice_.chance(faults.readErrors)) {
        hasMisread_ = true;
        return failing(DiskResult::Error);
    }
    if (const auto result = planned(Call::Read)) return *result;
    const ByteView content = file.content();
    const std::size_t there = at < content.size() ? std::min(size, content.size() - at) : 0;
    if (there > 0) std::memcpy(out, content.data() + at, there);
    if (there == size) return DiskResult::Ok;
    std::memset(out + there, 0, size - there);
    return DiskResult::ShortRead;
}

void Disk::mayRot(char* page, std::size_t size) {
    if (faults.rot == 0 || !dice_.chance(faults.rot)) return;
    ++injected;
    hasMisread_ = true;
    char& octet = page[dice_.below(size)];
    octet = static_cast<char>(octet ^ (1 << dice_.below(8)));
}

DiskResult Disk::write(DiskFile& file, std::size_t at, ByteView bytes) {
    if (off_) return DiskResult::Error;
    if (powerGoes()) {
        if (dice_.chance(300)) file.write(at, bytes.substr(0, dice_.below(bytes.size() + 1)));
        return DiskResult::Error;
    }
    if (const auto result = planned(Call::Write)) return *result;
    if (faults.writeErrors > 0 && dice_.chance(faults.writeErrors))
        return failing(DiskResult::Error);
    if (at + bytes.size() > file.size() &&
        usedBytes() + (at + bytes.size() - file.size()) > faults.roomBytes)
        return failing(DiskResult::Full);
    file.write(at, bytes);
    return DiskResult::Ok;
}

DiskResult Disk::truncate(DiskFile& file, std::size_t size) {
    if (off_ || powerGoes()) return DiskResult::Error;
    if (const auto result = planned(Call::Change)) return *result;
    file.truncate(size);
    return DiskResult::Ok;
}

DiskResult Disk::sync(DiskFile& file) {
    if (off_ || powerGoes()) return DiskResult::Error;
    if (const auto result = planned(Call::Change)) {
        file.forget();
        return *result;
    }
    if (faults.syncErrors > 0 && dice_.chance(faults.syncErrors)) {
        file.forget();
        return failing(DiskResult::Error);
    }
    file.sync();
    return DiskResult::Ok;
}

void Disk::restart() {
    for (auto& [name, file] : files_) {
        const bool isOther = file->crash(dice_);
        // Nobody waits until the outbox's second copy is on the disk.
        if (isOther && name.ends_with("-outbox.log")) lacksSecondCopy_ = true;
    }
    off_ = false;
    callsLeft_ = never;
}

std::map<std::string, Bytes> Disk::copy() const {
    std::map<std::string, Bytes> copied;
    for (const auto& [name, file] : files_)
        copied.emplace(name, Bytes(file->content()));
    return copied;
}

void Disk::replace(const std::map<std::string, Bytes>& files) {
    files_.clear();
    for (const auto& [name, content] : files) {
        const auto file = create(name);
        file->write(0, content);
        file->sync();
    }
}

} // namespace cordee::sim
