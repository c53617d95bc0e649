#include "app/mentorships/meeting_templates.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;
using model::AgendaKind;
using model::MeetingKind;

QString say(const char* text) {
    return QCoreApplication::translate("templates", text);
}

MeetingTemplate plan() {
    return {u"plan"_s,
            MeetingKind::Regular,
            say(QT_TRANSLATE_NOOP("templates", "10 / 30 / 20")),
            say(QT_TRANSLATE_NOOP(
                "templates",
                "La rencontre de tous les jours : des nouvelles, un sujet à fond, une suite.")),
            60,
            {{AgendaKind::Update, 10,
              say(QT_TRANSLATE_NOOP("templates", "Ce qui a bougé depuis la dernière fois"))},
             {AgendaKind::Topic, 30, say(QT_TRANSLATE_NOOP("templates", "Le sujet du jour"))},
             {AgendaKind::Decision, 20,
              say(QT_TRANSLATE_NOOP("templates", "Ce qu’on en fait, et la prochaine date"))}},
            {say(QT_TRANSLATE_NOOP("templates",
                                   "D’abord les nouvelles et les promesses, sans s’y installer.")),
             say(QT_TRANSLATE_NOOP("templates", "La moitié du temps pour un seul sujet.")),
             say(QT_TRANSLATE_NOOP(
                 "templates", "Le dernier tiers pour conclure : qui fait quoi, pour quand."))}};
}

MeetingTemplate first() {
    return {
        u"first"_s,
        MeetingKind::First,
        say(QT_TRANSLATE_NOOP("templates", "Première rencontre")),
        say(QT_TRANSLATE_NOOP("templates",
                              "Faire connaissance et s’entendre sur la façon de travailler.")),
        45,
        {{AgendaKind::Topic, 10,
          say(QT_TRANSLATE_NOOP("templates", "Nos parcours, en cinq minutes chacun"))},
         {AgendaKind::Topic, 15,
          say(QT_TRANSLATE_NOOP("templates", "Ce que j’attends, ce que tu peux donner"))},
         {AgendaKind::Decision, 15,
          say(QT_TRANSLATE_NOOP("templates",
                                "Comment on travaille : rythme, moyens, confidentialité"))},
         {AgendaKind::Decision, 5, say(QT_TRANSLATE_NOOP("templates", "La prochaine date"))},
         {AgendaKind::Question, 0,
          say(QT_TRANSLATE_NOOP(
              "templates", "Qu’est-ce qui te ferait dire, dans six mois, que c’était utile ?"))}},
        {say(QT_TRANSLATE_NOOP("templates", "Se connaître avant de se fixer des objectifs.")),
         say(QT_TRANSLATE_NOOP("templates",
                               "Dire tout de suite comment on arrêtera, sans faute de personne.")),
         say(QT_TRANSLATE_NOOP("templates", "Repartir avec une date."))}};
}

MeetingTemplate informational() {
    return {
        u"informational"_s,
        MeetingKind::Informational,
        say(QT_TRANSLATE_NOOP("templates", "Entretien d’information")),
        say(QT_TRANSLATE_NOOP("templates",
                              "Vingt minutes pour apprendre, et voir si l’on s’entend.")),
        20,
        {{AgendaKind::Topic, 5,
          say(QT_TRANSLATE_NOOP("templates", "Me présenter en une minute, et pourquoi toi"))},
         {AgendaKind::Topic, 10, say(QT_TRANSLATE_NOOP("templates", "Mes cinq questions"))},
         {AgendaKind::Decision, 5,
          say(QT_TRANSLATE_NOOP("templates", "Remercier, et convenir d’une suite ou non"))},
         {AgendaKind::Question, 0,
          say(QT_TRANSLATE_NOOP("templates",
                                "De quoi tes semaines sont-elles faites, vraiment ?"))},
         {AgendaKind::Question, 0,
          say(QT_TRANSLATE_NOOP("templates", "Quel chemin t’a mené là ?"))},
         {AgendaKind::Question, 0,
          say(QT_TRANSLATE_NOOP("templates", "Qu’aurais-tu aimé savoir plus tôt ?"))},
         {AgendaKind::Question, 0,
          say(QT_TRANSLATE_NOOP("templates", "Qu’est-ce qui fait la différence dans ce métier ?"))},
         {AgendaKind::Question, 0,
          say(QT_TRANSLATE_NOOP("templates", "À qui d’autre me conseilles-tu de parler ?"))}},
        {say(QT_TRANSLATE_NOOP("templates", "Ne rien demander d’autre que des réponses.")),
         say(QT_TRANSLATE_NOOP("templates", "S’arrêter à l’heure dite.")),
         say(QT_TRANSLATE_NOOP("templates", "Remercier dans les vingt-quatre heures."))}};
}

