#include "app/facts/relationship.h"
#include "app/mentorships/meeting_room.h"
#include "app/today/today_model.h"
#include "tests/unit/app/person.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>

namespace cordee::app::test {

using namespace Qt::StringLiterals;

namespace {

MeetingRoom roomOf(Person& person, const RecordId& meeting) {
    return {*person.store, *person.gestures, *person.people,
            person.clock,  person.personal,  *person.store->find(meeting)};
}

QString ics(MeetingRoom& room) {
    return QString::fromUtf8(
        room.papers()
            ->content(MeetingPapers::Kind::Agenda, MeetingPapers::Format::Calendar)
            .replace("\r\n ", ""));
}

QString line(const QString& file, const QString& name) {
    const QRegularExpression form(u"\r\n%1:([^\r]*)\r"_s.arg(name));
    return form.match(file).captured(1);
}

} // namespace

class MeetingDatesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void threeDatesAreProposedAndOneIsTaken();
    void noneSuitsAndOthersAreProposed();
    void theDatesCanBeSentAsAMessage();
    void callingOffSaysWhyAndKeepsTheAgenda();
    void aMissedMeetingIsHeldAnotherDayWithItsAgenda();
    void aMeetingIsAsLongAsTheLastOneOrAsAgreed();
    void theCalendarFileFollowsEveryChange();
    void aFileThatCannotBeWrittenIsToldAndNothingIsMarked();
    void theRecapIsSentWithoutWhatIsPrivate();
    void anInformationalMeetingHasItsVerdict();
};

void MeetingDatesTest::threeDatesAreProposedAndOneIsTaken() {
    TwoPeople two;
    MeetingsModel hers(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock,
                       MeetingsModel::Part::Ahead);
    hers.setScope(tie);
    const QDateTime day = two.clock.now.addDays(3);
    const QString id = hers.proposeSlots({day.addDays(2), day, day.addDays(1), day}, 30, {}, 1);
    QCOMPARE(hers.cell(0, "startsAt").toDateTime(), day);
    QCOMPARE(hers.cell(0, "statusText").toString(), u"dates proposées"_s);
    two.ines.sendTo(two.karim);

    MeetingRoom his = roomOf(two.karim, *toId<RecordId>(id));
    QCOMPARE(his.slotTexts().size(), 3);
    QVERIFY(his.toConfirm());
    his.takeSlot(7);
    QCOMPARE(his.slotTexts().size(), 3);
    his.takeSlot(1);
    QVERIFY(his.slotTexts().isEmpty());
    two.karim.sendTo(two.ines);
    QCOMPARE(hers.cell(0, "startsAt").toDateTime(), day.addDays(1));
    QCOMPARE(hers.cell(0, "statusText").toString(), u"confirmée"_s);
}

void MeetingDatesTest::noneSuitsAndOthersAreProposed() {
    TwoPeople two;
    MeetingsModel hers(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock,
                       MeetingsModel::Part::Ahead);
    hers.setScope(tie);
    const QDateTime day = two.clock.now.addDays(3);
    const QString id = hers.proposeSlots({day, day.addDays(1)}, 30, {}, 1);
    two.ines.sendTo(two.karim);
    MeetingRoom his = roomOf(two.karim, *toId<RecordId>(id));
    // The first date stays, another one takes the place of the second.
    his.dates()->changeSlots(id, {day, day.addDays(7)}, 30, {}, 1);
    QVERIFY(!his.toConfirm());
    two.karim.sendTo(two.ines);
    MeetingRoom asked = roomOf(two.ines, *toId<RecordId>(id));
    QVERIFY(asked.toConfirm());
    QCOMPARE(asked.slotTexts().size(), 2);
}

void MeetingDatesTest::theDatesCanBeSentAsAMessage() {
    TwoPeople two;
    MeetingsModel hers(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock,
                       MeetingsModel::Part::Ahead);
    hers.setScope(tie);
    const QDateTime day(QDate(2026, 12, 3), QTime(18, 0));
    const QString id = hers.proposeSlots({day, day.addDays(1)}, 30, {}, 1);
    MeetingRoom room = roomOf(two.ines, *toId<RecordId>(id));
    room.papers()->copyDates();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"Bonjour Karim,"_s), qPrintable(text));
    QVERIFY(text.contains(u"– Jeudi 3 décembre, 18:00 – 18:30"_s));
    QVERIFY(text.contains(u"– Vendredi 4 décembre"_s));
}

