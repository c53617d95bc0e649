#pragma once

#include "sync/crypto/kept_rows.h"
#include "sync/crypto/statements.h"

#include "cordee/sync/v1/kept.pb.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>

namespace cordee::crypto {

// A person's log as it is settled here, and what is known about it besides.
struct KnownUser {
    std::optional<UserLog> log; // nothing: known by its pin only, as another device of mine told
    sync::v1::KeptUser kept;
};

// A space's log as it is settled here. Settled: the server has it, or it was begun here and nobody
// else can have added to it. A statement that waits to be accepted is kept.made(), never in the
// log, so that nothing is sealed on ground that may give way.
struct KnownSpace {
    std::optional<SpaceLog> log; // nothing: known by its id only
    sync::v1::KeptSpace kept;
    std::map<std::uint32_t, EpochKey> keys;
    std::map<UserId, bool> confirmed; // members I confirmed; true: verified in person
};

// What the vault knows, in memory and in its rows. The parts of the vault (logs, invitations,
// pairing, carried notes) work on it; each writes what it changed into the Writing of the call.
class VaultState final : public UserDirectory {
  public:
    using Writing = KeptRows::Writing;

    VaultState(VaultStorage& storage, Random& randomness, const Clock& time, const LocalKey& key);
    // Reads and verifies everything again. Storage, BadKey (another local key).
    Result<void, TrustError> load();

    const UserLog* find(const UserId& id) const override;

    // Nothing without an identity, or while this device's log has not arrived.
    std::optional<Author> author() const;
    bool isActiveDevice() const;

    // Enters a statement that passes, or tells why it does not.
    Result<void, TrustError> appendUser(Writing& writing, const UserId& id,
                                        const sync::v1::SignedStatement& statement);
    // A log of somebody unknown, from its genesis, into arrivals.
    Result<void, TrustError> receive(const UserId& id,
                                     std::span<const sync::v1::SignedStatement> log);
    Result<void, TrustError> adopt(Writing& writing, const UserId& id); // from arrivals for good
    Result<void, TrustError> appendSpace(Writing& writing, const SpaceId& id,
                                         const sync::v1::SignedStatement& statement);
    using Statements = std::vector<sync::v1::SignedStatement>;
    // Storage: they cannot be read.
    Result<Statements, TrustError> statements(const UserId& user, std::uint64_t from) const;
    Result<Statements, TrustError> statements(const SpaceId& space, std::uint64_t from) const;

    // Opens what epoch keys can be opened: by this device's wraps, then back along the links.
    Result<void, TrustError> learnKeys(Writing& writing, KnownSpace& known) const;
    void confirm(Writing& writing, const SpaceId& space, const UserId& user, bool verified);
    void forget(Writing& writing, const SpaceId& space);

    // A sealed note to be put at a secret address until the server has it.
    void queueBox(Writing& writing, const Bytes& locator, Bytes sealed, std::int64_t expiresAtMs);
    void dropBox(Writing& writing, const Bytes& locator);
    void saveBox(Writing& writing, const Bytes& locator);
    // Not at the server yet.
    bool isBoxWaiting(const Bytes& locator) const;
    bool areBoxesWaiting() const;
    void dropOldBoxes(Writing& writing);

    void save(Writing& writing, const UserId& user) const;
    void save(Writing& writing, const SpaceId& space) const;
    void saveIdentity(Writing& writing) const;

    // True if the space's present key is sealed to exactly today's devices.
    bool recipientsAreCurrent(const SpaceLog& log) const;
    bool isContradicted(const KnownSpace& known) const;
    // A server that was put back lacks statements that others know. They get the time to bring
    // them before mine are put in their places.
    // At most limits::refillHold, whatever a server says.
    void holdStatements(std::chrono::milliseconds time);
    bool holdsStatements() const;

    KeptRows rows;
    Random& random;
    const Clock& clock;

    std::optional<DeviceSecrets> device;
    std::optional<RootSecret> root;
    UserId user;
    SpaceId personal;
    Bytes serverLogId;
    std::map<UserId, KnownUser> users;
    std::map<SpaceId, KnownSpace> spaces;
    std::map<DeviceId, Bytes> labels;
    std::map<Bytes, sync::v1::KeptBox> boxes; // by locator
    // Logs that came with the present answer, of people not known yet. Those who turn out to be
    // members of a space of mine stay.
    struct Arrival {
        UserLog log;
        std::vector<sync::v1::SignedStatement> statements;
    };
    std::map<UserId, Arrival> arrivals;

  private:
    Result<void, TrustError> loadIdentity();
    Result<void, TrustError> loadUsers();
    Result<void, TrustError> loadSpaces();
    Result<void, TrustError> loadSpace(const SpaceId& id);

    mutable std::int64_t heldUntilMs_ = 0; // 0 once it is over
};

// Wipes a secret that passed through a message.
void scrub(std::string& secret);

} // namespace cordee::crypto
