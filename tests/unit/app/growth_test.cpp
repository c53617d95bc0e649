#include "app/growth/growth.h"
#include "app/records/order_key.h"
#include "tests/unit/app/growth_tools.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>
#include <random>

namespace cordee::app::test {

namespace {

struct Section {
    explicit Section(Person& person)
        : growth(toolsOf(person)) {}

    QVariant cell(int row, const char* role) {
        const GoalList& goals = *growth.goals();
        return goals.data(goals.index(row), goals.roleNames().key(role));
    }
    QString privateGoal(const QString& title) {
        return growth.create(
            title,
            growth.sharing()->audiences().at(0).toMap().value(QStringLiteral("id")).toString());
    }
    QString sharedGoal(const QString& title) { return growth.create(title, toQString(tie)); }
    std::unique_ptr<GoalPage> open(const QString& id) {
        return std::unique_ptr<GoalPage>(growth.open(id));
    }

    Growth growth;
};

QString missing(const GoalPage& page, int line) {
    return page.smart().at(line).toMap().value(QStringLiteral("missing")).toString();
}

} // namespace

class GrowthTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aNewGoalIsADraftSeenByWhomWasChosen();
    void aGoalWithoutATitleOrAPlaceIsNotMade();
    void theCheckSaysWhatIsMissingAndIsMetWhenAllIsSaid();
    void aLowConfidenceOrAPastDateIsNotSmart();
    void stepsAreCountedTickedMovedAndRemoved();
    void aNumberMovesTheRingFromBaselineToTarget();
    void aScaleInWordsCountsTowardsWhatIsExpected();
    void paceComparesTheShareDoneWithTheShareOfTime();
    void aCheckInIsKeptAndUndoneAsOne();
    void theMentorApprovesOnceAndTheMenteeSeesIt();
    void onlyTheOwnerStartsReportsAndReaches();
    void whatTheMentorCreatesIsProposedToTheMentee();
    void sharingCopiesTheGoalWithItsStepsAndCanBeTakenBack();
    void runningGoalsComeFirst();
    void orderKeysAlwaysFitBetween();
    void orderKeysOfAnotherMakingDoNotHangTheList();
};

void GrowthTest::aNewGoalIsADraftSeenByWhomWasChosen() {
    TwoPeople two;
    Section section(two.ines);
    const QString id = section.privateGoal(QStringLiteral("Prendre la parole"));
    const auto page = section.open(id);
    QVERIFY(page != nullptr);
    QCOMPARE(page->statusText(), QStringLiteral("Brouillon"));
    QCOMPARE(page->audienceText(), QStringLiteral("moi seul"));
    const QString shared = section.sharedGoal(QStringLiteral("Animer un comité"));
    QCOMPARE(section.open(shared)->audienceText(), QStringLiteral("partagé avec Karim"));
}

void GrowthTest::aGoalWithoutATitleOrAPlaceIsNotMade() {
    TwoPeople two;
    Section section(two.ines);
    QVERIFY(section.privateGoal(QStringLiteral("  ")).isEmpty());
    QVERIFY(section.growth.create(QStringLiteral("x"), QStringLiteral("nowhere")).isEmpty());
    QVERIFY(section.growth.open(QStringLiteral("nothing")) == nullptr);
    QCOMPARE(section.growth.goals()->count(), 0);
}

void GrowthTest::theCheckSaysWhatIsMissingAndIsMetWhenAllIsSaid() {
    TwoPeople two;
    Section section(two.ines);
    const auto page = section.open(section.privateGoal(QStringLiteral("Animer seule un comité")));
    QCOMPARE(page->smartMet(), 0);
    for (int line = 0; line < 5; ++line)
        QVERIFY(!missing(*page, line).isEmpty());
    page->editor()->setStatement(
        QStringLiteral("Mener le comité du projet Atlas, du début à la fin"));
    QCOMPARE(page->smartMet(), 1);
    page->editor()->setMetricText(QStringLiteral("2 comités animés"));
    page->editor()->setMeans(QStringLiteral("Co-animation en janvier avec Sofia"));
    QCOMPARE(page->smartMet(), 2); // a confidence is still missing
    page->editor()->setConfidence(7);
    page->editor()->setRelevance(QStringLiteral("Prépare le poste de cheffe de projet"));
    page->setDue(QStringLiteral("2027-03-15"));
    QCOMPARE(page->smartMet(), 5);
    for (int line = 0; line < 5; ++line)
        QCOMPARE(missing(*page, line), QString());
}

