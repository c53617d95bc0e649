#include "sync/core/limits.h"
#include "sync/crypto/verify/parse.h"
#include "sync/crypto/verify/snapshot.h"
#include "sync/server/exchange_handler.h"

#include "tests/fuzz/disks.h"
#include "tests/fuzz/list.h"
#include "tests/fuzz/names.h"
#include "tests/fuzz/placing.h"
#include "tests/fuzz/scene.h"
#include "tests/fuzz/snapshot_placing.h"

#include "cordee/fuzz/inputs.pb.h"

// F9 and F11: a server's life, request after request, some of them put in their place and signed.
// What it stored must be what an honest client, which starts from nothing, believes.
namespace cordee::fuzz {

using namespace crypto;
using namespace server;

namespace {

constexpr std::int64_t mostPassedMs = 86'400'000;
constexpr int mostRequests = 12;

class Server {
  public:
    Server() { open(); }

    void open() {
        handler_.reset();
        gate_.reset();
        store_.reset();
        auto opened = LogStore::open({"/server/log.db", "/server/log.sequence", "", 0}, random_);
        require(opened.ok(), "a server opens what it wrote");
        store_ = std::move(*opened);
        gate_ = std::make_unique<RequestGate>(store_->serverId(), wall_);
        handler_ = std::make_unique<ExchangeHandler>(*store_, wall_, steady_, metrics_);
    }

    wire::ExchangeResponse ask(const DeviceSecrets& device, const Bytes& body) {
        wire::ExchangeResponse response;
        const auto header =
            scene().world.authorize(device, store_->serverId().view(), body, wall_.nowMs());
        auto checked = gate_->check({"POST", "/v1/exchange", header, body});
        if (!checked) return response;
        gate_->checkBatches(*checked);
        bool answered = false;
        Job job{++ticket_, std::move(*checked), [&](Answer answer) {
                    answered = true;
                    require(answer.status == 200 && response.ParseFromString(answer.body),
                            "an answer can be read");
                    require(answer.body.size() <= limits::responseBody, "an answer has a bound");
                }};
        require(handler_->execute({&job, 1}).ok(), "nothing breaks the storage");
        if (!answered) require(handler_->endWait(ticket_).ok(), "a wait ends");
        require(answered, "whoever asks is answered");
        return response;
    }

    void pass(std::int64_t millis) {
        wall_.advance(millis);
        steady_.advance(millis);
        require(handler_->endDueWaits().ok() && handler_->tidy().ok(), "tidying breaks nothing");
    }

