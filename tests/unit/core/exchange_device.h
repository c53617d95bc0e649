#pragma once

#include "exchange_fakes.h"

#include "sync/core/exchange.h"

#include <QtGlobal>

#include <algorithm>

namespace cordee::testing {

// A device with everything around its exchange.
struct Device {
    explicit Device(char letter, ManualClock& sharedClock)
        : id(idOf<DeviceId>(letter))
        , clock(sharedClock)
        , replica(id)
        , vault(id)
        , exchange(replica, vault, clock, random, &notes) {
        vault.join(idOf<SpaceId>('S'));
    }

    void edit(char record, Bytes body) {
        replica.commit(idOf<SpaceId>('S'), idOf<RecordId>(record), std::move(body),
                       Hlc::of(clock.millis, ++counter));
        exchange.wake();
    }
    void apply() {
        while (exchange.applySome()) {
        }
    }
    void answer(const OutgoingRequest& outgoing, const sync::v1::ExchangeResponse& response) {
        exchange.onResponse(outgoing.id, 200, response.SerializeAsString());
        apply();
    }
    // One request and its answer. Nothing if there was nothing to say.
    std::optional<OutgoingRequest> step(FakeServer& server) {
        auto outgoing = exchange.next();
        if (!outgoing || outgoing->lane == Lane::Wait) return outgoing;
        answer(*outgoing, server.handle(id, parse(*outgoing)));
        return outgoing;
    }
    // Rounds until only the wait is left. How many there were.
    int settle(FakeServer& server) {
        int rounds = 0;
        while (const auto outgoing = step(server)) {
            if (outgoing->lane == Lane::Wait)
                waiting = outgoing;
            else
                ++rounds;
            if (rounds > 50) qFatal("no end");
        }
        return rounds;
    }
    void news(FakeServer& server) { answer(*waiting, server.handle(id, parse(*waiting))); }
    Bytes seen(char record) const {
        const auto cell = replica.cells.find({idOf<SpaceId>('S'), idOf<RecordId>(record)});
        return cell == replica.cells.end() ? Bytes() : std::get<Bytes>(cell->second);
    }
    static sync::v1::ExchangeRequest parse(const OutgoingRequest& outgoing) {
        sync::v1::ExchangeRequest request;
        if (!request.ParseFromString(outgoing.body)) qFatal("not a request");
        return request;
    }

    DeviceId id;
    ManualClock& clock;
    CountingRandom random;
    FakeReplica replica;
    FakeVault vault;
    FakeNotes notes;
    Exchange exchange;
    std::optional<OutgoingRequest> waiting;
    std::uint16_t counter = 0;
};

inline std::size_t numberOf(const std::vector<Alarm>& alarms, TrustErrorKind kind) {
    return static_cast<std::size_t>(std::ranges::count(alarms, kind, &Alarm::kind));
}

} // namespace cordee::testing
