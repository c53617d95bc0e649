#pragma once

#include "sync/crypto/statements.h"
#include "sync/crypto/verify/batch.h"
#include "sync/server/log_store.h"

#include "cordee/sync/v1/exchange.pb.h"

#include <map>
#include <memory>
#include <vector>

// People, devices and spaces with real keys and logs, and what they would send. The batches hold
// noise: a server cannot tell.
namespace cordee::server::test {

namespace wire = sync::v1;

class SeededRandom final : public Random {
  public:
    explicit SeededRandom(std::uint64_t seed)
        : state_(seed) {}
    void fill(std::uint8_t* out, std::size_t size) override;

  private:
    std::uint64_t state_;
};

class SetClock final : public Clock {
  public:
    explicit SetClock(std::int64_t nowMs)
        : nowMs_(nowMs) {}
    std::int64_t nowMs() const override { return nowMs_; }
    void advance(std::int64_t byMs) { nowMs_ += byMs; }

  private:
    std::int64_t nowMs_;
};

struct Person {
    crypto::RootKeys root;
    std::vector<std::unique_ptr<crypto::DeviceSecrets>> devices;
    std::vector<wire::SignedStatement> statements;
    Bytes accountProof;
    UserId id;

    const crypto::DeviceSecrets& device(std::size_t index = 0) const { return *devices[index]; }
};

struct Space {
    std::unique_ptr<crypto::SpaceLog> log;
    std::vector<wire::SignedStatement> statements;
    std::vector<crypto::EpochKey> keys;

    const SpaceId& id() const { return log->space(); }
};

// Everybody's view at once. Failures of what it makes are failures of the test: they end it.
class World final : public crypto::UserDirectory {
  public:
    World(std::uint64_t seed, std::int64_t nowMs)
        : random_(seed)
        , nowMs_(nowMs) {}

    const crypto::UserLog* find(const UserId& user) const override;

    // With a new device, or a second person with this one.
    Person makePerson(const crypto::DeviceSecrets* device = nullptr);
    void addDevice(Person& person);
    void removeDevice(Person& person, std::size_t index);

    Space makeSpace(SpaceKind kind, const Person& owner);
    void invite(Space& space, const Person& author, std::int64_t expiresAtMs);
    // By the newest invitation, with its key.
    wire::SignedStatement makeJoin(const Space& space, const Person& who);
    void join(Space& space, const Person& who);
    // `cut` tells for each device where its chain ends.
    wire::SignedStatement makeRemove(const Space& space, const Person& author, const Person& victim,
                                     const std::vector<wire::Cut>& cut);
    void append(Space& space, const wire::SignedStatement& statement);

    // The next batch of the device after `head`, which moves on.
    Bytes makeBatch(const Space& space, const crypto::DeviceSecrets& device, ChainHead& head,
                    std::size_t ciphertextSize = 300);
    Bytes signBatch(const crypto::DeviceSecrets& device, wire::BatchHeader header,
                    std::size_t ciphertextSize, ChainHead* head = nullptr);
    wire::BatchHeader headerFor(const Space& space, const crypto::DeviceSecrets& device,
                                const ChainHead& head);

    // Value of Cordee-Auth.
    std::string authorize(const crypto::DeviceSecrets& device, ByteView serverId, ByteView body,
                          std::int64_t nowMs, ByteView path = "/v1/exchange");
    Random& random() { return random_; }

  private:
    crypto::Author author(const Person& person) const;

    SeededRandom random_;
    std::int64_t nowMs_;
    std::map<UserId, crypto::UserLog> logs_;
    std::map<SpaceId, crypto::SigningKey> invitations_;
};

void pushUser(wire::ExchangeRequest& request, const Person& person, std::size_t first = 0);
void pushSpace(wire::ExchangeRequest& request, const Space& space, std::size_t first = 0);
wire::SpacePull& pull(wire::ExchangeRequest& request, const Space& space, std::uint64_t after,
                      std::uint64_t control);
wire::BatchPush& pushBatches(wire::ExchangeRequest& request, const Space& space,
                             const std::vector<Bytes>& batches);
// Says that the logs of these people are known in full.
void knows(wire::ExchangeRequest& request, const std::vector<const Person*>& people);

} // namespace cordee::server::test
