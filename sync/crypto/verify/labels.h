#pragma once

#include <string_view>

// What a hash or a signature is for. Never reused for anything else, never changed.
namespace cordee::crypto::label {

inline constexpr std::string_view user = "crd1/user";
inline constexpr std::string_view possession = "crd1/pop";
inline constexpr std::string_view space = "crd1/space";
inline constexpr std::string_view join = "crd1/join";
inline constexpr std::string_view batch = "crd1/batch";
inline constexpr std::string_view snapshot = "crd1/snap";
inline constexpr std::string_view request = "crd1/req";
inline constexpr std::string_view wrap = "crd1/wrap";
inline constexpr std::string_view sealedWords = "crd1/sealed-words";
inline constexpr std::string_view signedWords = "crd1/signed-words";

inline constexpr std::string_view userId = "user-id";
inline constexpr std::string_view spaceId = "space-id";
inline constexpr std::string_view deviceId = "device-id";
inline constexpr std::string_view statement = "statement";
inline constexpr std::string_view chain = "chain";
inline constexpr std::string_view snapshotId = "snap-id";
inline constexpr std::string_view snapshotChunk = "snap-chunk";
inline constexpr std::string_view snapshotState = "snap-state";
inline constexpr std::string_view snapshotModel = "snap-model";
inline constexpr std::string_view snapshotPlace = "snap-place";
inline constexpr std::string_view wraps = "wraps";
inline constexpr std::string_view userSeed = "user-seed";
inline constexpr std::string_view spaceSeed = "space-seed";
inline constexpr std::string_view account = "account-pow";
inline constexpr std::string_view recordFor = "record-for";
inline constexpr std::string_view backupCheck = "backup-check";

} // namespace cordee::crypto::label
