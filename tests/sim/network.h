#pragma once

#include "device.h"
#include "server.h"
#include "swarm.h"

#include "cordee/sync/v1/exchange.pb.h"

#include <functional>
#include <map>
#include <queue>

namespace cordee::sim {

// What will happen, in its order.
class Queue {
  public:
    explicit Queue(TrueClock& clock)
        : clock_(clock) {}
    void in(std::int64_t delayMs, std::function<void()> what);
    std::int64_t nextMs() const { return events_.empty() ? -1 : events_.top().atMs; }
    void runNext(); // moves the clock there
    bool empty() const { return events_.empty(); }

  private:
    struct Event {
        std::int64_t atMs;
        std::uint64_t number;
        std::function<void()> what;
        bool operator<(const Event& other) const {
            return std::pair(other.atMs, other.number) < std::pair(atMs, number);
        }
    };
    TrueClock& clock_;
    std::priority_queue<Event> events_;
    std::uint64_t lastNumber_ = 0;
};

// Carries requests and answers, or does not.
class Network {
  public:
    // `arrived` is told after an answer or a failure reached a device.
    Network(Queue& queue, Server& server, Trace& trace, const TrueClock& clock, const Swarm& swarm,
            Dice dice);

    void send(Device& from, OutgoingRequest request);
    // The process of the device ended: its connections with it.
    void forget(int device);
    // What it sent and has not arrived never does.
    void lose(const Device& device) { lostBefore_[device.index] = device.generation + 1; }
    void serverDied();
    void calm(); // no more faults

    struct Link {
        std::int64_t upBlockedUntilMs = 0;
        std::int64_t downBlockedUntilMs = 0;
        std::int64_t slowUntilMs = 0;
    };
    Link& link(int device) { return links_[device]; }

    std::function<void(Device&)> arrived;
    std::function<void()> serverFailed; // its storage refused: the process ends
    // A server that lies to one device.
    std::function<void(Device&, sync::v1::ExchangeResponse&)> liar;
    std::uint64_t injected = 0;     // faults so far
    std::map<int, unsigned> rounds; // requests of the lane Round that each device sent

  private:
    struct Flight {
        Device* device;
        std::uint64_t generation;
        std::uint64_t id;
        Lane lane;
        bool over = false;
    };
    using FlightPtr = std::shared_ptr<Flight>;

    std::int64_t delay(int device);
    bool isLost(std::int64_t blockedUntilMs);
    void reachServer(const FlightPtr& flight, const std::shared_ptr<OutgoingRequest>& request);
    void answer(const FlightPtr& flight, server::Answer answer);
    void deliver(const FlightPtr& flight, const server::Answer& answer);
    void fail(const FlightPtr& flight, std::int64_t afterMs, FailureKind kind);

    Queue& queue_;
    Server& server_;
    Trace& trace_;
    const TrueClock& clock_;
    const Swarm& swarm_;
    Dice dice_;
    bool calm_ = false;
    server::Ticket lastTicket_ = 0;
    std::map<int, Link> links_;
    std::map<int, std::uint64_t> lostBefore_; // generation of the device
    std::map<server::Ticket, FlightPtr> atServer_;
    std::map<std::pair<int, Lane>, FlightPtr> current_;
};

} // namespace cordee::sim
