#pragma once

#include "world.h"

#include "tests/unit/store/world.h"

#include <functional>

namespace cordee::crypto::test {

// A whole device: the real store, vault and exchange, at the real server without its network.
class Machine {
  public:
    Machine(Relay& relay, ManualClock& clock, std::uint64_t seed, const QString& folder,
            std::uint64_t every, Schema schema = store::test::schemaV1);

    void open();
    void close();
    // The database becomes what it was at keepCopy().
    void keepCopy();
    void takeCopy();

    // Exchanges until there is nothing more to say for now.
    void sync();
    void begin(); // an identity of its own
    void settleAuthor();

    RecordId write(const SpaceId& space, const std::string& title);
    void edit(const store::Edit& edit);
    std::string content(const SpaceId& space) { return store->exportJson(space); }

    // Between the server and the device; an answer it does not return is lost.
    std::function<std::optional<Bytes>(const Bytes&)> onAnswer;

    std::unique_ptr<store::Store> store;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<Exchange> exchange;

  private:
    Relay& relay_;
    ManualClock& clock_;
    SeededRandom random_;
    LocalKey key_;
    std::filesystem::path path_;
    std::uint64_t every_;
    Schema schema_;
};

SpaceId tie(Machine& mentor, Machine& mentee);
void pair(Machine& old, Machine& newcomer);

} // namespace cordee::crypto::test
