#pragma once

#include "app/facts/agreements.h"
#include "app/records/plain_rows.h"
#include "model/cordee_model_editors.h"
#include "sync/core/environment.h"

namespace cordee::app {

// The agreement of one mentorship: what is in force, what waits for a name, my draft, all versions.
class AgreementModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the mentorship")
    Q_PROPERTY(bool inForce READ isInForce NOTIFY changed FINAL)
    Q_PROPERTY(QString inForceLine READ inForceLine NOTIFY changed FINAL)
    Q_PROPERTY(cordee::app::RowsModel* terms READ terms CONSTANT FINAL)
    Q_PROPERTY(QString pendingId READ pendingId NOTIFY changed FINAL)
    Q_PROPERTY(QString pendingLine READ pendingLine NOTIFY changed FINAL)
    Q_PROPERTY(QString pendingReason READ pendingReason NOTIFY changed FINAL)
    Q_PROPERTY(bool canSign READ canSign NOTIFY changed FINAL)
    Q_PROPERTY(bool pendingMine READ isPendingMine NOTIFY changed FINAL)
    Q_PROPERTY(bool amends READ amends NOTIFY changed FINAL)
    // What the pending version says: its terms, or what it changes.
    Q_PROPERTY(cordee::app::RowsModel* pendingTerms READ pendingTerms CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RowsModel* versions READ versions CONSTANT FINAL)
    Q_PROPERTY(bool drafting READ isDrafting NOTIFY changed FINAL)
    Q_PROPERTY(cordee::model::AgreementEditor* draft READ draft CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RowsModel* draftChanges READ draftChanges CONSTANT FINAL)
    Q_PROPERTY(QString draftProblem READ draftProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString moment READ moment NOTIFY changed FINAL)
    Q_PROPERTY(QString momentText READ momentText NOTIFY changed FINAL)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY changed FINAL)
    // Of the draft, as ISO dates; empty: none.
    Q_PROPERTY(QString startIso READ startIso NOTIFY changed FINAL)
    Q_PROPERTY(QString endIso READ endIso NOTIFY changed FINAL)

  public:
    AgreementModel(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                   const SpaceId& personal, const RecordId& mentorship, QObject* parent = nullptr);

    bool isInForce() const { return inForce_.has_value(); }
    QString inForceLine() const; // « Version 2, signée par vous deux le 3 mars »
    RowsModel* terms() { return &terms_; }
    QString pendingId() const;
    QString pendingLine() const;
    QString pendingReason() const;
    bool canSign() const;
    bool isPendingMine() const { return pending_ && pending_->mine; }
    bool amends() const { return inForce_.has_value(); }
    RowsModel* pendingTerms() { return &pendingTerms_; }
    RowsModel* versions() { return &versions_; }
    bool isDrafting() const { return draft_.exists(); }
    model::AgreementEditor* draft() { return &draft_; }
    RowsModel* draftChanges() { return &draftChanges_; }
    // Why the draft cannot be proposed yet; empty when it can.
    QString draftProblem() const;
    QString moment() const; // "", "half", "lastMonth", "over"
    QString momentText() const;
    QString todayIso() const;
    QString startIso() const;
    QString endIso() const;

    // Opens my draft: the one begun, else the agreement in force, else usual terms.
    Q_INVOKABLE void beginDraft();
    Q_INVOKABLE void dropDraft();
    Q_INVOKABLE void setStart(const QString& iso);
    Q_INVOKABLE void setEnd(const QString& iso);
    Q_INVOKABLE void setMonths(int months); // from the draft's start; 0: open-ended
    Q_INVOKABLE int months() const;         // -1: another length
    // A copy for both, with my name under it; the draft goes.
    Q_INVOKABLE bool propose();
    Q_INVOKABLE void sign();
    Q_INVOKABLE void refuse();
    Q_INVOKABLE void takeBack();
    // A change of the end alone, proposed at once.
    Q_INVOKABLE bool prolong(int months);
    // {label, text} of every term of a version.
    Q_INVOKABLE QVariantList termsOf(const QString& versionId) const;

  public Q_SLOTS:
    void refresh();

  Q_SIGNALS:
    void changed();

  private:
    std::optional<store::Row> draftRow() const;
    void writeUsualTerms(store::Edit& edit) const;
    store::Edit proposal(const store::Row& terms, const QString& reason) const;
    bool commitProposal(const store::Edit& edit, const std::optional<RecordId>& draft);
    void withdraw(const QString& said);
    void showPending();
    void showVersions(const std::vector<AgreementVersion>& versions);

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    SpaceId personal_;
    store::Row mentorship_;
    std::optional<store::Row> inForce_;
    std::optional<AgreementVersion> pending_;
    std::int64_t nextVersion_ = 1;
    model::AgreementEditor draft_;
    PlainRows terms_;
    PlainRows pendingTerms_;
    PlainRows versions_;
    PlainRows draftChanges_;
    store::Subscription subscription_;
};

} // namespace cordee::app
