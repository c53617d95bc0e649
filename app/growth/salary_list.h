#pragma once

#include "app/growth/growth_list.h"

namespace cordee::app {

// The negotiations I prepare, and pictures of some that are shared: those never hold a figure.
class SalaryList final : public cordee::app::GrowthList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the growth section")

  public:
    // Cells: context, day, ready (« 3 preuves, 2 objections préparées »), shared, owner.
    explicit SalaryList(const GrowthTools& tools, QObject* parent = nullptr);

    // Always mine alone. Its id, or nothing if it could not be kept.
    Q_INVOKABLE QString create(const QString& context);

  private:
    std::vector<Row> read() override;
};

} // namespace cordee::app
