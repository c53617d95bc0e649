#include "sync/store/page_sums.h"

#include "sync/core/planted.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <mutex>
#include <new>
#include <set>
#include <string_view>
#include <vector>

namespace cordee::store {

namespace {

constexpr int sumSize = 8;
constexpr int headerSize = 100; // of a database, at the beginning of its first page
constexpr std::string_view magic("SQLite format 3\0", 16);

using Octets = unsigned char;

std::uint64_t read64(const Octets* at) {
    std::uint64_t number = 0;
    for (unsigned i = 0; i < 8; ++i)
        number |= std::uint64_t{at[i]} << (8 * i);
    return number;
}

void write64(Octets* at, std::uint64_t number) {
    for (unsigned i = 0; i < 8; ++i)
        at[i] = static_cast<Octets>(number >> (8 * i));
}

// Of all but the page's end, begun with its place, so that it fits nowhere else. Each step can be
// undone: two pages that differ in one word never have the same sum. Four at a time, because a
// multiplication takes four cycles.
std::uint64_t sumOf(const Octets* page, int size, sqlite3_int64 offset) {
    constexpr std::uint64_t factor = 0x9e3779b97f4a7c15U;
    const auto place = static_cast<std::uint64_t>(offset / size) + 1;
    std::array<std::uint64_t, 4> lanes{place, ~place, place * factor, ~place * factor};
    const auto take = [&](std::size_t lane, std::uint64_t word) {
        lanes[lane] = std::rotl((lanes[lane] ^ word) * factor, 29);
    };
    const Octets* at = page;
    const Octets* end = page + size - sumSize;
    for (; end - at >= 32; at += 32)
        for (std::size_t lane = 0; lane < lanes.size(); ++lane)
            take(lane, read64(at + 8 * lane));
    for (; at < end; at += 8)
        take(0, read64(at));
    std::uint64_t sum = 0;
    for (const std::uint64_t lane : lanes)
        sum = std::rotl((sum ^ lane) * factor, 31);
    return sum;
}

sqlite3_vfs* below() {
    return sqlite3_vfs_find(nullptr);
}

// A database file. Of any other nothing is looked at: SQLite gets it as the system has it.
class Summed {
  public:
    explicit Summed(int realSize)
        : memory_(std::make_unique<std::max_align_t[]>(
              (static_cast<std::size_t>(realSize) + sizeof(std::max_align_t) - 1) /
              sizeof(std::max_align_t))) {}

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(memory_.get()); }

    int read(void* into, int amount, sqlite3_int64 offset) {
        const int result = real()->pMethods->xRead(real(), into, amount, offset);
        if (result != SQLITE_OK) return result;
        const auto* octets = static_cast<const Octets*>(into);
        if (offset == 0 && amount >= headerSize) learn(octets);
        if (!isPage(amount, offset) || isUnsummed(offset)) return SQLITE_OK;
        const bool fits = read64(octets + amount - sumSize) == sumOf(octets, amount, offset);
        return fits || planted(Bug::SumsIgnored) ? SQLITE_OK : SQLITE_CORRUPT;
    }

    int write(const void* from, int amount, sqlite3_int64 offset) {
        const auto* octets = static_cast<const Octets*>(from);
        if (offset == 0 && amount >= headerSize) {
            learn(octets);
            if (const int result = sumEarlier(); result != SQLITE_OK) return result;
        }
        if (isPage(amount, offset)) return writeSummed(octets, amount, offset);
        // A copy may be written from the middle on, before it says what it is.
        if (!isKnown_) unsummed_.insert(offset);
        return real()->pMethods->xWrite(real(), from, amount, offset);
    }

  private:
    void learn(const Octets* header) {
        if (std::memcmp(header, magic.data(), magic.size()) != 0) return;
        const int size = header[16] << 8 | header[17];
        pageSize_ = size == 1 ? 65536 : size;
        hasSums_ = header[20] == sumSize;
        isKnown_ = true;
    }
    bool isPage(int amount, sqlite3_int64 offset) const {
        return hasSums_ && amount == pageSize_ && offset % pageSize_ == 0;
    }
    bool isUnsummed(sqlite3_int64 offset) const { return unsummed_.contains(offset); }
    int writeSummed(const Octets* page, int amount, sqlite3_int64 offset) {
        page_.assign(page, page + amount);
        write64(page_.data() + amount - sumSize, sumOf(page, amount, offset));
        return real()->pMethods->xWrite(real(), page_.data(), amount, offset);
    }
    int sumEarlier() {
        if (!hasSums_) unsummed_.clear();
        while (!unsummed_.empty()) {
            const sqlite3_int64 offset = *unsummed_.begin();
            std::vector<Octets> page(static_cast<std::size_t>(pageSize_));
            int result = real()->pMethods->xRead(real(), page.data(), pageSize_, offset);
            if (result == SQLITE_OK) result = writeSummed(page.data(), pageSize_, offset);
            if (result != SQLITE_OK) return result;
            unsummed_.erase(unsummed_.begin());
        }
        return SQLITE_OK;
    }

