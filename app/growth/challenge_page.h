#pragma once

#include "app/growth/growth_tools.h"
#include "model/cordee_model_editors.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// One challenge: its smallest step, what shows that I can, and what came of it.
class ChallengePage final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the growth section")
    Q_PROPERTY(cordee::model::ChallengeEditor* editor READ editor CONSTANT FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    Q_PROPERTY(QString proposedBy READ proposedBy NOTIFY changed FINAL)
    Q_PROPERTY(QString sharedWith READ sharedWith NOTIFY changed FINAL)
    Q_PROPERTY(bool mine READ mine NOTIFY changed FINAL)
    // A proposal that waits for my answer.
    Q_PROPERTY(bool toAnswer READ toAnswer NOTIFY changed FINAL)
    Q_PROPERTY(bool toTry READ toTry NOTIFY changed FINAL)
    Q_PROPERTY(bool tried READ tried NOTIFY changed FINAL)
    // Tried, mine, and not among my achievements yet.
    Q_PROPERTY(bool keepable READ isKeepable NOTIFY changed FINAL)
    // 0 to 10; -1: not said.
    Q_PROPERTY(int before READ before NOTIFY changed FINAL)
    Q_PROPERTY(int after READ after NOTIFY changed FINAL)
    // As high as this one may be, and the one after it.
    Q_PROPERTY(int mostBefore READ mostBefore NOTIFY changed FINAL)
    Q_PROPERTY(int mostNext READ mostNext NOTIFY changed FINAL)
    Q_PROPERTY(QString dueIso READ dueIso NOTIFY changed FINAL)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY changed FINAL)
    Q_PROPERTY(QString triedText READ triedText NOTIFY changed FINAL)
    // {title, text} of three things that show I can.
    Q_PROPERTY(QVariantList proofs READ proofs NOTIFY changed FINAL)
    // {id, text} of the step before this one; empty: it is the first.
    Q_PROPERTY(QVariantMap previous READ previous NOTIFY changed FINAL)

  public:
    ChallengePage(const GrowthTools& tools, const RecordId& challenge, QObject* parent = nullptr);

    model::ChallengeEditor* editor() { return &editor_; }
    QString stateText() const;
    QString proposedBy() const;
    QString sharedWith() const { return tools_.sharedWith(row_.space); }
    bool mine() const { return tools_.isMine(row_, model::Challenge::ownerId); }
    bool toAnswer() const { return mine() && status() == model::ChallengeStatus::Proposed; }
    bool toTry() const { return mine() && status() == model::ChallengeStatus::Accepted; }
    bool isKeepable() const;
    bool tried() const { return status() == model::ChallengeStatus::Tried; }
    int before() const;
    int after() const;
    int mostBefore() const;
    int mostNext() const;
    QString dueIso() const { return isoOf(row_, model::Challenge::dueOn); }
    QString todayIso() const { return tools_.today().toString(Qt::ISODate); }
    QString triedText() const;
    QVariantList proofs() const;
    QVariantMap previous() const;

    Q_INVOKABLE void accept();
    // Takes the proposal up where nobody sees it; the proposal stays unanswered. The attempt's id.
    Q_INVOKABLE QString acceptPrivately();
    Q_INVOKABLE void letGo();
    // No more than one above the step before.
    Q_INVOKABLE void setBefore(int discomfort);
    Q_INVOKABLE void setDue(const QString& iso);
    // How it went. What is wrong, in words; empty when it was kept.
    Q_INVOKABLE QString report(int discomfortAfter, const QString& outcome, const QString& learned);
    // The step after this one, at most one higher; its id, or nothing when it is higher.
    Q_INVOKABLE QString addNext(const QString& text, int discomfort);

    Q_INVOKABLE void keepAsAchievement();

  Q_SIGNALS:
    void changed();

  private:
    void reload();
    model::ChallengeStatus status() const;
    std::optional<store::Row> stepBefore() const;

    GrowthTools tools_;
    RecordId challenge_;
    store::Row row_;
    model::ChallengeEditor editor_;
    store::Subscription subscription_;
};

} // namespace cordee::app
