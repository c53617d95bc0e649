#include "app/facts/relationship.h"
#include "app/feedback/contribution_page.h"
#include "tests/unit/app/feedback_world.h"

#include <QFile>
#include <QSignalSpy>

namespace cordee::app::test {

class ContributionTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void meetingsCountForTheTimeTheyTook();
    void aMeetingLeftOpenCountsAsPlanned();
    void onlyWhatLiesInThePeriodCounts();
    void whatIGaveAsAMenteeIsNoContribution();
    void theStatementNamesNobodyUntilAsked();
    void theStatementBecomesAPdf();
    void tracesAreThanksAndGoalsReachedNewestFirst();

  private:
    // Held by the two, `daysAgo`, from 18:00 for so long.
    static RecordId held(FeedbackWorld& world, int daysAgo, int minutes) {
        const RecordId id = world.meeting(-daysAgo, model::MeetingStatus::Done);
        const QDateTime start(world.clock.now.date().addDays(-daysAgo), QTime(18, 0));
        world.ines.make(
            store::Edit(id)
                .set(model::Meeting::heldAt, toTimestamp(start))
                .set(model::Meeting::endedAt, toTimestamp(start.addSecs(minutes * 60))));
        world.ines.sendTo(world.karim);
        return id;
    }
    static Contribution thisYear(Person& person) {
        return contributionOf(*person.store, *person.people, QDate(2026, 1, 1),
                              QDate(2026, 12, 31));
    }
};

void ContributionTest::meetingsCountForTheTimeTheyTook() {
    FeedbackWorld world;
    held(world, 3, 50);
    held(world, 17, 30);
    world.meeting(2);
    world.meeting(-1, model::MeetingStatus::Missed);
    const Contribution given = thisYear(world.karim);
    QCOMPARE(given.minutes, 80);
    QCOMPARE(given.meetings, 2);
    QCOMPARE(given.people.size(), std::size_t(1));
    QCOMPARE(given.people.front().name, u"Inès Moreau"_s);
}

void ContributionTest::aMeetingLeftOpenCountsAsPlanned() {
    FeedbackWorld world;
    held(world, 3, 3 * 24 * 60);
    held(world, 5, 1);
    QCOMPARE(thisYear(world.karim).minutes, 90);
}

void ContributionTest::onlyWhatLiesInThePeriodCounts() {
    FeedbackWorld world;
    held(world, 3, 45);
    held(world, 120, 45);
    const QDate today = todayOf(world.clock);
    QCOMPARE(quarterStart(today), QDate(2026, 10, 1));
    const Contribution quarter =
        contributionOf(*world.karim.store, *world.karim.people, quarterStart(today), today);
    QCOMPARE(quarter.meetings, 1);
    QCOMPARE(thisYear(world.karim).meetings, 2);
    ContributionPage page(*world.karim.store, *world.karim.people, world.clock);
    QCOMPARE(page.periods().first(), u"Ce trimestre"_s);
    QVERIFY(page.periods().contains(u"2026"_s));
    QCOMPARE(page.meetings(), 1);
    page.setPeriod(static_cast<int>(page.periods().indexOf(u"2026"_s)));
    QCOMPARE(page.meetings(), 2);
    page.setPeriod(42);
    QCOMPARE(page.meetings(), 2);
}

void ContributionTest::whatIGaveAsAMenteeIsNoContribution() {
    FeedbackWorld world;
    held(world, 3, 45);
    const Contribution hers = thisYear(world.ines);
    QCOMPARE(hers.meetings + hers.minutes + hers.feedback + hers.thanks, 0);
    QVERIFY(hers.people.empty());
}

void ContributionTest::theStatementNamesNobodyUntilAsked() {
    FeedbackWorld world;
    held(world, 3, 45);
    world.given();
    ContributionPage page(*world.karim.store, *world.karim.people, world.clock);
    QVERIFY(!page.statement().contains(u"Inès"_s));
    QVERIFY(page.statement().contains(u"45 min"_s));
    QVERIFY(!page.fileName().contains(u"Inès"_s));
    const QSignalSpy changed(&page, &ContributionPage::changed);
    page.setWithNames(true);
    QCOMPARE(changed.count(), 1);
    QVERIFY(page.statement().contains(u"Inès Moreau"_s));
}

void ContributionTest::theStatementBecomesAPdf() {
    FeedbackWorld world;
    held(world, 3, 45);
    const ContributionPage page(*world.karim.store, *world.karim.people, world.clock);
    const QString path = world.folder.filePath(u"attestation.pdf"_s);
    QCOMPARE(page.savePdf(QUrl::fromLocalFile(path)), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    const QString nowhere = world.folder.filePath(u"absent/attestation.pdf"_s);
    QVERIFY(!page.savePdf(QUrl::fromLocalFile(nowhere)).isEmpty());
}

void ContributionTest::tracesAreThanksAndGoalsReachedNewestFirst() {
    FeedbackWorld world;
    const RecordId goal = world.ines.make(world.ines.begin(model::Goal::recordKind)
                                              .set(model::Goal::title, "Animer un comité")
                                              .set(model::Goal::ownerId, world.ines.id)
                                              .set(model::Goal::status, model::GoalStatus::Active));
    const std::unique_ptr<ThanksDraft> draft(
        world.mentee.feedbacks.thank(toQString(world.mentorship)));
    draft->typedForWhat(u"Ta relecture"_s);
    QVERIFY(draft->send());
    world.ines.sendTo(world.karim);
    ContributionPage page(*world.karim.store, *world.karim.people, world.clock);
    QCOMPARE(page.traces()->count(), 1);
    world.clock.now = world.clock.now.addDays(1);
    world.ines.make(store::Edit(goal).set(model::Goal::status, model::GoalStatus::Achieved));
    world.ines.sendTo(world.karim);
    QCOMPARE(page.traces()->count(), 2);
    QCOMPARE(page.traces()->cell(0, "title").toString(), u"Animer un comité"_s);
    QCOMPARE(page.traces()->cell(1, "title").toString(), u"Ta relecture"_s);
    ContributionPage hers(*world.ines.store, *world.ines.people, world.clock);
    QCOMPARE(hers.traces()->count(), 0);
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::ContributionTest)
#include "contribution_test.moc"
