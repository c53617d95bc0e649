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
    const auto found = rows.get(row::identity());
    if (!found) return found.error();
    if (!*found) return {};
    auto kept = rows.openMessage<sync::v1::KeptIdentity>(row::identity(), **found);
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
    const auto persons = rows.scan(prefix);
    if (!persons) return persons.error();
    for (const auto& [key, value] : *persons) {
        const auto id = UserId::from(ByteView(key).substr(prefix.size()));
        auto kept = rows.openMessage<sync::v1::KeptUser>(key, value);
        if (!id || !kept) return unreadable("a user row");
        KnownUser& known = users[*id];
        known.kept = std::move(*kept);
        const auto log = statements(*id, 0);
        if (!log) return log.error();
        for (const auto& statement : *log) {
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
    const auto notes = rows.scan(boxed);
    if (!notes) return notes.error();
    for (const auto& [key, value] : *notes) {
        auto kept = rows.openMessage<sync::v1::KeptBox>(key, value);
        if (!kept) return unreadable("a note to be sent");
        boxes[key.substr(boxed.size())] = std::move(*kept);
    }
    const Bytes named = "label/";
    const auto names = rows.scan(named);
    if (!names) return names.error();
    for (const auto& [key, value] : *names) {
        const auto id = DeviceId::from(ByteView(key).substr(named.size()));
        const auto label = rows.open(key, value);
        if (!id || !label) return unreadable("a device's name");
        labels[*id] = Bytes(label->view());
    }
    return {};
}

Result<void, TrustError> VaultState::loadSpaces() {
    const Bytes prefix = "space/";
    const auto all = rows.scan(prefix);
    if (!all) return all.error();
    for (const auto& [key, value] : *all) {
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
    const auto log = statements(id, 0);
    if (!log) return log.error();
    for (const auto& statement : *log) {
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
        if (!value) return value.error();
        if (!*value) continue;
        const auto plain = rows.open(key, **value);
        auto epochKey = plain ? EpochKey::from(plain->view()) : std::nullopt;
        if (!epochKey) return unreadable("an epoch key");
        known.keys.emplace(number, std::move(*epochKey));
    }
    const Bytes prefix = row::members(id);
    const auto confirmed = rows.scan(prefix);
    if (!confirmed) return confirmed.error();
    for (const auto& [key, value] : *confirmed) {
        const auto who = UserId::from(ByteView(key).substr(prefix.size()));
        const auto kept = rows.openMessage<sync::v1::KeptMember>(key, value);
        if (!who || !kept) return unreadable("a confirmed member");
        known.confirmed[*who] = kept->verified();
    }
    return {};
}

} // namespace cordee::crypto
