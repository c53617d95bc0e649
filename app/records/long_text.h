#pragma once

#include "sync/core/schema.h"
#include "sync/store/edit.h"
#include "sync/store/query.h"

#include <QString>

#include <optional>

// Long texts, some of which were values before they merged (FieldRules.was). What a database, a
// device or a snapshot of an older version holds in such a value is part of the text until the text
// is written.
namespace cordee::app {

// The value that a text of the record was; null: it always was a text.
const FieldSchema* formerValue(const RecordSchema& record, std::uint32_t text);
// The text that a former value became; null: the field is no former value.
const FieldSchema* textInPlaceOf(const RecordSchema& record, std::uint32_t value);

// As it is shown: empty when nothing was written. What an older version wrote after the text was
// begun stands below it.
QString longText(const RecordSchema& record, const store::Row& row, std::uint32_t text);
// The same of a record of the app's own model.
QString longText(const store::Row& row, TextField field);

// Makes the text what an editor shows, which was longText(row). With it the former value goes: its
// words are in the text, or were erased from it.
void replaceLongText(store::Edit& edit, const RecordSchema& record, const store::Row& row,
                     std::uint32_t text, const QString& shown);
// The same of a record of the app's own model; without a row the edit begins the record.
void replaceLongText(store::Edit& edit, const std::optional<store::Row>& row, TextField field,
                     const QString& shown);

} // namespace cordee::app
