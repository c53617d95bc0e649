#pragma once

#include "app/growth/growth_list.h"

namespace cordee::app {

// What I finished and did not keep as an achievement yet: commitments kept, goals reached,
// challenges tried, newest first.
class AchievementCandidates final : public cordee::app::GrowthList {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the achievements")

  public:
    // Cells: text, what (« engagement tenu »), day.
    explicit AchievementCandidates(const GrowthTools& tools, QObject* parent = nullptr);

    // An achievement, mine alone, from a record of the list; its id, or nothing when it is no
    // finished record of mine, or was kept already.
    QString keep(const QString& sourceId);

  private:
    std::vector<Row> read() override;
};

} // namespace cordee::app
