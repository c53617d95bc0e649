#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace cordee::app {

// Lower case without accents, letter for letter, so that positions stay true: "Été’" → "ete'".
QString folded(const QString& text);

struct DayWords {
    QDate day;
    qsizetype start = 0;
    qsizetype length = 0; // with the words that lead to it: « pour le 15 mars »
};

// The first day that a folded text names, in French or English; days without a year are the next
// such day, today included for dates, excluded for names of weekdays.
std::optional<DayWords> findDay(const QString& foldedText, const QDate& today);

} // namespace cordee::app
