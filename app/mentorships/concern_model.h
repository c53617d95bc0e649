#pragma once

#include "app/people/people.h"
#include "app/records/plain_rows.h"
#include "model/cordee_model_editors.h"
#include "sync/core/environment.h"

namespace cordee::app {

// Faire le point: what does not work, said openly. My draft is mine alone until I send it; sending
// makes a meeting with its four steps. The signs above it are questions to myself, never kept.
class ConcernModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the mentorship")
    Q_PROPERTY(cordee::app::RowsModel* signs READ signs CONSTANT FINAL)
    Q_PROPERTY(bool drafting READ isDrafting NOTIFY changed FINAL)
    Q_PROPERTY(cordee::model::ConcernEditor* draft READ draft CONSTANT FINAL)
    Q_PROPERTY(QString draftProblem READ draftProblem NOTIFY changed FINAL)
    // The one that is talked over: sent, not settled.
    Q_PROPERTY(QString openId READ openId NOTIFY changed FINAL)
    Q_PROPERTY(bool openMine READ isOpenMine NOTIFY changed FINAL)
    Q_PROPERTY(QString openLine READ openLine NOTIFY changed FINAL)
    Q_PROPERTY(cordee::app::RowsModel* openWords READ openWords CONSTANT FINAL)
    Q_PROPERTY(QString meetingId READ meetingId NOTIFY changed FINAL)
    Q_PROPERTY(QString agreed READ agreed NOTIFY changed FINAL)
    Q_PROPERTY(QString trialIso READ trialIso NOTIFY changed FINAL)
    Q_PROPERTY(bool trialOver READ isTrialOver NOTIFY changed FINAL)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY changed FINAL)
    Q_PROPERTY(cordee::app::RowsModel* past READ past CONSTANT FINAL)

  public:
    ConcernModel(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                 const SpaceId& personal, const RecordId& mentorship, QObject* parent = nullptr);

    RowsModel* signs() { return &signs_; }
    bool isDrafting() const { return draft_.exists(); }
    model::ConcernEditor* draft() { return &draft_; }
    QString draftProblem() const; // empty: it can be sent
    QString openId() const;
    bool isOpenMine() const;
    QString openLine() const;
    RowsModel* openWords() { return &openWords_; }
    QString meetingId() const;
    QString agreed() const;
    QString trialIso() const;
    bool isTrialOver() const;
    QString todayIso() const;
    RowsModel* past() { return &past_; }

    Q_INVOKABLE void beginDraft();
    Q_INVOKABLE void dropDraft();
    // A copy for both, a meeting in the coming days, its four steps.
    Q_INVOKABLE bool send();
    // What the two try, until a day (ISO).
    Q_INVOKABLE void agree(const QString& what, const QString& untilIso);
    Q_INVOKABLE void settle(const QString& outcome);

  public Q_SLOTS:
    void refresh();

  Q_SIGNALS:
    void changed();

  private:
    std::optional<store::Row> draftRow() const;
    std::vector<store::Edit> meetingEdits(const RecordId& meeting) const;
    void showSigns();
    void showSent();

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    SpaceId personal_;
    store::Row mentorship_;
    std::optional<store::Row> open_;
    model::ConcernEditor draft_;
    PlainRows signs_;
    PlainRows openWords_;
    PlainRows past_;
    store::Subscription subscription_;
};

} // namespace cordee::app
