#pragma once

#include "sync/text/sequence.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace cordee::text {

inline constexpr std::uint64_t snapshotFormat = 1;

// The columns of a snapshot, in their order. Local numbers are those of arrival.
struct SnapshotColumns {
    Bytes authors; // count; 8 octets each; then spans: author's index, length
    Bytes goesOn;  // of each piece: 0, or 1 + how far down the stack stands what it goes on from
    Bytes starts;  // of those with 0: local number, from the end of the piece before
    Bytes lengths; // of each piece
    Bytes changes; // of each run of changes: kind, and whether it fills the gap between insertions
    Bytes sizes;   // of those that do not: length
    Bytes targets; // of each: from where the run before would go on
    Bytes
        neighbours; // where people wrote at once: pieces skipped, left + 1, right + 1; 0 is nowhere
    Bytes text;

    std::array<Bytes*, 9> all() {
        return {&authors, &goesOn,  &starts,     &lengths, &changes,
                &sizes,   &targets, &neighbours, &text};
    }
};

// What a change column holds: kind | fills << 2.
enum class ChangeCode : std::uint8_t { Erase = 0, EraseBackward = 1, Restore = 2 };
inline constexpr std::uint8_t fillsGap = 4;

// Guesses the neighbours of pieces from their order and numbers. Keeps the pieces passed that are
// older than all passed after them, so the last of these is the left neighbour of what comes next,
// and what comes next is the right neighbour of those younger than itself.
class NeighbourGuess {
  public:
    // Takes the pieces in order; fills in the left neighbour of each, and the right ones it ends.
    void add(std::vector<Piece>& pieces, std::size_t index) {
        Piece& piece = pieces[index];
        while (!open_.empty() && open_.back().start > piece.local) {
            pieces[open_.back().piece].right = piece.local;
            open_.pop_back();
        }
        piece.left = open_.empty() ? nowhere : open_.back().end - 1;
        piece.right = nowhere;
        open_.push_back({piece.local, piece.end(), index});
    }

    // How many open pieces stand above the one that would be the left neighbour of `start`, if
    // `start` goes on from it.
    std::optional<std::size_t> depthOf(Local start) const {
        std::size_t depth = 0;
        while (depth < open_.size() && open_[open_.size() - 1 - depth].start > start)
            ++depth;
        if (depth < open_.size() && open_[open_.size() - 1 - depth].end == start) return depth;
        return std::nullopt;
    }
    std::optional<Local> endAt(std::uint64_t depth) const {
        if (depth >= open_.size()) return std::nullopt;
        return open_[open_.size() - 1 - depth].end;
    }

  private:
    struct Open {
        Local start = 0;
        Local end = 0;
        std::size_t piece = 0;
    };
    std::vector<Open> open_;
};

} // namespace cordee::text