  private:
    sim::SeededRandom random_{sim::Dice(5)};
    test::SetClock wall_{nowMs};
    test::SetClock steady_{0};
    Metrics metrics_;
    std::unique_ptr<LogStore> store_;
    std::unique_ptr<RequestGate> gate_;
    std::unique_ptr<ExchangeHandler> handler_;
    Ticket ticket_ = 0;
};

// Puts the parts of a request where they belong.
void place(wire::ExchangeRequest& body, Logs& logs, const DeviceSecrets& device,
           ToldSnapshot& told) {
    body.set_version(1);
    for (wire::SnapshotPush& push : *body.mutable_snapshot_push())
        place(push, logs, device, told);
    for (wire::SnapshotGet& get : *body.mutable_snapshot_get())
        get.set_snapshot_id(told.id.bytes());
    for (wire::LogPush& push : *body.mutable_log_push())
        logs.place(push);
    for (wire::BatchPush& push : *body.mutable_batch_push())
        for (Bytes& batch : *push.mutable_batch()) {
            logs.place(batch, device.id());
            if (const auto parsed = parseBatch(batch)) push.set_space_id(parsed->space.bytes());
        }
}

// Where the chains of the batches that were stored have come to.
void follow(const wire::ExchangeRequest& body, const wire::ExchangeResponse& response, Logs& logs) {
    for (int i = 0; i < std::min(body.batch_push_size(), response.batch_result_size()); ++i) {
        const auto& push = body.batch_push(i);
        const auto& result = response.batch_result(i);
        require(result.status_size() <= push.batch_size(), "no more results than batches");
        for (int j = 0; j < result.status_size(); ++j) {
            if (result.status(j).code() != wire::PUSH_CODE_STORED) continue;
            const auto parsed = parseBatch(push.batch(j));
            require(parsed.ok(), "what is stored is a batch");
            logs.head(parsed->space, parsed->device) = parsed->head;
        }
    }
}

// What the server gives to one who knows nothing, checked as a client does.
void believe(Server& server, const test::Space& space) {
    Scene& world = scene();
    wire::ExchangeRequest request;
    request.set_version(1);
    auto& pull = *request.add_space_pull();
    pull.set_space_id(space.id().bytes());
    pull.set_include_own(true);
    request.set_snapshot_version(snapshotVersion);
    const auto response = server.ask(world.paul->device(), request.SerializeAsString());
    Logs logs;
    for (const wire::UserNews& news : response.user_news()) {
        wire::LogPush push;
        push.set_kind(wire::LOG_KIND_USER);
        *push.mutable_statement() = news.statement();
        require(logs.take(push) == static_cast<std::size_t>(news.statement_size()),
                "a client believes the logs of people that a server took");
    }
    for (const wire::SpaceNews& news : response.space_news()) {
        if (news.unknown() || news.control_size() == 0) continue;
        wire::LogPush push;
        push.set_kind(wire::LOG_KIND_SPACE);
        *push.mutable_statement() = news.control();
        const std::size_t good = logs.take(push);
        if (news.more()) continue; // logs of people may come later
        require(good == static_cast<std::size_t>(news.control_size()),
                "a client believes the log of a space that a server took");
        const SpaceLog& log = *logs.space(space.id());
        if (news.has_snapshot()) believe(news.snapshot(), log, logs);
        for (const wire::SequencedBatch& batch : news.batch()) {
            const auto parsed = parseBatch(batch.batch());
            require(parsed.ok(), "a client can read what a server took");
            ChainHead& head = logs.head(space.id(), parsed->device);
            require(verifyBatch(*parsed, log, logs, head).ok(),
                    "a client believes the batches that a server took");
            head = parsed->head;
        }
    }
}

void prepare() {
    disks().add("server");
    Scene& world = scene();
    Server server;
    server.ask(world.paul->device(), world.pushAll());
    const auto pushed = [&](const DeviceSecrets& device, const test::Space& space,
                            const std::vector<Bytes>& batches) {
        wire::ExchangeRequest request;
        request.set_version(1);
        test::pushBatches(request, space, {batches.front()});
        server.ask(device, request.SerializeAsString());
    };
    pushed(world.ana->device(), world.space, world.anas);
    pushed(world.paul->device(), world.space, world.pauls);
    disks().keep("server");
}

Logs known() {
    Scene& world = scene();
    Logs logs;
    wire::ExchangeRequest everything;
    everything.ParseFromString(world.pushAll());
    for (const wire::LogPush& push : everything.log_push())
        logs.take(push);
    for (const Bytes* first : {&world.anas[0], &world.pauls[0]}) {
        const auto parsed = parseBatch(*first);
        logs.head(parsed->space, parsed->device) = parsed->head;
    }
    return logs;
}

std::string_view run(ByteView bytes) {
    input::Requests parsed;
    if (!parseBounded(parsed, bytes)) return "Malformed";
    static const bool prepared = (prepare(), true);
    static const Logs atFirst = known();
    static_cast<void>(prepared);
    disks().reset("server");
    Logs logs = atFirst;
    ToldSnapshot told;
    Scene& world = scene();
    const auto devices = world.devices();
    Server server;
    for (int i = 0; i < std::min(parsed.request_size(), mostRequests); ++i) {
        input::Request& request = *parsed.mutable_request(i);
        if (request.restart()) server.open();
        server.pass(request.pass_ms() % mostPassedMs);
        const DeviceSecrets& device = *devices[request.device() % devices.size()];
        if (!request.raw()) place(*request.mutable_body(), logs, device, told);
        follow(request.body(), server.ask(device, request.body().SerializeAsString()), logs);
    }
    for (const test::Space* space : {&world.space, &world.removed, &world.fresh})
        believe(server, *space);
    return "ok";
}

input::Request& add(input::Requests& requests, std::uint32_t device,
                    const wire::ExchangeRequest& body) {
    input::Request& request = *requests.add_request();
    request.set_device(device);
    *request.mutable_body() = body;
    request.mutable_body()->set_version(1);
    return request;
}

// Made by one member, confirmed by the other, fetched.
input::Requests snapshots() {
    Scene& world = scene();
    wire::ExchangeRequest making;
    *making.add_snapshot_push() = anySnapshot();
    wire::ExchangeRequest confirming;
    confirming.add_snapshot_push()->add_signature()->set_device_id(
        world.paul->device().id().bytes());
    test::pull(confirming, world.space, 0, world.space.log->count());
    auto& get = *confirming.add_snapshot_get();
    get.set_space_id(world.space.id().bytes());
    confirming.set_snapshot_version(snapshotVersion);
    input::Requests requests;
    add(requests, 0, making);
    add(requests, 2, confirming).set_restart(true);
    return requests;
}

std::vector<Seed> seeds() {
    Scene& world = scene();
    std::vector<Seed> all;
    const auto keep = [&](const char* name, const input::Requests& requests) {
        all.push_back({name, requests.SerializeAsString()});
    };
    wire::ExchangeRequest batches;
    test::pushBatches(batches, world.space, {world.anas[1], world.anas[2]});
    test::pull(batches, world.space, 0, 0);
    input::Requests pushing;
    add(pushing, 0, batches);
    keep("batches", pushing);
    wire::ExchangeRequest join;
    auto& push = *join.add_log_push();
    push.set_kind(wire::LOG_KIND_SPACE);
    push.set_log_id(world.fresh.id().bytes());
    push.set_first_seq(2);
    *push.add_statement() = world.world.makeJoin(world.fresh, *world.eve);
    input::Requests joining;
    add(joining, 3, join);
    wire::ExchangeRequest pulls;
    test::pull(pulls, world.fresh, 0, 1).set_want_heads(true);
    test::knows(pulls, {world.eve.get()});
    pulls.set_wait_ms(1000);
    add(joining, 2, pulls).set_restart(true);
    keep("join", joining);
    wire::ExchangeRequest boxes;
    auto& box = *boxes.add_box_put();
    box.set_locator(Bytes(16, 'l'));
    box.set_sealed(Bytes(64, 's'));
    box.set_expires_at_ms(nowMs + 1000);
    boxes.add_box_get()->set_locator(box.locator());
    input::Requests putting;
    add(putting, 1, boxes);
    add(putting, 2, boxes).set_pass_ms(2000);
    keep("boxes", putting);
    wire::ExchangeRequest refill;
    test::pushBatches(refill, world.removed, world.cut).set_refill(true);
    input::Requests refilling;
    add(refilling, 2, refill).set_raw(true);
    wire::ExchangeRequest again;
    again.ParseFromString(world.pushAll());
    add(refilling, 2, again).set_raw(true);
    keep("refill", refilling);
    keep("snapshot", snapshots());
    return all;
}

} // namespace

Target serverTarget() {
    return {"server",
            "a server's life, judged by an honest client",
            "cordee.fuzz.input.Requests",
            32768,
            run,
            seeds};
}

} // namespace cordee::fuzz