void GrowthTest::aLowConfidenceOrAPastDateIsNotSmart() {
    TwoPeople two;
    Section section(two.ines);
    const auto page = section.open(section.privateGoal(QStringLiteral("Oser")));
    page->editor()->setMeans(QStringLiteral("un peu de temps"));
    page->editor()->setConfidence(3);
    QVERIFY(missing(*page, 2).contains(QStringLiteral("4")));
    page->setDue(QStringLiteral("2026-11-23"));
    QVERIFY(!missing(*page, 4).isEmpty());
    page->setDue(QString());
    QCOMPARE(page->dueIso(), QString());
}

void GrowthTest::stepsAreCountedTickedMovedAndRemoved() {
    TwoPeople two;
    Section section(two.ines);
    const auto page = section.open(section.privateGoal(QStringLiteral("Animer")));
    const QAbstractItemModelTester tester(page->steps());
    for (const char* text : {"un", "deux", "trois"})
        QVERIFY(page->addStep(QString::fromLatin1(text)));
    QVERIFY(!page->addStep(QStringLiteral("  ")));
    const auto text = [&](int row) {
        return page->steps()
            ->data(page->steps()->index(row), page->steps()->roleNames().key("text"))
            .toString();
    };
    const auto id = [&](int row) {
        return page->steps()
            ->data(page->steps()->index(row), page->steps()->roleNames().key("recordId"))
            .toString();
    };
    page->setStepDone(id(0), true);
    QCOMPARE(page->stepsText(), QStringLiteral("1 jalon(s) sur 3"));
    QCOMPARE(page->percent(), 33);
    page->moveStep(2, 0);
    QCOMPARE(text(0), QStringLiteral("trois"));
    QCOMPARE(text(1), QStringLiteral("un"));
    page->moveStep(0, 2);
    QCOMPARE(text(2), QStringLiteral("trois"));
    // Two devices gave two of them one key.
    for (int row : {0, 1})
        two.ines.gestures->commit(
            store::Edit(*toId<RecordId>(id(row))).set(model::GoalStep::position, std::string("b")));
    const QString second = text(1);
    page->moveStep(2, 1);
    QCOMPARE(text(1), QStringLiteral("trois"));
    QCOMPARE(text(2), second);
    page->moveStep(1, 2);
    page->removeStep(id(0));
    QCOMPARE(page->steps()->count(), 2);
    two.ines.gestures->undo();
    QCOMPARE(page->steps()->count(), 3);
}

void GrowthTest::aNumberMovesTheRingFromBaselineToTarget() {
    TwoPeople two;
    Section section(two.ines);
    const auto page = section.open(section.privateGoal(QStringLiteral("Vendre")));
    page->editor()->setMetricKind(static_cast<int>(model::MetricKind::Number));
    page->editor()->setMetricBaseline(10);
    page->editor()->setMetricTarget(30);
    QCOMPARE(page->percent(), 0);
    QVERIFY(page->checkIn(25, 6, {}));
    QCOMPARE(page->percent(), 75);
    QVERIFY(page->checkIn(80, 6, {}));
    QCOMPARE(page->percent(), 100);
}

