#pragma once

#include "sync/text/counted_list.h"
#include "sync/text/history.h"

#include <functional>
#include <string>
#include <vector>

namespace cordee::text {

// A run of characters that were inserted one after the other and still stand side by side, all
// shown or all erased. Character k is the unit `local` + k; it was typed right after its
// predecessor (the first one: after `left`) and before `right`.
struct Piece {
    Local local = 0;
    std::uint32_t length = 0; // in code points
    Local left = nowhere;
    Local right = nowhere;
    std::uint32_t textAt = 0;
    std::uint32_t textSize = 0; // in bytes
    std::uint32_t erasures = 0; // that have not been taken back; shown if 0

    Local end() const { return local + length; }
    bool shown() const { return erasures == 0; }
};

// The characters of a text, erased ones too, in FugueMax order.
class Sequence {
  public:
    using PieceIndex = CountedList::Entry;

    // A character: `offset` code points into a piece.
    struct Place {
        PieceIndex piece = 0;
        std::uint32_t offset = 0;
    };

    std::size_t length() const { return list_.total(); }  // shown, in code points
    std::size_t textBytes() const { return shownBytes_; } // shown
    std::string text() const;

    // The shown character at `position` < length().
    Place at(std::size_t position);
    Place of(Local character) const;
    const Piece& piece(PieceIndex index) const { return pieces_[index]; }
    std::size_t shownBefore(Place place) const;
    std::string_view textOf(PieceIndex piece, std::uint32_t offset, std::uint32_t length) const;

    // Inserts right after the shown character before `position`; what is to its left and right.
    struct Neighbours {
        Local left = nowhere;
        Local right = nowhere;
    };
    Neighbours insertAt(std::size_t position, Local local, std::uint32_t length,
                        std::string_view text);
    // Inserts what another replica inserted between `left` and `right`. `comesFirst(a, b)` decides
    // between two units inserted at exactly the same place.
    using Comparator = std::function<bool(Local, Local)>;
    Place integrate(Local local, std::uint32_t length, Neighbours between, std::string_view text,
                    const Comparator& comesFirst);
    // The neighbours with which a character was inserted.
    Neighbours origins(Local character) const;
    // Both are characters.
    bool isBefore(Local first, Local second) const;

    // One erasure more (+1) or less (-1) of `length` characters within one piece.
    void changeErasures(Place from, std::uint32_t length, int difference);

    // In order; neighbours that go on one from the other are not joined.
    void forEachPiece(const std::function<void(const Piece&)>& use) const;
    std::string_view textOf(const Piece& piece) const {
        return std::string_view(text_).substr(piece.textAt, piece.textSize);
    }
    // From all pieces in order, and the piece of each character by local number.
    void load(std::vector<Piece> pieces, std::string text, std::vector<PieceIndex> pieceOf);

    std::size_t memory() const;

  private:
    using Cursor = CountedList::Cursor;

    struct Hint { // where the last search ended
        bool valid = false;
        Cursor at;
        std::size_t start = 0;
    };

    struct Gap { // between two neighbours; `following` may be the end
        std::optional<Cursor> left;
        Cursor following;
    };

    Gap gapAfter(Cursor at, std::uint32_t offset);
    bool extend(const Gap& gap, Local local, std::uint32_t length, Local right,
                std::string_view text);
    void addNew(Cursor place, Piece piece, std::string_view text);
    Cursor addPiece(Cursor place, const Piece& piece);
    Cursor scan(Cursor from, Local local, Neighbours between, const Comparator& comesFirst) const;
    // The place of the second half.
    Cursor split(Cursor at, std::uint32_t offset);
    bool giveTail(Cursor at, std::uint32_t length, std::uint32_t erasures);
    bool giveHead(Cursor at, std::uint32_t length, std::uint32_t erasures);
    void mark(Local from, Local to, PieceIndex index);
    Local firstOf(Cursor at) const {
        return list_.atEnd(at) ? nowhere : pieces_[list_.entry(at)].local;
    }

    std::vector<Piece> pieces_;
    CountedList list_;
    std::vector<PieceIndex> pieceOf_; // by local number; meaningless for other than characters
    std::string text_;
    std::size_t shownBytes_ = 0;
    Hint hint_;
};

} // namespace cordee::text
