#include "app/growth/growth.h"
#include "app/notebook/notebook.h"
#include "app/records/convert.h"
#include "app/shell/navigation.h"
#include "app/words/record_words.h"
#include "qml/gallery/registry.h"
#include "qml/gallery/sample_world.h"

namespace cordee::gallery {
namespace {

using namespace Qt::StringLiterals;
using app::Growth;
using app::SampleRole;

Growth* growthOf(SampleRole role, QObject* owner) {
    auto* world = new SampleWorld(role, owner);
    return new Growth({world->store(), world->gestures(), world->people(), world->clock(),
                       world->identity().personal, app::fieldName},
                      world);
}

QUrl page(const QString& file) {
    return QUrl(u"qrc:/qt/qml/Cordee/Growth/%1.qml"_s.arg(file));
}

Screen tab(const QString& name, SampleRole role, int number) {
    return {.name = name, .qml = page(u"GrowthPage"_s), .properties = [=](QObject* owner) {
                return QVariantMap{{u"growth"_s, QVariant::fromValue(growthOf(role, owner))},
                                   {u"documents"_s, u"Documents"_s},
                                   {u"tab"_s, number}};
            }};
}

/// A page about one record; `open` makes its view model.
template <class Open>
Screen detail(const QString& name, const QString& file, SampleRole role, Open open) {
    return {.name = name, .qml = page(file), .properties = [=](QObject* owner) {
                Growth* growth = growthOf(role, owner);
                auto* model = open(*growth);
                model->setParent(growth);
                return QVariantMap{{u"page"_s, QVariant::fromValue(model)},
                                   {u"sharing"_s, QVariant::fromValue(growth->sharing())}};
            }};
}

app::GoalPage* firstGoal(Growth& growth) {
    const app::GoalList& goals = *growth.goals();
    return growth.open(goals.data(goals.index(0), goals.roleNames().key("goalId")).toString());
}

/// The page as the app shows it: with what the goal rests on, which is the notebook's.
Screen goalScreen(const QString& name, SampleRole role) {
    return {.name = name,
            .qml = QUrl(u"qrc:/qt/qml/Cordee/Main/GoalRoute.qml"_s),
            .properties = [=](QObject* owner) {
                Growth* growth = growthOf(role, owner);
                auto* world = static_cast<SampleWorld*>(growth->parent());
                app::GoalPage* goal = firstGoal(*growth);
                goal->setParent(growth);
                auto* notebook = new app::Notebook(world->store(), world->gestures(),
                                                   world->people(), world->clock(), world->random(),
                                                   world->identity().personal, world);
                auto* assumptions = notebook->assumptions(goal->editor()->recordId());
                assumptions->setParent(notebook);
                return QVariantMap{
                    {u"page"_s, QVariant::fromValue(goal)},
                    {u"sharing"_s, QVariant::fromValue(growth->sharing())},
                    {u"assumptions"_s, QVariant::fromValue(assumptions)},
                    {u"apart"_s, QVariant::fromValue(world->apart(goal->editor()->recordId()))},
                    {u"navigation"_s, QVariant::fromValue(new app::Navigation(world))}};
            }};
}

/// A sheet around a goal that five levels measure.
Screen goalSheetScreen(const QString& which) {
    return {.name = u"sheet-goal-"_s + which,
            .qml = QUrl(u"qrc:/qt/qml/Cordee/Gallery/GoalSheets.qml"_s),
            .properties = [which](QObject* owner) {
                Growth* growth = growthOf(SampleRole::Mentee, owner);
                app::GoalPage* goal = firstGoal(*growth);
                goal->setParent(growth);
                goal->measureBy(static_cast<int>(model::MetricKind::Scale));
                model::GoalEditor& editor = *goal->editor();
                editor.setScaleFarBelow(u"Je prépare le comité, un autre l’anime"_s);
                editor.setScaleBelow(u"Je co-anime, et Karim reprend la main"_s);
                editor.setScaleExpected(u"J’anime seule un comité de 45 minutes, fini à l’heure"_s);
                editor.setScaleAbove(u"Deux comités de suite, et chacun repart avec sa tâche"_s);
                editor.setScaleFarAbove(u"Je passe la main à quelqu’un que j’ai préparé"_s);
                goal->checkIn(-1, 7, {});
                return QVariantMap{{u"page"_s, QVariant::fromValue(goal)}, {u"which"_s, which}};
            }};
}

/// The key of the first row whose cell begins so.
QString rowWith(const app::GrowthList& list, const QByteArray& cell, const QString& words) {
    for (int row = 0; row < list.count(); ++row)
        if (list.cell(row, cell).toString().startsWith(words)) return list.keyAt(row);
    return {};
}

app::SkillPage* sharedSkill(Growth& growth) {
    return growth.openSkill(rowWith(*growth.skills(), "name", u"Animer"_s));
}

app::ChallengePage* proposal(Growth& growth) {
    return growth.openChallenge(rowWith(*growth.challenges(), "title", u"Ouvrir"_s));
}

app::ChallengePage* triedChallenge(Growth& growth) {
    return growth.openChallenge(rowWith(*growth.challenges(), "title", u"Animer"_s));
}

app::SalaryPage* firstSalary(Growth& growth) {
    return growth.openSalary(growth.salaries()->keyAt(0));
}

} // namespace

void addGrowth(Registry& registry) {
    constexpr auto mentee = SampleRole::Mentee;
    int number = 0;
    for (const auto& name : {u"goals"_s, u"skills"_s, u"challenges"_s, u"leadership"_s, u"paths"_s,
                             u"salary"_s, u"achievements"_s}) {
        registry.add(tab(u"growth-"_s + name, mentee, number++));
    }
    registry.add(tab(u"growth-skills-mentor"_s, SampleRole::Mentor, 1));
    registry.add(goalScreen(u"goal"_s, mentee));
    registry.add(goalScreen(u"goal-mentor"_s, SampleRole::Mentor));
    for (const QString& which : {u"measure"_s, u"adjust"_s, u"check-in"_s})
        registry.add(goalSheetScreen(which));
    registry.add(detail(u"skill"_s, u"SkillDetailPage"_s, mentee, sharedSkill));
    registry.add(detail(u"challenge"_s, u"ChallengeDetailPage"_s, mentee, proposal));
    registry.add(detail(u"challenge-tried"_s, u"ChallengeDetailPage"_s, mentee, triedChallenge));
    registry.add(detail(u"salary"_s, u"SalaryDetailPage"_s, mentee, firstSalary));
}

} // namespace cordee::gallery
