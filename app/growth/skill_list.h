#pragma once

#include "app/growth/growth_list.h"

#include <QVariantList>

namespace cordee::app {

// The skills a person develops, with both voices side by side: those not practised for long first.
class SkillList final : public cordee::app::GrowthList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the growth section")
    // {name, own, other, target, text} of each of my skills that somebody looked at; levels as
    // shares of the highest, -1: not said.
    Q_PROPERTY(QVariantList radar READ radar NOTIFY reloaded FINAL)
    Q_PROPERTY(QString otherName READ otherName NOTIFY reloaded FINAL)

  public:
    // Cells: name, family, own, other, target (0: none), figures, practised, rusty, shared, owner.
    explicit SkillList(const GrowthTools& tools, QObject* parent = nullptr);

    QVariantList radar() const { return radar_; }
    // The other voice's first name, when there is only one.
    QString otherName() const { return otherName_; }

    // With five levels in common words; returns its id, or nothing if it could not be kept.
    Q_INVOKABLE QString create(const QString& name, const QString& audienceId);

  private:
    std::vector<Row> read() override;

    QVariantList radar_;
    QString otherName_;
};

} // namespace cordee::app
