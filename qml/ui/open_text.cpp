#include "qml/ui/open_text.h"

#include <QTextBoundaryFinder>
#include <QTextCursor>

#include <algorithm>
#include <chrono>

namespace cordee::ui {

namespace {

constexpr std::chrono::milliseconds aMoment{700};

// As it was typed: toPlainText() would make common spaces of the no-break ones.
QString textOf(const QTextDocument& document) {
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

} // namespace

OpenText::OpenText(QObject* parent)
    : QObject(parent)
    , pauseMs_(static_cast<int>(aMoment.count())) {
    pause_.setSingleShot(true);
    connect(&pause_, &QTimer::timeout, this, &OpenText::askToKeep);
}

void OpenText::setDocument(QQuickTextDocument* document) {
    if (document == shown_ || document == nullptr) return;
    shown_ = document;
    attach(document->textDocument());
    Q_EMIT documentChanged();
}

void OpenText::attach(QTextDocument* document) {
    disconnect(edits_);
    document_ = document;
    show(difference(textOf(*document), value_));
    edits_ = connect(document, &QTextDocument::contentsChanged, this, &OpenText::onTyped);
}

void OpenText::setValue(const QString& value) {
    if (value == value_) return;
    const QString before = std::exchange(value_, value);
    if (document_ && !keeping_) {
        keptAs_.reset();
        bring(before, value);
    }
    Q_EMIT valueChanged();
}

void OpenText::setTyping(bool typing) {
    if (typing == typing_) return;
    typing_ = typing;
    if (!typing) {
        askToKeep();
        if (document_ && textOf(*document_) == keptAs_)
            show(difference(textOf(*document_), value_));
    }
    Q_EMIT typingChanged();
}

void OpenText::setPause(int milliseconds) {
    if (milliseconds == pauseMs_) return;
    pauseMs_ = milliseconds;
    Q_EMIT pauseChanged();
}

void OpenText::onTyped() {
    if (showing_ || !typing_) return;
    if (pauseMs_ == 0)
        askToKeep();
    else if (pauseMs_ > 0)
        pause_.start(pauseMs_);
}

// Refused, it stays on the screen and is asked for again with the next letter.
void OpenText::askToKeep() {
    pause_.stop();
    if (!document_) return;
    const QString text = textOf(*document_);
    if (text == value_ || text == keptAs_) return;
    const QString before = value_;
    keeping_ = true;
    Q_EMIT keep(text);
    keeping_ = false;
    if (value_ != before) keptAs_ = text;
}

// What changed elsewhere, at the places it has in the open document, which may hold letters that
// are not kept yet.
void OpenText::bring(const QString& before, const QString& after) {
    const QString shown = textOf(*document_);
    if (shown == after) return; // it is what was typed, kept letter by letter
    if (!typing_) return show(difference(shown, after));
    const auto unkept = difference(before, shown);
    auto splices = difference(before, after);
    for (Splice& splice : splices) {
        qsizetype from = splice.at;
        qsizetype to = splice.at + splice.erased;
        for (auto local = unkept.rbegin(); local != unkept.rend(); ++local) {
            from = movedBy(*local, from);
            to = movedBy(*local, to);
        }
        splice.at = from;
        splice.erased = std::max<qsizetype>(0, to - from);
    }
    show(splices);
}

void OpenText::show(const std::vector<Splice>& splices) {
    if (splices.empty()) return;
    showing_ = true;
    QTextCursor cursor(document_);
    cursor.beginEditBlock();
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice) {
        cursor.setPosition(static_cast<int>(splice->at));
        cursor.setPosition(static_cast<int>(splice->at + splice->erased), QTextCursor::KeepAnchor);
        cursor.insertText(splice->inserted);
    }
    cursor.endEditBlock();
    // The document's own undo would take back the words of others too.
    document_->clearUndoRedoStacks();
    showing_ = false;
    keepLettersWhole();
}

// What arrived may have joined the letters on both sides of the caret, or of an end of the
// selection, to one: an accent, a family of several people. It goes on to the end of that one.
void OpenText::keepLettersWhole() {
    QObject* editor = shown_ ? shown_->parent() : nullptr; // the item that shows the document
    if (editor == nullptr) return;
    const QString text = textOf(*document_);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    const auto whole = [&letters](int place) {
        letters.setPosition(place);
        return letters.isAtBoundary() ? place : static_cast<int>(letters.toNextBoundary());
    };
    const int caret = editor->property("cursorPosition").toInt();
    const int start = editor->property("selectionStart").toInt();
    const int end = editor->property("selectionEnd").toInt();
    if (whole(caret) == caret && whole(start) == start && whole(end) == end) return;
    const int anchor = caret == start ? end : start;
    QMetaObject::invokeMethod(editor, "select", Q_ARG(int, whole(anchor)),
                              Q_ARG(int, whole(caret)));
}

} // namespace cordee::ui
