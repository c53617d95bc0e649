#include "sync/text/snapshot.h"

#include "sync/text/column.h"
#include "sync/text/snapshot_columns.h"
#include "sync/text/utf8.h"
#include "sync/text/varint.h"

#include <algorithm>
#include <limits>

namespace cordee::text {

namespace {

constexpr std::size_t mostInNumber = 5; // bytes that a number below 2^32 takes
constexpr std::size_t mostInAuthors = mostAuthors * sizeof(AgentId) + mostUnits * mostInNumber;
constexpr Sequence::PieceIndex noPiece = std::numeric_limits<Sequence::PieceIndex>::max();

// Each step takes what the ones before made, and says whether it made sense.
class Loader {
  public:
    Loader(ByteView encoded, History& history, Sequence& sequence)
        : in_(encoded)
        , history_(history)
        , sequence_(sequence) {}

    bool run() {
        if (!(columns() && pieces() && neighbours() && texts() && changes() && erasures()))
            return false;
        sequence_.load(std::move(pieces_), std::move(columns_.text), std::move(pieceOf_));
        return true;
    }

  private:
    // No unit takes more than three numbers in a column: small bytes cannot claim much memory.
    bool columns() {
        if (in_.varint() != snapshotFormat) return false;
        ColumnReader reader(in_);
        columns_.authors = reader.read(mostInAuthors);
        if (in_.failed() || !authors()) return false;
        for (Bytes* column : columns_.all())
            if (column != &columns_.authors)
                *column = reader.read(history_.size() * mostInNumber * 3);
        return !in_.failed() && in_.atEnd();
    }

    bool authors() {
        Reader in(columns_.authors);
        const std::uint64_t count = in.varint();
        if (count > mostAuthors) return false;
        for (std::uint64_t index = 0; index < count; ++index)
            if (history_.agent(in.fixed64()) != index) return false;
        while (!in.atEnd() && !in.failed()) {
            const std::uint64_t agent = in.varint();
            const std::uint64_t length = in.varint();
            if (agent >= count || length == 0 || length > mostUnits - history_.size()) return false;
            history_.grow(static_cast<History::AgentIndex>(agent),
                          static_cast<std::uint32_t>(length));
        }
        pieceOf_.assign(history_.size(), noPiece);
        return !in.failed();
    }

    bool pieces() {
        Reader goesOn(columns_.goesOn);
        Reader starts(columns_.starts);
        Reader lengths(columns_.lengths);
        pieces_.reserve(columns_.goesOn.size());
        NeighbourGuess guess;
        std::int64_t expected = 0;
        while (!goesOn.atEnd()) {
            const std::uint64_t depth = goesOn.varint();
            std::int64_t start = expected;
            if (depth == 0) {
                start += unzigzag(starts.varint() & 0xFFFFFFFFU);
            } else {
                const auto end = guess.endAt(depth - 1);
                if (!end) return false;
                start = *end;
            }
            const std::uint64_t length = lengths.varint();
            if (start < 0 || start >= history_.size() || length == 0 ||
                length > static_cast<std::uint64_t>(history_.size() - start))
                return false;
            Piece piece;
            piece.local = static_cast<Local>(start);
            piece.length = static_cast<std::uint32_t>(length);
            if (!claim(piece)) return false;
            pieces_.push_back(piece);
            guess.add(pieces_, pieces_.size() - 1);
            expected = piece.end();
        }
        return !goesOn.failed() && !starts.failed() && !lengths.failed() && starts.atEnd() &&
               lengths.atEnd();
    }

    bool claim(const Piece& piece) {
        const auto begin = pieceOf_.begin() + piece.local;
        const auto end = begin + piece.length;
        if (std::any_of(begin, end, [](auto index) { return index != noPiece; })) return false;
        std::fill(begin, end, static_cast<Sequence::PieceIndex>(pieces_.size()));
        return true;
    }

    bool neighbours() {
        Reader in(columns_.neighbours);
        for (std::uint64_t index = 0; !in.atEnd(); ++index) {
            index += in.varint();
            const std::uint64_t left = in.varint();
            const std::uint64_t right = in.varint();
            if (in.failed() || index >= pieces_.size()) return false;
            Piece& piece = pieces_[index];
            if (left > piece.local || right > piece.local) return false; // those are older
            piece.left = static_cast<Local>(left) - 1;
            piece.right = static_cast<Local>(right) - 1;
            if (left > 0 && (pieceOf_[piece.left] == noPiece || pieceOf_[piece.left] >= index))
                return false;
            if (right > 0 && (pieceOf_[piece.right] == noPiece || pieceOf_[piece.right] <= index))
                return false;
        }
        return true;
    }

