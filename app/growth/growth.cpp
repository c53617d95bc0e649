#include "app/growth/growth.h"

#include "app/records/convert.h"

#include <QQmlEngine>

namespace cordee::app {

Growth::Growth(GrowthTools tools, QObject* parent)
    : QObject(parent)
    , tools_(std::move(tools))
    , goals_(tools_.store, tools_.people, tools_.clock, std::nullopt)
    , sharing_(tools_) {}

Growth::~Growth() = default;

QString Growth::create(const QString& title, const QString& audienceId) {
    const auto space = toId<SpaceId>(audienceId);
    if (!space || title.trimmed().isEmpty()) return {};
    const UserId owner = tools_.ownerIn(*space);
    const RecordId id = tools_.store.newId();
    store::Edit goal = store::Edit::create(*space, model::Goal::recordKind, id);
    goal.set(model::Goal::title, toUtf8(title.trimmed()))
        .set(model::Goal::status, model::GoalStatus::Draft)
        .set(model::Goal::metricKind, model::MetricKind::Steps)
        .set(model::Goal::ownerId, owner);
    if (owner != tools_.people.me()) goal.set(model::Goal::proposedBy, tools_.people.me());
    return tools_.gestures.commit(goal, tr("Objectif créé")) ? toQString(id) : QString();
}

template <class Page>
Page* Growth::page(const QString& recordId, std::uint32_t kind) const {
    const auto id = toId<RecordId>(recordId);
    const auto row = id ? tools_.store.find(*id) : std::nullopt;
    if (!row || row->recordKind != kind) return nullptr;
    auto* opened = new Page(tools_, *id);
    QQmlEngine::setObjectOwnership(opened, QQmlEngine::JavaScriptOwnership);
    return opened;
}

GoalPage* Growth::open(const QString& goalId) {
    return page<GoalPage>(goalId, model::Goal::recordKind);
}

SkillPage* Growth::openSkill(const QString& skillId) {
    return page<SkillPage>(skillId, model::Skill::recordKind);
}

ChallengePage* Growth::openChallenge(const QString& challengeId) {
    return page<ChallengePage>(challengeId, model::Challenge::recordKind);
}

SalaryPage* Growth::openSalary(const QString& prepId) {
    return page<SalaryPage>(prepId, model::SalaryPrep::recordKind);
}

} // namespace cordee::app
