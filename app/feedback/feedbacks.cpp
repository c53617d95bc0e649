#include "app/feedback/feedbacks.h"

#include "app/records/convert.h"

namespace cordee::app {

Feedbacks::Feedbacks(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                     const SpaceId& personal, QObject* parent)
    : QObject(parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , personal_(personal) {}

std::optional<store::Row> Feedbacks::find(const QString& id) const {
    const auto record = toId<RecordId>(id);
    auto row = record ? store_.find(*record) : std::nullopt;
    if (row && row->deleted) return std::nullopt;
    return row;
}

// A draft names its mentorship; all else lives in the space of one.
std::optional<store::Row> Feedbacks::mentorshipOf(const store::Row& row,
                                                  std::optional<RecordId> named) const {
    if (named) return store_.find(*named);
    return people_.mentorshipIn(row.space);
}

FeedbackTab* Feedbacks::open(const QString& mentorshipId) {
    const auto row = find(mentorshipId);
    if (!row || row->recordKind != model::Mentorship::recordKind) return nullptr;
    return new FeedbackTab(store_, gestures_, people_, clock_, personal_, *row);
}

FeedbackDraft* Feedbacks::give(const QString& id) {
    auto row = find(id);
    if (!row) return nullptr;
    const bool isDraft = row->recordKind == model::Feedback::recordKind;
    const bool isRequest = row->recordKind == model::FeedbackRequest::recordKind;
    if (isDraft && store_.isShared(row->space)) return nullptr; // sent already
    if (!isDraft && !isRequest && row->recordKind != model::Mentorship::recordKind) return nullptr;
    auto mentorship =
        mentorshipOf(*row, isDraft ? row->get(model::Feedback::mentorshipId) : std::nullopt);
    if (!mentorship) return nullptr;
    std::optional<store::Row> request = isRequest ? row : std::nullopt;
    std::optional<store::Row> draft = isDraft ? row : std::nullopt;
    if (const auto asked = isDraft ? row->get(model::Feedback::requestId) : std::nullopt)
        request = store_.find(*asked);
    if (isRequest) { // begun already
        auto begun = store_.select(store::Query(model::Feedback::recordKind)
                                       .in(personal_)
                                       .where(model::Feedback::requestId, row->id)
                                       .limit(1));
        if (!begun.empty()) draft = std::move(begun.front());
    }
    return new FeedbackDraft(store_, gestures_, people_, clock_,
                             {std::move(*mentorship), personal_, std::move(draft)},
                             std::move(request));
}

Reception* Feedbacks::read(const QString& feedbackId) {
    const auto row = find(feedbackId);
    if (!row || row->recordKind != model::Feedback::recordKind || !store_.isShared(row->space))
        return nullptr;
    const auto mentorship = people_.mentorshipIn(row->space);
    if (!mentorship) return nullptr;
    return new Reception(store_, gestures_, people_, clock_, personal_, *row, *mentorship);
}

ThanksDraft* Feedbacks::thank(const QString& id) {
    auto row = find(id);
    if (!row) return nullptr;
    const bool isDraft = row->recordKind == model::Gratitude::recordKind;
    const bool isAbout = row->recordKind == model::Meeting::recordKind ||
                         row->recordKind == model::Goal::recordKind ||
                         row->recordKind == model::Introduction::recordKind;
    if (isDraft && store_.isShared(row->space)) return nullptr; // sent already
    if (!isDraft && !isAbout && row->recordKind != model::Mentorship::recordKind) return nullptr;
    auto mentorship =
        mentorshipOf(*row, isDraft ? row->get(model::Gratitude::mentorshipId) : std::nullopt);
    if (!mentorship) return nullptr;
    std::optional<store::Row> about = isAbout ? row : std::nullopt;
    std::optional<store::Row> draft = isDraft ? row : std::nullopt;
    if (const auto named = isDraft ? row->get(model::Gratitude::aboutId) : std::nullopt)
        about = store_.find(*named);
    return new ThanksDraft(store_, gestures_, people_, clock_,
                           {std::move(*mentorship), personal_, std::move(draft)}, std::move(about));
}

ContributionPage* Feedbacks::contribution() {
    return new ContributionPage(store_, people_, clock_);
}

SelfAssessment* Feedbacks::selfAssessment() {
    return new SelfAssessment(store_, gestures_, people_, clock_, personal_);
}

} // namespace cordee::app
