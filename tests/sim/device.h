#pragma once

#include "clocks.h"
#include "disk.h"
#include "watched.h"

#include "sync/core/exchange.h"
#include "sync/crypto/local_cipher.h"
#include "sync/crypto/vault.h"
#include "sync/store/store.h"

#include <functional>
#include <memory>

namespace cordee::sim {

// One device of one person: the real store, vault and exchange over a disk, a clock and a
// randomness of its own.
class Device {
  public:
    Device(int index, int person, const TrueClock& truth, Ledger& ledger, Dice dice);
    // A machine onto which the data of another was copied, its local key included.
    Device(const Device& original, int index, const TrueClock& truth, Ledger& ledger);
    ~Device() { drop(); }
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    std::string mountName() const { return "device" + std::to_string(index); }
    bool isUp() const { return exchange_ != nullptr; }
    // Opens everything from the disk. False if it did not come up; `whyDown` tells.
    bool boot(const Schema& schema);
    void drop();          // the process ends, well or not: as the disk allows
    bool isReady() const; // has an identity, belongs to its person
    // Of an older version, before a snapshot that only a newer one reads: upgraded, it goes on.
    bool isTooOld() const;

    store::Store& store() { return *store_; }
    crypto::Vault& vault() { return *vault_; }
    Exchange& exchange() { return *exchange_; }

    // After the vault got an identity: who writes here.
    bool settleAuthor();
    // A commit succeeded: what waits now is expected to go on waiting until it is sealed.
    void expectPending(const SpaceId& space);
    void tell(const char* what, std::uint64_t a, std::uint64_t b) const {
        if (told) told(what, a, b);
    }
    void sealedNow(const SpaceId& space, std::size_t consumed);
    // The disk becomes what it was at the backup. `atServer`: how far the server has each chain.
    void rollBack(std::map<SpaceId, std::uint64_t> atServer);
    // The same of the database alone: the second copy of what waits is as it was.
    void rollBackDatabase();
    // What waited then waits again or was sent.
    void checkCameBack() const;

    const int index;
    const int person;
    Disk disk;
    NodeClock clock;
    DeviceId id;
    UserId user;
    unsigned schemaVersion = 1;
    std::uint64_t snapshotEvery = 0; // batches
    std::uint64_t generation = 0;    // of its process
    bool stoppedWithoutKey = false;
    bool wantsRestart = false; // its disk failed under it
    bool timerIsSet = false;
    std::string whyDown;
    std::map<std::string, Bytes> backup; // of its disk
    std::int64_t backupAtMs = 0;
    std::vector<SpaceId> backupSpaces; // that it knew then
    bool wasRolledBack = false;        // since the last start
    bool lacksItsOwn = false;          // of its batches, since it was put back
    bool damaged = false;              // its database was found damaged
    bool beganWithSnapshot = false;    // and knows what it stands for by its outcome only
    bool gaveTimeToRefill = false;     // since the faults ended
    struct MaybeSealed {
        SpaceId space;
        SealedBatch batch;
        std::vector<Change> changes;
    };
    std::vector<MaybeSealed> maybeSealed; // storing them failed: unknown outcome
    // Told of what passes between the exchange and the store.
    std::function<void(const char* what, std::uint64_t a, std::uint64_t b)> told;

  private:
    void checkAfterBoot();

    Ledger& ledger_;
    SeededRandom random_;
    crypto::LocalKey key_;
    crypto::LocalCipher cipher_;
    std::map<SpaceId, std::vector<Change>> expected_;   // committed and not sealed
    std::map<SpaceId, std::vector<Change>> comingBack_; // when the database was put back alone
    std::map<SpaceId, std::uint64_t> atServer_;
    std::unique_ptr<store::Store> store_;
    std::unique_ptr<crypto::Vault> vault_;
    std::unique_ptr<WatchedReplica> watched_;
    std::unique_ptr<Exchange> exchange_;
};

} // namespace cordee::sim
