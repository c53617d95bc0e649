#include "app/mentorships/keeper.h"
#include "app/mentorships/review_model.h"
#include "app/today/today_model.h"
#include "tests/unit/app/feedback_world.h"

namespace cordee::app::test {

namespace {

// Karim, who guides Inès: some meetings were held.
struct Guiding : FeedbackWorld {
    Guiding() {
        for (const int daysAgo : {60, 40, 20})
            meeting(-daysAgo, model::MeetingStatus::Done);
    }
    std::unique_ptr<SelfAssessment> page() {
        return std::unique_ptr<SelfAssessment>(mentor.feedbacks.selfAssessment());
    }
    void answerAll(int value) {
        const auto open = page();
        for (int row = 0; row < open->qualities()->count(); ++row)
            open->answer(open->qualities()->keyAt(row), value);
    }
    bool isDue() const {
        return isSelfAssessmentDue(*karim.store, *karim.people, clock.now.date());
    }
    // Both answer a review of the quarter and it opens.
    void openReview(int aboutKarim) {
        const MentorshipKeeper hers(*ines.store, *ines.people, clock);
        const MentorshipKeeper his(*karim.store, *karim.people, clock);
        for (Person* person : {&ines, &karim}) {
            ReviewModel review(*person->store, *person->gestures, *person->people, clock,
                               person->random, person->personal, mentorship);
            for (int row = 0; row < review.statements()->count(); ++row)
                review.answer(review.statements()->keyAt(row), aboutKarim);
            review.answerOverall(3);
            QVERIFY(review.seal());
            person->sendTo(person == &ines ? karim : ines);
        }
        ines.sendTo(karim);
        karim.sendTo(ines);
    }
};

} // namespace

class SelfAssessmentTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void itIsDueTwiceAYearForWhoGuides();
    void itIsTheLastThingTheFirstScreenAsks();
    void whatIsAnsweredIsKeptAndTakenBack();
    void oneBegunIsFilledInForFourWeeks();
    void theNextOneShowsTheOneBefore();
    void whatAMenteeOpenedStandsBesideIt();
    void nobodyElseHearsOfIt();
    void figuresNobodyCanGiveAreNotTaken();
};

void SelfAssessmentTest::itIsDueTwiceAYearForWhoGuides() {
    Guiding two;
    QVERIFY(two.isDue());
    QVERIFY(!isSelfAssessmentDue(*two.ines.store, *two.ines.people, two.clock.now.date()));
    two.answerAll(4);
    QVERIFY(!two.isDue());
    two.clock.now = two.clock.now.addDays(181);
    QVERIFY(!two.isDue());
    two.clock.now = two.clock.now.addDays(1);
    QVERIFY(two.isDue());
    // Nobody is guided any more.
    two.karim.make(
        store::Edit(two.mentorship).set(model::Mentorship::phase, model::MentorshipPhase::Closed));
    QVERIFY(!two.isDue());
    TwoPeople fresh;
    fresh.meeting(-3, model::MeetingStatus::Done);
    QVERIFY(!isSelfAssessmentDue(*fresh.karim.store, *fresh.karim.people, fresh.clock.now.date()));
}

void SelfAssessmentTest::itIsTheLastThingTheFirstScreenAsks() {
    Guiding two;
    TodayModel today(*two.karim.store, *two.karim.gestures, *two.karim.people, two.clock);
    PromptChoices choices(*two.karim.store, *two.karim.gestures, two.clock, two.karim.personal,
                          today::promptKinds());
    QStringList asked;
    for (today.refresh(); !today.promptKind().isEmpty(); today.refresh()) {
        asked << today.promptKind();
        if (today.promptKind() == u"selfAssessment"_s)
            QCOMPARE(today.promptRoute(), u"self-assessment"_s);
        choices.later(today.promptKind(), 1);
    }
    QCOMPARE(asked.last(), u"selfAssessment"_s);
    two.clock.now = two.clock.now.addDays(1);
    two.answerAll(5);
    for (today.refresh(); !today.promptKind().isEmpty(); today.refresh()) {
        QVERIFY(today.promptKind() != u"selfAssessment"_s);
        choices.later(today.promptKind(), 1);
    }
}

void SelfAssessmentTest::whatIsAnsweredIsKeptAndTakenBack() {
    Guiding two;
    const auto page = two.page();
    QCOMPARE(page->qualities()->count(), 6);
    QVERIFY(page->axes().isEmpty());
    page->answer(page->qualities()->keyAt(1), 3);
    page->answer(page->qualities()->keyAt(1), 5);
    page->write(u" Me taire "_s, u"Poser la question d’après"_s);
    QCOMPARE(page->answered(), 1);
    QCOMPARE(page->qualities()->cell(1, "value").toInt(), 5);
    QCOMPARE(page->qualities()->cell(1, "valueText").toString(), u"bien"_s);
    QCOMPARE(page->proudOf(), u"Me taire"_s);
    QCOMPARE(two.karim.store->count(store::Query(model::MentorSelfAssessment::recordKind)),
             std::size_t(1));
    two.karim.gestures->undo();
    QCOMPARE(page->toTry(), QString());
    two.karim.gestures->undo();
    QCOMPARE(page->qualities()->cell(1, "value").toInt(), 3);
}

