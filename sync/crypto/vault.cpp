#include "sync/crypto/vault.h"

#include "sync/crypto/safety_number.h"
#include "sync/crypto/vault_parts.h"
#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/parse.h"

// What people and screens ask of the vault. The exchange's part is in vault_exchange.cpp.
namespace cordee::crypto {

Vault::Vault(std::unique_ptr<Parts> parts, Source source)
    : parts_(std::move(parts))
    , source_(std::move(source)) {}

Vault::~Vault() = default;

Result<std::unique_ptr<Vault>, TrustError> Vault::open(VaultStorage& storage, Random& random,
                                                       const Clock& clock, const LocalKey& key) {
    initialise();
    Source source{storage, random, clock, key.clone()};
    auto parts = read(source);
    if (!parts) return parts.error();
    return std::unique_ptr<Vault>(new Vault(std::move(*parts), std::move(source)));
}

Result<std::unique_ptr<Vault::Parts>, TrustError> Vault::read(const Source& source) {
    auto parts = std::make_unique<Parts>(source.storage, source.random, source.clock, source.key);
    if (auto loaded = parts->state.load(); !loaded) return loaded.error();
    if (auto loaded = parts->invitations.load(); !loaded) return loaded.error();
    if (auto loaded = parts->pairing.load(); !loaded) return loaded.error();
    KeptRows::Writing writing(parts->state.rows);
    parts->notes.take(writing);
    if (auto written = writing.commit(); !written) return written.error();
    return parts;
}

bool Vault::recover() {
    if (!parts_->state.rows.isBehind()) return true;
    auto again = read(source_);
    if (!again) return false;
    parts_ = std::move(*again);
    return true;
}

bool Vault::hasIdentity() const {
    return parts_->state.device.has_value();
}

Result<void, TrustError> Vault::createIdentity(std::string_view deviceLabel) {
    VaultState& state = parts_->state;
    if (state.device) return trustError(TrustErrorKind::AlreadyUsed, "there is an identity");
    auto root = RootSecret::random(state.random);
    const auto keys = rootKeys(root);
    if (!keys) return trustError(TrustErrorKind::Storage, "not enough memory for Argon2id");
    state.device.emplace(DeviceSecrets::generate(state.random));
    const auto genesis = makeUserGenesis(*keys, *state.device, state.clock.nowMs(), state.random);
    state.user = userIdOf(genesis.body());
    state.root = std::move(root);
    KeptRows::Writing writing(state.rows);
    if (auto entered = state.appendUser(writing, state.user, genesis); !entered) return entered;
    state.save(writing, state.user);
    auto space = makeSpace(SpaceKind::Personal, *state.author(), state, state.random);
    if (!space) return space.error();
    state.personal = spaceIdOf(space->statement.body());
    if (auto entered = state.appendSpace(writing, state.personal, space->statement); !entered)
        return entered;
    state.save(writing, state.personal);
    if (!deviceLabel.empty()) {
        state.labels[state.device->id()] = shortName(deviceLabel);
        writing.putSealed(row::deviceLabel(state.device->id()), shortName(deviceLabel));
    }
    state.saveIdentity(writing);
    parts_->logs.startProof();
    return settled(writing.commit());
}

UserId Vault::user() const {
    return parts_->state.user;
}

SpaceId Vault::personalSpace() const {
    return parts_->state.personal;
}

std::optional<RootSecret> Vault::recoveryRoot() const {
    const auto& root = parts_->state.root;
    return root ? std::optional(root->clone()) : std::nullopt;
}

Result<void, TrustError> Vault::forgetRecoveryRoot() {
    if (!hasIdentity()) return trustError(TrustErrorKind::NotYet, "no identity");
    parts_->state.root.reset();
    KeptRows::Writing writing(parts_->state.rows);
    parts_->state.saveIdentity(writing);
    return settled(writing.commit());
}

std::vector<Member> Vault::members(const SpaceId& id) const {
    std::vector<Member> members;
    const KnownSpace* known = parts_->space(id);
    if (!known || !known->log) return members;
    for (const UserId& user : known->log->members()) {
        Member member{user, user == this->user(), false, false, false, {}};
        const auto confirmed = known->confirmed.find(user);
        member.confirmed = member.me || confirmed != known->confirmed.end();
        member.verified = member.me || (confirmed != known->confirmed.end() && confirmed->second);
        const auto person = parts_->state.users.find(user);
        if (person != parts_->state.users.end()) {
            member.contradicted = person->second.kept.contradicted();
            if (person->second.log)
                for (const DeviceEntry& device : person->second.log->active())
                    member.devices.push_back(device.id);
        }
        members.push_back(std::move(member));
    }
    return members;
}

Result<void, TrustError> Vault::confirmMember(const SpaceId& space, const UserId& user,
                                              bool verified) {
    const KnownSpace* known = parts_->space(space);
    if (!known || !known->log) return trustError(TrustErrorKind::UnknownSpace, "no such space");
    if (!known->log->isMember(user))
        return trustError(TrustErrorKind::NotAMember, "nobody of this space");
    KeptRows::Writing writing(parts_->state.rows);
    parts_->state.confirm(writing, space, user, verified);
    return settled(writing.commit());
}

std::string Vault::safetyNumber(const UserId& other) const {
    return crypto::safetyNumber(user(), other);
}

std::string Vault::deviceLabel(const DeviceId& device) const {
    const auto found = parts_->state.labels.find(device);
    return found == parts_->state.labels.end() ? std::string() : found->second;
}

bool Vault::holdsStatements() const {
    return parts_->state.holdsStatements();
}

bool Vault::isReadOnly(const SpaceId& space) const {
    const KnownSpace* known = parts_->space(space);
    return known && (parts_->state.isContradicted(*known) || (known->log && known->log->closed()));
}

Result<Invitation, TrustError> Vault::invite(const InvitationNames& names,
                                             std::string_view serverUrl, bool inPerson) {
    return settled(parts_->invitations.invite(names, serverUrl, inPerson));
}

Result<void, TrustError> Vault::revokeInvitation(const SpaceId& space) {
    return settled(parts_->invitations.revoke(space));
}

std::vector<Invitation> Vault::invitations() const {
    return parts_->invitations.list();
}

Result<Joining, LinkError> Vault::redeem(std::string_view linkOrQr) {
    return settled(parts_->invitations.redeem(linkOrQr));
}

std::vector<Joining> Vault::joining() const {
    return parts_->invitations.joining();
}

Result<void, TrustError> Vault::dismissJoining(const Bytes& joiningId) {
    return settled(parts_->invitations.dismiss(joiningId));
}

Result<PairingOffer, TrustError> Vault::startPairing(std::string_view serverUrl) {
    return settled(parts_->pairing.start(serverUrl));
}

Result<void, PairingCodeError> Vault::pairWith(std::string_view code, std::string_view deviceLabel,
                                               std::string_view serverUrl) {
    return settled(parts_->pairing.meet(code, deviceLabel, serverUrl));
}

Result<void, TrustError> Vault::confirmPairing() {
    return settled(parts_->pairing.confirm());
}

Result<void, TrustError> Vault::cancelPairing() {
    return settled(parts_->pairing.cancel());
}

PairingStatus Vault::pairing() const {
    return parts_->pairing.status();
}

} // namespace cordee::crypto
