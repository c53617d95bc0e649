#include "sync/text/apply.h"

#include <algorithm>

namespace cordee::text {

bool Applier::run(AgentId author, const Plan& plan) {
    if (plan.operations.empty()) return true;
    const History::AgentIndex agent = history_.agent(author);
    for (const PlannedOperation& operation : plan.operations) {
        history_.append(agent, operation.kind, operation.length, operation.target,
                        operation.backward);
        switch (operation.kind) {
        case UnitKind::Insert: {
            const auto [left, right] = operation.between;
            if (plan.mayFail && left != nowhere && right != nowhere &&
                !sequence_.isBefore(left, right))
                return false;
            insert(operation);
            break;
        }
        case UnitKind::Erase: {
            const Local target = operation.target;
            if (operation.backward)
                erase(target + 1 - operation.length, target + 1);
            else
                erase(target, target + operation.length);
            break;
        }
        case UnitKind::Restore:
            restore(operation.target, operation.target + operation.length);
            break;
        }
    }
    return true;
}

void Applier::insert(const PlannedOperation& operation) {
    const Sequence::Place place =
        sequence_.integrate(operation.local, operation.length, operation.between, operation.text,
                            [this](Local one, Local other) { return comesFirst(one, other); });
    inserted(sequence_.shownBefore(place), operation.length, operation.text);
}

void Applier::erase(Local begin, Local end) {
    while (begin < end) {
        const Sequence::Place place = sequence_.of(begin);
        const Piece& piece = sequence_.piece(place.piece);
        const std::uint32_t length = std::min(end - begin, piece.length - place.offset);
        if (piece.shown()) erased(sequence_.shownBefore(place), length);
        sequence_.changeErasures(place, length, 1);
        begin += length;
    }
}

void Applier::restore(Local begin, Local end) {
    for (Local erasure = begin; erasure < end; ++erasure) {
        if (history_.isRestored(erasure)) continue;
        history_.setRestored(erasure);
        const Local character = history_.run(erasure).targetOf(erasure);
        sequence_.changeErasures(sequence_.of(character), 1, -1);
        const Sequence::Place place = sequence_.of(character);
        if (!sequence_.piece(place.piece).shown()) continue;
        inserted(sequence_.shownBefore(place), 1, sequence_.textOf(place.piece, place.offset, 1));
    }
}

// Authors have an order on all replicas; units of one author are in theirs.
bool Applier::comesFirst(Local one, Local other) const {
    const History::Unit first = history_.unit(one);
    const History::Unit second = history_.unit(other);
    if (first.agent == second.agent) return first.seq < second.seq;
    return history_.agentId(first.agent) < history_.agentId(second.agent);
}

void Applier::inserted(std::size_t position, std::size_t length, std::string_view text) {
    if (!patches_.empty() && position == patches_.back().position + lastInserted_) {
        patches_.back().inserted += text;
        lastInserted_ += length;
        return;
    }
    patches_.push_back({position, 0, std::string(text)});
    lastInserted_ = length;
}

void Applier::erased(std::size_t position, std::size_t length) {
    if (!patches_.empty() && lastInserted_ == 0) {
        Patch& last = patches_.back();
        if (position == last.position || position + length == last.position) {
            last.position = position;
            last.erased += length;
            return;
        }
    }
    patches_.push_back({position, length, {}});
    lastInserted_ = 0;
}

} // namespace cordee::text
