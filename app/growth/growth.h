#pragma once

#include "app/growth/achievements.h"
#include "app/growth/challenge_list.h"
#include "app/growth/challenge_page.h"
#include "app/growth/goal_list.h"
#include "app/growth/goal_page.h"
#include "app/growth/path_list.h"
#include "app/growth/practice_list.h"
#include "app/growth/salary_list.h"
#include "app/growth/salary_page.h"
#include "app/growth/sharing.h"
#include "app/growth/skill_list.h"
#include "app/growth/skill_page.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace cordee::app {

// The Progression section: its lists, made when they are first shown, and the pages of what is
// open. A page belongs to the caller (QML collects it); it is null for an unknown id.
class Growth final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(cordee::app::GoalList* goals READ goals CONSTANT FINAL)
    Q_PROPERTY(cordee::app::SkillList* skills READ skills CONSTANT FINAL)
    Q_PROPERTY(cordee::app::ChallengeList* challenges READ challenges CONSTANT FINAL)
    Q_PROPERTY(cordee::app::PracticeList* practices READ practices CONSTANT FINAL)
    Q_PROPERTY(cordee::app::PathList* paths READ paths CONSTANT FINAL)
    Q_PROPERTY(cordee::app::SalaryList* salaries READ salaries CONSTANT FINAL)
    Q_PROPERTY(cordee::app::Achievements* achievements READ achievements CONSTANT FINAL)
    Q_PROPERTY(cordee::app::Sharing* sharing READ sharing CONSTANT FINAL)

  public:
    explicit Growth(GrowthTools tools, QObject* parent = nullptr);
    ~Growth() override;

    GoalList* goals() { return &goals_; }
    SkillList* skills() { return made(skills_); }
    ChallengeList* challenges() { return made(challenges_); }
    PracticeList* practices() { return made(practices_); }
    PathList* paths() { return made(paths_); }
    SalaryList* salaries() { return made(salaries_); }
    Achievements* achievements() { return made(achievements_); }
    Sharing* sharing() { return &sharing_; }

    // A draft with this title; returns its id, or nothing if it could not be kept.
    Q_INVOKABLE QString create(const QString& title, const QString& audienceId);
    Q_INVOKABLE cordee::app::GoalPage* open(const QString& goalId);
    Q_INVOKABLE cordee::app::SkillPage* openSkill(const QString& skillId);
    Q_INVOKABLE cordee::app::ChallengePage* openChallenge(const QString& challengeId);
    Q_INVOKABLE cordee::app::SalaryPage* openSalary(const QString& prepId);

  private:
    template <class List>
    List* made(std::unique_ptr<List>& list) {
        if (!list) list = std::make_unique<List>(tools_);
        return list.get();
    }
    template <class Page>
    Page* page(const QString& recordId, std::uint32_t kind) const;

    GrowthTools tools_;
    GoalList goals_;
    Sharing sharing_;
    std::unique_ptr<SkillList> skills_;
    std::unique_ptr<ChallengeList> challenges_;
    std::unique_ptr<PracticeList> practices_;
    std::unique_ptr<PathList> paths_;
    std::unique_ptr<SalaryList> salaries_;
    std::unique_ptr<Achievements> achievements_;
};

} // namespace cordee::app
