#include "network.h"

namespace cordee::sim {

void Queue::in(std::int64_t delayMs, std::function<void()> what) {
    events_.push(
        {clock_.millis + std::max<std::int64_t>(delayMs, 0), ++lastNumber_, std::move(what)});
}

void Queue::runNext() {
    const Event event = events_.top();
    events_.pop();
    clock_.millis = event.atMs;
    event.what();
}

Network::Network(Queue& queue, Server& server, Trace& trace, const TrueClock& clock,
                 const Swarm& swarm, Dice dice)
    : queue_(queue)
    , server_(server)
    , trace_(trace)
    , clock_(clock)
    , swarm_(swarm)
    , dice_(dice) {}

std::int64_t Network::delay(int device) {
    std::int64_t delayMs = swarm_.latencyMs + dice_.between(0, swarm_.jitterMs);
    if (links_[device].slowUntilMs > clock_.millis) delayMs += dice_.between(1'000, 20'000);
    return delayMs;
}

bool Network::isLost(std::int64_t blockedUntilMs) {
    const bool lost = !calm_ && (blockedUntilMs > clock_.millis || dice_.chance(swarm_.drop));
    injected += lost ? 1 : 0;
    return lost;
}

void Network::calm() {
    calm_ = true;
    links_.clear();
}

void Network::send(Device& from, OutgoingRequest request) {
    trace_.note(clock_.millis, from.index, request.lane == Lane::Wait ? "waits" : "asks",
                request.id, request.body.size());
    trace_.mix(request.body);
    if (request.lane == Lane::Round) ++rounds[from.index];
    auto flight =
        std::make_shared<Flight>(Flight{&from, from.generation, request.id, request.lane});
    FlightPtr& current = current_[{from.index, request.lane}];
    if (current) current->over = true; // replaced: the connection is closed
    current = flight;
    if (isLost(links_[from.index].upBlockedUntilMs)) {
        fail(flight, dice_.chance(500) ? 20 : 20'000, FailureKind::Unreachable);
        return;
    }
    const auto shared = std::make_shared<OutgoingRequest>(std::move(request));
    queue_.in(delay(from.index), [this, flight, shared] { reachServer(flight, shared); });
    if (calm_ || !dice_.chance(swarm_.duplicate)) return;
    ++injected;
    // A replay by somebody on the way: its answer goes to nobody.
    auto ghost = std::make_shared<Flight>(*flight);
    ghost->over = true;
    queue_.in(delay(from.index) * 2, [this, ghost, shared] { reachServer(ghost, shared); });
}

void Network::reachServer(const FlightPtr& flight,
                          const std::shared_ptr<OutgoingRequest>& request) {
    if (flight->generation < lostBefore_[flight->device->index]) return;
    if (!server_.isUp()) return fail(flight, 5, FailureKind::Unreachable);
    const server::Ticket ticket = ++lastTicket_;
    atServer_[ticket] = flight;
    trace_.note(clock_.millis, Trace::server, "is asked by device",
                static_cast<std::uint64_t>(flight->device->index), flight->id);
    const bool fine = server_.ask(*request, ticket, [this, flight, ticket](server::Answer given) {
        atServer_.erase(ticket);
        answer(flight, std::move(given));
    });
    if (!fine) return serverFailed();
    // A connection that was closed meanwhile: the server stops waiting for it.
    if (flight->over && atServer_.contains(ticket) && !server_.endWait(ticket)) serverFailed();
}

void Network::answer(const FlightPtr& flight, server::Answer answer) {
    if (flight->over) return;
    const int device = flight->device->index;
    trace_.note(clock_.millis, Trace::server, "answers device", static_cast<std::uint64_t>(device),
                static_cast<std::uint64_t>(answer.status));
    if (isLost(links_[device].downBlockedUntilMs))
        return fail(flight, dice_.chance(500) ? 20 : 30'000, FailureKind::Unreachable);
    if (!calm_ && dice_.chance(swarm_.cut)) {
        ++injected;
        answer.body.resize(dice_.below(answer.body.size() + 1));
        if (dice_.chance(500)) return fail(flight, delay(device), FailureKind::BrokenAnswer);
    }
    const auto shared = std::make_shared<server::Answer>(std::move(answer));
    queue_.in(delay(device), [this, flight, shared] { deliver(flight, *shared); });
    const bool again = !calm_ && dice_.chance(swarm_.duplicate);
    injected += again ? 1 : 0;
    if (again) queue_.in(delay(device) * 2, [this, flight, shared] { deliver(flight, *shared); });
}

void Network::deliver(const FlightPtr& flight, const server::Answer& answer) {
    Device& device = *flight->device;
    if (device.generation != flight->generation || !device.isUp()) return;
    // A second copy, or one that comes after the failure, is the exchange's to ignore.
    const bool first = !flight->over;
    flight->over = true;
    Bytes body = answer.body;
    if (first && liar && answer.status == 200) {
        sync::v1::ExchangeResponse response;
        if (response.ParseFromString(body)) {
            liar(device, response);
            body = response.SerializeAsString();
        }
    }
    trace_.note(clock_.millis, device.index, "hears", flight->id, body.size());
    trace_.mix(body);
    device.exchange().onResponse(flight->id, answer.status, body);
    arrived(device);
}

void Network::fail(const FlightPtr& flight, std::int64_t afterMs, FailureKind kind) {
    queue_.in(afterMs, [this, flight, kind] {
        Device& device = *flight->device;
        if (flight->over || device.generation != flight->generation || !device.isUp()) return;
        flight->over = true;
        trace_.note(clock_.millis, device.index, "hears nothing", flight->id);
        device.exchange().onFailure(flight->id, kind, "simulated");
        arrived(device);
    });
}

void Network::forget(int device) {
    for (auto& [ticket, flight] : atServer_)
        if (flight->device->index == device) flight->over = true;
    for (const Lane lane : {Lane::Round, Lane::Wait})
        current_.erase({device, lane});
}

void Network::serverDied() {
    for (auto& [ticket, flight] : std::exchange(atServer_, {}))
        fail(flight, delay(flight->device->index), FailureKind::Unreachable);
}

} // namespace cordee::sim
