#include "app/papers/calendar_file.h"
#include "app/papers/paper.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

namespace cordee::app::test {

using namespace Qt::StringLiterals;

namespace {

Paper sample() {
    Paper paper;
    paper.title = u"Ordre du jour — jeudi"_s;
    paper.subtitle = u"Lieu : Café & thé"_s;
    paper.parts.push_back({u"Sujets"_s, {u"Négocier <tôt>"_s, u"Déléguer"_s}, true});
    paper.parts.push_back({u"Vide"_s, {}, false});
    paper.parts.push_back({u"Questions"_s, {u"Quel risque ?"_s}, false});
    paper.foot = u"Prévu : 25 min"_s;
    return paper;
}

CalendarEvent meeting() {
    CalendarEvent event;
    event.uid = u"0192@cordee"_s;
    event.sequence = 4;
    event.written = QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC);
    event.start = QDateTime(QDate(2026, 11, 26), QTime(18, 0), QTimeZone("Europe/Paris"));
    event.minutes = 45;
    event.summary = u"Mentorat ; rencontre, avec Inès"_s;
    event.place = u"12, rue d’Uzès\\Paris"_s;
    event.description =
        u"1. Négocier\n2. Déléguer, un peu ; beaucoup, et avec une ligne assez longue "
        "pour être pliée au milieu de ses accents é è ê ë à ù"_s;
    return event;
}

// What an implementation that is not ours reads in a file; empty where none is installed.
QStringList readByOther(const QByteArray& content) {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"meeting.ics"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) return {};
    file.close();
    QProcess other;
    other.start(QStringLiteral(CALENDAR_PYTHON),
                {QStringLiteral(CALENDAR_READER), file.fileName()});
    if (!other.waitForFinished() || other.exitCode() != 0) return {};
    return QString::fromUtf8(other.readAllStandardOutput()).split(u'\n');
}

QByteArray unfolded(QByteArray file) {
    return file.replace("\r\n ", "");
}

} // namespace

class PapersTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aTextSaysEveryLineAndLeavesOutWhatIsEmpty();
    void aPdfHasPagesForAllThatIsWritten();
    void theWordsOfAPdfCanBeCopied();
    void aMailCarriesTitleAndText();
    void aFileIsWrittenWholeOrNotAtAll();
    void fileNamesAreTakenByEverySystem();
    void aCalendarFileIsInUtcAndKeepsItsIdentity();
    void calendarLinesAreEscapedAndFoldedBetweenLetters();
    void aCancelledMeetingAsksToBeTakenOut();
    void anotherImplementationReadsTheSame();
};

void PapersTest::aTextSaysEveryLineAndLeavesOutWhatIsEmpty() {
    const QString text = asText(sample());
    QCOMPARE(text, u"Ordre du jour — jeudi\nLieu : Café & thé\n\nSujets\n1. Négocier <tôt>\n"
                   "2. Déléguer\n\nQuestions\n– Quel risque ?\n\nPrévu : 25 min"_s);
}

void PapersTest::aPdfHasPagesForAllThatIsWritten() {
    const QByteArray small = asPdf(sample());
    QVERIFY(small.startsWith("%PDF-"));
    QVERIFY(small.trimmed().endsWith("%%EOF"));
    QCOMPARE(small.count("/Type /Page\n"), 1);
    Paper paper = sample();
    for (int i = 0; i < 150; ++i)
        paper.parts[0].lines << u"Ligne %1"_s.arg(i);
    QVERIFY(asPdf(paper).count("/Type /Page\n") >= 3);
}

void PapersTest::theWordsOfAPdfCanBeCopied() {
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty()) QSKIP("poppler-utils is not installed");
    QTemporaryDir folder;
    const QString place = folder.filePath(u"agenda.pdf"_s);
    QCOMPARE(saveContent(QUrl::fromLocalFile(place), asPdf(sample())), QString());
    QProcess other;
    other.start(reader, {u"-layout"_s, place, u"-"_s});
    QVERIFY(other.waitForFinished());
    const QString text = QString::fromUtf8(other.readAllStandardOutput());
    for (const QString& words : {u"Ordre du jour"_s, u"Café & thé"_s, u"1. Négocier <tôt>"_s,
                                 u"2. Déléguer"_s, u"Quel risque"_s, u"25 min"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" / "_s + text));
}

void PapersTest::aMailCarriesTitleAndText() {
    const QUrl mail = asMail(sample());
    QCOMPARE(mail.scheme(), u"mailto"_s);
    const QUrlQuery query(mail);
    QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), sample().title);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), asText(sample()));
}

