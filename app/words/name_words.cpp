#include "app/words/name_words.h"

#include "app/words/words.h"

#include <QRegularExpression>

namespace cordee::app::words {

namespace {

using namespace Qt::StringLiterals;

bool isVowel(QChar letter) {
    return u"aeiouœæ"_s.contains(letter);
}

// Without accents: « É » is an e and its accent.
QString plain(const QString& name) {
    QString letters;
    for (const QChar letter : name.trimmed().left(3).normalized(QString::NormalizationForm_D))
        if (!letter.isMark()) letters += letter.toLower();
    return letters;
}

} // namespace

bool elides(const QString& name) {
    const QString letters = plain(name);
    if (letters.isEmpty()) return false;
    const QChar second = letters.size() > 1 ? letters[1] : QChar();
    if (letters.front() == u'y') return letters.size() > 1 && !isVowel(second);
    if (letters.front() == u'h') return letters.size() > 1 && second != u'a';
    return isVowel(letters.front());
}

QString named(QString sentence, const QString& name) {
    if (locale().language() == QLocale::French && elides(name)) {
        static const QRegularExpression of(u"\\b([dD])e %1"_s);
        static const QRegularExpression that(u"\\bque %1"_s);
        sentence.replace(of, u"\\1’%1"_s);
        sentence.replace(that, u"qu’%1"_s);
    }
    return sentence.arg(name);
}

} // namespace cordee::app::words
