#include "app/facts/goal_facts.h"

#include "app/records/convert.h"
#include "app/words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace cordee::app {

namespace {

constexpr int pointsBehindAllowed = 15;
constexpr int leastWordsToBeSpecific = 5;
constexpr std::int64_t leastConfidence = 4; // of 10

QString text(const store::Row& row, Field<std::string> field) {
    return toQString(row.get(field).value_or(std::string())).trimmed();
}

QDate dateOf(const store::Row& row, Field<Date> field) {
    const auto date = row.get(field);
    return date ? toQDate(*date) : QDate();
}

int wordCount(const QString& sentence) {
    return static_cast<int>(sentence.simplified().split(u' ', Qt::SkipEmptyParts).size());
}

SmartLine specific(const store::Row& goal) {
    SmartLine line{u'S',
                   QCoreApplication::translate("goals", "Spécifique"),
                   text(goal, model::Goal::statement),
                   false,
                   {}};
    line.met = wordCount(line.text) >= leastWordsToBeSpecific;
    if (!line.met)
        line.missing = QCoreApplication::translate(
            "goals", "Dis ce que tu feras, où et avec qui, en une phrase.");
    return line;
}

QString metricText(const store::Row& goal) {
    const QString own = text(goal, model::Goal::metricText);
    const auto measure = measureOf(goal);
    if (!own.isEmpty() || !measure) return own;
    if (goal.get(model::Goal::metricKind) == model::MetricKind::Scale)
        return text(goal, model::Goal::scaleExpected);
    const QLocale locale = words::locale();
    return QCoreApplication::translate("goals", "de %1 à %2 %3")
        .arg(locale.toString(measure->baseline), locale.toString(measure->target),
             text(goal, model::Goal::metricUnit))
        .trimmed();
}

SmartLine measurable(const GoalRecords& records) {
    static const QRegularExpression figure(QStringLiteral("\\d"));
    SmartLine line{u'M',
                   QCoreApplication::translate("goals", "Mesurable"),
                   metricText(records.goal),
                   false,
                   {}};
    line.met = measureOf(records.goal) || line.text.contains(figure) || records.steps.size() >= 2;
    if (line.text.isEmpty() && line.met) {
        const int steps = countSteps(records).all;
        line.text = QCoreApplication::translate("goals", "%n jalon(s)", nullptr, steps);
    }
    if (!line.met)
        line.missing = QCoreApplication::translate(
            "goals", "Ajoute un chiffre à atteindre, ou au moins deux jalons.");
    return line;
}

SmartLine achievable(const store::Row& goal) {
    SmartLine line{u'A',
                   QCoreApplication::translate("goals", "Atteignable"),
                   text(goal, model::Goal::means),
                   false,
                   {}};
    const auto confidence = goal.get(model::Goal::confidence);
    if (line.text.isEmpty()) {
        line.missing = QCoreApplication::translate(
            "goals", "Dis sur quoi tu t’appuies : du temps, une personne, un premier pas.");
    } else if (!confidence) {
        line.missing =
            QCoreApplication::translate("goals", "Dis ta confiance d’y arriver, de 0 à 10.");
    } else if (*confidence < leastConfidence) {
        line.missing = QCoreApplication::translate(
            "goals", "Confiance sous 4 : réduis le pas, ou demande de l’aide.");
    }
    line.met = line.missing.isEmpty();
    return line;
}

SmartLine relevant(const store::Row& goal) {
    SmartLine line{u'R',
                   QCoreApplication::translate("goals", "Pertinent"),
                   text(goal, model::Goal::relevance),
                   false,
                   {}};
    line.met = wordCount(line.text) >= 2;
    if (!line.met)
        line.missing = QCoreApplication::translate(
            "goals", "Dis à quoi il te mène : un poste, une envie, un projet.");
    return line;
}

SmartLine timeBound(const store::Row& goal, const QDate& today) {
    const QDate due = dateOf(goal, model::Goal::dueOn);
    SmartLine line{u'T',
                   QCoreApplication::translate("goals", "Temporel"),
                   due.isValid() ? words::date(due, today) : QString(),
                   false,
                   {}};
    const bool achieved = goal.get(model::Goal::status) == model::GoalStatus::Achieved;
    if (!due.isValid()) {
        line.missing = QCoreApplication::translate("goals", "Choisis une date.");
    } else if (due < today && !achieved) {
        line.missing = QCoreApplication::translate(
            "goals", "La date est passée : choisis-en une autre, ou fais le bilan.");
    }
    line.met = line.missing.isEmpty();
    return line;
}

} // namespace

