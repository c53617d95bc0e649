#include "app/growth/goal_page.h"

#include "app/facts/finished.h"
#include "app/growth/goal_list.h"
#include "app/records/convert.h"
#include "app/records/reorder.h"
#include "app/words/row_text.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

store::Query stepsOf(const RecordId& goal) {
    return store::Query(model::GoalStep::recordKind)
        .where(model::GoalStep::goalId, goal)
        .orderBy(model::GoalStep::position);
}

} // namespace

GoalPage::GoalPage(const GrowthTools& tools, const RecordId& goal, QObject* parent)
    : QObject(parent)
    , tools_(tools)
    , goal_(goal)
    , editor_(tools.store, tools.gestures)
    , steps_(std::make_unique<RecordListModel>(tools.store, stepsOf(goal)))
    , checkIns_(std::make_unique<CheckInList>(tools.store, tools.clock, goal))
    , revisions_(tools, goal)
    , course_(tools, goal)
    , subscription_(tools.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Goal::recordKind) ||
            changes.touches(model::GoalStep::recordKind) ||
            changes.touches(model::Achievement::recordKind)) {
            reload();
        }
    })) {
    editor_.open(goal);
    connect(&tools_.people, &People::changed, this, &GoalPage::changed);
    reload();
}

void GoalPage::reload() {
    if (auto row = tools_.store.find(goal_)) records_ = readGoal(tools_.store, std::move(*row));
    Q_EMIT changed();
}

int GoalPage::percent() const {
    return percentOf(records_);
}
QString GoalPage::percentText() const {
    return words::percent(percent());
}

QString GoalPage::stepsText() const {
    const StepCount steps = countSteps(records_);
    return steps.all == 0 ? tr("Aucun jalon")
                          : tr("%n jalon(s) sur %1", nullptr, steps.done).arg(steps.all);
}

QString GoalPage::scaleText() const {
    if (records_.goal.get(model::Goal::metricKind) != model::MetricKind::Scale) return {};
    if (!records_.goal.get(model::Goal::metricCurrent)) return {};
    const QString words = scale().value(level() + 2);
    return words.isEmpty() ? tr("niveau %1").arg(words::locale().toString(level())) : words;
}

int GoalPage::level() const {
    const double reached = records_.goal.get(model::Goal::metricCurrent).value_or(-2);
    return std::clamp(qRound(reached), -2, 2);
}

QString GoalPage::dueText() const {
    const auto due = records_.goal.get(model::Goal::dueOn);
    if (!due) return tr("Sans échéance");
    const QDate date = toQDate(*due);
    const auto weeks = static_cast<int>(today().daysTo(date) / 7);
    const QString text = tr("Échéance %1").arg(words::date(date, today()));
    return weeks < 1 ? text : text + QStringLiteral(" · ") + tr("%n semaine(s)", nullptr, weeks);
}

QString GoalPage::dueIso() const {
    const auto due = records_.goal.get(model::Goal::dueOn);
    return due ? toQDate(*due).toString(Qt::ISODate) : QString();
}

QString GoalPage::todayIso() const {
    return today().toString(Qt::ISODate);
}

QString GoalPage::paceText() const {
    return paceName(paceOf(records_, today()));
}
QString GoalPage::paceTone() const {
    return app::paceTone(paceOf(records_, today()));
}

QString GoalPage::areaText() const {
    return areaName(records_.goal.get(model::Goal::area).value_or(model::FocusArea::Unspecified));
}

QString GoalPage::statusText() const {
    return statusName(records_.goal.get(model::Goal::status).value_or(model::GoalStatus::Draft));
}

QVariantList GoalPage::smart() const {
    QVariantList lines;
    for (const SmartLine& line : smartLines(records_, today())) {
        lines.append(QVariantMap{{QStringLiteral("letter"), QString(line.letter)},
                                 {QStringLiteral("name"), line.name},
                                 {QStringLiteral("text"), line.text},
                                 {QStringLiteral("met"), line.met},
                                 {QStringLiteral("missing"), line.missing}});
    }
    return lines;
}

