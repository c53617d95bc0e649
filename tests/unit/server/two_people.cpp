#include "two_people.h"

#include <QtTest>

namespace cordee::server::test {

void TwoPeople::makePeople() {
    ana_ = std::make_unique<Person>(world_.makePerson());
    paul_ = std::make_unique<Person>(world_.makePerson());
    eve_ = std::make_unique<Person>(world_.makePerson());
}

void TwoPeople::setUp() {
    server_ = std::make_unique<Harness>();
    space_ = world_.makeSpace(SpaceKind::Mentorship, *paul_);
    world_.invite(space_, *paul_, startMs + 3'600'000);
    world_.join(space_, *ana_);
    pushPeopleAndSpace();
}

void TwoPeople::pushPeopleAndSpace() {
    wire::ExchangeRequest request;
    for (const Person* person : {ana_.get(), paul_.get(), eve_.get()})
        pushUser(request, *person);
    pushSpace(request, space_);
    const auto response = server_->exchange(world_, paul_->device(), request);
    for (const auto& result : response.log_result())
        QVERIFY2(result.code() == wire::PUSH_CODE_STORED, result.detail().c_str());
}

wire::BatchPushResult TwoPeople::push(const crypto::DeviceSecrets& device,
                                      const std::vector<Bytes>& batches, bool refill) {
    wire::ExchangeRequest request;
    pushBatches(request, space_, batches).set_refill(refill);
    return server_->exchange(world_, device, request).batch_result(0);
}

wire::BatchStatus TwoPeople::pushOne(const crypto::DeviceSecrets& device, const Bytes& batch) {
    return push(device, {batch}).status(0);
}

wire::LogResult TwoPeople::pushStatement(const crypto::DeviceSecrets& device, const Space& space,
                                         const wire::SignedStatement& statement,
                                         std::uint64_t seq) {
    wire::ExchangeRequest request;
    wire::LogPush& push = *request.add_log_push();
    push.set_kind(wire::LOG_KIND_SPACE);
    push.set_log_id(space.id().bytes());
    push.set_first_seq(seq);
    *push.add_statement() = statement;
    return server_->exchange(world_, device, request).log_result(0);
}

wire::ExchangeResponse TwoPeople::pullAs(const Person& person, std::uint64_t after,
                                         std::uint64_t control, bool own) {
    wire::ExchangeRequest request;
    pull(request, space_, after, control).set_include_own(own);
    knows(request, {ana_.get(), paul_.get()});
    return server_->exchange(world_, person.device(), request);
}

} // namespace cordee::server::test
