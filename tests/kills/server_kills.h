#pragma once

#include "tests/sim/dice.h"
#include "tests/unit/server/server_process.h"

#include <memory>
#include <string>
#include <vector>

namespace cordee::kills {

// cordee-server, killed again and again while two devices push to it. What it acknowledged is kept
// here and must be there whenever it comes back, octet for octet, in order, once.
class ServerKills {
  public:
    explicit ServerKills(std::uint64_t seed);
    ~ServerKills();

    // Nothing if all was well, else what was not.
    std::string run(int kills);

    std::size_t acknowledged() const;
    double slowestStartMs = 0; // until it listens again

  private:
    struct Writer;

    void tie();
    void pushUntilItDies();
    void sendNext(Writer& writer);
    bool receive(Writer& writer);
    bool restart();
    std::string check(bool fromTheStart);

    sim::Dice dice_;
    std::int64_t nowMs_;
    server::test::World world_;
    std::unique_ptr<server::test::Person> ana_;
    std::unique_ptr<server::test::Person> paul_;
    server::test::Space space_;
    std::vector<std::unique_ptr<Writer>> writers_;
    server::test::ServerProcess server_;
    Bytes logId_;
    std::uint64_t cursor_ = 0;
    std::string problem_;
};

} // namespace cordee::kills
