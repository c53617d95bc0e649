#include "server_kills.h"

#include "killer.h"

#include <algorithm>
#include <chrono>

namespace cordee::kills {

using namespace server::test;
namespace wire = sync::v1;

namespace {
constexpr int fullCheckEvery = 100;
constexpr std::chrono::hours life{2};
} // namespace

// One device that pushes as fast as it is answered.
struct ServerKills::Writer {
    const crypto::DeviceSecrets* device = nullptr;
    ChainHead head;
    std::vector<Bytes> made;      // in order of device_seq
    std::size_t acknowledged = 0; // of made
    std::size_t found = 0;        // at the server, as far as it was looked through
    std::unique_ptr<Client> client;
};

ServerKills::ServerKills(std::uint64_t seed)
    : dice_(seed)
    , nowMs_(SystemClock().nowMs())
    , world_(seed, nowMs_) {}

ServerKills::~ServerKills() = default;

std::size_t ServerKills::acknowledged() const {
    std::size_t sum = 0;
    for (const auto& writer : writers_)
        sum += writer->acknowledged;
    return sum;
}

void ServerKills::tie() {
    ana_ = std::make_unique<Person>(world_.makePerson());
    paul_ = std::make_unique<Person>(world_.makePerson());
    space_ = world_.makeSpace(SpaceKind::Mentorship, *paul_);
    world_.invite(space_, *paul_, nowMs_ + std::chrono::milliseconds(life).count());
    world_.join(space_, *ana_);
    wire::ExchangeRequest request;
    pushUser(request, *ana_);
    pushUser(request, *paul_);
    pushSpace(request, space_);
    const auto response = Client(world_, server_, paul_->device()).exchange(request);
    if (!response) {
        problem_ = "the server does not take the space";
        return;
    }
    logId_ = response->log_id();
    for (const Person* person : {ana_.get(), paul_.get()}) {
        writers_.push_back(std::make_unique<Writer>());
        writers_.back()->device = &person->device();
    }
}

// Sends what was made and not acknowledged, and one more.
void ServerKills::sendNext(Writer& writer) {
    writer.made.push_back(world_.makeBatch(space_, *writer.device, writer.head));
    const std::vector<Bytes> waiting(
        writer.made.begin() + static_cast<std::ptrdiff_t>(writer.acknowledged), writer.made.end());
    wire::ExchangeRequest request;
    pushBatches(request, space_, waiting);
    writer.client->send(request);
}

// False when the server died on it.
bool ServerKills::receive(Writer& writer) {
    const auto response = writer.client->receive();
    if (!response) return false;
    for (const auto& status : response->batch_result(0).status())
        if (status.code() == wire::PUSH_CODE_STORED || status.code() == wire::PUSH_CODE_DUPLICATE)
            ++writer.acknowledged;
    if (writer.acknowledged != writer.made.size()) problem_ = "a repeated push was refused";
    return problem_.empty();
}

// All writers at once, so that they share commits.
void ServerKills::pushUntilItDies() {
    bool alive = true;
    for (auto& writer : writers_) {
        writer->client = std::make_unique<Client>(world_, server_, *writer->device);
        alive = writer->client->exchange({}).has_value() && alive;
    }
    while (alive) {
        for (auto& writer : writers_)
            sendNext(*writer);
        for (auto& writer : writers_)
            alive = receive(*writer) && alive;
    }
}

bool ServerKills::restart() {
    const auto start = std::chrono::steady_clock::now();
    if (!server_.start()) return false;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    slowestStartMs = std::max(slowestStartMs, took.count());
    return true;
}

// Looks at what is new since the last time, or at everything.
std::string ServerKills::check(bool fromTheStart) {
    if (fromTheStart) {
        cursor_ = 0;
        for (auto& writer : writers_)
            writer->found = 0;
    }
    Client reader(world_, server_, paul_->device());
    for (bool more = true; more;) {
        wire::ExchangeRequest request;
        pull(request, space_, cursor_, space_.log->count()).set_include_own(true);
        const auto response = reader.exchange(request);
        if (!response) return "the server does not answer after its start";
        if (response->log_id() != logId_) return "the server believes that it went back in time";
        more = false;
        for (const auto& news : response->space_news()) {
            for (const auto& batch : news.batch()) {
                if (batch.server_seq() != ++cursor_) return "the server's numbers have a gap";
                const auto parsed = crypto::parseBatch(batch.batch());
                if (!parsed) return "a batch cannot be read";
                const auto writer =
                    std::find_if(writers_.begin(), writers_.end(), [&](const auto& one) {
                        return one->device->id() == parsed->device;
                    });
                if (writer == writers_.end()) return "a batch of a stranger";
                Writer& author = **writer;
                if (parsed->head.seq != ++author.found) return "a batch is lost or there twice";
                if (author.found > author.made.size() ||
                    batch.batch() != author.made[author.found - 1])
                    return "a batch is not what was sent";
            }
            more = news.more();
        }
    }
    for (const auto& writer : writers_)
        if (writer->found < writer->acknowledged) return "an acknowledged batch is lost";
    return {};
}

std::string ServerKills::run(int kills) {
    if (!restart()) return "the server does not start";
    tie();
    for (int round = 1; round <= kills && problem_.empty(); ++round) {
        const std::chrono::microseconds after(500 + static_cast<std::int64_t>(dice_.below(60'000)));
        {
            const Killer killer(static_cast<pid_t>(server_.processId()), after);
            pushUntilItDies();
        }
        server_.kill(); // and waits until it is gone
        if (!problem_.empty()) break;
        if (!restart()) return "the server does not start again: " + server_.errors().toStdString();
        problem_ = check(round == kills || round % fullCheckEvery == 0);
        if (!problem_.empty()) problem_ += ", after kill " + std::to_string(round);
    }
    return problem_;
}

} // namespace cordee::kills
