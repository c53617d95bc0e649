#include "app/facts/early_signs.h"
#include "app/mentorships/closure_model.h"
#include "app/mentorships/concern_model.h"
#include "app/mentorships/keeper.h"
#include "app/mentorships/souvenir.h"
#include "person.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace cordee::app::test {

// Talking over what does not work, and ending well, between two people on two real stores.
class EndingTest : public QObject {
    Q_OBJECT

    struct Side {
        Side(Person& person, const RecordId& mentorship)
            : keeper(*person.store, *person.people, person.clock)
            , concern(*person.store, *person.gestures, *person.people, person.clock,
                      person.personal, mentorship)
            , closure(*person.store, *person.gestures, *person.people, person.clock,
                      person.personal, mentorship) {}
        MentorshipKeeper keeper;
        ConcernModel concern;
        ClosureModel closure;
    };
    struct Scene : TwoPeople {
        Side mine{ines, mentorship};
        Side theirs{karim, mentorship};

        void raise() {
            mine.concern.beginDraft();
            mine.concern.draft()->setObserved(u"Trois rencontres déplacées."_s);
            mine.concern.draft()->setNeed(u"Un jour fixe."_s);
        }
    };
    static std::size_t count(const Person& person, std::uint32_t kind) {
        return person.store->count(store::Query(kind).in(tie));
    }

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void aConcernIsMineUntilISendIt() {
        Scene scene;
        scene.raise();
        QVERIFY(scene.ines.store->pending(tie, 256).empty());
        scene.ines.sendTo(scene.karim);
        QVERIFY(scene.theirs.concern.openId().isEmpty());
    }

    void sendingMakesAMeetingWithFourSteps() {
        Scene scene;
        scene.mine.concern.beginDraft();
        QVERIFY(!scene.mine.concern.send()); // nothing is said yet
        scene.raise();
        QVERIFY(scene.mine.concern.send());
        QVERIFY(!scene.mine.concern.isDrafting());
        scene.ines.sendTo(scene.karim);
        QCOMPARE(scene.theirs.concern.openWords()->count(), 2);
        const auto meeting = toId<RecordId>(scene.theirs.concern.meetingId());
        QVERIFY(meeting);
        QCOMPARE(*scene.karim.get(*meeting, model::Meeting::kind), model::MeetingKind::Concern);
        QCOMPARE(count(scene.karim, model::AgendaItem::recordKind), std::size_t(4));
    }

    void aTrialHasADayAndAnOutcome() {
        Scene scene;
        scene.raise();
        QVERIFY(scene.mine.concern.send());
        scene.mine.concern.agree(u"Le mardi à 18 h."_s, u"2026-12-20"_s);
        scene.ines.sendTo(scene.karim);
        QVERIFY(!scene.theirs.concern.isTrialOver());
        scene.clock.now = scene.clock.now.addDays(40);
        QVERIFY(scene.theirs.concern.isTrialOver());
        scene.theirs.concern.settle(u"Le mardi tient."_s);
        scene.karim.sendTo(scene.ines);
        QVERIFY(scene.mine.concern.openId().isEmpty());
        QCOMPARE(scene.mine.concern.past()->count(), 1);
    }

    // Worked out when shown, written nowhere.
    void earlySignsAreQuestionsAndLeaveNoTrace() {
        Scene scene;
        scene.meeting(-9, model::MeetingStatus::Cancelled);
        scene.meeting(-5, model::MeetingStatus::Missed);
        for (int i = 0; i < 2; ++i) {
            scene.ines.make(
                scene.ines.begin(model::Commitment::recordKind)
                    .set(model::Commitment::ownerId, scene.karim.id)
                    .set(model::Commitment::dueOn, toDate(scene.clock.now.date().addDays(-3))));
        }
        scene.ines.sealAll();
        scene.mine.concern.refresh();
        QVERIFY(scene.mine.concern.signs()->count() >= 2);
        for (int row = 0; row < scene.mine.concern.signs()->count(); ++row)
            QVERIFY(scene.mine.concern.signs()->cell(row, "question").toString().contains(u'?'));
        QVERIFY(scene.ines.store->pending(tie, 256).empty());
        QVERIFY(scene.ines.store->pending(scene.ines.personal, 256).empty() ||
                count(scene.ines, model::Concern::recordKind) == 0);
    }

    void aQuietTieShowsNoSign() {
        Scene scene;
        scene.ines.make(scene.ines.begin(model::AgendaItem::recordKind)
                            .set(model::AgendaItem::text, "Bonjour"));
        scene.mine.concern.refresh();
        QCOMPARE(scene.mine.concern.signs()->count(), 0);
    }

    void oneLineIsEnoughToLeaveFromTheFirstDay() {
        Scene scene;
        QVERIFY(scene.mine.closure.leave(u"Merci pour tout."_s));
        scene.ines.sendTo(scene.karim);
        QCOMPARE(scene.theirs.closure.state(), u"closed"_s);
        QCOMPARE(scene.theirs.closure.words()->cell(0, "text").toString(), u"Merci pour tout."_s);
    }

