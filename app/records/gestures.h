#pragma once

#include "sync/store/store.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <span>
#include <vector>

namespace cordee::app {

// Every act of a person goes through here: it is committed, can be undone, and says so in the bar.
// A failure is told in words; nothing is half done.
class Gestures : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed FINAL)

  public:
    explicit Gestures(store::Store& store, QObject* parent = nullptr);

    // Commits. `said`: what the undo bar tells ("Engagement supprimé"); empty: no bar, yet
    // undoable.
    bool commit(std::span<const store::Edit> edits, const QString& said = {});
    bool commit(const store::Edit& edit, const QString& said = {}) {
        return commit(std::span(&edit, 1), said);
    }

    // Commits as a part of the last act, so that both are taken back together: typing, dragging.
    bool extend(const store::Edit& edit);

    bool canUndo() const { return !done_.empty(); }
    // Takes back the last act of this run.
    Q_INVOKABLE void undo();

  Q_SIGNALS:
    void changed();
    void said(const QString& sentence);   // an act with a bar was done
    void failed(const QString& sentence); // it could not be kept, and why

  private:
    using Act = std::vector<store::GestureId>;

    store::Store& store_;
    std::vector<Act> done_;
};

// The sentence a person reads when the store refuses.
QString sentenceFor(const StoreError& error);

} // namespace cordee::app
