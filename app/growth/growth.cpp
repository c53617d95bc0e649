#include "app/growth/growth.h"

#include "app/records/convert.h"
#include "app/records/copies.h"

#include <QQmlEngine>

namespace cordee::app {

Growth::Growth(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
               const SpaceId& personal, QObject* parent)
    : QObject(parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , personal_(personal)
    , goals_(store, people, clock, std::nullopt) {
    connect(&people_, &People::changed, this, &Growth::audiencesChanged);
}

QVariantList Growth::audiences() const {
    const auto entry = [](const SpaceId& space, const QString& label, bool shared) {
        return QVariantMap{{QStringLiteral("id"), toQString(space)},
                           {QStringLiteral("label"), label},
                           {QStringLiteral("shared"), shared}};
    };
    QVariantList list{entry(personal_, tr("moi seul"), false)};
    for (const store::Row& mentorship :
         store_.select(store::Query(model::Mentorship::recordKind))) {
        list.append(entry(
            mentorship.space,
            tr("partagé avec %1").arg(People::firstNameOf(people_.partnerName(mentorship))), true));
    }
    return list;
}

QString Growth::create(const QString& title, const QString& audienceId) {
    const auto space = toId<SpaceId>(audienceId);
    if (!space || title.trimmed().isEmpty()) return {};
    UserId owner = people_.me();
    const auto mentorship = people_.mentorshipIn(*space);
    const bool proposed = mentorship && people_.myRole(*mentorship) == model::Role::Mentor &&
                          !people_.partner(*mentorship).isNull();
    if (proposed) owner = people_.partner(*mentorship);
    const RecordId id = store_.newId();
    store::Edit goal = store::Edit::create(*space, model::Goal::recordKind, id);
    goal.set(model::Goal::title, toUtf8(title.trimmed()))
        .set(model::Goal::status, model::GoalStatus::Draft)
        .set(model::Goal::metricKind, model::MetricKind::Steps)
        .set(model::Goal::ownerId, owner);
    if (proposed) goal.set(model::Goal::proposedBy, people_.me());
    return gestures_.commit(goal, tr("Objectif créé")) ? toQString(id) : QString();
}

GoalPage* Growth::open(const QString& goalId) {
    const auto id = toId<RecordId>(goalId);
    const auto row = id ? store_.find(*id) : std::nullopt;
    if (!row || row->recordKind != model::Goal::recordKind) return nullptr;
    auto* page = new GoalPage(store_, gestures_, people_, clock_, *id);
    QQmlEngine::setObjectOwnership(page, QQmlEngine::JavaScriptOwnership);
    return page;
}

QString Growth::share(const QString& goalId, const QString& audienceId) {
    const auto id = toId<RecordId>(goalId);
    const auto space = toId<SpaceId>(audienceId);
    const auto goal = id ? store_.find(*id) : std::nullopt;
    if (!goal || !space || store_.isShared(goal->space)) return {};
    const RecordId shared = store_.newId();
    const auto copyPart = [&](const store::Row& row, Field<RecordId> goalField) {
        return copyOf(store_, row, *space, store_.newId(), {goalField.number})
            .set(goalField, shared);
    };
    std::vector<store::Edit> edits{copyOf(store_, *goal, *space, shared)};
    for (const store::Row& step : readGoal(store_, *goal).steps) {
        edits.push_back(copyPart(step, model::GoalStep::goalId));
        edits.push_back(store::Edit(step.id).remove());
    }
    const auto checkIns = store_.select(
        store::Query(model::GoalCheckIn::recordKind).where(model::GoalCheckIn::goalId, goal->id));
    for (const store::Row& report : checkIns) {
        edits.push_back(copyPart(report, model::GoalCheckIn::goalId));
        edits.push_back(store::Edit(report.id).remove());
    }
    edits.push_back(store::Edit(goal->id).remove());
    return gestures_.commit(edits, tr("Objectif partagé")) ? toQString(shared) : QString();
}

} // namespace cordee::app
