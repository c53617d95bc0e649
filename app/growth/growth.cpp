#include "app/growth/growth.h"

#include "app/records/convert.h"

#include <QQmlEngine>

namespace cordee::app {

namespace {

// A new record in another space with the same values, except for the reference to its goal.
store::Edit copyOf(const store::Row& row, const SpaceId& space, const RecordId& id,
                   const RecordSchema& schema, std::uint32_t goalField, const RecordId& goal) {
    store::Edit copy = store::Edit::create(space, row.recordKind, id);
    for (const auto& [field, value] : row.values) {
        if (schema.field(field) == nullptr) continue;
        if (const auto* set = std::get_if<std::vector<std::string>>(&value)) {
            for (const std::string& element : *set) {
                if (auto decoded = decodeValue(element)) {
                    copy.step(store::Edit::AddElement{field, *decoded});
                }
            }
        } else {
            copy.step(
                store::Edit::SetValue{field, field == goalField ? Value(goal.bytes()) : value});
        }
    }
    return copy;
}

} // namespace

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
    const auto copyAll = [&](const store::Row& row, const RecordId& copy, std::uint32_t goalField) {
        return copyOf(row, *space, copy, *store_.schema().record(row.recordKind), goalField,
                      shared);
    };
    std::vector<store::Edit> edits{copyAll(*goal, shared, 0)};
    for (const store::Row& step : readGoal(store_, *goal).steps) {
        edits.push_back(copyAll(step, store_.newId(), model::GoalStep::goalId.number));
        edits.push_back(store::Edit(step.id).remove());
    }
    const auto checkIns = store_.select(
        store::Query(model::GoalCheckIn::recordKind).where(model::GoalCheckIn::goalId, goal->id));
    for (const store::Row& report : checkIns) {
        edits.push_back(copyAll(report, store_.newId(), model::GoalCheckIn::goalId.number));
        edits.push_back(store::Edit(report.id).remove());
    }
    edits.push_back(store::Edit(goal->id).remove());
    return gestures_.commit(edits, tr("Objectif partagé")) ? toQString(shared) : QString();
}

} // namespace cordee::app
