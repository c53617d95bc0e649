#pragma once

#include "people.h"

#include "sync/server/exchange_handler.h"

#include <QTemporaryDir>

namespace cordee::server::test {

inline constexpr std::int64_t startMs = 1'800'000'000'000;

// A server without network: real store on a real file, real checks, set clocks.
class Harness {
  public:
    Harness()
        : wall(startMs)
        , steady(0)
        , random_(7) {
        open();
    }

    // As after a restart.
    void open(const std::string& database = "log.sqlite", std::uint64_t mostBytes = 0);
    void close();
    std::filesystem::path path(const std::string& name) const {
        return std::filesystem::path(dir_.path().toStdString()) / name;
    }

    Answer raw(World& world, const crypto::DeviceSecrets& device, const Bytes& body);
    wire::ExchangeResponse exchange(World& world, const crypto::DeviceSecrets& device,
                                    wire::ExchangeRequest request);
    // Submits a request that may wait; its answer arrives in the returned place.
    std::shared_ptr<std::optional<wire::ExchangeResponse>>
    submit(World& world, const crypto::DeviceSecrets& device, wire::ExchangeRequest request);

    SetClock wall;
    SetClock steady;
    Metrics metrics;
    std::unique_ptr<LogStore> store;
    std::unique_ptr<RequestGate> gate;
    std::unique_ptr<ExchangeHandler> handler;

  private:
    QTemporaryDir dir_;
    SeededRandom random_;
    Ticket lastTicket_ = 0;
};

} // namespace cordee::server::test
