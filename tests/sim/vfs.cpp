#include "vfs.h"

#include <sqlite3.h>

#include <cstring>
#include <vector>

namespace cordee::sim {

namespace {

struct Mounts {
    std::map<std::string, Disk*> disks;
    const Clock* clock = nullptr;
    Dice dice{0};
};
Mounts* mounts = nullptr; // SQLite's interface has no other way to it

// What SQLite allocates for an open file; constructed in place.
struct OpenFile {
    sqlite3_file base;
    Disk* disk;
    bool isDatabase;
    std::shared_ptr<DiskFile>* file;
    std::vector<std::unique_ptr<char[]>>* shared; // the WAL's index
};

OpenFile& of(sqlite3_file* file) {
    return *reinterpret_cast<OpenFile*>(file);
}

int closeFile(sqlite3_file* file) {
    delete of(file).file;
    delete of(file).shared;
    return SQLITE_OK;
}

int readFile(sqlite3_file* file, void* out, int size, sqlite3_int64 at) {
    switch (of(file).disk->read(**of(file).file, static_cast<std::size_t>(at),
                                static_cast<std::size_t>(size), static_cast<char*>(out))) {
    case DiskResult::Ok:
        if (of(file).isDatabase && static_cast<std::size_t>(size) >= DiskFile::sector)
            of(file).disk->mayRot(static_cast<char*>(out), static_cast<std::size_t>(size));
        return SQLITE_OK;
    case DiskResult::ShortRead:
        return SQLITE_IOERR_SHORT_READ;
    case DiskResult::Error:
    case DiskResult::Full:
        break;
    }
    return SQLITE_IOERR_READ;
}

int codeOf(DiskResult result, int error) {
    if (result == DiskResult::Full) return SQLITE_FULL;
    return result == DiskResult::Ok ? SQLITE_OK : error;
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    const ByteView view(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
    const auto result = of(file).disk->write(**of(file).file, static_cast<std::size_t>(at), view);
    return codeOf(result, SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    const auto result = of(file).disk->truncate(**of(file).file, static_cast<std::size_t>(size));
    return codeOf(result, SQLITE_IOERR_TRUNCATE);
}

int syncFile(sqlite3_file* file, int) {
    return codeOf(of(file).disk->sync(**of(file).file), SQLITE_IOERR_FSYNC);
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    *size = static_cast<sqlite3_int64>((*of(file).file)->size());
    return SQLITE_OK;
}

int lockFile(sqlite3_file*, int) {
    return SQLITE_OK;
}

int isReserved(sqlite3_file*, int* reserved) {
    *reserved = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file*, int, void*) {
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file*) {
    return static_cast<int>(DiskFile::sector);
}

int characteristics(sqlite3_file*) {
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** out) {
    auto& regions = *of(file).shared;
    const auto wanted = static_cast<std::size_t>(region);
    *out = nullptr;
    if (wanted >= regions.size() && !extend) return SQLITE_OK;
    while (wanted >= regions.size())
        regions.push_back(std::make_unique<char[]>(static_cast<std::size_t>(size)));
    *out = regions[wanted].get();
    return SQLITE_OK;
}

int lockShared(sqlite3_file*, int, int, int) {
    return SQLITE_OK;
}

void barrier(sqlite3_file*) {}

int unmapShared(sqlite3_file* file, int remove) {
    if (remove) of(file).shared->clear();
    return SQLITE_OK;
}

const sqlite3_io_methods methods{2,           closeFile,   readFile,        writeFile, truncateFile,
                                 syncFile,    sizeOfFile,  lockFile,        lockFile,  isReserved,
                                 controlFile, sectorSize,  characteristics, mapShared, lockShared,
                                 barrier,     unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    of(file).base.pMethods = nullptr;
    std::string rest;
    Disk* disk = name ? Vfs::diskOf(name, rest) : nullptr;
    if (!disk || disk->isOff()) return SQLITE_CANTOPEN;
    auto found = disk->find(rest);
    if (!found && !(flags & SQLITE_OPEN_CREATE)) return SQLITE_CANTOPEN;
    of(file).disk = disk;
    of(file).isDatabase = (flags & SQLITE_OPEN_MAIN_DB) != 0;
    of(file).file = new std::shared_ptr<DiskFile>(found ? found : disk->create(rest));
    of(file).shared = new std::vector<std::unique_ptr<char[]>>();
    of(file).base.pMethods = &methods;
    if (outFlags) *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs*, const char* name, int) {
    std::string rest;
    Disk* disk = Vfs::diskOf(name, rest);
    if (!disk || disk->isOff()) return SQLITE_IOERR_DELETE;
    if (!disk->find(rest)) return SQLITE_IOERR_DELETE_NOENT;
    disk->remove(rest);
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs*, const char* name, int, int* there) {
    std::string rest;
    const Disk* disk = Vfs::diskOf(name, rest);
    *there = disk && disk->find(rest) ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs*, const char* name, int size, char* out) {
    sqlite3_snprintf(size, out, "%s", name);
    return SQLITE_OK;
}

int randomOctets(sqlite3_vfs*, int size, char* out) {
    for (int i = 0; i < size; ++i)
        out[i] = static_cast<char>(mounts->dice.next());
    return size;
}

int sleepFor(sqlite3_vfs*, int microseconds) {
    return microseconds;
}

// Julian days in milliseconds.
int timeNow(sqlite3_vfs*, sqlite3_int64* now) {
    constexpr sqlite3_int64 unixEpoch = 210'866'760'000'000;
    *now = unixEpoch + mounts->clock->nowMs();
    return SQLITE_OK;
}

int lastError(sqlite3_vfs*, int, char*) {
    return 0;
}

sqlite3_vfs vfs = [] {
    sqlite3_vfs made{};
    made.iVersion = 2;
    made.szOsFile = sizeof(OpenFile);
    made.mxPathname = 256;
    made.zName = "simulated";
    made.xOpen = openFile;
    made.xDelete = removeFile;
    made.xAccess = accessFile;
    made.xFullPathname = fullName;
    made.xRandomness = randomOctets;
    made.xSleep = sleepFor;
    made.xGetLastError = lastError;
    made.xCurrentTimeInt64 = timeNow;
    return made;
}();

} // namespace

Vfs::Vfs(const Clock& clock, std::uint64_t seed) {
    mounts = new Mounts{{}, &clock, Dice(seed)};
    sqlite3_vfs_register(&vfs, 1);
    sqlite3_randomness(0, nullptr); // drawn again from here
}

Vfs::~Vfs() {
    sqlite3_vfs_unregister(&vfs);
    delete mounts;
    mounts = nullptr;
}

void Vfs::mount(const std::string& name, Disk& disk) {
    mounts->disks[name] = &disk;
}

void Vfs::unmount(const std::string& name) {
    mounts->disks.erase(name);
}

Disk* Vfs::diskOf(const std::string& path, std::string& rest) {
    const std::size_t slash = path.find('/', 1);
    if (!mounts || path.empty() || path[0] != '/' || slash == std::string::npos) return nullptr;
    const auto found = mounts->disks.find(path.substr(1, slash - 1));
    if (found == mounts->disks.end()) return nullptr;
    rest = path.substr(slash + 1);
    return found->second;
}

} // namespace cordee::sim
