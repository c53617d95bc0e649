#include "app/growth/growth.h"
#include "tests/unit/app/growth_tools.h"

namespace cordee::app::test {

using namespace Qt::StringLiterals;
using namespace model;

class ChallengesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aProposalBindsNobody();
    void thatATriedChallengeIsPrivateIsKnownToNobody();
    void theNextStepIsOneHigherAtMost();
    void aReportNeedsWhatHappenedAndAFigure();
    void theCurveHasBothFiguresOfEachAttempt();
    void proofsComeFromMySkillThenWhatIHeardThenWhatITried();
    void sharingAChallengeIsShownBefore();

  private:
    struct Side {
        explicit Side(Person& person)
            : growth(toolsOf(person))
            , alone(idIn(growth.sharing()->audiences().at(0))) {}
        ChallengeList& list() { return *growth.challenges(); }
        std::unique_ptr<ChallengePage> open(const QString& id) {
            return std::unique_ptr<ChallengePage>(growth.openChallenge(id));
        }
        Growth growth;
        QString alone;
    };
};

void ChallengesTest::aProposalBindsNobody() {
    TwoPeople two;
    Side hers(two.ines);
    Side his(two.karim);
    const QString id = his.list().create(u"Ouvrir la réunion"_s, toQString(tie));
    const auto proposed = his.open(id);
    QVERIFY(!proposed->mine());
    proposed->accept(); // not for the mentor to accept, nor to report
    proposed->letGo();
    QVERIFY(!proposed->report(2, u"Fait"_s, {}).isEmpty());
    QCOMPARE(proposed->stateText(), u"proposé"_s);
    two.karim.sendTo(two.ines);
    QCOMPARE(hers.list().cell(0, "by").toString(), u"Karim"_s);
    const auto page = hers.open(id);
    QVERIFY(page->toAnswer());
    page->accept();
    QVERIFY(page->toTry());
    QVERIFY(!page->toAnswer());
}

void ChallengesTest::thatATriedChallengeIsPrivateIsKnownToNobody() {
    TwoPeople two;
    Side hers(two.ines);
    Side his(two.karim);
    const QString id = his.list().create(u"Ouvrir la réunion"_s, toQString(tie));
    two.karim.sendTo(two.ines);
    const QString attempt = hers.open(id)->acceptPrivately();
    QCOMPARE(hers.open(attempt)->sharedWith(), QString());
    QCOMPARE(hers.list().count(), 1); // the proposal is not shown twice
    QCOMPARE(hers.list().keyAt(0), attempt);
    QCOMPARE(hers.open(attempt)->report(4, u"Raté, puis mieux"_s, {}), QString());
    two.ines.sendTo(two.karim);
    QCOMPARE(his.list().count(), 1);
    QCOMPARE(his.open(id)->stateText(), u"proposé"_s);
    QVERIFY(two.ines.store->pending(tie, 256).empty());
}

void ChallengesTest::theNextStepIsOneHigherAtMost() {
    TwoPeople two;
    Side hers(two.ines);
    const auto page = hers.open(hers.list().create(u"Dire bonjour"_s, hers.alone));
    page->setBefore(4);
    QCOMPARE(page->mostNext(), 5);
    QVERIFY(page->addNext(u"Parler à cent personnes"_s, 9).isEmpty());
    QVERIFY(page->addNext(u"  "_s, 5).isEmpty());
    const auto next = hers.open(page->addNext(u"Poser une question"_s, 5));
    QVERIFY(next != nullptr);
    QCOMPARE(next->previous().value(u"text"_s).toString(), u"Dire bonjour"_s);
    next->setBefore(10);
    QCOMPARE(next->before(), 5);
    const auto highest = hers.open(hers.list().create(u"Sauter"_s, hers.alone));
    highest->setBefore(10);
    QCOMPARE(highest->mostNext(), 10);
}

