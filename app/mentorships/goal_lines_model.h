#pragma once

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
    GoalLinesModel(store::Store& store, const Clock& clock, QObject* parent = nullptr);

    void setScope(const std::optional<SpaceId>& space);

  private:
    void refresh();

    store::Store& store_;
    const Clock& clock_;
    std::optional<SpaceId> space_;
    store::Subscription subscription_;
};

} // namespace cordee::app
