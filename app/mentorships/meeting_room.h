#pragma once

#include "app/mentorships/agenda_model.h"
#include "app/mentorships/commitments_model.h"
#include "app/mentorships/listening.h"
#include "app/mentorships/meeting_guide.h"
#include "app/mentorships/meeting_papers.h"
#include "app/mentorships/meeting_reflection.h"
#include "app/mentorships/meetings_model.h"
#include "app/mentorships/own_templates.h"
#include "app/mentorships/preparation.h"
#include "app/mentorships/shared_text.h"

#include <QStringList>
#include <QTimer>

namespace cordee::app {

// A meeting in its three moments: prepared, held, taken stock of.
class MeetingRoom final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the section")
    Q_PROPERTY(QString meetingId READ meetingId CONSTANT FINAL)
    Q_PROPERTY(QString mentorshipId READ mentorshipId NOTIFY changed FINAL)
    Q_PROPERTY(cordee::app::MeetingRoom::Moment moment READ moment WRITE setMoment NOTIFY
                   momentChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString when READ when NOTIFY changed FINAL)
    Q_PROPERTY(QString with READ with NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QDateTime startsAt READ startsAt NOTIFY changed FINAL)
    Q_PROPERTY(int minutes READ minutes NOTIFY changed FINAL)
    Q_PROPERTY(int kind READ kind NOTIFY changed FINAL)
    Q_PROPERTY(bool toConfirm READ toConfirm NOTIFY changed FINAL)
    Q_PROPERTY(int seriesToConfirm READ seriesToConfirm NOTIFY changed FINAL)
    Q_PROPERTY(QStringList slotTexts READ slotTexts NOTIFY changed FINAL)
    Q_PROPERTY(bool proposed READ proposed NOTIFY changed FINAL)
    Q_PROPERTY(bool started READ started NOTIFY changed FINAL)
    Q_PROPERTY(bool ended READ ended NOTIFY changed FINAL)
    Q_PROPERTY(bool cancelled READ cancelled NOTIFY changed FINAL)
    Q_PROPERTY(bool missed READ missed NOTIFY changed FINAL)
    Q_PROPERTY(bool unheld READ unheld NOTIFY changed FINAL)
    Q_PROPERTY(QString calledOffWhy READ calledOffWhy NOTIFY changed FINAL)
    Q_PROPERTY(bool iGuide READ iGuide NOTIFY changed FINAL)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed FINAL)
    Q_PROPERTY(QString partnerName READ partnerName NOTIFY changed FINAL)
    Q_PROPERTY(QString questionsTitle READ questionsTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString minutesLine READ minutesLine NOTIFY changed FINAL)
    Q_PROPERTY(bool tooLong READ tooLong NOTIFY changed FINAL)
    Q_PROPERTY(double ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString readySentence READ readySentence NOTIFY changed FINAL)
    Q_PROPERTY(QStringList ideas READ ideas NOTIFY changed FINAL)
    Q_PROPERTY(int ideasWant READ ideasWant WRITE setIdeasWant NOTIFY changed FINAL)
    Q_PROPERTY(bool agendaSent READ agendaSent NOTIFY changed FINAL)
    Q_PROPERTY(QString currentItemId READ currentItemId NOTIFY ticked FINAL)
    Q_PROPERTY(QString currentLine READ currentLine NOTIFY ticked FINAL)
    Q_PROPERTY(bool overtime READ overtime NOTIFY ticked FINAL)
    Q_PROPERTY(QString meetingLeft READ meetingLeft NOTIFY ticked FINAL)
    Q_PROPERTY(double elapsed READ elapsed NOTIFY ticked FINAL)
    Q_PROPERTY(QString timeHint READ timeHint NOTIFY ticked FINAL)
    Q_PROPERTY(QString theyWrite READ theyWrite NOTIFY ticked FINAL)
    Q_PROPERTY(QStringList keyPoints READ keyPoints NOTIFY changed FINAL)
    Q_PROPERTY(QString nextWhen READ nextWhen NOTIFY changed FINAL)
    Q_PROPERTY(QString thanks READ thanks WRITE setThanks NOTIFY changed FINAL)
    Q_PROPERTY(int verdict READ verdict WRITE setVerdict NOTIFY changed FINAL)
    Q_PROPERTY(cordee::app::AgendaModel* topics READ topics CONSTANT FINAL)
    Q_PROPERTY(cordee::app::AgendaModel* questions READ questions CONSTANT FINAL)
    Q_PROPERTY(cordee::app::CommitmentsModel* commitments READ commitments CONSTANT FINAL)
    Q_PROPERTY(cordee::app::MeetingsModel* dates READ dates CONSTANT FINAL)
    Q_PROPERTY(cordee::app::SharedText* note READ note CONSTANT FINAL)
    Q_PROPERTY(cordee::app::SharedText* privateNote READ privateNote CONSTANT FINAL)
    Q_PROPERTY(cordee::app::MeetingPapers* papers READ papers CONSTANT FINAL)
    Q_PROPERTY(cordee::app::MeetingGuide* guide READ guide CONSTANT FINAL)
    Q_PROPERTY(cordee::app::OwnTemplates* ownTemplates READ ownTemplates CONSTANT FINAL)
    Q_PROPERTY(cordee::app::Listening* listening READ listening CONSTANT FINAL)
    Q_PROPERTY(cordee::app::MeetingReflection* reflection READ reflection CONSTANT FINAL)

  public:
    enum class Moment { Prepare, During, Recap };
    Q_ENUM(Moment)

    MeetingRoom(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                const SpaceId& personal, const store::Row& meeting);

    QString meetingId() const;
    QString mentorshipId() const;
    Moment moment() const { return moment_; }
    void setMoment(Moment moment);

    QString title() const; // « 7ᵉ rencontre avec Inès »
    QString when() const;
    QString with() const; // « Jeudi 26 novembre, 18:00 – 18:45 · avec Karim »
    QString place() const;
    QDateTime startsAt() const;
    int minutes() const;
    int kind() const;
    bool toConfirm() const;
    int seriesToConfirm() const; // of those planned in a row with it
    // The dates put forward, when there are several; and the same as a message for elsewhere.
    QStringList slotTexts() const;
    QString datesText() const;
    bool proposed() const;
    bool started() const;
    bool ended() const;
    bool cancelled() const;
    bool missed() const;
    bool unheld() const; // its time is past and nobody opened it
    QString calledOffWhy() const;
    bool iGuide() const;
    bool waiting() const;        // the other person has no Cordée yet
    QString partnerName() const; // first name
    QString questionsTitle() const;

    QString minutesLine() const;
    bool tooLong() const;
    double ready() const;
    QString readySentence() const;
    // Questions worth asking, of the kind of help that is hoped for; 0: of every kind.
    QStringList ideas() const;
    int ideasWant() const { return ideasWant_; }
    void setIdeasWant(int want);
    bool agendaSent() const;

    // The item being talked about, chosen or else the first one open, and « reste 9 min ».
    QString currentItemId() const;
    QString currentLine() const;
    bool overtime() const;
    QString meetingLeft() const;
    double elapsed() const; // of its length; 1 and more: over
    // « Il reste 5 min : … » near the end, and past it; empty before.
    QString timeHint() const;
    QString theyWrite() const; // « Inès écrit… » for some seconds after her words came in

    QStringList keyPoints() const;
    QString nextWhen() const; // the date already set for the one after; empty: none
    QString noteText() const { return note_.text(); }
    // My thanks for this meeting, seen by the other at once.
    QString thanks() const;
    void setThanks(const QString& text);
    int verdict() const; // of an informational meeting: model::MeetingVerdict
    void setVerdict(int verdict);

    AgendaModel* topics() { return &topics_; }
    AgendaModel* questions() { return &questions_; }
    CommitmentsModel* commitments() { return &commitments_; }
    MeetingsModel* dates() { return &dates_; }
    SharedText* note() { return &note_; }
    SharedText* privateNote() { return &privateNote_; }
    MeetingPapers* papers() { return &papers_; }
    MeetingGuide* guide() { return &guide_; }
    OwnTemplates* ownTemplates() { return &ownTemplates_; }
    Listening* listening() { return &listening_; }
    MeetingReflection* reflection() { return &reflection_; }
    const AgendaModel& topicList() const { return topics_; }
    const AgendaModel& questionList() const { return questions_; }
    const CommitmentsModel& commitmentList() const { return commitments_; }

    Q_INVOKABLE void start();
    // Done, at this time; unsettled topics wait for the next one.
    Q_INVOKABLE void end();
    // What is talked about is kept with the time already spent, for both and after a restart.
    Q_INVOKABLE void talkAbout(const QString& itemId);
    // Ticks a topic, or takes the tick back, with its time; the next open one is talked about.
    Q_INVOKABLE void settle(const QString& itemId, bool done);
    Q_INVOKABLE void settleCurrent();
    Q_INVOKABLE void carry(const QString& itemId);
    // A line at the end of my own note.
    Q_INVOKABLE void notePrivately(const QString& text);
    // One of the dates put forward becomes the meeting's.
    Q_INVOKABLE void takeSlot(int index);
    Q_INVOKABLE void addKeyPoint(const QString& text);
    Q_INVOKABLE void removeKeyPoint(const QString& text);
    // A line of this meeting, as a topic of the next one.
    Q_INVOKABLE void bringUp(const QString& text);

  public Q_SLOTS:
    void tick(); // time went on

  Q_SIGNALS:
    void changed();
    void momentChanged();
    void ticked();

  private:
    void refresh();
    Moment firstMoment() const;
    void openNote();
    void openPrivateNote();
    std::vector<store::Row> noteRows() const;
    std::optional<store::Row> noteRow() const;
    void foldNotes();
    std::optional<store::Row> current() const;
    std::int64_t currentSinceMs(const store::Row& item) const;
    int secondsOn(const store::Row& item) const;
    int currentSecondsLeft(const store::Row& item) const;
    int meetingSecondsLeft() const;
    std::optional<store::Row> nextOpen(const RecordId& without) const;
    void addTimeSpent(std::vector<store::Edit>& edits) const;
    void moveOn(const QString& itemId, model::AgendaStatus status, const QString& said);
    std::optional<store::Row> thanksRow() const;
    Preparation preparation() const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    SpaceId personal_;
    store::Row meeting_;
    Moment moment_ = Moment::Prepare;
    AgendaModel topics_;
    AgendaModel questions_;
    CommitmentsModel commitments_;
    MeetingsModel dates_;
    SharedText note_;
    SharedText privateNote_;
    bool noteOpened_ = false;
    MeetingPapers papers_;
    MeetingGuide guide_;
    OwnTemplates ownTemplates_;
    Listening listening_;
    MeetingReflection reflection_;
    int ideasWant_ = 0;
    std::int64_t theyWroteMs_ = 0;
    QTimer timer_;
    store::Subscription subscription_;
};

} // namespace cordee::app
