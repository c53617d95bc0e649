#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace cordee::text {

// A list of entries, each with a count; finds an entry by the sum of the counts before it, the sum
// by the entry, and which of two comes first. A tree of three levels with a flat top: with the
// bound on a text's history its top stays in the thousands.
// Entries are numbered by the caller from 0 without holes, and never removed.
class CountedList {
  public:
    using Entry = std::uint32_t;
    using Count = std::uint32_t;

    // A place in the list. Valid until the next insert(). Past the last entry: slot == the
    // number of entries in the last leaf.
    struct Cursor {
        std::uint32_t leaf = 0;
        std::uint32_t slot = 0;

        friend bool operator==(const Cursor&, const Cursor&) = default;
    };

    CountedList();

    Count total() const { return total_; }

    Cursor begin() const { return {leafAt(0), 0}; }
    Cursor find(Entry entry) const;
    bool atEnd(Cursor at) const { return at.slot >= leaves_[at.leaf].size; }
    Entry entry(Cursor at) const { return leaves_[at.leaf].entries[at.slot]; }
    Count count(Cursor at) const { return leaves_[at.leaf].counts[at.slot]; }

    // At the end for the last entry.
    Cursor next(Cursor at) const;
    std::optional<Cursor> previous(Cursor at) const;

    struct Found {
        Cursor at;
        Count before = 0; // the sum of the counts of all entries before
    };
    // The entry that holds position `position` < total().
    Found at(Count position) const;
    Count before(Cursor at) const;
    bool isBefore(Cursor first, Cursor second) const;

    void add(Cursor at, std::int32_t difference);
    // Puts a new entry, numbered like the number of entries so far, before `at`.
    Cursor insert(Cursor at, Entry entry, Count count);
    // Fills an empty list in order.
    void append(const std::vector<Count>& counts);

    std::size_t memory() const;

  private:
    static constexpr std::uint32_t fan = 64;

    struct Leaf {
        std::uint32_t size = 0;
        std::uint32_t node = 0;
        std::uint32_t index = 0; // in its node
        std::array<Entry, fan> entries;
        std::array<Count, fan> counts;
    };
    struct Node {
        std::uint32_t size = 0;
        std::uint32_t index = 0; // in the top
        std::array<std::uint32_t, fan> leaves;
        std::array<Count, fan> counts;
    };

    std::uint32_t leafAt(std::size_t topIndex) const { return nodes_[top_[topIndex]].leaves[0]; }
    void splitLeaf(std::uint32_t leaf);
    void splitNode(std::uint32_t node);
    std::uint32_t newLeafAfter(std::uint32_t leaf);

    std::vector<Leaf> leaves_;
    std::vector<Node> nodes_;
    std::vector<std::uint32_t> top_;
    std::vector<Count> topCounts_;
    std::vector<std::uint32_t> leafOf_; // by entry
    Count total_ = 0;
};

} // namespace cordee::text
