#include "app/mentorships/mentorships.h"
#include "tests/unit/app/person.h"

#include <QAbstractItemModelTester>

namespace cordee::app::test {

class MentorshipsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void aMenteeWithOneMentorLandsOnTheFiche();
    void theReasonSaysWhatIsNext();
    void aSilenceLongerThanTheRhythmAsks();
    void aMeetingNobodyClosedAsksForItsReview();
    void whoNeedsAttentionComesFirst();
    void theFicheSaysSinceWhenAndUntil();
    void theFicheShowsTheNextAgenda();
    void theButtonSaysTheNextAct();
    void goalsShowHowFarTheyAre();
    void pagesOfUnknownRecordsAreNull();
    void namesComeFromTheSharedProfileOnceItIsThere();

  private:
    static Mentorships sectionOf(Person& person) {
        return {*person.store, *person.gestures, *person.people, person.clock, person.personal};
    }
};

void MentorshipsTest::aMenteeWithOneMentorLandsOnTheFiche() {
    TwoPeople two;
    MentorshipList hers(*two.ines.store, *two.ines.people, two.clock);
    MentorshipList his(*two.karim.store, *two.karim.people, two.clock);
    QAbstractItemModelTester tester(&hers);
    QCOMPARE(hers.soleId(), toQString(two.mentorship));
    QVERIFY(his.soleId().isEmpty());
    QVERIFY(his.isMentor());
    QCOMPARE(hers.cell(0, "name").toString(), QStringLiteral("Karim Benali"));
    QCOMPARE(his.cell(0, "initials").toString(), QStringLiteral("IM"));
}

void MentorshipsTest::theReasonSaysWhatIsNext() {
    TwoPeople two;
    MentorshipList list(*two.karim.store, *two.karim.people, two.clock);
    two.meeting(2);
    QCOMPARE(list.cell(0, "reason").toString(), QStringLiteral("jeu. 18:00"));
    QCOMPARE(list.cell(0, "asks").toBool(), false);
    two.clock.now = two.clock.now.addDays(2);
    list.refresh();
    QCOMPARE(list.cell(0, "reason").toString(), QStringLiteral("aujourd’hui, 18:00"));
}

void MentorshipsTest::aSilenceLongerThanTheRhythmAsks() {
    TwoPeople two;
    MentorshipList list(*two.karim.store, *two.karim.people, two.clock);
    two.ines.make(two.ines.begin(model::Commitment::recordKind)
                      .set(model::Commitment::text, "un signe")
                      .set(model::Commitment::ownerId, two.ines.id));
    two.ines.sendTo(two.karim);
    QCOMPARE(list.cell(0, "asks").toBool(), false);
    two.clock.now = two.clock.now.addDays(19);
    list.refresh();
    QCOMPARE(list.cell(0, "reason").toString(), QStringLiteral("silence : 19 jour(s)"));
    QCOMPARE(list.cell(0, "tone").toString(), QStringLiteral("rope"));
    QCOMPARE(list.attention(), 1);
}

void MentorshipsTest::aMeetingNobodyClosedAsksForItsReview() {
    TwoPeople two;
    MentorshipList list(*two.karim.store, *two.karim.people, two.clock);
    two.meeting(-1);
    QCOMPARE(list.cell(0, "reason").toString(), QStringLiteral("bilan à faire"));
    QCOMPARE(list.attention(), 1);
}

void MentorshipsTest::whoNeedsAttentionComesFirst() {
    TwoPeople two;
    const SpaceId other = idOf<SpaceId>('u');
    QVERIFY(two.karim.store->addSpace(other, SpaceKind::Mentorship).ok());
    two.karim.make(two.karim.begin(model::Mentorship::recordKind, other)
                       .set(model::Mentorship::mentorId, two.karim.id)
                       .set(model::Mentorship::menteeId, idOf<UserId>('T'))
                       .set(model::Mentorship::menteeName, "Thomas Diallo"));
    MentorshipList list(*two.karim.store, *two.karim.people, two.clock);
    QAbstractItemModelTester tester(&list);
    two.meeting(1);
    QCOMPARE(list.cell(0, "name").toString(), QStringLiteral("Inès Moreau"));
    two.clock.now = two.clock.now.addDays(60);
    list.refresh();
    QCOMPARE(list.cell(0, "name").toString(), QStringLiteral("Thomas Diallo"));
}