void SelfAssessmentTest::oneBegunIsFilledInForFourWeeks() {
    Guiding two;
    const auto page = two.page();
    page->answer(page->qualities()->keyAt(0), 3);
    QVERIFY(two.isDue());
    two.clock.now = two.clock.now.addDays(28);
    page->answer(page->qualities()->keyAt(1), 3);
    QCOMPARE(selfAssessments(*two.karim.store).size(), std::size_t(1));
    two.clock.now = two.clock.now.addDays(1);
    page->answer(page->qualities()->keyAt(2), 3);
    QCOMPARE(selfAssessments(*two.karim.store).size(), std::size_t(2));
    QCOMPARE(page->answered(), 1);
}

void SelfAssessmentTest::theNextOneShowsTheOneBefore() {
    Guiding two;
    two.answerAll(3);
    two.page()->write({}, u"Moins d’exemples"_s);
    two.clock.now = two.clock.now.addDays(190);
    const auto page = two.page();
    QCOMPARE(page->answered(), 0);
    QCOMPARE(page->lastTried(), u"Moins d’exemples"_s);
    QCOMPARE(page->qualities()->cell(0, "before").toString(), u"La fois d’avant\u00a0: 3"_s);
    QVERIFY(page->beforeName().isEmpty()); // the web shows the last one until there is a new one
    page->answer(page->qualities()->keyAt(0), 6);
    QVERIFY(!page->beforeName().isEmpty());
    const QVariantMap axis = page->axes().first().toMap();
    QCOMPARE(axis[u"own"_s].toDouble(), 1.0);
    QCOMPARE(axis[u"other"_s].toDouble(), 0.5);
    QCOMPARE(page->axes().at(1).toMap()[u"own"_s].toDouble(), -1.0); // not said is not none
    const QVariantList points = page->curves().first().toMap()[u"points"_s].toList();
    QCOMPARE(points.size(), 2);
    QCOMPARE(points[0].toMap()[u"at"_s].toDouble(), 0.0);
    QCOMPARE(points[1].toMap()[u"at"_s].toDouble(), 1.0);
    page->setShown(1);
    QCOMPARE(page->curves().first().toMap()[u"points"_s].toList().size(), 1);
    page->setShown(9);
    QCOMPARE(page->shown(), 1);
}

void SelfAssessmentTest::whatAMenteeOpenedStandsBesideIt() {
    Guiding two;
    two.openReview(5);
    two.answerAll(3);
    const auto page = two.page();
    QCOMPARE(page->qualities()->cell(2, "before").toString(), u"Inès\u00a0: 5"_s);
    QCOMPARE(page->curves().size(), 2);
    const QVariantMap theirs = page->curves().at(1).toMap();
    QCOMPARE(theirs[u"points"_s].toList().size(), 1);
    QVERIFY(theirs[u"points"_s].toList().first().toMap()[u"text"_s].toString().contains(u"Inès"_s));
    // The mentee sees nothing of it, and has no such views of somebody who guides her.
    QVERIFY(openedViews(*two.ines.store, *two.ines.people).empty());
}

void SelfAssessmentTest::nobodyElseHearsOfIt() {
    Guiding two;
    two.karim.sealAll();
    two.answerAll(4);
    two.page()->write(u"Me taire"_s, u"Écouter"_s);
    QVERIFY(two.karim.store->pending(tie, 9).empty());
    for (const store::Row& row : selfAssessments(*two.karim.store))
        QCOMPARE(row.space, two.karim.personal);
    QVERIFY(!two.karim.store->commit(two.karim.begin(model::MentorSelfAssessment::recordKind)
                                         .set(model::MentorSelfAssessment::quality1, 4)));
}

void SelfAssessmentTest::figuresNobodyCanGiveAreNotTaken() {
    Guiding two;
    const auto page = two.page();
    page->answer(page->qualities()->keyAt(0), 0);
    page->answer(page->qualities()->keyAt(0), 7);
    page->answer(u"99"_s, 3);
    page->write(u"  "_s, u" "_s);
    QVERIFY(selfAssessments(*two.karim.store).empty());
    // What a newer version may have written counts as not said.
    two.karim.make(two.karim.begin(model::MentorSelfAssessment::recordKind, two.karim.personal)
                       .set(model::MentorSelfAssessment::quality1, 40));
    QCOMPARE(two.page()->answered(), 0);
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::SelfAssessmentTest)
#include "self_assessment_test.moc"
