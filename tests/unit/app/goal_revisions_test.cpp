#include "app/growth/growth.h"
#include "tests/unit/app/growth_tools.h"

namespace cordee::app::test {

using namespace Qt::StringLiterals;

class GoalRevisionsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anAdjustmentNeedsAReasonAndIsUndoneWithIt();
    void nothingIsAdjustedToNonsense();
    void whatTheMentorChangesWaitsForTheOwner();
    void aDeclinedProposalChangesNothing();
    void aProposalCannotTouchMoreThanMayBeProposed();
    void anAdjustmentTakesBackTheOthersApproval();
    void pausingAndLettingGoAskWhyAndBelongToTheOwner();
    void confidenceIsMineAloneAndOneADay();
    void theCourseLiesBetweenItsFirstMomentAndNow();
    void onlyPrivateRecordsOfTheSectionCanBeShared();
    void whatIKeepAboutAGoalFollowsItWhenItIsShared();

  private:
    struct Pair {
        Pair()
            : hers(toolsOf(two.ines))
            , his(toolsOf(two.karim))
            , id(hers.create(u"Animer"_s, toQString(tie))) {
            two.ines.sendTo(two.karim);
        }
        std::unique_ptr<GoalPage> open(Growth& growth) {
            return std::unique_ptr<GoalPage>(growth.open(id));
        }
        TwoPeople two;
        Growth hers;
        Growth his;
        QString id;
    };
};

void GoalRevisionsTest::anAdjustmentNeedsAReasonAndIsUndoneWithIt() {
    Pair pair;
    const auto page = pair.open(pair.hers);
    page->setDue(u"2027-01-15"_s);
    QVERIFY(!page->revisions()->revise(u"dueOn"_s, u"2027-03-15"_s, u"  "_s).isEmpty());
    QCOMPARE(page->dueIso(), u"2027-01-15"_s);
    QCOMPARE(page->revisions()->revise(u"dueOn"_s, u"2027-03-15"_s, u"Projet décalé"_s), QString());
    QCOMPARE(page->dueIso(), u"2027-03-15"_s);
    QCOMPARE(page->revisions()->count(), 1);
    QCOMPARE(page->revisions()->cell(0, "reason").toString(), u"Projet décalé"_s);
    QVERIFY(page->revisions()->cell(0, "before").toString().contains(u"15 "_s));
    pair.two.ines.gestures->undo();
    QCOMPARE(page->dueIso(), u"2027-01-15"_s);
    QCOMPARE(page->revisions()->count(), 0);
}

void GoalRevisionsTest::nothingIsAdjustedToNonsense() {
    Pair pair;
    const auto page = pair.open(pair.hers);
    GoalRevisions& revisions = *page->revisions();
    for (const auto& [field, after] : {std::pair{u"dueOn"_s, u"bientôt"_s},
                                       {u"metricTarget"_s, u"beaucoup"_s},
                                       {u"title"_s, u"  "_s},
                                       {u"title"_s, u"Animer"_s},
                                       {u"ownerId"_s, u"x"_s},
                                       {u"status"_s, u"4"_s},
                                       {u"nothing"_s, u"x"_s}}) {
        QVERIFY2(!revisions.revise(field, after, u"parce que"_s).isEmpty(), qPrintable(field));
    }
    QCOMPARE(revisions.count(), 0);
    QCOMPARE(page->editor()->title(), u"Animer"_s);
}

