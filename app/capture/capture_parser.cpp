#include "app/capture/capture_parser.h"

#include "app/capture/day_words.h"
#include "app/records/convert.h"

#include <QRegularExpression>

namespace cordee::app {

using namespace Qt::StringLiterals;

namespace {

// Joins what is left when the middle of a line goes away.
QString without(const QString& text, qsizetype start, qsizetype length) {
    return oneLine(text.left(start) + u' ' + text.mid(start + length));
}

QString capitalised(const QString& text) {
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

// A word names something if it begins one of its words: @kar is Karim Benali.
std::optional<RecordId> named(const QString& word, std::span<const Nameable> things) {
    for (const Nameable& thing : things) {
        for (const QString& part : folded(thing.name).split(QRegularExpression(u"[^\\w-]+"_s))) {
            if (word.size() >= 2 && part.startsWith(word)) return thing.id;
        }
    }
    return std::nullopt;
}

std::optional<RecordId> takeToken(QString& text, QChar sign, std::span<const Nameable> things) {
    const QRegularExpression token(u"(?<!\\S)%1([\\w-]+)"_s.arg(sign),
                                   QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = folded(text);
    for (auto matches = token.globalMatch(plain); matches.hasNext();) {
        const auto match = matches.next();
        if (const auto id = named(match.captured(1), things)) {
            text = without(text, match.capturedStart(), match.capturedLength());
            return id;
        }
    }
    return std::nullopt;
}

// A day at the edge of a line is said beside it; within a sentence (« le cours de vendredi ») it
// stays, for the sentence would not read without it.
std::optional<QDate> takeDay(QString& text, const QDate& today) {
    const QString plain = folded(text);
    const auto found = findDay(plain, today);
    if (!found) return std::nullopt;
    static const QRegularExpression bound(u"(?:^|\\s)(?:de|du|des|la|of|since|depuis)\\s+$|d'$"_s);
    static const QRegularExpression nothing(u"^[\\s.,;]*$"_s);
    const QString before = plain.left(found->start);
    const QString after = plain.mid(found->start + found->length);
    const bool atEdge = before.trimmed().isEmpty() || nothing.match(after).hasMatch();
    if (atEdge && !bound.match(before).hasMatch()) {
        QString rest = without(text, found->start, found->length);
        while (!rest.isEmpty() && u",;:"_s.contains(rest.front()))
            rest = rest.mid(1).trimmed();
        while (!rest.isEmpty() && u",;"_s.contains(rest.back()))
            rest = rest.chopped(1).trimmed();
        if (!rest.isEmpty() && rest != u".") text = rest;
    }
    return found->day;
}

} // namespace

Understood understand(const QString& line, const QDate& today, std::span<const Nameable> people,
                      std::span<const Nameable> goals) {
    using model::CaptureType;
    Understood out;
    out.text = oneLine(line.normalized(QString::NormalizationForm_C));
    const bool marked = out.text.startsWith(u'!') || out.text.startsWith(u'?');
    if (marked) out.text = out.text.mid(1).trimmed();
    out.mentorship = takeToken(out.text, u'@', people);
    out.goal = takeToken(out.text, u'#', goals);
    const bool newGoal = out.text.startsWith(u'#') && out.text.size() > 1;
    if (newGoal) out.text = out.text.mid(1).trimmed();
    out.dueOn = takeDay(out.text, today);
    out.text = capitalised(out.text);

    if (marked || out.text.endsWith(u'?')) {
        out.type = CaptureType::Question;
    } else if (newGoal) {
        out.type = CaptureType::Goal;
    } else if (out.dueOn || out.goal) {
        out.type = CaptureType::Commitment;
    } else if (out.mentorship) {
        out.type = CaptureType::Topic;
    }
    return out;
}

} // namespace cordee::app
