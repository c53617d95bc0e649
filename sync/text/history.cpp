#include "sync/text/history.h"

#include <algorithm>

namespace cordee::text {

History::AgentIndex History::agent(AgentId id) {
    if (const auto known = knownAgent(id)) return *known;
    agents_.push_back({id, 0, {}});
    return static_cast<AgentIndex>(agents_.size() - 1);
}

std::optional<History::AgentIndex> History::knownAgent(AgentId id) const {
    for (std::size_t index = 0; index < agents_.size(); ++index)
        if (agents_[index].id == id) return static_cast<AgentIndex>(index);
    return std::nullopt;
}

Local History::append(AgentIndex agent, UnitKind kind, std::uint32_t length, Local target,
                      bool backward) {
    const Local first = size_;
    grow(agent, length);
    note(first, kind, length, target, backward);
    return first;
}

void History::grow(AgentIndex agent, std::uint32_t length) {
    Agent& author = agents_[agent];
    if (spans_.empty() || spans_.back().agent != agent) {
        spans_.push_back({size_, agent, author.next});
        author.spans.push_back(spans_.back());
    }
    author.next += length;
    size_ += length;
}

void History::note(Local first, UnitKind kind, std::uint32_t length, Local target, bool backward) {
    if (!runs_.empty() && runs_.back().kind == kind) {
        Run& last = runs_.back();
        const Local lastLength = first - last.local;
        if (kind == UnitKind::Insert) return;
        if (!last.backward && !backward && target == last.target + lastLength) return;
        const bool single = length == 1 || backward;
        const bool lastSingle = lastLength == 1 || last.backward;
        if (kind == UnitKind::Erase && single && lastSingle && target + lastLength == last.target) {
            last.backward = true;
            return;
        }
    }
    runs_.push_back({first, target, kind, backward});
}

std::size_t History::spanIndex(Local local) const {
    if (local >= spans_.back().local) return spans_.size() - 1;
    const auto after =
        std::upper_bound(spans_.begin(), spans_.end(), local,
                         [](Local wanted, const Span& s) { return wanted < s.local; });
    return static_cast<std::size_t>(after - spans_.begin()) - 1;
}

History::Unit History::unit(Local local) const {
    const Span& span = spans_[spanIndex(local)];
    return {span.agent, span.seq + (local - span.local)};
}

std::uint32_t History::consecutive(Local local) const {
    const std::size_t index = spanIndex(local);
    return (index + 1 < spans_.size() ? spans_[index + 1].local : size_) - local;
}

Local History::local(AgentIndex agent, Seq seq) const {
    const auto& spans = agents_[agent].spans;
    const auto after = std::upper_bound(spans.begin(), spans.end(), seq,
                                        [](Seq wanted, const Span& s) { return wanted < s.seq; });
    const Span& span = *(after - 1);
    return span.local + (seq - span.seq);
}

std::size_t History::runIndex(Local local) const {
    const auto after =
        std::upper_bound(runs_.begin(), runs_.end(), local,
                         [](Local wanted, const Run& r) { return wanted < r.local; });
    return static_cast<std::size_t>(after - runs_.begin()) - 1;
}

History::Stretch History::stretch(Local local) const {
    const std::size_t span = spanIndex(local);
    const std::size_t run = runIndex(local);
    const Local runEnd = run + 1 < runs_.size() ? runs_[run + 1].local : size_;
    return {std::max(spans_[span].local, runs_[run].local),
            std::min(local + consecutive(local), runEnd)};
}

void History::setRestored(Local erasure) {
    if (restored_.size() <= erasure) restored_.resize(std::size_t{erasure} + 1);
    restored_[erasure] = true;
}

std::size_t History::memory() const {
    std::size_t bytes = agents_.capacity() * sizeof(Agent) + spans_.capacity() * sizeof(Span) +
                        runs_.capacity() * sizeof(Run) + restored_.capacity() / 8;
    for (const Agent& agent : agents_)
        bytes += agent.spans.capacity() * sizeof(Span);
    return bytes;
}

} // namespace cordee::text
