#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/records/rows_model.h"
#include "sync/core/environment.h"

#include <QStringList>

namespace cordee::app {

// A list of the tab: each row says which page it opens.
class FeedbackRows final : public cordee::app::RowsModel {
    Q_OBJECT

  public:
    explicit FeedbackRows(QObject* parent = nullptr)
        : RowsModel("rowId", {"route", "glyph", "tone", "title", "line"}, parent) {}
    using RowsModel::setRows;
};

// Retours of one mentorship: what waits for me, what I prepare, what was given and what became of
// it.
class FeedbackTab final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the section")
    Q_PROPERTY(QString mentorshipId READ mentorshipId CONSTANT FINAL)
    Q_PROPERTY(QString firstName READ firstName NOTIFY changed FINAL)
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY changed FINAL)
    Q_PROPERTY(QStringList subjects READ subjects NOTIFY changed FINAL)
    Q_PROPERTY(cordee::app::RowsModel* toReceive READ toReceive CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RowsModel* asked READ asked CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RowsModel* requests READ requests CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RowsModel* drafts READ drafts CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RowsModel* given READ given CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RowsModel* received READ received CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RowsModel* thanks READ thanks CONSTANT FINAL)

  public:
    // `personal`: my own space, where drafts are.
    FeedbackTab(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                const SpaceId& personal, const store::Row& mentorship);

    QString mentorshipId() const;
    QString firstName() const;
    bool isWaiting() const; // the other person has not joined: nothing can be sent yet
    bool isEmpty() const;
    QString todayIso() const;
    QStringList
    subjects() const; // what a question may be about; the first is nothing in particular

    RowsModel* toReceive() { return &toReceive_; }
    RowsModel* asked() { return &asked_; }       // the other wants one
    RowsModel* requests() { return &requests_; } // I want one
    RowsModel* drafts() { return &drafts_; }
    RowsModel* given() { return &given_; }
    RowsModel* received() { return &received_; }
    RowsModel* thanks() { return &thanks_; }

    // Asks the other person for a feedback; a day as « 2026-12-03 », anything else is none. False
    // when there is no question, or nobody to ask.
    Q_INVOKABLE bool ask(const QString& question, int subject, const QString& byIso);
    Q_INVOKABLE void withdraw(const QString& requestId);
    Q_INVOKABLE void removeDraft(const QString& draftId);
    Q_INVOKABLE QString isoIn(int days) const;

  public Q_SLOTS:
    void refresh();

  Q_SIGNALS:
    void changed();

  private:
    RowsModel::Row toReceiveRow(const store::Row& feedback) const;
    RowsModel::Row givenRow(const store::Row& feedback) const;
    RowsModel::Row receivedRow(const store::Row& feedback) const;
    RowsModel::Row requestRow(const store::Row& request, bool mine) const;
    RowsModel::Row thanksRow(const store::Row& thanks) const;
    std::vector<RowsModel::Row> draftRows() const;
    QString outcomeOf(const store::Row& feedback) const;
    QDate today() const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    SpaceId personal_;
    store::Row mentorship_;
    FeedbackRows toReceive_;
    FeedbackRows asked_;
    FeedbackRows requests_;
    FeedbackRows drafts_;
    FeedbackRows given_;
    FeedbackRows received_;
    FeedbackRows thanks_;
    store::Subscription subscription_;
};

} // namespace cordee::app
