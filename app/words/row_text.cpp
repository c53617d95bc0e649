#include "app/words/row_text.h"

#include "app/records/convert.h"
#include "app/records/long_text.h"
#include "app/words/words.h"

namespace cordee::app {

QString textOf(const store::Row& row, Field<std::string> field) {
    return toQString(row.get(field).value_or(std::string())).trimmed();
}

QString textOf(const store::Row& row, TextField field) {
    return longText(row, field).trimmed();
}

QDate dateOf(const store::Row& row, Field<Date> field) {
    const auto date = row.get(field);
    return date ? toQDate(*date) : QDate();
}

QString dateText(const store::Row& row, Field<Date> field, const QDate& today) {
    const QDate date = dateOf(row, field);
    return date.isValid() ? words::date(date, today) : QString();
}

QString isoOf(const store::Row& row, Field<Date> field) {
    return dateOf(row, field).toString(Qt::ISODate);
}

} // namespace cordee::app
