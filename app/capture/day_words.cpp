#include "app/capture/day_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace cordee::app {

using namespace Qt::StringLiterals;

namespace {

using Match = QRegularExpressionMatch;

const QStringList frenchMonths{u"janvier"_s,   u"fevrier"_s, u"mars"_s,     u"avril"_s,
                               u"mai"_s,       u"juin"_s,    u"juillet"_s,  u"aout"_s,
                               u"septembre"_s, u"octobre"_s, u"novembre"_s, u"decembre"_s};
const QStringList englishMonths{u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                                u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                                u"september"_s, u"october"_s,  u"november"_s, u"december"_s};
const QStringList frenchDays{u"lundi"_s,    u"mardi"_s,  u"mercredi"_s, u"jeudi"_s,
                             u"vendredi"_s, u"samedi"_s, u"dimanche"_s};
const QStringList englishDays{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                              u"friday"_s, u"saturday"_s, u"sunday"_s};
const QStringList frenchNumbers{u"zero"_s, u"un"_s,   u"deux"_s, u"trois"_s, u"quatre"_s, u"cinq"_s,
                                u"six"_s,  u"sept"_s, u"huit"_s, u"neuf"_s,  u"dix"_s};
const QStringList englishNumbers{u"zero"_s,  u"one"_s,  u"two"_s, u"three"_s,
                                 u"four"_s,  u"five"_s, u"six"_s, u"seven"_s,
                                 u"eight"_s, u"nine"_s, u"ten"_s};

constexpr int longestCount = 999;

// 1 to the list's length; 0: not in it.
int placeOf(const QString& word, const QStringList& french, const QStringList& english) {
    const auto inFrench = french.indexOf(word);
    return static_cast<int>(inFrench >= 0 ? inFrench : english.indexOf(word)) + 1;
}

int countOf(const QString& word) {
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber) return number <= longestCount ? number : 0;
    if (word == u"une" || word == u"a" || word == u"an") return 1;
    return placeOf(word, frenchNumbers, englishNumbers) - 1;
}

QDate nextInYear(int day, int month, const QDate& today) {
    const QDate thisYear(today.year(), month, day);
    if (thisYear.isValid() && thisYear >= today) return thisYear;
    // The 29th of February may be some years away.
    for (int year = today.year() + 1; year <= today.year() + 8; ++year) {
        if (const QDate date(year, month, day); date.isValid()) return date;
    }
    return {};
}

QDate dated(int day, int month, const QString& year, const QDate& today) {
    if (year.isEmpty()) return nextInYear(day, month, today);
    const int number = year.toInt();
    return QDate(number < 100 ? 2000 + number : number, month, day);
}

QDate nextDayOfMonth(int day, const QDate& today) {
    for (int ahead = 0; ahead < 12; ++ahead) {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(ahead);
        const QDate date(month.year(), month.month(), day);
        if (date.isValid() && date >= today) return date;
    }
    return {};
}

QDate nextWeekday(int weekday, const QDate& today) {
    const int ahead = (weekday - today.dayOfWeek() + 6) % 7 + 1;
    return today.addDays(ahead);
}

QDate later(const Match& match, const QDate& today) {
    const int count = countOf(match.captured(1));
    const QString unit = match.captured(2);
    if (count <= 0) return {};
    if (unit.startsWith(u"mo")) return today.addMonths(count);
    return today.addDays(unit.startsWith(u"semaine") || unit.startsWith(u"week") ? 7 * count
                                                                                 : count);
}

struct Pattern {
    QRegularExpression words;
    QDate (*day)(const Match&, const QDate& today);
};

QRegularExpression words(const QString& pattern) {
    static const auto lead =
        u"(?<![\\w#@/-])(?:(?:pour|avant|d'ici(?: a)?|le|la|ce|cet|au|by|before|on|for|due|until|the|this)\\s+)*"_s;
    return QRegularExpression(lead + u"(?:"_s + pattern + u")(?![\\w/-])"_s);
}

