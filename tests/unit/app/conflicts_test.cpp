#include "app/facts/conflicts_model.h"
#include "app/growth/goal_list.h"
#include "app/mentorships/commitments_model.h"
#include "app/mentorships/meetings_model.h"
#include "app/today/today_model.h"
#include "tests/unit/app/person.h"

#include <QAbstractItemModelTester>

namespace cordee::app::test {

namespace {

using namespace Qt::StringLiterals;
using store::Edit;

// What both wrote goes to both, and then what each noted about it.
void exchange(TwoPeople& two) {
    for (int round = 0; round < 3; ++round) {
        two.clock.now = two.clock.now.addSecs(60);
        two.ines.sendTo(two.karim);
        two.karim.sendTo(two.ines);
    }
}

std::unique_ptr<ConflictsModel> apartAbout(Person& person, const RecordId& record) {
    auto apart = std::make_unique<ConflictsModel>(*person.store, *person.gestures, *person.people,
                                                  person.clock);
    apart->show(toQString(record));
    return apart;
}

RecordId promise(TwoPeople& two) {
    const RecordId id =
        two.ines.make(two.ines.begin(model::Commitment::recordKind)
                          .set(model::Commitment::text, "Envoyer le plan")
                          .set(model::Commitment::ownerId, two.ines.id)
                          .set(model::Commitment::status, model::CommitmentStatus::Open));
    exchange(two);
    return id;
}

void dueApart(TwoPeople& two, const RecordId& promise) {
    two.ines.make(Edit(promise).set(model::Commitment::dueOn, toDate(QDate(2026, 12, 14))));
    two.clock.now = two.clock.now.addSecs(60);
    two.karim.make(Edit(promise).set(model::Commitment::dueOn, toDate(QDate(2026, 12, 15))));
    exchange(two);
}

} // namespace

class ConflictsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void bothReadBothVersionsWithWhoAndWhen();
    void choosingSettlesOnBothSidesAndIsTakenBackAsOne();
    void keepingTheOneThatStandsSettlesToo();
    void aChoiceMadeElsewhereMeanwhileDoesNothing();
    void aMomentAPersonAndALengthAreSaidInWords();
    void aStepsVersionsAreOnItsGoalsPage();
    void whatHasNoPageIsOnTheMentorships();
    void rowsWearABadge();
    void todayAsksForTheChoiceAndForNothingElse();
    void whatIsPutOffWaitsAndTheBadgeStays();
    void aRecordInTheBinAsksForNoChoice();
};

void ConflictsTest::bothReadBothVersionsWithWhoAndWhen() {
    TwoPeople two;
    const RecordId id = promise(two);
    dueApart(two, id);
    auto hers = apartAbout(two.ines, id);
    auto his = apartAbout(two.karim, id);
    QCOMPARE(hers->count(), 1);
    QCOMPARE(hers->title(), u"Envoyer le plan"_s);
    QCOMPARE(hers->sharedWith(), u"Karim"_s);
    QCOMPARE(hers->cell(0, "field").toString(), u"échéance"_s);
    QCOMPARE(hers->cell(0, "standing").toString(), u"15 décembre"_s);
    QCOMPARE(hers->cell(0, "other").toString(), u"14 décembre"_s);
    QVERIFY(hers->cell(0, "standingBy").toString().startsWith(u"Karim · "_s));
    QVERIFY(hers->cell(0, "otherBy").toString().startsWith(u"Toi · "_s));
    QCOMPARE(his->keyAt(0), hers->keyAt(0));
    QCOMPARE(his->cell(0, "standing"), hers->cell(0, "standing"));
    QVERIFY(his->cell(0, "standingBy").toString().startsWith(u"Toi · "_s));
    QVERIFY(his->cell(0, "otherBy").toString().startsWith(u"Inès · "_s));
}

void ConflictsTest::choosingSettlesOnBothSidesAndIsTakenBackAsOne() {
    TwoPeople two;
    const RecordId id = promise(two);
    dueApart(two, id);
    auto hers = apartAbout(two.ines, id);
    auto his = apartAbout(two.karim, id);
    QAbstractItemModelTester tester(his.get());
    his->choose(his->keyAt(0), false);
    QCOMPARE(his->count(), 0);
    exchange(two);
    QCOMPARE(hers->count(), 0);
    QCOMPARE(*two.ines.get(id, model::Commitment::dueOn), toDate(QDate(2026, 12, 14)));
    two.karim.gestures->undo();
    exchange(two);
    QCOMPARE(hers->count(), 1);
    QCOMPARE(his->count(), 1);
    QCOMPARE(*two.ines.get(id, model::Commitment::dueOn), toDate(QDate(2026, 12, 15)));
}