int GoalPage::smartMet() const {
    return static_cast<int>(
        std::ranges::count(smartLines(records_, today()), true, &SmartLine::met));
}

QString GoalPage::sharedWith() const {
    return tools_.sharedWith(records_.goal.space);
}

QString GoalPage::audienceText() const {
    const QString other = sharedWith();
    return other.isEmpty() ? tr("moi seul") : tr("partagé avec %1").arg(other);
}

QString GoalPage::approvalText() const {
    QStringList names;
    for (const UserId& user : records_.goal.get(model::Goal::approvals)) {
        const QString name = tools_.people.firstName(records_.goal.space, user);
        names.append(name.isEmpty() ? tr("moi") : name);
    }
    if (names.size() == 2) return tr("Cosigné par %1 et %2").arg(names[0], names[1]);
    return names.isEmpty() ? QString() : tr("Approuvé par %1").arg(names.join(u", "));
}

bool GoalPage::mine() const {
    return tools_.isMine(records_.goal, model::Goal::ownerId);
}

bool GoalPage::isKeepable() const {
    return finishedRecord(tools_.store, tools_.people.me(), goal_).has_value();
}

bool GoalPage::settled() const {
    const auto status = records_.goal.get(model::Goal::status).value_or(model::GoalStatus::Draft);
    return !mine() || status == model::GoalStatus::Active || status == model::GoalStatus::Paused ||
           !records_.goal.get(model::Goal::approvals).empty();
}

bool GoalPage::needsReason(const QString& letter) const {
    if (!settled() || letter == u"A" || letter == u"R") return false;
    if (!mine()) return true;
    const store::Row& goal = records_.goal;
    if (letter == u"S") return !textOf(goal, model::Goal::statement).isEmpty();
    if (letter == u"T") return goal.get(model::Goal::dueOn).has_value();
    if (letter != u"M") return true;
    const RecordSchema& schema = *tools_.store.schema().record(model::Goal::recordKind);
    const Value& measure = goal.value(schema.field(measureField().toStdString())->number);
    const auto* words = std::get_if<std::string>(&measure);
    return words ? !words->empty() : measure != Value();
}

QString GoalPage::measureField() const {
    const auto kind = records_.goal.get(model::Goal::metricKind);
    return kind == model::MetricKind::Number  ? QStringLiteral("metricTarget")
           : kind == model::MetricKind::Scale ? QStringLiteral("scaleExpected")
                                              : QStringLiteral("metricText");
}

bool GoalPage::canApprove() const {
    const auto approvals = records_.goal.get(model::Goal::approvals);
    return tools_.store.isShared(records_.goal.space) &&
           std::ranges::find(approvals, tools_.people.me()) == approvals.end();
}

void GoalPage::setDue(const QString& iso) {
    tools_.setDay(goal_, model::Goal::dueOn, iso);
}

bool GoalPage::addStep(const QString& text) {
    if (text.trimmed().isEmpty()) return false;
    store::Edit step =
        store::Edit::create(records_.goal.space, model::GoalStep::recordKind, tools_.store.newId());
    step.set(model::GoalStep::goalId, goal_)
        .set(model::GoalStep::text, toUtf8(text.trimmed()))
        .set(model::GoalStep::done, false)
        .set(model::GoalStep::position, keyAtEnd(records_.steps, model::GoalStep::position));
    return tools_.gestures.commit(step);
}

void GoalPage::setStepDone(const QString& stepId, bool done) {
    const auto id = toId<RecordId>(stepId);
    if (!id) return;
    store::Edit edit(*id);
    edit.set(model::GoalStep::done, done);
    if (done) {
        edit.set(model::GoalStep::doneOn, toDate(today()));
    } else {
        edit.clear(model::GoalStep::doneOn);
    }
    tools_.gestures.commit(edit);
}