void ChallengesTest::aReportNeedsWhatHappenedAndAFigure() {
    TwoPeople two;
    Side hers(two.ines);
    const auto page = hers.open(hers.list().create(u"Dire bonjour"_s, hers.alone));
    QVERIFY(!page->report(3, u" "_s, {}).isEmpty());
    QVERIFY(!page->report(11, u"Fait"_s, {}).isEmpty());
    QVERIFY(page->toTry());
    QCOMPARE(page->report(3, u"Fait"_s, u"On m’a souri"_s), QString());
    QVERIFY(page->tried());
    two.ines.gestures->undo();
    QVERIFY(page->toTry());
    QCOMPARE(page->after(), -1);
}

void ChallengesTest::theCurveHasBothFiguresOfEachAttempt() {
    TwoPeople two;
    Side hers(two.ines);
    for (const auto& [before, after] : {std::pair{6, 3}, {7, 4}}) {
        const auto page = hers.open(hers.list().create(u"Pas"_s, hers.alone));
        page->setBefore(before);
        page->report(after, u"Fait"_s, {});
        two.clock.now = two.clock.now.addDays(7);
    }
    hers.open(hers.list().create(u"Sans chiffre"_s, hers.alone))->report(2, u"Fait"_s, {});
    QCOMPARE(hers.list().before().size(), 2);
    QCOMPARE(hers.list().before().at(1).toMap().value(u"value"_s).toDouble(), 0.7);
    QCOMPARE(hers.list().after().at(1).toMap().value(u"value"_s).toDouble(), 0.4);
    QCOMPARE(hers.list().after().at(0).toMap().value(u"at"_s).toDouble(), 0.0);
}

void ChallengesTest::proofsComeFromMySkillThenWhatIHeardThenWhatITried() {
    TwoPeople two;
    Side hers(two.ines);
    const QString skill = hers.growth.skills()->create(u"Animer"_s, hers.alone);
    const std::unique_ptr<SkillPage> trained(hers.growth.openSkill(skill));
    const auto page = hers.open(trained->addChallenge(u"Ouvrir la réunion"_s));
    QVERIFY(page->proofs().isEmpty());
    Achievements& jar = *hers.growth.achievements();
    for (const auto& action : {u"Une"_s, u"Deux"_s, u"Trois"_s})
        jar.create(action, hers.alone);
    jar.open(jar.create(u"De la compétence"_s, hers.alone));
    jar.setSkill(skill, true);
    QCOMPARE(page->proofs().size(), 3);
    QCOMPARE(page->proofs().first().toMap().value(u"text"_s).toString(), u"De la compétence"_s);
    two.karim.make(two.karim.begin(Feedback::recordKind)
                       .set(Feedback::kind, FeedbackKind::Encourage)
                       .set(Feedback::behaviour, "Tu as laissé un silence")
                       .set(Feedback::authorId, two.karim.id)
                       .set(Feedback::sentAt, Timestamp{two.clock.nowMs()}));
    two.karim.sendTo(two.ines);
    const QVariantList proofs = page->proofs();
    QCOMPARE(proofs.size(), 3);
    QCOMPARE(proofs.at(2).toMap().value(u"text"_s).toString(), u"Tu as laissé un silence"_s);
}

void ChallengesTest::sharingAChallengeIsShownBefore() {
    TwoPeople two;
    Side hers(two.ines);
    Side his(two.karim);
    const QString id = hers.list().create(u"Ouvrir la réunion"_s, hers.alone);
    hers.open(id)->editor()->setSmallestStep(u"Dire le but en une phrase"_s);
    const QVariantList lines = hers.growth.sharing()->preview(id);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1).toMap().value(u"text"_s).toString(), u"Dire le but en une phrase"_s);
    const QString shared = hers.growth.sharing()->share(id, toQString(tie));
    two.ines.sendTo(two.karim);
    const auto seen = his.open(shared);
    QVERIFY(seen != nullptr);
    QCOMPARE(seen->editor()->smallestStep(), u"Dire le but en une phrase"_s);
    QCOMPARE(hers.list().count(), 1);
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::ChallengesTest)
#include "challenges_test.moc"
