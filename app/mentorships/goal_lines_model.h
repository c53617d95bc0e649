#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/records/rows_model.h"
#include "model/cordee_model.h"
#include "sync/core/environment.h"
#include "sync/store/store.h"

#include <optional>

namespace cordee::app {

// The goals a mentorship pursues, as lines: how far, by when.
class GoalLinesModel final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the mentorship")

  public:
    GoalLinesModel(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                   QObject* parent = nullptr);

    void setScope(const std::optional<SpaceId>& space);

    // To be talked about at the next meeting.
    Q_INVOKABLE void bringUp(const QString& goalId);

  private:
    void refresh();

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    std::optional<SpaceId> space_;
    store::Subscription subscription_;
};

} // namespace cordee::app
