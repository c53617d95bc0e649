#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/records/rows_model.h"
#include "sync/core/environment.h"

namespace cordee::app {

// What was last written, by whom: records newest first; and for one of them each change of it.
class RecentModel final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the settings")

  public:
    RecentModel(store::Store& store, const Clock& clock, QObject* parent = nullptr);
    Q_INVOKABLE void refresh();

  private:
    store::Store& store_;
    const Clock& clock_;
};

class HistoryModel final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the settings")
    Q_PROPERTY(QString title READ title NOTIFY opened FINAL)

  public:
    HistoryModel(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                 QObject* parent = nullptr);

    QString title() const { return title_; }
    // An unknown id shows nothing.
    Q_INVOKABLE void open(const QString& recordId);
    // Writes again what an entry had written and is not so any more; undoable as any act.
    Q_INVOKABLE void takeBack(const QString& entryId);

  Q_SIGNALS:
    void opened();

  private:
    QString author(const store::Row& record, const store::HistoryEntry& entry) const;
    QString what(const FieldSchema* field, const store::HistoryEntry& entry,
                 const QDate& today) const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    std::vector<store::HistoryEntry> entries_; // by row
    const Clock& clock_;
    QString title_;
};

// What was deleted in the last 30 days, newest first; each can come back.
class BinModel final : public cordee::app::RowsModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the settings")

  public:
    BinModel(store::Store& store, Gestures& gestures, const Clock& clock,
             QObject* parent = nullptr);

    Q_INVOKABLE void restore(const QString& recordId);

  private:
    void refresh();

    store::Store& store_;
    Gestures& gestures_;
    const Clock& clock_;
    store::Subscription subscription_;
};

} // namespace cordee::app
