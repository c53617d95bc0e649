#include "sync/store/lock_file.h"

#include <system_error>

#ifdef _WIN32
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace cordee::store {

#ifdef _WIN32

Result<std::unique_ptr<LockFile>, StoreError> LockFile::take(const std::filesystem::path& path) {
    std::unique_ptr<LockFile> lock(new LockFile(reinterpret_cast<Handle>(INVALID_HANDLE_VALUE)));
    // No sharing: the second opening fails while this handle is open.
    const HANDLE handle = CreateFileW(path.c_str(), GENERIC_READ | GENERIC_WRITE, 0, nullptr,
                                      OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE) {
        const DWORD error = GetLastError();
        const auto kind =
            error == ERROR_SHARING_VIOLATION ? StoreErrorKind::Locked : StoreErrorKind::Io;
        return StoreError{kind, std::system_category().message(static_cast<int>(error))};
    }
    lock->handle_ = reinterpret_cast<Handle>(handle);
    return lock;
}

LockFile::~LockFile() {
    const auto handle = reinterpret_cast<HANDLE>(handle_);
    if (handle != INVALID_HANDLE_VALUE) CloseHandle(handle);
}

#else

Result<std::unique_ptr<LockFile>, StoreError> LockFile::take(const std::filesystem::path& path) {
    std::unique_ptr<LockFile> lock(new LockFile(-1)); // first: no memory must leave a lock behind
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        return StoreError{StoreErrorKind::Io, std::generic_category().message(errno)};
    }
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const int error = errno;
        ::close(file);
        const auto kind = error == EWOULDBLOCK ? StoreErrorKind::Locked : StoreErrorKind::Io;
        return StoreError{kind, std::generic_category().message(error)};
    }
    lock->handle_ = file;
    return lock;
}

LockFile::~LockFile() {
    if (handle_ >= 0) ::close(static_cast<int>(handle_));
}

#endif

} // namespace cordee::store
