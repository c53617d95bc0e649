#include "tests/fuzz/vault_scene.h"

#include "sync/crypto/invitation_keys.h"

#include "tests/fuzz/disks.h"
#include "tests/fuzz/scene.h"
#include "tests/fuzz/target.h"

namespace cordee::fuzz {

namespace {

constexpr const char* serverUrl = "https://cordee.example";
constexpr int mostRounds = 20;

template <class Value, class Failure>
Value must(Result<Value, Failure> result, const char* what) {
    require(result.ok(), what);
    return std::move(*result);
}

// The real server without its network.
class Relay {
  public:
    Relay() {
        disks().add("relay");
        store_ =
            must(server::LogStore::open({"/relay/log.db", "/relay/log.sequence", "", 0}, random_),
                 "the scene's server opens");
        gate_ = std::make_unique<server::RequestGate>(store_->serverId(), clock());
        handler_ = std::make_unique<server::ExchangeHandler>(*store_, clock(), clock(), metrics_);
    }
    // Until nothing more is said. `heard`: every answer.
    void sync(Device& device, std::vector<Bytes>* heard = nullptr) {
        device.exchange().retryNow();
        for (int round = 0; round < mostRounds; ++round) {
            const auto request = device.ask();
            if (!request) return;
            const auto answer =
                must(handler_->handle(
                         *gate_, {"POST", exchangePath, request->authorization, request->body}),
                     "the scene's server answers");
            if (heard && answer.status == 200) heard->push_back(answer.body);
            device.take(*request, answer.status, answer.body);
        }
    }

  private:
    sim::SeededRandom random_{sim::Dice(8)};
    server::Metrics metrics_;
    std::unique_ptr<server::LogStore> store_;
    std::unique_ptr<server::RequestGate> gate_;
    std::unique_ptr<server::ExchangeHandler> handler_;
};

// The package that waits at the link's addresses, put together.
Bytes packageOf(Device& inviter, const crypto::Invitation& invitation) {
    const auto link = must(crypto::parseInvitation(invitation.link), "the scene's link is one");
    sync::v1::ExchangeRequest request;
    inviter.vault().fill(request);
    Bytes whole;
    for (std::size_t part = 0; part < crypto::mostChunks; ++part)
        for (const sync::v1::BoxPut& box : request.box_put())
            if (box.locator() == crypto::packageLocator(link.secret, part))
                whole += crypto::openPart(link.secret, part, box.sealed())->content;
    return whole;
}

} // namespace

Device::Device(const Kept& kept, std::int64_t now)
    : rows_(kept.rows)
    , key_(kept.key)
    , random_(sim::Dice(kept.key))
    , localKey_(crypto::LocalKey::random(random_)) {
    clock.millis = now;
    vault_ = must(crypto::Vault::open(rows_, random_, clock, localKey_), "a vault opens its rows");
    replica_ = std::make_unique<FakeReplica>(vault_->device());
    exchange_ = std::make_unique<Exchange>(*replica_, *vault_, clock, random_, &rows_);
}

std::optional<OutgoingRequest> Device::ask() {
    while (exchange_->applySome()) {
    }
    for (int lane = 0; lane < 2; ++lane) {
        auto request = exchange_->next();
        if (!request || request->lane == Lane::Round) return request;
    }
    return std::nullopt;
}

void Device::take(const OutgoingRequest& request, int status, const Bytes& body) {
    exchange_->onResponse(request.id, status, body);
    clock.millis += 1;
    while (exchange_->applySome()) {
    }
}

void Device::checkKept() {
    const auto again = must(crypto::Vault::open(rows_, random_, clock, localKey_),
                            "what a vault kept can be opened");
    require(again->spaces() == vault_->spaces() && again->user() == vault_->user() &&
                again->device() == vault_->device() &&
                again->pairing().stage == vault_->pairing().stage,
            "what a vault kept is what it knows");
    for (const SpaceId& space : vault_->spaces()) {
        const auto here = vault_->members(space);
        const auto there = again->members(space);
        require(std::equal(here.begin(), here.end(), there.begin(), there.end(),
                           [](const crypto::Member& one, const crypto::Member& other) {
                               return one.user == other.user && one.confirmed == other.confirmed &&
                                      one.devices == other.devices;
                           }),
                "members are kept as they are known");
        require(again->canSeal(space) == vault_->canSeal(space), "and so is what may be sealed");
    }
}

VaultScene::VaultScene() {
    Relay relay;
    nobody.key = 1;
    Device inviter({{}, 2}, nowMs);
    Device joiner({{}, 3}, nowMs);
    Device other({{}, 4}, nowMs);
    for (Device* each : {&inviter, &joiner, &other})
        require(each->vault().createIdentity("device").ok(), "the scene's people exist");
    stranger = other.kept();
    const auto invitation =
        must(inviter.vault().invite({"Paul", "Ana"}, serverUrl), "the mentor invites");
    package = packageOf(inviter, invitation);
    space = invitation.space;
    relay.sync(inviter);
    require(joiner.vault().redeem(invitation.link).ok(), "the mentee redeems");
    relay.sync(joiner, &answers);
    relay.sync(inviter);
    require(inviter.vault().confirmMember(space, joiner.vault().user(), true).ok(),
            "the mentor confirms");
    for (int i = 0; i < 2; ++i) {
        inviter.replica().commit(space, newRecordId(inviter.clock, scene().world.random()),
                                 "written " + std::to_string(i), Hlc::of(nowMs + i, 0));
        inviter.exchange().wake();
        relay.sync(inviter);
        joiner.exchange().wake();
        relay.sync(joiner, &answers);
    }
    mentor = inviter.kept();
    mentee = joiner.kept();
    mentorUser = inviter.vault().user();
    mentorDevice = inviter.vault().device();
    Device again(mentee, nowMs); // with everything to be pulled once more
    relay.sync(again, &answers);
}

VaultScene& vaultScene() {
    static VaultScene made;
    return made;
}

} // namespace cordee::fuzz
