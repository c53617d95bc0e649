#include "app/mentorships/shared_text.h"

#include "app/records/convert.h"

#include <QTextCursor>

#include <algorithm>
#include <chrono>

namespace cordee::app {

namespace {

// Letters typed within this time of each other are taken back together.
constexpr std::chrono::milliseconds burst{1500};

std::size_t codePoints(QStringView text) {
    const auto lows = std::ranges::count_if(text, [](QChar unit) { return unit.isLowSurrogate(); });
    return static_cast<std::size_t>(text.size() - lows);
}

} // namespace

SharedText::SharedText(store::Store& store, Gestures& gestures, const Clock& clock, TextField field,
                       QObject* parent)
    : QObject(parent)
    , store_(store)
    , gestures_(gestures)
    , clock_(clock)
    , field_(field)
    , subscription_(
          store.subscribe([this](const ChangeSet& changes) { onStoreChanged(changes); })) {}

void SharedText::open(const std::optional<RecordId>& record, std::function<store::Edit()> create) {
    record_ = record;
    create_ = std::move(create);
    if (keeping_) return; // the record is mine, begun for the letter that is being kept
    const auto row = record_ ? store_.find(*record_) : std::nullopt;
    text_ = row ? toQString(row->get(field_)) : QString();
    lastKeptMs_ = 0;
    if (document_) show(difference(document_->toPlainText(), text_));
    Q_EMIT textChanged();
}

void SharedText::attach(QQuickTextDocument* document) {
    if (document != nullptr) attach(document->textDocument());
}

void SharedText::attach(QTextDocument* document) {
    detach();
    document_ = document;
    document->setUndoRedoEnabled(false);
    show(difference(document->toPlainText(), text_));
    edits_ = connect(document, &QTextDocument::contentsChanged, this, [this] { keep(); });
}

void SharedText::detach() {
    disconnect(edits_);
    document_ = nullptr;
}

void SharedText::keep() {
    if (showing_ || !document_) return;
    const QString wanted = document_->toPlainText();
    if (wanted != text_) commit(wanted);
}

bool SharedText::commit(const QString& wanted) {
    const auto splices = difference(text_, wanted);
    if (!record_ && !begin()) return false;
    store::Edit edit(*record_);
    // From the end on, so that no splice moves the next one's place.
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice) {
        const QStringView before(text_);
        edit.splice(field_, codePoints(before.left(splice->at)),
                    codePoints(before.mid(splice->at, splice->erased)), toUtf8(splice->inserted));
    }
    const std::int64_t now = clock_.nowMs();
    const bool joins = lastKeptMs_ != 0 && now - lastKeptMs_ < burst.count();
    keeping_ = true;
    const bool kept = joins ? gestures_.extend(edit) : gestures_.commit(edit);
    keeping_ = false;
    // Refused (a full disk, a text too long): it stays on the screen and goes with the next letter.
    if (!kept) return false;
    lastKeptMs_ = now;
    text_ = wanted;
    Q_EMIT textChanged();
    return true;
}

// An empty record is nothing to take back, so that undo only ever touches letters.
bool SharedText::begin() {
    if (!create_) return false;
    const store::Edit edit = create_();
    keeping_ = true;
    // A refusal is told by trying again where it is said in words.
    const bool begun = store_.commit(edit).ok() || gestures_.commit(edit);
    keeping_ = false;
    if (begun) record_ = edit.id();
    return begun;
}

void SharedText::onStoreChanged(const ChangeSet& changes) {
    if (keeping_ || !record_) return;
    const bool mine = std::ranges::any_of(changes.fields, [this](const FieldChange& change) {
        return change.record == *record_ && (change.field == field_.number || change.field == 0);
    });
    if (!mine) return;
    const auto row = store_.find(*record_);
    const bool there = row && !row->deleted;
    const QString now = there ? toQString(row->get(field_)) : QString();
    // Its beginning was taken back: the next letter begins another.
    if (!there) record_.reset();
    if (now == text_) return;
    lastKeptMs_ = 0;
    if (document_) show(inDocument(difference(text_, now)));
    text_ = now;
    Q_EMIT textChanged();
    if (changes.remote) Q_EMIT arrived();
}

// The same stretches in the open document, which may hold letters the store has not taken yet.
std::vector<Splice> SharedText::inDocument(std::vector<Splice> splices) const {
    const auto unsaved = difference(text_, document_->toPlainText());
    for (Splice& splice : splices) {
        qsizetype from = splice.at;
        qsizetype to = splice.at + splice.erased;
        for (auto local = unsaved.rbegin(); local != unsaved.rend(); ++local) {
            from = movedBy(*local, from);
            to = movedBy(*local, to);
        }
        splice.at = from;
        splice.erased = std::max<qsizetype>(0, to - from);
    }
    return splices;
}

void SharedText::show(const std::vector<Splice>& splices) {
    showing_ = true;
    QTextCursor cursor(document_);
    cursor.beginEditBlock();
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice) {
        cursor.setPosition(static_cast<int>(splice->at));
        cursor.setPosition(static_cast<int>(splice->at + splice->erased), QTextCursor::KeepAnchor);
        cursor.insertText(splice->inserted);
    }
    cursor.endEditBlock();
    showing_ = false;
}

} // namespace cordee::app
