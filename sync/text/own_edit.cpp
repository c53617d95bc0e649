#include "sync/text/own_edit.h"

#include <algorithm>

namespace cordee::text {

OwnEdit::OwnEdit(History& history, Sequence& sequence, AgentId author)
    : history_(history)
    , sequence_(sequence)
    , author_(history.agent(author))
    , writer_(history, author_, history.next(author_)) {}

void OwnEdit::erase(std::size_t position, std::size_t length) {
    while (length > 0) {
        const Sequence::Place place = sequence_.at(position);
        const Piece& piece = sequence_.piece(place.piece);
        const Local target = piece.local + place.offset;
        const auto run = static_cast<std::uint32_t>(std::min<std::size_t>(
            {length, piece.length - place.offset, history_.consecutive(target)}));
        history_.append(author_, UnitKind::Erase, run, target);
        writer_.erase(run, target, false);
        sequence_.changeErasures(place, run, 1);
        length -= run;
    }
}

void OwnEdit::insert(std::size_t position, std::uint32_t length, std::string_view text) {
    if (length == 0) return;
    const Seq seq = history_.next(author_);
    const Sequence::Neighbours between =
        sequence_.insertAt(position, history_.size(), length, text);
    bool typedOn = false;
    if (between.left != nowhere) {
        const History::Unit left = history_.unit(between.left);
        typedOn = left.agent == author_ && left.seq + 1 == seq &&
                  sequence_.origins(between.left).right == between.right;
    }
    history_.append(author_, UnitKind::Insert, length);
    if (typedOn)
        writer_.typeOn(length, text);
    else
        writer_.insert(length, text, between);
}

void OwnEdit::undo(History::AgentIndex whose, Seq first, Seq end) {
    while (end > first) {
        const Local last = history_.local(whose, end - 1);
        const History::Stretch stretch = history_.stretch(last);
        const std::uint32_t units = std::min(last + 1 - stretch.begin, end - first);
        const History::Run run = history_.run(last);
        const Local begin = last + 1 - units;
        switch (run.kind) {
        case UnitKind::Insert:
            eraseCharacters(begin, last + 1);
            break;
        case UnitKind::Erase:
            restore(begin, last + 1);
            break;
        case UnitKind::Restore:
            for (Local unit = begin; unit <= last; ++unit) {
                const Local erasure = run.targetOf(unit);
                const Local character = history_.run(erasure).targetOf(erasure);
                eraseCharacters(character, character + 1);
            }
            break;
        }
        end -= units;
    }
}

void OwnEdit::eraseCharacters(Local begin, Local end) {
    while (begin < end) {
        const Sequence::Place place = sequence_.of(begin);
        const Piece& piece = sequence_.piece(place.piece);
        const std::uint32_t run =
            std::min({end - begin, piece.length - place.offset, history_.consecutive(begin)});
        if (piece.shown()) {
            history_.append(author_, UnitKind::Erase, run, begin);
            writer_.erase(run, begin, false);
            sequence_.changeErasures(place, run, 1);
        }
        begin += run;
    }
}

void OwnEdit::restore(Local begin, Local end) {
    while (begin < end) {
        Local after = begin;
        while (after < end && !history_.isRestored(after))
            ++after;
        if (after > begin) {
            history_.append(author_, UnitKind::Restore, after - begin, begin);
            writer_.restore(after - begin, begin);
        }
        for (Local erasure = begin; erasure < after; ++erasure)
            restoreUnit(erasure);
        begin = after + (after == begin ? 1 : 0);
    }
}

void OwnEdit::restoreUnit(Local erasure) {
    history_.setRestored(erasure);
    const Local character = history_.run(erasure).targetOf(erasure);
    sequence_.changeErasures(sequence_.of(character), 1, -1);
}

} // namespace cordee::text
