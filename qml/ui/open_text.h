#pragma once

#include "qml/ui/text_diff.h"

#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>
#include <QTextDocument>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace cordee::ui {

/// A long text in an open editor, which may change elsewhere while a person types: what arrives in
/// `value` goes into the document at its own place, so that the caret, the selection and the
/// letters not kept yet stay; what is typed is asked to be kept, whole, after a pause and when the
/// editor is left. Whoever keeps it sets `value` to what was kept.
class OpenText : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        QQuickTextDocument* document READ document WRITE setDocument NOTIFY documentChanged FINAL)
    /// The text as it is kept.
    Q_PROPERTY(QString value READ value WRITE setValue NOTIFY valueChanged FINAL)
    /// A person is writing: what changes in the document is theirs.
    Q_PROPERTY(bool typing READ typing WRITE setTyping NOTIFY typingChanged FINAL)
    /// Milliseconds without a letter after which the text is kept; 0: with each letter; -1: only
    /// when the editor is left.
    Q_PROPERTY(int pause READ pause WRITE setPause NOTIFY pauseChanged FINAL)

  public:
    explicit OpenText(QObject* parent = nullptr);

    QQuickTextDocument* document() const { return shown_; }
    void setDocument(QQuickTextDocument* document);
    void attach(QTextDocument* document);

    const QString& value() const { return value_; }
    void setValue(const QString& value);
    bool typing() const { return typing_; }
    void setTyping(bool typing);
    int pause() const { return pauseMs_; }
    void setPause(int milliseconds);

  Q_SIGNALS:
    /// Asks to keep the whole text.
    void keep(const QString& text);
    void documentChanged();
    void valueChanged();
    void typingChanged();
    void pauseChanged();

  private:
    void onTyped();
    void askToKeep();
    void bring(const QString& before, const QString& after);
    void show(const std::vector<Splice>& splices);
    void keepLettersWhole();

    QPointer<QQuickTextDocument> shown_;
    QPointer<QTextDocument> document_;
    QMetaObject::Connection edits_;
    QString value_;
    // What was typed and is kept as value_, in other words: without the blanks around it.
    std::optional<QString> keptAs_;
    QTimer pause_;
    int pauseMs_;
    bool typing_ = false;
    bool showing_ = false;
    bool keeping_ = false;
};

} // namespace cordee::ui
