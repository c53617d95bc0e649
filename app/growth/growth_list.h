#pragma once

#include "app/growth/growth_tools.h"
#include "app/records/rows_model.h"

#include <QtQml/qqmlregistration.h>

#include <initializer_list>
#include <vector>

namespace cordee::app {

// A list of the section: its rows are read anew when records of the kinds it is made from change.
class GrowthList : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a view model's base")

  public:
    // A derived class calls reload() once it is whole.
    GrowthList(const GrowthTools& tools, const QByteArray& key, QList<QByteArray> cells,
               std::initializer_list<std::uint32_t> kinds, QObject* parent = nullptr);

  Q_SIGNALS:
    // Anything shown may have changed, also what is not in the rows.
    void reloaded();

  protected:
    virtual std::vector<Row> read() = 0;
    void reload();

    GrowthTools tools_;

  private:
    store::Subscription subscription_;
};

} // namespace cordee::app
