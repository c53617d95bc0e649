#include "qml/ui/date_words.h"

#include <QLocale>
#include <QRegularExpression>

#include <optional>

namespace cordee::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestWords = 64;
constexpr int shownDays = 42;
constexpr int nearDays = 6;

QDate fromIso(const QString& iso) {
    return QDate::fromString(iso, Qt::ISODate);
}
QString toIso(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

/// Lower case, without accents, dots and doubled spaces, so that "Févr." is "fevr".
QString folded(const QString& words) {
    QString plain;
    for (const QChar c : words.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.category() == QChar::Mark_NonSpacing) continue;
        plain += c == u'.' || c == u',' || c == u'’' || c == u'\'' ? QChar(u' ') : c;
    }
    return plain.simplified();
}

/// The index (1…) of the name that a word of at least three letters begins or equals.
std::optional<int> indexOfName(const QString& word, const QStringList& names) {
    if (word.size() < 3) return std::nullopt;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].startsWith(word)) return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

const QStringList& frenchMonths() {
    static const QStringList names =
        u"janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"_s
            .split(u' ');
    return names;
}
const QStringList& englishMonths() {
    static const QStringList names =
        u"january february march april may june july august september october november december"_s
            .split(u' ');
    return names;
}
const QStringList& frenchDays() {
    static const QStringList names =
        u"lundi mardi mercredi jeudi vendredi samedi dimanche"_s.split(u' ');
    return names;
}
const QStringList& englishDays() {
    static const QStringList names =
        u"monday tuesday wednesday thursday friday saturday sunday"_s.split(u' ');
    return names;
}

std::optional<int> monthOf(const QString& word) {
    const auto french = indexOfName(word, frenchMonths());
    return french ? french : indexOfName(word, englishMonths());
}
std::optional<int> weekdayOf(const QString& word) {
    const auto french = indexOfName(word, frenchDays());
    return french ? french : indexOfName(word, englishDays());
}

/// The next day with this day and month that is not past.
QDate coming(QDate now, int day, int month) {
    const QDate date(now.year(), month, day);
    return date.isValid() && date < now ? QDate(now.year() + 1, month, day) : date;
}

QDate fromFigures(QDate now, const QString& words) {
    static const QRegularExpression isoForm(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[/ -](\\d{1,2})(?:[/ -](\\d{2,4}))?$"_s);
    if (const auto m = isoForm.match(words); m.hasMatch())
        return {m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()};
    const auto m = dayFirst.match(words);
    if (!m.hasMatch()) return {};
    const int day = m.captured(1).toInt();
    const int month = m.captured(2).toInt();
    if (m.captured(3).isEmpty()) return coming(now, day, month);
    const int year = m.captured(3).toInt();
    return {year < 100 ? 2000 + year : year, month, day};
}

QDate fromDistance(QDate now, const QString& words) {
    static const QRegularExpression form(
        u"^(?:dans|in) (\\d{1,3}|un|une|a|an|one) (jour|day|semaine|week|mois|month)s?$"_s);
    const auto m = form.match(words);
    if (!m.hasMatch()) return {};
    const int count = qMax(1, m.captured(1).toInt());
    const QString unit = m.captured(2);
    if (unit == "mois"_L1 || unit == "month"_L1) return now.addMonths(count);
    return now.addDays(unit == "jour"_L1 || unit == "day"_L1 ? count : 7 * count);
}

QDate fromMonthName(QDate now, const QString& words) {
    const QStringList parts = words.split(u' ');
    if (parts.size() < 2 || parts.size() > 3) return {};
    static const QRegularExpression ordinal(u"^(\\d{1,2})(?:er|st|nd|rd|th)?$"_s);
    const bool dayLeads = ordinal.match(parts[0]).hasMatch();
    const auto day = ordinal.match(dayLeads ? parts[0] : parts[1]);
    const auto month = monthOf(dayLeads ? parts[1] : parts[0]);
    if (!day.hasMatch() || !month) return {};
    if (parts.size() == 2) return coming(now, day.captured(1).toInt(), *month);
    return {parts[2].toInt(), *month, day.captured(1).toInt()};
}

} // namespace

