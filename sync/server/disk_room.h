#pragma once

#include "sync/core/environment.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace cordee::server {

// Whether the disk has room for what is pushed. A server that fills its disk to the last byte can
// neither tidy up nor be repaired: it stops taking before, and goes on giving.
class DiskRoom {
  public:
    using Measure = std::function<std::filesystem::space_info()>;
    // Kept free: the smaller of a tenth of the disk and limits::serverKeepsFree.
    DiskRoom(Measure measure, const Clock& steady)
        : measure_(std::move(measure))
        , steady_(steady) {}
    static Measure of(const std::filesystem::path& folder);

    // Looks at the disk once a second at most.
    bool isThere();

  private:
    Measure measure_;
    const Clock& steady_;
    std::int64_t lookAgainMs_ = 0;
    bool isThere_ = true;
};

} // namespace cordee::server