// The more particular forms first.
const std::vector<Pattern>& patterns() {
    static const auto months = u"(%1)"_s.arg((frenchMonths + englishMonths).join(u'|'));
    static const auto days = u"(%1)"_s.arg((frenchDays + englishDays).join(u'|'));
    static const auto numbers =
        u"(\\d{1,3}|une|an?|%1)"_s.arg((frenchNumbers + englishNumbers).join(u'|'));
    static const std::vector<Pattern> all{
        {words(u"(\\d{4})-(\\d{2})-(\\d{2})"_s),
         [](const Match& m, const QDate&) {
             return QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
         }},
        {words(u"(\\d{1,2})/(\\d{2})(?:/(\\d{4}|\\d{2}))?"_s),
         [](const Match& m, const QDate& today) {
             return dated(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3), today);
         }},
        {words(u"(\\d{1,2})(?:er|st|nd|rd|th)?\\s+%1(?:\\s+(\\d{4}))?"_s.arg(months)),
         [](const Match& m, const QDate& today) {
             return dated(m.captured(1).toInt(),
                          placeOf(m.captured(2), frenchMonths, englishMonths), m.captured(3),
                          today);
         }},
        {words(u"(%1)\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?"_s.arg(
             englishMonths.join(u'|'))),
         [](const Match& m, const QDate& today) {
             return dated(m.captured(2).toInt(),
                          placeOf(m.captured(1), frenchMonths, englishMonths), m.captured(3),
                          today);
         }},
        {words(u"(?:dans|in)\\s+%1\\s+(jours?|semaines?|mois|days?|weeks?|months?)"_s.arg(numbers)),
         later},
        {words(u"apres-demain|day after tomorrow"_s),
         [](const Match&, const QDate& today) { return today.addDays(2); }},
        {words(u"demain(?:\\s+(?:matin|soir|midi))?|tomorrow"_s),
         [](const Match&, const QDate& today) { return today.addDays(1); }},
        {words(u"aujourd'hui|ce soir|today|tonight"_s),
         [](const Match&, const QDate& today) { return today; }},
        {words(u"(?:la )?semaine prochaine|next week"_s),
         [](const Match&, const QDate& today) { return nextWeekday(Qt::Monday, today); }},
        {words(u"(?:la )?fin (?:du|de) mois|end of (?:the )?month"_s),
         [](const Match&, const QDate& today) {
             return QDate(today.year(), today.month(), today.daysInMonth());
         }},
        {words(u"(?:next\\s+)?%1(?:\\s+prochain)?"_s.arg(days)),
         [](const Match& m, const QDate& today) {
             return nextWeekday(placeOf(m.captured(1), frenchDays, englishDays), today);
         }},
        {QRegularExpression(
             u"(?<!\\w)(?:(?:pour|avant|d'ici|by|before|on)\\s+)*(?:le|the)\\s+(\\d{1,2})(?:er|st|nd|rd|th)?\\s*\\.?$"_s),
         [](const Match& m, const QDate& today) {
             return nextDayOfMonth(m.captured(1).toInt(), today);
         }},
    };
    return all;
}

} // namespace

QString folded(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (const QChar letter : text) {
        const QString parts = letter.decomposition();
        const QChar base = parts.isEmpty() || letter.decompositionTag() != QChar::Canonical
                               ? letter
                               : parts.front();
        out += base == u'’' ? QChar(u'\'') : base.isSpace() ? QChar(u' ') : base.toLower();
    }
    return out;
}

std::optional<DayWords> findDay(const QString& foldedText, const QDate& today) {
    for (const Pattern& pattern : patterns()) {
        auto matches = pattern.words.globalMatch(foldedText);
        while (matches.hasNext()) {
            const Match match = matches.next();
            const QDate day = pattern.day(match, today);
            if (day.isValid()) return DayWords{day, match.capturedStart(), match.capturedLength()};
        }
    }
    return std::nullopt;
}

} // namespace cordee::app