QDate DateWords::now() const {
    return today_.isValid() ? today_ : QDate::currentDate();
}
QString DateWords::today() const {
    return toIso(now());
}

void DateWords::setToday(const QString& iso) {
    const QDate date = fromIso(iso);
    if (date == today_) return;
    today_ = date;
    Q_EMIT todayChanged();
}

QString DateWords::parse(const QString& words) const {
    const QString text = folded(words.left(longestWords));
    const QDate today = now();
    if (text.isEmpty()) return {};
    if (text == "aujourd hui"_L1 || text == "auj"_L1 || text == "today"_L1) return toIso(today);
    if (text == "demain"_L1 || text == "tomorrow"_L1) return toIso(today.addDays(1));
    if (text == "apres-demain"_L1 || text == "apres demain"_L1) return toIso(today.addDays(2));
    if (text == "hier"_L1 || text == "yesterday"_L1) return toIso(today.addDays(-1));
    if (const auto weekday = weekdayOf(text.section(u' ', 0, 0)); weekday && !text.contains(u' ')) {
        const int ahead = (*weekday - today.dayOfWeek() + 7) % 7;
        return toIso(today.addDays(ahead == 0 ? 7 : ahead));
    }
    for (const QDate date :
         {fromFigures(today, text), fromDistance(today, text), fromMonthName(today, text)}) {
        if (date.isValid()) return toIso(date);
    }
    return {};
}

QString DateWords::near(const QString& iso) const {
    const QDate date = fromIso(iso);
    if (!date.isValid()) return {};
    const qint64 ahead = now().daysTo(date);
    if (ahead == 0) return tr("aujourd’hui");
    if (ahead == 1) return tr("demain");
    if (ahead == -1) return tr("hier");
    if (ahead > 0 && ahead <= nearDays) return tr("dans %n jour(s)", nullptr, int(ahead));
    if (ahead < 0 && ahead >= -nearDays) return tr("il y a %n jour(s)", nullptr, int(-ahead));
    return plain(iso);
}

QString DateWords::plain(const QString& iso) const {
    const QDate date = fromIso(iso);
    //: A date in this year: day, then month ("15 mars"; in English "15 March").
    const QString form = date.year() == now().year() ? tr("d MMMM") : tr("d MMMM yyyy");
    return QLocale().toString(date, form);
}

QString DateWords::full(const QString& iso) const {
    //: A whole date without its year: "mardi 24 novembre"; in English "Tuesday 24 November".
    QString words = QLocale().toString(fromIso(iso), tr("dddd d MMMM"));
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

QString DateWords::plusDays(const QString& iso, int days) const {
    const QDate date = fromIso(iso);
    return toIso((date.isValid() ? date : now()).addDays(days));
}

QString DateWords::plusMonths(const QString& iso, int months) const {
    const QDate date = fromIso(iso);
    return toIso((date.isValid() ? date : now()).addMonths(months));
}

QString DateWords::monthName(const QString& iso) const {
    return QLocale().toString(fromIso(iso), u"MMMM yyyy"_s);
}

QStringList DateWords::monthPage(const QString& iso) const {
    const QDate date = fromIso(iso);
    if (!date.isValid()) return {};
    const QDate first(date.year(), date.month(), 1);
    const int back = (first.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
    QStringList days;
    for (int i = 0; i < shownDays; ++i)
        days += toIso(first.addDays(i - back));
    return days;
}

QStringList DateWords::weekdays() const {
    const QLocale locale;
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % 7 + 1;
        names += locale.standaloneDayName(day, QLocale::NarrowFormat);
    }
    return names;
}

int DateWords::dayOfMonth(const QString& iso) const {
    return fromIso(iso).day();
}

bool DateWords::sameMonth(const QString& a, const QString& b) const {
    const QDate first = fromIso(a);
    const QDate second = fromIso(b);
    return first.year() == second.year() && first.month() == second.month();
}

QString DateWords::isoOf(const QDateTime& day) const {
    if (!day.isValid()) return {};
    const QDateTime utc = day.toUTC();
    return toIso(utc.time() == QTime(0, 0) ? utc.date() : day.toLocalTime().date());
}

QDate DateWords::dateOf(const QString& iso) const {
    return fromIso(iso);
}

} // namespace cordee::ui
