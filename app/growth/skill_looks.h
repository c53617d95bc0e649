#pragma once

#include "app/growth/growth_list.h"

namespace cordee::app {

// The looks at one skill, newest first.
class SkillLooks final : public cordee::app::GrowthList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from a skill's page")

  public:
    // Cells: level, who, day, evidence, comment, own (said by the skill's owner).
    SkillLooks(const GrowthTools& tools, const RecordId& skill, QObject* parent = nullptr);

  private:
    std::vector<Row> read() override;

    RecordId skill_;
};

} // namespace cordee::app
