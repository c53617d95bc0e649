#include "app/facts/self_assessment.h"

#include "app/facts/relationship.h"
#include "app/facts/reviews.h"
#include "app/records/convert.h"

#include <algorithm>

namespace cordee::app {

namespace {

using A = model::MentorSelfAssessment;
using R = model::RelationshipReview;

constexpr int everyDays = 182;
constexpr int openDays = 28;      // so long one is filled in
constexpr int meetingsBefore = 3; // before there is something to look at
constexpr std::int64_t highest = 6;

const std::array<Field<std::int64_t>, qualityCount> reviewFields{R::other1, R::other2, R::other3,
                                                                 R::other4, R::other5, R::other6};

int level(std::optional<std::int64_t> value) {
    return value && *value >= 1 && *value <= highest ? static_cast<int>(*value) : 0;
}

} // namespace

const std::array<Field<std::int64_t>, qualityCount> qualityFields{
    A::quality1, A::quality2, A::quality3, A::quality4, A::quality5, A::quality6};

std::vector<store::Row> selfAssessments(const store::Store& store) {
    auto rows = store.select(store::Query(A::recordKind));
    std::ranges::sort(rows, {},
                      [](const store::Row& row) { return std::pair(writtenOn(row), row.id); });
    return rows;
}

QDate writtenOn(const store::Row& assessment) {
    const auto day = assessment.get(A::writtenOn);
    return day ? toQDate(*day) : QDateTime::fromMSecsSinceEpoch(assessment.createdMs).date();
}

int qualityOf(const store::Row& assessment, std::size_t quality) {
    return level(assessment.get(qualityFields[quality]));
}

bool isComplete(const store::Row& assessment) {
    for (std::size_t i = 0; i < qualityCount; ++i)
        if (qualityOf(assessment, i) == 0) return false;
    return true;
}

std::optional<store::Row> currentAssessment(const store::Store& store, const QDate& today) {
    const auto all = selfAssessments(store);
    if (all.empty() || writtenOn(all.back()) < today.addDays(-openDays)) return std::nullopt;
    return all.back();
}

bool isSelfAssessmentDue(const store::Store& store, const People& people, const QDate& today) {
    for (const store::Row& one : selfAssessments(store))
        if (isComplete(one) && writtenOn(one) > today.addDays(-everyDays)) return false;
    bool guides = false;
    int held = 0;
    for (const store::Row& mentorship : store.select(store::Query(model::Mentorship::recordKind))) {
        if (people.myRole(mentorship) != model::Role::Mentor) continue;
        guides =
            guides || mentorship.get(model::Mentorship::phase) != model::MentorshipPhase::Closed;
        for (const store::Row& meeting : meetingsOf(store, mentorship.space))
            held += meeting.get(model::Meeting::status) == model::MeetingStatus::Done ? 1 : 0;
    }
    return guides && held >= meetingsBefore;
}

std::vector<OpenedView> openedViews(const store::Store& store, const People& people) {
    std::vector<OpenedView> views;
    for (const store::Row& mentorship : store.select(store::Query(model::Mentorship::recordKind))) {
        if (people.myRole(mentorship) != model::Role::Mentor) continue;
        for (const ReviewRoundState& round : reviewsOf(store, people, mentorship)) {
            if (round.kind != ReviewKind::Quarterly || !round.isRevealed()) continue;
            OpenedView view{People::firstNameOf(people.partnerName(mentorship)), round.to, {}};
            for (std::size_t i = 0; i < qualityCount; ++i)
                view.values[i] = level(round.theirs->get(reviewFields[i]));
            views.push_back(std::move(view));
        }
    }
    std::ranges::stable_sort(views, {}, &OpenedView::on);
    return views;
}

} // namespace cordee::app
