#pragma once

#include "dice.h"

#include "sync/core/bytes.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace cordee::sim {

// What goes wrong with a disk, per 1000 calls.
struct DiskFaults {
    unsigned readErrors = 0;
    unsigned writeErrors = 0;
    unsigned syncErrors = 0;
    unsigned rot = 0; // reads of a database's page that give one bit otherwise, nothing said
    std::uint64_t roomBytes = ~std::uint64_t{0}; // a write beyond it finds the disk full
};

enum class DiskResult { Ok, ShortRead, Error, Full };

// One file as programs see it and as it would be after a power cut: what was not synced is lost,
// torn or kept, sector by sector.
class DiskFile {
  public:
    static constexpr std::size_t sector = 512;

    std::size_t size() const { return now_.size(); }
    ByteView content() const { return now_; }
    void write(std::size_t at, ByteView bytes);
    void truncate(std::size_t size);
    void sync();
    // As systems do after a failed sync: the pages count as clean, whatever reached the platter.
    void forget() { dirty_.clear(); }
    bool crash(Dice& dice); // whether anything was lost
    void flip(std::size_t at, std::uint8_t mask) {
        now_[at] = static_cast<char>(now_[at] ^ mask);
        durable_ = now_;
    }

  private:
    Bytes now_;
    Bytes durable_;
    std::set<std::size_t> dirty_; // sectors that differ, perhaps
    bool resized_ = false;
};

// The disk of one node. It forgets nothing of a file that was opened while the machine runs; after
// a crash its programs find what reached the platter.
class Disk {
  public:
    explicit Disk(Dice dice)
        : dice_(dice) {}

    std::shared_ptr<DiskFile> find(const std::string& name) const;
    std::shared_ptr<DiskFile> create(const std::string& name);
    void remove(const std::string& name) { files_.erase(name); }
    bool rename(const std::string& from, const std::string& to); // false: there is no such file
    const std::map<std::string, std::shared_ptr<DiskFile>>& files() const { return files_; }
    std::uint64_t usedBytes() const;

    DiskResult read(const DiskFile& file, std::size_t at, std::size_t size, char* out);
    DiskResult write(DiskFile& file, std::size_t at, ByteView bytes);
    DiskResult truncate(DiskFile& file, std::size_t size);
    DiskResult sync(DiskFile& file);
    void mayRot(char* page, std::size_t size);
    // Something could not be read, or came otherwise than it was written, since the process began.
    // Whether the outbox's second copy lacks something that waits: it is not promised then.
    void loseSecondCopy() { lacksSecondCopy_ = true; }
    void beginSecondCopy() { lacksSecondCopy_ = false; }
    bool lacksSecondCopy() const { return lacksSecondCopy_; }
    bool hasMisread() const { return hasMisread_; }
    void beginProcess() { hasMisread_ = false; }

    // The power goes with the n-th write or sync from now; every call after it fails.
    void crashAfter(std::uint64_t calls) { callsLeft_ = calls; }
    void powerOff() { off_ = true; }
    bool isOff() const { return off_; }
    // What was not synced is decided; the disk can be used again.
    void restart();
    // A copy of everything, as a backup or a second machine has it.
    std::map<std::string, Bytes> copy() const;
    void replace(const std::map<std::string, Bytes>& files);

    // One call of a kind goes wrong: the n-th from now, counted from 1.
    enum class Call { Read, Write, Change }; // a change is a write, a truncation or a sync
    void failOn(Call call, std::uint64_t number, DiskResult how) { planned_ = {call, number, how}; }
    // The planned call has come.
    bool hasFailed() const { return planned_.left == 0; }

    DiskFaults faults;
    std::uint64_t injected = 0; // so far

  private:
    bool powerGoes();
    std::optional<DiskResult> planned(Call call);
    DiskResult failing(DiskResult how);

    static constexpr std::uint64_t never = ~std::uint64_t{0};
    struct Planned {
        Call call = Call::Read;
        std::uint64_t left = never;
        DiskResult how = DiskResult::Error;
    };

    Dice dice_;
    std::map<std::string, std::shared_ptr<DiskFile>> files_;
    Planned planned_;
    std::uint64_t callsLeft_ = never;
    bool off_ = false;
    bool hasMisread_ = false;
    bool lacksSecondCopy_ = false;
};

} // namespace cordee::sim