void MentorshipsTest::theFicheSaysSinceWhenAndUntil() {
    TwoPeople two;
    auto section = sectionOf(two.karim);
    const std::unique_ptr<MentorshipFiche> fiche(section.open(toQString(two.mentorship)));
    QVERIFY(fiche);
    QCOMPARE(fiche->name(), QStringLiteral("Inès Moreau"));
    QVERIFY(fiche->subtitle().startsWith(QStringLiteral("Mentorat depuis mars 2026 · ")));
    QVERIFY(fiche->iGuide());
    two.ines.make(
        store::Edit(two.mentorship).set(model::Mentorship::endsOn, toDate(QDate(2027, 3, 1))));
    two.ines.sendTo(two.karim);
    QVERIFY(fiche->subtitle().contains(QStringLiteral("jusqu’en mars 2027")));
    fiche->setCadence(10);
    QVERIFY(fiche->subtitle().contains(QStringLiteral("10 jour")));
    QCOMPARE(fiche->audience(), QStringLiteral("Inès et toi"));
}

void MentorshipsTest::theFicheShowsTheNextAgenda() {
    TwoPeople two;
    auto section = sectionOf(two.ines);
    const std::unique_ptr<MentorshipFiche> fiche(section.open(toQString(two.mentorship)));
    fiche->topics()->add(QStringLiteral("En attente"));
    QVERIFY(fiche->nextMeetingId().isEmpty());
    QVERIFY(fiche->minutesLine().isEmpty());
    const RecordId meeting = two.meeting(2);
    QCOMPARE(fiche->nextMeetingId(), toQString(meeting));
    QCOMPARE(fiche->topics()->count(), 1);
    QCOMPARE(fiche->minutesLine(), QStringLiteral("10 / 45 min"));
    QCOMPARE(fiche->questionsTitle(), QStringLiteral("Mes questions"));
}

void MentorshipsTest::theButtonSaysTheNextAct() {
    TwoPeople two;
    auto section = sectionOf(two.ines);
    const std::unique_ptr<MentorshipFiche> fiche(section.open(toQString(two.mentorship)));
    QCOMPARE(fiche->nextMeetingAct(), QStringLiteral("Proposer une date"));
    two.meeting(2);
    QCOMPARE(fiche->nextMeetingAct(), QStringLiteral("Préparer la rencontre"));
    two.clock.now = two.clock.now.addDays(2);
    QCOMPARE(fiche->nextMeetingAct(), QStringLiteral("Ouvrir la rencontre"));
    two.clock.now = two.clock.now.addSecs(11 * 3600);
    QCOMPARE(fiche->nextMeetingAct(), QStringLiteral("Faire le bilan"));
}

void MentorshipsTest::goalsShowHowFarTheyAre() {
    TwoPeople two;
    auto section = sectionOf(two.karim);
    const std::unique_ptr<MentorshipFiche> fiche(section.open(toQString(two.mentorship)));
    const RecordId goal = two.ines.make(two.ines.begin(model::Goal::recordKind)
                                            .set(model::Goal::title, "Animer seule un comité")
                                            .set(model::Goal::status, model::GoalStatus::Active)
                                            .set(model::Goal::metricKind, model::MetricKind::Steps)
                                            .set(model::Goal::dueOn, toDate(QDate(2027, 3, 15))));
    for (const bool done : {true, false}) {
        two.ines.make(two.ines.begin(model::GoalStep::recordKind)
                          .set(model::GoalStep::goalId, goal)
                          .set(model::GoalStep::done, done));
    }
    two.ines.sendTo(two.karim);
    QCOMPARE(fiche->goals()->count(), 1);
    QCOMPARE(fiche->goals()->cell(0, "progress").toDouble(), 0.5);
    QCOMPARE(fiche->goals()->cell(0, "dueText").toString(),
             QStringLiteral("échéance 15 mars 2027"));
}

void MentorshipsTest::pagesOfUnknownRecordsAreNull() {
    TwoPeople two;
    auto section = sectionOf(two.ines);
    QVERIFY(section.open(QString()) == nullptr);
    QVERIFY(section.openMeeting(toQString(two.mentorship)) == nullptr);
    QVERIFY(section.openMeeting(QStringLiteral("xyz")) == nullptr);
}

void MentorshipsTest::namesComeFromTheSharedProfileOnceItIsThere() {
    TwoPeople two;
    MentorshipList list(*two.ines.store, *two.ines.people, two.clock);
    two.karim.make(two.karim.begin(model::Profile::recordKind)
                       .set(model::Profile::userId, two.karim.id)
                       .set(model::Profile::displayName, "Karim B."));
    two.karim.sendTo(two.ines);
    QCOMPARE(list.cell(0, "name").toString(), QStringLiteral("Karim B."));
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::MentorshipsTest)
#include "mentorships_test.moc"
