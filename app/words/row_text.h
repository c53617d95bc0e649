#pragma once

#include "sync/store/query.h"

#include <QDate>
#include <QString>

// What a record's field says, as a page shows it.
namespace cordee::app {

// Without spaces around; empty when never written.
QString textOf(const store::Row& row, Field<std::string> field);
QString textOf(const store::Row& row, TextField field);
QDate dateOf(const store::Row& row, Field<Date> field);
// « 15 mars »; empty when never written.
QString dateText(const store::Row& row, Field<Date> field, const QDate& today);
// 2026-03-15; empty when never written.
QString isoOf(const store::Row& row, Field<Date> field);

} // namespace cordee::app
