#pragma once

#include "sync/store/conflicts.h"
#include "sync/store/gesture.h"

#include <vector>

namespace cordee::store {

// Tells which writes of a choice were made apart by two people, and keeps both sides of them in a
// record of the space, so that every device shows them. Whether two writes were made apart can only
// be told with certainty where one of them was made: a device notes what meets its own writes, so
// of the two devices that wrote, each makes the same record as soon as it has both.
class Apart {
  public:
    // The record's changes go through `work` by way of `acting`, on behalf of who writes here.
    Apart(Context& context, Work& work, Acting& acting)
        : context_(context)
        , work_(work)
        , acting_(acting)
        , kind_(conflictKind(context.tables)) {}

    // After all that arrived together was applied, in its order.
    void look(std::span<const Met> met);

  private:
    void lookAt(const Met& met);
    void came(const Met& met);
    void cameLate(const Met& met);
    void note(const Met& met, Side lost, Side kept);
    void close(const Met& met, const OpenConflict& conflict);
    std::vector<OpenConflict> openAbout(const Met& met);
    bool isMine(const Side& side) const;
    bool hadSeen(const Met& met);
    bool wrote(const Met& met, const Side& told);
    const std::vector<HistoryLine>& mineIn(const RecordId& record);
    std::uint32_t writerOf(const Side& side);

    Context& context_;
    Work& work_;
    Acting& acting_;
    std::optional<ConflictKind> kind_;
    ConflictsAbout open_; // that nobody has settled
    // Each is read once for all that arrived.
    std::map<RecordId, std::vector<HistoryLine>> mine_; // what this device wrote into fields
    std::map<std::uint32_t, std::uint32_t> writers_;    // of each device, who
};

} // namespace cordee::store
