#include "app/records/convert.h"

#include "sync/store/edit.h"

#include <QRegularExpression>

namespace cordee::app {

namespace {

const QDate epoch(1970, 1, 1);

QVariant elementToVariant(const FieldSchema& field, const Value& value);

QVariant octetsToVariant(const FieldSchema& field, const std::string& octets) {
    if (field.type == ValueType::Text) return toQString(octets);
    const QByteArray bytes(octets.data(), static_cast<qsizetype>(octets.size()));
    if (field.holds == Holds::Record || field.holds == Holds::User) {
        return QString::fromLatin1(bytes.toHex());
    }
    return bytes;
}

QVariant integerToVariant(const FieldSchema& field, std::int64_t integer) {
    if (field.type == ValueType::Bool) return integer != 0;
    if (field.holds == Holds::Date) return toQDate(Date{integer});
    if (field.holds == Holds::Time) return toQDateTime(Timestamp{integer});
    return static_cast<int>(integer);
}

QVariant neverWritten(const FieldSchema& field) {
    switch (field.type) {
    case ValueType::Bool:
        return false;
    case ValueType::Real:
        return 0.0;
    case ValueType::Text:
        return QString();
    case ValueType::Blob:
        return field.holds == Holds::Plain ? QVariant(QByteArray()) : QVariant(QString());
    case ValueType::Integer:
    case ValueType::Enum:
        break;
    }
    if (field.holds == Holds::Date) return QDate();
    if (field.holds == Holds::Time) return QDateTime();
    return 0;
}

QVariant elementToVariant(const FieldSchema& field, const Value& value) {
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return integerToVariant(field, *integer);
    if (const auto* real = std::get_if<double>(&value)) return *real;
    if (const auto* octets = std::get_if<std::string>(&value))
        return octetsToVariant(field, *octets);
    return neverWritten(field);
}

} // namespace

QString toQString(const std::string& utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString oneLine(const QString& text) {
    static const QRegularExpression gaps(QStringLiteral("[ \\t\\r\\n\\f\\v]+"));
    return QString(text).replace(gaps, QStringLiteral(" ")).trimmed();
}

std::string toUtf8(const QString& text) {
    return text.toStdString();
}

QDate toQDate(Date date) {
    return epoch.addDays(date.days);
}
Date toDate(const QDate& date) {
    return Date{epoch.daysTo(date)};
}
QDateTime toQDateTime(Timestamp time) {
    return QDateTime::fromMSecsSinceEpoch(time.millis);
}
Timestamp toTimestamp(const QDateTime& time) {
    return Timestamp{time.toMSecsSinceEpoch()};
}

QVariant toVariant(const FieldSchema& field, const Value& value) {
    if (field.merge != Merge::Set) return elementToVariant(field, value);
    QVariantList list;
    if (const auto* set = std::get_if<std::vector<std::string>>(&value)) {
        for (const std::string& encoded : *set) {
            if (const auto element = decodeValue(encoded))
                list.append(elementToVariant(field, *element));
        }
    }
    return list;
}

std::optional<Value> fromVariant(const FieldSchema& field, const QVariant& variant) {
    if (!variant.isValid() || variant.isNull()) return Value();
    if (field.holds == Holds::Date) {
        const QDate date = variant.toDate();
        return date.isValid() ? Value(toDate(date).days) : Value();
    }
    if (field.holds == Holds::Time) {
        const QDateTime time = variant.toDateTime();
        return time.isValid() ? Value(toTimestamp(time).millis) : Value();
    }
    bool converted = true;
    switch (field.type) {
    case ValueType::Bool:
        return Value(std::int64_t{variant.toBool()});
    case ValueType::Real: {
        const double real = variant.toDouble(&converted);
        return converted ? std::optional<Value>(real) : std::nullopt;
    }
    case ValueType::Text:
        return Value(toUtf8(variant.toString()));
    case ValueType::Blob:
        if (field.holds == Holds::Plain) return Value(variant.toByteArray().toStdString());
        return Value(QByteArray::fromHex(variant.toString().toLatin1()).toStdString());
    case ValueType::Integer:
    case ValueType::Enum: {
        const qlonglong integer = variant.toLongLong(&converted);
        return converted ? std::optional<Value>(std::int64_t{integer}) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace cordee::app
