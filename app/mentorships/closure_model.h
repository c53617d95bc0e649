#pragma once

#include "app/people/people.h"
#include "app/records/plain_rows.h"
#include "model/cordee_model_editors.h"
#include "sync/core/environment.h"

namespace cordee::app {

// A gentle end: what was learned, what was reached, thanks, what stays, in which form. Nothing in
// it has to be filled in, one line is enough, and what was shared stays with both.
class ClosureModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the mentorship")
    // "open", "closing" (until a day), "redefined", "closed"
    Q_PROPERTY(QString state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString stateLine READ stateLine NOTIFY changed FINAL)
    Q_PROPERTY(bool drafting READ isDrafting NOTIFY changed FINAL)
    Q_PROPERTY(cordee::model::ClosureEditor* draft READ draft CONSTANT FINAL)
    // The goals of the mentorship, to tick what was reached.
    Q_PROPERTY(cordee::app::RowsModel* goals READ goals CONSTANT FINAL)
    // What each wrote: {who, label, text}.
    Q_PROPERTY(cordee::app::RowsModel* words READ words CONSTANT FINAL)
    Q_PROPERTY(bool iClosed READ iClosed NOTIFY changed FINAL)
    // "Devenir mentor à ton tour", for who was guided.
    Q_PROPERTY(bool asMentee READ asMentee NOTIFY changed FINAL)
    Q_PROPERTY(bool hasStory READ hasStory NOTIFY changed FINAL)
    Q_PROPERTY(bool hasMentee READ hasMentee NOTIFY changed FINAL)
    Q_PROPERTY(QString legacy READ legacy NOTIFY changed FINAL)
    Q_PROPERTY(QString seekNext READ seekNext NOTIFY changed FINAL)
    Q_PROPERTY(QString todayIso READ todayIso NOTIFY changed FINAL)
    Q_PROPERTY(QString endsIso READ endsIso NOTIFY changed FINAL) // of the draft

  public:
    ClosureModel(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                 const SpaceId& personal, const RecordId& mentorship, QObject* parent = nullptr);

    QString state() const;
    QString stateLine() const;
    bool isDrafting() const;
    model::ClosureEditor* draft() { return &draft_; }
    RowsModel* goals() { return &goals_; }
    RowsModel* words() { return &words_; }
    bool iClosed() const;
    bool asMentee() const;
    bool hasStory() const;
    bool hasMentee() const;
    QString legacy() const;
    QString seekNext() const;
    QString todayIso() const;
    QString endsIso() const;

    Q_INVOKABLE void beginDraft();
    Q_INVOKABLE void dropDraft();
    Q_INVOKABLE void markReached(const QString& goalId, bool reached);
    // Sends my words; the first of the two that does so ends the mentorship, on the draft's day.
    Q_INVOKABLE bool send();
    Q_INVOKABLE void setEnds(const QString& iso);
    // The way out that needs no reason: today, in one line or none.
    Q_INVOKABLE bool leave(const QString& line);
    Q_INVOKABLE void reopen();
    Q_INVOKABLE void setLegacy(const QString& words);
    // Mine alone: what I look for now.
    Q_INVOKABLE void setSeekNext(const QString& words);
    // Writes the souvenir (PDF), into the documents unless a folder is given, and tells where.
    Q_INVOKABLE QString writeSouvenir(const QString& folder = {});

  public Q_SLOTS:
    void refresh();

  Q_SIGNALS:
    void changed();

  private:
    std::optional<store::Row> mine() const; // my own record, begun or sent
    RecordId mineId() const;
    store::Edit editMine();
    bool sendCopy(const store::Edit& kept, const store::Row& words);
    void showGoals();
    void showWords();

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    SpaceId personal_;
    store::Row mentorship_;
    std::vector<store::Row> closures_;
    model::ClosureEditor draft_;
    PlainRows goals_;
    PlainRows words_;
    store::Subscription subscription_;
};

} // namespace cordee::app
