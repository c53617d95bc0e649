#include "app/sample/sample_growth.h"

#include "app/records/convert.h"

namespace cordee::app {

using namespace model;

namespace {

void tellConfidence(SampleWriter& writer, const PrivateGrowth& her) {
    for (const auto& [day, felt] : {std::pair{-70, 4}, {-28, 7}, {-2, 8}}) {
        writer.on(day, 21);
        writer.as(her.ines);
        auto pulse = writer.create(her.personal, Pulse::recordKind);
        pulse.set(Pulse::kind, PulseKind::Confidence)
            .set(Pulse::value, felt)
            .set(Pulse::aboutId, her.committee)
            .set(Pulse::takenOn, toDate(writer.day(day)))
            .set(Pulse::ownerId, her.ines.user);
        writer.write(std::move(pulse));
    }
}

struct SkillLine {
    const char* name;
    SkillFamily family;
    int target;
    int level;
    const char* evidence;
    int practisedOn;
};

void tellSkills(SampleWriter& writer, const PrivateGrowth& her) {
    for (const SkillLine& line :
         {SkillLine{"Parler devant cinquante personnes", SkillFamily::Communication, 3, 2,
                    "La répétition devant l’équipe, debout, sans notes", -8},
          SkillLine{"Négocier", SkillFamily::Communication, 4, 2,
                    "Deux jours de délai obtenus du service achats", -120},
          SkillLine{"Tenir un budget de projet", SkillFamily::Technical, 3, 1,
                    "Réunion budget de Sofia observée", -1},
          SkillLine{"Donner un retour", SkillFamily::Leadership, 4, 3,
                    "Retour à Malik sur son compte rendu, il l’a repris", -20}}) {
        writer.on(line.practisedOn - 1, 21);
        writer.as(her.ines);
        auto skill = writer.create(her.personal, Skill::recordKind);
        skill.set(Skill::name, line.name)
            .set(Skill::family, line.family)
            .set(Skill::targetLevel, line.target)
            .set(Skill::lastPractisedOn, toDate(writer.day(line.practisedOn)))
            .set(Skill::ownerId, her.ines.user);
        const RecordId id = writer.write(std::move(skill));
        auto look = writer.create(her.personal, SkillAssessment::recordKind);
        look.set(SkillAssessment::skillId, id)
            .set(SkillAssessment::byId, her.ines.user)
            .set(SkillAssessment::level, line.level)
            .set(SkillAssessment::evidence, line.evidence)
            .set(SkillAssessment::assessedOn, toDate(writer.day(line.practisedOn)));
        writer.write(std::move(look));
    }
}

struct ChallengeLine {
    const char* text;
    const char* outcome;
    const char* learned;
    int before;
    int after;
    int triedOn;
};

void tellChallenges(SampleWriter& writer, const PrivateGrowth& her) {
    RecordId last;
    for (const ChallengeLine& line :
         {ChallengeLine{"Poser une question en comité", "Posée à la fin, on y a répondu.",
                        "Personne ne s’est retourné.", 5, 2, -100},
          ChallengeLine{"Donner mon avis avant qu’on me le demande",
                        "Dit en une phrase, Sofia a rebondi.",
                        "L’écrire avant aide à le dire court.", 6, 4, -62},
          ChallengeLine{"Animer vingt minutes d’un comité",
                        "Un blanc au milieu, puis c’est reparti.",
                        "Un silence n’est pas une panne.", 7, 3, -40}}) {
        writer.on(line.triedOn, 18);
        writer.as(her.ines);
        auto challenge = writer.create(her.personal, Challenge::recordKind);
        challenge.set(Challenge::text, line.text)
            .set(Challenge::status, ChallengeStatus::Tried)
            .set(Challenge::discomfortBefore, line.before)
            .set(Challenge::discomfortAfter, line.after)
            .replace(Challenge::outcome, line.outcome)
            .replace(Challenge::learned, line.learned)
            .set(Challenge::triedOn, toDate(writer.day(line.triedOn)))
            .set(Challenge::ownerId, her.ines.user);
        if (!last.isNull()) challenge.set(Challenge::afterId, last);
        last = writer.write(std::move(challenge));
    }
    writer.on(-4, 21);
    auto next = writer.create(her.personal, Challenge::recordKind);
    next.set(Challenge::text, "Co-animer un comité entier avec Sofia")
        .set(Challenge::status, ChallengeStatus::Accepted)
        .set(Challenge::discomfortBefore, 8)
        .replace(Challenge::smallestStep, "Lui écrire aujourd’hui pour fixer la date")
        .replace(Challenge::ifThen,
                 "Si quelqu’un m’interrompt, alors je finis ma phrase et je lui rends la parole.")
        .replace(Challenge::support, "Sofia lance les dix premières minutes.")
        .set(Challenge::afterId, last)
        .set(Challenge::skillId, her.skill)
        .set(Challenge::dueOn, toDate(writer.day(12)))
        .set(Challenge::ownerId, her.ines.user);
    writer.write(std::move(next));
}

struct SuccessLine {
    const char* action;
    const char* result;
    const char* figure;
    const char* witness;
    int day;
    bool running;
};

void tellAchievements(SampleWriter& writer, const PrivateGrowth& her) {
    for (const SuccessLine& line :
         {SuccessLine{"J’ai réduit l’ordre du jour du comité à trois sujets",
                      "Les décisions se prennent en séance", "de 80 à 45 minutes", "Karim", -93,
                      true},
          SuccessLine{"J’ai formé deux nouvelles collègues au suivi des projets",
                      "Elles tiennent leur tableau seules", "2 personnes en 3 semaines", "Sofia",
                      -55, false},
          SuccessLine{"J’ai animé vingt minutes d’un comité", "Huit personnes ont parlé", "8 sur 8",
                      "Sofia", -40, true}}) {
        writer.on(line.day, 21);
        writer.as(her.ines);
        auto success = writer.create(her.personal, Achievement::recordKind);
        success.set(Achievement::action, line.action)
            .replace(Achievement::result, line.result)
            .set(Achievement::figure, line.figure)
            .set(Achievement::witness, line.witness)
            .set(Achievement::onDate, toDate(writer.day(line.day)))
            .set(Achievement::ownerId, her.ines.user);
        if (line.running) success.add(Achievement::skillIds, her.skill);
        writer.write(std::move(success));
    }
    writer.on(-18, 21);
    auto known = writer.create(her.personal, Reputation::recordKind);
    known.set(Reputation::wanted1, "claire")
        .set(Reputation::wanted2, "fiable")
        .set(Reputation::wanted3, "audacieuse")
        .set(Reputation::heard1, "fiable")
        .set(Reputation::heard2, "discrète")
        .set(Reputation::act, "Présenter la méthode de suivi à la journée des métiers")
        .set(Reputation::actOn, toDate(writer.day(-18)));
    writer.write(std::move(known));
}

} // namespace

void tellPrivateGrowth(SampleWriter& writer, const PrivateGrowth& her) {
    tellConfidence(writer, her);
    tellSkills(writer, her);
    tellChallenges(writer, her);
    tellAchievements(writer, her);
}

} // namespace cordee::app
