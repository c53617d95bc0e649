#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/records/rows_model.h"
#include "app/today/today_parts.h"
#include "sync/core/environment.h"

#include <QDate>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// Aujourd’hui: what matters now, for a mentee, a mentor or somebody who is both.
class TodayModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY changed FINAL)
    Q_PROPERTY(bool asMentee READ asMentee NOTIFY changed FINAL)
    Q_PROPERTY(bool asMentor READ asMentor NOTIFY changed FINAL)
    Q_PROPERTY(bool alone READ alone NOTIFY changed FINAL) // no mentorship yet
    Q_PROPERTY(cordee::app::RowsModel* meetings READ meetings CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RowsModel* promises READ promises CONSTANT FINAL)
    Q_PROPERTY(QString promisesTitle READ promisesTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString keptText READ keptText NOTIFY changed FINAL)
    Q_PROPERTY(cordee::app::RowsModel* goals READ goals CONSTANT FINAL)
    Q_PROPERTY(int activeGoals READ activeGoals NOTIFY changed FINAL)
    Q_PROPERTY(cordee::app::RowsModel* news READ news CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RowsModel* questions READ questions CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RowsModel* mentees READ mentees CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RowsModel* mine READ mine CONSTANT FINAL)
    Q_PROPERTY(QString initiativeText READ initiativeText NOTIFY changed FINAL)
    Q_PROPERTY(double initiativeShare READ initiativeShare NOTIFY changed FINAL)
    Q_PROPERTY(QString initiativeMentorship READ initiativeMentorship NOTIFY changed FINAL)
    Q_PROPERTY(QString promptKind READ promptKind NOTIFY changed FINAL)
    Q_PROPERTY(QString promptText READ promptText NOTIFY changed FINAL)
    Q_PROPERTY(QString promptAction READ promptAction NOTIFY changed FINAL)
    Q_PROPERTY(QString promptTarget READ promptTarget NOTIFY changed FINAL)
    Q_PROPERTY(QString promptRoute READ promptRoute NOTIFY changed FINAL)
    // « Il y a 6 mois »: a reflection of then; empty: none.
    Q_PROPERTY(QString memoryId READ memoryId NOTIFY changed FINAL)
    Q_PROPERTY(QString memoryText READ memoryText NOTIFY changed FINAL)
    Q_PROPERTY(QString weatherText READ weatherText NOTIFY changed FINAL)

  public:
    TodayModel(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
               QObject* parent = nullptr);

    QString greeting() const { return greeting_; }
    QString dayText() const { return dayText_; }
    QString initials() const;
    bool asMentee() const { return mentee_; }
    bool asMentor() const { return mentor_; }
    bool alone() const { return alone_; }
    RowsModel* meetings() const { return meetings_.get(); }
    RowsModel* promises() const { return promises_.get(); }
    QString promisesTitle() const;
    QString keptText() const { return kept_; }
    RowsModel* goals() const { return goals_.get(); }
    int activeGoals() const { return activeGoals_; }
    RowsModel* news() const { return news_.get(); }
    RowsModel* questions() const { return questions_.get(); }
    RowsModel* mentees() const { return mentees_.get(); }
    RowsModel* mine() const { return mine_.get(); }
    QString initiativeText() const { return initiative_.text; }
    double initiativeShare() const { return initiative_.share; }
    QString initiativeMentorship() const { return initiative_.mentorshipId; }
    QString promptKind() const { return prompt_.kind; }
    QString promptText() const { return prompt_.text; }
    QString promptAction() const { return prompt_.action; }
    QString promptTarget() const { return prompt_.targetId; }
    QString promptRoute() const { return prompt_.route; }
    QString memoryId() const { return memory_.reflectionId; }
    QString memoryText() const { return memory_.text; }
    QString weatherText() const { return weather_; }

    // A promise kept, or not kept after all.
    Q_INVOKABLE void setKept(const QString& commitmentId, bool kept);
    // A new day said early is a promise looked after; why stays with it.
    Q_INVOKABLE void renegotiate(const QString& commitmentId, const QDate& day,
                                 const QString& reason);
    // For one-tap dates, counted from today.
    Q_INVOKABLE QDate inDays(int days) const;
    Q_INVOKABLE QString sayDay(const QDate& day) const;

    // Reads everything anew: the day has turned, or the app came back to the front.
    Q_INVOKABLE void refresh();

  Q_SIGNALS:
    void changed();

  private:
    QDate today() const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    std::unique_ptr<today::List> meetings_;
    std::unique_ptr<today::List> promises_;
    std::unique_ptr<today::List> goals_;
    std::unique_ptr<today::List> news_;
    std::unique_ptr<today::List> questions_;
    std::unique_ptr<today::List> mentees_;
    std::unique_ptr<today::List> mine_;
    today::Prompt prompt_;
    today::Memory memory_;
    today::InitiativeLine initiative_;
    QString greeting_;
    QString dayText_;
    QString kept_;
    QString weather_;
    int activeGoals_ = 0;
    bool mentor_ = false;
    bool mentee_ = true;
    bool alone_ = true;
    QTimer soon_;   // several changes of one moment are read once
    QTimer minute_; // « il y a 3 min », midnight
    store::Subscription subscription_;
};

} // namespace cordee::app