void GoalRevisionsTest::whatTheMentorChangesWaitsForTheOwner() {
    Pair pair;
    const auto seen = pair.open(pair.his);
    QCOMPARE(seen->revisions()->revise(u"title"_s, u"Animer seule"_s, u"Plus net"_s), QString());
    QCOMPARE(seen->editor()->title(), u"Animer"_s);
    pair.two.karim.sendTo(pair.two.ines);
    const auto page = pair.open(pair.hers);
    QCOMPARE(page->editor()->title(), u"Animer"_s);
    QCOMPARE(page->revisions()->waiting(), 1);
    const QString proposal = page->revisions()->keyAt(0);
    seen->revisions()->apply(proposal); // the mentor cannot
    QCOMPARE(seen->editor()->title(), u"Animer"_s);
    page->revisions()->apply(proposal);
    QCOMPARE(page->editor()->title(), u"Animer seule"_s);
    QCOMPARE(page->revisions()->waiting(), 0);
    page->revisions()->decline(proposal); // answered already
    QCOMPARE(page->editor()->title(), u"Animer seule"_s);
    QCOMPARE(page->revisions()->cell(0, "stateText").toString(), u"proposition appliquée"_s);
}

void GoalRevisionsTest::aDeclinedProposalChangesNothing() {
    Pair pair;
    const auto seen = pair.open(pair.his);
    seen->revisions()->revise(u"title"_s, u"Diriger"_s, u"Plus haut"_s);
    pair.two.karim.sendTo(pair.two.ines);
    const auto page = pair.open(pair.hers);
    page->revisions()->decline(page->revisions()->keyAt(0));
    QCOMPARE(page->editor()->title(), u"Animer"_s);
    QCOMPARE(page->revisions()->waiting(), 0);
    pair.two.ines.sendTo(pair.two.karim);
    QCOMPARE(seen->revisions()->cell(0, "stateText").toString(), u"déclinée"_s);
}

void GoalRevisionsTest::aProposalCannotTouchMoreThanMayBeProposed() {
    Pair pair;
    const auto id = toId<RecordId>(pair.id);
    pair.two.karim.make(pair.two.karim.begin(model::GoalRevision::recordKind)
                            .set(model::GoalRevision::goalId, *id)
                            .set(model::GoalRevision::field, "ownerId")
                            .set(model::GoalRevision::after, "someone")
                            .set(model::GoalRevision::byId, pair.two.karim.id)
                            .set(model::GoalRevision::proposal, true));
    pair.two.karim.sendTo(pair.two.ines);
    const auto page = pair.open(pair.hers);
    page->revisions()->apply(page->revisions()->keyAt(0));
    QCOMPARE(pair.two.ines.get(*id, model::Goal::ownerId), pair.two.ines.id);
}

void GoalRevisionsTest::anAdjustmentTakesBackTheOthersApproval() {
    Pair pair;
    pair.open(pair.his)->approve();
    pair.two.karim.sendTo(pair.two.ines);
    const auto page = pair.open(pair.hers);
    page->approve();
    QVERIFY(page->approvalText().startsWith(u"Cosigné"_s));
    page->revisions()->revise(u"title"_s, u"Animer deux comités"_s, u"Un seul était trop peu"_s);
    QCOMPARE(page->approvalText(), u"Approuvé par moi"_s);
    pair.two.ines.sendTo(pair.two.karim);
    const auto seen = pair.open(pair.his);
    QVERIFY(seen->canApprove());
    seen->revisions()->agree(seen->revisions()->keyAt(0));
    QCOMPARE(seen->revisions()->cell(0, "stateText").toString(), u"d’accord à deux"_s);
}

void GoalRevisionsTest::pausingAndLettingGoAskWhyAndBelongToTheOwner() {
    Pair pair;
    const auto page = pair.open(pair.hers);
    page->start();
    QVERIFY(!page->pause({}).isEmpty());
    QCOMPARE(page->statusText(), u"En cours"_s);
    QCOMPARE(page->pause(u"Le projet s’arrête"_s), QString());
    QCOMPARE(page->statusText(), u"En pause"_s);
    QCOMPARE(page->revisions()->cell(0, "after").toString(), u"En pause"_s);
    QVERIFY(!pair.open(pair.his)->letGo(u"À ta place"_s).isEmpty());
    QCOMPARE(page->letGo(u"Autre priorité, je garde la méthode"_s), QString());
    QCOMPARE(page->statusText(), u"Laissé de côté"_s);
}

