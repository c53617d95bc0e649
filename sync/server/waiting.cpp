#include "sync/server/waiting.h"

namespace cordee::server {

namespace {

Bytes key(char kind, ByteView id) {
    return Bytes(1, kind).append(id);
}

} // namespace

void Waiting::park(Ticket ticket, CheckedRequest request, Reply reply, std::int64_t deadlineMs,
                   const std::set<UserId>& users) {
    Entry entry{std::move(request), std::move(reply), deadlineMs, {}};
    const wire::ExchangeRequest& wanted = entry.request.request;
    for (const auto& pull : wanted.space_pull())
        entry.keys.push_back(key('s', pull.space_id()));
    for (const auto& get : wanted.box_get())
        entry.keys.push_back(key('b', get.locator()));
    for (const UserId& user : users)
        entry.keys.push_back(key('u', user.view()));
    for (const Bytes& wantedKey : entry.keys)
        index_[wantedKey].insert(ticket);
    deadlines_.emplace(deadlineMs, ticket);
    entries_.emplace(ticket, std::move(entry));
}

std::optional<Waiting::Entry> Waiting::take(Ticket ticket) {
    const auto found = entries_.find(ticket);
    if (found == entries_.end()) return {};
    Entry entry = std::move(found->second);
    entries_.erase(found);
    deadlines_.erase({entry.deadlineMs, ticket});
    for (const Bytes& wanted : entry.keys) {
        const auto indexed = index_.find(wanted);
        if (indexed == index_.end()) continue; // named twice in the request
        indexed->second.erase(ticket);
        if (indexed->second.empty()) index_.erase(indexed);
    }
    return entry;
}

const Waiting::Entry* Waiting::find(Ticket ticket) const {
    const auto found = entries_.find(ticket);
    return found == entries_.end() ? nullptr : &found->second;
}

std::set<Ticket> Waiting::waitingFor(const Touched& touched) const {
    std::set<Ticket> tickets;
    const auto collect = [&](char kind, ByteView id) {
        const auto indexed = index_.find(key(kind, id));
        if (indexed != index_.end()) tickets.insert(indexed->second.begin(), indexed->second.end());
    };
    for (const SpaceId& space : touched.spaces)
        collect('s', space.view());
    for (const UserId& user : touched.users)
        collect('u', user.view());
    for (const Locator& box : touched.boxes)
        collect('b', box.view());
    return tickets;
}

std::vector<Ticket> Waiting::all() const {
    std::vector<Ticket> tickets;
    for (const auto& [ticket, entry] : entries_)
        tickets.push_back(ticket);
    return tickets;
}

std::vector<Ticket> Waiting::due(std::int64_t nowMs) const {
    std::vector<Ticket> tickets;
    for (const auto& [deadline, ticket] : deadlines_) {
        if (deadline > nowMs) break;
        tickets.push_back(ticket);
    }
    return tickets;
}

std::optional<std::int64_t> Waiting::nextDeadlineMs() const {
    if (deadlines_.empty()) return {};
    return deadlines_.begin()->first;
}

} // namespace cordee::server
