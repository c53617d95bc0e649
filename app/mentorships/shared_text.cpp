#include "app/mentorships/shared_text.h"

#include "app/records/convert.h"

#include <algorithm>
#include <chrono>

namespace cordee::app {

namespace {

// Letters typed within this time of each other are taken back together.
constexpr std::chrono::milliseconds burst{1500};

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
    Q_EMIT textChanged();
}

bool SharedText::write(const QString& text) {
    if (text == text_) return true;
    if (!record_ && !begin()) return false;
    const auto edit = store::Edit(*record_).replace(field_, toUtf8(text));
    const std::int64_t now = clock_.nowMs();
    const bool joins = lastKeptMs_ != 0 && now - lastKeptMs_ < burst.count();
    keeping_ = true;
    const bool kept = joins ? gestures_.extend(edit) : gestures_.commit(edit);
    keeping_ = false;
    if (!kept) return false;
    lastKeptMs_ = now;
    text_ = text;
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
    text_ = now;
    Q_EMIT textChanged();
    if (changes.remote) Q_EMIT arrived();
}

} // namespace cordee::app
