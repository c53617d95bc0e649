#include "app/growth/skill_facts.h"

#include "app/records/convert.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app {

namespace {

using model::Skill;
using model::SkillAssessment;

int lastLevel(const std::vector<store::Row>& looks) {
    if (looks.empty()) return 0;
    return static_cast<int>(looks.back().get(SkillAssessment::level).value_or(0));
}

} // namespace

int SkillVoices::ownLevel() const {
    return lastLevel(own);
}

int SkillVoices::otherLevel() const {
    return lastLevel(other);
}

SkillVoices readVoices(const GrowthTools& tools, const store::Row& skill) {
    const UserId owner = skill.get(Skill::ownerId).value_or(tools.people.me());
    SkillVoices voices;
    for (store::Row& look : tools.store.select(store::Query(SkillAssessment::recordKind)
                                                   .where(SkillAssessment::skillId, skill.id)
                                                   .orderBy(SkillAssessment::assessedOn))) {
        const bool own = look.get(SkillAssessment::byId).value_or(look.createdBy) == owner;
        (own ? voices.own : voices.other).push_back(std::move(look));
    }
    return voices;
}

QString familyName(model::SkillFamily family) {
    switch (family) {
    case model::SkillFamily::Technical:
        return QCoreApplication::translate("skills", "Technique");
    case model::SkillFamily::Communication:
        return QCoreApplication::translate("skills", "Communication");
    case model::SkillFamily::Leadership:
        return QCoreApplication::translate("skills", "Leadership");
    case model::SkillFamily::Other:
    case model::SkillFamily::Unspecified:
        return QCoreApplication::translate("skills", "Autre");
    }
    return {};
}

std::array<QString, skillLevels> commonLevels() {
    return {QCoreApplication::translate("skills", "Je découvre : je sais de quoi il s’agit."),
            QCoreApplication::translate("skills", "Je m’exerce : j’y arrive avec de l’aide."),
            QCoreApplication::translate("skills", "J’y arrive seul(e), dans les cas courants."),
            QCoreApplication::translate("skills", "J’y arrive aussi quand c’est difficile ou "
                                                  "imprévu."),
            QCoreApplication::translate("skills", "Je transmets : d’autres progressent avec moi.")};
}

std::array<Field<std::string>, skillLevels> levelFields() {
    return {Skill::level1, Skill::level2, Skill::level3, Skill::level4, Skill::level5};
}

QString practisedText(const store::Row& skill, const QDate& today) {
    const QDate last = dateOf(skill, Skill::lastPractisedOn);
    if (!last.isValid()) return {};
    return QCoreApplication::translate("skills", "pratiquée %1").arg(words::day(last, today));
}

bool isRusty(const store::Row& skill, const QDate& today) {
    QDate last = dateOf(skill, Skill::lastPractisedOn);
    if (!last.isValid()) last = QDateTime::fromMSecsSinceEpoch(skill.createdMs).date();
    return last.daysTo(today) >= daysUntilRusty;
}

QVariantList skillChoices(const GrowthTools& tools, const std::vector<RecordId>& chosen) {
    QVariantList list;
    for (const store::Row& skill : tools.store.select(store::Query(Skill::recordKind))) {
        if (!tools.isMine(skill, Skill::ownerId)) continue;
        list.append(QVariantMap{
            {QStringLiteral("id"), toQString(skill.id)},
            {QStringLiteral("name"), textOf(skill, Skill::name)},
            {QStringLiteral("chosen"), std::ranges::find(chosen, skill.id) != chosen.end()}});
    }
    return list;
}

QString skillNames(const GrowthTools& tools, const std::vector<RecordId>& skills) {
    QStringList names;
    for (const RecordId& id : skills) {
        const auto skill = tools.store.find(id);
        if (skill && !skill->deleted) names << textOf(*skill, Skill::name);
    }
    return names.join(u", ");
}

} // namespace cordee::app
