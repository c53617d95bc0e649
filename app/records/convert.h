#pragma once

#include "sync/core/field.h"
#include "sync/core/ids.h"
#include "sync/core/schema.h"
#include "sync/core/value.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>

// The border between the store's values and Qt's: QString, QDate and QVariant stop here.
namespace cordee::app {

QString toQString(const std::string& utf8);
std::string toUtf8(const QString& text);
// On one line, without spaces around or in a row. Unlike QString::simplified() it keeps the
// no-break spaces of French.
QString oneLine(const QString& text);

template <class IdType>
QString toQString(const IdType& id) {
    return QString::fromStdString(id.hex());
}
// Nothing unless `hex` is the hexadecimal form of exactly one id.
template <class IdType>
std::optional<IdType> toId(const QString& hex) {
    if (hex.size() != static_cast<qsizetype>(2 * IdType::size)) return std::nullopt;
    const QByteArray octets = QByteArray::fromHex(hex.toLatin1());
    return IdType::from({octets.constData(), static_cast<std::size_t>(octets.size())});
}

QDate toQDate(Date date);
Date toDate(const QDate& date);
QDateTime toQDateTime(Timestamp time); // local time
Timestamp toTimestamp(const QDateTime& time);

// A field's value as QML sees it: string, int, double, bool, date, list. Never written: an empty
// value of the type.
QVariant toVariant(const FieldSchema& field, const Value& value);
// The other way; nothing if the variant cannot be such a value.
std::optional<Value> fromVariant(const FieldSchema& field, const QVariant& variant);

} // namespace cordee::app
