#include "app/mentorships/meeting_room.h"
#include "tests/unit/app/person.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>

namespace cordee::app::test {

namespace {

MeetingRoom roomOf(Person& person, const RecordId& meeting) {
    return {*person.store, *person.gestures, *person.people,
            person.clock,  person.personal,  *person.store->find(meeting)};
}

QStringList texts(const RowsModel& model) {
    QStringList all;
    for (int row = 0; row < model.count(); ++row)
        all << model.cell(row, "text").toString();
    return all;
}

} // namespace

class MeetingTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void anItemWithoutAMeetingWaitsForTheNextOne();
    void anItemOfACancelledMeetingComesBackAtTheNext();
    void carryingOverKeepsATraceAndComesBack();
    void endingAMeetingLosesNoItem();
    void droppedItemsCanBeTakenBack();
    void movingARowWritesOneRow();
    void movingBetweenEqualKeysStillMoves();
    void bothSidesSeeTheSameOrder();
    void minutesAreSummedAgainstTheMeeting();
    void readinessNamesWhatIsMissing();
    void anIdeaIsAddedOnceAndLeavesTheList();
    void theAgendaCanBeSentAsText();
    void theCurrentItemCountsDown();
    void startingGivesWaitingItemsTheirMeeting();
    void aNoteIsMadeWithItsMeeting();
    void aNewDateMustBeConfirmedByTheOther();
    void theRecapHasPointsAndTheNextDate();
    void typedDatesAreUnderstood();
};

void MeetingTest::anItemWithoutAMeetingWaitsForTheNextOne() {
    TwoPeople two;
    AgendaModel waiting(*two.ines.store, *two.ines.gestures, *two.ines.people,
                        AgendaModel::Part::Topics);
    QAbstractItemModelTester tester(&waiting);
    waiting.setScope(AgendaScope{tie, {}, true});
    QVERIFY(!waiting.add(QStringLiteral("Retour sur le comité")).isEmpty());

    MeetingRoom room = roomOf(two.ines, two.meeting(2));
    QCOMPARE(texts(*room.topics()), QStringList{QStringLiteral("Retour sur le comité")});
    MeetingRoom later = roomOf(two.ines, two.meeting(30));
    QCOMPARE(later.topics()->count(), 0);
}

void MeetingTest::anItemOfACancelledMeetingComesBackAtTheNext() {
    TwoPeople two;
    const RecordId first = two.meeting(2);
    const RecordId second = two.meeting(9);
    MeetingRoom room = roomOf(two.ines, first);
    room.topics()->add(QStringLiteral("Négocier"));
    MeetingRoom next = roomOf(two.ines, second);
    QCOMPARE(next.topics()->count(), 0);

    room.dates()->cancel(toQString(first));
    QCOMPARE(texts(*next.topics()), QStringList{QStringLiteral("Négocier")});
    two.ines.gestures->undo();
    QCOMPARE(next.topics()->count(), 0);
}

void MeetingTest::carryingOverKeepsATraceAndComesBack() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(0));
    const QString id = room.topics()->add(QStringLiteral("Me présenter"));
    room.topics()->carryOver(id);
    QCOMPARE(room.topics()->cell(0, "carried").toBool(), true);
    QCOMPARE(room.topics()->openCount(), 0);
    const RecordId second = two.meeting(14);
    room.end();
    MeetingRoom next = roomOf(two.ines, second);
    QCOMPARE(texts(*next.topics()), QStringList{QStringLiteral("Me présenter")});
    QCOMPARE(next.topics()->cell(0, "carried").toBool(), false);
    next.topics()->tick(id, true);
    QCOMPARE(next.topics()->cell(0, "done").toBool(), true);
}

void MeetingTest::endingAMeetingLosesNoItem() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(0));
    room.topics()->add(QStringLiteral("Vu"));
    const QString left = room.topics()->add(QStringLiteral("Pas vu"));
    room.start();
    room.topics()->tick(room.topics()->keyAt(0), true);
    room.end();
    MeetingRoom next = roomOf(two.karim, two.meeting(14));
    QCOMPARE(texts(*next.topics()), QStringList{QStringLiteral("Pas vu")});
    QCOMPARE(next.topics()->keyAt(0), left);
}

void MeetingTest::droppedItemsCanBeTakenBack() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(1));
    room.topics()->add(QStringLiteral("Sujet"));
    room.topics()->drop(room.topics()->keyAt(0));
    QCOMPARE(room.topics()->count(), 0);
    two.ines.gestures->undo();
    QCOMPARE(room.topics()->count(), 1);
}

