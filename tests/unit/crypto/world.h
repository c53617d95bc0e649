#pragma once

#include "sync/core/exchange.h"
#include "sync/crypto/vault.h"
#include "sync/server/exchange_handler.h"

#include "tests/unit/core/exchange_fakes.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

// People with devices around one server: real vaults, the real exchange, the real server without
// its network. Only the records' store is a stand-in.
namespace cordee::crypto::test {

using testing::FakeNotes;
using testing::FakeReplica;
using testing::ManualClock;

inline const std::string serverUrl = "https://cordee.example";

// xorshift64*, so that a failure can be repeated.
class SeededRandom final : public Random {
  public:
    explicit SeededRandom(std::uint64_t seed)
        : state_(seed * 2654435761U + 1) {}
    void fill(std::uint8_t* out, std::size_t size) override;

  private:
    std::uint64_t state_;
};

class Relay {
  public:
    explicit Relay(const Clock& clock);
    server::Answer handle(const OutgoingRequest& request);
    Bytes serverId() const { return store_->serverId().bytes(); }
    // As after a restart with an empty disk.
    void replace();
    void tidy(); // what it does when nothing is asked
    server::LogStore& store() { return *store_; }
    std::string folder() const { return folder_.path().toStdString(); } // all it keeps

    std::uint64_t requests = 0;

  private:
    const Clock& clock_;
    QTemporaryDir folder_;
    SeededRandom random_{99};
    server::Metrics metrics_;
    std::unique_ptr<server::LogStore> store_;
    std::unique_ptr<server::RequestGate> gate_;
    std::unique_ptr<server::ExchangeHandler> handler_;
    int generation_ = 0;
};

class Device {
  public:
    Device(Relay& relay, ManualClock& clock, std::uint64_t seed);
    Device(const Device&) = delete;
    Device& operator=(const Device&) = delete;

    Vault& vault() { return *vault_; }
    void restart(); // the same rows, read again
    // What the rows say, while this one goes on.
    Result<std::unique_ptr<Vault>, TrustError> readAgain();
    // Exchanges until there is nothing more to say for now. Returns the number of rounds.
    int sync();
    // A request of one's own making, signed by this device.
    void send(const sync::v1::ExchangeRequest& request);
    void write(const SpaceId& space, const std::string& text);
    // All texts of a space, sorted.
    std::vector<std::string> texts(const SpaceId& space);
    std::vector<Alarm> alarms() { return exchange().alarms(); }
    FakeReplica& replica();
    FakeNotes rows;

  private:
    Exchange& exchange();

    Relay& relay_;
    ManualClock& clock_;
    SeededRandom random_;
    LocalKey key_;
    std::unique_ptr<Vault> vault_;
    std::unique_ptr<FakeReplica> replica_;
    std::unique_ptr<Exchange> exchange_;
    std::uint16_t written_ = 0;
};

class World {
  public:
    World()
        : relay(clock) {}
    // A new device; with an identity unless told otherwise.
    std::unique_ptr<Device> device(bool withIdentity = true);
    // `mentor` invites, `mentee` joins, the mentor confirms. Returns the space.
    SpaceId mentorship(Device& mentor, Device& mentee);
    // Lets `newcomer` in as a second device of `old`.
    void pair(Device& old, Device& newcomer);

    ManualClock clock;
    Relay relay;

  private:
    std::uint64_t seed_ = 1;
};

} // namespace cordee::crypto::test