    std::unique_ptr<std::max_align_t[]> memory_;
    bool isKnown_ = false; // the file has said what it is
    bool hasSums_ = false;
    int pageSize_ = 0;
    std::set<sqlite3_int64> unsummed_; // offsets written before it did
    std::vector<Octets> page_;
};

struct File {
    sqlite3_file base;
    Summed* summed;
};

Summed& summed(sqlite3_file* file) {
    return *reinterpret_cast<File*>(file)->summed;
}

sqlite3_file* real(sqlite3_file* file) {
    return summed(file).real();
}

int readFile(sqlite3_file* file, void* into, int amount, sqlite3_int64 offset) {
    return summed(file).read(into, amount, offset);
}

int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset) {
    try {
        return summed(file).write(from, amount, offset);
    } catch (const std::bad_alloc&) {
        return SQLITE_IOERR_NOMEM;
    }
}

int closeFile(sqlite3_file* file) {
    const int result = real(file)->pMethods->xClose(real(file));
    delete reinterpret_cast<File*>(file)->summed;
    return result;
}

// Everything else is the system's.
template <auto Method, class... Arguments>
auto pass(sqlite3_file* file, Arguments... arguments) {
    return (real(file)->pMethods->*Method)(real(file), arguments...);
}

using Methods = sqlite3_io_methods;
const Methods methods{2, // none of them maps the file into memory
                      closeFile,
                      readFile,
                      writeFile,
                      pass<&Methods::xTruncate, sqlite3_int64>,
                      pass<&Methods::xSync, int>,
                      pass<&Methods::xFileSize, sqlite3_int64*>,
                      pass<&Methods::xLock, int>,
                      pass<&Methods::xUnlock, int>,
                      pass<&Methods::xCheckReservedLock, int*>,
                      pass<&Methods::xFileControl, int, void*>,
                      pass<&Methods::xSectorSize>,
                      pass<&Methods::xDeviceCharacteristics>,
                      pass<&Methods::xShmMap, int, int, int, void volatile**>,
                      pass<&Methods::xShmLock, int, int, int>,
                      pass<&Methods::xShmBarrier>,
                      pass<&Methods::xShmUnmap, int>,
                      nullptr,
                      nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    sqlite3_vfs* vfs = below();
    if ((flags & SQLITE_OPEN_MAIN_DB) == 0) return vfs->xOpen(vfs, name, file, flags, outFlags);
    file->pMethods = nullptr;
    auto* mine = reinterpret_cast<File*>(file);
    try {
        mine->summed = new Summed(vfs->szOsFile);
    } catch (const std::bad_alloc&) {
        return SQLITE_NOMEM;
    }
    sqlite3_file* opened = mine->summed->real();
    opened->pMethods = nullptr;
    const int result = vfs->xOpen(vfs, name, opened, flags, outFlags);
    if (result == SQLITE_OK) {
        file->pMethods = &methods;
        return result;
    }
    if (opened->pMethods) opened->pMethods->xClose(opened);
    delete mine->summed;
    return result;
}

template <auto Call, class... Arguments>
auto passBelow(sqlite3_vfs*, Arguments... arguments) {
    return (below()->*Call)(below(), arguments...);
}

using Vfs = sqlite3_vfs;
constexpr const char* name = "cordee-sums";

Vfs make() {
    Vfs vfs{};
    vfs.iVersion = 2;
    vfs.mxPathname = below()->mxPathname;
    vfs.zName = name;
    vfs.xOpen = openFile;
    vfs.xDelete = passBelow<&Vfs::xDelete, const char*, int>;
    vfs.xAccess = passBelow<&Vfs::xAccess, const char*, int, int*>;
    vfs.xFullPathname = passBelow<&Vfs::xFullPathname, const char*, int, char*>;
    vfs.xRandomness = passBelow<&Vfs::xRandomness, int, char*>;
    vfs.xSleep = passBelow<&Vfs::xSleep, int>;
    vfs.xCurrentTime = passBelow<&Vfs::xCurrentTime, double*>;
    vfs.xGetLastError = passBelow<&Vfs::xGetLastError, int, char*>;
    vfs.xCurrentTimeInt64 = passBelow<&Vfs::xCurrentTimeInt64, sqlite3_int64*>;
    return vfs;
}

} // namespace

const char* pageSumsVfs() {
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    sqlite3_initialize();
    static Vfs vfs = make();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    // The default one may be exchanged: simulations do.
    vfs.szOsFile = std::max({vfs.szOsFile, below()->szOsFile, static_cast<int>(sizeof(File))});
    return registered == SQLITE_OK ? name : nullptr;
}

void reservePageSums(sqlite3* database) {
    int size = sumSize;
    sqlite3_file_control(database, "main", SQLITE_FCNTL_RESERVE_BYTES, &size);
}

} // namespace cordee::store
