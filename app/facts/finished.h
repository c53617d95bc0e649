#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"

#include <QDate>

#include <optional>
#include <vector>

// What a person finished, and keeping it as an achievement: from the list of what may be kept, and
// from the page where it was finished.
namespace cordee::app {

struct Finished {
    enum class Kind { Commitment, Goal, Challenge };
    RecordId id;
    Kind kind = Kind::Commitment;
    QString text;
    QDate on;
    QString result;
    std::optional<RecordId> skill;
};

// My commitments kept, goals reached and challenges tried that are no achievement yet, newest
// first.
std::vector<Finished> finishedRecords(const store::Store& store, const UserId& me);
// Nothing: it is not finished, not mine, or kept already.
std::optional<Finished> finishedRecord(const store::Store& store, const UserId& me,
                                       const RecordId& record);
// Into my own space, as one act; the achievement, or nothing when it could not be kept.
std::optional<RecordId> keepAsAchievement(store::Store& store, Gestures& gestures, const UserId& me,
                                          const SpaceId& personal, const RecordId& record);

} // namespace cordee::app
