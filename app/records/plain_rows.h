#pragma once

#include "app/records/rows_model.h"

namespace cordee::app {

// Rows another view model works out and sets as a whole; views hear only of differences.
class PlainRows final : public cordee::app::RowsModel {
    Q_OBJECT

  public:
    using RowsModel::RowsModel;
    using RowsModel::setRows;
};

} // namespace cordee::app
