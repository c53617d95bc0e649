#include "app/mentorships/question_bank.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cordee::app {

namespace {

constexpr std::array wants{model::Want::Listen, model::Want::Challenge, model::Want::Ideas,
                           model::Want::Advice};

QString say(const char* text) {
    return QCoreApplication::translate("questions", text);
}

QStringList mentorQuestions(model::Want want) {
    switch (want) {
    case model::Want::Listen:
        return {say(QT_TRANSLATE_NOOP("questions", "De quoi tires-tu le plus de fierté ?")),
                say(QT_TRANSLATE_NOOP("questions", "Qu’est-ce qui te pèse en ce moment ?")),
                say(QT_TRANSLATE_NOOP("questions", "Raconte-moi comment c’était, de ton côté.")),
                say(QT_TRANSLATE_NOOP("questions", "Et quoi d’autre ?")),
                say(QT_TRANSLATE_NOOP("questions",
                                      "Qu’est-ce qui compte le plus pour toi là-dedans ?"))};
    case model::Want::Challenge:
        return {
            say(QT_TRANSLATE_NOOP("questions", "Qu’as-tu évité ?")),
            say(QT_TRANSLATE_NOOP("questions", "Qu’est-ce qui te fait croire que c’est vrai ?")),
            say(QT_TRANSLATE_NOOP("questions", "Si tu te trompais, comment le saurais-tu ?")),
            say(QT_TRANSLATE_NOOP("questions", "Que dirait ton équipe ?")),
            say(QT_TRANSLATE_NOOP("questions", "À quoi dis-tu non en disant oui ?"))};
    case model::Want::Ideas:
        return {
            say(QT_TRANSLATE_NOOP("questions", "Qu’essaierais-tu si tu ne risquais rien ?")),
            say(QT_TRANSLATE_NOOP("questions", "Quelles sont les trois autres façons de faire ?")),
            say(QT_TRANSLATE_NOOP("questions", "Qui a déjà réglé ce problème ?")),
            say(QT_TRANSLATE_NOOP("questions", "Quel est le plus petit pas ?")),
            say(QT_TRANSLATE_NOOP("questions", "Et si tu avais deux fois moins de temps ?"))};
    case model::Want::Advice:
    case model::Want::Unspecified:
        break;
    }
    return {say(QT_TRANSLATE_NOOP("questions", "De quoi as-tu besoin de ma part ?")),
            say(QT_TRANSLATE_NOOP("questions", "Qu’as-tu déjà essayé ?")),
            say(QT_TRANSLATE_NOOP("questions", "Quel conseil donnerais-tu à un ami à ta place ?")),
            say(QT_TRANSLATE_NOOP("questions", "Avec quoi veux-tu repartir d’ici ?")),
            say(QT_TRANSLATE_NOOP("questions", "Que feras-tu, et pour quand ?"))};
}

QStringList menteeQuestions(model::Want want) {
    switch (want) {
    case model::Want::Listen:
        return {
            say(QT_TRANSLATE_NOOP("questions", "Qu’ai-je évité ?")),
            say(QT_TRANSLATE_NOOP("questions", "Qu’entends-tu que je ne dis pas ?")),
            say(QT_TRANSLATE_NOOP("questions", "Puis-je penser à voix haute deux minutes ?")),
            say(QT_TRANSLATE_NOOP("questions", "Qu’est-ce qui te surprend dans mes choix ?")),
            say(QT_TRANSLATE_NOOP("questions", "Comment me vois-tu changer depuis le début ?"))};
    case model::Want::Challenge:
        return {say(QT_TRANSLATE_NOOP("questions", "Quel angle mort vois-tu ?")),
                say(QT_TRANSLATE_NOOP("questions",
                                      "Qu’est-ce qui ne tient pas dans mon raisonnement ?")),
                say(QT_TRANSLATE_NOOP("questions", "Sur quoi devrais-je dire non ?")),
                say(QT_TRANSLATE_NOOP("questions", "Où est-ce que je joue trop la prudence ?")),
                say(QT_TRANSLATE_NOOP("questions",
                                      "Que penserait de mon plan quelqu’un qui ne m’aime pas ?"))};
    case model::Want::Ideas:
        return {
            say(QT_TRANSLATE_NOOP("questions", "Qui devrais-je rencontrer ?")),
            say(QT_TRANSLATE_NOOP("questions", "Que lirais-tu avant de décider ?")),
            say(QT_TRANSLATE_NOOP("questions", "Comment fait-on ailleurs ?")),
            say(QT_TRANSLATE_NOOP("questions", "Quel essai pourrais-je faire en deux semaines ?")),
            say(QT_TRANSLATE_NOOP("questions", "Qu’est-ce que je ne vois pas dans ce secteur ?"))};
    case model::Want::Advice:
    case model::Want::Unspecified:
        break;
    }
    return {say(QT_TRANSLATE_NOOP("questions", "Que ferais-tu à ma place ?")),
            say(QT_TRANSLATE_NOOP("questions", "Quelle erreur t’a le plus appris ?")),
            say(QT_TRANSLATE_NOOP("questions", "Comment t’y es-tu pris la première fois ?")),
            say(QT_TRANSLATE_NOOP("questions", "À quoi reconnais-tu que c’est le bon moment ?")),
            say(QT_TRANSLATE_NOOP("questions", "Que regarderais-tu en premier ?"))};
}

} // namespace

QStringList openQuestions(bool iGuide, model::Want want) {
    const auto of = [iGuide](model::Want kind) {
        return iGuide ? mentorQuestions(kind) : menteeQuestions(kind);
    };
    if (want != model::Want::Unspecified) return of(want);
    std::array<QStringList, wants.size()> kinds;
    std::ranges::transform(wants, kinds.begin(), of);
    QStringList mixed;
    for (qsizetype i = 0; i < kinds.front().size(); ++i)
        for (const QStringList& kind : kinds)
            if (i < kind.size()) mixed << kind[i];
    return mixed;
}

QString wantChip(model::Want want) {
    switch (want) {
    case model::Want::Listen:
        return say(QT_TRANSLATE_NOOP("questions", "Écoute"));
    case model::Want::Advice:
        return say(QT_TRANSLATE_NOOP("questions", "Avis"));
    case model::Want::Challenge:
        return say(QT_TRANSLATE_NOOP("questions", "Défi"));
    case model::Want::Ideas:
        return say(QT_TRANSLATE_NOOP("questions", "Idées"));
    case model::Want::Unspecified:
        break;
    }
    return say(QT_TRANSLATE_NOOP("questions", "Toutes"));
}

} // namespace cordee::app