    // Closing, leaving or being left never deletes a copy.
    void bothKeepEverythingAndMayGoOn() {
        Scene scene;
        scene.meeting(-9, model::MeetingStatus::Done);
        QVERIFY(scene.mine.closure.leave(QString()));
        scene.ines.sendTo(scene.karim);
        QCOMPARE(count(scene.ines, model::Meeting::recordKind), std::size_t(1));
        QCOMPARE(count(scene.karim, model::Meeting::recordKind), std::size_t(1));
        scene.theirs.closure.reopen();
        scene.karim.sendTo(scene.ines);
        QCOMPARE(scene.mine.closure.state(), u"open"_s);
        scene.mine.keeper.look();
        QCOMPARE(scene.mine.closure.state(), u"open"_s);
    }

    void nothingInAClosureIsMandatory() {
        Scene scene;
        scene.mine.closure.beginDraft();
        QVERIFY(scene.ines.store->pending(tie, 256).empty());
        QVERIFY(scene.mine.closure.send());
        QCOMPARE(scene.mine.closure.state(), u"closed"_s);
    }

    void aClosureAheadWaitsForItsDay() {
        Scene scene;
        scene.mine.closure.beginDraft();
        scene.mine.closure.draft()->setEndsOn(scene.clock.now.date().addDays(10));
        scene.mine.closure.draft()->setNewForm(static_cast<int>(model::ClosureForm::Peer));
        QVERIFY(scene.mine.closure.send());
        scene.ines.sendTo(scene.karim);
        QCOMPARE(scene.theirs.closure.state(), u"closing"_s);
        scene.clock.now = scene.clock.now.addDays(11);
        scene.theirs.keeper.look();
        QCOMPARE(scene.theirs.closure.state(), u"redefined"_s);
    }

    void whatILookForNextStaysMine() {
        Scene scene;
        scene.mine.closure.beginDraft();
        scene.mine.closure.setSeekNext(u"Quelqu’un du numérique."_s);
        QVERIFY(scene.mine.closure.send());
        for (const RemoteBatch& batch : scene.ines.sealAll())
            QVERIFY(batch.sealed.find("num\xc3\xa9rique") == Bytes::npos);
        QCOMPARE(scene.mine.closure.seekNext(), u"Quelqu’un du numérique."_s);
    }

    void theOtherAddsTheirWordsWithoutEndingAnythingTwice() {
        Scene scene;
        QVERIFY(scene.mine.closure.leave(u"Au revoir."_s));
        scene.ines.sendTo(scene.karim);
        scene.theirs.closure.beginDraft();
        scene.theirs.closure.draft()->setLearned(u"À écouter plus longtemps."_s);
        QVERIFY(scene.theirs.closure.send());
        scene.karim.sendTo(scene.ines);
        QCOMPARE(scene.mine.closure.words()->count(), 2);
        QCOMPARE(scene.mine.closure.state(), u"closed"_s);
    }

    void theSouvenirHoldsWhatBothSawAndNothingElse() {
        Scene scene;
        const RecordId goal = scene.ines.make(
            scene.ines.begin(model::Goal::recordKind).set(model::Goal::title, "Animer un comité"));
        scene.ines.make(scene.ines.begin(model::Goal::recordKind, scene.ines.personal)
                            .set(model::Goal::title, "Mon secret")
                            .set(model::Goal::status, model::GoalStatus::Achieved));
        scene.mine.closure.beginDraft();
        scene.mine.closure.markReached(toQString(goal), true);
        scene.mine.closure.draft()->setLearned(u"Reformuler <avant> de répondre"_s);
        QVERIFY(scene.mine.closure.send());
        const QString text =
            asText(souvenirOf(*scene.ines.store, *scene.ines.people,
                              *scene.ines.store->find(scene.mentorship), scene.clock.now.date()));
        QVERIFY(text.contains(u"Animer un comité"_s));
        QVERIFY(text.contains(u"Reformuler <avant> de répondre"_s));
        QVERIFY(!text.contains(u"Mon secret"_s));
        QVERIFY(scene.mine.closure.writeSouvenir(scene.folder.path()).contains(u".pdf"_s));
        QFile file(scene.folder.filePath(u"Souvenir de mentorat 2026-11-24.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(!scene.mine.closure.writeSouvenir(u"/dev/null/x"_s).contains(u"est dans"_s));
    }

    void passingItOnIsThreeSteps() {
        Scene scene;
        QVERIFY(scene.mine.closure.asMentee());
        QVERIFY(!scene.mine.closure.hasStory());
        scene.ines.make(scene.ines.begin(model::Story::recordKind, scene.ines.personal)
                            .set(model::Story::title, "Mon premier comité"));
        QVERIFY(scene.mine.closure.hasStory());
        scene.mine.closure.setLegacy(u"Je t’appelle quand je guiderai quelqu’un."_s);
        scene.ines.sendTo(scene.karim);
        QVERIFY(!scene.theirs.closure.legacy().isEmpty());
    }
};

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::EndingTest)
#include "ending_test.moc"
