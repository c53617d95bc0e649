#pragma once

#include "sync/server/checked_request.h"
#include "sync/server/touched.h"

#include <functional>
#include <set>
#include <unordered_map>

namespace cordee::server {

// Names one submitted request.
using Ticket = std::uint64_t;
// Takes the answer to one request, on the log's thread.
using Reply = std::function<void(Answer)>;

// The requests that wait for news, found by what they wait for. A thousand of them cost a few
// hundred kilobytes and no work until something they wait for is touched.
class Waiting {
  public:
    struct Entry {
        CheckedRequest request;
        Reply reply;
        std::int64_t deadlineMs = 0;
        std::vector<Bytes> keys;
    };

    // What the request waits for: its spaces, the users it knows and those in its spaces, boxes.
    void park(Ticket ticket, CheckedRequest request, Reply reply, std::int64_t deadlineMs,
              const std::set<UserId>& users);
    std::optional<Entry> take(Ticket ticket);
    const Entry* find(Ticket ticket) const;

    std::set<Ticket> waitingFor(const Touched& touched) const;
    std::vector<Ticket> all() const;
    std::vector<Ticket> due(std::int64_t nowMs) const;
    std::optional<std::int64_t> nextDeadlineMs() const;
    std::size_t size() const { return entries_.size(); }

  private:
    std::unordered_map<Ticket, Entry> entries_;
    std::unordered_map<Bytes, std::set<Ticket>> index_;
    std::set<std::pair<std::int64_t, Ticket>> deadlines_;
};

} // namespace cordee::server