GoalRecords readGoal(const store::Store& store, store::Row goal) {
    auto steps = store.select(store::Query(model::GoalStep::recordKind)
                                  .where(model::GoalStep::goalId, goal.id)
                                  .orderBy(model::GoalStep::position));
    return {std::move(goal), std::move(steps)};
}

StepCount countSteps(const GoalRecords& records) {
    const auto done = std::ranges::count_if(records.steps, [](const store::Row& step) {
        return step.get(model::GoalStep::done) == true;
    });
    return {static_cast<int>(done), static_cast<int>(records.steps.size())};
}

double Measure::shareOf(double value) const {
    const double share = (value - baseline) / (target - baseline);
    return std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 0.0;
}

std::optional<Measure> measureOf(const store::Row& goal) {
    const auto kind = goal.get(model::Goal::metricKind);
    if (kind == model::MetricKind::Scale) {
        if (text(goal, model::Goal::scaleExpected).isEmpty()) return std::nullopt;
        return Measure{.baseline = -2, .target = 0};
    }
    const double baseline = goal.get(model::Goal::metricBaseline).value_or(0);
    const auto target = goal.get(model::Goal::metricTarget);
    if (kind != model::MetricKind::Number || !target || *target == baseline) return std::nullopt;
    return Measure{baseline, *target};
}

QStringList scaleOf(const store::Row& goal) {
    return {text(goal, model::Goal::scaleFarBelow), text(goal, model::Goal::scaleBelow),
            text(goal, model::Goal::scaleExpected), text(goal, model::Goal::scaleAbove),
            text(goal, model::Goal::scaleFarAbove)};
}

int percentOf(const GoalRecords& records) {
    const store::Row& goal = records.goal;
    if (goal.get(model::Goal::status) == model::GoalStatus::Achieved) return 100;
    if (const auto measure = measureOf(goal)) {
        const double current = goal.get(model::Goal::metricCurrent).value_or(measure->baseline);
        return static_cast<int>(std::lround(measure->shareOf(current) * 100));
    }
    const StepCount steps = countSteps(records);
    return steps.all == 0 ? 0 : 100 * steps.done / steps.all;
}

Pace paceOf(const GoalRecords& records, const QDate& today) {
    const auto status = records.goal.get(model::Goal::status);
    if (status == model::GoalStatus::Achieved || status == model::GoalStatus::LetGo)
        return Pace::Finished;
    const QDate due = dateOf(records.goal, model::Goal::dueOn);
    if (!due.isValid()) return Pace::NoDate;
    if (due < today) return Pace::Overdue;
    QDate start = dateOf(records.goal, model::Goal::startedOn);
    if (!start.isValid()) start = QDateTime::fromMSecsSinceEpoch(records.goal.createdMs).date();
    const qint64 span = start.daysTo(due);
    if (span <= 0) return Pace::OnTime;
    const auto passed =
        static_cast<int>(100 * std::clamp<qint64>(start.daysTo(today), 0, span) / span);
    return percentOf(records) + pointsBehindAllowed >= passed ? Pace::OnTime : Pace::Late;
}

std::vector<SmartLine> smartLines(const GoalRecords& records, const QDate& today) {
    return {specific(records.goal), measurable(records), achievable(records.goal),
            relevant(records.goal), timeBound(records.goal, today)};
}

QString areaName(model::FocusArea area) {
    switch (area) {
    case model::FocusArea::Unspecified:
        return {};
    case model::FocusArea::Skills:
        return QCoreApplication::translate("goals", "Compétences");
    case model::FocusArea::Network:
        return QCoreApplication::translate("goals", "Réseau");
    case model::FocusArea::Decisions:
        return QCoreApplication::translate("goals", "Décisions");
    case model::FocusArea::Career:
        return QCoreApplication::translate("goals", "Carrière");
    case model::FocusArea::Leadership:
        return QCoreApplication::translate("goals", "Leadership");
    case model::FocusArea::Confidence:
        return QCoreApplication::translate("goals", "Confiance");
    case model::FocusArea::Meaning:
        return QCoreApplication::translate("goals", "Sens");
    }
    return {};
}

} // namespace cordee::app
