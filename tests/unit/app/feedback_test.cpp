#include "tests/unit/app/feedback_world.h"

#include <QAbstractItemModelTester>

namespace cordee::app::test {

class FeedbackTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void aDraftIsMineAloneAndSurvivesItsPage();
    void nothingTypedIsNoDraft();
    void whatIsMissingIsSaidAndNothingIsSent();
    void sendingMovesItToTheOtherAndCanBeTakenBack();
    void aSentFeedbackCannotBeWrittenAgain();
    void askingReachesTheOtherAndAnsweringSettlesIt();
    void aRequestCanBeWithdrawn();
    void anEmptyQuestionAsksNothing();
    void beforeTheOtherJoinsADraftWaits();
    void unknownIdsOpenNothing();
};

void FeedbackTest::aDraftIsMineAloneAndSurvivesItsPage() {
    FeedbackWorld world;
    auto tab = world.mentor.tab(world.mentorship);
    const QAbstractItemModelTester tester(tab->drafts());
    {
        auto draft = world.mentor.give(toQString(world.mentorship));
        draft->typed(FeedbackDraft::Behaviour, u"Tu as laissé un silence"_s);
        QCOMPARE(tab->drafts()->count(), 0);
    } // the page goes before its pause is over
    QCOMPARE(tab->drafts()->count(), 1);
    QCOMPARE(tab->drafts()->cell(0, "title").toString(), u"Tu as laissé un silence"_s);
    QVERIFY(everythingSent(world.karim).find("silence") == std::string::npos);
    auto again = world.mentor.give(tab->drafts()->keyAt(0));
    QCOMPARE(again->behaviour(), u"Tu as laissé un silence"_s);
    again->discard();
    QCOMPARE(tab->drafts()->count(), 0);
    world.karim.gestures->undo();
    QCOMPARE(tab->drafts()->count(), 1);
}

void FeedbackTest::nothingTypedIsNoDraft() {
    FeedbackWorld world;
    {
        auto draft = world.mentor.give(toQString(world.mentorship));
        draft->typed(FeedbackDraft::Situation, u"  "_s);
    }
    QCOMPARE(world.mentor.tab(world.mentorship)->drafts()->count(), 0);
    QVERIFY(!world.karim.gestures->canUndo());
}

void FeedbackTest::whatIsMissingIsSaidAndNothingIsSent() {
    FeedbackWorld world;
    auto draft = world.mentor.give(toQString(world.mentorship));
    draft->typed(FeedbackDraft::Situation, u"Au comité de mardi"_s);
    QCOMPARE(draft->missing(), u"Qu’as-tu vu ou entendu ?"_s);
    QVERIFY(!draft->send());
    draft->typed(FeedbackDraft::Behaviour, u"Tu as reformulé"_s);
    QVERIFY(!draft->isReady());
    draft->typed(FeedbackDraft::Impact, u"Le débat s’est calmé"_s);
    QVERIFY(draft->isReady());
    QVERIFY(feedbackFrom(*world.karim.store, tie, world.karim.id).empty());
}

void FeedbackTest::sendingMovesItToTheOtherAndCanBeTakenBack() {
    FeedbackWorld world;
    auto hers = world.mentee.tab(world.mentorship);
    auto his = world.mentor.tab(world.mentorship);
    const QString id = world.given();
    QCOMPARE(his->drafts()->count(), 0);
    QCOMPARE(his->given()->count(), 1);
    QCOMPARE(hers->toReceive()->count(), 1);
    QCOMPARE(hers->toReceive()->cell(0, "title").toString(), u"Karim t’encourage"_s);
    auto page = world.mentee.read(id);
    QCOMPARE(page->behaviour(), u"Tu as reformulé avant de répondre à Marc"_s);
    QVERIFY(!page->isGiven());
    world.karim.gestures->undo();
    world.karim.sendTo(world.ines);
    QCOMPARE(hers->toReceive()->count(), 0);
    QCOMPARE(his->drafts()->count(), 1);
}

