#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/records/plain_rows.h"
#include "sync/core/environment.h"

namespace cordee::app {

// Which of the areas a mentorship is about its last three meetings touched, and which it leaves
// aside. A meeting touches what was ticked for it and the areas of the goals it made promises for.
class CoverageModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the mentorship")
    Q_PROPERTY(cordee::app::RowsModel* areas READ areas CONSTANT FINAL)
    Q_PROPERTY(int covered READ covered NOTIFY changed FINAL)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(QString line READ line NOTIFY changed FINAL)
    // The chosen area that was left aside longest; 0: none.
    Q_PROPERTY(int neglected READ neglected NOTIFY changed FINAL)
    Q_PROPERTY(QString neglectedLine READ neglectedLine NOTIFY changed FINAL)
    Q_PROPERTY(QString lastMeeting READ lastMeeting NOTIFY changed FINAL)

  public:
    CoverageModel(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                  const RecordId& mentorship, QObject* parent = nullptr);

    RowsModel* areas() { return &areas_; }
    int covered() const { return covered_; }
    int chosen() const { return chosen_; }
    QString line() const;
    int neglected() const { return neglected_; }
    QString neglectedLine() const;
    QString lastMeeting() const; // « la rencontre du 12 nov. »; empty: none was held

    // What the mentorship is about; what the last meeting spoke of.
    Q_INVOKABLE void choose(int area, bool chosen);
    Q_INVOKABLE void tick(int area, bool touched);
    // A point about an area for the next meeting.
    Q_INVOKABLE void propose(int area);

  public Q_SLOTS:
    void refresh();

  Q_SIGNALS:
    void changed();

  private:
    std::vector<store::Row> lastHeld() const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    store::Row mentorship_;
    std::vector<store::Row> held_; // latest first, three at most
    PlainRows areas_;
    int covered_ = 0;
    int chosen_ = 0;
    int neglected_ = 0;
    store::Subscription subscription_;
};

} // namespace cordee::app
