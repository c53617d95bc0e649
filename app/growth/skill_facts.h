#pragma once

#include "app/growth/growth_tools.h"

#include <QVariantList>

#include <array>
#include <optional>
#include <vector>

namespace cordee::app {

// The looks at one skill by its owner and by the other person, oldest first.
struct SkillVoices {
    std::vector<store::Row> own;
    std::vector<store::Row> other;

    int ownLevel() const; // the last said, 1 to 5; 0: none
    int otherLevel() const;
};
SkillVoices readVoices(const GrowthTools& tools, const store::Row& skill);

inline constexpr int skillLevels = 5;
inline constexpr int daysUntilRusty = 90;

QString familyName(model::SkillFamily family);
// What each level looks like, until the person says it in their own words.
std::array<QString, skillLevels> commonLevels();
std::array<Field<std::string>, skillLevels> levelFields();

// « pratiquée il y a 12 jours »; empty when it was never said.
QString practisedText(const store::Row& skill, const QDate& today);
// Not practised for ninety days; a skill that never was is only new, until it is that old.
bool isRusty(const store::Row& skill, const QDate& today);

// {id, name, chosen} of each of my skills.
QVariantList skillChoices(const GrowthTools& tools, const std::vector<RecordId>& chosen);
// The names of those that are still there.
QString skillNames(const GrowthTools& tools, const std::vector<RecordId>& skills);

} // namespace cordee::app