MeetingTemplate grow() {
    return {
        u"grow"_s,
        MeetingKind::Regular,
        say(QT_TRANSLATE_NOOP("templates", "GROW")),
        say(QT_TRANSLATE_NOOP("templates", "Avancer sur un but : une boussole à quatre points.")),
        45,
        {{AgendaKind::Topic, 10,
          say(QT_TRANSLATE_NOOP("templates",
                                "Le but : où arriver d’ici la fin de la rencontre ?"))},
         {AgendaKind::Topic, 10,
          say(QT_TRANSLATE_NOOP("templates", "La réalité : où en est-on, qu’a-t-on essayé ?"))},
         {AgendaKind::Topic, 15,
          say(QT_TRANSLATE_NOOP("templates", "Les options : quoi d’autre ?"))},
         {AgendaKind::Decision, 10,
          say(QT_TRANSLATE_NOOP("templates", "La volonté : que feras-tu, et pour quand ?"))}},
        {say(QT_TRANSLATE_NOOP("templates", "But : ce que tu veux, dit en une phrase.")),
         say(QT_TRANSLATE_NOOP("templates", "Réalité : les faits, avant les avis.")),
         say(QT_TRANSLATE_NOOP("templates", "Options : au moins trois, même mauvaises.")),
         say(QT_TRANSLATE_NOOP("templates",
                               "Volonté : un premier pas, un jour, un empêchement prévu."))},
        true};
}

MeetingTemplate decision() {
    return {
        u"decision"_s,
        MeetingKind::Regular,
        say(QT_TRANSLATE_NOOP("templates", "Une décision à prendre")),
        say(QT_TRANSLATE_NOOP("templates",
                              "Choisir à tête froide, sans que l’autre décide à ta place.")),
        45,
        {{AgendaKind::Topic, 10,
          say(QT_TRANSLATE_NOOP("templates", "La question, et ce qui se passe si rien ne change"))},
         {AgendaKind::Topic, 15,
          say(QT_TRANSLATE_NOOP("templates",
                                "Les options, et ce qu’il faudrait croire pour chacune"))},
         {AgendaKind::Topic, 10,
          say(QT_TRANSLATE_NOOP("templates", "Dans un an c’est un échec : pourquoi ?"))},
         {AgendaKind::Decision, 10,
          say(QT_TRANSLATE_NOOP("templates", "Ce que je choisis, et quand j’en fais le bilan"))}},
        {say(QT_TRANSLATE_NOOP("templates", "L’avis du mentor vient après celui du mentoré.")),
         say(QT_TRANSLATE_NOOP("templates", "Séparer ce qu’on sait de ce qu’on suppose."))}};
}

MeetingTemplate negotiation() {
    return {
        u"negotiation"_s,
        MeetingKind::Regular,
        say(QT_TRANSLATE_NOOP("templates", "Préparer une négociation")),
        say(QT_TRANSLATE_NOOP("templates", "Répéter avant le vrai rendez-vous.")),
        45,
        {{AgendaKind::Topic, 10,
          say(QT_TRANSLATE_NOOP("templates", "Ce que je veux, mon plancher, ma cible"))},
         {AgendaKind::Topic, 10, say(QT_TRANSLATE_NOOP("templates", "Mes preuves, en chiffres"))},
         {AgendaKind::Topic, 20,
          say(QT_TRANSLATE_NOOP("templates", "Répétition : tu joues l’autre"))},
         {AgendaKind::Feedback, 5,
          say(QT_TRANSLATE_NOOP("templates", "Ce qui a porté, ce qui a sonné faux"))}},
        {say(QT_TRANSLATE_NOOP("templates", "Les arguments sont des faits, pas des besoins.")),
         say(QT_TRANSLATE_NOOP("templates", "Après avoir demandé, se taire."))}};
}

