#pragma once

#include "sync/text/history.h"
#include "sync/text/sequence.h"
#include "sync/text/wire.h"

#include <vector>

namespace cordee::text {

// An operation with everything it refers to found: in the numbers units have, or will get here.
struct PlannedOperation {
    UnitKind kind = UnitKind::Insert;
    bool backward = false;
    Local local = 0;
    std::uint32_t length = 0;
    std::string_view text;
    Sequence::Neighbours between;
    Local target = 0;

    Local end() const { return local + length; }
};

struct Plan {
    std::vector<PlannedOperation> operations;
    // An insertion refers to another of the same plan: whether its neighbours stand in the right
    // order shows only on the way.
    bool mayFail = false;
};

// What of `body` is new here, checked against what is known. Changes nothing.
Result<Plan, TextError> resolve(const WireBody& body, AgentId author, const History& history,
                                const Sequence& sequence);

// Carries plans out and tells what that changes in the visible text.
class Applier {
  public:
    Applier(History& history, Sequence& sequence)
        : history_(history)
        , sequence_(sequence) {}

    // False if the plan may fail, and does: the document is then to be thrown away.
    bool run(AgentId author, const Plan& plan);
    std::vector<Patch> takePatches() { return std::move(patches_); }

  private:
    void insert(const PlannedOperation& operation);
    void erase(Local begin, Local end);
    void restore(Local begin, Local end);
    bool comesFirst(Local one, Local other) const;
    void inserted(std::size_t position, std::size_t length, std::string_view text);
    void erased(std::size_t position, std::size_t length);

    History& history_;
    Sequence& sequence_;
    std::vector<Patch> patches_;
    std::size_t lastInserted_ = 0; // code points, by the last patch
};

} // namespace cordee::text
