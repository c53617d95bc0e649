#pragma once

#include "app/records/gestures.h"
#include "sync/core/environment.h"

#include <functional>
#include <optional>

namespace cordee::app {

// A long text of a record, kept with each letter typed; what is typed in one burst is taken back
// together. The record begins with its first letter.
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

    // Keeps the text as the editor shows it. False, and told in words, when it could not.
    Q_INVOKABLE bool write(const QString& text);

  Q_SIGNALS:
    void textChanged();
    // Words of the other person, or of my other device, came in.
    void arrived();

  private:
    bool begin();
    void onStoreChanged(const ChangeSet& changes);

    store::Store& store_;
    Gestures& gestures_;
    const Clock& clock_;
    TextField field_;
    std::optional<RecordId> record_;
    std::function<store::Edit()> create_;
    QString text_; // as the store has it
    bool keeping_ = false;
    std::int64_t lastKeptMs_ = 0;
    store::Subscription subscription_;
};

} // namespace cordee::app
