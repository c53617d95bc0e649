#include "app/mentorships/meeting_room.h"
#include "qml/ui/open_text.h"
#include "tests/unit/app/person.h"
#include "tests/unit/store/test_disk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTextCursor>
#include <QTextDocument>

namespace cordee::app::test {

namespace {

MeetingRoom roomOf(Person& person, const RecordId& meeting) {
    return {*person.store, *person.gestures, *person.people,
            person.clock,  person.personal,  *person.store->find(meeting)};
}

// A text open on a screen, as NoteEdit has it.
struct Page {
    explicit Page(SharedText* note) {
        open.setPause(0);
        open.setTyping(true);
        open.attach(&document);
        open.setValue(note->text());
        QObject::connect(&open, &ui::OpenText::keep, note, &SharedText::write);
        QObject::connect(note, &SharedText::textChanged, &open,
                         [this, note] { open.setValue(note->text()); });
    }
    QString text() const { return document.toPlainText(); }

    QTextDocument document;
    ui::OpenText open;
};

} // namespace

class SharedTextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theCaretStaysWhenTheOtherWrites();
    void typingByBothIsMerged();
    void twoNotesBegunApartBecomeOne();
    void aBurstOfTypingIsTakenBackAtOnce();
    void thePrivateNoteNeverLeavesThePersonalSpace();
    void whatIsTypedOnAFullDiskStaysAndIsKeptWholeOnceThereIsRoom();
};

void SharedTextTest::theCaretStaysWhenTheOtherWrites() {
    TwoPeople two;
    const RecordId meeting = two.meeting(0);
    MeetingRoom hers = roomOf(two.ines, meeting);
    MeetingRoom his = roomOf(two.karim, meeting);
    Page herPage(hers.note());
    QTextCursor caret(&herPage.document);
    caret.insertText(QStringLiteral("Trois chiffres 😀 : le marché, la cible."));
    two.ines.sendTo(two.karim);

    Page hisPage(his.note());
    QCOMPARE(hisPage.text(), herPage.text());
    caret.setPosition(17);
    const QString behind = herPage.text().mid(17);
    QSignalSpy arrived(hers.note(), &SharedText::arrived);

    QTextCursor start(&hisPage.document);
    start.setPosition(0);
    start.insertText(QStringLiteral("Karim : "));
    QTextCursor end(&hisPage.document);
    end.movePosition(QTextCursor::End);
    end.insertText(QStringLiteral("\nEt demander quand."));
    two.karim.sendTo(two.ines);

    QCOMPARE(herPage.text(), hisPage.text());
    QCOMPARE(caret.position(), 17 + 8);
    QVERIFY(herPage.text().mid(caret.position()).startsWith(behind));
    QCOMPARE(arrived.count(), 1);
    QVERIFY(!hers.theyWrite().isEmpty());
    two.clock.now = two.clock.now.addSecs(9);
    QVERIFY(hers.theyWrite().isEmpty());
}

void SharedTextTest::typingByBothIsMerged() {
    TwoPeople two;
    const RecordId meeting = two.meeting(0);
    MeetingRoom hers = roomOf(two.ines, meeting);
    QVERIFY(!hers.dates()->propose(two.clock.now.addDays(7), 45, {}, 1).isEmpty());
    two.ines.sendTo(two.karim);
    const QString planned = hers.dates()->keyAt(1);
    MeetingRoom her = roomOf(two.ines, *toId<RecordId>(planned));
    MeetingRoom his = roomOf(two.karim, *toId<RecordId>(planned));
    Page herPage(her.note());
    Page hisPage(his.note());
    QTextCursor(&herPage.document).insertText(QStringLiteral("Elle."));
    QTextCursor(&hisPage.document).insertText(QStringLiteral("Lui."));
    two.ines.sendTo(two.karim);
    two.karim.sendTo(two.ines);
    QCOMPARE(herPage.text(), hisPage.text());
    QVERIFY(herPage.text().contains(QStringLiteral("Elle.")));
    QVERIFY(herPage.text().contains(QStringLiteral("Lui.")));
}

