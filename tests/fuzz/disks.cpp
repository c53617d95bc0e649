#include "tests/fuzz/disks.h"

#include "tests/fuzz/scene.h"

namespace cordee::fuzz {

server::test::SetClock& clock() {
    static server::test::SetClock one(nowMs);
    return one;
}

Disks& disks() {
    static Disks all(clock());
    return all;
}

} // namespace cordee::fuzz
