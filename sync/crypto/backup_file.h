#pragma once

#include "sync/core/bytes.h"
#include "sync/core/result.h"
#include "sync/crypto/secret.h"

#include <array>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>

// A backup file (.cordee): everything of one device, readable with a passphrase alone.
//   magic "CRDEEBAK" · version, 1 octet · Argon2id salt, 16 · key check, 16 · stream header, 24
//   then chunks of at most 64 KiB, each with its length before it (4 octets, little endian) and
//   17 octets of tag, sealed by XChaCha20-Poly1305 as a stream. The first is bound to all that
//   stands before it; the last carries the stream's final tag, so that a file that was cut off is
//   noticed. Costs of Argon2id are compiled in: no file can choose them.
namespace cordee::crypto {

enum class BackupErrorKind {
    Foreign, // not a backup of Cordée
    Newer,   // written by a newer version
    WrongPassphrase,
    Truncated, // ends early
    Damaged,   // some of it is not what was written
    Memory,    // not enough for Argon2id
    Full,      // no room on the disk
    Io,        // anything else the disk said
};
using BackupError = Error<BackupErrorKind>;

inline constexpr std::size_t backupChunk = 64 * 1024;

struct StreamState; // libsodium's

class BackupWriter {
  public:
    // Makes the file, for its owner's eyes only; replaces one of that name. About 0.15 s.
    static Result<BackupWriter, BackupError> create(const std::filesystem::path& path,
                                                    ByteView passphrase, Random& random);
    BackupWriter(BackupWriter&&) noexcept;
    ~BackupWriter();

    Result<void, BackupError> write(ByteView bytes);
    // Ends the stream; the file is durable on return. Without it the file does not open.
    Result<void, BackupError> finish();

  private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    BackupWriter();
    Result<void, BackupError> put(ByteView plain, bool last);

    std::unique_ptr<std::FILE, Close> file_;
    std::unique_ptr<StreamState> state_;
    Bytes header_; // bound to the first chunk, then empty
    Bytes waiting_;
};

class BackupReader {
  public:
    static Result<BackupReader, BackupError> open(const std::filesystem::path& path,
                                                  ByteView passphrase);
    BackupReader(BackupReader&&) noexcept;
    ~BackupReader();

    // The next chunk; nothing after the last. Truncated, Damaged: what was read before must not be
    // used.
    Result<std::optional<Bytes>, BackupError> next();

  private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    BackupReader();
    Result<Bytes, BackupError> sealedChunk();

    std::unique_ptr<std::FILE, Close> file_;
    std::unique_ptr<StreamState> state_;
    Bytes header_;
    bool ended_ = false;
};

} // namespace cordee::crypto
