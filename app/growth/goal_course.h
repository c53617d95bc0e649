#pragma once

#include "app/facts/goal_facts.h"
#include "app/growth/growth_tools.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// A goal over time: how far it was at each check-in, how confident its owner felt, and where it was
// adjusted. Moments are shares of the time from the first to the last (0 to 1), values shares of
// the whole.
class GoalCourse final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from a goal's page")
    // {at, value, text} of each point, in the order of time.
    Q_PROPERTY(QVariantList progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList confidence READ confidence NOTIFY changed FINAL)
    // {at, text} of each adjustment.
    Q_PROPERTY(QVariantList marks READ marks NOTIFY changed FINAL)
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed FINAL)
    Q_PROPERTY(QString untilText READ untilText NOTIFY changed FINAL)
    // The last confidence noted, 0 to 10; -1: none.
    Q_PROPERTY(int lastConfidence READ lastConfidence NOTIFY changed FINAL)

  public:
    GoalCourse(const GrowthTools& tools, const RecordId& goal, QObject* parent = nullptr);

    QVariantList progress() const { return shown(progress_); }
    QVariantList confidence() const { return shown(confidence_); }
    QVariantList marks() const { return shown(marks_); }
    QString fromText() const;
    QString untilText() const;
    int lastConfidence() const;

    // How confident I am today: for me alone, whoever sees the goal. A second one on the same day
    // takes the place of the first.
    Q_INVOKABLE bool noteConfidence(int value);

  Q_SIGNALS:
    void changed();

  private:
    struct Point {
        qint64 atMs;
        double value;
        QString text;
    };
    using Points = std::vector<Point>;

    void reload();
    void readCheckIns(const store::Row& goal);
    std::vector<store::Row> pulses() const;
    QVariantList shown(const Points& points) const;

    GrowthTools tools_;
    RecordId goal_;
    Points progress_;
    Points confidence_;
    Points marks_;
    qint64 from_ = 0;
    qint64 until_ = 0;
    store::Subscription subscription_;
};

} // namespace cordee::app
