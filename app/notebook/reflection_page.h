#pragma once

#include "app/notebook/desk.h"
#include "app/records/plain_rows.h"
#include "model/cordee_model_editors.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// One reflection being written: its questions with what is answered, what it was born from, and
// what becomes of it. An answer is kept as the difference to what stood there.
class ReflectionPage final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("comes from the notebook")
    Q_PROPERTY(cordee::model::ReflectionEditor* editor READ editor CONSTANT FINAL)
    // number, question, help, answer
    Q_PROPERTY(cordee::app::RowsModel* lines READ lines CONSTANT FINAL)
    Q_PROPERTY(QString source READ source NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString excerpt READ excerpt NOTIFY changed FINAL)
    Q_PROPERTY(QString promise READ promise NOTIFY changed FINAL)
    Q_PROPERTY(QString lastAnswer READ lastAnswer NOTIFY changed FINAL)
    Q_PROPERTY(QString sharedWith READ sharedWith NOTIFY changed FINAL)
    // Written by the other person: to be read only.
    Q_PROPERTY(bool theirs READ theirs CONSTANT FINAL)
    Q_PROPERTY(QVariantList places READ places NOTIFY changed FINAL)
    Q_PROPERTY(QString today READ today CONSTANT FINAL)

  public:
    ReflectionPage(const Desk& desk, const RecordId& reflection, QObject* parent = nullptr);

    model::ReflectionEditor* editor() { return &editor_; }
    RowsModel* lines() { return &lines_; }
    QString source() const;
    QString title() const; // the day it was written
    QString excerpt() const;
    QString promise() const;    // the commitment that came of it; empty: none yet
    QString lastAnswer() const; // what the last question was answered with
    QString sharedWith() const;
    bool theirs() const;
    QVariantList places() const { return desk_.places(); }
    QString today() const;

    Q_INVOKABLE void answer(int index, const QString& text);
    // Another way to look at it: what was answered stays with its number.
    Q_INVOKABLE void setModel(int model);
    // A commitment of mine that came of this, seen by myself, or in a mentorship. False when the
    // text is empty or it could not be kept.
    Q_INVOKABLE bool promiseIt(const QString& text, const QString& dueIso, const QString& placeId);
    // A copy with these words and the day, nothing else, in a mentorship. False when nothing was
    // shared.
    Q_INVOKABLE bool share(const QString& placeId, const QString& words);

  Q_SIGNALS:
    void changed();

  private:
    void refresh();
    model::ReflectionModel model() const;

    Desk desk_;
    RecordId id_;
    std::optional<store::Row> row_;
    model::ReflectionEditor editor_;
    PlainRows lines_;
    store::Subscription subscription_;
};

} // namespace cordee::app
