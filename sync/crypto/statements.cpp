#include "sync/crypto/statements.h"

#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"

namespace cordee::crypto {

namespace {

using sync::v1::SignedStatement;
using sync::v1::SpaceStatement;
using sync::v1::UserStatement;

SignedStatement signedBy(const SigningKey& key, std::string_view what, Bytes body) {
    SignedStatement statement;
    statement.set_signature(key.sign(signedMessage(what, body)).bytes());
    statement.set_body(std::move(body));
    return statement;
}

SpaceStatement begun(const Author& author) {
    SpaceStatement statement;
    statement.set_author_device(author.device.id().bytes());
    statement.set_author_user(author.log.user().bytes());
    statement.set_user_log_count(author.log.count());
    statement.set_user_log_head(author.log.head().bytes());
    statement.set_written_at_ms(author.nowMs);
    return statement;
}

SpaceStatement following(const SpaceLog& log, const Author& author) {
    SpaceStatement statement = begun(author);
    statement.set_space_id(log.space().bytes());
    statement.set_seq(log.count());
    statement.set_previous_hash(log.head().bytes());
    return statement;
}

SignedStatement finished(const SpaceStatement& statement, const Author& author) {
    return signedBy(author.device.signing, label::space, statement.SerializeAsString());
}

MadeStatement finished(const SpaceStatement& statement, const Author& author, MadeEpoch&& epoch) {
    SignedStatement whole = finished(statement, author);
    for (Bytes& wrap : epoch.wraps)
        whole.add_wrap(std::move(wrap));
    return {std::move(whole), std::move(epoch.key)};
}

} // namespace

SignedStatement makeUserGenesis(const RootKeys& root, const DeviceSecrets& device,
                                std::int64_t nowMs, Random& random) {
    UserStatement statement;
    statement.set_written_at_ms(nowMs);
    sync::v1::UserGenesis* genesis = statement.mutable_genesis();
    genesis->set_identity_key(root.identity.verifyKey().bytes());
    genesis->set_recovery_key(root.recovery.boxKey().bytes());
    genesis->set_random(randomBytes<16>(random));
    sync::v1::DeviceKeys* keys = genesis->mutable_device();
    keys->set_signing_key(device.signing.verifyKey().bytes());
    keys->set_box_key(device.box.boxKey().bytes());
    keys->set_possession(
        device.signing
            .sign(possessionMessage(userSeed(*genesis).view(), {}, device.signing.verifyKey(),
                                    device.box.boxKey()))
            .bytes());
    return signedBy(root.identity, label::user, statement.SerializeAsString());
}

SignedStatement makeAddDevice(const UserLog& log, const DeviceSecrets& signer,
                              const VerifyKey& signing, const BoxKey& box,
                              const Signature& possession, std::int64_t nowMs) {
    UserStatement statement;
    statement.set_user_id(log.user().bytes());
    statement.set_seq(log.count());
    statement.set_previous_hash(log.head().bytes());
    statement.set_signer(signer.id().bytes());
    statement.set_written_at_ms(nowMs);
    sync::v1::DeviceKeys* keys = statement.mutable_add_device();
    keys->set_signing_key(signing.bytes());
    keys->set_box_key(box.bytes());
    keys->set_possession(possession.bytes());
    return signedBy(signer.signing, label::user, statement.SerializeAsString());
}

Result<MadeStatement, TrustError> makeSpace(SpaceKind kind, const Author& author,
                                            const UserDirectory& users, Random& random) {
    SpaceStatement statement = begun(author);
    sync::v1::SpaceGenesis* genesis = statement.mutable_genesis();
    genesis->set_kind(static_cast<sync::v1::SpaceKind>(kind));
    genesis->set_random(randomBytes<16>(random));
    const UserId me = author.log.user();
    auto epoch = makeEpoch(spaceSeed(statement).view(), 1, nullptr,
                           addressees(std::span(&me, 1), users), random);
    if (!epoch) return epoch.error();
    *genesis->mutable_epoch() = epoch->statement;
    return finished(statement, author, std::move(*epoch));
}

SignedStatement makeInvite(const SpaceLog& log, const Author& author, const VerifyKey& invitation,
                           std::int64_t expiresAtMs) {
    SpaceStatement statement = following(log, author);
    statement.mutable_invite()->set_invite_key(invitation.bytes());
    statement.mutable_invite()->set_expires_at_ms(expiresAtMs);
    statement.mutable_invite()->set_uses(1);
    return finished(statement, author);
}

SignedStatement makeRevoke(const SpaceLog& log, const Author& author, const Hash32& invite) {
    SpaceStatement statement = following(log, author);
    statement.set_invite_revoke(invite.bytes());
    return finished(statement, author);
}

SignedStatement makeCarry(const SpaceLog& log, const Author& author, Bytes nonce, Bytes sealed) {
    SpaceStatement statement = following(log, author);
    statement.mutable_carry()->set_epoch(log.epoch().number);
    statement.mutable_carry()->set_nonce(std::move(nonce));
    statement.mutable_carry()->set_sealed(std::move(sealed));
    return finished(statement, author);
}

Result<MadeStatement, TrustError> makeJoin(const SpaceLog& log, const Author& author,
                                           const InviteEntry& invite, const SigningKey& invitation,
                                           const EpochKey& current, const UserDirectory& users,
                                           Random& random) {
    auto everybody = log.members();
    everybody.push_back(author.log.user());
    auto epoch = makeEpoch(log.space().view(), log.epoch().number + 1, &current,
                           addressees(everybody, users), random);
    if (!epoch) return epoch.error();
    SpaceStatement statement = following(log, author);
    sync::v1::Join* join = statement.mutable_join();
    join->set_invite_id(invite.id.bytes());
    join->set_user_id(author.log.user().bytes());
    join->set_device_id(author.device.id().bytes());
    join->set_signature(
        invitation.sign(joinMessage(log.space(), invite.id, author.log.user(), author.device.id()))
            .bytes());
    *join->mutable_epoch() = epoch->statement;
    return finished(statement, author, std::move(*epoch));
}

Result<MadeStatement, TrustError> makeRotation(const SpaceLog& log, const Author& author,
                                               const EpochKey& current, const UserDirectory& users,
                                               Random& random) {
    auto epoch = makeEpoch(log.space().view(), log.epoch().number + 1, &current,
                           addressees(log.members(), users), random);
    if (!epoch) return epoch.error();
    SpaceStatement statement = following(log, author);
    *statement.mutable_epoch() = epoch->statement;
    return finished(statement, author, std::move(*epoch));
}

} // namespace cordee::crypto
