#pragma once

#include "tests/unit/app/person.h"

namespace cordee::app::test {

// A laptop and a phone of Karim's, and what lies in his own space on both.
struct TwoDevices {
    explicit TwoDevices(Schema ofThePhone = model::schema())
        : phone('K', 'P', folder, clock, ofThePhone) {}

    void meet() {
        laptop.sendTo(phone, laptop.personal);
        phone.sendTo(laptop, laptop.personal);
    }
    RecordId begin(std::uint32_t recordKind) {
        const RecordId id = laptop.make(laptop.begin(recordKind, laptop.personal));
        meet();
        return id;
    }

    QTemporaryDir folder;
    TestClock clock;
    Person laptop{'K', 'L', folder, clock, model::schema()};
    Person phone;
};

} // namespace cordee::app::test
