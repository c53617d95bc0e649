#include "app/notebook/pulse_words.h"

#include "app/facts/notebook_facts.h"

#include <QCoreApplication>

namespace cordee::app {

namespace {

struct Words {
    const char* name;
    const char* question;
    const char* low;
    const char* high;
};

Words wordsOf(model::PulseKind kind) {
    switch (kind) {
    case model::PulseKind::Confidence:
        return {QT_TRANSLATE_NOOP("notebook", "Confiance"),
                QT_TRANSLATE_NOOP("notebook", "Y crois-tu, à cet objectif ?"),
                QT_TRANSLATE_NOOP("notebook", "pas du tout"),
                QT_TRANSLATE_NOOP("notebook", "tout à fait")};
    case model::PulseKind::Belonging:
        return {QT_TRANSLATE_NOOP("notebook", "Appartenance"),
                QT_TRANSLATE_NOOP("notebook", "Te sens-tu à ta place parmi les autres ?"),
                QT_TRANSLATE_NOOP("notebook", "à l’écart"),
                QT_TRANSLATE_NOOP("notebook", "à ma place")};
    case model::PulseKind::Meaning:
        return {QT_TRANSLATE_NOOP("notebook", "Sens"),
                QT_TRANSLATE_NOOP("notebook", "Ce que tu fais te semble-t-il utile ?"),
                QT_TRANSLATE_NOOP("notebook", "à quoi bon"),
                QT_TRANSLATE_NOOP("notebook", "c’est utile")};
    case model::PulseKind::MentorJoy:
        return {QT_TRANSLATE_NOOP("notebook", "Plaisir de mentor"),
                QT_TRANSLATE_NOOP("notebook", "Quel plaisir prends-tu à accompagner ?"),
                QT_TRANSLATE_NOOP("notebook", "aucun"), QT_TRANSLATE_NOOP("notebook", "beaucoup")};
    case model::PulseKind::MentorLoad:
        return {QT_TRANSLATE_NOOP("notebook", "Charge de mentor"),
                QT_TRANSLATE_NOOP("notebook", "Combien cela te pèse-t-il ?"),
                QT_TRANSLATE_NOOP("notebook", "léger"), QT_TRANSLATE_NOOP("notebook", "trop")};
    case model::PulseKind::Satisfaction:
    case model::PulseKind::Unspecified:
        break;
    }
    return {QT_TRANSLATE_NOOP("notebook", "Satisfaction"),
            QT_TRANSLATE_NOOP("notebook", "Ton travail te plaît-il ces temps-ci ?"),
            QT_TRANSLATE_NOOP("notebook", "pas du tout"),
            QT_TRANSLATE_NOOP("notebook", "beaucoup")};
}

QString say(const char* sentence) {
    return QCoreApplication::translate("notebook", sentence);
}

} // namespace

QString pulseName(model::PulseKind kind) {
    return say(wordsOf(kind).name);
}

QString pulseQuestion(model::PulseKind kind) {
    return say(wordsOf(kind).question);
}

QString pulseLow(model::PulseKind kind) {
    return say(wordsOf(kind).low);
}

QString pulseHigh(model::PulseKind kind) {
    return say(wordsOf(kind).high);
}

QString pulseLine(const store::Row& pulse) {
    const auto kind = pulse.get(model::Pulse::kind).value_or(model::PulseKind::Unspecified);
    const QString figures = say(QT_TRANSLATE_NOOP("notebook", "%1 %2 sur 10"))
                                .arg(pulseName(kind))
                                .arg(pulse.get(model::Pulse::value).value_or(0));
    const QString word = textIn(pulse, model::Pulse::word);
    return word.isEmpty() ? figures
                          : say(QT_TRANSLATE_NOOP("notebook", "%1, « %2 »")).arg(figures, word);
}

} // namespace cordee::app