MeetingTemplate challenge() {
    return {u"challenge"_s,
            MeetingKind::Regular,
            say(QT_TRANSLATE_NOOP("templates", "Retour sur un défi")),
            say(QT_TRANSLATE_NOOP("templates", "Tirer la leçon de ce qui vient d’être tenté.")),
            30,
            {{AgendaKind::Update, 10,
              say(QT_TRANSLATE_NOOP("templates", "Ce qui s’est passé, sans l’arranger"))},
             {AgendaKind::Topic, 10,
              say(QT_TRANSLATE_NOOP("templates", "Ce que j’en apprends sur moi"))},
             {AgendaKind::Decision, 10,
              say(QT_TRANSLATE_NOOP("templates", "Le prochain défi, un cran plus haut"))}},
            {say(QT_TRANSLATE_NOOP("templates", "Avoir essayé compte avant d’avoir réussi."))}};
}

MeetingTemplate career() {
    return {
        u"career"_s,
        MeetingKind::Regular,
        say(QT_TRANSLATE_NOOP("templates", "Où je vais")),
        say(QT_TRANSLATE_NOOP("templates", "Lever les yeux une ou deux fois par an.")),
        60,
        {{AgendaKind::Topic, 15,
          say(QT_TRANSLATE_NOOP("templates", "Ce qui me donne de l’énergie, ce qui m’en prend"))},
         {AgendaKind::Topic, 25,
          say(QT_TRANSLATE_NOOP("templates", "Deux ou trois chemins possibles"))},
         {AgendaKind::Decision, 20,
          say(QT_TRANSLATE_NOOP("templates", "Un essai de deux semaines pour l’un d’eux"))}},
        {say(QT_TRANSLATE_NOOP("templates", "Comparer des chemins vécus, pas des titres."))}};
}

MeetingTemplate network() {
    return {u"network"_s,
            MeetingKind::Regular,
            say(QT_TRANSLATE_NOOP("templates", "Élargir mon réseau")),
            say(QT_TRANSLATE_NOOP("templates", "Savoir qui rencontrer, et pourquoi.")),
            30,
            {{AgendaKind::Topic, 10,
              say(QT_TRANSLATE_NOOP("templates", "Ce qui me manque : faire, avancer, tenir"))},
             {AgendaKind::Topic, 10,
              say(QT_TRANSLATE_NOOP("templates", "Trois personnes à rencontrer"))},
             {AgendaKind::Decision, 10,
              say(QT_TRANSLATE_NOOP("templates", "Qui présente qui, avec quels mots"))}},
            {say(QT_TRANSLATE_NOOP("templates", "Personne n’est présenté sans avoir dit oui."))}};
}

MeetingTemplate review() {
    return {
        u"review"_s,
        MeetingKind::Review,
        say(QT_TRANSLATE_NOOP("templates", "Bilan du mentorat")),
        say(QT_TRANSLATE_NOOP("templates",
                              "Tous les trois mois : est-ce que ça marche, que changer ?")),
        45,
        {{AgendaKind::Topic, 15,
          say(QT_TRANSLATE_NOOP("templates", "Ce qui a avancé, preuves à l’appui"))},
         {AgendaKind::Feedback, 15,
          say(QT_TRANSLATE_NOOP("templates", "Ce que chacun veut garder, ce qu’il veut changer"))},
         {AgendaKind::Decision, 15,
          say(QT_TRANSLATE_NOOP("templates",
                                "Une seule chose à changer, et les objectifs à ajuster"))}},
        {say(QT_TRANSLATE_NOOP("templates", "Chacun répond d’abord pour soi, puis on compare.")),
         say(QT_TRANSLATE_NOOP("templates", "Un écart n’est pas une note : c’est un sujet."))}};
}

