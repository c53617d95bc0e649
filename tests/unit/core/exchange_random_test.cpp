#include "exchange_fakes.h"

#include "sync/core/exchange.h"

#include <QTest>
#include <rapidcheck.h>

#include <array>
#include <memory>

// Three devices, two spaces, one server, and a network that does anything: whatever happens, once
// the faults end every device holds the same and the server has every batch.

using namespace cordee;
using namespace cordee::testing;

namespace {

const std::array<SpaceId, 2> allSpaces{idOf<SpaceId>('S'), idOf<SpaceId>('T')};

struct Device {
    Device(char letter, std::size_t spaces, const ManualClock& sharedClock)
        : id(idOf<DeviceId>(letter))
        , clock(sharedClock)
        , replica(id)
        , vault(id) {
        for (std::size_t i = 0; i < spaces; ++i)
            vault.join(allSpaces[i]);
        restart();
    }
    void restart() {
        exchange = std::make_unique<Exchange>(replica, vault, clock, random, &notes);
        flying.clear();
    }
    std::optional<OutgoingRequest>& on(Lane lane) { return flying[lane == Lane::Round ? 0 : 1]; }
    void pump() {
        while (exchange->applySome()) {
        }
        while (auto outgoing = exchange->next()) {
            const Lane lane = outgoing->lane;
            on(lane) = std::move(outgoing);
            late[lane == Lane::Round ? 0 : 1].reset();
        }
    }

    struct Flying : std::array<std::optional<OutgoingRequest>, 2> {
        void clear() { fill(std::nullopt); }
    };
    DeviceId id;
    const ManualClock& clock;
    CountingRandom random;
    FakeReplica replica;
    FakeVault vault;
    FakeNotes notes;
    std::unique_ptr<Exchange> exchange;
    Flying flying;
    std::array<std::optional<Bytes>, 2> late; // answers on their way
    std::uint16_t edits = 0;
};

class World {
  public:
    void act(std::uint32_t dice) {
        Device& device = *devices_[dice % 3];
        const std::uint32_t what = dice / 3 % 16;
        const std::uint32_t detail = dice / 48;
        const Lane lane = detail % 2 ? Lane::Round : Lane::Wait;
        switch (what) {
        case 0:
        case 1:
        case 2:
            edit(device, detail);
            break;
        case 3:
        case 4:
        case 5:
            answer(device, Lane::Round);
            break;
        case 6:
            answer(device, Lane::Wait);
            break;
        case 7:
            fail(device, lane);
            break;
        case 8: // stored, but the answer is lost
            if (ask(device, lane)) fail(device, lane);
            break;
        case 9: // cut at any byte
            if (auto body = ask(device, lane)) {
                respond(device, lane, 200, body->substr(0, detail % (body->size() + 1)));
            }
            break;
        case 10:
            respond(device, lane, detail % 2 ? 500 : 503, "oops");
            break;
        case 11: // answered now, arrives later
            if (auto body = ask(device, lane)) device.late[lane == Lane::Round ? 0 : 1] = body;
            break;
        case 12:
            device.replica.failure = detail % 2 ? failing() : std::nullopt;
            break;
        case 13:
            device.restart();
            break;
        case 14:
            if (detail % 8 == 0)
                restore();
            else if (detail % 8 == 1)
                backup_ = server_;
            break;
        case 15:
            clock_.millis += 1 + detail % 100'000;
            break;
        }
        device.pump();
    }

    void heal() {
        for (int round = 0; round < 100; ++round) {
            const Snapshot before = snapshot();
            for (const auto& device : devices_) {
                device->replica.failure.reset();
                clock_.millis += 400'000;
                device->exchange->retryNow();
                device->pump();
                for (int i = 0; i < 20 && device->on(Lane::Round); ++i) {
                    answer(*device, Lane::Round);
                    clock_.millis += 2'000;
                    device->pump();
                }
                answer(*device, Lane::Wait);
                device->pump();
            }
            if (round > 3 && before == snapshot()) return;
        }
        RC_FAIL("no rest");
    }

