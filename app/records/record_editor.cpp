#include "app/records/record_editor.h"

#include "app/records/convert.h"
#include "app/records/long_text.h"

namespace cordee::app {

namespace {
const RecordSchema& schemaOf(const store::Store& store, std::uint32_t recordKind) {
    const RecordSchema* schema = store.schema().record(recordKind);
    Q_ASSERT(schema != nullptr);
    return *schema;
}
} // namespace

RecordEditor::RecordEditor(store::Store& store, Gestures& gestures, std::uint32_t recordKind,
                           QObject* parent)
    : QObject(parent)
    , store_(store)
    , gestures_(gestures)
    , schema_(schemaOf(store, recordKind))
    , subscription_(store.subscribe([this](const ChangeSet& changes) { refresh(changes); })) {}

QString RecordEditor::recordId() const {
    return row_ ? toQString(row_->id) : QString();
}

bool RecordEditor::open(const RecordId& id) {
    row_ = store_.find(id);
    if (row_ && row_->recordKind != schema_.number) row_.reset();
    shared_ = row_ && store_.isShared(row_->space);
    Q_EMIT recordIdChanged();
    Q_EMIT existsChanged();
    for (const FieldSchema& field : schema_.fields)
        notify(field.number);
    return row_.has_value();
}

bool RecordEditor::remove(const QString& sentence) {
    return row_ && gestures_.commit(store::Edit(row_->id).remove(), sentence);
}

QVariant RecordEditor::read(std::uint32_t field) const {
    const FieldSchema* schema = schema_.field(field);
    return toVariant(*schema, row_ ? row_->value(field) : Value());
}

QString RecordEditor::readLongText(std::uint32_t field) const {
    return row_ ? longText(schema_, *row_, field) : QString();
}

void RecordEditor::write(std::uint32_t field, const QVariant& value) {
    const auto converted = fromVariant(*schema_.field(field), value);
    if (!row_ || !converted || *converted == row_->value(field)) return;
    gestures_.commit(store::Edit(row_->id).step(store::Edit::SetValue{field, *converted}));
}

void RecordEditor::replaceText(std::uint32_t field, const QString& text) {
    if (!row_ || readLongText(field) == text) return;
    store::Edit edit(row_->id);
    replaceLongText(edit, schema_, *row_, field, text);
    gestures_.commit(edit);
}

void RecordEditor::addElement(std::uint32_t field, const QVariant& element) {
    const auto converted = fromVariant(*schema_.field(field), element);
    if (!row_ || !converted) return;
    gestures_.commit(store::Edit(row_->id).step(store::Edit::AddElement{field, *converted}));
}

void RecordEditor::removeElement(std::uint32_t field, const QVariant& element) {
    const auto converted = fromVariant(*schema_.field(field), element);
    if (!row_ || !converted) return;
    gestures_.commit(store::Edit(row_->id).step(store::Edit::RemoveElement{field, *converted}));
}

void RecordEditor::clear(std::uint32_t field) {
    if (!row_) return;
    gestures_.commit(store::Edit(row_->id).step(store::Edit::SetValue{field, Value()}));
}

void RecordEditor::refresh(const ChangeSet& changes) {
    if (!row_) return;
    const bool existed = exists();
    bool mine = false;
    for (const FieldChange& change : changes.fields)
        mine = mine || change.record == row_->id;
    if (!mine) return;
    row_ = store_.find(row_->id);
    for (const FieldChange& change : changes.fields) {
        if (row_ && change.record == row_->id && change.field != 0) notify(change.field);
    }
    if (existed != exists()) Q_EMIT existsChanged();
}

} // namespace cordee::app
