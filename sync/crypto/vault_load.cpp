#include "sync/crypto/vault_state.h"

#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/parse.h"

namespace cordee::crypto {

namespace {

TrustError unreadable(const char* what) {
    return {TrustErrorKind::Storage, what};
}

} // namespace

Result<void, TrustError> VaultState::load() {
    if (auto loaded = loadIdentity(); !loaded) return loaded;
    if (auto loaded = loadUsers(); !loaded) return loaded;
    return loadSpaces();
}

Result<void, TrustError> VaultState::loadIdentity() {
    const auto value = rows.get(row::identity());
    if (!value) return {};
    auto kept = rows.openMessage<sync::v1::KeptIdentity>(row::identity(), *value);
    if (!kept)
        return trustError(TrustErrorKind::BadKey, "the local key does not open the identity");
    auto signing = SigningSeed::from(kept->signing_seed());
    auto box = BoxSeed::from(kept->box_seed());
    const auto id = UserId::from(kept->user_id());
    const auto space = SpaceId::from(kept->personal_space());
    if (!signing || !box || !id || !space) return unreadable("the identity is incomplete");
    device.emplace(DeviceSecrets{SigningKey(std::move(*signing)), BoxKeyPair(std::move(*box))});
    root = RootSecret::from(kept->root());
    user = *id;
    personal = *space;
    serverLogId = kept->log_id();
    heldUntilMs_ = kept->held_until_ms();
    scrub(*kept->mutable_signing_seed());
    scrub(*kept->mutable_box_seed());
    scrub(*kept->mutable_root());
    return {};
}

Result<void, TrustError> VaultState::loadUsers() {
    const Bytes prefix = "user/";
    for (const auto& [key, value] : rows.scan(prefix)) {
        const auto id = UserId::from(ByteView(key).substr(prefix.size()));
        auto kept = rows.openMessage<sync::v1::KeptUser>(key, value);
        if (!id || !kept) return unreadable("a user row");
        KnownUser& known = users[*id];
        known.kept = std::move(*kept);
        for (const auto& statement : statements(*id, 0)) {
            if (known.log) {
                if (!known.log->append(statement)) return unreadable("a user log");
                continue;
            }
            auto started = UserLog::start(statement);
            if (!started || started->user() != *id) return unreadable("a user log");
            known.log = std::move(*started);
        }
    }
    const Bytes boxed = "box/";
    for (const auto& [key, value] : rows.scan(boxed)) {
        auto kept = rows.openMessage<sync::v1::KeptBox>(key, value);
        if (!kept) return unreadable("a note to be sent");
        boxes[key.substr(boxed.size())] = std::move(*kept);
    }
    const Bytes named = "label/";
    for (const auto& [key, value] : rows.scan(named)) {
        const auto id = DeviceId::from(ByteView(key).substr(named.size()));
        const auto label = rows.open(key, value);
        if (!id || !label) return unreadable("a device's name");
        labels[*id] = Bytes(label->view());
    }
    return {};
}

Result<void, TrustError> VaultState::loadSpaces() {
    const Bytes prefix = "space/";
    for (const auto& [key, value] : rows.scan(prefix)) {
        const auto id = SpaceId::from(ByteView(key).substr(prefix.size()));
        auto kept = rows.openMessage<sync::v1::KeptSpace>(key, value);
        if (!id || !kept) return unreadable("a space row");
        spaces[*id].kept = std::move(*kept);
        if (auto loaded = loadSpace(*id); !loaded) return loaded;
    }
    return {};
}

Result<void, TrustError> VaultState::loadSpace(const SpaceId& id) {
    KnownSpace& known = spaces[id];
    for (const auto& statement : statements(id, 0)) {
        if (known.log) {
            if (!known.log->append(statement, *this)) return unreadable("a space log");
            continue;
        }
        auto started = SpaceLog::start(statement, *this);
        if (!started || started->space() != id) return unreadable("a space log");
        known.log = std::move(*started);
    }
    for (std::uint32_t number = 1; known.log && number <= known.log->epochs().size(); ++number) {
        const Bytes key = row::epochKey(id, number);
        const auto value = rows.get(key);
        if (!value) continue;
        const auto plain = rows.open(key, *value);
        auto epochKey = plain ? EpochKey::from(plain->view()) : std::nullopt;
        if (!epochKey) return unreadable("an epoch key");
        known.keys.emplace(number, std::move(*epochKey));
    }
    const Bytes prefix = row::members(id);
    for (const auto& [key, value] : rows.scan(prefix)) {
        const auto who = UserId::from(ByteView(key).substr(prefix.size()));
        const auto kept = rows.openMessage<sync::v1::KeptMember>(key, value);
        if (!who || !kept) return unreadable("a confirmed member");
        known.confirmed[*who] = kept->verified();
    }
    return {};
}

} // namespace cordee::crypto
