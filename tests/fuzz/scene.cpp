#include "tests/fuzz/scene.h"

#include "sync/crypto/verify/batch.h"

namespace cordee::fuzz {

using namespace server::test;

Scene::Scene() {
    ana = std::make_unique<Person>(world.makePerson());
    paul = std::make_unique<Person>(world.makePerson());
    eve = std::make_unique<Person>(world.makePerson());
    world.addDevice(*ana);
    space = world.makeSpace(SpaceKind::Mentorship, *paul);
    world.invite(space, *paul, nowMs + 3'600'000);
    world.join(space, *ana);
    ChainHead head;
    for (int i = 0; i < 3; ++i)
        anas.push_back(world.makeBatch(space, ana->device(), head));
    head = {};
    for (int i = 0; i < 2; ++i)
        pauls.push_back(world.makeBatch(space, paul->device(), head));

    removed = world.makeSpace(SpaceKind::Mentorship, *paul);
    world.invite(removed, *paul, nowMs + 3'600'000);
    world.join(removed, *ana);
    head = {};
    for (int i = 0; i < 2; ++i)
        cut.push_back(world.makeBatch(removed, ana->device(), head));
    wire::Cut end;
    end.set_device_id(ana->device().id().bytes());
    end.set_last_seq(head.seq);
    end.set_hash(head.hash.bytes());
    wire::Cut nothing;
    nothing.set_device_id(ana->device(1).id().bytes());
    world.append(removed, world.makeRemove(removed, *paul, *ana, {end, nothing}));

    fresh = world.makeSpace(SpaceKind::Mentorship, *paul);
    world.invite(fresh, *paul, nowMs + 3'600'000);
}

std::vector<const crypto::DeviceSecrets*> Scene::devices() const {
    return {&ana->device(), &ana->device(1), &paul->device(), &eve->device()};
}

Bytes Scene::pushAll() {
    wire::ExchangeRequest request;
    request.set_version(1);
    for (const Person* person : {ana.get(), paul.get(), eve.get()})
        pushUser(request, *person);
    for (const Space* each : {&space, &removed, &fresh})
        pushSpace(request, *each);
    return request.SerializeAsString();
}

Scene& scene() {
    static Scene made;
    return made;
}

} // namespace cordee::fuzz