MeetingTemplate concern() {
    return {u"concern"_s,
            MeetingKind::Concern,
            say(QT_TRANSLATE_NOOP("templates", "Faire le point")),
            say(QT_TRANSLATE_NOOP("templates",
                                  "Quand quelque chose ne va pas : le dire tôt, chercher à deux.")),
            45,
            {{AgendaKind::Topic, 10, say(QT_TRANSLATE_NOOP("templates", "Ce que j’observe"))},
             {AgendaKind::Topic, 10,
              say(QT_TRANSLATE_NOOP("templates", "Ce que ça me fait, ce dont j’ai besoin"))},
             {AgendaKind::Topic, 15, say(QT_TRANSLATE_NOOP("templates", "Ce que tu en vois, toi"))},
             {AgendaKind::Decision, 10,
              say(QT_TRANSLATE_NOOP("templates", "Ce qu’on essaie, et jusqu’à quand"))}},
            {say(QT_TRANSLATE_NOOP("templates",
                                   "1. Des faits, datés, sans intention prêtée à l’autre.")),
             say(QT_TRANSLATE_NOOP("templates",
                                   "2. L’effet sur moi, puis le besoin : « j’ai besoin de… ».")),
             say(QT_TRANSLATE_NOOP(
                 "templates", "3. Écouter jusqu’au bout, reformuler, puis seulement répondre.")),
             say(QT_TRANSLATE_NOOP(
                 "templates", "4. Un essai, une date pour en reparler. S’arrêter est permis."))}};
}

MeetingTemplate closure() {
    return {
        u"closure"_s,
        MeetingKind::Closure,
        say(QT_TRANSLATE_NOOP("templates", "Clôture")),
        say(QT_TRANSLATE_NOOP("templates", "Finir bien : ce qu’on emporte, et la suite du lien.")),
        45,
        {{AgendaKind::Topic, 15,
          say(QT_TRANSLATE_NOOP("templates", "Le chemin parcouru, du premier jour à aujourd’hui"))},
         {AgendaKind::Feedback, 10,
          say(QT_TRANSLATE_NOOP("templates", "Ce que chacun a appris de l’autre"))},
         {AgendaKind::Topic, 10,
          say(QT_TRANSLATE_NOOP("templates", "Ce que je fais désormais sans toi"))},
         {AgendaKind::Decision, 10,
          say(QT_TRANSLATE_NOOP("templates", "Et nous ? Amis, de loin en loin, ou fini"))}},
        {say(QT_TRANSLATE_NOOP("templates", "Dire merci pour quelque chose de précis.")),
         say(QT_TRANSLATE_NOOP("templates", "Chacun garde une copie de tout."))}};
}

} // namespace

std::vector<MeetingTemplate> meetingTemplates() {
    return {plan(),      grow(),   first(),   informational(), decision(), negotiation(),
            challenge(), career(), network(), review(),        concern(),  closure()};
}

MeetingTemplate templateFor(const QString& name, MeetingKind kind) {
    auto all = meetingTemplates();
    auto found = std::ranges::find(all, name, &MeetingTemplate::name);
    if (found == all.end()) found = std::ranges::find(all, kind, &MeetingTemplate::kind);
    return found == all.end() ? plan() : *found;
}

std::vector<int> splitMinutes(int minutes, const std::vector<int>& weights) {
    std::vector<int> shares(weights.size(), 0);
    const int whole = std::accumulate(weights.begin(), weights.end(), 0);
    if (whole <= 0 || minutes <= 0) return shares;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] <= 0) continue;
        const double exact = double(minutes) * weights[i] / whole;
        shares[i] = std::max(5, static_cast<int>(exact / 5 + 0.5) * 5);
    }
    const auto heaviest = std::ranges::max_element(weights) - weights.begin();
    const int rest = minutes - std::accumulate(shares.begin(), shares.end(), 0);
    int& most = shares[static_cast<std::size_t>(heaviest)];
    most = std::max(0, most + rest);
    return shares;
}

} // namespace cordee::app
