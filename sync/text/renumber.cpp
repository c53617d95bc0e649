#include "sync/text/renumber.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace cordee::text {

namespace {

// One linear order of all units: again and again the author with the smallest id who can go on
// does, as far as what his units refer to is there already.
class Order {
  public:
    Order(const History& history, const Sequence& sequence)
        : history_(history)
        , sequence_(sequence)
        , newOf_(history.size(), nowhere)
        , next_(history.agentCount(), 0) {
        for (History::AgentIndex agent = 0; agent < history.agentCount(); ++agent)
            if (history.next(agent) > 0) ready_.emplace(history.agentId(agent), agent);
        while (!ready_.empty()) {
            const History::AgentIndex agent = ready_.begin()->second;
            ready_.erase(ready_.begin());
            advance(agent);
        }
    }

    const std::vector<Local>& oldOf() const { return oldOf_; }
    Local newOf(Local old) const { return old == nowhere ? nowhere : newOf_[old]; }

  private:
    void advance(History::AgentIndex agent) {
        for (; next_[agent] < history_.next(agent); ++next_[agent]) {
            const Local unit = history_.local(agent, next_[agent]);
            if (const Local missing = missingFor(unit); missing != nowhere) {
                waiting_[missing].push_back(agent);
                return;
            }
            newOf_[unit] = static_cast<Local>(oldOf_.size());
            oldOf_.push_back(unit);
            const auto freed = waiting_.extract(unit);
            if (freed.empty()) continue;
            for (const History::AgentIndex other : freed.mapped())
                ready_.emplace(history_.agentId(other), other);
        }
    }

    // What a unit refers to and is not placed yet.
    Local missingFor(Local unit) const {
        const auto isMissing = [&](Local other) {
            return other != nowhere && newOf_[other] == nowhere;
        };
        const History::Run& run = history_.run(unit);
        if (run.kind != UnitKind::Insert)
            return isMissing(run.targetOf(unit)) ? run.targetOf(unit) : nowhere;
        const Sequence::Neighbours origins = sequence_.origins(unit);
        if (isMissing(origins.left)) return origins.left;
        return isMissing(origins.right) ? origins.right : nowhere;
    }

    const History& history_;
    const Sequence& sequence_;
    std::vector<Local> newOf_;
    std::vector<Local> oldOf_;
    std::vector<Seq> next_;
    std::set<std::pair<AgentId, History::AgentIndex>> ready_;
    std::unordered_map<Local, std::vector<History::AgentIndex>> waiting_; // by what they wait for
};

void fillHistory(const History& history, const Order& order, History& out) {
    Local number = 0;
    for (const Local old : order.oldOf()) {
        const History::Run& run = history.run(old);
        const bool inserts = run.kind == UnitKind::Insert;
        out.append(out.agent(history.agentId(history.unit(old).agent)), run.kind, 1,
                   inserts ? 0 : order.newOf(run.targetOf(old)), false);
        if (run.kind == UnitKind::Erase && history.isRestored(old)) out.setRestored(number);
        ++number;
    }
}

// The part of `piece` from `offset` on that is numbered without a gap.
Piece partOf(const Piece& piece, std::uint32_t offset, const Order& order) {
    Piece part;
    part.local = order.newOf(piece.local + offset);
    part.length = 1;
    part.left = offset > 0 ? order.newOf(piece.local + offset - 1) : order.newOf(piece.left);
    part.right = order.newOf(piece.right);
    part.erasures = piece.erasures;
    while (offset + part.length < piece.length &&
           order.newOf(piece.local + offset + part.length) == part.end())
        ++part.length;
    return part;
}

std::uint32_t octetsOf(std::string_view text, std::uint32_t characters) {
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
        const bool starts = (static_cast<unsigned char>(text[at]) & 0xc0) != 0x80;
        if (starts && characters-- == 0) break;
    }
    return static_cast<std::uint32_t>(at);
}

} // namespace

void renumber(const History& history, const Sequence& sequence, History& newHistory,
              Sequence& newSequence) {
    const Order order(history, sequence);
    fillHistory(history, order, newHistory);
    std::vector<Piece> pieces;
    std::vector<Sequence::PieceIndex> pieceOf(history.size());
    std::string text;
    sequence.forEachPiece([&](const Piece& piece) {
        std::string_view rest = sequence.textOf(piece);
        for (std::uint32_t offset = 0; offset < piece.length;) {
            Piece part = partOf(piece, offset, order);
            part.textAt = static_cast<std::uint32_t>(text.size());
            part.textSize = octetsOf(rest, part.length);
            text += rest.substr(0, part.textSize);
            rest.remove_prefix(part.textSize);
            std::fill_n(pieceOf.begin() + part.local, part.length,
                        static_cast<Sequence::PieceIndex>(pieces.size()));
            offset += part.length;
            pieces.push_back(part);
        }
    });
    newSequence.load(std::move(pieces), std::move(text), std::move(pieceOf));
}

} // namespace cordee::text