void PapersTest::aFileIsWrittenWholeOrNotAtAll() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"compte rendu.txt"_s);
    QCOMPARE(saveContent(QUrl::fromLocalFile(path), "un"), QString());
    QCOMPARE(saveContent(QUrl::fromLocalFile(path), "deux"), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("deux"));
    // A folder that is not there, a place that is a folder, no place at all: told in words.
    const QString lost = saveContent(QUrl::fromLocalFile(folder.filePath(u"non/a.txt"_s)), "x");
    QVERIFY2(lost.contains(u"« a.txt » n’a pas pu être écrit"_s), qPrintable(lost));
    QVERIFY(!saveContent(QUrl::fromLocalFile(folder.path()), "x").isEmpty());
    QVERIFY(!saveContent(QUrl(), "x").isEmpty());
    QVERIFY(QFileInfo(folder.path()).isDir());
}

void PapersTest::fileNamesAreTakenByEverySystem() {
    QCOMPARE(fileName(u"Bilan 3/4: quoi?"_s, u"pdf"_s), u"Bilan 3-4- quoi-.pdf"_s);
    QCOMPARE(fileName(u""_s, u"ics"_s), u"Cordée.ics"_s);
    QVERIFY(!fileName(u"../../etc"_s, u"txt"_s).contains(u'/'));
    QVERIFY(!fileName(u"../../etc"_s, u"txt"_s).startsWith(u'.'));
    QVERIFY(fileName(QString(300, u'a'), u"pdf"_s).size() < 100);
}

void PapersTest::aCalendarFileIsInUtcAndKeepsItsIdentity() {
    const QByteArray file = unfolded(asCalendarFile(meeting()));
    QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
    QVERIFY(file.contains("\r\nUID:0192@cordee\r\n"));
    QVERIFY(file.contains("\r\nSEQUENCE:4\r\n"));
    // Paris is one hour ahead in November.
    QVERIFY(file.contains("\r\nDTSTART:20261126T170000Z\r\n"));
    QVERIFY(file.contains("\r\nDTEND:20261126T174500Z\r\n"));
    QVERIFY(file.contains("\r\nSTATUS:CONFIRMED\r\n"));
    QVERIFY(file.contains("\r\nMETHOD:PUBLISH\r\n"));
    CalendarEvent summer = meeting();
    summer.start = QDateTime(QDate(2026, 7, 2), QTime(18, 0), QTimeZone("Europe/Paris"));
    QVERIFY(asCalendarFile(summer).contains("DTSTART:20260702T160000Z"));
}

void PapersTest::calendarLinesAreEscapedAndFoldedBetweenLetters() {
    CalendarEvent event = meeting();
    event.summary = u"a;b,c\\d\r\ne\x07"_s;
    const QByteArray folded = asCalendarFile(event);
    for (const QByteArray& line : folded.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData()); // 75 and the carriage return
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        // No letter is cut: each line is valid UTF-8 by itself.
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    const QByteArray whole = unfolded(folded);
    QVERIFY(whole.contains("SUMMARY:a\\;b\\,c\\\\d\\ne\r\n"));
    QVERIFY(whole.contains("accents é è ê ë à ù\r\n"));
}

void PapersTest::aCancelledMeetingAsksToBeTakenOut() {
    CalendarEvent event = meeting();
    event.state = CalendarEvent::State::Cancelled;
    const QByteArray file = asCalendarFile(event);
    QVERIFY(file.contains("METHOD:CANCEL"));
    QVERIFY(file.contains("STATUS:CANCELLED"));
    QVERIFY(file.contains("UID:0192@cordee"));
}

void PapersTest::anotherImplementationReadsTheSame() {
    const QStringList read = readByOther(asCalendarFile(meeting()));
    if (read.isEmpty()) QSKIP("python3-icalendar is not installed");
    const CalendarEvent event = meeting();
    QCOMPARE(read.value(0), event.uid);
    QCOMPARE(read.value(1), u"4"_s);
    QCOMPARE(read.value(2), u"2026-11-26T17:00:00+00:00"_s);
    QCOMPARE(read.value(3), u"2026-11-26T17:45:00+00:00"_s);
    QCOMPARE(read.value(4), event.summary);
    QCOMPARE(read.value(5), event.place);
    QCOMPARE(QString(read.value(6)).replace(u"\\n"_s, u"\n"_s), event.description);
    QCOMPARE(read.value(7), u"CONFIRMED"_s);
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::PapersTest)
#include "papers_test.moc"
