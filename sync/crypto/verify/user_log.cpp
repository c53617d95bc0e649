#include "sync/crypto/verify/user_log.h"

#include "sync/core/limits.h"
#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"
#include "sync/crypto/verify/parse.h"

#include <algorithm>
#include <set>

namespace cordee::crypto {

namespace {

using sync::v1::SignedStatement;
using sync::v1::UserStatement;

Result<UserStatement, TrustError> parse(const SignedStatement& statement) {
    if (statement.body().size() > limits::statement)
        return trustError(TrustErrorKind::TooLarge, "statement too large");
    if (statement.wrap_size() != 0) return malformed("wraps beside a user statement");
    UserStatement parsed;
    if (!parseBounded(parsed, statement.body())) return malformed("not a user statement");
    return parsed;
}

bool isSignedBy(const VerifyKey& key, const SignedStatement& statement) {
    const auto signature = Signature::from(statement.signature());
    return signature &&
           verifyMessage(key, signedMessage(label::user, statement.body()), *signature);
}

} // namespace

Hash32 statementHash(ByteView body) {
    return hash(label::statement, {body});
}

UserId userIdOf(ByteView genesisBody) {
    return *UserId::from(hash(label::userId, {genesisBody}).view());
}

SpaceId spaceIdOf(ByteView genesisBody) {
    return *SpaceId::from(hash(label::spaceId, {genesisBody}).view());
}

Bytes possessionMessage(ByteView userOrSeed, ByteView previous, const VerifyKey& signing,
                        const BoxKey& box) {
    return signedMessage(
        label::possession,
        hash(label::possession, {userOrSeed, previous, signing.view(), box.view()}),
        hash(label::possession, {ByteView()}));
}

Hash32 userSeed(const sync::v1::UserGenesis& genesis) {
    return hash(label::userSeed,
                {genesis.identity_key(), genesis.recovery_key(), genesis.random()});
}

Result<UserLog, TrustError> UserLog::start(const SignedStatement& genesis) {
    const auto statement = parse(genesis);
    if (!statement) return statement.error();
    if (!statement->has_genesis() || statement->seq() != 0 || !statement->user_id().empty() ||
        !statement->previous_hash().empty() || !statement->signer().empty())
        return malformed("not the genesis of a user log");
    const auto identity = VerifyKey::from(statement->genesis().identity_key());
    const auto recovery = BoxKey::from(statement->genesis().recovery_key());
    if (!identity || !recovery || statement->genesis().random().size() != 16)
        return malformed("keys of another length");
    if (!isSignedBy(*identity, genesis))
        return trustError(TrustErrorKind::BadSignature, "genesis not signed by its identity key");
    UserLog log;
    log.user_ = userIdOf(genesis.body());
    log.identityKey_ = *identity;
    log.recoveryKey_ = *recovery;
    const Hash32 seed = userSeed(statement->genesis());
    if (auto added = log.addDevice(statement->genesis().device(), seed.view(), {}); !added)
        return added.error();
    log.hashes_.push_back(statementHash(genesis.body()));
    return log;
}

Result<void, TrustError> UserLog::append(const SignedStatement& signedStatement) {
    const auto statement = parse(signedStatement);
    if (!statement) return statement.error();
    if (auto fits = checkPlace(*statement, signedStatement.body()); !fits) {
        // Only its owner's signature makes another statement a contradiction; anybody can invent
        // one.
        if (fits.error().kind == TrustErrorKind::Fork && !isByOwner(*statement, signedStatement))
            return trustError(TrustErrorKind::BadSignature, "an invented statement");
        return fits;
    }
    if (auto allowed = checkSigner(*statement, signedStatement); !allowed) return allowed;
    if (auto done = perform(*statement); !done) return done;
    hashes_.push_back(statementHash(signedStatement.body()));
    return {};
}

// Signed by the identity key or a device that was ever in the log.
bool UserLog::isByOwner(const UserStatement& statement,
                        const SignedStatement& signedStatement) const {
    if (statement.signer().empty()) return isSignedBy(identityKey_, signedStatement);
    const auto device = DeviceId::from(statement.signer());
    const DeviceEntry* entry = device ? find(*device) : nullptr;
    return entry && isSignedBy(entry->signingKey, signedStatement);
}

Result<void, TrustError> UserLog::checkPlace(const UserStatement& statement, ByteView body) const {
    const std::uint64_t seq = statement.seq();
    // A genesis is what makes a log: another one is no contradiction but another log.
    const bool mine = statement.has_genesis() ? statementHash(body) == hashes_[0]
                                              : statement.user_id() == user_.view();
    if (!mine) return malformed("statement of another log");
    if (seq < count())
        return statementHash(body) == hashes_[seq]
                   ? trustError(TrustErrorKind::Duplicate, "statement already there")
                   : trustError(TrustErrorKind::Fork, "another statement has this number");
    if (seq > count()) return trustError(TrustErrorKind::Gap, "a statement before it is missing");
    if (seq >= limits::statementsPerLog) return trustError(TrustErrorKind::TooLarge, "log is full");
    if (statement.previous_hash() != head().view())
        return trustError(TrustErrorKind::Fork, "does not follow the statement before");
    return {};
}

Result<void, TrustError> UserLog::checkSigner(const UserStatement& statement,
                                              const SignedStatement& signedStatement) const {
    VerifyKey key = identityKey_;
    if (!statement.signer().empty()) {
        const auto device = DeviceId::from(statement.signer());
        if (!device) return malformed("signer of another length");
        if (!isActive(*device))
            return trustError(TrustErrorKind::NotAMember, "signer is not an active device");
        key = devices_.at(*device).signingKey;
    }
    if (!isSignedBy(key, signedStatement))
        return trustError(TrustErrorKind::BadSignature, "signature does not fit the statement");
    return {};
}

Result<void, TrustError> UserLog::perform(const UserStatement& statement) {
    switch (statement.op_case()) {
    case UserStatement::kAddDevice:
        return addDevice(statement.add_device(), statement.user_id(), statement.previous_hash());
    case UserStatement::kRemoveDevice:
        return removeDevice(statement.remove_device());
    case UserStatement::kRootReset:
        return reset(statement);
    case UserStatement::kGenesis:
        return malformed("a second genesis");
    case UserStatement::OP_NOT_SET:
        break;
    }
    return trustError(TrustErrorKind::WrongVersion, "unknown kind of statement");
}

Result<void, TrustError> UserLog::addDevice(const sync::v1::DeviceKeys& keys, ByteView userOrSeed,
                                            ByteView previous) {
    const auto signing = VerifyKey::from(keys.signing_key());
    const auto box = BoxKey::from(keys.box_key());
    const auto possession = Signature::from(keys.possession());
    if (!signing || !box || !possession) return malformed("device keys of another length");
    const DeviceId id = deviceIdOf(*signing, *box);
    if (devices_.contains(id)) return malformed("device is in the log already");
    if (active().size() >= limits::devicesPerUser)
        return trustError(TrustErrorKind::TooLarge, "too many devices");
    if (!verifyMessage(*signing, possessionMessage(userOrSeed, previous, *signing, *box),
                       *possession))
        return trustError(TrustErrorKind::BadSignature, "device does not hold its key");
    devices_.emplace(id, DeviceEntry{id, *signing, *box, count(), std::nullopt});
    return {};
}

Result<void, TrustError> UserLog::removeDevice(ByteView bytes) {
    const auto id = DeviceId::from(bytes);
    if (!id || !isActive(*id)) return malformed("removes a device that is not active");
    devices_.at(*id).removedAt = count();
    return {};
}

Result<void, TrustError> UserLog::reset(const UserStatement& statement) {
    if (!statement.signer().empty())
        return trustError(TrustErrorKind::NotAMember, "only the identity key may reset");
    std::set<DeviceId> kept;
    for (const Bytes& bytes : statement.root_reset().keep()) {
        const auto id = DeviceId::from(bytes);
        if (!id || !isActive(*id)) return malformed("keeps a device that is not active");
        kept.insert(*id);
    }
    for (auto& [id, entry] : devices_)
        if (!entry.removedAt && !kept.contains(id)) entry.removedAt = count();
    return {};
}

std::optional<Hash32> UserLog::hashAt(std::uint64_t seq) const {
    return seq < count() ? std::optional(hashes_[seq]) : std::nullopt;
}

const DeviceEntry* UserLog::find(const DeviceId& device) const {
    const auto found = devices_.find(device);
    return found == devices_.end() ? nullptr : &found->second;
}

std::vector<DeviceEntry> UserLog::active() const {
    std::vector<DeviceEntry> devices;
    for (const auto& [id, entry] : devices_)
        if (!entry.removedAt) devices.push_back(entry);
    return devices;
}

bool UserLog::isActive(const DeviceId& device) const {
    const DeviceEntry* entry = find(device);
    return entry && !entry->removedAt;
}

bool UserLog::wasActive(const DeviceId& device, std::uint64_t count) const {
    const DeviceEntry* entry = find(device);
    return entry && entry->addedAt < count && (!entry->removedAt || *entry->removedAt >= count);
}

} // namespace cordee::crypto
