#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

// Every bound of the protocol and the store, in one place. Sizes are in bytes.
namespace cordee::limits {

inline constexpr std::size_t textField = 32 * 1024;
inline constexpr std::size_t longText = 1024 * 1024; // a merged text, in memory
inline constexpr std::size_t changeBody = 64 * 1024;
inline constexpr std::size_t blobField = 64 * 1024 - 16;
inline constexpr std::size_t changesPerBatch = 256;
inline constexpr std::size_t batch = 256 * 1024;
inline constexpr std::size_t batchUnpacked = 1024 * 1024;
inline constexpr std::size_t requestBody = 1024 * 1024;
inline constexpr std::size_t responseBody = 1024 * 1024;
inline constexpr std::size_t batchesPerPush = 1000;
inline constexpr std::size_t spacesPerRequest = 256;
inline constexpr std::size_t statement = 16 * 1024;
inline constexpr std::size_t statementsPerLog = 10'000;
inline constexpr std::size_t statementsPerPush = 256;
inline constexpr std::size_t seenPerBatch = 256;
inline constexpr std::size_t box = 4 * 1024;
inline constexpr std::size_t boxesPerRequest = 16;
inline constexpr std::size_t devicesPerUser = 8;
inline constexpr std::size_t membersPerSpace = 32;
inline constexpr std::size_t invitationLink = 512;
inline constexpr std::size_t protobufDepth = 16;
inline constexpr std::size_t spaceQuota = 256 * 1024 * 1024;
// After so many batches a space is written down as a snapshot, and they may go.
inline constexpr std::uint64_t snapshotEvery = 20'000;
inline constexpr std::size_t snapshotChunk = 64 * 1024;
inline constexpr std::size_t snapshot = 32 * 1024 * 1024;       // sealed
inline constexpr std::size_t snapshotState = 128 * 1024 * 1024; // unpacked
inline constexpr std::size_t snapshotHeader = 128 * 1024;
inline constexpr std::size_t snapshotSignatures = 64;
inline constexpr std::size_t snapshotChunksPerRequest = 8;
inline constexpr std::uint64_t serverKeepsFree = std::uint64_t{2} << 30;
inline constexpr std::size_t diskReserve = 8 * 1024 * 1024; // of a device, for its last words

inline constexpr std::chrono::milliseconds longestWait{50'000};
inline constexpr std::chrono::milliseconds groupCommit{5};
inline constexpr std::chrono::seconds authWindow{120};
inline constexpr std::chrono::seconds headerTimeout{10};
inline constexpr std::chrono::seconds bodyTimeout{30};
inline constexpr std::chrono::milliseconds applySlice{4};
inline constexpr std::chrono::seconds retryFirst{1};
inline constexpr std::chrono::seconds retryCap{300};
// New statements wait so long when a server was put back: others bring it what it lost first.
inline constexpr std::chrono::minutes refillHold{10};
inline constexpr std::chrono::days invitationLife{7};
inline constexpr std::chrono::days binLife{30};
inline constexpr std::chrono::days silentDevice{180}; // no longer waited for

} // namespace cordee::limits
