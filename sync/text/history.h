#pragma once

#include "sync/text/document.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace cordee::text {

// Every character inserted, erased or brought back is one unit. Authors count theirs from 0 (Seq);
// the replica numbers all in order of arrival (Local), so each unit comes after those it refers to.
using Seq = std::uint32_t;
using Local = std::uint32_t;
inline constexpr Local nowhere = 0xFFFFFFFF; // before the first character, or after the last

// Bounds on a document's history. What is written here stops at half of the units that are taken
// from others, so that honest replicas never refuse each other's edits.
inline constexpr std::uint32_t mostUnits = 16 * 1024 * 1024;
inline constexpr std::uint32_t mostOwnUnits = mostUnits / 2;
inline constexpr std::size_t mostAuthors = 4096;

enum class UnitKind : std::uint8_t { Insert, Erase, Restore };

// Who made which unit, and what it did: an append-only log in runs.
class History {
  public:
    using AgentIndex = std::uint32_t;

    struct Unit {
        AgentIndex agent = 0;
        Seq seq = 0;
    };
    // Units that are consecutive in both numberings.
    struct Span {
        Local local = 0;
        AgentIndex agent = 0;
        Seq seq = 0;
    };
    // A run of units of one kind. Unit k erases the character `target` + k, or - k if backward;
    // or brings back what the erasure `target` + k took.
    struct Run {
        Local local = 0;
        Local target = 0;
        UnitKind kind = UnitKind::Insert;
        bool backward = false;

        Local targetOf(Local unit) const {
            return backward ? target - (unit - local) : target + (unit - local);
        }
    };

    Local size() const { return size_; }

    // The number of a known author, or of a new one.
    AgentIndex agent(AgentId id);
    std::optional<AgentIndex> knownAgent(AgentId id) const;
    AgentId agentId(AgentIndex agent) const { return agents_[agent].id; }
    bool hasRoomFor(AgentId id) const {
        return agents_.size() < mostAuthors || knownAgent(id).has_value();
    }
    std::size_t agentCount() const { return agents_.size(); }
    Seq next(AgentIndex agent) const { return agents_[agent].next; }

    // Appends units of `agent`; their first number.
    Local append(AgentIndex agent, UnitKind kind, std::uint32_t length, Local target = 0,
                 bool backward = false);

    // The two halves of append(): who made the next units, and what the units at `first` did.
    void grow(AgentIndex agent, std::uint32_t length);
    void note(Local first, UnitKind kind, std::uint32_t length, Local target, bool backward);

    Unit unit(Local local) const;
    // The units around `local` that are consecutive for their author and of one run.
    struct Stretch {
        Local begin = 0;
        Local end = 0;
    };
    Stretch stretch(Local local) const;
    // How many units from `local` on are consecutive for their author.
    std::uint32_t consecutive(Local local) const;
    // The unit `seq` < next(agent).
    Local local(AgentIndex agent, Seq seq) const;

    const Run& run(Local local) const { return runs_[runIndex(local)]; }
    UnitKind kind(Local local) const { return run(local).kind; }

    // Whether an erasure has been taken back.
    bool isRestored(Local erasure) const {
        return erasure < restored_.size() && restored_[erasure];
    }
    void setRestored(Local erasure);

    const std::vector<Span>& spans() const { return spans_; }
    const std::vector<Run>& runs() const { return runs_; }
    std::size_t memory() const;

  private:
    struct Agent {
        AgentId id = 0;
        Seq next = 0;
        std::vector<Span> spans;
    };

    std::size_t runIndex(Local local) const;
    std::size_t spanIndex(Local local) const;

    std::vector<Agent> agents_;
    std::vector<Span> spans_; // by local
    std::vector<Run> runs_;   // by local
    std::vector<bool> restored_;
    Local size_ = 0;
};

} // namespace cordee::text
