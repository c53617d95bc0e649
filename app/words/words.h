#pragma once

#include "sync/core/field.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

// How dates, times and counts are said, in the language of the app: near days as people say them.
namespace cordee::app::words {

// The app's language, decided once at the start (QLocale::setDefault).
QLocale locale();

// « aujourd’hui », « demain », « hier », « dans 5 jours », « il y a 3 jours », else « 15 mars »
// (with the year when it is another).
QString day(const QDate& date, const QDate& today);
QString dayCapitalised(const QDate& date, const QDate& today);
// « jeu. 26, 18:00 »
QString shortMoment(const QDateTime& moment);
// « jeudi 26 novembre, 18:00 – 18:45 »
QString longMoment(const QDateTime& start, int minutes);
// « mardi 24 novembre »
QString longDay(const QDate& date);
// « 15 mars », with the year when it is not today's.
QString date(const QDate& date, const QDate& today);
// « il y a 12 s », « il y a 3 min », « il y a 2 h », then a day.
QString ago(const QDateTime& moment, const QDateTime& now);
// « 45 min », « 1 h 30 »
QString minutes(int minutes);
// « 60 % », with the language's own space.
QString percent(int percent);
// « 7ᵉ », « 7th »
QString ordinal(int number);

} // namespace cordee::app::words
