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
    const QStringList expected{u"recap"_s,      u"feedback"_s, u"thanks"_s,  u"concern"_s,
                               u"sign"_s,       u"decision"_s, u"checkIn"_s, u"assumption"_s,
                               u"reflection"_s, u"review"_s,   u"pulse"_s};
    QCOMPARE(asked, expected);
    // What those of this day leave out stands at its place too.
    QStringList all;
    for (const PromptChoices::Kind& kind : today::promptKinds())
        all += kind.kind;
    QCOMPARE(all.indexOf(u"recheck"_s), all.indexOf(u"feedback"_s) + 1);
    QCOMPARE(all.indexOf(u"ending"_s), all.indexOf(u"decision"_s) + 1);
    // Whatever else is asked one day: what is over, then what waits for words, then what can wait.
    qsizetype before = -1;
    for (const auto& kind : {u"recap"_s, u"feedback"_s, u"thanks"_s, u"decision"_s, u"checkIn"_s,
                             u"reflection"_s, u"pulse"_s}) {
        QVERIFY2(all.indexOf(kind) > before, qPrintable(kind));
        before = all.indexOf(kind);
    }
    // The next day all of it may be asked again, the first first.
    day.clock.now = day.clock.now.addDays(1);
    today.refresh();
    QCOMPARE(today.promptKind(), u"recap"_s);
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::TodayOrderTest)
#include "today_order_test.moc"
