#include "sync/text/apply.h"

#include "sync/text/utf8.h"

#include <algorithm>

namespace cordee::text {

namespace {

TextError malformed(const char* detail) {
    return {TextErrorKind::Malformed, detail};
}

class Resolver {
  public:
    Resolver(AgentId author, const History& history, const Sequence& sequence)
        : author_(author)
        , agent_(history.knownAgent(author))
        , known_(agent_ ? history.next(*agent_) : 0)
        , base_(history.size())
        , history_(history)
        , sequence_(sequence) {}

    Seq known() const { return known_; }

    Result<void, TextError> add(WireOperation operation) {
        current_ = operation.seq;
        if (operation.seq < known_) cut(operation);
        current_ = operation.seq;
        if (operation.kind == UnitKind::Insert) return insert(operation);
        return change(operation);
    }

    Plan take() { return std::move(plan_); }

  private:
    // Leaves what is not known yet.
    void cut(WireOperation& operation) const {
        const std::uint32_t done = known_ - operation.seq;
        operation.seq += done;
        operation.length -= done;
        if (operation.kind == UnitKind::Insert) {
            operation.text.remove_prefix(utf8::prefix(operation.text, done));
            operation.typedOn = true;
        } else if (operation.backward) {
            operation.target.seq -= done;
        } else {
            operation.target.seq += done;
        }
    }

    Result<Local, TextError> find(const WireReference& reference) const {
        if (!reference.other || *reference.other == author_) {
            if (reference.seq >= current_) return malformed("refers to what comes later");
            if (reference.seq >= known_) return base_ + (reference.seq - known_);
            return history_.local(*agent_, reference.seq);
        }
        const auto other = history_.knownAgent(*reference.other);
        if (!other || reference.seq >= history_.next(*other))
            return TextError{TextErrorKind::MissingParents, "refers to what is not known"};
        return history_.local(*other, reference.seq);
    }

    const PlannedOperation& planned(Local local) const {
        const auto after = std::upper_bound(
            plan_.operations.begin(), plan_.operations.end(), local,
            [](Local wanted, const PlannedOperation& o) { return wanted < o.local; });
        return *(after - 1);
    }

    UnitKind kind(Local local) const {
        return local < base_ ? history_.kind(local) : planned(local).kind;
    }

    History::Stretch stretch(Local local) const {
        if (local < base_) return history_.stretch(local);
        const PlannedOperation& operation = planned(local);
        return {operation.local, operation.end()};
    }

    Result<Local, TextError> neighbour(const std::optional<WireReference>& reference) const {
        if (!reference) return nowhere;
        const auto local = find(*reference);
        if (local && kind(*local) != UnitKind::Insert) return malformed("not beside a character");
        return local;
    }

    Result<void, TextError> insert(const WireOperation& operation) {
        PlannedOperation planned;
        planned.local = next();
        planned.length = operation.length;
        planned.text = operation.text;
        if (operation.typedOn) {
            if (operation.seq == 0) return malformed("goes on from nothing");
            const auto left = neighbour(WireReference{std::nullopt, operation.seq - 1});
            if (!left) return left.error();
            const Local right = *left < base_ ? sequence_.origins(*left).right
                                              : plan_.operations.back().between.right;
            planned.between = {*left, right};
        } else {
            const auto left = neighbour(operation.left);
            if (!left) return left.error();
            const auto right = neighbour(operation.right);
            if (!right) return right.error();
            planned.between = {*left, *right};
            if (*left != nowhere && *right != nowhere) {
                if (*left == *right) return malformed("both sides are one");
                if (*left >= base_ || *right >= base_)
                    plan_.mayFail = true;
                else if (!sequence_.isBefore(*left, *right))
                    return malformed("inserted between two in reverse order");
            }
        }
        plan_.operations.push_back(planned);
        return {};
    }

    // An erasure or its return: as many as there are stretches of what it refers to.
    Result<void, TextError> change(const WireOperation& operation) {
        const UnitKind wanted =
            operation.kind == UnitKind::Erase ? UnitKind::Insert : UnitKind::Erase;
        WireReference reference = operation.target;
        for (std::uint32_t rest = operation.length; rest > 0;) {
            const auto target = find(reference);
            if (!target) return target.error();
            if (kind(*target) != wanted) return malformed("of another kind than it says");
            const History::Stretch around = stretch(*target);
            const std::uint32_t reach =
                operation.backward ? *target - around.begin + 1 : around.end - *target;
            PlannedOperation planned;
            planned.kind = operation.kind;
            planned.backward = operation.backward;
            planned.local = next();
            planned.length = std::min(rest, reach);
            planned.target = *target;
            plan_.operations.push_back(planned);
            rest -= planned.length;
            if (operation.backward)
                reference.seq -= planned.length;
            else
                reference.seq += planned.length;
        }
        return {};
    }

    Local next() const { return plan_.operations.empty() ? base_ : plan_.operations.back().end(); }

    AgentId author_;
    std::optional<History::AgentIndex> agent_;
    Seq known_;
    Local base_;
    const History& history_;
    const Sequence& sequence_;
    Seq current_ = 0;
    Plan plan_;
};

} // namespace

Result<Plan, TextError> resolve(const WireBody& body, AgentId author, const History& history,
                                const Sequence& sequence) {
    Resolver resolver(author, history, sequence);
    if (body.first > resolver.known())
        return TextError{TextErrorKind::MissingParents, "earlier edits of the author"};
    if (body.end > resolver.known() && body.end - resolver.known() > mostUnits - history.size())
        return TextError{TextErrorKind::TooLarge, "history"};
    if (!history.hasRoomFor(author)) return TextError{TextErrorKind::TooLarge, "authors"};
    for (const WireOperation& operation : body.operations) {
        if (operation.seq + operation.length <= resolver.known()) continue;
        if (const auto added = resolver.add(operation); !added) return added.error();
    }
    return resolver.take();
}

} // namespace cordee::text
