#include "app/records/long_text.h"

#include "app/records/convert.h"
#include "model/cordee_model.h"

#include <algorithm>

namespace cordee::app {

namespace {

constexpr std::string_view suffix = "Before"; // of the plug-in's names

bool isFormer(const FieldSchema& value, const FieldSchema& text) {
    return text.merge == Merge::Text && value.merge == Merge::LastWriter &&
           value.type == ValueType::Text && value.name.size() == text.name.size() + suffix.size() &&
           value.name.starts_with(text.name) && value.name.ends_with(suffix);
}

QString wordsIn(const store::Row& row, std::uint32_t field) {
    const Value value = row.value(field);
    const auto* words = std::get_if<std::string>(&value);
    return words == nullptr ? QString() : toQString(*words);
}

const RecordSchema& schemaOf(TextField field) {
    return *model::schema().record(field.record);
}

} // namespace

const FieldSchema* formerValue(const RecordSchema& record, std::uint32_t text) {
    const FieldSchema* field = record.field(text);
    if (field == nullptr) return nullptr;
    const auto found = std::ranges::find_if(
        record.fields, [&](const FieldSchema& value) { return isFormer(value, *field); });
    return found == record.fields.end() ? nullptr : &*found;
}

const FieldSchema* textInPlaceOf(const RecordSchema& record, std::uint32_t value) {
    const FieldSchema* field = record.field(value);
    if (field == nullptr) return nullptr;
    const auto found = std::ranges::find_if(
        record.fields, [&](const FieldSchema& text) { return isFormer(*field, text); });
    return found == record.fields.end() ? nullptr : &*found;
}

QString longText(const RecordSchema& record, const store::Row& row, std::uint32_t text) {
    const QString words = wordsIn(row, text);
    const FieldSchema* former = formerValue(record, text);
    const QString older = former == nullptr ? QString() : wordsIn(row, former->number);
    if (words.isEmpty() || older.isEmpty()) return words + older;
    return words + QStringLiteral("\n\n") + older;
}

QString longText(const store::Row& row, TextField field) {
    return longText(schemaOf(field), row, field.number);
}

void replaceLongText(store::Edit& edit, const RecordSchema& record, const store::Row& row,
                     std::uint32_t text, const QString& shown) {
    edit.step(store::Edit::ReplaceText{text, toUtf8(shown)});
    const FieldSchema* former = formerValue(record, text);
    if (former != nullptr && !wordsIn(row, former->number).isEmpty())
        edit.step(store::Edit::SetValue{former->number, Value()});
}

void replaceLongText(store::Edit& edit, const std::optional<store::Row>& row, TextField field,
                     const QString& shown) {
    replaceLongText(edit, schemaOf(field), row ? *row : store::Row(), field.number, shown);
}

} // namespace cordee::app
