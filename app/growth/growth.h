#pragma once

#include "app/growth/goal_list.h"
#include "app/growth/goal_page.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// The Progression section: the goals, and the page of the one that is open.
class Growth final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(cordee::app::GoalList* goals READ goals CONSTANT FINAL)
    Q_PROPERTY(QVariantList audiences READ audiences NOTIFY audiencesChanged FINAL)

  public:
    // `personal`: my own space, for goals nobody else sees.
    Growth(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
           const SpaceId& personal, QObject* parent = nullptr);

    GoalList* goals() { return &goals_; }

    // Where a new goal may live: {id, label, shared}; the first is « moi seul ».
    QVariantList audiences() const;

    // A draft with this title; returns its id, or nothing if it could not be kept.
    Q_INVOKABLE QString create(const QString& title, const QString& audienceId);
    // A goal's page; belongs to the caller (QML collects it). Null for an unknown id.
    Q_INVOKABLE cordee::app::GoalPage* open(const QString& goalId);
    // Copies a private goal with its steps and check-ins into a mentorship and bins the private
    // one, as one act. Returns the shared goal's id.
    Q_INVOKABLE QString share(const QString& goalId, const QString& audienceId);

  Q_SIGNALS:
    void audiencesChanged();

  private:
    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    SpaceId personal_;
    GoalList goals_;
};

} // namespace cordee::app