void GrowthTest::aScaleInWordsCountsTowardsWhatIsExpected() {
    TwoPeople two;
    Section section(two.ines);
    const auto page = section.open(section.privateGoal(QStringLiteral("Animer")));
    page->measureBy(static_cast<int>(model::MetricKind::Number));
    page->editor()->setMetricTarget(30);
    QVERIFY(page->checkIn(30, 6, {}));
    QCOMPARE(page->percent(), 100);

    page->measureBy(static_cast<int>(model::MetricKind::Scale));
    QCOMPARE(page->percent(), 0);
    page->editor()->setScaleFarBelow(QStringLiteral("Je me tais"));
    page->editor()->setScaleExpected(QStringLiteral("J’anime un comité seule"));
    QCOMPARE(page->scaleText(), QString());
    QVERIFY(page->checkIn(-1, 6, {}));
    QCOMPARE(page->percent(), 50);
    QCOMPARE(page->course()->progress().size(), 1); // the 30 had another measure
    QVERIFY(page->checkIn(0, 8, {}));
    QCOMPARE(page->percent(), 100);
    QCOMPARE(page->scaleText(), QStringLiteral("J’anime un comité seule"));
    QVERIFY(page->checkIn(2, 8, {}));
    QCOMPARE(page->percent(), 100);
    QCOMPARE(page->scaleText(), QStringLiteral("niveau 2")); // nothing is written there
    QCOMPARE(page->level(), 2);
    QStringList figures; // all of one moment
    const CheckInList& list = *page->checkIns();
    for (int row = 0; row < list.count(); ++row)
        figures << list.data(list.index(row), list.roleNames().key("figures")).toString();
    QVERIFY(figures.contains(QStringLiteral("niveau -1 · confiance 6 sur 10")));
    QVERIFY(figures.contains(QStringLiteral("30 · confiance 6 sur 10")));
    page->measureBy(static_cast<int>(model::MetricKind::Number));
    QCOMPARE(page->course()->progress().size(), 1);
    page->measureBy(static_cast<int>(model::MetricKind::Scale));
    page->start();
    QVERIFY(page->measureSettled());
    page->measureBy(static_cast<int>(model::MetricKind::Number)); // only with a reason
    QCOMPARE(page->measureField(), QStringLiteral("scaleExpected"));
}

void GrowthTest::paceComparesTheShareDoneWithTheShareOfTime() {
    TwoPeople two;
    Section section(two.ines);
    const auto page = section.open(section.privateGoal(QStringLiteral("Animer")));
    page->addStep(QStringLiteral("un"));
    page->addStep(QStringLiteral("deux"));
    QCOMPARE(page->paceText(), QStringLiteral("sans échéance"));
    page->start();
    page->setDue(QStringLiteral("2026-12-24"));
    QCOMPARE(page->paceTone(), QStringLiteral("ok"));
    two.clock.now = two.clock.now.addDays(20);
    QCOMPARE(page->paceTone(), QStringLiteral("warn"));
    two.clock.now = two.clock.now.addDays(20);
    QCOMPARE(page->paceText(), QStringLiteral("échéance passée"));
    page->achieve();
    QCOMPARE(page->paceText(), QString());
    QCOMPARE(page->percent(), 100);
}

void GrowthTest::aCheckInIsKeptAndUndoneAsOne() {
    TwoPeople two;
    Section section(two.ines);
    const auto page = section.open(section.privateGoal(QStringLiteral("Animer")));
    page->editor()->setConfidence(4);
    QVERIFY(page->checkIn(0, 8, QStringLiteral("Sofia m’a laissé la main")));
    QCOMPARE(page->checkIns()->count(), 1);
    QCOMPARE(page->editor()->confidence(), 8);
    two.ines.gestures->undo();
    QCOMPARE(page->checkIns()->count(), 0);
    QCOMPARE(page->editor()->confidence(), 4);
}

void GrowthTest::theMentorApprovesOnceAndTheMenteeSeesIt() {
    TwoPeople two;
    Section hers(two.ines);
    Section his(two.karim);
    const QString id = hers.sharedGoal(QStringLiteral("Animer"));
    two.ines.sendTo(two.karim);
    const auto page = his.open(id);
    QVERIFY(page->canApprove());
    page->approve();
    QVERIFY(!page->canApprove());
    two.karim.sendTo(two.ines);
    const auto hersPage = hers.open(id);
    QVERIFY(hersPage->approvalText().contains(QStringLiteral("Karim")));
    hersPage->approve();
    QVERIFY(!hersPage->canApprove());
    QVERIFY(hersPage->approvalText().startsWith(QStringLiteral("Cosigné")));
}

