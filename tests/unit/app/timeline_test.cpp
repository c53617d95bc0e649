#include "app/mentorships/coverage_model.h"
#include "app/mentorships/timeline_model.h"
#include "person.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace cordee::app::test {

// The thread of what two people shared, and the areas their meetings touch.
class TimelineTest : public QObject {
    Q_OBJECT

    static QString at(const TimelineModel& model, int row, TimelineModel::Role role) {
        return model.data(model.index(row), role).toString();
    }
    static void keepPromise(TwoPeople& two, const char* text, int daysAgo) {
        two.karim.make(
            two.karim.begin(model::Commitment::recordKind)
                .set(model::Commitment::text, text)
                .set(model::Commitment::ownerId, two.karim.id)
                .set(model::Commitment::status, model::CommitmentStatus::Kept)
                .set(model::Commitment::settledOn, toDate(two.clock.now.date().addDays(-daysAgo))));
    }

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void whatWasSharedIsTheSameThreadForBoth() {
        TwoPeople two;
        two.meeting(-20, model::MeetingStatus::Done);
        two.meeting(-10, model::MeetingStatus::Cancelled);
        two.meeting(5);
        keepPromise(two, "Relire le dossier", 3);
        two.karim.sendTo(two.ines);
        const TimelineModel mine(*two.ines.store, *two.ines.people, two.clock, tie);
        const TimelineModel theirs(*two.karim.store, *two.karim.people, two.clock, tie);
        QCOMPARE(mine.count(), 2);
        QCOMPARE(theirs.count(), 2);
        QCOMPARE(at(mine, 0, TimelineModel::Title), u"Engagement tenu"_s);
        QCOMPARE(at(mine, 0, TimelineModel::Text), u"Relire le dossier"_s);
        QVERIFY(at(mine, 0, TimelineModel::Line).startsWith(u"Karim"_s));
        QVERIFY(at(theirs, 0, TimelineModel::Line).startsWith(u"toi"_s));
        QCOMPARE(at(mine, 1, TimelineModel::Route), u"meeting"_s);
        QCOMPARE(at(mine, 0, TimelineModel::Heading), u"Novembre 2026"_s);
        QVERIFY(at(mine, 1, TimelineModel::Heading).isEmpty());
    }

    void privateRecordsAreNotInIt() {
        TwoPeople two;
        two.ines.make(two.ines.begin(model::Goal::recordKind, two.ines.personal)
                          .set(model::Goal::title, "Pour moi"));
        const TimelineModel mine(*two.ines.store, *two.ines.people, two.clock, tie);
        QCOMPARE(mine.count(), 0);
    }

    void anIntroductionIsToldByTheNameBothKnow() {
        TwoPeople two;
        const RecordId id = two.ines.make(two.ines.begin(model::Introduction::recordKind)
                                              .set(model::Introduction::wanted, "Une juriste"));
        const TimelineModel mine(*two.ines.store, *two.ines.people, two.clock, tie);
        QCOMPARE(at(mine, 0, TimelineModel::Title), u"Mise en relation"_s);
        QCOMPARE(at(mine, 0, TimelineModel::Text), u"Une juriste"_s);
        QCOMPARE(at(mine, 0, TimelineModel::Target), toQString(id));
        two.ines.make(store::Edit(id).set(model::Introduction::metName, "Jeanne Roy"));
        QCOMPARE(at(mine, 0, TimelineModel::Text), u"Jeanne Roy"_s);
    }

    void aFilterShowsOneGroup() {
        TwoPeople two;
        two.meeting(-20, model::MeetingStatus::Done);
        keepPromise(two, "Relire", 3);
        TimelineModel model(*two.karim.store, *two.karim.people, two.clock, tie);
        QCOMPARE(model.groups().size(), 2);
        model.setFilter(u"promises"_s);
        QCOMPARE(model.count(), 1);
        model.setFilter(QString());
        QCOMPARE(model.count(), 2);
    }

    void oneNewEntryIsOneInsertion() {
        TwoPeople two;
        keepPromise(two, "Un", 9);
        keepPromise(two, "Deux", 3);
        TimelineModel model(*two.karim.store, *two.karim.people, two.clock, tie);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        keepPromise(two, "Entre", 6);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(model.count(), 3);
        QCOMPARE(at(model, 1, TimelineModel::Text), u"Entre"_s);
        two.karim.gestures->commit(
            store::Edit(
                *RecordId::from(
                    QByteArray::fromHex(at(model, 1, TimelineModel::Id).toLatin1()).toStdString()))
                .remove());
        QCOMPARE(model.count(), 2);
    }

    // Thousands cost no words until they are shown.
    void twoThousandEntriesAreReadOnce() {
        TwoPeople two;
        for (int batch = 0; batch < 20; ++batch) {
            std::vector<store::Edit> edits;
            for (int i = 0; i < 100; ++i) {
                edits.push_back(two.karim.begin(model::Commitment::recordKind));
                edits.back()
                    .set(model::Commitment::text, "Promesse " + std::to_string(i))
                    .set(model::Commitment::status, model::CommitmentStatus::Kept)
                    .set(model::Commitment::settledOn,
                         toDate(two.clock.now.date().addDays(-batch * 100 - i)));
            }
            QVERIFY(two.karim.store->commit(edits));
        }
        const TimelineModel model(*two.karim.store, *two.karim.people, two.clock, tie);
        QCOMPARE(model.count(), 2000);
        QCOMPARE(at(model, 1999, TimelineModel::Text), u"Promesse 99"_s);
    }

    void theRingCountsWhatTheLastThreeMeetingsTouched() {
        TwoPeople two;
        CoverageModel coverage(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock,
                               two.mentorship);
        coverage.choose(static_cast<int>(model::FocusArea::Network), true);
        coverage.choose(static_cast<int>(model::FocusArea::Leadership), true);
        QCOMPARE(coverage.chosen(), 2);
        QCOMPARE(coverage.neglected(), 0); // no meeting yet
        two.meeting(-7, model::MeetingStatus::Done);
        coverage.tick(static_cast<int>(model::FocusArea::Leadership), true);
        QCOMPARE(coverage.covered(), 1);
        QCOMPARE(coverage.neglected(), static_cast<int>(model::FocusArea::Network));
        coverage.propose(coverage.neglected());
        QCOMPARE(two.ines.store->count(store::Query(model::AgendaItem::recordKind).in(tie)),
                 std::size_t(1));
        for (int days : {-6, -5, -4})
            two.meeting(days, model::MeetingStatus::Done);
        QCOMPARE(coverage.covered(), 0);
    }

    void aPromiseForAGoalTouchesItsArea() {
        TwoPeople two;
        const RecordId goal = two.ines.make(two.ines.begin(model::Goal::recordKind)
                                                .set(model::Goal::area, model::FocusArea::Career));
        const RecordId meeting = two.meeting(-7, model::MeetingStatus::Done);
        two.ines.make(two.ines.begin(model::Commitment::recordKind)
                          .set(model::Commitment::goalId, goal)
                          .set(model::Commitment::meetingId, meeting));
        CoverageModel coverage(*two.ines.store, *two.ines.gestures, *two.ines.people, two.clock,
                               two.mentorship);
        coverage.choose(static_cast<int>(model::FocusArea::Career), true);
        QCOMPARE(coverage.covered(), 1);
    }
};

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::TimelineTest)
#include "timeline_test.moc"
