#pragma once

#include "app/mentorships/agreement_model.h"
#include "app/mentorships/closure_model.h"
#include "app/mentorships/concern_model.h"
#include "app/mentorships/coverage_model.h"
#include "app/mentorships/review_model.h"
#include "app/mentorships/timeline_model.h"

#include <memory>

namespace cordee::app {

// What holds the two of a mentorship together: the thread of what they shared, the areas they
// cover, their agreement, their reviews, how they talk things over and how they end. Each part is
// read when it is first shown.
class Bond final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the mentorship")
    Q_PROPERTY(cordee::app::AgreementModel* agreement READ agreement CONSTANT FINAL)
    Q_PROPERTY(cordee::app::ReviewModel* reviews READ reviews CONSTANT FINAL)
    Q_PROPERTY(cordee::app::ClosureModel* closure READ closure CONSTANT FINAL)
    Q_PROPERTY(cordee::app::ConcernModel* concern READ concern CONSTANT FINAL)
    Q_PROPERTY(cordee::app::CoverageModel* coverage READ coverage CONSTANT FINAL)
    Q_PROPERTY(cordee::app::TimelineModel* timeline READ timeline CONSTANT FINAL)

  public:
    struct Parts {
        store::Store& store;
        Gestures& gestures;
        People& people;
        const Clock& clock;
        Random& random;
        SpaceId personal;
    };
    Bond(const Parts& parts, const store::Row& mentorship, QObject* parent = nullptr);

    AgreementModel* agreement();
    ReviewModel* reviews();
    ClosureModel* closure();
    ConcernModel* concern();
    CoverageModel* coverage();
    TimelineModel* timeline();

  private:
    Parts parts_;
    RecordId mentorship_;
    SpaceId space_;
    std::unique_ptr<AgreementModel> agreement_;
    std::unique_ptr<ReviewModel> reviews_;
    std::unique_ptr<ClosureModel> closure_;
    std::unique_ptr<ConcernModel> concern_;
    std::unique_ptr<CoverageModel> coverage_;
    std::unique_ptr<TimelineModel> timeline_;
};

} // namespace cordee::app
