#include "app/facts/early_signs.h"
#include "app/facts/meeting_series.h"
#include "app/mentorships/meeting_room.h"
#include "app/today/today_model.h"
#include "tests/unit/app/person.h"

#include <QProcess>
#include <QTimeZone>

namespace cordee::app::test {

using namespace Qt::StringLiterals;

namespace {

MeetingsModel datesOf(Person& person) {
    return {*person.store, *person.gestures, *person.people, person.clock,
            MeetingsModel::Part::Ahead};
}

MeetingRoom roomOf(Person& person, const QString& meeting) {
    return {*person.store, *person.gestures, *person.people,
            person.clock,  person.personal,  *person.store->find(*toId<RecordId>(meeting))};
}

QByteArray ics(MeetingRoom& room) {
    return room.papers()->content(MeetingPapers::Kind::Agenda, MeetingPapers::Format::Calendar);
}

// What an implementation that is not ours makes of the file; empty where it refuses it.
QStringList readByOther(const QByteArray& content) {
    QTemporaryDir folder;
    QFile file(folder.filePath(u"meetings.ics"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) return {};
    file.close();
    QProcess other;
    other.start(QStringLiteral(CALENDAR_PYTHON), {QStringLiteral(SERIES_READER), file.fileName()});
    if (!other.waitForFinished() || other.exitCode() != 0) {
        qWarning() << other.readAllStandardError();
        return {};
    }
    return QString::fromUtf8(other.readAllStandardOutput()).split(u'\n');
}

// Six meetings, every two weeks from a Thursday in February at 18:00: the clocks change on the way.
struct Row : TwoPeople {
    MeetingsModel hers = datesOf(ines);
    QDateTime start{QDate(2027, 2, 4), QTime(18, 0)};
    QString first;

    Row() {
        clock.now = QDateTime(QDate(2027, 2, 1), QTime(9, 0));
        hers.setScope(tie);
        first = hers.proposeSeries(start, 45, u"Café"_s, 1, 14, 6);
        ines.sendTo(karim);
    }
    QString idAt(int row) const { return hers.keyAt(row); }
    QDateTime at(int row) const { return hers.cell(row, "startsAt").toDateTime(); }
};

} // namespace

class MeetingSeriesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void theAgreedRhythmIsOffered();
    void aRowIsProposedInOneActAndKeepsItsHour();
    void movingOneLeavesTheOthers();
    void theOtherConfirmsThemAllAtOnce();
    void callingOffTheRestKeepsWhatWas();
    void aRowCalledOffInOneActIsNoSign();
    void theFirstScreenTellsOfARowOnce();
    void theCalendarHasOneEventThatComesBack();
    void theCalendarFollowsWhatMovedAndWhatWasCalledOff();
    void nothingComesOfWrongFigures();
};

void MeetingSeriesTest::theAgreedRhythmIsOffered() {
    TwoPeople two;
    MeetingsModel dates = datesOf(two.ines);
    QCOMPARE(dates.rhythmDays(), 0);
    QCOMPARE(dates.rhythmText(), QString());
    dates.setScope(tie);
    QCOMPARE(dates.rhythmDays(), 14);
    QCOMPARE(dates.repeats(), (QVariantList{0, 7, 14, 28}));
    QCOMPARE(dates.repeatName(0), u"Une seule fois"_s);
    QCOMPARE(dates.repeatName(7), u"Toutes les semaines"_s);
    QCOMPARE(dates.repeatName(14), u"Toutes les 2 semaines"_s);
    two.ines.make(store::Edit(two.mentorship).set(model::Mentorship::cadenceDays, 20));
    QCOMPARE(dates.repeats(), (QVariantList{0, 7, 14, 21, 28}));
    QCOMPARE(dates.repeatName(21), u"Toutes les 3 semaines"_s);
    QCOMPARE(dates.rhythmText(), u"Votre rythme\u00a0: toutes les 3 semaines"_s);
    QCOMPARE(dates.usualCount(7), 12);
    QCOMPARE(dates.usualCount(14), 6);
    QCOMPARE(dates.usualCount(91), 2);
    QVERIFY(dates.seriesText(QDateTime(QDate(2026, 12, 3), QTime(18, 0)), 14, 3)
                .contains(u"31 décembre"_s));
}

void MeetingSeriesTest::aRowIsProposedInOneActAndKeepsItsHour() {
    Row row;
    QCOMPARE(row.hers.count(), 6);
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(row.at(i), row.start.addDays(14 * i));
        QCOMPARE(row.at(i).time(), QTime(18, 0));
        QCOMPARE(row.hers.cell(i, "place").toString(), u"Café"_s);
    }
    QCOMPARE(row.hers.restOfSeries(row.first), 6);
    QCOMPARE(row.hers.restOfSeries(row.idAt(4)), 2);
    // Each has its own note, for the two not to begin one each.
    QCOMPARE(row.ines.store->count(store::Query(model::MeetingNote::recordKind)), std::size_t(6));
    row.ines.gestures->undo();
    QCOMPARE(row.hers.count(), 0);
    QCOMPARE(row.ines.store->count(store::Query(model::MeetingNote::recordKind)), std::size_t(0));
}