void ConflictsTest::keepingTheOneThatStandsSettlesToo() {
    TwoPeople two;
    const RecordId id = promise(two);
    dueApart(two, id);
    auto hers = apartAbout(two.ines, id);
    hers->choose(hers->keyAt(0), true);
    exchange(two);
    QCOMPARE(hers->count(), 0);
    QCOMPARE(apartAbout(two.karim, id)->count(), 0);
    QCOMPARE(*two.karim.get(id, model::Commitment::dueOn), toDate(QDate(2026, 12, 15)));
}

void ConflictsTest::aChoiceMadeElsewhereMeanwhileDoesNothing() {
    TwoPeople two;
    const RecordId id = promise(two);
    dueApart(two, id);
    auto hers = apartAbout(two.ines, id);
    const QString key = hers->keyAt(0);
    apartAbout(two.karim, id)->choose(key, true);
    exchange(two);
    hers->choose(key, false);
    QCOMPARE(*two.ines.get(id, model::Commitment::dueOn), toDate(QDate(2026, 12, 15)));
}

void ConflictsTest::aMomentAPersonAndALengthAreSaidInWords() {
    TwoPeople two;
    const RecordId meeting = two.meeting(2);
    const RecordId id = promise(two);
    const auto at = [](int day, int hour) {
        return toTimestamp(QDateTime(QDate(2026, 12, day), QTime(hour, 0)));
    };
    two.ines.make(Edit(meeting).set(model::Meeting::startsAt, at(14, 18)));
    two.ines.make(Edit(id).set(model::Commitment::ownerId, two.karim.id));
    two.ines.make(Edit(id).set(model::Commitment::text, "Envoyer le plan relu"));
    two.clock.now = two.clock.now.addSecs(60);
    two.karim.make(Edit(meeting).set(model::Meeting::startsAt, at(15, 9)));
    two.karim.make(Edit(id).clear(model::Commitment::ownerId));
    two.karim.make(Edit(id).set(model::Commitment::text, "Envoyer le plan à Claire"));
    exchange(two);
    auto about = apartAbout(two.ines, meeting);
    QCOMPARE(about->count(), 1);
    QCOMPARE(about->title(), u"Rencontre"_s);
    QCOMPARE(about->cell(0, "standing").toString(), u"mardi 15 décembre, 09:00"_s);
    QCOMPARE(about->cell(0, "other").toString(), u"lundi 14 décembre, 18:00"_s);
    auto promised = apartAbout(two.ines, id);
    QStringList said;
    for (int row = 0; row < promised->count(); ++row)
        said << promised->cell(row, "standing").toString()
             << promised->cell(row, "other").toString();
    QVERIFY2(said.contains(u"Karim"_s) && said.contains(u"l’autre personne"_s),
             qPrintable(said.join(u'|')));
    QVERIFY(said.contains(u"Envoyer le plan relu"_s) &&
            said.contains(u"Envoyer le plan à Claire"_s));
}

void ConflictsTest::aStepsVersionsAreOnItsGoalsPage() {
    TwoPeople two;
    const RecordId goal = two.ines.make(
        two.ines.begin(model::Goal::recordKind).set(model::Goal::title, "Animer un comité"));
    const RecordId step = two.ines.make(two.ines.begin(model::GoalStep::recordKind)
                                            .set(model::GoalStep::goalId, goal)
                                            .set(model::GoalStep::text, "Observer"));
    exchange(two);
    two.ines.make(Edit(step).set(model::GoalStep::text, "Observer deux fois"));
    two.karim.make(Edit(step).set(model::GoalStep::text, "Observer et noter"));
    exchange(two);
    auto apart = apartAbout(two.karim, goal);
    QCOMPARE(apart->count(), 1);
    QVERIFY(apart->cell(0, "about").toString().startsWith(u"Observer"_s));
    QCOMPARE(apartAbout(two.karim, step)->count(), 0);
}

