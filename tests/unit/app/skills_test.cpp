#include "app/growth/growth.h"
#include "tests/unit/app/growth_tools.h"

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using namespace model;

class SkillsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aSkillBeginsWithFiveDescribedLevelsForMeAlone();
    void aLevelNeedsEvidence();
    void bothVoicesStandSideBySide();
    void theRadarHasOnlyMySkills();
    void aSkillNotPractisedForNinetyDaysComesFirst();
    void aTriedChallengePractisesItsSkill();
    void goalsAndChallengesOfASkillAreItsTraining();
    void sharingASkillTakesItsLooksAndLeavesPrivateLinks();
    void onlyMyOwnLookIsRemoved();

  private:
    struct Side {
        explicit Side(Person& person)
            : growth(toolsOf(person))
            , alone(idIn(growth.sharing()->audiences().at(0))) {}
        std::unique_ptr<SkillPage> open(const QString& id) {
            return std::unique_ptr<SkillPage>(growth.openSkill(id));
        }
        Growth growth;
        QString alone;
    };
};

void SkillsTest::aSkillBeginsWithFiveDescribedLevelsForMeAlone() {
    TwoPeople two;
    Side hers(two.ines);
    QVERIFY(hers.growth.skills()->create(u"  "_s, hers.alone).isEmpty());
    QVERIFY(hers.growth.skills()->create(u"Animer"_s, u"nowhere"_s).isEmpty());
    const auto page = hers.open(hers.growth.skills()->create(u"Animer"_s, hers.alone));
    QVERIFY(page != nullptr);
    QCOMPARE(page->levels().size(), 5);
    for (const QVariant& level : page->levels())
        QVERIFY(!level.toMap().value(u"text"_s).toString().isEmpty());
    QCOMPARE(page->sharedWith(), QString());
    page->describe(3, u"J’anime un comité entier"_s);
    QCOMPARE(page->levels().at(2).toMap().value(u"text"_s).toString(),
             u"J’anime un comité entier"_s);
    QVERIFY(hers.growth.openSkill(u"nothing"_s) == nullptr);
}

void SkillsTest::aLevelNeedsEvidence() {
    TwoPeople two;
    Side hers(two.ines);
    const auto page = hers.open(hers.growth.skills()->create(u"Animer"_s, hers.alone));
    QVERIFY(!page->assess(3, u"  "_s, {}, {}).isEmpty());
    QVERIFY(!page->assess(3, {}, u"nothing"_s, {}).isEmpty());
    QVERIFY(!page->assess(0, u"un fait"_s, {}, {}).isEmpty());
    QVERIFY(!page->assess(6, u"un fait"_s, {}, {}).isEmpty());
    QCOMPARE(page->looks()->count(), 0);
    QCOMPARE(page->assess(3, u"Comité du 3 mars"_s, {}, {}), QString());
    const QString success = hers.growth.achievements()->create(u"Comité animé"_s, hers.alone);
    QCOMPARE(page->evidences().size(), 1);
    QCOMPARE(page->assess(4, {}, success, {}), QString());
    QCOMPARE(page->looks()->count(), 2);
}

void SkillsTest::bothVoicesStandSideBySide() {
    TwoPeople two;
    Side hers(two.ines);
    Side his(two.karim);
    const QString id = hers.growth.skills()->create(u"Animer"_s, toQString(tie));
    hers.open(id)->assess(2, u"Un point de vingt minutes"_s, {}, {});
    two.ines.sendTo(two.karim);
    his.open(id)->assess(3, u"Le comité du 3 mars"_s, {}, u"Oser le silence"_s);
    two.karim.sendTo(two.ines);
    const SkillList& skills = *hers.growth.skills();
    QCOMPARE(skills.cell(0, "own").toInt(), 2);
    QCOMPARE(skills.cell(0, "other").toInt(), 3);
    const auto page = hers.open(id);
    QCOMPARE(page->levels().at(1).toMap().value(u"who"_s).toString(), u"Moi"_s);
    QCOMPARE(page->levels().at(2).toMap().value(u"who"_s).toString(), u"Karim"_s);
    QCOMPARE(page->ownTrend().size(), 1);
    QCOMPARE(page->otherTrend().size(), 1);
    QCOMPARE(his.open(id)->ownName(), u"Inès"_s);
}

