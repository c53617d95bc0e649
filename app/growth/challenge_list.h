#pragma once

#include "app/growth/growth_list.h"

#include <QVariantList>

namespace cordee::app {

// The challenges: proposals to answer first, then those to try, tried ones, and those let go. A
// proposal that I answered for myself alone is not shown again to me.
class ChallengeList final : public cordee::app::GrowthList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the growth section")
    // {at, value, text}: discomfort before and after each of my attempts, in their order.
    Q_PROPERTY(QVariantList before READ before NOTIFY reloaded FINAL)
    Q_PROPERTY(QVariantList after READ after NOTIFY reloaded FINAL)

  public:
    // Cells: title, state, tone, figures, due, by (who proposes it to me), shared, owner.
    explicit ChallengeList(const GrowthTools& tools, QObject* parent = nullptr);

    QVariantList before() const { return before_; }
    QVariantList after() const { return after_; }

    // Its id, or nothing if it could not be kept.
    Q_INVOKABLE QString create(const QString& text, const QString& audienceId);

  private:
    std::vector<Row> read() override;
    void readCurve(std::vector<store::Row> tried);

    QVariantList before_;
    QVariantList after_;
};

} // namespace cordee::app
