#include "sync/crypto/verify/parse.h"

#include "tests/fuzz/list.h"
#include "tests/fuzz/names.h"
#include "tests/fuzz/placing.h"
#include "tests/fuzz/scene.h"

#include "cordee/fuzz/inputs.pb.h"

// F3: signed logs of people and spaces, built up statement by statement.
namespace cordee::fuzz {

using namespace crypto;

namespace {

std::string_view judge(const wire::LogPush& push, const UserDirectory& users) {
    if (push.statement().empty()) return "ok";
    if (push.kind() == wire::LOG_KIND_USER) {
        auto log = UserLog::start(push.statement(0));
        for (int i = 1; log && i < push.statement_size(); ++i)
            if (auto taken = log->append(push.statement(i)); !taken) return outcomeOf(taken);
        return outcomeOf(log);
    }
    auto log = SpaceLog::start(push.statement(0), users);
    for (int i = 1; log && i < push.statement_size(); ++i)
        if (auto taken = log->append(push.statement(i), users); !taken) return outcomeOf(taken);
    return outcomeOf(log);
}

std::string_view run(ByteView bytes) {
    input::Logs parsed;
    if (!parseBounded(parsed, bytes)) return "Malformed";
    Logs logs;
    std::string_view outcome = "ok";
    for (input::Log& log : *parsed.mutable_log()) {
        if (!log.raw())
            logs.place(*log.mutable_push());
        else if (log.push().first_seq() == 0)
            outcome = judge(log.push(), logs);
        if (log.raw()) logs.take(log.push());
    }
    return outcome;
}

void add(input::Logs& logs, const wire::ExchangeRequest& pushed) {
    for (const wire::LogPush& push : pushed.log_push())
        *logs.add_log()->mutable_push() = push;
}

std::vector<Seed> seeds() {
    Scene& world = scene();
    std::vector<Seed> all;
    wire::ExchangeRequest everything;
    everything.ParseFromString(world.pushAll());
    for (const bool raw : {false, true}) {
        input::Logs logs;
        add(logs, everything);
        for (input::Log& log : *logs.mutable_log())
            log.set_raw(raw);
        all.push_back({raw ? "everybody-raw" : "everybody", logs.SerializeAsString()});
        logs.mutable_log()->DeleteSubrange(2, 4);
        all.push_back({raw ? "people-raw" : "people", logs.SerializeAsString()});
    }
    input::Logs joined;
    wire::ExchangeRequest request;
    server::test::pushUser(request, *world.ana);
    server::test::pushUser(request, *world.paul);
    server::test::pushSpace(request, world.space);
    add(joined, request);
    all.push_back({"a-space", joined.SerializeAsString()});
    for (input::Log& log : *joined.mutable_log())
        log.set_raw(true);
    all.push_back({"a-space-raw", joined.SerializeAsString()});
    joined.mutable_log()->DeleteSubrange(1, 2);
    all.push_back({"ana-raw", joined.SerializeAsString()});
    return all;
}

} // namespace

Target logsTarget() {
    return {"logs", "signed logs of people and spaces", "cordee.fuzz.input.Logs", 16384, run,
            seeds};
}

} // namespace cordee::fuzz