void MeetingSeriesTest::movingOneLeavesTheOthers() {
    Row row;
    const QString moved = row.idAt(1);
    row.hers.change(moved, row.start.addDays(15).addSecs(3600), 30, u"Visio"_s, 1);
    QCOMPARE(row.at(1), row.start.addDays(15).addSecs(3600));
    for (const int i : {0, 2, 3, 4, 5}) {
        QCOMPARE(row.at(i), row.start.addDays(14 * i));
        QCOMPARE(row.hers.cell(i, "minutes").toInt(), 45);
    }
    QCOMPARE(row.hers.restOfSeries(moved), 5);
    row.hers.cancel(row.idAt(3));
    QCOMPARE(row.hers.count(), 5);
    QCOMPARE(row.hers.restOfSeries(row.first), 5);
    row.ines.gestures->undo();
    row.ines.gestures->undo();
    QCOMPARE(row.at(1), row.start.addDays(14));
    QCOMPARE(row.hers.count(), 6);
}

void MeetingSeriesTest::theOtherConfirmsThemAllAtOnce() {
    Row row;
    // What I proposed is not mine to confirm.
    QCOMPARE(row.hers.toConfirmInSeries(row.first), 0);
    row.hers.confirmSeries(row.first);
    QCOMPARE(row.hers.cell(0, "statusText").toString(), u"proposée"_s);

    MeetingRoom his = roomOf(row.karim, row.first);
    QCOMPARE(his.seriesToConfirm(), 6);
    his.dates()->confirm(row.first);
    QCOMPARE(his.seriesToConfirm(), 5);
    his.dates()->confirmSeries(row.first);
    QCOMPARE(his.seriesToConfirm(), 0);
    row.karim.sendTo(row.ines);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(row.hers.cell(i, "statusText").toString(), u"confirmée"_s);
    row.karim.gestures->undo();
    QCOMPARE(his.seriesToConfirm(), 5);
    // A date that was moved is agreed on again, alone.
    row.hers.change(row.idAt(2), row.at(2).addDays(1), 45, {}, 1);
    QCOMPARE(row.hers.cell(2, "statusText").toString(), u"proposée"_s);
    QCOMPARE(row.hers.cell(3, "statusText").toString(), u"confirmée"_s);
}

void MeetingSeriesTest::callingOffTheRestKeepsWhatWas() {
    Row row;
    row.ines.make(store::Edit(*toId<RecordId>(row.first))
                      .set(model::Meeting::status, model::MeetingStatus::Done));
    const QString second = row.idAt(0);
    row.hers.callOffSeries(row.hers.keyAt(2), u"Congé"_s);
    QCOMPARE(row.hers.count(), 2);
    QCOMPARE(row.hers.keyAt(0), second);
    QCOMPARE(row.ines.get(*toId<RecordId>(row.first), model::Meeting::status),
             std::optional(model::MeetingStatus::Done));
    row.ines.gestures->undo();
    QCOMPARE(row.hers.count(), 5);
}

// Another rhythm was found: nobody is asked why meetings do not take place.
void MeetingSeriesTest::aRowCalledOffInOneActIsNoSign() {
    const auto isAsked = [](Row& row) {
        row.clock.now = row.clock.now.addDays(90);
        const auto mentorship = row.ines.people->mentorshipIn(tie);
        return std::ranges::any_of(
            earlySigns(*row.ines.store, *row.ines.people, row.clock, *mentorship),
            [](const EarlySign& sign) { return sign.kind == EarlySign::Kind::Cancelled; });
    };
    Row together;
    together.hers.callOffSeries(together.first, {});
    QVERIFY(!isAsked(together));
    Row oneByOne;
    for (int i = 0; i < 6; ++i) {
        oneByOne.hers.cancel(oneByOne.idAt(0));
        oneByOne.clock.now = oneByOne.clock.now.addSecs(60);
    }
    QVERIFY(isAsked(oneByOne));
}

