#include "app/sample/sample_notebook.h"

#include "app/records/convert.h"

namespace cordee::app {

namespace {

using namespace model;

struct Thought {
    int day;
    const char* what;
    const char* soWhat;
    const char* nowWhat;
};

void reflect(SampleWriter& writer, const SamplePerson& ines, const SpaceId& personal,
             const Thought& thought) {
    writer.on(thought.day, 21);
    auto edit = writer.create(personal, Reflection::recordKind);
    edit.set(Reflection::model, ReflectionModel::WhatSoWhatNowWhat)
        .set(Reflection::ownerId, ines.user)
        .set(Reflection::writtenOn, toDate(writer.day(thought.day)))
        .replace(Reflection::answer1, thought.what)
        .replace(Reflection::answer2, thought.soWhat)
        .replace(Reflection::answer3, thought.nowWhat);
    writer.write(std::move(edit));
}

void tellReflections(SampleWriter& writer, const SamplePerson& ines, const SpaceId& personal) {
    reflect(writer, ines, personal,
            {-183, "Premier comité observé. Je n’ai pas dit un mot.",
             "J’attends d’être sûre pour parler, et le sujet est passé.",
             "Poser une question dans les dix premières minutes."});
    reflect(writer, ines, personal,
            {-27, "Ma question a lancé dix minutes de discussion.",
             "Une question suffit pour exister dans la salle.", "En préparer deux à chaque fois."});
    reflect(writer, ines, personal,
            {-20, "J’ai repris la parole à Sofia devant tout le monde.",
             "Je voulais bien faire, elle s’est tue ensuite.",
             "Lui dire merci et lui laisser la conclusion."});
    reflect(writer, ines, personal,
            {-8, "La répétition devant l’équipe a duré vingt-huit minutes.",
             "Je raconte tout, je ne choisis pas.", "Couper la deuxième partie de moitié."});
}

void tellSituation(SampleWriter& writer, const SamplePerson& ines, const SpaceId& personal) {
    writer.on(-5, 20);
    auto situation = writer.create(personal, Situation::recordKind);
    situation.set(Situation::title, "A. parle à ma place en comité")
        .replace(Situation::facts,
                 "Trois comités de suite, A. a présenté mes chiffres avant moi. Mardi, vingt "
                 "minutes, sans me citer.")
        .set(Situation::people, "A., collègue du même niveau ; ma responsable, présente")
        .replace(Situation::stakes, "Le comité de mars, que je dois animer seule.")
        .replace(Situation::tried, "Envoyer mes chiffres la veille. Rien n’a changé.")
        .replace(Situation::myReading, "A. veut être vu avant les entretiens de janvier.")
        .set(Situation::want, Want::Challenge)
        .set(Situation::deadlineOn, toDate(writer.day(6)))
        .set(Situation::status, SituationStatus::Open)
        .set(Situation::ownerId, ines.user);
    const RecordId id = writer.write(std::move(situation));
    auto assumption = writer.create(personal, Assumption::recordKind);
    assumption.set(Assumption::parentId, id)
        .set(Assumption::statement, "A. le fait exprès")
        .replace(Assumption::evidenceFor, "Trois fois de suite")
        .replace(Assumption::evidenceAgainst, "A. parle aussi pour les autres")
        .set(Assumption::confidencePercent, 55)
        .set(Assumption::firstConfidencePercent, 80)
        .set(Assumption::recheckOn, toDate(writer.day(5)))
        .set(Assumption::revisedOn, toDate(writer.day(-3)))
        .set(Assumption::status, AssumptionStatus::Shaken)
        .set(Assumption::ownerId, ines.user);
    writer.write(std::move(assumption));
}

struct Past {
    const char* question;
    const char* chosen;
    const char* expected;
    int confidence;
    bool cameTrue;
};

// Small decisions of the last months, taken and looked at again.
void tellPastDecisions(SampleWriter& writer, const SamplePerson& ines, const SpaceId& personal) {
    constexpr Past past[] = {
        {"Demander à observer deux comités ?", "Oui, par écrit", "Un oui dans la semaine", 70,
         true},
        {"Suivre l’atelier du soir ou celui du samedi ?", "Le soir", "Je viens aux six séances", 80,
         false},
        {"Montrer mon plan à Sofia avant le comité ?", "Oui", "Elle propose un ajout", 60, true},
        {"Refuser le dossier Merle ?", "Refuser", "Personne ne m’en tient rigueur", 55, true},
        {"Changer d’outil de suivi ?", "Attendre", "On en reparle au printemps", 75, true},
        {"Prendre la parole à la réunion de service ?", "Oui, cinq minutes", "Deux questions", 65,
         true},
        {"Écrire à Claire Dumas ?", "Écrire court", "Une réponse en dix jours", 85, false},
        {"Garder l’ordre du jour à trois sujets ?", "Trois", "On finit à l’heure", 90, true},
        {"Répéter devant l’équipe ?", "Oui", "Moins de vingt-cinq minutes", 80, false},
        {"Poser mes congés en février ?", "La première semaine", "C’est accepté", 95, true}};
    int day = -200;
    for (const Past& one : past) {
        writer.on(day, 20);
        auto edit = writer.create(personal, Decision::recordKind);
        edit.set(Decision::question, one.question)
            .set(Decision::chosenText, one.chosen)
            .replace(Decision::expected, one.expected)
            .set(Decision::confidencePercent, one.confidence)
            .set(Decision::ownerId, ines.user)
            .set(Decision::lockedAt, writer.moment(day, 20, 0))
            .set(Decision::reviewOn, toDate(writer.day(day + 14)));
        const RecordId id = edit.id();
        writer.write(std::move(edit));
        writer.on(day + 15, 20);
        auto review = store::Edit(id);
        review.set(Decision::cameTrue, one.cameTrue)
            .replace(Decision::actual, one.cameTrue ? "C’est arrivé." : "Ce n’est pas arrivé.")
            .set(Decision::quality, one.cameTrue ? 4 : 3)
            .set(Decision::luck, 0)
            .set(Decision::reviewedOn, toDate(writer.day(day + 15)));
        writer.write(std::move(review));
        day += 17;
    }
}

void tellDecisionToReview(SampleWriter& writer, const SamplePerson& ines, const SpaceId& personal) {
    writer.on(-31, 20);
    auto edit = writer.create(personal, Decision::recordKind);
    edit.set(Decision::question, "Demander à Sofia de co-animer, ou essayer seule ?")
        .set(Decision::chosenText, "Demander à Sofia")
        .replace(Decision::why, "Elle connaît la salle, et j’apprends en la regardant.")
        .replace(Decision::premortem, "Elle anime tout et je reste sur le côté.")
        .replace(Decision::expected, "J’anime au moins la moitié du comité.")
        .set(Decision::confidencePercent, 70)
        .set(Decision::mindState, MindState::Worried)
        .set(Decision::reversible, true)
        .set(Decision::ownerId, ines.user)
        .set(Decision::lockedAt, writer.moment(-31, 20, 0))
        .set(Decision::reviewOn, toDate(writer.day(-1)));
    writer.write(std::move(edit));
}

void option(SampleWriter& writer, const SpaceId& space, const RecordId& decision, const char* name,
            const char* pros, const char* cons, int score, const char* position) {
    auto edit = writer.create(space, DecisionOption::recordKind);
    edit.set(DecisionOption::decisionId, decision)
        .set(DecisionOption::name, name)
        .replace(DecisionOption::pros, pros)
        .replace(DecisionOption::cons, cons)
        .set(DecisionOption::score, score)
        .set(DecisionOption::position, position);
    writer.write(std::move(edit));
}

// One taking a month, from the first day on.
void tellPulses(SampleWriter& writer, const SamplePerson& person, const SpaceId& personal,
                PulseKind kind, std::initializer_list<int> values, int firstDay) {
    int day = firstDay;
    for (const int value : values) {
        writer.on(day, 21);
        auto edit = writer.create(personal, Pulse::recordKind);
        edit.set(Pulse::kind, kind)
            .set(Pulse::value, value)
            .set(Pulse::takenOn, toDate(writer.day(day)))
            .set(Pulse::ownerId, person.user);
        if (day == firstDay) edit.set(Pulse::word, "brouillard");
        writer.write(std::move(edit));
        day += 30;
    }
}

constexpr const char* budgetTitle = "Le budget que je n’ai pas demandé";
constexpr const char* budgetContext =
    "Ma première équipe, cinq personnes, un projet vendu avant moi. Tout le monde savait qu’il "
    "manquait deux mois.";
constexpr const char* budgetAction =
    "J’ai attendu le comité pour le dire, avec des chiffres, devant tout le monde.";
constexpr const char* budgetResult = "On m’a donné trois semaines et reproché la surprise.";
constexpr const char* budgetLesson = "On demande avant, à une personne, pas devant dix.";

store::Edit budgetStory(const SpaceId& space, const RecordId& id, const SamplePerson& author) {
    auto edit = store::Edit::create(space, Story::recordKind, id);
    edit.set(Story::title, budgetTitle)
        .replace(Story::context, budgetContext)
        .replace(Story::action, budgetAction)
        .replace(Story::result, budgetResult)
        .replace(Story::lesson, budgetLesson)
        .replace(Story::redo, "J’irais voir mon directeur la veille, avec deux scénarios.")
        .set(Story::authorId, author.user);
    return edit;
}

// The same in each telling, so that the copy knows its original.
RecordId budgetId() {
    return *RecordId::from(std::string(RecordId::size, 'b'));
}

} // namespace

void tellKarimNotebook(SampleWriter& writer, const SamplePerson& karim, const SpaceId& personal) {
    writer.as(karim);
    writer.on(-80, 20);
    writer.write(budgetStory(personal, budgetId(), karim));
    writer.on(-55, 20);
    auto refusal = writer.create(personal, Story::recordKind);
    refusal.set(Story::title, "Mon premier refus à un directeur")
        .replace(Story::context, "Un vendredi soir, un dossier pour lundi, une équipe à bout.")
        .replace(Story::action, "J’ai proposé une version courte, et dit ce qui manquerait.")
        .replace(Story::lesson, "Un non avec une offre passe mieux qu’un oui en retard.")
        .set(Story::authorId, karim.user);
    writer.write(std::move(refusal));
    tellPulses(writer, karim, personal, PulseKind::MentorJoy, {7, 8, 8, 7, 9, 8}, -158);
    tellPulses(writer, karim, personal, PulseKind::MentorLoad, {4, 4, 5, 6, 7, 8}, -158);
}

void tellInesNotebook(SampleWriter& writer, const SamplePerson& ines, const SpaceId& personal) {
    writer.as(ines);
    tellReflections(writer, ines, personal);
    tellPastDecisions(writer, ines, personal);
    tellDecisionToReview(writer, ines, personal);
    tellSituation(writer, ines, personal);
    tellPulses(writer, ines, personal, PulseKind::Satisfaction, {5, 6, 5, 6, 7, 7, 4}, -190);
    tellPulses(writer, ines, personal, PulseKind::Belonging, {5, 5, 6, 6, 7, 7, 8}, -190);
    tellPulses(writer, ines, personal, PulseKind::Meaning, {7, 6, 7, 8, 7, 8, 8}, -190);
}

void tellSharedNotebook(SampleWriter& writer, const SampleStory::Pair& pair) {
    writer.on(-6, 20);
    writer.as(pair.mentee);
    auto edit = writer.create(pair.space, Decision::recordKind);
    edit.set(Decision::question, "Postuler dans mon service, ou chez Claire Dumas ?")
        .set(Decision::ownerId, pair.mentee.user)
        .replace(Decision::premortem,
                 "Je change d’équipe pour le titre et je perds ceux qui m’apprennent le métier.")
        .replace(Decision::expected, "Un entretien avant l’été.")
        .set(Decision::confidencePercent, 60);
    const RecordId id = writer.write(std::move(edit));
    option(writer, pair.space, id, "Mon service", "On me connaît, le projet Horizon continue",
           "Le poste s’ouvre peut-être en juin seulement", 6, "V");
    option(writer, pair.space, id, "Chez Claire Dumas", "Un budget, une équipe à former",
           "Tout à prouver, un autre métier", 7, "k");
    writer.on(-18, 20);
    writer.as(pair.mentor);
    const auto begun = writer.create(pair.space, Story::recordKind);
    auto story = budgetStory(pair.space, begun.id(), pair.mentor);
    story.set(Story::libraryId, budgetId()).set(Story::sharedAt, writer.moment(-18, 20, 0));
    const RecordId told = writer.write(std::move(story));
    writer.on(-15, 20);
    writer.as(pair.mentee);
    auto takeaway = store::Edit(told);
    takeaway.set(Story::takeaway, "Voir Claire avant le comité, pas pendant.")
        .set(Story::takeawayAt, writer.moment(-15, 20, 0));
    writer.write(std::move(takeaway));
    writer.on(-10, 20);
    auto situation = writer.create(pair.space, Situation::recordKind);
    situation.set(Situation::title, "Ma responsable repousse mon entretien")
        .replace(Situation::facts, "Fixé en octobre, repoussé deux fois, sans nouvelle date.")
        .set(Situation::people, "Ma responsable")
        .replace(Situation::tried, "Deux relances par mail")
        .set(Situation::want, Want::Advice)
        .set(Situation::status, SituationStatus::Brought)
        .set(Situation::ownerId, pair.mentee.user);
    const RecordId brought = writer.write(std::move(situation));
    auto assumption = writer.create(pair.space, Assumption::recordKind);
    assumption.set(Assumption::parentId, brought)
        .set(Assumption::statement, "Elle ne veut pas parler d’argent")
        .set(Assumption::confidencePercent, 70)
        .set(Assumption::firstConfidencePercent, 70)
        .set(Assumption::status, AssumptionStatus::Held)
        .set(Assumption::ownerId, pair.mentee.user);
    writer.write(std::move(assumption));
}

} // namespace cordee::app
