#pragma once

#include "sync/text/history.h"
#include "sync/text/sequence.h"
#include "sync/text/wire.h"

namespace cordee::text {

// Edits of one author on this replica: does them and writes them down for others. The caller has
// checked positions and bounds.
class OwnEdit {
  public:
    OwnEdit(History& history, Sequence& sequence, AgentId author);

    void erase(std::size_t position, std::size_t length);
    void insert(std::size_t position, std::uint32_t length, std::string_view text);
    // Takes back the units of `whose` from `first` to `end`, as far as they are still effective.
    void undo(History::AgentIndex whose, Seq first, Seq end);

    Bytes finish() const { return writer_.finish(); }

  private:
    void eraseCharacters(Local begin, Local end);
    void restore(Local begin, Local end);
    void restoreUnit(Local erasure);

    History& history_;
    Sequence& sequence_;
    History::AgentIndex author_;
    OperationsWriter writer_;
};

} // namespace cordee::text
