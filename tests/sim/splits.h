#pragma once

#include "sync/core/ids.h"
#include "sync/server/log_store.h"

#include <map>
#include <set>
#include <vector>

namespace cordee::sim {

// A server that was put back with all its files does not know of it, and nobody else does who never
// saw what it lost: a statement of theirs takes the number of one that is gone. The log has two
// branches then, which nothing joins (README, "What is missing"). Only these are excused: once a
// client's mark has told the server, whoever has statements holds them back.
class Splits {
  public:
    // The files that the server starts from next are those of an image.
    void onImage() { isUnaware_ = true; }
    void onStart(server::LogStore& log);
    // After statements were pushed.
    void look(server::LogStore& log, const std::set<SpaceId>& spaces);
    bool contains(const SpaceId& space) const { return split_.contains(space); }
    const std::set<SpaceId>& spaces() const { return split_; }

  private:
    std::map<SpaceId, std::vector<Bytes>> statements_; // that were taken last under each number
    std::map<SpaceId, std::uint64_t> looked_;          // how many of them, since the start
    std::set<SpaceId> split_;
    bool isUnaware_ = false;
    ServerLogId imageOf_;
};

} // namespace cordee::sim