void MeetingTest::movingARowWritesOneRow() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(1));
    QAbstractItemModelTester tester(room.topics());
    for (const char* text : {"a", "b", "c", "d"})
        room.topics()->add(QString::fromLatin1(text));
    two.ines.sealAll();
    room.topics()->moveTo(room.topics()->keyAt(3), 1);
    QCOMPARE(texts(*room.topics()).join(u' '), QStringLiteral("a d b c"));
    QCOMPARE(two.ines.store->pending(tie, 9).size(), std::size_t(1));
    room.topics()->moveTo(room.topics()->keyAt(0), 3);
    QCOMPARE(texts(*room.topics()).join(u' '), QStringLiteral("d b c a"));
    two.ines.gestures->undo();
    QCOMPARE(texts(*room.topics()).join(u' '), QStringLiteral("a d b c"));
}

void MeetingTest::movingBetweenEqualKeysStillMoves() {
    TwoPeople two;
    const RecordId meeting = two.meeting(1);
    MeetingRoom room = roomOf(two.ines, meeting);
    for (const char* text : {"a", "b", "c"}) {
        two.ines.make(two.ines.begin(model::AgendaItem::recordKind)
                          .set(model::AgendaItem::text, text)
                          .set(model::AgendaItem::position, "V")
                          .set(model::AgendaItem::meetingId, meeting));
    }
    const QString last = room.topics()->keyAt(2);
    room.topics()->moveTo(last, 1);
    QCOMPARE(room.topics()->keyAt(1), last);
    room.topics()->moveTo(last, 0);
    QCOMPARE(room.topics()->keyAt(0), last);
}

void MeetingTest::bothSidesSeeTheSameOrder() {
    TwoPeople two;
    const RecordId meeting = two.meeting(1);
    MeetingRoom hers = roomOf(two.ines, meeting);
    MeetingRoom his = roomOf(two.karim, meeting);
    hers.topics()->add(QStringLiteral("a"));
    two.ines.sendTo(two.karim);
    hers.topics()->add(QStringLiteral("b"));
    his.topics()->add(QStringLiteral("c"));
    two.ines.sendTo(two.karim);
    two.karim.sendTo(two.ines);
    QCOMPARE(hers.topics()->count(), 3);
    QCOMPARE(texts(*hers.topics()), texts(*his.topics()));
    QCOMPARE(his.topics()->cell(0, "by").toString(), QStringLiteral("Inès"));
}

void MeetingTest::minutesAreSummedAgainstTheMeeting() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(1));
    room.topics()->add(QStringLiteral("a"));
    room.topics()->addWith(QStringLiteral("b"), 25, 1, 0);
    QCOMPARE(room.minutesLine(), QStringLiteral("35 / 45 min"));
    QVERIFY(!room.tooLong());
    room.topics()->change(room.topics()->keyAt(0), QStringLiteral("a"), 30, 1, 0);
    QVERIFY(room.tooLong());
}

void MeetingTest::readinessNamesWhatIsMissing() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(1));
    QCOMPARE(room.readySentence(),
             QStringLiteral("Il manque un sujet prioritaire et 2 question(s)."));
    room.topics()->add(QStringLiteral("Sujet"));
    room.questions()->add(QStringLiteral("Une ?"));
    room.questions()->add(QStringLiteral("Deux ?"));
    QCOMPARE(room.readySentence(), QStringLiteral("Tout est prêt."));
    QCOMPARE(room.ready(), 1.0);
    room.commitments()->add(QStringLiteral("Promis"), true, QStringLiteral("2026-11-20"));
    QVERIFY(room.ready() < 1);
}

void MeetingTest::anIdeaIsAddedOnceAndLeavesTheList() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(1));
    const QString idea = room.ideas().first();
    room.questions()->add(idea);
    QCOMPARE(texts(*room.questions()), QStringList{idea});
    QVERIFY(!room.ideas().contains(idea));
    QCOMPARE(room.topics()->count(), 0);
}

void MeetingTest::theAgendaCanBeSentAsText() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(1));
    room.topics()->add(QStringLiteral("Retour sur le comité"));
    room.questions()->add(QStringLiteral("Quel risque ?"));
    const QString text = room.papers()->text(MeetingPapers::Kind::Agenda);
    QVERIFY2(text.contains(QStringLiteral("1. Retour sur le comité (10 min)")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("– Quel risque ?")));
    QVERIFY(!room.agendaSent());
    room.papers()->copy(MeetingPapers::Kind::Agenda);
    QVERIFY(room.agendaSent());
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QCOMPARE(room.papers()->mail(MeetingPapers::Kind::Agenda).scheme(), QStringLiteral("mailto"));
}

void MeetingTest::theCurrentItemCountsDown() {
    TwoPeople two;
    const RecordId meeting = two.meeting(0);
    MeetingRoom room = roomOf(two.ines, meeting);
    const QString first = room.topics()->add(QStringLiteral("Premier"));
    const QString second = room.topics()->addWith(QStringLiteral("Second"), 15, 1, 0);
    QVERIFY(room.currentItemId().isEmpty());
    room.start();
    QCOMPARE(room.currentItemId(), first);
    two.clock.now = two.clock.now.addSecs(4 * 60);
    room.tick();
    QCOMPARE(room.currentLine(), QStringLiteral("en cours · reste 6 min"));
    room.topics()->tick(first, true);
    QCOMPARE(room.currentItemId(), second);
    two.clock.now = two.clock.now.addSecs(5 * 60 + 1);
    QCOMPARE(room.currentLine(), QStringLiteral("en cours · reste 10 min"));
    // The records alone say it: another screen opened now counts the same.
    MeetingRoom again = roomOf(two.ines, meeting);
    QCOMPARE(again.currentLine(), room.currentLine());
    QCOMPARE(again.moment(), MeetingRoom::Moment::During);
    two.clock.now = two.clock.now.addSecs(12 * 60);
    QCOMPARE(room.currentLine(), QStringLiteral("en cours · dépassé de 3 min"));
    QVERIFY(room.overtime());
}

