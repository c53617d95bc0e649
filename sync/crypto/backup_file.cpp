#include "sync/crypto/backup_file.h"

#include "sync/crypto/primitives.h"
#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"

#include <sodium.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace cordee::crypto {

struct StreamState {
    ~StreamState() { wipe(&state, sizeof state); }
    crypto_secretstream_xchacha20poly1305_state state;
};

namespace {

namespace fs = std::filesystem;

constexpr std::string_view magic = "CRDEEBAK";
constexpr char version = 1;
constexpr std::size_t saltSize = crypto_pwhash_SALTBYTES;
constexpr std::size_t checkSize = 16;
constexpr std::size_t streamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t chunkTag = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t headSize = magic.size() + 1 + saltSize + checkSize;
constexpr std::size_t lengthSize = 4;

constexpr unsigned long long argonOperations = 3;
constexpr std::size_t argonMemory = 64 * 1024 * 1024;

const unsigned char* octets(ByteView bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

BackupError failure() {
    const int error = errno;
    return {error == ENOSPC || error == EDQUOT ? BackupErrorKind::Full : BackupErrorKind::Io,
            std::generic_category().message(error)};
}

std::optional<SymmetricKey> keyFrom(ByteView passphrase, ByteView salt) {
    initialise();
    SymmetricKey key;
    if (crypto_pwhash(key.data(), SymmetricKey::size, passphrase.data(), passphrase.size(),
                      octets(salt), argonOperations, argonMemory,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return key;
}

// Tells a wrong passphrase from a damaged file.
Bytes checkOf(const SymmetricKey& key) {
    return hash(label::backupCheck, {key.view()}).bytes().substr(0, checkSize);
}

bool isWriteThrough(std::FILE* file) {
    if (std::fflush(file) != 0) return false;
#if defined(_WIN32)
    return ::_commit(::_fileno(file)) == 0;
#else
    return ::fsync(::fileno(file)) == 0;
#endif
}

Bytes readUpTo(std::FILE* file, std::size_t size) {
    Bytes bytes(size, '\0');
    bytes.resize(std::fread(bytes.data(), 1, size, file));
    return bytes;
}

} // namespace

BackupWriter::BackupWriter() = default;
BackupWriter::BackupWriter(BackupWriter&&) noexcept = default;
BackupWriter::~BackupWriter() = default;

Result<BackupWriter, BackupError> BackupWriter::create(const fs::path& path, ByteView passphrase,
                                                       Random& random) {
    const Bytes salt = randomBytes<saltSize>(random);
    const auto key = keyFrom(passphrase, salt);
    if (!key) return BackupError{BackupErrorKind::Memory, "not enough memory for Argon2id"};
    BackupWriter writer;
    writer.state_ = std::make_unique<StreamState>();
    Bytes stream(streamHeader, '\0');
    crypto_secretstream_xchacha20poly1305_init_push(
        &writer.state_->state, reinterpret_cast<unsigned char*>(stream.data()), key->data());
    writer.header_ = Bytes(magic) + version + salt + checkOf(*key) + stream;
    writer.file_.reset(std::fopen(path.string().c_str(), "wb"));
    if (!writer.file_) return failure();
    std::error_code ignored; // systems without such rights protect the folder instead
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, ignored);
    if (std::fwrite(writer.header_.data(), 1, writer.header_.size(), writer.file_.get()) !=
        writer.header_.size())
        return failure();
    return writer;
}

Result<void, BackupError> BackupWriter::put(ByteView plain, bool last) {
    Bytes chunk(lengthSize + plain.size() + chunkTag, '\0');
    const auto size = static_cast<std::uint32_t>(plain.size() + chunkTag);
    for (std::size_t i = 0; i < lengthSize; ++i)
        chunk[i] = static_cast<char>(size >> (8 * i));
    crypto_secretstream_xchacha20poly1305_push(
        &state_->state, reinterpret_cast<unsigned char*>(chunk.data() + lengthSize), nullptr,
        octets(plain), plain.size(), octets(header_), header_.size(),
        last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
             : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    header_.clear();
    if (std::fwrite(chunk.data(), 1, chunk.size(), file_.get()) != chunk.size()) return failure();
    return {};
}

Result<void, BackupError> BackupWriter::write(ByteView bytes) {
    waiting_ += bytes;
    while (waiting_.size() > backupChunk) { // what is left is the last
        if (auto done = put(ByteView(waiting_).substr(0, backupChunk), false); !done) return done;
        waiting_.erase(0, backupChunk);
    }
    return {};
}

Result<void, BackupError> BackupWriter::finish() {
    if (auto done = put(waiting_, true); !done) return done;
    wipe(waiting_.data(), waiting_.size());
    waiting_.clear();
    if (!isWriteThrough(file_.get())) return failure();
    return {};
}

BackupReader::BackupReader() = default;
BackupReader::BackupReader(BackupReader&&) noexcept = default;
BackupReader::~BackupReader() = default;

Result<BackupReader, BackupError> BackupReader::open(const fs::path& path, ByteView passphrase) {
    BackupReader reader;
    reader.file_.reset(std::fopen(path.string().c_str(), "rb"));
    if (!reader.file_) return failure();
    reader.header_ = readUpTo(reader.file_.get(), headSize + streamHeader);
    const ByteView head = reader.header_;
    if (!head.starts_with(magic.substr(0, std::min(head.size(), magic.size()))) || head.empty())
        return BackupError{BackupErrorKind::Foreign, "another magic"};
    if (head.size() > magic.size() && head[magic.size()] != version)
        return BackupError{BackupErrorKind::Newer, "another version"};
    if (head.size() < headSize + streamHeader)
        return BackupError{BackupErrorKind::Truncated, "ends within its head"};
    const auto key = keyFrom(passphrase, head.substr(magic.size() + 1, saltSize));
    if (!key) return BackupError{BackupErrorKind::Memory, "not enough memory for Argon2id"};
    if (!equalSecrets(head.substr(headSize - checkSize, checkSize), checkOf(*key)))
        return BackupError{BackupErrorKind::WrongPassphrase, "the key's check is another"};
    reader.state_ = std::make_unique<StreamState>();
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &reader.state_->state, octets(head.substr(headSize)), key->data()) != 0)
        return BackupError{BackupErrorKind::Damaged, "the stream's head"};
    return reader;
}

Result<Bytes, BackupError> BackupReader::sealedChunk() {
    const Bytes length = readUpTo(file_.get(), lengthSize);
    if (length.size() < lengthSize)
        return BackupError{BackupErrorKind::Truncated, "ends before its last chunk"};
    std::size_t size = 0;
    for (std::size_t i = 0; i < lengthSize; ++i)
        size |= std::size_t{static_cast<std::uint8_t>(length[i])} << (8 * i);
    if (size < chunkTag || size > backupChunk + chunkTag)
        return BackupError{BackupErrorKind::Damaged, "a chunk of an impossible length"};
    Bytes chunk = readUpTo(file_.get(), size);
    if (chunk.size() < size) return BackupError{BackupErrorKind::Truncated, "ends within a chunk"};
    return chunk;
}

Result<std::optional<Bytes>, BackupError> BackupReader::next() {
    if (ended_) {
        if (std::fgetc(file_.get()) != EOF)
            return BackupError{BackupErrorKind::Damaged, "something follows the last chunk"};
        return std::optional<Bytes>();
    }
    const auto sealed = sealedChunk();
    if (!sealed) return sealed.error();
    Bytes plain(sealed->size() - chunkTag, '\0');
    unsigned char tag = 0;
    const bool fits =
        crypto_secretstream_xchacha20poly1305_pull(
            &state_->state, reinterpret_cast<unsigned char*>(plain.data()), nullptr, &tag,
            octets(*sealed), sealed->size(), octets(header_), header_.size()) == 0;
    if (!fits) return BackupError{BackupErrorKind::Damaged, "a chunk was changed"};
    header_.clear();
    ended_ = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    return std::optional(std::move(plain));
}

} // namespace cordee::crypto
