#pragma once

#include "app/mentorships/text_diff.h"
#include "app/records/gestures.h"
#include "sync/core/environment.h"

#include <QPointer>
#include <QQuickTextDocument>
#include <QTextDocument>

#include <functional>
#include <optional>

namespace cordee::app {

// A long text of a record in an open editor: what is typed is kept at once as the difference, what
// arrives from afar is put into the open document without touching anything else, so that the caret
// and the selection stay where they are.
class SharedText final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the meeting")
    Q_PROPERTY(QString text READ text NOTIFY textChanged FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY textChanged FINAL)

  public:
    SharedText(store::Store& store, Gestures& gestures, const Clock& clock, TextField field,
               QObject* parent = nullptr);

    // Shows a record's text; while there is none, `create` makes the edit that begins it with the
    // first letter typed.
    void open(const std::optional<RecordId>& record, std::function<store::Edit()> create);

    const std::optional<RecordId>& record() const { return record_; }
    const QString& text() const { return text_; }
    bool isEmpty() const { return text_.trimmed().isEmpty(); }

    // The editor's document follows from now on; one at a time. Its own undo is switched off, since
    // it would also take back the other person's words.
    Q_INVOKABLE void attach(QQuickTextDocument* document);
    void attach(QTextDocument* document);
    Q_INVOKABLE void detach();

  Q_SIGNALS:
    void textChanged();
    // Words of the other person, or of my other device, came in.
    void arrived();

  private:
    void keep();
    bool begin();
    bool commit(const QString& wanted);
    void onStoreChanged(const ChangeSet& changes);
    std::vector<Splice> inDocument(std::vector<Splice> splices) const;
    void show(const std::vector<Splice>& splices);

    store::Store& store_;
    Gestures& gestures_;
    const Clock& clock_;
    TextField field_;
    std::optional<RecordId> record_;
    std::function<store::Edit()> create_;
    QString text_; // as the store has it
    QPointer<QTextDocument> document_;
    QMetaObject::Connection edits_;
    bool showing_ = false;
    bool keeping_ = false;
    std::int64_t lastKeptMs_ = 0;
    store::Subscription subscription_;
};

} // namespace cordee::app
