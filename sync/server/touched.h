#pragma once

#include "sync/server/log_store.h"

#include <vector>

namespace cordee::server {

// What the transaction in progress changed, so that those who wait for it are woken.
struct Touched {
    std::vector<SpaceId> spaces;
    std::vector<UserId> users;
    std::vector<Locator> boxes;

    void clear() {
        spaces.clear();
        users.clear();
        boxes.clear();
    }
};

} // namespace cordee::server
