#include "sync/text/sequence.h"

#include "sync/text/utf8.h"

#include <algorithm>

namespace cordee::text {

namespace {

std::int32_t signedCount(std::uint32_t count) {
    return static_cast<std::int32_t>(count);
}

// Whether `second`, standing right after `first`, goes on with the same run.
bool continuesRun(const Piece& first, const Piece& second) {
    return second.local == first.end() && second.left + 1 == second.local &&
           second.right == first.right && first.textAt + first.textSize == second.textAt;
}

} // namespace

std::string Sequence::text() const {
    std::string shown;
    shown.reserve(shownBytes_);
    forEachPiece([&](const Piece& piece) {
        if (piece.shown()) shown += textOf(piece);
    });
    return shown;
}

void Sequence::forEachPiece(const std::function<void(const Piece&)>& use) const {
    for (Cursor at = list_.begin(); !list_.atEnd(at); at = list_.next(at))
        use(pieces_[list_.entry(at)]);
}

std::string_view Sequence::textOf(PieceIndex index, std::uint32_t offset,
                                  std::uint32_t length) const {
    const Piece& piece = pieces_[index];
    std::string_view text = textOf(piece);
    if (piece.textSize == piece.length) return text.substr(offset, length); // ASCII
    text.remove_prefix(utf8::prefix(text, offset));
    if (offset + length == piece.length) return text;
    return text.substr(0, utf8::prefix(text, length));
}

Sequence::Place Sequence::at(std::size_t position) {
    if (hint_.valid) {
        constexpr int steps = 8; // people edit near where they edited
        Cursor near = hint_.at;
        std::size_t start = hint_.start;
        for (int step = 0; step < steps; ++step) {
            const std::size_t count = list_.count(near);
            if (position >= start && position - start < count) {
                hint_ = {true, near, start};
                return {list_.entry(near), static_cast<std::uint32_t>(position - start)};
            }
            if (position >= start) {
                start += count;
                ++near.slot;
                if (list_.atEnd(near)) break;
            } else {
                if (near.slot == 0) break;
                --near.slot;
                start -= list_.count(near);
            }
        }
    }
    const CountedList::Found found = list_.at(static_cast<std::uint32_t>(position));
    hint_ = {true, found.at, found.before};
    return {list_.entry(found.at), static_cast<std::uint32_t>(position - found.before)};
}

Sequence::Place Sequence::of(Local character) const {
    const PieceIndex index = pieceOf_[character];
    return {index, character - pieces_[index].local};
}

std::size_t Sequence::shownBefore(Place place) const {
    return list_.before(list_.find(place.piece)) +
           (pieces_[place.piece].shown() ? place.offset : 0);
}

Sequence::Neighbours Sequence::origins(Local character) const {
    const Place place = of(character);
    const Piece& piece = pieces_[place.piece];
    return {place.offset > 0 ? character - 1 : piece.left, piece.right};
}

bool Sequence::isBefore(Local first, Local second) const {
    const PieceIndex one = pieceOf_[first];
    const PieceIndex other = pieceOf_[second];
    return one == other ? first < second : list_.isBefore(list_.find(one), list_.find(other));
}

Sequence::Neighbours Sequence::insertAt(std::size_t position, Local local, std::uint32_t length,
                                        std::string_view text) {
    Gap gap{std::nullopt, list_.begin()};
    Neighbours between;
    if (position > 0) {
        const Place place = at(position - 1);
        between.left = pieces_[place.piece].local + place.offset;
        gap = gapAfter(hint_.at, place.offset);
    }
    between.right = firstOf(gap.following);
    if (!extend(gap, local, length, between.right, text))
        addNew(gap.following, {local, length, between.left, between.right}, text);
    return between;
}

Sequence::Place Sequence::integrate(Local local, std::uint32_t length, Neighbours between,
                                    std::string_view text, const Comparator& comesFirst) {
    hint_.valid = false;
    if (between.right != nowhere) {
        const Place right = of(between.right);
        const bool adjacent = between.left != nowhere && between.left + 1 == between.right;
        if (right.offset > 0 && !adjacent) split(list_.find(right.piece), right.offset);
    }
    Gap gap{std::nullopt, list_.begin()};
    if (between.left != nowhere) {
        const Place left = of(between.left);
        gap = gapAfter(list_.find(left.piece), left.offset);
    }
    Cursor place = gap.following;
    if (firstOf(place) != between.right) place = scan(place, local, between, comesFirst);
    if (place != gap.following || !extend(gap, local, length, between.right, text))
        addNew(place, {local, length, between.left, between.right}, text);
    return of(local);
}

Sequence::Cursor Sequence::scan(Cursor from, Local local, Neighbours between,
                                const Comparator& comesFirst) const {
    Cursor place = from;
    bool maybe = false; // seen what sorts after us if nothing follows that pulls us behind it
    for (Cursor at = from;; at = list_.next(at)) {
        if (!maybe) place = at;
        if (list_.atEnd(at)) break;
        const Piece& other = pieces_[list_.entry(at)];
        if (other.local == between.right) break;
        if (other.left != between.left) {
            const bool outside = other.left == nowhere ||
                                 (between.left != nowhere && isBefore(other.left, between.left));
            if (outside) break;
            continue; // it hangs on what we have passed
        }
        if (other.right == between.right) {
            if (comesFirst(local, other.local)) break;
            maybe = false;
        } else {
            maybe = between.right == nowhere ||
                    (other.right != nowhere && isBefore(other.right, between.right));
        }
    }
    return place;
}

Sequence::Gap Sequence::gapAfter(Cursor at, std::uint32_t offset) {
    if (offset + 1 == pieces_[list_.entry(at)].length) return {at, list_.next(at)};
    const Cursor following = split(at, offset + 1);
    return {list_.previous(following), following};
}

bool Sequence::extend(const Gap& gap, Local local, std::uint32_t length, Local right,
                      std::string_view text) {
    if (!gap.left) return false;
    Piece& piece = pieces_[list_.entry(*gap.left)];
    const bool goesOn = piece.end() == local && piece.right == right && piece.shown() &&
                        piece.textAt + piece.textSize == text_.size();
    if (!goesOn) return false;
    pieceOf_.resize(std::size_t{local} + length, list_.entry(*gap.left));
    text_ += text;
    shownBytes_ += text.size();
    piece.length += length;
    piece.textSize += static_cast<std::uint32_t>(text.size());
    list_.add(*gap.left, signedCount(length));
    return true;
}

void Sequence::addNew(Cursor place, Piece piece, std::string_view text) {
    piece.textAt = static_cast<std::uint32_t>(text_.size());
    piece.textSize = static_cast<std::uint32_t>(text.size());
    text_ += text;
    shownBytes_ += text.size();
    pieceOf_.resize(std::size_t{piece.local} + piece.length);
    addPiece(place, piece);
}

Sequence::Cursor Sequence::addPiece(Cursor place, const Piece& piece) {
    hint_.valid = false;
    const auto index = static_cast<PieceIndex>(pieces_.size());
    pieces_.push_back(piece);
    mark(piece.local, piece.end(), index);
    return list_.insert(place, index, piece.shown() ? piece.length : 0);
}

void Sequence::mark(Local from, Local to, PieceIndex index) {
    std::fill(pieceOf_.begin() + from, pieceOf_.begin() + to, index);
}

// The new piece is the smaller half, so that all splits together cost n log n.
Sequence::Cursor Sequence::split(Cursor at, std::uint32_t offset) {
    const PieceIndex index = list_.entry(at);
    Piece head = pieces_[index];
    Piece tail = head;
    head.length = offset;
    head.textSize = static_cast<std::uint32_t>(textOf(index, 0, offset).size());
    tail.local += offset;
    tail.length -= offset;
    tail.left = tail.local - 1;
    tail.textAt += head.textSize;
    tail.textSize -= head.textSize;
    const Piece& added = head.length < tail.length ? head : tail;
    pieces_[index] = head.length < tail.length ? tail : head;
    if (added.shown()) list_.add(at, -signedCount(added.length));
    if (&added == &tail) return addPiece(list_.next(at), tail);
    return list_.next(addPiece(at, head));
}

void Sequence::changeErasures(Place from, std::uint32_t length, int difference) {
    const bool known = hint_.valid && list_.entry(hint_.at) == from.piece;
    Cursor at = known ? hint_.at : list_.find(from.piece);
    if (!known || difference < 0) hint_.valid = false; // counts before it may change
    const Piece& whole = pieces_[from.piece];
    const std::uint32_t erasures = whole.erasures + static_cast<std::uint32_t>(difference);
    const auto bytes = textOf(from.piece, from.offset, length).size();
    if (whole.shown()) shownBytes_ -= bytes;
    if (erasures == 0) shownBytes_ += bytes;
    if (length < whole.length) {
        if (from.offset + length == whole.length && giveTail(at, length, erasures)) return;
        if (from.offset == 0 && giveHead(at, length, erasures)) return;
        if (from.offset > 0) at = split(at, from.offset);
        if (length < pieces_[list_.entry(at)].length) at = *list_.previous(split(at, length));
    }
    Piece& piece = pieces_[list_.entry(at)];
    if (piece.shown()) list_.add(at, -signedCount(length));
    if (erasures == 0) list_.add(at, signedCount(length));
    piece.erasures = erasures;
}

// Erasing key by key moves the border between two pieces instead of making more of them.
bool Sequence::giveTail(Cursor at, std::uint32_t length, std::uint32_t erasures) {
    const Cursor after = list_.next(at);
    if (list_.atEnd(after)) return false;
    Piece& from = pieces_[list_.entry(at)];
    Piece& to = pieces_[list_.entry(after)];
    if (to.erasures != erasures || !continuesRun(from, to)) return false;
    const std::size_t bytes =
        from.textSize == from.length ? length : utf8::suffix(textOf(from), length);
    if (from.shown()) list_.add(at, -signedCount(length));
    if (to.shown()) list_.add(after, signedCount(length));
    from.length -= length;
    from.textSize -= static_cast<std::uint32_t>(bytes);
    to.local -= length;
    to.left = to.local - 1;
    to.length += length;
    to.textAt -= static_cast<std::uint32_t>(bytes);
    to.textSize += static_cast<std::uint32_t>(bytes);
    mark(to.local, to.local + length, list_.entry(after));
    return true;
}

bool Sequence::giveHead(Cursor at, std::uint32_t length, std::uint32_t erasures) {
    const auto before = list_.previous(at);
    if (!before) return false;
    Piece& from = pieces_[list_.entry(at)];
    Piece& to = pieces_[list_.entry(*before)];
    if (to.erasures != erasures || !continuesRun(to, from)) return false;
    const std::size_t bytes =
        from.textSize == from.length ? length : utf8::prefix(textOf(from), length);
    if (from.shown()) list_.add(at, -signedCount(length));
    if (to.shown()) list_.add(*before, signedCount(length));
    mark(from.local, from.local + length, list_.entry(*before));
    to.length += length;
    to.textSize += static_cast<std::uint32_t>(bytes);
    from.local += length;
    from.left = from.local - 1;
    from.length -= length;
    from.textAt += static_cast<std::uint32_t>(bytes);
    from.textSize -= static_cast<std::uint32_t>(bytes);
    return true;
}

void Sequence::load(std::vector<Piece> pieces, std::string text, std::vector<PieceIndex> pieceOf) {
    pieces_ = std::move(pieces);
    text_ = std::move(text);
    pieceOf_ = std::move(pieceOf);
    shownBytes_ = 0;
    std::vector<CountedList::Count> counts;
    counts.reserve(pieces_.size());
    for (const Piece& piece : pieces_) {
        counts.push_back(piece.shown() ? piece.length : 0);
        if (piece.shown()) shownBytes_ += piece.textSize;
    }
    list_.append(counts);
}

std::size_t Sequence::memory() const {
    return pieces_.capacity() * sizeof(Piece) + list_.memory() +
           pieceOf_.capacity() * sizeof(PieceIndex) + text_.capacity();
}

} // namespace cordee::text
