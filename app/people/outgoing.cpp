#include "app/people/outgoing.h"

#include "app/records/convert.h"
#include "app/records/copies.h"

#include <algorithm>

namespace cordee::app {

Outgoing::Outgoing(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                   Way way, std::uint32_t recordKind)
    : store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , mentorship_(std::move(way.mentorship))
    , personal_(way.personal)
    , recordKind_(recordKind)
    , draft_(std::move(way.draft))
    , texts_([this](const HeldTexts::Texts& texts) { return keepTexts(texts); })
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(recordKind_)) refresh();
    })) {}

Outgoing::~Outgoing() = default;

QString Outgoing::firstName() const {
    return People::firstNameOf(people_.partnerName(mentorship_));
}

QString Outgoing::draftId() const {
    return draft_ ? toQString(draft_->id) : QString();
}

QString Outgoing::text(Field<std::string> field) const {
    return texts_.value(field,
                        draft_ ? toQString(draft_->get(field).value_or(std::string())) : QString());
}

void Outgoing::type(Field<std::string> field, const QString& words) {
    if (words == text(field)) return;
    texts_.type(field, words);
    Q_EMIT changed();
}

bool Outgoing::write(const std::function<void(store::Edit&)>& change) {
    const RecordId id = draft_ ? draft_->id : store_.newId();
    auto edit = draft_ ? store::Edit(id) : store::Edit::create(personal_, recordKind_, id);
    if (!draft_) begin(edit);
    change(edit);
    if (!gestures_.commit(edit)) return false;
    draft_ = store_.find(id);
    Q_EMIT changed();
    return true;
}

bool Outgoing::keepTexts(const HeldTexts::Texts& texts) {
    const bool empty = std::ranges::all_of(
        texts, [](const auto& text) { return text.second.trimmed().isEmpty(); });
    if (!draft_ && empty) return true; // nothing worth a draft
    return write([&texts](store::Edit& edit) {
        for (const auto& [field, words] : texts)
            edit.step(store::Edit::SetValue{field, toUtf8(words)});
    });
}

bool Outgoing::send() {
    if (!isReady() || !texts_.flush() || !draft_) return false;
    store::Edit copy = copyOf(store_, *draft_, mentorship_.space, store_.newId());
    leave(copy, Timestamp{clock_.nowMs()});
    const std::vector<store::Edit> edits{copy, store::Edit(draft_->id).remove()};
    return gestures_.commit(edits, sentSentence());
}

void Outgoing::discard() {
    texts_.forget();
    if (draft_) gestures_.commit(store::Edit(draft_->id).remove(), discardedSentence());
    Q_EMIT changed();
}

// Sent, thrown away, taken back by an undo, or changed on another device of mine.
void Outgoing::refresh() {
    if (draft_) draft_ = store_.find(draft_->id);
    if (draft_ && draft_->deleted) draft_.reset();
    Q_EMIT changed();
}

} // namespace cordee::app
