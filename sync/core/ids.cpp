#include "sync/core/ids.h"

namespace cordee {

RecordId newRecordId(const Clock& clock, Random& random) {
    RecordId id;
    random.fill(id.data(), RecordId::size);
    const auto millis = static_cast<std::uint64_t>(clock.nowMs());
    for (int i = 0; i < 6; ++i) {
        id.data()[i] = static_cast<std::uint8_t>(millis >> (40 - 8 * i));
    }
    id.data()[6] = static_cast<std::uint8_t>(0x70 | (id.data()[6] & 0x0f));
    id.data()[8] = static_cast<std::uint8_t>(0x80 | (id.data()[8] & 0x3f));
    return id;
}

} // namespace cordee