void GoalRevisionsTest::confidenceIsMineAloneAndOneADay() {
    Pair pair;
    const auto page = pair.open(pair.hers);
    QVERIFY(!page->course()->noteConfidence(11));
    QVERIFY(page->course()->noteConfidence(4));
    QVERIFY(page->course()->noteConfidence(6));
    QCOMPARE(page->course()->confidence().size(), 1);
    QCOMPARE(page->course()->lastConfidence(), 6);
    pair.two.ines.sendTo(pair.two.karim);
    QCOMPARE(pair.two.karim.store->count(store::Query(model::Pulse::recordKind)), std::size_t(0));
}

void GoalRevisionsTest::theCourseLiesBetweenItsFirstMomentAndNow() {
    Pair pair;
    const auto page = pair.open(pair.hers);
    page->checkIn(0, 5, {});
    pair.two.clock.now = pair.two.clock.now.addDays(10);
    page->checkIn(0, 8, {});
    page->revisions()->revise(u"title"_s, u"Animer seule"_s, u"Plus net"_s);
    const QVariantList points = page->course()->confidence();
    QCOMPARE(points.size(), 2);
    QCOMPARE(points[0].toMap().value(u"at"_s).toDouble(), 0.0);
    QCOMPARE(points[1].toMap().value(u"at"_s).toDouble(), 1.0);
    QCOMPARE(points[1].toMap().value(u"value"_s).toDouble(), 0.8);
    QCOMPARE(page->course()->marks().size(), 1);
}

void GoalRevisionsTest::onlyPrivateRecordsOfTheSectionCanBeShared() {
    Pair pair;
    Sharing& sharing = *pair.hers.sharing();
    QVERIFY(sharing.share(pair.id, toQString(tie)).isEmpty()); // shared already
    QVERIFY(sharing.preview(pair.id).isEmpty());
    const QString mine = pair.hers.create(u"Oser"_s, idIn(sharing.audiences().at(0)));
    QCOMPARE(sharing.preview(mine).first().toMap().value(u"text"_s).toString(), u"Oser"_s);
    QVERIFY(sharing.share(mine, idIn(sharing.audiences().at(0))).isEmpty()); // not a shared space
    QVERIFY(sharing.share(mine, u"nowhere"_s).isEmpty());
    const RecordId profile =
        pair.two.ines.store->select(store::Query(model::Profile::recordKind)).front().id;
    QVERIFY(sharing.share(toQString(profile), toQString(tie)).isEmpty());
    QVERIFY(!sharing.share(mine, toQString(tie)).isEmpty());
}

void GoalRevisionsTest::whatIKeepAboutAGoalFollowsItWhenItIsShared() {
    Pair pair;
    const QString alone = idIn(pair.hers.sharing()->audiences().at(0));
    const QString goal = pair.hers.create(u"Oser"_s, alone);
    const QString skill = pair.hers.skills()->create(u"Animer"_s, alone);
    std::unique_ptr<GoalPage>(pair.hers.open(goal))->course()->noteConfidence(7);
    Achievements& jar = *pair.hers.achievements();
    jar.open(jar.create(u"Comité animé"_s, alone));
    jar.setSkill(skill, true);
    const QString shared = pair.hers.sharing()->share(goal, toQString(tie));
    QCOMPARE(std::unique_ptr<GoalPage>(pair.hers.open(shared))->course()->lastConfidence(), 7);
    QVERIFY(!pair.hers.sharing()->share(skill, toQString(tie)).isEmpty());
    QCOMPARE(jar.cell(0, "skills").toString(), u"Animer"_s);
    pair.two.ines.sendTo(pair.two.karim);
    QCOMPARE(pair.two.karim.store->count(store::Query(model::Pulse::recordKind)), std::size_t(0));
    pair.two.ines.gestures->undo();
    pair.two.ines.gestures->undo();
    QCOMPARE(std::unique_ptr<GoalPage>(pair.hers.open(goal))->course()->lastConfidence(), 7);
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::GoalRevisionsTest)
#include "goal_revisions_test.moc"
