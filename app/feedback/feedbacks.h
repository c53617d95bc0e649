#pragma once

#include "app/feedback/contribution_page.h"
#include "app/feedback/feedback_draft.h"
#include "app/feedback/feedback_tab.h"
#include "app/feedback/reception.h"
#include "app/feedback/self_assessment.h"
#include "app/feedback/thanks_draft.h"

namespace cordee::app {

// Feedback and thanks: the tab of a mentorship, giving, receiving, thanking, and what I gave in
// all.
class Feedbacks final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")

  public:
    // `personal`: my own space, for drafts and first reactions.
    Feedbacks(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
              const SpaceId& personal, QObject* parent = nullptr);

    // Pages belong to the caller (QML collects them). Null for an id that is not of the kind.
    Q_INVOKABLE cordee::app::FeedbackTab* open(const QString& mentorshipId);
    // From a mentorship, a request of the other person, or a draft.
    Q_INVOKABLE cordee::app::FeedbackDraft* give(const QString& id);
    Q_INVOKABLE cordee::app::Reception* read(const QString& feedbackId);
    // From a mentorship, a meeting, a goal or an introduction in one, or a draft.
    Q_INVOKABLE cordee::app::ThanksDraft* thank(const QString& id);
    Q_INVOKABLE cordee::app::ContributionPage* contribution();
    Q_INVOKABLE cordee::app::SelfAssessment* selfAssessment();

  private:
    std::optional<store::Row> find(const QString& id) const;
    std::optional<store::Row> mentorshipOf(const store::Row& row,
                                           std::optional<RecordId> named) const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    SpaceId personal_;
};

} // namespace cordee::app
