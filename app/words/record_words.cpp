#include "app/words/record_words.h"

#include "app/records/convert.h"
#include "app/words/record_names.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app {

namespace {

constexpr qsizetype longestTitle = 90;

QString shortened(QString text) {
    text = oneLine(text);
    return text.size() <= longestTitle ? text : text.left(longestTitle - 1).trimmed() + u'…';
}

QString enumText(const FieldSchema& field, std::int64_t number) {
    const auto found = std::ranges::find(field.enumValues, number, &EnumValueSchema::number);
    return found == field.enumValues.end() ? QString::number(number)
                                           : declaredValueName(found->name);
}

} // namespace

QString recordName(const RecordSchema& record) {
    return declaredRecordName(record.name);
}

QString recordTitle(const RecordSchema& record, const store::Row& row) {
    for (const FieldSchema& field : record.fields) {
        if (field.type != ValueType::Text || field.merge == Merge::Set || !field.searched) continue;
        const auto* text = std::get_if<std::string>(&row.value(field.number));
        if (text != nullptr && !text->empty()) return shortened(toQString(*text));
    }
    return {};
}

QString fieldName(const FieldSchema& field) {
    return declaredFieldName(field.name);
}

QString valueText(const FieldSchema& field, const Value& value, const QDate& today) {
    if (std::holds_alternative<std::monostate>(value)) return {};
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        if (field.holds == Holds::Date) return words::date(toQDate(Date{*integer}), today);
        if (field.holds == Holds::Time) return words::shortMoment(toQDateTime(Timestamp{*integer}));
        if (field.type == ValueType::Bool)
            return *integer != 0 ? QCoreApplication::translate("records", "oui")
                                 : QCoreApplication::translate("records", "non");
        if (field.type == ValueType::Enum) return enumText(field, *integer);
        return words::locale().toString(static_cast<qlonglong>(*integer));
    }
    if (const auto* real = std::get_if<double>(&value)) return words::locale().toString(*real);
    const auto* octets = std::get_if<std::string>(&value);
    if (octets == nullptr || field.type != ValueType::Text || field.holds == Holds::Order)
        return QStringLiteral("…");
    return shortened(toQString(*octets));
}

} // namespace cordee::app
