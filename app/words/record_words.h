#pragma once

#include "sync/core/schema.h"
#include "sync/store/query.h"

#include <QDate>
#include <QString>

// How records, their fields and values are called where any of them may appear: bin, history.
namespace cordee::app {

QString recordName(const RecordSchema& record); // « Objectif »
// The first words of a record; empty when it has none.
QString recordTitle(const RecordSchema& record, const store::Row& row);
QString fieldName(const FieldSchema& field); // « échéance »
QString valueText(const FieldSchema& field, const Value& value, const QDate& today);

} // namespace cordee::app