    bool texts() {
        const std::string_view text = columns_.text;
        const auto length = utf8::count(text);
        const bool ascii = length && *length == text.size();
        std::size_t at = 0;
        std::size_t characters = 0;
        for (Piece& piece : pieces_) {
            const std::string_view rest = text.substr(at);
            const std::size_t size = ascii ? piece.length : utf8::prefix(rest, piece.length);
            if (size > rest.size()) return false;
            piece.textAt = static_cast<std::uint32_t>(at);
            piece.textSize = static_cast<std::uint32_t>(size);
            at += size;
            characters += piece.length;
        }
        return length && *length == characters && at == text.size();
    }

    // What is no character is a change: the gaps between the insertions.
    bool changes() {
        Reader codes(columns_.changes);
        Reader sizes(columns_.sizes);
        Reader targets(columns_.targets);
        difference_.assign(std::size_t{history_.size()} + 1, 0);
        for (Local local = 0; local < history_.size();) {
            if (pieceOf_[local] != noPiece) {
                const Local end = pieces_[pieceOf_[local]].end();
                history_.note(local, UnitKind::Insert, end - local, 0, false);
                local = end;
                continue;
            }
            Local end = local;
            while (end < history_.size() && pieceOf_[end] == noPiece)
                ++end;
            std::int64_t expected = std::int64_t{local} - 1;
            while (local < end) {
                const auto length = change(codes, sizes, targets, local, end, expected);
                if (!length) return false;
                local += *length;
            }
        }
        return codes.atEnd() && sizes.atEnd() && targets.atEnd() && !codes.failed() &&
               !sizes.failed() && !targets.failed();
    }

    std::optional<std::uint32_t> change(Reader& codes, Reader& sizes, Reader& targets, Local local,
                                        Local end, std::int64_t& expected) {
        const std::uint64_t code = codes.varint();
        const std::uint64_t rest = end - local;
        const std::uint64_t length = (code & fillsGap) ? rest : sizes.varint();
        const std::int64_t target = expected + unzigzag(targets.varint() & 0xFFFFFFFFU);
        if (codes.failed() || sizes.failed() || targets.failed() || code > 7 || length == 0 ||
            length > rest)
            return std::nullopt;
        const auto kind = static_cast<ChangeCode>(code & 3);
        const bool backward = kind == ChangeCode::EraseBackward;
        const auto signedLength = static_cast<std::int64_t>(length);
        const std::int64_t lowest = backward ? target - signedLength + 1 : target;
        if (lowest < 0 || lowest + signedLength > local) return std::nullopt; // those are older
        expected = backward ? target - signedLength : target + signedLength;
        const auto units = static_cast<std::uint32_t>(length);
        const auto from = static_cast<Local>(lowest);
        history_.note(local, kind == ChangeCode::Restore ? UnitKind::Restore : UnitKind::Erase,
                      units, static_cast<Local>(target), backward);
        const bool done =
            kind == ChangeCode::Restore ? restore(from, units) : erase(from, from + units);
        return done ? std::optional(units) : std::nullopt;
    }

    bool erase(Local begin, Local end) {
        for (Local at = begin; at < end; at = pieces_[pieceOf_[at]].end())
            if (pieceOf_[at] == noPiece) return false;
        ++difference_[begin];
        --difference_[end];
        return true;
    }

    bool restore(Local begin, std::uint32_t length) {
        for (std::uint32_t index = 0; index < length; ++index) {
            const Local erasure = begin + index;
            if (pieceOf_[erasure] != noPiece) return false;
            const History::Run& run = history_.run(erasure);
            if (run.kind != UnitKind::Erase) return false;
            if (history_.isRestored(erasure)) continue;
            history_.setRestored(erasure);
            --difference_[run.targetOf(erasure)];
            ++difference_[run.targetOf(erasure) + 1];
        }
        return true;
    }

    bool erasures() {
        std::uint32_t now = 0;
        for (Local local = 0; local < history_.size();) {
            if (pieceOf_[local] == noPiece) {
                now += difference_[local++];
                continue;
            }
            Piece& piece = pieces_[pieceOf_[local]];
            now += difference_[local];
            piece.erasures = now;
            std::uint32_t uneven = 0;
            for (++local; local < piece.end(); ++local)
                uneven |= difference_[local];
            if (uneven != 0) return false;
        }
        return true;
    }

    Reader in_;
    SnapshotColumns columns_;
    History& history_;
    Sequence& sequence_;
    std::vector<Piece> pieces_;
    std::vector<Sequence::PieceIndex> pieceOf_;
    std::vector<std::uint32_t> difference_; // of erasures, against the character before; wraps
};

} // namespace

Result<void, TextError> loadSnapshot(ByteView encoded, History& history, Sequence& sequence) {
    if (encoded.empty()) return {};
    if (!Loader(encoded, history, sequence).run())
        return TextError{TextErrorKind::Malformed, "snapshot"};
    return {};
}

} // namespace cordee::text