    void check() {
        for (const auto& device : devices_) {
            RC_ASSERT(device->replica.outbox().changes == 0U);
            RC_ASSERT(device->exchange->alarms().empty());
            for (const auto& [batch, times] : device->replica.applied)
                RC_ASSERT(times == 1);
        }
        for (const auto& [where, cell] : devices_[0]->replica.cells) {
            const auto& others = devices_[1]->replica.cells;
            RC_ASSERT(others.contains(where));
            RC_ASSERT(others.at(where) == cell);
        }
        RC_ASSERT(devices_[0]->replica.cells.size() == devices_[1]->replica.cells.size());
        for (const auto& [where, cell] : devices_[2]->replica.cells) {
            RC_ASSERT(devices_[0]->replica.cells.at(where) == cell);
        }
        std::size_t batches = 0;
        for (const auto& device : devices_) {
            for (const SpaceId& space : allSpaces) {
                batches += device->replica.chainHead(space, device->id).seq;
            }
        }
        std::size_t stored = 0;
        for (const auto& [space, log] : server_.spaces)
            stored += log.size();
        RC_ASSERT(stored == batches);
    }

  private:
    using Snapshot = std::vector<std::size_t>;

    static std::optional<StoreError> failing() {
        return StoreError{StoreErrorKind::Full, "disk full"};
    }

    void edit(Device& device, std::uint32_t detail) {
        const std::size_t spaces = device.vault.spaces().size();
        const char record = static_cast<char>('a' + detail / 2 % 5);
        device.replica.commit(allSpaces[detail % spaces], idOf<RecordId>(record),
                              std::to_string(detail), Hlc::of(clock_.millis, ++device.edits));
        device.exchange->wake();
    }

    std::optional<Bytes> ask(Device& device, Lane lane) {
        const auto& outgoing = device.on(lane);
        if (!outgoing) return std::nullopt;
        sync::v1::ExchangeRequest request;
        request.ParseFromString(outgoing->body);
        if (lane == Lane::Wait && !server_.hasNews(device.id, request)) return std::nullopt;
        return server_.handle(device.id, request).SerializeAsString();
    }

    void respond(Device& device, Lane lane, int status, const Bytes& body) {
        auto& outgoing = device.on(lane);
        if (!outgoing) return;
        const std::uint64_t id = outgoing->id;
        outgoing.reset();
        device.exchange->onResponse(id, status, body);
    }

    void answer(Device& device, Lane lane) {
        if (auto late = std::exchange(device.late[lane == Lane::Round ? 0 : 1], std::nullopt)) {
            return respond(device, lane, 200, *late);
        }
        if (const auto body = ask(device, lane)) respond(device, lane, 200, *body);
    }

    void fail(Device& device, Lane lane) {
        auto& outgoing = device.on(lane);
        if (!outgoing) return;
        const std::uint64_t id = outgoing->id;
        outgoing.reset();
        device.exchange->onFailure(id, FailureKind::Unreachable, "cut");
    }

    void restore() {
        const char next = static_cast<char>(server_.logId[0] + 1);
        server_ = backup_;
        server_.logId = Bytes(32, next);
    }

    Snapshot snapshot() const {
        Snapshot snapshot;
        for (const auto& device : devices_) {
            snapshot.push_back(device->replica.applied.size());
            snapshot.push_back(device->replica.outbox().changes);
            for (const SpaceId& space : allSpaces) {
                snapshot.push_back(device->replica.cursor(space));
            }
        }
        for (const auto& [space, log] : server_.spaces)
            snapshot.push_back(log.size());
        return snapshot;
    }

    ManualClock clock_;
    FakeServer server_ = limited();
    FakeServer backup_ = server_;
    std::array<std::unique_ptr<Device>, 3> devices_{std::make_unique<Device>('a', 2, clock_),
                                                    std::make_unique<Device>('b', 2, clock_),
                                                    std::make_unique<Device>('c', 1, clock_)};

    static FakeServer limited() {
        FakeServer server;
        server.timeMs = 0;
        server.mostBatches = 3;
        return server;
    }
};

} // namespace

class ExchangeRandomTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void whateverTheNetworkDoesAllSidesEndEqual() {
        QVERIFY(rc::check("all sides end equal", [] {
            const auto dice =
                *rc::gen::scale(5.0, rc::gen::container<std::vector<std::uint32_t>>(
                                         rc::gen::inRange<std::uint32_t>(0, 48U * 400'000U)));
            World world;
            for (const std::uint32_t one : dice)
                world.act(one);
            world.heal();
            world.check();
        }));
    }
};

QTEST_GUILESS_MAIN(ExchangeRandomTest)
#include "exchange_random_test.moc"