void ConflictsTest::whatHasNoPageIsOnTheMentorships() {
    TwoPeople two;
    exchange(two);
    const RecordId round = two.ines.make(two.ines.begin(model::ReviewRound::recordKind));
    exchange(two);
    two.ines.make(Edit(round).set(model::ReviewRound::agreedChange, "Moins de sujets"));
    two.karim.make(Edit(round).set(model::ReviewRound::agreedChange, "Plus de silences"));
    two.ines.make(Edit(two.mentorship).set(model::Mentorship::cadenceDays, 7));
    two.karim.make(Edit(two.mentorship).set(model::Mentorship::cadenceDays, 21));
    exchange(two);
    QCOMPARE(apartAbout(two.ines, two.mentorship)->count(), 2);
    QCOMPARE(apartAbout(two.karim, two.mentorship)->count(), 2);
}

void ConflictsTest::rowsWearABadge() {
    TwoPeople two;
    const RecordId id = promise(two);
    const RecordId meeting = two.meeting(20);
    exchange(two);
    two.ines.make(Edit(meeting).set(model::Meeting::place, "Café"));
    two.karim.make(Edit(meeting).set(model::Meeting::place, "Bureau"));
    dueApart(two, id);
    for (Person* person : {&two.ines, &two.karim}) {
        CommitmentsModel promises(*person->store, *person->gestures, *person->people, person->clock,
                                  CommitmentsModel::Part::All);
        promises.setScope(tie);
        QVERIFY(promises.cell(0, "apart").toBool());
        MeetingsModel meetings(*person->store, *person->gestures, *person->people, person->clock,
                               MeetingsModel::Part::Ahead);
        meetings.setScope(tie);
        QCOMPARE(meetings.cell(0, "statusText").toString(), u"deux versions"_s);
    }
    CommitmentsModel hers(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock,
                          CommitmentsModel::Part::All);
    hers.setScope(tie);
    hers.apart()->show(toQString(id));
    hers.apart()->choose(hers.apart()->keyAt(0), true);
    QVERIFY(!hers.cell(0, "apart").toBool());
}

void ConflictsTest::todayAsksForTheChoiceAndForNothingElse() {
    TwoPeople two;
    const RecordId id = promise(two);
    dueApart(two, id);
    for (Person* person : {&two.ines, &two.karim}) {
        TodayModel today(*person->store, *person->gestures, *person->people, person->clock);
        QCOMPARE(today.promptKind(), u"apart"_s);
        QCOMPARE(today.promptRoute(), u"apart"_s);
        QCOMPARE(today.promptTarget(), toQString(id));
        QVERIFY(today.promptText().contains(u"échéance"_s));
    }
    TodayModel hers(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock);
    QVERIFY(hers.promises()->cell(0, "apart").toBool());
    apartAbout(two.karim, id)->choose(apartAbout(two.karim, id)->keyAt(0), true);
    exchange(two);
    hers.refresh();
    QVERIFY(hers.promptKind() != u"apart"_s);
    QVERIFY(!hers.promises()->cell(0, "apart").toBool());
}

void ConflictsTest::whatIsPutOffWaitsAndTheBadgeStays() {
    TwoPeople two;
    const RecordId id = promise(two);
    dueApart(two, id);
    TodayModel today(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock);
    PromptChoices prompts(*two.ines.store, *two.ines.gestures, two.clock, two.ines.personal,
                          today::promptKinds());
    prompts.later(u"apart"_s, 1);
    QVERIFY(today.promptKind() != u"apart"_s);
    QVERIFY(today.promises()->cell(0, "apart").toBool());
    two.clock.now = two.clock.now.addDays(1);
    today.refresh();
    QCOMPARE(today.promptKind(), u"apart"_s);
}

void ConflictsTest::aRecordInTheBinAsksForNoChoice() {
    TwoPeople two;
    const RecordId id = promise(two);
    dueApart(two, id);
    auto hers = apartAbout(two.ines, id);
    two.karim.make(Edit(id).remove());
    exchange(two);
    QCOMPARE(hers->count(), 0);
    TodayModel today(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock);
    QVERIFY(today.promptKind() != u"apart"_s);
    two.karim.make(Edit(id).restore());
    exchange(two);
    QCOMPARE(hers->count(), 1);
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::ConflictsTest)
#include "conflicts_test.moc"
