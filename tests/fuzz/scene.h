#pragma once

#include "tests/unit/server/people.h"

#include <memory>
#include <vector>

namespace cordee::fuzz {

namespace wire = sync::v1;

inline constexpr std::int64_t nowMs = 1'800'000'000'000;

// Two people with a space, one of them with two devices, a stranger, and a space that somebody was
// removed from. The same each time.
struct Scene {
    Scene();

    server::test::World world{42, nowMs};
    std::unique_ptr<server::test::Person> ana; // with two devices
    std::unique_ptr<server::test::Person> paul;
    std::unique_ptr<server::test::Person> eve;
    server::test::Space space;   // of Paul, with Ana
    server::test::Space removed; // of Paul, Ana was removed
    server::test::Space fresh;   // of Paul, nobody has joined yet
    std::vector<Bytes> anas;     // three batches in `space`
    std::vector<Bytes> pauls;    // two
    std::vector<Bytes> cut;      // Ana's two in `removed`, up to the cut

    std::vector<const crypto::DeviceSecrets*> devices() const;
    Bytes pushAll(); // ExchangeRequest with everything above
};

Scene& scene();

} // namespace cordee::fuzz
