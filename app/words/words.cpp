#include "app/words/words.h"

#include <QCoreApplication>

namespace cordee::app::words {

namespace {

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

} // namespace

QLocale locale() {
    return QLocale();
}

QString date(const QDate& date, const QDate& today) {
    //: day and month, Qt date format
    const QString format = date.year() == today.year()
                               ? QCoreApplication::translate("words", "d MMMM")
                               : QCoreApplication::translate("words", "d MMMM yyyy");
    return locale().toString(date, format);
}

QString day(const QDate& date, const QDate& today) {
    const auto distance = static_cast<int>(today.daysTo(date));
    switch (distance) {
    case -1:
        return QCoreApplication::translate("words", "hier");
    case 0:
        return QCoreApplication::translate("words", "aujourd’hui");
    case 1:
        return QCoreApplication::translate("words", "demain");
    default:
        break;
    }
    if (distance > 1 && distance <= 7)
        return QCoreApplication::translate("words", "dans %n jour(s)", nullptr, distance);
    if (distance < -1 && distance >= -30)
        return QCoreApplication::translate("words", "il y a %n jour(s)", nullptr, -distance);
    return words::date(date, today);
}

QString dayCapitalised(const QDate& date, const QDate& today) {
    return capitalised(day(date, today));
}

QString shortMoment(const QDateTime& moment) {
    //: short weekday, day and time, Qt date format
    return locale().toString(moment, QCoreApplication::translate("words", "ddd d, HH:mm"));
}

QString longDay(const QDate& date) {
    //: weekday, day and month, Qt date format
    return locale().toString(date, QCoreApplication::translate("words", "dddd d MMMM"));
}

QString longMoment(const QDateTime& start, int minutes) {
    //: time of day, Qt format
    const QString time = QCoreApplication::translate("words", "HH:mm");
    QString text =
        longDay(start.date()) + QStringLiteral(", ") + locale().toString(start.time(), time);
    if (minutes > 0) {
        const QTime end = start.addSecs(minutes * 60).time();
        text += QStringLiteral(" – ") + locale().toString(end, time);
    }
    return text;
}

QString ago(const QDateTime& moment, const QDateTime& now) {
    const qint64 seconds = qMax<qint64>(0, moment.secsTo(now));
    if (seconds < 5) return QCoreApplication::translate("words", "à l’instant");
    if (seconds < 60) return QCoreApplication::translate("words", "il y a %1 s").arg(seconds);
    if (seconds < 3600)
        return QCoreApplication::translate("words", "il y a %1 min").arg(seconds / 60);
    if (seconds < 86'400)
        return QCoreApplication::translate("words", "il y a %1 h").arg(seconds / 3600);
    return day(moment.date(), now.date());
}

QString minutes(int minutes) {
    if (minutes < 60) return QCoreApplication::translate("words", "%1 min").arg(minutes);
    if (minutes % 60 == 0) return QCoreApplication::translate("words", "%1 h").arg(minutes / 60);
    return QCoreApplication::translate("words", "%1 h %2")
        .arg(minutes / 60)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString percent(int percent) {
    //: a percentage; French sets a no-break space before the sign
    return QCoreApplication::translate("words", "%1 %").arg(percent);
}

QString ordinal(int number) {
    if (locale().language() == QLocale::French) {
        return QString::number(number) + (number == 1 ? QStringLiteral("ʳᵉ") : QStringLiteral("ᵉ"));
    }
    const int lastTwo = number % 100;
    const int last = number % 10;
    if (last == 1 && lastTwo != 11) return QString::number(number) + QStringLiteral("st");
    if (last == 2 && lastTwo != 12) return QString::number(number) + QStringLiteral("nd");
    if (last == 3 && lastTwo != 13) return QString::number(number) + QStringLiteral("rd");
    return QString::number(number) + QStringLiteral("th");
}

} // namespace cordee::app::words