void MeetingSeriesTest::theFirstScreenTellsOfARowOnce() {
    Row row;
    TodayModel his(*row.karim.store, *row.karim.gestures, *row.karim.people, row.clock);
    QCOMPARE(his.news()->count(), 1);
    QVERIFY(his.news()->cell(0, "text").toString().startsWith(u"6 dates proposées"_s));
    {
        const QDateTime before = std::exchange(row.clock.now, row.start.addSecs(3600));
        TodayModel late(*row.karim.store, *row.karim.gestures, *row.karim.people, row.clock);
        QCOMPARE(late.news()->count(), 1);
        QVERIFY(late.news()->cell(0, "text").toString().startsWith(u"5 dates proposées"_s));
        row.clock.now = before;
    }
    row.clock.now = row.clock.now.addSecs(3600);
    roomOf(row.karim, row.first).dates()->confirmSeries(row.first);
    row.karim.sendTo(row.ines);
    TodayModel hers(*row.ines.store, *row.ines.gestures, *row.ines.people, row.clock);
    QCOMPARE(hers.news()->count(), 1);
    QVERIFY(hers.news()->cell(0, "text").toString().startsWith(u"6 rencontres confirmées"_s));
}

void MeetingSeriesTest::theCalendarHasOneEventThatComesBack() {
    Row row;
    MeetingRoom room = roomOf(row.ines, row.idAt(2));
    QCOMPARE(room.papers()->calendarCount(), 6);
    const QByteArray file = ics(room);
    QCOMPARE(file.count("RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=6"), 1);
    QVERIFY(file.contains("BEGIN:VTIMEZONE"));
    const QStringList read = readByOther(file);
    QCOMPARE(read.size(), 6);
    for (int i = 0; i < 6; ++i) {
        const QString at = row.at(i).toUTC().toString(u"yyyy-MM-dd'T'HH:mm"_s);
        QVERIFY2(read[i].startsWith(at + u" 45 TENTATIVE "_s), qPrintable(read[i]));
    }
}

void MeetingSeriesTest::theCalendarFollowsWhatMovedAndWhatWasCalledOff() {
    Row row;
    MeetingRoom room = roomOf(row.ines, row.first);
    const auto sequenceOf = [](const QByteArray& file) {
        const auto at = file.indexOf("SEQUENCE:") + 9;
        return file.mid(at, file.indexOf('\r', at) - at).toLongLong();
    };
    const qint64 before = sequenceOf(ics(room));
    row.clock.now = row.clock.now.addSecs(60);
    row.hers.change(row.idAt(4), row.at(4).addDays(-1), 30, u"Visio"_s, 1);
    row.hers.cancel(row.idAt(1));
    const QByteArray file = ics(room);
    QVERIFY(sequenceOf(file) > before);
    const QStringList read = readByOther(file);
    QCOMPARE(read.size(), 5);
    for (int i = 0; i < 5; ++i) {
        const QString at = row.at(i).toUTC().toString(u"yyyy-MM-dd'T'HH:mm"_s);
        QVERIFY2(read[i].startsWith(at), qPrintable(read[i]));
    }
    QVERIFY2(read[3].contains(u" 30 "_s) && read[3].endsWith(u"Visio"_s), qPrintable(read[3]));
    // One identity, whichever of them the file was asked from.
    MeetingRoom other = roomOf(row.ines, row.idAt(3));
    QCOMPARE(readByOther(ics(other)), read);
    row.hers.callOffSeries(row.first, {});
    QVERIFY(ics(room).contains("METHOD:CANCEL"));
}

void MeetingSeriesTest::nothingComesOfWrongFigures() {
    TwoPeople two;
    MeetingsModel dates = datesOf(two.ines);
    const QDateTime day = two.clock.now.addDays(3);
    QVERIFY(dates.proposeSeries(day, 45, {}, 1, 14, 6).isEmpty()); // nowhere
    dates.setScope(tie);
    QVERIFY(dates.proposeSeries({}, 45, {}, 1, 14, 6).isEmpty());
    QVERIFY(dates.proposeSeries(day, 45, {}, 1, 0, 6).isEmpty());
    QVERIFY(!dates.proposeSeries(day, 45, {}, 1, 7, 999).isEmpty());
    QCOMPARE(dates.count(), 12);
    QCOMPARE(dates.restOfSeries(u"zz"_s), 0);
    dates.confirmSeries(u"zz"_s);
    dates.callOffSeries(u"zz"_s, {});
    QCOMPARE(dates.count(), 12);
    // Another app's figures make it a meeting that stands alone.
    const RecordId alone = *toId<RecordId>(dates.keyAt(0));
    two.ines.make(store::Edit(alone).set(model::Meeting::seriesDays, -3));
    QCOMPARE(seriesOf(*two.ines.store, *two.ines.store->find(alone)).size(), std::size_t(1));
    QCOMPARE(dates.restOfSeries(dates.keyAt(1)), 11);
}

} // namespace cordee::app::test

int main(int count, char** words) {
    // Where clocks change, whatever the machine's own zone.
    qputenv("TZ", "Europe/Paris");
    QGuiApplication app(count, words);
    cordee::app::test::MeetingSeriesTest test;
    return QTest::qExec(&test, count, words);
}
#include "meeting_series_test.moc"
