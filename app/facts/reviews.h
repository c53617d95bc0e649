#pragma once

#include "app/people/people.h"
#include "sync/core/environment.h"

#include <QDate>

#include <vector>

// The reviews of a relationship: each answers in their own space, seals, and both sets of answers
// are shown once both are sealed.
namespace cordee::app {

enum class ReviewKind { Monthly, Quarterly };

// One review as this device knows it.
struct ReviewRoundState {
    RecordId id;
    ReviewKind kind = ReviewKind::Monthly;
    QDate from;
    QDate to;
    std::optional<store::Row> round;  // none yet: nobody has begun
    std::optional<store::Row> mine;   // my answers, begun or sealed, in my own space
    std::optional<store::Row> theirs; // once revealed
    bool iSealed = false;
    bool theySealed = false;
    bool theirsAsSealed = false; // what they show is what they had sealed
    QString agreedChange;
    bool closed = false;

    bool isRevealed() const { return iSealed && theySealed && theirs; }
};

// The review to answer today, begun or not. Quarterly: nothing before a whole rhythm (the
// agreement's, else 90 days) has passed since the last. Nothing in a mentorship that is over.
std::optional<ReviewRoundState> currentReview(const store::Store& store, const People& people,
                                              const store::Row& mentorship, ReviewKind kind,
                                              const QDate& today);
// A quarterly review before its time, from the last one until today.
ReviewRoundState reviewNow(const store::Store& store, const People& people,
                           const store::Row& mentorship, const QDate& today);
// Those that anybody has begun, newest first.
std::vector<ReviewRoundState> reviewsOf(const store::Store& store, const People& people,
                                        const store::Row& mentorship);

// Where a person's answers to a round lie: in their own space, and once revealed in the
// mentorship's.
RecordId answersId(const RecordId& round, const UserId& person);
RecordId revealedId(const RecordId& round, const UserId& person);

// The fields that are sealed, in their order.
const std::vector<std::uint32_t>& answerFields(ReviewKind kind);
// The first write of my answers to a round: begins the round for both where nobody had. To be
// committed with answers added to the last edit.
std::vector<store::Edit> beginAnswers(const ReviewRoundState& state, const store::Row& mentorship,
                                      const People& people, const SpaceId& personal);
// Seals my answers: they can no longer change.
std::vector<store::Edit> sealAnswers(const ReviewRoundState& state, const store::Row& mentorship,
                                     const People& people, ByteView opening, Timestamp now);
// The copies this device owes to the other: of rounds that both have sealed.
std::vector<store::Edit> reveals(const store::Store& store, const People& people,
                                 const store::Row& mentorship);

} // namespace cordee::app
