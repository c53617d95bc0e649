#include "app/growth/skill_looks.h"

#include "app/records/convert.h"
#include "app/words/words.h"

namespace cordee::app {

using model::Skill;
using model::SkillAssessment;

SkillLooks::SkillLooks(const GrowthTools& tools, const RecordId& skill, QObject* parent)
    : GrowthList(tools, "lookId", {"level", "who", "day", "evidence", "comment", "own"},
                 {Skill::recordKind, SkillAssessment::recordKind}, parent)
    , skill_(skill) {
    reload();
}

std::vector<SkillLooks::Row> SkillLooks::read() {
    const auto skill = tools_.store.find(skill_);
    if (!skill) return {};
    const UserId owner = skill->get(Skill::ownerId).value_or(tools_.people.me());
    std::vector<Row> rows;
    for (const store::Row& look :
         tools_.store.select(store::Query(SkillAssessment::recordKind)
                                 .where(SkillAssessment::skillId, skill_)
                                 .orderBy(SkillAssessment::assessedOn, true))) {
        const UserId by = look.get(SkillAssessment::byId).value_or(look.createdBy);
        const QString name = tools_.people.firstName(look.space, by);
        const QDate day = dateOf(look, SkillAssessment::assessedOn);
        rows.push_back({toQString(look.id),
                        {static_cast<int>(look.get(SkillAssessment::level).value_or(0)),
                         by == tools_.people.me() ? tr("moi") : name,
                         day.isValid() ? words::dayCapitalised(day, tools_.today()) : QString(),
                         textOf(look, SkillAssessment::evidence),
                         textOf(look, SkillAssessment::comment), by == owner}});
    }
    return rows;
}

} // namespace cordee::app
