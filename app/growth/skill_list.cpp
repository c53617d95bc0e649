#include "app/growth/skill_list.h"

#include "app/growth/skill_facts.h"
#include "app/records/convert.h"

#include <algorithm>

namespace cordee::app {

namespace {

using model::Skill;

double share(int level) {
    return level == 0 ? -1 : static_cast<double>(level) / skillLevels;
}

} // namespace

SkillList::SkillList(const GrowthTools& tools, QObject* parent)
    : GrowthList(tools, "skillId",
                 {"name", "family", "own", "other", "target", "figures", "practised", "rusty",
                  "shared", "owner"},
                 {Skill::recordKind, model::SkillAssessment::recordKind}, parent) {
    reload();
}

std::vector<SkillList::Row> SkillList::read() {
    std::vector<Row> rows;
    radar_.clear();
    QStringList others;
    const QDate today = tools_.today();
    for (const store::Row& skill : tools_.store.select(store::Query(Skill::recordKind))) {
        const SkillVoices voices = readVoices(tools_, skill);
        const int own = voices.ownLevel();
        const int other = voices.otherLevel();
        const auto target = static_cast<int>(skill.get(Skill::targetLevel).value_or(0));
        const QString name = textOf(skill, Skill::name);
        const QString owner = tools_.ownerName(skill, Skill::ownerId);
        const QString otherVoice = owner.isEmpty() ? tools_.sharedWith(skill.space) : tr("moi");
        QStringList figures;
        if (own > 0)
            figures << tr("%1 : %2 sur 5").arg(owner.isEmpty() ? tr("moi") : owner).arg(own);
        if (other > 0) figures << tr("%1 : %2 sur 5").arg(otherVoice).arg(other);
        if (target > 0) figures << tr("visé : %1").arg(target);
        if ((own > 0 || other > 0) && owner.isEmpty()) {
            radar_.append(QVariantMap{{QStringLiteral("name"), name},
                                      {QStringLiteral("own"), share(own)},
                                      {QStringLiteral("other"), share(other)},
                                      {QStringLiteral("target"), share(target)},
                                      {QStringLiteral("text"), figures.join(u", ")}});
        }
        if (other > 0 && owner.isEmpty() && !others.contains(otherVoice)) others << otherVoice;
        const auto family = skill.get(Skill::family).value_or(model::SkillFamily::Other);
        rows.push_back({toQString(skill.id),
                        {name, familyName(family), own, other, target, figures.join(u" · "),
                         practisedText(skill, today), isRusty(skill, today),
                         tools_.store.isShared(skill.space), owner}});
    }
    otherName_ = others.size() == 1 ? others.first() : tr("Regard de l’autre");
    constexpr int rustyCell = 7;
    std::ranges::stable_partition(rows,
                                  [](const Row& row) { return row.cells[rustyCell].toBool(); });
    return rows;
}

QString SkillList::create(const QString& name, const QString& audienceId) {
    const auto space = toId<SpaceId>(audienceId);
    if (!space || name.trimmed().isEmpty()) return {};
    const RecordId id = tools_.store.newId();
    auto skill = store::Edit::create(*space, Skill::recordKind, id);
    skill.set(Skill::name, toUtf8(name.trimmed()))
        .set(Skill::family, model::SkillFamily::Other)
        .set(Skill::ownerId, tools_.ownerIn(*space));
    const auto levels = commonLevels();
    const auto fields = levelFields();
    for (std::size_t i = 0; i < fields.size(); ++i)
        skill.set(fields[i], toUtf8(levels[i]));
    return tools_.gestures.commit(skill, tr("Compétence ajoutée")) ? toQString(id) : QString();
}

} // namespace cordee::app
