#include "sync/crypto/kept_rows.h"

#include "sync/crypto/verify/parse.h"

namespace cordee::crypto {

KeptRows::KeptRows(VaultStorage& storage, Random& random, const LocalKey& key)
    : storage_(storage)
    , random_(random)
    , key_(derive(key.view(), 2, "CrdLocal")) {}

Result<std::vector<VaultStorage::Entry>, TrustError> KeptRows::scan(ByteView prefix) const {
    auto found = storage_.scan(prefix);
    if (!found) return trustError(TrustErrorKind::Storage, found.error().detail);
    return std::move(*found);
}

Result<std::optional<Bytes>, TrustError> KeptRows::get(ByteView key) const {
    auto found = storage_.get(key);
    if (!found) return trustError(TrustErrorKind::Storage, found.error().detail);
    return std::move(*found);
}

Result<WipedBytes, TrustError> KeptRows::open(ByteView key, ByteView value) const {
    auto plain = openNote(key_, key, value);
    if (!plain) return trustError(TrustErrorKind::Storage, "a kept row does not open");
    return WipedBytes(std::move(*plain));
}

void KeptRows::Writing::put(Bytes key, const google::protobuf::MessageLite& message) {
    put(std::move(key), message.SerializeAsString());
}

void KeptRows::Writing::putSealed(Bytes key, ByteView plain) {
    Bytes sealed = sealNote(rows_.key_, key, plain, rows_.random_);
    put(std::move(key), std::move(sealed));
}

void KeptRows::Writing::putSealed(Bytes key, const google::protobuf::MessageLite& message) {
    const WipedBytes plain(message.SerializeAsString());
    putSealed(std::move(key), plain.view());
}

TrustError KeptRows::Writing::fail(TrustError error) {
    rows_.behind_ = true;
    return failure_.emplace(std::move(error));
}

Result<void, TrustError> KeptRows::Writing::commit() {
    if (failure_) return *failure_;
    if (empty()) return {};
    if (auto written = rows_.storage_.write(put_, remove_); !written)
        return fail(trustError(TrustErrorKind::Storage, written.error().detail));
    put_.clear();
    remove_.clear();
    return {};
}

namespace row {

namespace {
// Big endian, so that a scan gives statements in their order.
Bytes ordered(std::uint64_t number) {
    Bytes bytes(8, '\0');
    for (int i = 7; i >= 0; --i, number >>= 8)
        bytes[static_cast<std::size_t>(i)] = static_cast<char>(number & 0xff);
    return bytes;
}
} // namespace

Bytes identity() {
    return "identity";
}
Bytes check() {
    return "check";
}
Bytes userMeta(const UserId& user) {
    return "user/" + user.bytes();
}
Bytes userStatements(const UserId& user) {
    return "user-log/" + user.bytes();
}
Bytes userStatement(const UserId& user, std::uint64_t seq) {
    return userStatements(user) + ordered(seq);
}
Bytes spaceMeta(const SpaceId& space) {
    return "space/" + space.bytes();
}
Bytes spaceStatements(const SpaceId& space) {
    return "space-log/" + space.bytes();
}
Bytes spaceStatement(const SpaceId& space, std::uint64_t seq) {
    return spaceStatements(space) + ordered(seq);
}
Bytes epochKeys(const SpaceId& space) {
    return "key/" + space.bytes();
}
Bytes epochKey(const SpaceId& space, std::uint32_t number) {
    return epochKeys(space) + ordered(number);
}
Bytes members(const SpaceId& space) {
    return "member/" + space.bytes();
}
Bytes member(const SpaceId& space, const UserId& user) {
    return members(space) + user.bytes();
}
Bytes invitation(const SpaceId& space) {
    return "invitation/" + space.bytes();
}
Bytes joining(ByteView locator) {
    return "joining/" + Bytes(locator);
}
Bytes box(ByteView locator) {
    return "box/" + Bytes(locator);
}
Bytes pairing() {
    return "pairing";
}
Bytes deviceLabel(const DeviceId& device) {
    return "label/" + device.bytes();
}
Bytes proof(ByteView logId, ByteView hash) {
    return "proof/" + Bytes(logId) + Bytes(hash);
}

} // namespace row

} // namespace cordee::crypto
