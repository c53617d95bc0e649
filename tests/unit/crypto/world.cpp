#include "world.h"

#include "cordee/sync/v1/exchange.pb.h"

#include <QtTest>

#include <algorithm>

namespace cordee::crypto::test {

void SeededRandom::fill(std::uint8_t* out, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) {
        state_ ^= state_ >> 12;
        state_ ^= state_ << 25;
        state_ ^= state_ >> 27;
        out[i] = static_cast<std::uint8_t>((state_ * 0x2545F4914F6CDD1DULL) >> 56);
    }
}

Relay::Relay(const Clock& clock)
    : clock_(clock) {
    replace();
}

void Relay::replace() {
    handler_.reset();
    gate_.reset();
    store_.reset();
    const auto path = folder_.filePath(QString::number(++generation_)).toStdString();
    auto opened = server::LogStore::open({path, {}, {}}, random_);
    if (!opened) qFatal("cannot open the server's store: %s", opened.error().detail.c_str());
    store_ = std::move(*opened);
    gate_ = std::make_unique<server::RequestGate>(store_->serverId(), clock_);
    handler_ = std::make_unique<server::ExchangeHandler>(*store_, clock_, clock_, metrics_);
}

server::Answer Relay::handle(const OutgoingRequest& request) {
    ++requests;
    auto answer = handler_->handle(
        *gate_, {"POST", std::string(exchangePath), request.authorization, request.body});
    if (!answer) qFatal("the server's storage failed: %s", answer.error().detail.c_str());
    return *answer;
}

void Relay::tidy() {
    do
        if (!handler_->tidy()) qFatal("the server's storage failed");
    while (handler_->hasMoreToTidy());
}

Device::Device(Relay& relay, ManualClock& clock, std::uint64_t seed)
    : relay_(relay)
    , clock_(clock)
    , random_(seed)
    , key_(LocalKey::random(random_)) {
    restart();
}

void Device::restart() {
    exchange_.reset();
    vault_.reset();
    auto opened = readAgain();
    if (!opened) qFatal("cannot open the vault: %s", opened.error().detail.c_str());
    vault_ = std::move(*opened);
}

Result<std::unique_ptr<Vault>, TrustError> Device::readAgain() {
    return Vault::open(rows, random_, clock_, key_);
}

FakeReplica& Device::replica() {
    if (!replica_) replica_ = std::make_unique<FakeReplica>(vault_->device());
    return *replica_;
}

Exchange& Device::exchange() {
    if (!exchange_)
        exchange_ = std::make_unique<Exchange>(replica(), *vault_, clock_, random_, &rows);
    return *exchange_;
}

int Device::sync() {
    exchange().retryNow();
    int rounds = 0;
    for (int step = 0; step < 100; ++step) {
        while (exchange().applySome()) {
        }
        const auto request = exchange().next();
        if (!request) return rounds;
        if (request->lane == Lane::Wait) continue; // held by the server; the next round replaces it
        ++rounds;
        const auto answer = relay_.handle(*request);
        exchange().onResponse(request->id, answer.status, answer.body);
        clock_.millis += 1;
    }
    qFatal("an exchange without end");
}

void Device::send(const sync::v1::ExchangeRequest& request) {
    exchange();
    OutgoingRequest outgoing;
    outgoing.body = request.SerializeAsString();
    outgoing.authorization = vault_->authorization(relay_.serverId(), "POST", exchangePath,
                                                   clock_.millis, outgoing.body);
    if (relay_.handle(outgoing).status != 200) qFatal("the request was refused");
}

void Device::write(const SpaceId& space, const std::string& text) {
    exchange();
    const RecordId record = newRecordId(clock_, random_);
    replica().commit(space, record, text, Hlc::of(clock_.millis, ++written_));
}

std::vector<std::string> Device::texts(const SpaceId& space) {
    std::vector<std::string> found;
    for (const auto& [key, cell] : replica().cells)
        if (key.first == space) found.push_back(std::get<Bytes>(cell));
    std::sort(found.begin(), found.end());
    return found;
}

std::unique_ptr<Device> World::device(bool withIdentity) {
    auto made = std::make_unique<Device>(relay, clock, ++seed_);
    if (withIdentity)
        if (auto created = made->vault().createIdentity("device"); !created)
            qFatal("no identity: %s", created.error().detail.c_str());
    return made;
}

SpaceId World::mentorship(Device& mentor, Device& mentee) {
    const auto invitation = mentor.vault().invite({"Paul", "Ana"}, serverUrl);
    if (!invitation) qFatal("no invitation");
    mentor.sync();
    if (!mentee.vault().redeem(invitation->link)) qFatal("not redeemed");
    mentee.sync();
    mentor.sync();
    if (!mentor.vault().confirmMember(invitation->space, mentee.vault().user(), false))
        qFatal("not joined");
    return invitation->space;
}

void World::pair(Device& old, Device& newcomer) {
    const auto offer = old.vault().startPairing(serverUrl);
    if (!offer) qFatal("no pairing code");
    if (!newcomer.vault().pairWith(offer->qrText, "laptop")) qFatal("code not read");
    for (int i = 0; i < 2; ++i) {
        newcomer.sync();
        old.sync();
    }
    if (auto confirmed = old.vault().confirmPairing(); !confirmed)
        qFatal("not confirmed: %s", confirmed.error().detail.c_str());
    old.sync();
    newcomer.sync();
}

} // namespace cordee::crypto::test