void MeetingTest::startingGivesWaitingItemsTheirMeeting() {
    TwoPeople two;
    AgendaModel waiting(*two.ines.store, *two.ines.gestures, *two.ines.people,
                        AgendaModel::Part::Topics);
    waiting.setScope(AgendaScope{tie, {}, true});
    const QString item = waiting.add(QStringLiteral("En attente"));
    const RecordId meeting = two.meeting(0);
    MeetingRoom room = roomOf(two.ines, meeting);
    room.start();
    QCOMPARE(two.ines.get(*toId<RecordId>(item), model::AgendaItem::meetingId), meeting);
    QVERIFY(room.started());
    two.ines.gestures->undo();
    QVERIFY(!room.started());
}

void MeetingTest::aNoteIsMadeWithItsMeeting() {
    TwoPeople two;
    MeetingsModel dates(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock,
                        MeetingsModel::Part::Ahead);
    dates.setScope(tie);
    const QString id = dates.propose(two.clock.now.addDays(2), 45, QStringLiteral("Café"), 1);
    QCOMPARE(two.ines.store->count(store::Query(model::MeetingNote::recordKind)
                                       .where(model::MeetingNote::meetingId, *toId<RecordId>(id))),
             std::size_t(1));
    two.ines.gestures->undo();
    QCOMPARE(dates.count(), 0);
}

void MeetingTest::aNewDateMustBeConfirmedByTheOther() {
    TwoPeople two;
    const RecordId meeting = two.meeting(3);
    MeetingRoom hers = roomOf(two.ines, meeting);
    MeetingRoom his = roomOf(two.karim, meeting);
    hers.dates()->change(toQString(meeting), two.clock.now.addDays(4), 30, {}, 1);
    two.ines.sendTo(two.karim);
    QVERIFY(his.toConfirm());
    QVERIFY(!hers.toConfirm());
    QCOMPARE(his.dates()->cell(0, "statusText").toString(), QStringLiteral("à confirmer"));
    his.dates()->confirm(toQString(meeting));
    two.karim.sendTo(two.ines);
    QVERIFY(!his.toConfirm());
    QCOMPARE(hers.dates()->cell(0, "statusText").toString(), QStringLiteral("confirmée"));
}

void MeetingTest::theRecapHasPointsAndTheNextDate() {
    TwoPeople two;
    const RecordId meeting = two.meeting(0);
    MeetingRoom room = roomOf(two.ines, meeting);
    room.start();
    room.end();
    QCOMPARE(room.moment(), MeetingRoom::Moment::Recap);
    room.addKeyPoint(QStringLiteral("Trois chiffres"));
    room.addKeyPoint(QStringLiteral("  "));
    QCOMPARE(room.keyPoints(), QStringList{QStringLiteral("Trois chiffres")});
    QVERIFY(room.nextWhen().isEmpty());
    const QDateTime suggested = room.dates()->suggestion(0);
    QCOMPARE(suggested, QDateTime(two.clock.now.date().addDays(14), QTime(18, 0)));
    room.dates()->propose(suggested, 45, {}, 1);
    QVERIFY(!room.nextWhen().isEmpty());
    room.removeKeyPoint(QStringLiteral("Trois chiffres"));
    QVERIFY(room.keyPoints().isEmpty());
}

void MeetingTest::typedDatesAreUnderstood() {
    TwoPeople two;
    MeetingsModel dates(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock,
                        MeetingsModel::Part::Ahead);
    const auto moment = [&dates](const char* day, const char* time) {
        return dates.moment(QString::fromLatin1(day), QString::fromLatin1(time));
    };
    QCOMPARE(moment("2026-12-03", "18:00"), QDateTime(QDate(2026, 12, 3), QTime(18, 0)));
    QCOMPARE(moment("2027-02-03", "9 h 30"), QDateTime(QDate(2027, 2, 3), QTime(9, 30)));
    QCOMPARE(moment("2027-02-03", "9h"), QDateTime(QDate(2027, 2, 3), QTime(9, 0)));
    QVERIFY(!moment("2027-02-31", "18:00").isValid());
    QVERIFY(!moment("2026-12-03", "25:00").isValid());
    QVERIFY(!moment("", "18:00").isValid());
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::MeetingTest)
#include "meeting_test.moc"