void MeetingDatesTest::callingOffSaysWhyAndKeepsTheAgenda() {
    TwoPeople two;
    const RecordId meeting = two.meeting(2);
    MeetingRoom hers = roomOf(two.ines, meeting);
    hers.topics()->add(u"Négocier"_s);
    hers.dates()->callOff(toQString(meeting), u"Je suis malade, pardon"_s);
    two.ines.sendTo(two.karim);
    MeetingRoom his = roomOf(two.karim, meeting);
    QVERIFY(his.cancelled());
    QCOMPARE(his.calledOffWhy(), u"Je suis malade, pardon"_s);
    QCOMPARE(his.moment(), MeetingRoom::Moment::Recap);
    const TodayModel today(*two.karim.store, *two.karim.gestures, *two.karim.people, two.clock);
    QStringList news;
    for (int row = 0; row < today.news()->count(); ++row)
        news << today.news()->cell(row, "text").toString();
    QVERIFY2(news.contains(u"Rencontre annulée : jeu. 26, 18:00 · Je suis malade, pardon"_s),
             qPrintable(news.join(u'\n')));
    MeetingRoom next = roomOf(two.karim, two.meeting(9));
    QCOMPARE(next.topics()->cell(0, "text").toString(), u"Négocier"_s);
    two.ines.gestures->undo();
    QVERIFY(!hers.cancelled());
    QVERIFY(hers.calledOffWhy().isEmpty());
}

void MeetingDatesTest::aMissedMeetingIsHeldAnotherDayWithItsAgenda() {
    TwoPeople two;
    const RecordId meeting = two.meeting(-1);
    MeetingRoom room = roomOf(two.ines, meeting);
    QCOMPARE(room.moment(), MeetingRoom::Moment::Recap);
    QVERIFY(room.unheld());
    room.topics()->add(u"Négocier"_s);
    room.dates()->markMissed(toQString(meeting));
    QVERIFY(room.missed() && !room.unheld());

    room.dates()->change(toQString(meeting), two.clock.now.addDays(3), 45, {}, 1);
    QVERIFY(!room.missed());
    QCOMPARE(room.topics()->openCount(), 1);
    QCOMPARE(room.dates()->count(), 1);
    two.ines.sendTo(two.karim);
    QVERIFY(roomOf(two.karim, meeting).toConfirm());
}

void MeetingDatesTest::aMeetingIsAsLongAsTheLastOneOrAsAgreed() {
    TwoPeople two;
    MeetingsModel dates(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock,
                        MeetingsModel::Part::Ahead);
    dates.setScope(tie);
    QCOMPARE(dates.usualMinutes(), 30);
    two.ines.make(
        two.ines.begin(model::Agreement::recordKind).set(model::Agreement::meetingMinutes, 40));
    QCOMPARE(dates.usualMinutes(), 40);
    dates.propose(two.clock.now.addDays(2), 25, {}, 1);
    QCOMPARE(dates.usualMinutes(), 25);
    QCOMPARE(dates.minutesFor(static_cast<int>(model::MeetingKind::Informational)), 20);
    QCOMPARE(minutesTogether(*two.ines.store, tie), 0);
}

