#include "app/feedback/observable.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cordee::app {

using namespace Qt::StringLiterals;

namespace {

// Whole words only, whatever their case; both apostrophes.
QRegularExpression wordsOf(const QString& alternatives) {
    return QRegularExpression(u"(?<![\\p{L}\\p{N}])(?:"_s + alternatives + u")(?![\\p{L}\\p{N}])"_s,
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

const QRegularExpression& generalisations() {
    static const QRegularExpression words = wordsOf(
        u"toujours|jamais|tout le temps|à chaque fois|chaque fois|sans arrêt|sans cesse|constamment"
        u"|systématiquement|comme d[’']habitude|encore une fois|tout le monde|personne ne"
        u"|always|never|all the time|every time|every single time|constantly|as usual|everybody"
        u"|everyone|nobody|no one"_s);
    return words;
}

// « tu es arrivé », "you are presenting" say what was done; « tu es paresseux » says who one is.
const QRegularExpression& identities() {
    static const QRegularExpression words = wordsOf(
        u"(?:tu es|t[’']es|tu étais|vous êtes|vous étiez) "
        u"(?!(?:(?:déjà|aussi|bien|vite|encore) )?"
        u"(?:(?:all|arriv|entr|rentr|rest|mont|pass|retourn)ée?s?|(?:part|sort)ie?s?"
        u"|(?:ven|reven|interven|deven|descend)ue?s?)(?![\\p{L}]))"
        u"(?!en train|à l|au |aux |chez|dans|sur|devant|avec|là|en retard|le premier|la première)"
        u"(?:(?:toujours|souvent|trop|très|vraiment|si|un peu|assez|plutôt|un|une) )*[\\p{L}\\-]+"
        u"|(?:you are|you[’']re|you were) "
        u"(?!in |at |on |with |late|early|here|there|the first|going|[\\p{L}]+ing(?![\\p{L}]))"
        u"(?:(?:always|often|too|very|really|so|a|an|quite|rather) )*[\\p{L}\\-]+"_s);
    return words;
}

const QRegularExpression& labels() {
    static const QRegularExpression words = wordsOf(
        u"paresseu(?:x|se)|fainéante?|nul(?:le)?|incompétente?|désorganisée?|brouillonn?e?|égoïste"
        u"|agressi(?:f|ve)|arrogante?|négligente?|immatures?|timides?|froide?|tête en l[’']air"
        u"|manques? de (?:motivation|volonté|respect|sérieux|professionnalisme)|mauvaise volonté"
        u"|lazy|sloppy|incompetent|disorgani[sz]ed|selfish|aggressive|arrogant|careless|immature"
        u"|unprofessional|rude|useless|bad attitude|lacks? (?:motivation|respect|commitment)"_s);
    return words;
}

// Blanked, so that places stay the same.
QString withoutQuotes(QString text) {
    static const QRegularExpression quotes(u"«[^»]*»|“[^”]*”|\"[^\"]*\""_s);
    for (auto match = quotes.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch quote = match.next();
        text.replace(quote.capturedStart(), quote.capturedLength(),
                     QString(quote.capturedLength(), u'·'));
    }
    return text;
}

} // namespace

Judgement judgementIn(const QString& text) {
    const QString open = withoutQuotes(text);
    Judgement found;
    qsizetype at = open.size();
    const auto look = [&](const QRegularExpression& words, Judgement::Kind kind) {
        const auto match = words.match(open);
        if (!match.hasMatch() || match.capturedStart() >= at) return;
        at = match.capturedStart();
        found = {kind, match.captured()};
    };
    look(generalisations(), Judgement::Kind::Generalisation);
    look(identities(), Judgement::Kind::Label);
    look(labels(), Judgement::Kind::Label);
    return found;
}

QString observableHint(const QString& text) {
    const Judgement judgement = judgementIn(text);
    switch (judgement.kind) {
    case Judgement::Kind::None:
        return {};
    case Judgement::Kind::Generalisation:
        return QCoreApplication::translate(
                   "feedback",
                   "« %1 » généralise : une fois précise, que tu as vue, s’entend mieux.")
            .arg(judgement.word);
    case Judgement::Kind::Label:
        return QCoreApplication::translate(
                   "feedback",
                   "« %1 » parle de la personne : qu’aurait montré une caméra à ce moment-là ?")
            .arg(judgement.word);
    }
    return {};
}

} // namespace cordee::app
