#include "app/mentorships/meeting_room.h"
#include "app/mentorships/text_diff.h"
#include "tests/unit/app/person.h"

#include <QSignalSpy>
#include <QTextCursor>
#include <QTextDocument>

#include <random>

namespace cordee::app::test {

namespace {

MeetingRoom roomOf(Person& person, const RecordId& meeting) {
    return {*person.store, *person.gestures, *person.people,
            person.clock,  person.personal,  *person.store->find(meeting)};
}

QString applied(QString text, const std::vector<Splice>& splices) {
    for (auto splice = splices.rbegin(); splice != splices.rend(); ++splice)
        text.replace(splice->at, splice->erased, splice->inserted);
    return text;
}

QString randomText(std::mt19937& random, int most) {
    static const QStringList units{QStringLiteral("a"), QStringLiteral("é"), QStringLiteral("\n"),
                                   QStringLiteral("😀"), QStringLiteral("😁"), QStringLiteral("b")};
    QString text;
    for (auto n = random() % static_cast<unsigned>(most); n > 0; --n)
        text += units[static_cast<qsizetype>(random() % 6)];
    return text;
}

} // namespace

class SharedTextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theCaretStaysWhenTheOtherWrites();
    void typingByBothIsMerged();
    void twoNotesBegunApartBecomeOne();
    void aBurstOfTypingIsTakenBackAtOnce();
    void thePrivateNoteNeverLeavesThePersonalSpace();
    void differencesTurnOneTextIntoTheOther();
};

void SharedTextTest::theCaretStaysWhenTheOtherWrites() {
    TwoPeople two;
    const RecordId meeting = two.meeting(0);
    MeetingRoom hers = roomOf(two.ines, meeting);
    MeetingRoom his = roomOf(two.karim, meeting);
    QTextDocument herPage;
    hers.note()->attach(&herPage);
    QTextCursor caret(&herPage);
    caret.insertText(QStringLiteral("Trois chiffres 😀 : le marché, la cible."));
    two.ines.sendTo(two.karim);

    QTextDocument hisPage;
    his.note()->attach(&hisPage);
    QCOMPARE(hisPage.toPlainText(), herPage.toPlainText());
    caret.setPosition(17);
    const QString behind = herPage.toPlainText().mid(17);
    QSignalSpy arrived(hers.note(), &SharedText::arrived);

    QTextCursor start(&hisPage);
    start.setPosition(0);
    start.insertText(QStringLiteral("Karim : "));
    QTextCursor end(&hisPage);
    end.movePosition(QTextCursor::End);
    end.insertText(QStringLiteral("\nEt demander quand."));
    two.karim.sendTo(two.ines);

    QCOMPARE(herPage.toPlainText(), hisPage.toPlainText());
    QCOMPARE(caret.position(), 17 + 8);
    QVERIFY(herPage.toPlainText().mid(caret.position()).startsWith(behind));
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
    QTextDocument herPage;
    QTextDocument hisPage;
    her.note()->attach(&herPage);
    his.note()->attach(&hisPage);
    QTextCursor(&herPage).insertText(QStringLiteral("Elle."));
    QTextCursor(&hisPage).insertText(QStringLiteral("Lui."));
    two.ines.sendTo(two.karim);
    two.karim.sendTo(two.ines);
    QCOMPARE(herPage.toPlainText(), hisPage.toPlainText());
    QVERIFY(herPage.toPlainText().contains(QStringLiteral("Elle.")));
    QVERIFY(herPage.toPlainText().contains(QStringLiteral("Lui.")));
}

void SharedTextTest::twoNotesBegunApartBecomeOne() {
    TwoPeople two;
    const RecordId meeting = two.meeting(0);
    MeetingRoom hers = roomOf(two.ines, meeting);
    MeetingRoom his = roomOf(two.karim, meeting);
    QTextDocument herPage;
    QTextDocument hisPage;
    hers.note()->attach(&herPage);
    his.note()->attach(&hisPage);
    QTextCursor(&herPage).insertText(QStringLiteral("Elle."));
    QTextCursor(&hisPage).insertText(QStringLiteral("Lui."));
    two.ines.sendTo(two.karim);
    two.karim.sendTo(two.ines);
    two.ines.sendTo(two.karim);
    for (const Person* person : {&two.ines, &two.karim})
        QCOMPARE(person->store->count(store::Query(model::MeetingNote::recordKind)),
                 std::size_t(1));
    QCOMPARE(herPage.toPlainText(), hisPage.toPlainText());
    QVERIFY(herPage.toPlainText().contains(QStringLiteral("Elle.")));
    QVERIFY(herPage.toPlainText().contains(QStringLiteral("Lui.")));
}

void SharedTextTest::aBurstOfTypingIsTakenBackAtOnce() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(0));
    QTextDocument page;
    room.note()->attach(&page);
    QTextCursor caret(&page);
    for (const QChar letter : QStringLiteral("vite"))
        caret.insertText(QString(letter));
    two.clock.now = two.clock.now.addSecs(60);
    for (const QChar letter : QStringLiteral(" puis"))
        caret.insertText(QString(letter));
    QCOMPARE(room.note()->text(), QStringLiteral("vite puis"));
    two.ines.gestures->undo();
    QCOMPARE(page.toPlainText(), QStringLiteral("vite"));
    two.ines.gestures->undo();
    QCOMPARE(page.toPlainText(), QString());
}

void SharedTextTest::thePrivateNoteNeverLeavesThePersonalSpace() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.karim, two.meeting(0));
    QTextDocument page;
    room.privateNote()->attach(&page);
    QTextCursor(&page).insertText(QStringLiteral("Gagne en assurance."));
    QVERIFY(two.karim.store->pending(tie, 9).empty());
    QVERIFY(!two.karim.store->pending(two.karim.personal, 9).empty());
    MeetingRoom again = roomOf(two.karim, *toId<RecordId>(room.meetingId()));
    QCOMPARE(again.privateNote()->text(), QStringLiteral("Gagne en assurance."));
}

void SharedTextTest::differencesTurnOneTextIntoTheOther() {
    const auto seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 2000; ++round) {
        const QString before = randomText(random, 30);
        const QString after = randomText(random, 30);
        const auto splices = difference(before, after);
        QCOMPARE(applied(before, splices), after);
        for (const Splice& splice : splices) {
            QVERIFY(!(splice.at < before.size() && before[splice.at].isLowSurrogate()));
            QVERIFY(splice.inserted.isEmpty() || !splice.inserted.front().isLowSurrogate());
        }
    }
    const QString before(5000, u'x');
    const QString after(4000, u'y');
    QCOMPARE(applied(before, difference(before, after)), after);
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::SharedTextTest)
#include "shared_text_test.moc"
