#pragma once

#include "checks.h"

namespace cordee::sim {

// A server that lies to one device, once everything else is at rest (I6). Nothing it says may be
// shown, and where the lie can be told from bad luck somebody must be warned.
class Lies {
  public:
    static constexpr int count = 9;

    Lies(World& world, Acts& acts, const Checks& checks, Dice dice)
        : world_(world)
        , acts_(acts)
        , checks_(checks)
        , dice_(dice) {}

    void tell(int which);

  private:
    bool choose();
    void keepLogsBack();
    void lookAtVictim();
    void prepare(int which);
    std::optional<std::pair<int, int>> twoOfTheAuthor(const sync::v1::SpaceNews& news) const;
    void tamper(int which, sync::v1::SpaceNews& news);
    void judge(int which);
    void makeFork();
    void forgeStatement(sync::v1::ExchangeResponse& response) const;

    World& world_;
    Acts& acts_;
    const Checks& checks_;
    Dice dice_;
    SpaceId space_;
    Device* author_ = nullptr;
    Device* victim_ = nullptr;
    std::string before_;
    SpaceVector headsBefore_;
    ChainHead authorBefore_;
    std::unique_ptr<Device> ghost_; // a copy of the author, with its keys
    Ledger ghostLedger_;
    Bytes forked_; // the second batch of the ghost
    bool told_ = false;
};

} // namespace cordee::sim
