#pragma once

#include "sync/store/edit.h"
#include "sync/store/work.h"

namespace cordee::store {

// A person's act while it is made: turns edits into stamped changes that go the same way as those
// from afar, and remembers what waits to be sent.
class Acting {
  public:
    Acting(Context& context, Work& work)
        : context_(context)
        , work_(work) {}

    Result<void, StoreError> edit(const Edit& edit);
    // Puts back what an earlier act did to one record.
    Result<void, StoreError> putBack(const HistoryGroup& group);

    struct Made {
        std::uint32_t space;
        Change change;
    };
    const std::vector<Made>& made() const { return made_; }

  private:
    struct Target {
        RecordId id;
        std::uint32_t space;
        const KindTable* kind;
    };

    Result<void, StoreError> step(const Target& target, const Edit::Step& step);
    Result<void, StoreError> set(const Target& target, std::uint32_t field, const Value& value);
    Result<void, StoreError> element(const Target& target, ChangeKind kind, std::uint32_t field,
                                     const Value& element);
    Result<void, StoreError> text(const Target& target, const Edit::Step& step);
    Result<void, StoreError> whole(const Target& target, ChangeKind kind);
    Result<void, StoreError> putBackLine(const Target& target, const HistoryLine& line,
                                         const Since& since);
    Result<void, StoreError> putBackText(const Target& target, const HistoryLine& line,
                                         FieldState& field);
    Result<void, StoreError> make(const Target& target, ChangeKind kind, std::uint32_t field,
                                  Bytes body, Hlc overwritten);

    // Settles what stands open about a field that is written anew.
    Result<void, StoreError> settle(const Target& target, const FieldSchema& schema);
    // A conflict that is settled by choosing: its field is written, even with what it holds.
    void noteChosen(const Target& target, const FieldSchema& schema, const Value& value);
    bool isChosen(const RecordId& id, std::uint32_t field) const;
    bool hasWritten(const RecordId& id, std::uint32_t field) const;
    bool stillHolds(RowState& row, const FieldSchema& schema, const HistoryLine& line,
                    const Since& since);

    Context& context_;
    Work& work_;
    std::vector<Made> made_;
    std::vector<std::pair<RecordId, std::uint32_t>> chosen_;
    bool puttingBack_ = false;
};

} // namespace cordee::store
