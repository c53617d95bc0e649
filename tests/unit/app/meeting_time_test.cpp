#include "app/mentorships/meeting_room.h"
#include "tests/unit/app/person.h"

namespace cordee::app::test {

using namespace Qt::StringLiterals;

namespace {

MeetingRoom roomOf(Person& person, const RecordId& meeting) {
    return {*person.store, *person.gestures, *person.people,
            person.clock,  person.personal,  *person.store->find(meeting)};
}

} // namespace

class MeetingTimeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theTopicTalkedAboutSurvivesARestart();
    void goingBackToATopicGoesOnCounting();
    void settlingMovesToTheNextTopicAndKeepsItsTime();
    void bothSidesSeeWhatIsTalkedAbout();
    void theEndIsSaidGentlyAndOnlyNearIt();
    void aMeetingForgottenOpenIsTakenStockOf();
    void endingLeavesOpenTopicsOpen();
};

void MeetingTimeTest::theTopicTalkedAboutSurvivesARestart() {
    TwoPeople two;
    const RecordId meeting = two.meeting(0);
    QString second;
    {
        MeetingRoom room = roomOf(two.ines, meeting);
        room.topics()->add(u"Premier"_s);
        second = room.topics()->addWith(u"Second"_s, 15, 1, 0);
        room.start();
        two.clock.now = two.clock.now.addSecs(60);
        room.talkAbout(second);
        two.clock.now = two.clock.now.addSecs(4 * 60);
        QCOMPARE(room.currentLine(), u"en cours · reste 11 min"_s);
    }
    two.clock.now = two.clock.now.addSecs(60);
    MeetingRoom again = roomOf(two.ines, meeting);
    QCOMPARE(again.moment(), MeetingRoom::Moment::During);
    QCOMPARE(again.currentItemId(), second);
    QCOMPARE(again.currentLine(), u"en cours · reste 10 min"_s);
}

void MeetingTimeTest::goingBackToATopicGoesOnCounting() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(0));
    const QString first = room.topics()->add(u"Premier"_s);
    const QString second = room.topics()->add(u"Second"_s);
    room.start();
    two.clock.now = two.clock.now.addSecs(4 * 60);
    room.talkAbout(second);
    two.clock.now = two.clock.now.addSecs(3 * 60);
    room.talkAbout(first);
    two.clock.now = two.clock.now.addSecs(60);
    QCOMPARE(room.currentLine(), u"en cours · reste 5 min"_s);
    // Only what is on the agenda can be talked about.
    room.talkAbout(toQString(idOf<RecordId>('x')));
    QCOMPARE(room.currentItemId(), first);
}

void MeetingTimeTest::settlingMovesToTheNextTopicAndKeepsItsTime() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(0));
    const QString first = room.topics()->add(u"Premier"_s);
    const QString second = room.topics()->add(u"Second"_s);
    const QString third = room.topics()->add(u"Troisième"_s);
    room.start();
    room.talkAbout(second);
    two.clock.now = two.clock.now.addSecs(90);
    room.settleCurrent();
    QCOMPARE(room.currentItemId(), first);
    QCOMPARE(two.ines.get(*toId<RecordId>(second), model::AgendaItem::spentSeconds), 90);
    room.carry(first);
    QCOMPARE(room.currentItemId(), third);
    QCOMPARE(room.currentLine(), u"en cours · reste 10 min"_s);
    // One act: taken back with its time.
    two.ines.gestures->undo();
    QCOMPARE(room.currentItemId(), first);
    room.settle(second, false);
    QVERIFY(!room.topics()->cell(room.topics()->rowOf(second), "done").toBool());
}

void MeetingTimeTest::bothSidesSeeWhatIsTalkedAbout() {
    TwoPeople two;
    const RecordId meeting = two.meeting(0);
    MeetingRoom hers = roomOf(two.ines, meeting);
    hers.topics()->add(u"Premier"_s);
    const QString second = hers.topics()->add(u"Second"_s);
    hers.start();
    hers.talkAbout(second);
    two.ines.sendTo(two.karim);
    two.clock.now = two.clock.now.addSecs(2 * 60);
    MeetingRoom his = roomOf(two.karim, meeting);
    QCOMPARE(his.currentItemId(), second);
    QCOMPARE(his.currentLine(), hers.currentLine());
}

void MeetingTimeTest::theEndIsSaidGentlyAndOnlyNearIt() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(0));
    QCOMPARE(room.elapsed(), 0.0);
    room.start();
    QVERIFY(room.timeHint().isEmpty());
    two.clock.now = two.clock.now.addSecs(41 * 60);
    QVERIFY2(room.timeHint().contains(u"quand vous revoyez-vous"_s), qPrintable(room.timeHint()));
    room.dates()->propose(two.clock.now.addDays(14), 45, {}, 1);
    QVERIFY(!room.timeHint().contains(u"quand vous revoyez-vous"_s));
    two.clock.now = two.clock.now.addSecs(9 * 60);
    QVERIFY(room.elapsed() > 1);
    QVERIFY(room.timeHint().startsWith(u"C’est l’heure."_s));
    QCOMPARE(room.meetingLeft(), u"l’heure est passée de 5 min"_s);
    room.end();
    QVERIFY(room.timeHint().isEmpty());
}

void MeetingTimeTest::aMeetingForgottenOpenIsTakenStockOf() {
    TwoPeople two;
    two.clock.now = QDateTime(two.clock.now.date(), QTime(18, 0));
    const RecordId meeting = two.meeting(0);
    roomOf(two.ines, meeting).start();
    two.clock.now = two.clock.now.addSecs(2 * 3600);
    QCOMPARE(roomOf(two.ines, meeting).moment(), MeetingRoom::Moment::During);
    two.clock.now = two.clock.now.addDays(2);
    QCOMPARE(roomOf(two.ines, meeting).moment(), MeetingRoom::Moment::Recap);
}

// An open topic or promise ends by a person's act only.
void MeetingTimeTest::endingLeavesOpenTopicsOpen() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(0));
    const auto topic = toId<RecordId>(room.topics()->add(u"Ouvert"_s));
    const auto promise = toId<RecordId>(
        room.commitments()->add(u"Relire"_s, true, two.clock.now.date().toString(Qt::ISODate)));
    room.start();
    room.end();
    two.clock.now = two.clock.now.addDays(300);
    MeetingRoom next = roomOf(two.ines, two.meeting(3));
    QCOMPARE(two.ines.get(*topic, model::AgendaItem::status), model::AgendaStatus::Open);
    QCOMPARE(two.ines.get(*promise, model::Commitment::status), model::CommitmentStatus::Open);
    QCOMPARE(next.topics()->count(), 1);
    QCOMPARE(next.commitments()->count(), 1);
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::MeetingTimeTest)
#include "meeting_time_test.moc"
