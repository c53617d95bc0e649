#include "app/mentorships/initiative.h"
#include "app/mentorships/meeting_brief.h"
#include "app/mentorships/meeting_room.h"
#include "tests/unit/app/person.h"

namespace cordee::app::test {

using namespace Qt::StringLiterals;

namespace {

MeetingRoom roomOf(Person& person, const RecordId& meeting) {
    return {*person.store, *person.gestures, *person.people,
            person.clock,  person.personal,  *person.store->find(meeting)};
}

// « title: line | line » of each part of a brief.
QStringList said(const MeetingBrief& brief) {
    QStringList parts;
    for (const QVariant& one : brief.parts()) {
        const QVariantMap part = one.toMap();
        QStringList lines;
        for (const QVariant& line : part[u"lines"_s].toList())
            lines << line.toMap()[u"text"_s].toString();
        parts << part[u"title"_s].toString() + u": "_s + lines.join(u" | "_s);
    }
    return parts;
}

bool says(const MeetingBrief& brief, const QString& words) {
    return said(brief).join(u'\n').contains(words);
}

} // namespace

class MeetingBriefTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void theBriefSaysAllThatIsKnownBeforeTheMeeting();
    void aSensitivePointIsMineAloneAndComesBack();
    void theInitiativeCountsMyOwnActsOnly();
    void aDraftBecomesAPointOfTheNextAgenda();
    void anythingCanBeSentToTheNextAgenda();
};

void MeetingBriefTest::theBriefSaysAllThatIsKnownBeforeTheMeeting() {
    TwoPeople two;
    const RecordId held = two.meeting(-14, model::MeetingStatus::Done);
    const RecordId next = two.meeting(1);
    roomOf(two.ines, held).addKeyPoint(u"Trois chiffres"_s);
    MeetingRoom hers = roomOf(two.ines, next);
    hers.topics()->addWith(u"Négocier"_s, 10, 1, static_cast<int>(model::Want::Challenge));
    hers.commitments()->add(u"Écrire à Claire"_s, true, u"2026-11-20"_s);
    const RecordId goal = two.ines.make(two.ines.begin(model::Goal::recordKind)
                                            .set(model::Goal::title, "Animer le comité")
                                            .set(model::Goal::status, model::GoalStatus::Active));
    for (const int days : {-30, -3}) {
        two.ines.make(
            two.ines.begin(model::GoalStep::recordKind)
                .set(model::GoalStep::goalId, goal)
                .set(model::GoalStep::text, days == -3 ? "Répéter" : "Observer")
                .set(model::GoalStep::done, true)
                .set(model::GoalStep::doneOn, toDate(two.clock.now.date().addDays(days))));
    }
    two.ines.sendTo(two.karim);
    MeetingRoom his = roomOf(two.karim, held);
    his.reflection()->setMattered(u"Être entendue"_s);
    his.notePrivately(u"Gagne en assurance"_s);
    his.commitments()->add(u"Relire le dossier"_s, true, {});

    const MeetingBrief brief(*two.karim.store, *two.karim.gestures, *two.karim.people, two.clock,
                             two.karim.personal, *two.karim.store->find(next));
    for (const QString& words :
         {u": Trois chiffres"_s, u"Relire le dossier"_s, u"Ce qu’a promis Inès: Écrire à Claire"_s,
          u"Négocier · attend : défi"_s, u"Animer le comité"_s, u"Répéter"_s, u"Être entendue"_s,
          u"Gagne en assurance"_s})
        QVERIFY2(says(brief, words), qPrintable(words + u"\n"_s + said(brief).join(u'\n')));
    // What had moved before the last meeting is old news.
    QVERIFY(!says(brief, u"Observer"_s));
}

void MeetingBriefTest::aSensitivePointIsMineAloneAndComesBack() {
    TwoPeople two;
    two.karim.sealAll();
    MeetingBrief brief(*two.karim.store, *two.karim.gestures, *two.karim.people, two.clock,
                       two.karim.personal, *two.karim.store->find(two.meeting(1)));
    two.karim.sealAll();
    brief.addSensitive(u"Ne pas parler de son ancien chef"_s);
    QVERIFY(says(brief, u"ancien chef"_s));
    QVERIFY(two.karim.store->pending(tie, 9).empty());
    const MeetingBrief later(*two.karim.store, *two.karim.gestures, *two.karim.people, two.clock,
                             two.karim.personal, *two.karim.store->find(two.meeting(30)));
    QVERIFY(says(later, u"ancien chef"_s));
    two.karim.gestures->undo();
    QVERIFY(!says(brief, u"ancien chef"_s));
}

void MeetingBriefTest::theInitiativeCountsMyOwnActsOnly() {
    TwoPeople two;
    const auto row = *two.ines.store->find(two.mentorship);
    Initiative mine(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock, row);
    QCOMPARE(mine.cadence(), 14);
    mine.send(Initiative::Draft::Question, u"Par où commencer ?"_s);
    QCOMPARE(mine.days(), 0);
    two.clock.now = two.clock.now.addDays(12);
    two.ines.sendTo(two.karim);
    MeetingRoom his = roomOf(
        two.karim, two.karim.make(two.karim.begin(model::Meeting::recordKind)
                                      .set(model::Meeting::startsAt, toTimestamp(two.clock.now))));
    two.karim.sendTo(two.ines);
    QCOMPARE(mine.days(), 12);
    two.clock.now = two.clock.now.addDays(9);
    mine.refresh();
    QVERIFY(mine.share() > 1);
    QVERIFY2(mine.text().contains(u"21"_s), qPrintable(mine.text()));
}

void MeetingBriefTest::aDraftBecomesAPointOfTheNextAgenda() {
    TwoPeople two;
    const auto row = *two.ines.store->find(two.mentorship);
    Initiative mine(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock, row);
    two.ines.make(two.ines.begin(model::Commitment::recordKind)
                      .set(model::Commitment::text, "Relire")
                      .set(model::Commitment::ownerId, two.ines.id)
                      .set(model::Commitment::status, model::CommitmentStatus::Kept)
                      .set(model::Commitment::settledOn, toDate(two.clock.now.date())));
    QVERIFY(mine.draft(Initiative::Draft::News).contains(u"Relire"_s));
    mine.send(Initiative::Draft::News, u"  "_s);
    mine.send(Initiative::Draft::News, u"C’est fait"_s);
    MeetingRoom room = roomOf(two.ines, two.meeting(3));
    QCOMPARE(room.topics()->count(), 1);
    QCOMPARE(room.topics()->cell(0, "kindLabel").toString(), u"nouvelle"_s);
}

void MeetingBriefTest::anythingCanBeSentToTheNextAgenda() {
    TwoPeople two;
    MeetingRoom room = roomOf(two.ines, two.meeting(0));
    const QString promise = room.commitments()->add(u"Relire"_s, true, {});
    room.addKeyPoint(u"Oser"_s);
    room.start();
    room.end();
    room.commitments()->bringUp(promise);
    room.bringUp(u"Oser"_s);
    MeetingRoom next = roomOf(two.ines, two.meeting(14));
    QCOMPARE(next.topics()->count(), 2);
    QCOMPARE(two.ines.get(*toId<RecordId>(next.topics()->keyAt(0)), model::AgendaItem::aboutId),
             toId<RecordId>(promise));
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::MeetingBriefTest)
#include "meeting_brief_test.moc"
