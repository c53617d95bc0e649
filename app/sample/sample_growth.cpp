#include "app/sample/sample_growth.h"

#include "app/records/convert.h"

namespace cordee::app {

using namespace model;

namespace {

void tellAdjustments(SampleWriter& writer, const SampleStory::Pair& pair,
                     const RecordId& committee) {
    writer.on(-120, 20);
    writer.as(pair.mentee);
    auto moved = writer.create(pair.space, GoalRevision::recordKind);
    moved.set(GoalRevision::goalId, committee)
        .set(GoalRevision::field, "dueOn")
        .set(GoalRevision::before, toUtf8(writer.day(50).toString(Qt::ISODate)))
        .set(GoalRevision::after, toUtf8(writer.day(111).toString(Qt::ISODate)))
        .set(GoalRevision::reason, "Le projet Horizon démarre deux mois plus tard que prévu.")
        .set(GoalRevision::byId, pair.mentee.user)
        .set(GoalRevision::agreedBy, pair.mentor.user)
        .set(GoalRevision::revisedAt, writer.moment(-120, 20, 0));
    writer.write(std::move(moved));
    writer.on(-3, 19);
    writer.as(pair.mentor);
    auto proposed = writer.create(pair.space, GoalRevision::recordKind);
    proposed.set(GoalRevision::goalId, committee)
        .set(GoalRevision::field, "metricText")
        .set(GoalRevision::before, "")
        .set(GoalRevision::after, "Un comité de 45 minutes, fini à l’heure, trois retours écrits")
        .set(GoalRevision::reason,
             "Un signe que d’autres peuvent voir vaut mieux qu’une impression.")
        .set(GoalRevision::byId, pair.mentor.user)
        .set(GoalRevision::proposal, true)
        .set(GoalRevision::revisedAt, writer.moment(-3, 19, 0));
    writer.write(std::move(proposed));
}

void tellCheckIns(SampleWriter& writer, const SampleStory::Pair& pair, const RecordId& committee) {
    struct Report {
        int day;
        int percent;
        int confidence;
        const char* note;
    };
    for (const Report& report : {Report{-200, 0, 4, "Je ne sais pas par où commencer."},
                                 Report{-148, 20, 5, "Deux comités observés, cinq idées notées."},
                                 Report{-94, 40, 5, "L’ordre du jour est passé sans retouche."},
                                 Report{-39, 60, 6, "Vingt minutes, une question sans réponse."}}) {
        writer.on(report.day, 18);
        writer.as(pair.mentee);
        auto edit = writer.create(pair.space, GoalCheckIn::recordKind);
        edit.set(GoalCheckIn::goalId, committee)
            .set(GoalCheckIn::value, report.percent)
            .set(GoalCheckIn::confidence, report.confidence)
            .set(GoalCheckIn::note, report.note)
            .set(GoalCheckIn::checkedAt, writer.moment(report.day, 18, 0));
        writer.write(std::move(edit));
    }
}

// What her goal rests on: one thing that still holds, one that was shaken.
void tellAssumptions(SampleWriter& writer, const SampleStory::Pair& pair,
                     const RecordId& committee) {
    writer.on(-60, 20);
    writer.as(pair.mentee);
    auto held = writer.create(pair.space, Assumption::recordKind);
    held.set(Assumption::parentId, committee)
        .set(Assumption::statement, "On me laissera animer sans reprendre la main")
        .replace(Assumption::evidenceFor, "Vingt minutes en novembre, personne n’est intervenu")
        .replace(Assumption::evidenceAgainst, "C’était un ordre du jour facile")
        .set(Assumption::confidencePercent, 65)
        .set(Assumption::firstConfidencePercent, 50)
        .set(Assumption::recheckOn, toDate(writer.day(20)))
        .set(Assumption::revisedOn, toDate(writer.day(-12)))
        .set(Assumption::status, AssumptionStatus::Held)
        .set(Assumption::ownerId, pair.mentee.user);
    writer.write(std::move(held));
    auto shaken = writer.create(pair.space, Assumption::recordKind);
    shaken.set(Assumption::parentId, committee)
        .set(Assumption::statement, "Il faut tout savoir pour animer")
        .replace(Assumption::evidenceFor, "La question de mars, restée sans réponse")
        .replace(Assumption::evidenceAgainst, "Karim dit « je reviens vers vous » chaque mois")
        .set(Assumption::confidencePercent, 30)
        .set(Assumption::firstConfidencePercent, 85)
        .set(Assumption::revisedOn, toDate(writer.day(-12)))
        .set(Assumption::status, AssumptionStatus::Shaken)
        .set(Assumption::ownerId, pair.mentee.user);
    writer.write(std::move(shaken));
}

RecordId skill(SampleWriter& writer, const SpaceId& space, const SamplePerson& owner,
               const char* name, SkillFamily family, int target) {
    auto edit = writer.create(space, Skill::recordKind);
    edit.set(Skill::name, name)
        .set(Skill::family, family)
        .set(Skill::targetLevel, target)
        .set(Skill::ownerId, owner.user)
        .set(Skill::level1, "J’observe comment d’autres font.")
        .set(Skill::level2, "Je tiens une partie, avec quelqu’un à côté.")
        .set(Skill::level3, "Je tiens seule le cas courant.")
        .set(Skill::level4, "Je tiens aussi quand cela se tend.")
        .set(Skill::level5, "D’autres apprennent avec moi.");
    return writer.write(std::move(edit));
}

void look(SampleWriter& writer, const SpaceId& space, const RecordId& skill, const SamplePerson& by,
          int day, int level, const char* evidence) {
    writer.on(day, 20);
    writer.as(by);
    auto edit = writer.create(space, SkillAssessment::recordKind);
    edit.set(SkillAssessment::skillId, skill)
        .set(SkillAssessment::byId, by.user)
        .set(SkillAssessment::level, level)
        .set(SkillAssessment::evidence, evidence)
        .set(SkillAssessment::assessedOn, toDate(writer.day(day)));
    writer.write(std::move(edit));
}

RecordId tellSharedSkill(SampleWriter& writer, const SampleStory::Pair& pair,
                         const RecordId& committee) {
    writer.on(-205, 20);
    writer.as(pair.mentee);
    const RecordId running =
        skill(writer, pair.space, pair.mentee, "Animer un comité", SkillFamily::Leadership, 4);
    look(writer, pair.space, running, pair.mentee, -204, 1, "Deux comités observés");
    look(writer, pair.space, running, pair.mentor, -146, 2,
         "Un ordre du jour clair, en trois points");
    look(writer, pair.space, running, pair.mentee, -92, 2, "Ordre du jour préparé et tenu");
    look(writer, pair.space, running, pair.mentor, -37, 3,
         "Vingt minutes animées, tout le monde a parlé");
    look(writer, pair.space, running, pair.mentee, -12, 3, "Vingt minutes sans relire mes notes");
    writer.write(store::Edit(running).set(Skill::lastPractisedOn, toDate(writer.day(-12))));
    writer.write(store::Edit(committee).set(Goal::skillId, running));
    writer.on(-5, 19);
    writer.as(pair.mentor);
    auto challenge = writer.create(pair.space, Challenge::recordKind);
    challenge.set(Challenge::text, "Ouvrir le comité par trente secondes de silence")
        .set(Challenge::status, ChallengeStatus::Proposed)
        .replace(Challenge::smallestStep, "Compter jusqu’à dix avant le premier mot")
        .set(Challenge::ownerId, pair.mentee.user)
        .set(Challenge::proposedBy, pair.mentor.user)
        .set(Challenge::skillId, running);
    writer.write(std::move(challenge));
    return running;
}

} // namespace

RecordId tellSharedGrowth(SampleWriter& writer, const SampleStory::Pair& pair,
                          const RecordId& committee) {
    tellCheckIns(writer, pair, committee);
    tellAdjustments(writer, pair, committee);
    tellAssumptions(writer, pair, committee);
    return tellSharedSkill(writer, pair, committee);
}

} // namespace cordee::app
