#pragma once

#include <QDate>
#include <QDateTime>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace cordee::ui {

/// Dates as people type and say them, in French and in English. At the border to QML a date is
/// its ISO 8601 text ("2026-11-24", empty for none): a JavaScript Date would drag a time zone in.
class DateWords : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /// The day that "demain" follows; the system's day unless set.
    Q_PROPERTY(QString today READ today WRITE setToday NOTIFY todayChanged FINAL)

  public:
    using QObject::QObject;

    QString today() const;
    void setToday(const QString& iso);

    /// The day meant by "demain", "ven.", "dans 3 jours", "12/3", "15 mars"…; empty if not
    /// understood.
    Q_INVOKABLE QString parse(const QString& words) const;
    /// "aujourd’hui", "demain", "dans 3 jours", else the date by locale with its weekday.
    Q_INVOKABLE QString near(const QString& iso) const;
    /// "15 mars" or, in another year, "15 mars 2027".
    Q_INVOKABLE QString plain(const QString& iso) const;
    /// "Mardi 24 novembre".
    Q_INVOKABLE QString full(const QString& iso) const;
    Q_INVOKABLE QString plusDays(const QString& iso, int days) const;
    Q_INVOKABLE QString plusMonths(const QString& iso, int months) const;
    /// "novembre 2026".
    Q_INVOKABLE QString monthName(const QString& iso) const;
    /// The 42 days a month's page shows, from the first day of its first week.
    Q_INVOKABLE QStringList monthPage(const QString& iso) const;
    /// Short names of the weekdays, from the locale's first.
    Q_INVOKABLE QStringList weekdays() const;
    Q_INVOKABLE int dayOfMonth(const QString& iso) const;
    Q_INVOKABLE bool sameMonth(const QString& a, const QString& b) const;
    /// To and from a record's date property. QML holds a QDate as a moment: midnight, in UTC or
    /// here depending on Qt's version; both are understood.
    Q_INVOKABLE QString isoOf(const QDateTime& day) const;
    Q_INVOKABLE QDate dateOf(const QString& iso) const;

  Q_SIGNALS:
    void todayChanged();

  private:
    QDate now() const;

    QDate today_;
};

} // namespace cordee::ui
