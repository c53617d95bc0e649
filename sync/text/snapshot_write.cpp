#include "sync/text/snapshot.h"

#include "sync/text/column.h"
#include "sync/text/renumber.h"
#include "sync/text/snapshot_columns.h"
#include "sync/text/varint.h"

namespace cordee::text {

namespace {

// The pieces, those joined that go on one from the other and fared the same.
std::vector<Piece> joined(const Sequence& sequence, Bytes& text) {
    std::vector<Piece> pieces;
    sequence.forEachPiece([&](const Piece& piece) {
        text += sequence.textOf(piece);
        if (!pieces.empty()) {
            Piece& last = pieces.back();
            const bool goesOn = piece.local == last.end() && piece.left == last.end() - 1 &&
                                piece.right == last.right && piece.erasures == last.erasures;
            if (goesOn) {
                last.length += piece.length;
                return;
            }
        }
        pieces.push_back(piece);
    });
    return pieces;
}

void writeAuthors(const History& history, Bytes& out) {
    writeVarint(out, history.agentCount());
    for (History::AgentIndex agent = 0; agent < history.agentCount(); ++agent)
        writeFixed64(out, history.agentId(agent));
    const auto& spans = history.spans();
    for (std::size_t index = 0; index < spans.size(); ++index) {
        const Local end = index + 1 < spans.size() ? spans[index + 1].local : history.size();
        writeVarint(out, spans[index].agent);
        writeVarint(out, end - spans[index].local);
    }
}

void writePieces(const std::vector<Piece>& pieces, SnapshotColumns& columns) {
    std::vector<Piece> guessed = pieces;
    NeighbourGuess guess;
    Local expected = 0;
    for (std::size_t index = 0; index < pieces.size(); ++index) {
        const Piece& piece = pieces[index];
        const auto depth = guess.depthOf(piece.local);
        writeVarint(columns.goesOn, depth ? *depth + 1 : 0);
        if (!depth) writeVarint(columns.starts, zigzag(std::int64_t{piece.local} - expected));
        writeVarint(columns.lengths, piece.length);
        expected = piece.end();
        guess.add(guessed, index);
    }
    std::size_t skipped = 0;
    for (std::size_t index = 0; index < pieces.size(); ++index, ++skipped) {
        const Piece& piece = pieces[index];
        if (piece.left == guessed[index].left && piece.right == guessed[index].right) continue;
        writeVarint(columns.neighbours, skipped);
        writeVarint(columns.neighbours, static_cast<Local>(piece.left + 1));
        writeVarint(columns.neighbours, static_cast<Local>(piece.right + 1));
        skipped = 0;
        --skipped; // this one is not skipped
    }
}

void writeChanges(const History& history, SnapshotColumns& columns) {
    const auto& runs = history.runs();
    const auto isChange = [&](std::size_t index) {
        return index < runs.size() && runs[index].kind != UnitKind::Insert;
    };
    std::int64_t expected = 0;
    for (std::size_t index = 0; index < runs.size(); ++index) {
        const History::Run& run = runs[index];
        if (!isChange(index)) continue;
        const Local end = index + 1 < runs.size() ? runs[index + 1].local : history.size();
        const std::uint32_t length = end - run.local;
        const bool restore = run.kind == UnitKind::Restore;
        const ChangeCode code = restore        ? ChangeCode::Restore
                                : run.backward ? ChangeCode::EraseBackward
                                               : ChangeCode::Erase;
        const bool fills = !isChange(index + 1);
        columns.changes.push_back(
            static_cast<char>(static_cast<std::uint8_t>(code) | (fills ? fillsGap : 0)));
        if (!fills) writeVarint(columns.sizes, length);
        if (index == 0 || !isChange(index - 1)) expected = std::int64_t{run.local} - 1;
        writeVarint(columns.targets, zigzag(run.target - expected));
        expected =
            run.backward ? std::int64_t{run.target} - length : std::int64_t{run.target} + length;
    }
}

Bytes write(const History& history, const Sequence& sequence, ColumnWriter::How how) {
    SnapshotColumns columns;
    const std::vector<Piece> pieces = joined(sequence, columns.text);
    writeAuthors(history, columns.authors);
    writePieces(pieces, columns);
    writeChanges(history, columns);
    Bytes out;
    writeVarint(out, snapshotFormat);
    ColumnWriter writer;
    for (const Bytes* column : columns.all())
        writer.write(out, *column, how);
    return out;
}

} // namespace

Bytes writeSnapshot(const History& history, const Sequence& sequence) {
    return write(history, sequence, ColumnWriter::How::Small);
}

Bytes writeCanonical(const History& history, const Sequence& sequence) {
    History ordered;
    Sequence orderedSequence;
    renumber(history, sequence, ordered, orderedSequence);
    return write(ordered, orderedSequence, ColumnWriter::How::AsItIs);
}

} // namespace cordee::text
