#include "app/facts/feedback_facts.h"
#include "app/facts/relationship.h"
#include "app/today/today_parts.h"
#include "tests/unit/app/feedback_world.h"

namespace cordee::app::test {

class ThanksTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void thanksAskForWhatChangedAndGoWithoutIt();
    void thanksStayMineUntilTheyAreSent();
    void theOtherReadsThemInTheTab();
    void aMeetingHeldCallsForThanksOnce();
    void anInterviewCallsForThanksWithinADay();
    void aGoalReachedCallsForThanks();
    void thanksAreNotDueForWhatIsLongPast();

  private:
    static std::unique_ptr<ThanksDraft> thank(Side& side, const QString& id) {
        return std::unique_ptr<ThanksDraft>(side.feedbacks.thank(id));
    }
    static RecordId heldMeeting(FeedbackWorld& world) {
        const RecordId id = world.meeting(0, model::MeetingStatus::Done);
        world.ines.make(
            store::Edit(id).set(model::Meeting::endedAt, Timestamp{world.clock.nowMs()}));
        return id;
    }
    static std::optional<ThanksDue> due(FeedbackWorld& world) {
        return thanksDue(*world.ines.store, *world.ines.people,
                         *world.ines.store->find(world.mentorship), nowOf(world.clock));
    }
};

void ThanksTest::thanksAskForWhatChangedAndGoWithoutIt() {
    FeedbackWorld world;
    auto draft = thank(world.mentee, toQString(world.mentorship));
    QVERIFY(!draft->hint().isEmpty());
    QVERIFY(!draft->send());
    draft->typedForWhat(u"Ta relecture du dossier"_s);
    QVERIFY(draft->isReady());
    draft->typedWhatItChanged(u"J’ai osé l’envoyer à Claire"_s);
    QVERIFY(draft->hint().isEmpty());
    QVERIFY(draft->send());
    QVERIFY(draft->draftId().isEmpty());
}

void ThanksTest::thanksStayMineUntilTheyAreSent() {
    FeedbackWorld world;
    {
        auto draft = thank(world.mentee, toQString(world.mentorship));
        draft->typedForWhat(u"Ta relecture"_s);
    }
    QVERIFY(world.ines.store->pending(tie, 16).empty());
    auto tab = world.mentee.tab(world.mentorship);
    QCOMPARE(tab->drafts()->count(), 1);
    QCOMPARE(tab->drafts()->cell(0, "route").toString(), u"thanks"_s);
    auto draft = thank(world.mentee, tab->drafts()->keyAt(0));
    QCOMPARE(draft->forWhat(), u"Ta relecture"_s);
    QVERIFY(draft->send());
    QCOMPARE(tab->drafts()->count(), 0);
    QCOMPARE(tab->thanks()->count(), 1);
    world.ines.gestures->undo();
    QCOMPARE(tab->thanks()->count(), 0);
    QCOMPARE(tab->drafts()->count(), 1);
}

void ThanksTest::theOtherReadsThemInTheTab() {
    FeedbackWorld world;
    auto draft = thank(world.mentee, toQString(world.mentorship));
    draft->typedForWhat(u"Ta relecture"_s);
    draft->typedWhatItChanged(u"J’ai osé"_s);
    QVERIFY(draft->send());
    world.ines.sendTo(world.karim);
    auto his = world.mentor.tab(world.mentorship);
    QCOMPARE(his->thanks()->cell(0, "title").toString(), u"Ta relecture"_s);
    QCOMPARE(his->thanks()->cell(0, "line").toString(),
             u"J’ai osé\nInès te dit merci · aujourd’hui"_s);
}

void ThanksTest::aMeetingHeldCallsForThanksOnce() {
    FeedbackWorld world;
    QVERIFY(!due(world));
    const RecordId meeting = heldMeeting(world);
    world.clock.now = world.clock.now.addSecs(3600);
    const auto first = due(world);
    QVERIFY(first && first->about == meeting && !first->goal);
    auto draft = thank(world.mentee, toQString(first->about));
    QCOMPARE(draft->aboutText(), u"Rencontre du 24 novembre"_s);
    draft->typedForWhat(u"Ton temps"_s);
    QVERIFY(draft->send());
    QVERIFY(!due(world));
    const auto sent = world.ines.store->select(store::Query(model::Gratitude::recordKind).in(tie));
    QCOMPARE(*sent.front().get(model::Gratitude::aboutId), meeting);
}

void ThanksTest::anInterviewCallsForThanksWithinADay() {
    FeedbackWorld world;
    const RecordId meeting = heldMeeting(world);
    world.clock.now = world.clock.now.addSecs(3600);
    QVERIFY(!due(world)->interview);
    world.ines.make(
        store::Edit(meeting).set(model::Meeting::kind, model::MeetingKind::Informational));
    QVERIFY(due(world)->interview);
    const auto prompt = [&world] {
        return today::thanksPrompt(
            today::readFacts(*world.ines.store, *world.ines.people, world.clock));
    };
    QVERIFY(prompt().text.contains(u"dans la journée"_s));
    QCOMPARE(prompt().targetId, toQString(meeting));
    world.clock.now = world.clock.now.addDays(2);
    QVERIFY(due(world) && !due(world)->interview); // late is better than never
}

void ThanksTest::aGoalReachedCallsForThanks() {
    FeedbackWorld world;
    const RecordId goal = world.ines.make(world.ines.begin(model::Goal::recordKind)
                                              .set(model::Goal::title, "Animer un comité")
                                              .set(model::Goal::ownerId, world.ines.id)
                                              .set(model::Goal::status, model::GoalStatus::Active));
    QVERIFY(!due(world));
    world.ines.make(store::Edit(goal).set(model::Goal::status, model::GoalStatus::Achieved));
    const auto reached = due(world);
    QVERIFY(reached && reached->goal && reached->about == goal);
    QCOMPARE(reached->title, u"Animer un comité"_s);
}

void ThanksTest::thanksAreNotDueForWhatIsLongPast() {
    FeedbackWorld world;
    heldMeeting(world);
    world.clock.now = world.clock.now.addDays(8);
    QVERIFY(!due(world));
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::ThanksTest)
#include "thanks_test.moc"