void SkillsTest::theRadarHasOnlyMySkills() {
    TwoPeople two;
    Side hers(two.ines);
    Side his(two.karim);
    const QString id = hers.growth.skills()->create(u"Animer"_s, toQString(tie));
    hers.growth.skills()->create(u"Écrire"_s, hers.alone); // nobody looked at it yet
    hers.open(id)->assess(2, u"Un fait"_s, {}, {});
    QCOMPARE(hers.growth.skills()->radar().size(), 1);
    const QVariantMap axis = hers.growth.skills()->radar().at(0).toMap();
    QCOMPARE(axis.value(u"own"_s).toDouble(), 0.4);
    QCOMPARE(axis.value(u"other"_s).toDouble(), -1.0);
    two.ines.sendTo(two.karim);
    QCOMPARE(his.growth.skills()->count(), 1);
    QVERIFY(his.growth.skills()->radar().isEmpty());
}

void SkillsTest::aSkillNotPractisedForNinetyDaysComesFirst() {
    TwoPeople two;
    Side hers(two.ines);
    const QString old = hers.growth.skills()->create(u"Ancienne"_s, hers.alone);
    const QString fresh = hers.growth.skills()->create(u"Vive"_s, hers.alone);
    QVERIFY(!hers.growth.skills()->cell(0, "rusty").toBool());
    two.clock.now = two.clock.now.addDays(90);
    hers.open(fresh)->practisedToday();
    QCOMPARE(hers.growth.skills()->keyAt(0), old);
    QVERIFY(hers.growth.skills()->cell(0, "rusty").toBool());
    QVERIFY(!hers.open(fresh)->rusty());
}

void SkillsTest::aTriedChallengePractisesItsSkill() {
    TwoPeople two;
    Side hers(two.ines);
    const auto page = hers.open(hers.growth.skills()->create(u"Animer"_s, hers.alone));
    const std::unique_ptr<ChallengePage> challenge(
        hers.growth.openChallenge(page->addChallenge(u"Ouvrir la réunion"_s)));
    QVERIFY(page->practised().isEmpty());
    QCOMPARE(challenge->report(3, u"Fait"_s, {}), QString());
    QVERIFY(page->practised().contains(u"aujourd’hui"_s));
}

void SkillsTest::goalsAndChallengesOfASkillAreItsTraining() {
    TwoPeople two;
    Side hers(two.ines);
    const auto page = hers.open(hers.growth.skills()->create(u"Animer"_s, toQString(tie)));
    QVERIFY(page->addGoal(u" "_s).isEmpty());
    const QString goal = page->addGoal(u"Animer deux comités"_s);
    QCOMPARE(page->goals().size(), 1);
    const std::unique_ptr<GoalPage> shown(hers.growth.open(goal));
    QCOMPARE(shown->sharedWith(), u"Karim"_s); // where the skill is
    QVERIFY(!page->addChallenge(u"Ouvrir la réunion"_s).isEmpty());
    QCOMPARE(page->challenges().size(), 1);
}

void SkillsTest::sharingASkillTakesItsLooksAndLeavesPrivateLinks() {
    TwoPeople two;
    Side hers(two.ines);
    Side his(two.karim);
    const QString id = hers.growth.skills()->create(u"Animer"_s, hers.alone);
    const QString success = hers.growth.achievements()->create(u"Secret"_s, hers.alone);
    hers.open(id)->assess(3, u"Comité du 3 mars"_s, success, {});
    const QString shared = hers.growth.sharing()->share(id, toQString(tie));
    QVERIFY(!shared.isEmpty());
    QCOMPARE(hers.growth.skills()->count(), 1);
    two.ines.sendTo(two.karim);
    const auto seen = his.open(shared);
    QVERIFY(seen != nullptr);
    QCOMPARE(seen->looks()->count(), 1);
    QCOMPARE(seen->looks()->cell(0, "evidence").toString(), u"Comité du 3 mars"_s);
    const auto look = toId<RecordId>(seen->looks()->keyAt(0));
    QVERIFY(!two.karim.get(*look, SkillAssessment::evidenceId));
    QCOMPARE(his.growth.achievements()->count(), 0);
}

void SkillsTest::onlyMyOwnLookIsRemoved() {
    TwoPeople two;
    Side hers(two.ines);
    Side his(two.karim);
    const QString id = hers.growth.skills()->create(u"Animer"_s, toQString(tie));
    hers.open(id)->assess(2, u"Un fait"_s, {}, {});
    two.ines.sendTo(two.karim);
    const auto seen = his.open(id);
    seen->removeLook(seen->looks()->keyAt(0));
    QCOMPARE(seen->looks()->count(), 1);
    const auto page = hers.open(id);
    page->removeLook(page->looks()->keyAt(0));
    QCOMPARE(page->looks()->count(), 0);
    two.ines.gestures->undo();
    QCOMPARE(page->looks()->count(), 1);
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::SkillsTest)
#include "skills_test.moc"
