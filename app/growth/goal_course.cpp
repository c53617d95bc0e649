#include "app/growth/goal_course.h"

#include "app/facts/goal_facts.h"
#include "app/growth/goal_revisions.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

using model::GoalCheckIn;
using model::Pulse;

qint64 startOfDay(const QDate& day) {
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

GoalCourse::GoalCourse(const GrowthTools& tools, const RecordId& goal, QObject* parent)
    : QObject(parent)
    , tools_(tools)
    , goal_(goal)
    , subscription_(tools.store.subscribe([this](const ChangeSet& changes) {
        for (const auto kind : {model::Goal::recordKind, GoalCheckIn::recordKind,
                                model::GoalRevision::recordKind, Pulse::recordKind}) {
            if (!changes.touches(kind)) continue;
            reload();
            return;
        }
    })) {
    reload();
}

std::vector<store::Row> GoalCourse::pulses() const {
    return tools_.store.select(store::Query(Pulse::recordKind)
                                   .in(tools_.personal)
                                   .where(Pulse::aboutId, goal_)
                                   .where(Pulse::kind, model::PulseKind::Confidence));
}

void GoalCourse::readCheckIns(const store::Row& goal) {
    const auto measure = measureOf(goal);
    const auto ruler = measure ? *goal.get(model::Goal::metricKind) : model::MetricKind::Steps;
    for (const store::Row& report : tools_.store.select(
             store::Query(GoalCheckIn::recordKind).where(GoalCheckIn::goalId, goal_))) {
        const QDateTime at = toQDateTime(report.get(GoalCheckIn::checkedAt).value_or(Timestamp()));
        const QString day = words::date(at.date(), tools_.today());
        // What was measured otherwise has no place on the same line.
        const auto value = report.get(GoalCheckIn::value);
        if (value && report.get(GoalCheckIn::metricKind).value_or(ruler) == ruler) {
            const double part =
                measure ? measure->shareOf(*value) : std::clamp(*value / 100, 0.0, 1.0);
            progress_.push_back(
                {at.toMSecsSinceEpoch(), part,
                 tr("%1 : avancement %2").arg(day, words::percent(qRound(part * 100)))});
        }
        if (const auto felt = report.get(GoalCheckIn::confidence)) {
            confidence_.push_back({at.toMSecsSinceEpoch(), std::clamp(*felt / 10.0, 0.0, 1.0),
                                   tr("%1 : confiance %2 sur 10").arg(day).arg(*felt)});
        }
    }
}

void GoalCourse::reload() {
    progress_.clear();
    confidence_.clear();
    marks_.clear();
    if (const auto goal = tools_.store.find(goal_)) readCheckIns(*goal);
    for (const store::Row& pulse : pulses()) {
        const QDate day = dateOf(pulse, Pulse::takenOn);
        const auto felt = pulse.get(Pulse::value).value_or(0);
        confidence_.push_back(
            {startOfDay(day), std::clamp(felt / 10.0, 0.0, 1.0),
             tr("%1 : confiance %2 sur 10").arg(words::date(day, tools_.today())).arg(felt)});
    }
    const GoalRevisions revisions(tools_, goal_);
    for (int row = 0; row < revisions.count(); ++row) {
        if (revisions.cell(row, "isOpen").toBool()) continue;
        marks_.push_back({revisions.cell(row, "at").toLongLong(), 0,
                          tr("%1 : %2 ajusté(e), %3")
                              .arg(revisions.cell(row, "day").toString(),
                                   revisions.cell(row, "title").toString(),
                                   revisions.cell(row, "reason").toString())});
    }
    from_ = tools_.clock.nowMs();
    until_ = from_;
    for (Points* points : {&progress_, &confidence_, &marks_}) {
        std::ranges::sort(*points, {}, &Point::atMs);
        if (!points->empty()) from_ = std::min(from_, points->front().atMs);
    }
    Q_EMIT changed();
}

QVariantList GoalCourse::shown(const Points& points) const {
    const double span = std::max<double>(1, static_cast<double>(until_ - from_));
    QVariantList list;
    for (const Point& point : points) {
        const double at = static_cast<double>(point.atMs - from_) / span;
        list.append(QVariantMap{{QStringLiteral("at"), std::clamp(at, 0.0, 1.0)},
                                {QStringLiteral("value"), point.value},
                                {QStringLiteral("text"), point.text}});
    }
    return list;
}

QString GoalCourse::fromText() const {
    return words::date(QDateTime::fromMSecsSinceEpoch(from_).date(), tools_.today());
}

QString GoalCourse::untilText() const {
    return words::dayCapitalised(QDateTime::fromMSecsSinceEpoch(until_).date(), tools_.today());
}

int GoalCourse::lastConfidence() const {
    return confidence_.empty() ? -1 : qRound(confidence_.back().value * 10);
}

bool GoalCourse::noteConfidence(int value) {
    if (value < 0 || value > 10) return false;
    const QDate today = tools_.today();
    for (const store::Row& pulse : pulses()) {
        if (dateOf(pulse, Pulse::takenOn) == today)
            return tools_.gestures.commit(store::Edit(pulse.id).set(Pulse::value, value));
    }
    auto pulse = store::Edit::create(tools_.personal, Pulse::recordKind, tools_.store.newId());
    pulse.set(Pulse::kind, model::PulseKind::Confidence)
        .set(Pulse::value, value)
        .set(Pulse::aboutId, goal_)
        .set(Pulse::takenOn, toDate(today))
        .set(Pulse::ownerId, tools_.people.me());
    return tools_.gestures.commit(pulse, tr("Confiance notée, pour toi seul"));
}

} // namespace cordee::app
