#pragma once

#include "app/facts/conflicts.h"
#include "app/records/gestures.h"
#include "app/records/rows_model.h"
#include "sync/core/environment.h"

namespace cordee::app {

// What was written apart about one record and what belongs to it: both versions of each field, who
// wrote each and when. A row goes once one is chosen, here or on any other device.
class ConflictsModel final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    // « Rencontre », « Envoyer le plan à Karim »; empty: the record is not there.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString sharedWith READ sharedWith NOTIFY changed FINAL)

  public:
    ConflictsModel(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                   QObject* parent = nullptr);

    QString title() const { return title_; }
    QString sharedWith() const { return sharedWith_; } // first name; empty: not known

    // An empty or unknown id: an empty list.
    Q_INVOKABLE void show(const QString& recordId);
    // The version that stands, or the other one. Nothing, where another device chose before.
    Q_INVOKABLE void choose(const QString& conflictId, bool standing);

  Q_SIGNALS:
    void changed();

  private:
    void refresh();
    QString line(const Conflict& conflict, const Version& version) const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    std::optional<RecordId> home_;
    std::vector<Conflict> conflicts_;
    QString title_;
    QString sharedWith_;
    store::Subscription subscription_;
};

} // namespace cordee::app