void FeedbackTest::aSentFeedbackCannotBeWrittenAgain() {
    FeedbackWorld world;
    const QString id = world.given();
    QVERIFY(world.mentor.give(id) == nullptr);
    QVERIFY(world.mentor.read(id)->isGiven());
}

void FeedbackTest::askingReachesTheOtherAndAnsweringSettlesIt() {
    FeedbackWorld world;
    auto hers = world.mentee.tab(world.mentorship);
    auto his = world.mentor.tab(world.mentorship);
    QVERIFY(hers->ask(u"Comment ai-je ouvert la réunion ?"_s, 0, u"2026-11-26"_s));
    world.ines.sendTo(world.karim);
    QCOMPARE(hers->requests()->cell(0, "line").toString(),
             u"Demandé à Karim · pour le 26 novembre"_s);
    QCOMPARE(his->asked()->count(), 1);
    auto draft = world.mentor.give(his->asked()->keyAt(0));
    QCOMPARE(draft->question(), u"Comment ai-je ouvert la réunion ?"_s);
    write(*draft);
    draft->keep();
    // Opening the request once more goes on with what was begun.
    QCOMPARE(world.mentor.give(his->asked()->keyAt(0))->draftId(), draft->draftId());
    QVERIFY(draft->send());
    QCOMPARE(his->asked()->count(), 0);
    world.karim.sendTo(world.ines);
    QCOMPARE(hers->requests()->count(), 0);
    QCOMPARE(hers->toReceive()->count(), 1);
}

void FeedbackTest::aRequestCanBeWithdrawn() {
    FeedbackWorld world;
    auto hers = world.mentee.tab(world.mentorship);
    QVERIFY(hers->ask(u"Mon plan tient-il ?"_s, 0, {}));
    hers->withdraw(hers->requests()->keyAt(0));
    QCOMPARE(hers->requests()->count(), 0);
    world.ines.sendTo(world.karim);
    QCOMPARE(world.mentor.tab(world.mentorship)->asked()->count(), 0);
    world.ines.gestures->undo();
    QCOMPARE(hers->requests()->count(), 1);
}

void FeedbackTest::anEmptyQuestionAsksNothing() {
    FeedbackWorld world;
    auto hers = world.mentee.tab(world.mentorship);
    QVERIFY(!hers->ask(u" \n "_s, 0, u"2026-11-26"_s));
    QVERIFY(hers->ask(u"Et sans date ?"_s, 99, u"demain"_s));
    const auto request = world.ines.store->find(*toId<RecordId>(hers->requests()->keyAt(0)));
    QVERIFY(!request->get(model::FeedbackRequest::byOn));
    QVERIFY(!request->get(model::FeedbackRequest::aboutId));
}

void FeedbackTest::beforeTheOtherJoinsADraftWaits() {
    QTemporaryDir folder;
    TestClock clock;
    Person ines('I', folder, clock);
    const RecordId mentorship = ines.make(ines.begin(model::Mentorship::recordKind)
                                              .set(model::Mentorship::menteeId, ines.id)
                                              .set(model::Mentorship::mentorName, "Karim Benali"));
    Side side(ines);
    auto draft = side.give(toQString(mentorship));
    write(*draft);
    QVERIFY(!draft->send());
    QCOMPARE(draft->missing(), u"Karim n’a pas encore rejoint : le brouillon attend ici."_s);
    draft->keep();
    QCOMPARE(side.tab(mentorship)->drafts()->count(), 1);
    QVERIFY(!side.tab(mentorship)->ask(u"Une question ?"_s, 0, {}));
}

void FeedbackTest::unknownIdsOpenNothing() {
    FeedbackWorld world;
    const QString strange(32, u'7');
    for (const QString& id : {QString(), u"zz"_s, strange}) {
        QVERIFY(world.mentor.tab(RecordId()) == nullptr);
        QVERIFY(world.mentor.give(id) == nullptr);
        QVERIFY(world.mentor.read(id) == nullptr);
        QVERIFY(world.mentor.feedbacks.thank(id) == nullptr);
    }
    QVERIFY(world.mentor.read(toQString(world.mentorship)) == nullptr);
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::FeedbackTest)
#include "feedback_test.moc"
