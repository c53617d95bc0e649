#include "app/mentorships/agreement_model.h"
#include "app/mentorships/concern_model.h"
#include "app/today/today_model.h"
#include "tests/unit/app/feedback_world.h"

namespace cordee::app::test {

namespace {

// Everything that may be asked on the first screen, all at once, for Inès.
struct BusyDay : FeedbackWorld {
    BusyDay() {
        goalNobodySpokeOf();
        clock.now = QDateTime(QDate(2026, 12, 24), QTime(9, 0)); // a Thursday
        meeting(-1);                                             // nobody closed it
        heldMeeting();
        given();
        whatKarimWaitsFor();
        whatIsToBeLookedAtAgain();
    }
    void goalNobodySpokeOf() {
        goal = ines.make(ines.begin(model::Goal::recordKind, ines.personal)
                             .set(model::Goal::title, "Animer seule")
                             .set(model::Goal::ownerId, ines.id)
                             .set(model::Goal::status, model::GoalStatus::Active));
    }
    void heldMeeting() {
        const RecordId held = meeting(-2, model::MeetingStatus::Done);
        ines.make(
            store::Edit(held).set(model::Meeting::endedAt, toTimestamp(clock.now.addDays(-1))));
    }
    void whatKarimWaitsFor() {
        ines.sendTo(karim);
        AgreementModel agreement(*karim.store, *karim.gestures, *karim.people, clock,
                                 karim.personal, mentorship);
        agreement.beginDraft();
        agreement.draft()->setPurpose(u"Devenir cheffe de projet."_s);
        QVERIFY(agreement.propose());
        ConcernModel concern(*karim.store, *karim.gestures, *karim.people, clock, karim.personal,
                             mentorship);
        concern.beginDraft();
        concern.draft()->setObserved(u"Trois rencontres déplacées."_s);
        concern.draft()->setNeed(u"Un jour fixe."_s);
        QVERIFY(concern.send());
        karim.sendTo(ines);
    }
    void whatIsToBeLookedAtAgain() {
        const Date today = toDate(clock.now.date());
        ines.make(ines.begin(model::Decision::recordKind, ines.personal)
                      .set(model::Decision::question, "Partir ?")
                      .set(model::Decision::ownerId, ines.id)
                      .set(model::Decision::lockedAt, toTimestamp(clock.now.addDays(-30)))
                      .set(model::Decision::reviewOn, today));
        ines.make(ines.begin(model::Assumption::recordKind, ines.personal)
                      .set(model::Assumption::parentId, goal)
                      .set(model::Assumption::ownerId, ines.id)
                      .set(model::Assumption::statement, "On me laissera la salle")
                      .set(model::Assumption::recheckOn, today));
    }

    RecordId goal;
};

} // namespace

class TodayOrderTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void oneThingIsAskedAtATimeAndInThisOrder();
    void whoWaitsForAnAnswerIsListedNotPrompted();
};

void TodayOrderTest::oneThingIsAskedAtATimeAndInThisOrder() {
    BusyDay day;
    TodayModel today(*day.ines.store, *day.ines.gestures, *day.ines.people, day.clock);
    PromptChoices choices(*day.ines.store, *day.ines.gestures, day.clock, day.ines.personal,
                          today::promptKinds());
    QStringList asked;
    for (today.refresh(); !today.promptKind().isEmpty(); today.refresh()) {
        QVERIFY2(!asked.contains(today.promptKind()), qPrintable(today.promptKind()));
        asked += today.promptKind();
        choices.later(today.promptKind(), 1);
    }
    const QStringList named{u"recap"_s,   u"feedback"_s,   u"thanks"_s, u"decision"_s,
                            u"checkIn"_s, u"reflection"_s, u"pulse"_s};
    QCOMPARE(asked, named + QStringList({u"review"_s, u"assumption"_s}));
    // What this day leaves out comes after those too, and two versions to choose from before:
    // nothing stands between them.
    QStringList all;
    for (const PromptChoices::Kind& kind : today::promptKinds())
        all += kind.kind;
    QCOMPARE(all, QStringList({u"apart"_s}) + named +
                      QStringList({u"ending"_s, u"review"_s, u"recheck"_s, u"assumption"_s,
                                   u"introduction"_s, u"news"_s, u"selfAssessment"_s}));
    // The next day all of it may be asked again, the first first.
    day.clock.now = day.clock.now.addDays(1);
    today.refresh();
    QCOMPARE(today.promptKind(), u"recap"_s);
}

// An agreement to sign and a concern wait for somebody: they are seen whatever is asked today.
void TodayOrderTest::whoWaitsForAnAnswerIsListedNotPrompted() {
    BusyDay day;
    TodayModel today(*day.ines.store, *day.ines.gestures, *day.ines.people, day.clock);
    QCOMPARE(today.questions()->count(), 2);
    QStringList texts;
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(today.questions()->cell(row, "kind").toString(), u"bond"_s);
        QCOMPARE(today.questions()->cell(row, "mentorshipId").toString(),
                 toQString(day.mentorship));
        texts << today.questions()->cell(row, "text").toString();
    }
    QCOMPARE(texts,
             (QStringList{u"Faire le point ensemble"_s, u"Une entente à lire et à signer"_s}));
    // Who proposed waits for nothing from themselves.
    TodayModel his(*day.karim.store, *day.karim.gestures, *day.karim.people, day.clock);
    for (int row = 0; row < his.questions()->count(); ++row)
        QVERIFY(his.questions()->cell(row, "kind").toString() != u"bond"_s);
    // An answer takes it away.
    AgreementModel agreement(*day.ines.store, *day.ines.gestures, *day.ines.people, day.clock,
                             day.ines.personal, day.mentorship);
    agreement.sign();
    QCOMPARE(today.questions()->count(), 1);
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::TodayOrderTest)
#include "today_order_test.moc"
