#include "app/growth/growth.h"
#include "tests/unit/app/growth_tools.h"

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using namespace model;

class PathsAndPracticesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anObservationGoesFromSeeingToTryingToTelling();
    void aDelegationHasALevelAndADayToCheck();
    void aPracticeOfAnUnknownKindIsNotMade();
    void theMentorSeesAPracticeOnlyOnceShared();
    void aScenarioBeginsWithATestOfTwoWeeks();
    void scenariosSetAsideComeLast();
    void aSharedScenarioLeavesPrivateSkillsBehind();

  private:
    struct Side {
        explicit Side(Person& person)
            : growth(toolsOf(person))
            , alone(idIn(growth.sharing()->audiences().at(0))) {}
        Growth growth;
        QString alone;
    };
    static constexpr int observation = static_cast<int>(PracticeKind::Observation);
    static constexpr int delegation = static_cast<int>(PracticeKind::Delegation);
};

void PathsAndPracticesTest::anObservationGoesFromSeeingToTryingToTelling() {
    TwoPeople two;
    Side hers(two.ines);
    PracticeList& practices = *hers.growth.practices();
    QVERIFY(practices.open(practices.create(observation, u"La réunion budget"_s, hers.alone)));
    QCOMPARE(practices.cell(0, "stage").toString(), u"observé"_s);
    practices.editor()->setMyTry(u"Annoncer la fin au début"_s);
    QCOMPARE(practices.cell(0, "stage").toString(), u"à essayer"_s);
    practices.editor()->setResult(u"Finie à l’heure"_s);
    QCOMPARE(practices.cell(0, "stage").toString(), u"point fait"_s);
    QCOMPARE(practices.cell(0, "lines").toStringList(),
             (QStringList{u"Annoncer la fin au début"_s, u"Finie à l’heure"_s}));
}

void PathsAndPracticesTest::aDelegationHasALevelAndADayToCheck() {
    TwoPeople two;
    Side hers(two.ines);
    PracticeList& practices = *hers.growth.practices();
    QCOMPARE(PracticeList::delegationLevels().size(), 7);
    QVERIFY(practices.open(practices.create(delegation, u"Le compte rendu"_s, hers.alone)));
    QVERIFY(!practices.cell(0, "check").toString().isEmpty());
    practices.editor()->setDelegationLevel(6);
    QVERIFY(practices.cell(0, "lines")
                .toStringList()
                .first()
                .contains(PracticeList::delegationLevels().at(5)));
    practices.editor()->setDelegationLevel(99); // from a newer version
    QVERIFY(practices.cell(0, "lines").toStringList().isEmpty());
    practices.editor()->setResult(u"Rendu à temps"_s);
    QVERIFY(practices.cell(0, "check").toString().isEmpty());
}

void PathsAndPracticesTest::aPracticeOfAnUnknownKindIsNotMade() {
    TwoPeople two;
    Side hers(two.ines);
    PracticeList& practices = *hers.growth.practices();
    QVERIFY(practices.create(0, u"x"_s, hers.alone).isEmpty());
    QVERIFY(practices.create(9, u"x"_s, hers.alone).isEmpty());
    QVERIFY(practices.create(observation, u" "_s, hers.alone).isEmpty());
    QVERIFY(!practices.open(u"nothing"_s));
    QCOMPARE(practices.count(), 0);
}

void PathsAndPracticesTest::theMentorSeesAPracticeOnlyOnceShared() {
    TwoPeople two;
    Side hers(two.ines);
    Side his(two.karim);
    const QString id =
        hers.growth.practices()->create(observation, u"La réunion budget"_s, hers.alone);
    QVERIFY(two.ines.store->pending(tie, 256).empty());
    QVERIFY(!hers.growth.sharing()->share(id, toQString(tie)).isEmpty());
    two.ines.sendTo(two.karim);
    QCOMPARE(his.growth.practices()->count(), 1);
    QCOMPARE(his.growth.practices()->cell(0, "owner").toString(), u"Inès"_s);
}

void PathsAndPracticesTest::aScenarioBeginsWithATestOfTwoWeeks() {
    TwoPeople two;
    Side hers(two.ines);
    PathList& paths = *hers.growth.paths();
    QVERIFY(paths.open(paths.create(u"Cheffe de projet"_s, hers.alone)));
    QCOMPARE(paths.editor()->testBy(), QDate(2026, 12, 8));
    QVERIFY(!paths.cell(0, "testLate").toBool());
    two.clock.now = two.clock.now.addDays(20);
    paths.editor()->setWhy(u"J’aime relier les gens"_s);
    QVERIFY(paths.cell(0, "testLate").toBool());
    paths.editor()->setTestResult(u"Trois jours passés avec Claire"_s);
    QVERIFY(!paths.cell(0, "testLate").toBool());
    paths.editor()->setGaps(u"Un budget tenu"_s);
    QCOMPARE(paths.cell(0, "gaps").toString(), u"Un budget tenu"_s);
}

void PathsAndPracticesTest::scenariosSetAsideComeLast() {
    TwoPeople two;
    Side hers(two.ines);
    PathList& paths = *hers.growth.paths();
    const QString first = paths.create(u"Un"_s, hers.alone);
    paths.create(u"Deux"_s, hers.alone);
    paths.open(first);
    paths.editor()->setSetAside(true);
    QCOMPARE(paths.keyAt(1), first);
}

void PathsAndPracticesTest::aSharedScenarioLeavesPrivateSkillsBehind() {
    TwoPeople two;
    Side hers(two.ines);
    Side his(two.karim);
    PathList& paths = *hers.growth.paths();
    const QString skill = hers.growth.skills()->create(u"Tenir un budget"_s, hers.alone);
    const QString id = paths.create(u"Cheffe de projet"_s, hers.alone);
    paths.open(id);
    paths.setSkill(skill, true);
    paths.editor()->setGaps(u"Un budget tenu"_s);
    QCOMPARE(paths.cell(0, "skills").toString(), u"Tenir un budget"_s);
    QVERIFY(!hers.growth.sharing()->share(id, toQString(tie)).isEmpty());
    two.ines.sendTo(two.karim);
    QCOMPARE(his.growth.paths()->cell(0, "gaps").toString(), u"Un budget tenu"_s);
    QCOMPARE(his.growth.paths()->cell(0, "skills").toString(), QString());
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::PathsAndPracticesTest)
#include "paths_and_practices_test.moc"
