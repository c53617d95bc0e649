#pragma once

#include "sync/core/snapshot.h"
#include "sync/core/vault.h"
#include "sync/core/vault_storage.h"
#include "sync/crypto/invitations.h"
#include "sync/crypto/pairing.h"
#include "sync/crypto/secret.h"

#include <memory>
#include <string>
#include <vector>

namespace cordee::crypto {

// A person in a space, as a screen shows them.
struct Member {
    UserId user;
    bool me = false;
    bool confirmed = false;        // I said that this is the person I meant; always for me
    bool verified = false;         // in person, or safety numbers compared
    bool contradicted = false;     // two versions of their device log were seen: a security problem
    std::vector<DeviceId> devices; // active ones
};

// Identity, logs, epoch keys, invitations and pairing of one device, over rows of the local
// database. Everything works offline; what must reach a server waits in fill() until take() hears
// of it. Not thread-safe. After an error of kind Storage the vault is again
// what its rows say, as far as they can be read; until they can, it sends and seals nothing.
class Vault final : public cordee::Vault, public SnapshotKeys {
  public:
    // `key`: LK from the system's key store. BadKey: these rows belong to another local key;
    // Storage: they are damaged or cannot be read. References must outlive the vault.
    static Result<std::unique_ptr<Vault>, TrustError> open(VaultStorage& storage, Random& random,
                                                           const Clock& clock, const LocalKey& key);
    ~Vault() override;

    // --- who I am ---
    bool hasIdentity() const;
    // A new person with this device as the first, and the personal space. Takes about 0.1 s.
    Result<void, TrustError> createIdentity(std::string_view deviceLabel = {});
    UserId user() const;
    SpaceId personalSpace() const;
    // R: the 16 octets of the recovery phrase, until they were written down; empty on paired
    // devices.
    std::optional<RootSecret> recoveryRoot() const;
    Result<void, TrustError> forgetRecoveryRoot();

    // --- people ---
    std::vector<Member> members(const SpaceId& space) const;
    // "Yes, this is Ana": before it, nothing is sealed in a space that somebody joined by my link.
    Result<void, TrustError> confirmMember(const SpaceId& space, const UserId& user, bool verified);
    // 60 digits, the same on both sides, to compare by voice or side by side.
    std::string safetyNumber(const UserId& other) const;
    std::string deviceLabel(const DeviceId& device) const; // of my own devices
    // True if a log of this space contradicts what was seen before: it is read only.
    bool isReadOnly(const SpaceId& space) const;

    // True while statements of mine wait (a new device, an invitation's end, a new key): the server
    // was put back, and others get the time to bring it what it lacks.
    bool holdsStatements() const;

    // --- invitations ---
    // Makes a fresh mentorship space. `inPerson`: the code is shown and the link is never sent, so
    // whoever joins is confirmed at once.
    Result<Invitation, TrustError> invite(const InvitationNames& names, std::string_view serverUrl,
                                          bool inPerson = false);
    Result<void, TrustError> revokeInvitation(const SpaceId& space);
    std::vector<Invitation> invitations() const;
    Result<Joining, LinkError> redeem(std::string_view linkOrQr);
    std::vector<Joining> joining() const;
    Result<void, TrustError> dismissJoining(const Bytes& joiningId);

    // --- a second device ---
    Result<PairingOffer, TrustError> startPairing(std::string_view serverUrl);
    Result<void, PairingCodeError> pairWith(std::string_view code, std::string_view deviceLabel,
                                            std::string_view serverUrl = {});
    Result<void, TrustError> confirmPairing();
    Result<void, TrustError> cancelPairing();
    PairingStatus pairing() const;

    // --- the exchange's view (sync/core/vault.h) ---
    DeviceId device() const override;
    std::vector<SpaceId> spaces() const override;
    std::optional<SpaceKind> kind(const SpaceId& space) const override;
    bool canSeal(const SpaceId& space) const override;
    Result<SealedBatch, TrustError> seal(const SpaceId& space, std::span<const Change> changes,
                                         const ChainHead& previous,
                                         std::span<const std::pair<DeviceId, ChainHead>> seen,
                                         BatchContents contents) override;
    Result<Authored, TrustError> author(ByteView batch) const override;
    Result<RemoteBatch, TrustError> open(const SpaceId& space, ByteView batch,
                                         const ChainHead& previous) override;
    Result<void, TrustError> contradict(const SpaceId& space, ByteView batch) override;
    void fill(sync::v1::ExchangeRequest& request) override;
    Result<TrustNews, TrustError> take(const sync::v1::ExchangeResponse& response) override;
    std::string authorization(ByteView serverId, std::string_view method, std::string_view path,
                              std::int64_t timestampMs, ByteView body) override;

    // --- snapshots (sync/core/snapshot.h) ---
    SnapshotKeys* snapshots() override { return this; }
    Result<SealedSnapshot, TrustError> sealSnapshot(const SpaceId& space, ByteView state,
                                                    const SpaceVector& vector, ByteView model,
                                                    std::uint32_t minReader) override;
    Result<SnapshotClaim, TrustError> readSnapshot(const SpaceId& space, ByteView header,
                                                   Signatures signatures) const override;
    Result<Hashes, TrustError> snapshotHashes(const SpaceId& space, std::uint32_t epoch,
                                              ByteView state, ByteView model) override;
    Result<sync::v1::SnapshotSignature, TrustError>
    signSnapshot(const SpaceId& space, const Hash32& id, ByteView stateHash) override;
    bool isChunkOf(ByteView header, std::size_t number, ByteView chunk) const override;
    Result<Bytes, TrustError> openSnapshot(const SpaceId& space, ByteView header,
                                           std::span<const Bytes> chunks) override;

  private:
    struct Parts;
    // What a vault is read from.
    struct Source {
        VaultStorage& storage;
        Random& random;
        const Clock& clock;
        LocalKey key;
    };
    Vault(std::unique_ptr<Parts> parts, Source source);
    static Result<std::unique_ptr<Parts>, TrustError> read(const Source& source);
    const DeviceSecrets* keys() const;
    // After a write that failed: memory becomes what the rows say. False while they cannot be read.
    bool recover();
    template <class Outcome>
    Outcome settled(Outcome outcome) {
        static_cast<void>(recover());
        return outcome;
    }
    std::unique_ptr<Parts> parts_;
    Source source_;
};

} // namespace cordee::crypto
