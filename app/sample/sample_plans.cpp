#include "app/sample/sample_growth.h"

#include "app/records/convert.h"
#include "app/records/order_key.h"

namespace cordee::app {

using namespace model;

namespace {

void tellPractices(SampleWriter& writer, const PrivateGrowth& her) {
    writer.on(-30, 21);
    writer.as(her.ines);
    auto seen = writer.create(her.personal, LeadershipPractice::recordKind);
    seen.set(LeadershipPractice::kind, PracticeKind::Observation)
        .set(LeadershipPractice::whoAlias, "S.")
        .set(LeadershipPractice::situation, "Réunion budget : deux services veulent la même ligne")
        .replace(LeadershipPractice::action, "Elle a fait dire à chacun le besoin de l’autre.")
        .replace(LeadershipPractice::effect, "Le ton est retombé, ils ont partagé la ligne.")
        .replace(LeadershipPractice::myTry,
                 "Faire reformuler avant de trancher, au prochain comité.")
        .set(LeadershipPractice::onDate, toDate(writer.day(-30)))
        .set(LeadershipPractice::ownerId, her.ines.user);
    writer.write(std::move(seen));
    writer.on(-9, 21);
    auto handed = writer.create(her.personal, LeadershipPractice::recordKind);
    handed.set(LeadershipPractice::kind, PracticeKind::Delegation)
        .set(LeadershipPractice::whoAlias, "M.")
        .set(LeadershipPractice::situation, "Le compte rendu du comité")
        .set(LeadershipPractice::delegationLevel, 5)
        .set(LeadershipPractice::checkOn, toDate(writer.day(5)))
        .set(LeadershipPractice::onDate, toDate(writer.day(-9)))
        .set(LeadershipPractice::ownerId, her.ines.user);
    writer.write(std::move(handed));
}

struct PathLine {
    const char* scenario;
    const char* why;
    const char* gaps;
    const char* test;
    const char* result;
    int testBy;
    int months;
};

void tellPaths(SampleWriter& writer, const PrivateGrowth& her) {
    for (const PathLine& line :
         {PathLine{"Cheffe de projet dans mon service",
                   "J’aime relier les gens et voir une chose finie.",
                   "Tenir un budget. Un comité animé seule.",
                   "Suivre Sofia deux semaines, puis écrire ce que j’aurais décidé.", "", 9, 18},
          PathLine{"Rejoindre l’équipe data de Claire", "Le sujet m’attire, l’équipe est petite.",
                   "Les bases du métier. Une recommandation.",
                   "Trois conversations avec l’équipe et un petit jeu de données.",
                   "Passionnant, mais je travaillerais seule.", -20, 12}}) {
        writer.on(-35, 21);
        writer.as(her.ines);
        auto path = writer.create(her.personal, CareerPath::recordKind);
        path.set(CareerPath::scenario, line.scenario)
            .replace(CareerPath::why, line.why)
            .replace(CareerPath::gaps, line.gaps)
            .replace(CareerPath::firstTest, line.test)
            .replace(CareerPath::testResult, line.result)
            .set(CareerPath::testBy, toDate(writer.day(line.testBy)))
            .set(CareerPath::horizonMonths, line.months)
            .set(CareerPath::ownerId, her.ines.user);
        writer.write(std::move(path));
    }
}

void tellSalary(SampleWriter& writer, const PrivateGrowth& her) {
    writer.on(-6, 21);
    writer.as(her.ines);
    auto prep = writer.create(her.personal, SalaryPrep::recordKind);
    prep.set(SalaryPrep::context, "Entretien annuel de janvier")
        .set(SalaryPrep::currentAmount, 41'000)
        .set(SalaryPrep::floorAmount, 43'000)
        .set(SalaryPrep::targetAmount, 45'500)
        .set(SalaryPrep::ambitionAmount, 48'000)
        .replace(SalaryPrep::sources, "Grille interne, trois annonces, le baromètre de la branche.")
        .replace(SalaryPrep::tradeoffs,
                 "Une formation à la conduite de projet, un jour de télétravail.")
        .replace(SalaryPrep::planB, "Un point à six mois, avec les critères écrits dès maintenant.")
        .set(SalaryPrep::onDate, toDate(writer.day(52)))
        .set(SalaryPrep::ownerId, her.ines.user);
    const RecordId id = writer.write(std::move(prep));
    std::string position;
    for (const auto& [objection, answer] :
         {std::pair{"Ce n’est pas le bon moment",
                    "Quel moment le serait, et sur quels critères ? Notons-les ensemble."},
          {"Le budget est fermé", "Alors parlons de la formation, et d’une date pour le reste."}}) {
        position = orderKeyBetween(position, {});
        auto line = writer.create(her.personal, SalaryObjection::recordKind);
        line.set(SalaryObjection::prepId, id)
            .set(SalaryObjection::objection, objection)
            .replace(SalaryObjection::answer, answer)
            .set(SalaryObjection::position, position);
        writer.write(std::move(line));
    }
}

} // namespace

void tellPrivatePlans(SampleWriter& writer, const PrivateGrowth& her) {
    tellPractices(writer, her);
    tellPaths(writer, her);
    tellSalary(writer, her);
}

} // namespace cordee::app
