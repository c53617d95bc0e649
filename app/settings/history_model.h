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
    HistoryModel(store::Store& store, People& people, const Clock& clock,
                 QObject* parent = nullptr);

    QString title() const { return title_; }
    // An unknown id shows nothing.
    Q_INVOKABLE void open(const QString& recordId);

  Q_SIGNALS:
    void opened();

  private:
    QString author(const store::Row& record, const store::HistoryEntry& entry) const;

    store::Store& store_;
    People& people_;
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