void MeetingDatesTest::theCalendarFileFollowsEveryChange() {
    TwoPeople two;
    const RecordId meeting = two.meeting(2);
    MeetingRoom hers = roomOf(two.ines, meeting);
    const QString first = ics(hers);
    QCOMPARE(line(first, u"STATUS"_s), u"CONFIRMED"_s);
    two.clock.now = two.clock.now.addSecs(90);
    hers.dates()->change(toQString(meeting), two.clock.now.addDays(4), 30, u"Café"_s, 1);
    const QString moved = ics(hers);
    QCOMPARE(line(moved, u"UID"_s), line(first, u"UID"_s));
    QVERIFY(line(moved, u"SEQUENCE"_s).toInt() > line(first, u"SEQUENCE"_s).toInt());
    QVERIFY(line(moved, u"DTSTART"_s) != line(first, u"DTSTART"_s));
    QCOMPARE(line(moved, u"STATUS"_s), u"TENTATIVE"_s);
    // The other's device says the same, and a cancellation comes after both.
    two.ines.sendTo(two.karim);
    MeetingRoom his = roomOf(two.karim, meeting);
    QCOMPARE(line(ics(his), u"SEQUENCE"_s), line(moved, u"SEQUENCE"_s));
    QCOMPARE(line(ics(his), u"UID"_s), line(moved, u"UID"_s));
    two.clock.now = two.clock.now.addSecs(90);
    his.dates()->cancel(toQString(meeting));
    const QString gone = ics(his);
    QCOMPARE(line(gone, u"METHOD"_s), u"CANCEL"_s);
    QVERIFY(line(gone, u"SEQUENCE"_s).toInt() > line(moved, u"SEQUENCE"_s).toInt());
}

void MeetingDatesTest::aFileThatCannotBeWrittenIsToldAndNothingIsMarked() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(1));
    QTemporaryDir folder;
    const auto save = [&](const QString& name) {
        return room.papers()->save(MeetingPapers::Kind::Agenda, MeetingPapers::Format::Pdf,
                                   QUrl::fromLocalFile(folder.filePath(name)));
    };
    QVERIFY(save(u"absent/agenda.pdf"_s).contains(u"n’a pas pu être écrit"_s));
    QVERIFY(!room.agendaSent());
    QCOMPARE(save(u"agenda.pdf"_s), QString());
    QVERIFY(room.agendaSent());
    QVERIFY(QFile::exists(folder.filePath(u"agenda.pdf"_s)));
}

void MeetingDatesTest::theRecapIsSentWithoutWhatIsPrivate() {
    TwoPeople two;
    const RecordId meeting = two.meeting(0);
    MeetingRoom room = roomOf(two.karim, meeting);
    room.start();
    room.addKeyPoint(u"Trois chiffres"_s);
    room.notePrivately(u"Elle doute d’elle"_s);
    room.notePrivately(u"Laisser conclure"_s);
    room.reflection()->setNoticed(u"J’ai trop parlé"_s);
    room.reflection()->setMattered(u"Être entendue"_s);
    room.commitments()->add(u"Relire le dossier"_s, true, u"2026-12-03"_s);
    room.commitments()->add(u"Écrire à Claire"_s, false, {});
    room.setThanks(u"ta franchise"_s);
    room.end();
    const QString text = room.papers()->text(MeetingPapers::Kind::Recap);
    for (const QString& said : {u"– Trois chiffres"_s, u"Relire le dossier — pour le 3 décembre"_s,
                                u"Inès : Écrire à Claire"_s, u"ta franchise"_s})
        QVERIFY2(text.contains(said), qPrintable(said + u" / "_s + text));
    for (const QString& kept : {u"doute"_s, u"conclure"_s, u"trop parlé"_s, u"entendue"_s})
        QVERIFY2(!text.contains(kept), qPrintable(kept));
    QCOMPARE(room.privateNote()->text(), u"Elle doute d’elle\nLaisser conclure"_s);
    // Thanks are a record the other receives.
    two.karim.sendTo(two.ines);
    QCOMPARE(
        two.ines.store->count(
            store::Query(model::Gratitude::recordKind).where(model::Gratitude::toId, two.ines.id)),
        std::size_t(1));
    room.setThanks({});
    QVERIFY(room.thanks().isEmpty());
}

void MeetingDatesTest::anInformationalMeetingHasItsVerdict() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(0));
    QCOMPARE(room.verdict(), 0);
    room.setVerdict(static_cast<int>(model::MeetingVerdict::NotNow));
    QCOMPARE(room.verdict(), static_cast<int>(model::MeetingVerdict::NotNow));
    two.ines.gestures->undo();
    QCOMPARE(room.verdict(), 0);
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::MeetingDatesTest)
#include "meeting_dates_test.moc"