void GrowthTest::onlyTheOwnerStartsReportsAndReaches() {
    TwoPeople two;
    Section hers(two.ines);
    Section his(two.karim);
    const QString id = hers.sharedGoal(QStringLiteral("Animer"));
    two.ines.sendTo(two.karim);
    const auto page = his.open(id);
    page->start();
    page->achieve();
    QVERIFY(!page->checkIn(0, 5, {}));
    QCOMPARE(two.karim.get(*toId<RecordId>(id), model::Goal::status), model::GoalStatus::Draft);
    QVERIFY(two.karim.store->pending(tie, 16).empty());
    const auto own = hers.open(id);
    own->start();
    QVERIFY(own->checkIn(0, 5, {}));
}

void GrowthTest::whatTheMentorCreatesIsProposedToTheMentee() {
    TwoPeople two;
    Section his(two.karim);
    const QString id = his.sharedGoal(QStringLiteral("Prendre la parole"));
    const auto record = toId<RecordId>(id);
    QCOMPARE(two.karim.get(*record, model::Goal::ownerId), two.ines.id);
    QCOMPARE(two.karim.get(*record, model::Goal::proposedBy), two.karim.id);
    QCOMPARE(his.cell(0, "owner").toString(), QStringLiteral("Inès"));
}

void GrowthTest::sharingCopiesTheGoalWithItsStepsAndCanBeTakenBack() {
    TwoPeople two;
    Section section(two.ines);
    const QString id = section.privateGoal(QStringLiteral("Animer"));
    {
        const auto page = section.open(id);
        page->addStep(QStringLiteral("un"));
        page->checkIn(0, 6, QStringLiteral("en route"));
    }
    const QString shared = section.growth.sharing()->share(id, toQString(tie));
    QVERIFY(!shared.isEmpty());
    QCOMPARE(section.growth.goals()->count(), 1);
    two.ines.sendTo(two.karim);
    Section his(two.karim);
    const auto page = his.open(shared);
    QVERIFY(page != nullptr);
    QCOMPARE(page->steps()->count(), 1);
    QCOMPARE(page->checkIns()->count(), 1);
    two.ines.gestures->undo();
    QCOMPARE(section.open(id)->audienceText(), QStringLiteral("moi seul"));
    QCOMPARE(section.growth.goals()->count(), 1);
}

void GrowthTest::runningGoalsComeFirst() {
    TwoPeople two;
    Section section(two.ines);
    section.privateGoal(QStringLiteral("brouillon"));
    const QString running = section.privateGoal(QStringLiteral("en cours"));
    const QSignalSpy counted(section.growth.goals(), &GoalList::countChanged);
    section.open(running)->start();
    QCOMPARE(section.cell(0, "title").toString(), QStringLiteral("en cours"));
    QCOMPARE(section.growth.goals()->activeCount(), 1);
    QVERIFY(!counted.isEmpty());
}

void GrowthTest::orderKeysAlwaysFitBetween() {
    std::mt19937 random(20'261'125); // the seed, so that a failure replays
    std::vector<std::string> keys;
    for (int i = 0; i < 3000; ++i) {
        const std::size_t at = i % 3 == 0 ? keys.size() : random() % (keys.size() + 1);
        const std::string before = at == 0 ? std::string() : keys[at - 1];
        const std::string after = at == keys.size() ? std::string() : keys[at];
        const std::string key = orderKeyBetween(before, after);
        QVERIFY(before < key && (after.empty() || key < after));
        keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(at), key);
    }
}

void GrowthTest::orderKeysOfAnotherMakingDoNotHangTheList() {
    QVERIFY(!orderKeyBetween("", "0").empty());
    QVERIFY(!orderKeyBetween("a", "a0").empty());
    QVERIFY(!orderKeyBetween("\xff", "").empty());
    QVERIFY(!orderKeyBetween("b", "a").empty());
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::GrowthTest)
#include "growth_test.moc"
