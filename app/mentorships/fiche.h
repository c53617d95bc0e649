#pragma once

#include "app/mentorships/agenda_model.h"
#include "app/mentorships/bond.h"
#include "app/mentorships/commitments_model.h"
#include "app/mentorships/goal_lines_model.h"
#include "app/mentorships/initiative.h"
#include "app/mentorships/meetings_model.h"

namespace cordee::app {

// The page of one mentorship: who, since when, what is next, what was promised.
class MentorshipFiche final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the section")
    Q_PROPERTY(QString mentorshipId READ mentorshipId CONSTANT FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString firstName READ firstName NOTIFY changed FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString audience READ audience NOTIFY changed FINAL)
    Q_PROPERTY(bool iGuide READ iGuide NOTIFY changed FINAL)
    Q_PROPERTY(bool waiting READ isWaiting NOTIFY changed FINAL)
    Q_PROPERTY(int cadenceDays READ cadence WRITE setCadence NOTIFY changed FINAL)
    Q_PROPERTY(QString nextMeetingId READ nextMeetingId NOTIFY changed FINAL)
    Q_PROPERTY(QString nextMeetingWhen READ nextMeetingWhen NOTIFY changed FINAL)
    Q_PROPERTY(QString nextMeetingAct READ nextMeetingAct NOTIFY changed FINAL)
    Q_PROPERTY(QString minutesLine READ minutesLine NOTIFY changed FINAL)
    Q_PROPERTY(QString questionsTitle READ questionsTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString timeGiven READ timeGiven NOTIFY changed FINAL)
    Q_PROPERTY(cordee::app::Initiative* initiative READ initiative CONSTANT FINAL)
    Q_PROPERTY(cordee::app::AgendaModel* topics READ topics CONSTANT FINAL)
    Q_PROPERTY(cordee::app::AgendaModel* questions READ questions CONSTANT FINAL)
    Q_PROPERTY(cordee::app::MeetingsModel* ahead READ ahead CONSTANT FINAL)
    Q_PROPERTY(cordee::app::MeetingsModel* past READ past CONSTANT FINAL)
    Q_PROPERTY(cordee::app::CommitmentsModel* alive READ alive CONSTANT FINAL)
    Q_PROPERTY(cordee::app::CommitmentsModel* settled READ settled CONSTANT FINAL)
    Q_PROPERTY(cordee::app::GoalLinesModel* goals READ goals CONSTANT FINAL)
    Q_PROPERTY(cordee::app::Bond* bond READ bond CONSTANT FINAL)

  public:
    MentorshipFiche(const Bond::Parts& parts, const store::Row& mentorship);

    QString mentorshipId() const;
    QString name() const;
    QString firstName() const;
    QString initials() const;
    // « Mentorat depuis mars 2026 · jusqu’en mars 2027 · tous les 14 jours »
    QString subtitle() const;
    // Who sees what is written here: « Inès et toi »
    QString audience() const;
    bool iGuide() const;
    bool isWaiting() const; // the other person has not joined
    int cadence() const;
    void setCadence(int days);
    QString nextMeetingId() const;
    QString nextMeetingWhen() const;
    // What its button says: « Préparer », « Ouvrir la rencontre », « Faire le bilan »
    QString nextMeetingAct() const;
    QString minutesLine() const;
    QString questionsTitle() const;
    // « 4 h 30 ensemble »; empty before the first meeting.
    QString timeGiven() const;

    Initiative* initiative() { return &initiative_; }
    AgendaModel* topics() { return &topics_; }
    AgendaModel* questions() { return &questions_; }
    MeetingsModel* ahead() { return &ahead_; }
    MeetingsModel* past() { return &past_; }
    CommitmentsModel* alive() { return &alive_; }
    CommitmentsModel* settled() { return &settled_; }
    GoalLinesModel* goals() { return &goals_; }
    Bond* bond() { return &bond_; }

  public Q_SLOTS:
    void refresh();

  Q_SIGNALS:
    void changed();

  private:
    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    store::Row mentorship_;
    std::optional<store::Row> next_;
    AgendaModel topics_;
    AgendaModel questions_;
    MeetingsModel ahead_;
    MeetingsModel past_;
    CommitmentsModel alive_;
    CommitmentsModel settled_;
    GoalLinesModel goals_;
    Initiative initiative_;
    Bond bond_;
    store::Subscription subscription_;
};

} // namespace cordee::app
