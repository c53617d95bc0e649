#include "sync/store/durable_file.h"

#ifdef _WIN32
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace cordee::store {

void writeThrough(std::FILE* file) {
#if defined(_WIN32)
    static_cast<void>(::_commit(::_fileno(file)));
#elif defined(__APPLE__)
    static_cast<void>(::fsync(::fileno(file)));
#else
    static_cast<void>(::fdatasync(::fileno(file)));
#endif
}

namespace {

// The names in it.
bool syncFolder(const std::filesystem::path& folder) {
#ifdef _WIN32
    static_cast<void>(folder);
    return true; // its file system orders names itself
#else
    const int opened = ::open(folder.string().c_str(), O_RDONLY | O_CLOEXEC);
    if (opened < 0) return false;
    const bool kept = ::fsync(opened) == 0;
    ::close(opened);
    return kept;
#endif
}

} // namespace

bool writeDurably(const std::filesystem::path& path, ByteView content) {
    std::FILE* file = std::fopen(path.string().c_str(), "wb");
    if (!file) return false;
    const bool written = std::fwrite(content.data(), 1, content.size(), file) == content.size() &&
                         std::fflush(file) == 0;
    writeThrough(file);
    return std::fclose(file) == 0 && written && syncFolder(path.parent_path());
}

bool removeDurably(const std::filesystem::path& path) {
    std::error_code error;
    std::filesystem::remove(path, error);
    return !error && syncFolder(path.parent_path());
}

} // namespace cordee::store
