#include "sync/server/sequence_file.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace cordee::server {

namespace {

constexpr std::size_t markSize = ServerLogId::size + 2 * sizeof(std::uint64_t);

void putLittleEndian(std::uint64_t value, char* out) {
    for (int i = 0; i < 8; ++i)
        out[i] = static_cast<char>(value >> (8 * i));
}

std::uint64_t littleEndian(const char* in) {
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i)
        value |= std::uint64_t{static_cast<unsigned char>(in[i])} << (8 * i);
    return value;
}

} // namespace

SequenceFile::SequenceFile(const std::filesystem::path& path)
    : descriptor_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {}

SequenceFile::~SequenceFile() {
    if (isOpen()) ::close(descriptor_);
}

std::optional<SequenceFile::Mark> SequenceFile::read() const {
    std::array<char, markSize> bytes;
    if (!isOpen() || ::pread(descriptor_, bytes.data(), markSize, 0) != ssize_t{markSize})
        return {};
    const auto log = ServerLogId::from({bytes.data(), ServerLogId::size});
    const std::uint64_t sequence = littleEndian(bytes.data() + ServerLogId::size);
    // The second copy is the complement: a torn or foreign file does not pass.
    if (littleEndian(bytes.data() + ServerLogId::size + 8) != ~sequence) return {};
    return Mark{*log, sequence};
}

bool SequenceFile::write(const Mark& mark) {
    std::array<char, markSize> bytes;
    std::memcpy(bytes.data(), mark.log.data(), ServerLogId::size);
    putLittleEndian(mark.sequence, bytes.data() + ServerLogId::size);
    putLittleEndian(~mark.sequence, bytes.data() + ServerLogId::size + 8);
    ssize_t written;
    do {
        written = ::pwrite(descriptor_, bytes.data(), markSize, 0);
    } while (written < 0 && errno == EINTR);
    return written == ssize_t{markSize};
}

} // namespace cordee::server
