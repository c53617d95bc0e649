#include "sync/server/disk_room.h"

#include "sync/core/limits.h"

#include <algorithm>

namespace cordee::server {

namespace {
constexpr std::int64_t lookEveryMs = 1'000;
}

DiskRoom::Measure DiskRoom::of(const std::filesystem::path& folder) {
    return [folder] {
        std::error_code error; // on which every number is the largest there is
        return std::filesystem::space(folder, error);
    };
}

bool DiskRoom::isThere() {
    if (steady_.nowMs() < lookAgainMs_) return isThere_;
    lookAgainMs_ = steady_.nowMs() + lookEveryMs;
    const auto space = measure_();
    isThere_ =
        space.available >= std::min<std::uintmax_t>(space.capacity / 10, limits::serverKeepsFree);
    return isThere_;
}

} // namespace cordee::server