void SharedTextTest::twoNotesBegunApartBecomeOne() {
    TwoPeople two;
    const RecordId meeting = two.meeting(0);
    MeetingRoom hers = roomOf(two.ines, meeting);
    MeetingRoom his = roomOf(two.karim, meeting);
    Page herPage(hers.note());
    Page hisPage(his.note());
    QTextCursor(&herPage.document).insertText(QStringLiteral("Elle."));
    QTextCursor(&hisPage.document).insertText(QStringLiteral("Lui."));
    two.ines.sendTo(two.karim);
    two.karim.sendTo(two.ines);
    two.ines.sendTo(two.karim);
    for (const Person* person : {&two.ines, &two.karim})
        QCOMPARE(person->store->count(store::Query(model::MeetingNote::recordKind)),
                 std::size_t(1));
    QCOMPARE(herPage.text(), hisPage.text());
    QVERIFY(herPage.text().contains(QStringLiteral("Elle.")));
    QVERIFY(herPage.text().contains(QStringLiteral("Lui.")));
}

void SharedTextTest::aBurstOfTypingIsTakenBackAtOnce() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(0));
    Page page(room.note());
    QTextCursor caret(&page.document);
    for (const QChar letter : QStringLiteral("vite"))
        caret.insertText(QString(letter));
    two.clock.now = two.clock.now.addSecs(60);
    for (const QChar letter : QStringLiteral(" puis"))
        caret.insertText(QString(letter));
    QCOMPARE(room.note()->text(), QStringLiteral("vite puis"));
    two.ines.gestures->undo();
    QCOMPARE(page.text(), QStringLiteral("vite"));
    two.ines.gestures->undo();
    QCOMPARE(page.text(), QString());
}

void SharedTextTest::thePrivateNoteNeverLeavesThePersonalSpace() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.karim, two.meeting(0));
    Page page(room.privateNote());
    QTextCursor(&page.document).insertText(QStringLiteral("Gagne en assurance."));
    QVERIFY(two.karim.store->pending(tie, 9).empty());
    QVERIFY(!two.karim.store->pending(two.karim.personal, 9).empty());
    MeetingRoom again = roomOf(two.karim, *toId<RecordId>(room.meetingId()));
    QCOMPARE(again.privateNote()->text(), QStringLiteral("Gagne en assurance."));
}

void SharedTextTest::whatIsTypedOnAFullDiskStaysAndIsKeptWholeOnceThereIsRoom() {
    const QTemporaryDir outside;
    const QString at = outside.filePath(QStringLiteral("disk"));
    const store::test::TestDisk disk(at, "size=3m");
    if (!disk.isMounted()) QSKIP("needs the right to mount");
    const QTemporaryDir folder(at + QStringLiteral("/XXXXXX"));
    TestClock clock;
    auto ines = std::make_unique<Person>('I', folder, clock);
    const RecordId id = ines->make(ines->begin(model::MeetingNote::recordKind));
    SharedText note(*ines->store, *ines->gestures, clock, model::MeetingNote::text);
    note.open(id, {});
    Page page(&note);
    QTextCursor caret(&page.document);
    caret.insertText(QStringLiteral("Avant. "));
    QFile ballast(at + QStringLiteral("/ballast"));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'b')) == 4096) {
    }
    const QSignalSpy failed(ines->gestures.get(), &Gestures::failed);
    for (int i = 0; failed.isEmpty() && i < 5000; ++i)
        caret.insertText(QString::number(i));
    QVERIFY(!failed.isEmpty());
    QVERIFY(failed.first().first().toString().startsWith(QStringLiteral("Le disque est plein")));
    for (const QChar letter : QStringLiteral(" pendant"))
        caret.insertText(QString(letter));
    QVERIFY(page.text().endsWith(QStringLiteral(" pendant")));
    QVERIFY(page.text() != note.text());

    QVERIFY(ballast.remove());
    caret.insertText(QStringLiteral(", après"));
    const QString typed = page.text();
    QVERIFY(typed.startsWith(QStringLiteral("Avant. 0")) &&
            typed.endsWith(QStringLiteral(" pendant, après")));
    QCOMPARE(note.text(), typed);
    QCOMPARE(toQString(ines->store->find(id)->get(model::MeetingNote::text)), typed);
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::SharedTextTest)
#include "shared_text_test.moc"