void GoalPage::renameStep(const QString& stepId, const QString& text) {
    const auto id = toId<RecordId>(stepId);
    if (id && !text.trimmed().isEmpty()) {
        tools_.gestures.commit(store::Edit(*id).set(model::GoalStep::text, toUtf8(text.trimmed())));
    }
}

void GoalPage::removeStep(const QString& stepId) {
    if (const auto id = toId<RecordId>(stepId)) {
        tools_.gestures.commit(store::Edit(*id).remove(), tr("Jalon supprimé"));
    }
}

void GoalPage::moveStep(int from, int to) {
    const auto edits = reordered(records_.steps, from, to, model::GoalStep::position);
    if (!edits.empty()) tools_.gestures.commit(edits);
}

void GoalPage::measureBy(int metricKind) {
    const auto kind = static_cast<model::MetricKind>(metricKind);
    if (!mine() || measureSettled() || records_.goal.get(model::Goal::metricKind) == kind) return;
    tools_.gestures.commit(
        store::Edit(goal_).set(model::Goal::metricKind, kind).clear(model::Goal::metricCurrent),
        tr("L’objectif se mesure autrement"));
}

bool GoalPage::checkIn(double value, int confidence, const QString& note) {
    if (!mine()) return false;
    const auto kind = records_.goal.get(model::Goal::metricKind);
    const bool byNumber = kind == model::MetricKind::Number || kind == model::MetricKind::Scale;
    store::Edit report = store::Edit::create(records_.goal.space, model::GoalCheckIn::recordKind,
                                             tools_.store.newId());
    report.set(model::GoalCheckIn::goalId, goal_)
        .set(model::GoalCheckIn::confidence, std::clamp(confidence, 0, 10))
        .set(model::GoalCheckIn::checkedAt, Timestamp{tools_.clock.nowMs()})
        .set(model::GoalCheckIn::metricKind, byNumber ? *kind : model::MetricKind::Steps)
        .set(model::GoalCheckIn::value, byNumber ? value : percent());
    if (!note.trimmed().isEmpty()) report.set(model::GoalCheckIn::note, toUtf8(note.trimmed()));
    store::Edit goal(goal_);
    goal.set(model::Goal::confidence, std::clamp(confidence, 0, 10));
    if (byNumber) goal.set(model::Goal::metricCurrent, value);
    const std::vector<store::Edit> edits{report, goal};
    return tools_.gestures.commit(edits, tr("Point d’avancement noté"));
}

void GoalPage::approve() {
    tools_.gestures.commit(store::Edit(goal_).add(model::Goal::approvals, tools_.people.me()),
                           tr("Objectif approuvé"));
}

void GoalPage::start() {
    if (mine()) setStatus(model::GoalStatus::Active, tr("Objectif lancé"));
}
void GoalPage::achieve() {
    if (mine()) setStatus(model::GoalStatus::Achieved, tr("Objectif atteint. Bravo !"));
}
void GoalPage::keepAsAchievement() {
    app::keepAsAchievement(tools_.store, tools_.gestures, tools_.people.me(), tools_.personal,
                           goal_);
}
QString GoalPage::pause(const QString& reason) {
    return revisions_.changeStatus(model::GoalStatus::Paused, reason, tr("Objectif mis en pause"));
}
QString GoalPage::letGo(const QString& reason) {
    return revisions_.changeStatus(model::GoalStatus::LetGo, reason, tr("Objectif laissé de côté"));
}

void GoalPage::setStatus(model::GoalStatus status, const QString& sentence) {
    store::Edit edit(goal_);
    edit.set(model::Goal::status, status);
    if (status == model::GoalStatus::Active && !records_.goal.get(model::Goal::startedOn)) {
        edit.set(model::Goal::startedOn, toDate(today()));
    }
    tools_.gestures.commit(edit, sentence);
}

} // namespace cordee::app
