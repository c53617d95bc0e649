#include "handler_harness.h"

#include <QtTest>

namespace cordee::server::test {

void Harness::open(const std::string& database, std::uint64_t mostBytes) {
    auto opened = LogStore::open({path(database), path("log.sequence"), {}, mostBytes}, random_);
    if (!opened) qFatal("cannot open the store: %s", opened.error().detail.c_str());
    store = std::move(*opened);
    gate = std::make_unique<RequestGate>(store->serverId(), wall);
    handler = std::make_unique<ExchangeHandler>(*store, wall, steady, metrics);
}

void Harness::close() {
    handler.reset();
    gate.reset();
    store.reset();
}

Answer Harness::raw(World& world, const crypto::DeviceSecrets& device, const Bytes& body) {
    const std::string auth = world.authorize(device, store->serverId().view(), body, wall.nowMs());
    auto answer = handler->handle(*gate, {"POST", "/v1/exchange", auth, body});
    if (!answer) qFatal("the storage failed: %s", answer.error().detail.c_str());
    return *answer;
}

wire::ExchangeResponse Harness::exchange(World& world, const crypto::DeviceSecrets& device,
                                         wire::ExchangeRequest request) {
    request.set_version(1);
    const Answer answer = raw(world, device, request.SerializeAsString());
    wire::ExchangeResponse response;
    if (answer.status != 200 || !response.ParseFromString(answer.body))
        qFatal("the exchange was refused with %d", answer.status);
    return response;
}

std::shared_ptr<std::optional<wire::ExchangeResponse>>
Harness::submit(World& world, const crypto::DeviceSecrets& device, wire::ExchangeRequest request) {
    request.set_version(1);
    const Bytes body = request.SerializeAsString();
    const std::string auth = world.authorize(device, store->serverId().view(), body, wall.nowMs());
    auto checked = gate->check({"POST", "/v1/exchange", auth, body});
    if (!checked) qFatal("the request was refused");
    gate->checkBatches(*checked);
    auto answered = std::make_shared<std::optional<wire::ExchangeResponse>>();
    Job job{++lastTicket_, std::move(*checked),
            [answered](Answer answer) { answered->emplace().ParseFromString(answer.body); }};
    if (auto done = handler->execute({&job, 1}); !done)
        qFatal("the storage failed: %s", done.error().detail.c_str());
    return answered;
}

} // namespace cordee::server::test
