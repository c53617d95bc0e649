#include "app/facts/calibration.h"
#include "app/facts/notebook_facts.h"
#include "app/notebook/notebook.h"
#include "app/records/long_text.h"
#include "tests/unit/app/person.h"

#include <QAbstractItemModelTester>

namespace cordee::app::test {

namespace {

using namespace Qt::StringLiterals;
using D = model::Decision;

struct Section {
    explicit Section(Person& person)
        : notebook(*person.store, *person.gestures, *person.people, person.clock, person.random,
                   person.personal)
        , decisions(*notebook.decisions()) {}

    std::unique_ptr<DecisionPage> open(const QString& id) {
        return std::unique_ptr<DecisionPage>(decisions.open(id));
    }
    // Everything that must be said, with two options of which the second is chosen.
    std::unique_ptr<DecisionPage> ready() {
        auto page = open(decisions.create(u"Changer de service ?"_s));
        page->options()->add(u"Rester"_s);
        page->options()->add(u"Partir"_s);
        page->options()->choose(page->options()->keyAt(1));
        page->write(u"premortem"_s, u"Je m’ennuie au bout de six mois."_s);
        page->write(u"expected"_s, u"Un poste avant juin"_s);
        page->write(u"confidencePercent"_s, 70);
        page->setReview(u"2027-03-01"_s);
        return page;
    }

    Notebook notebook;
    Decisions& decisions;
};

std::string sentBy(Person& person) {
    std::string all;
    for (const RemoteBatch& batch : person.sealAll())
        all += batch.sealed;
    return all;
}

store::Row reviewedAt(int confidence, bool cameTrue) {
    store::Row row;
    row.values = {{D::confidencePercent.number, Value(std::int64_t(confidence))},
                  {D::lockedAt.number, Value(std::int64_t(1))},
                  {D::cameTrue.number, Value(std::int64_t(cameTrue ? 1 : 0))}};
    return row;
}

} // namespace

class DecisionsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void itSaysWhatIsMissingBeforeItCanBeTaken();
    void whatWasExpectedCannotBeWrittenOnceTaken();
    void optionsLockWithTheDecision();
    void aChangeFromAfarIsVisible();
    void aChangeByAnOlderVersionIsVisibleToo();
    void whatCameOfItIsWrittenBesideIt();
    void aDecisionComesBackOnItsDay();
    void sharingMovesItWithItsOptions();
    void sharingATakenDecisionIsNotAChangeAfterwards();
    void confidenceIsMeasuredAfterTen();
    void theOtherDoesNotWriteInIt();
};

void DecisionsTest::itSaysWhatIsMissingBeforeItCanBeTaken() {
    TwoPeople two;
    Section hers(two.ines);
    QVERIFY(hers.decisions.create(u"  "_s).isEmpty());
    const auto page = hers.open(hers.decisions.create(u"Changer de service ?"_s));
    QVERIFY(page->missing().contains(u"choisis"_s));
    QVERIFY(!page->lock());
    page->options()->add(u"Partir"_s);
    QVERIFY(page->missing().contains(u"options"_s));
    page->options()->choose(page->options()->keyAt(0));
    QVERIFY(page->missing().contains(u"attends"_s));
    page->write(u"expected"_s, u"Un poste"_s);
    QVERIFY(page->missing().contains(u"sûr"_s));
    page->write(u"confidencePercent"_s, 60);
    QVERIFY(page->missing().contains(u"reliras"_s));
    page->setReview(u"2026-11-24"_s); // today is no day to look back on
    QVERIFY(!page->lock());
    page->setReview(u"2026-12-24"_s);
    QCOMPARE(page->missing(), QString());
    QVERIFY(page->lock());
    QVERIFY(!page->lock());
}

void DecisionsTest::whatWasExpectedCannotBeWrittenOnceTaken() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.ready();
    QVERIFY(page->lock());
    const RecordId id = two.ines.store->select(store::Query(D::recordKind)).front().id;
    const auto before = two.ines.store->find(id)->values;
    QVERIFY(!page->write(u"question"_s, u"Autre ?"_s));
    QVERIFY(!page->write(u"premortem"_s, u"Autre"_s));
    QVERIFY(!page->write(u"chosenText"_s, u"Rester"_s));
    QVERIFY(!page->write(u"chosenId"_s, page->options()->keyAt(0)));
    QVERIFY(!page->write(u"why"_s, u"Autre"_s));
    QVERIFY(!page->write(u"expected"_s, u"Rien"_s));
    QVERIFY(!page->write(u"confidencePercent"_s, 10));
    QVERIFY(!page->write(u"mindState"_s, 1));
    QVERIFY(!page->write(u"reversible"_s, true));
    QVERIFY(!page->write(u"lockedAt"_s, QDateTime()));
    QVERIFY(!page->write(u"nothing"_s, 1));
    QVERIFY(two.ines.store->find(id)->values == before);
    QCOMPARE(page->chosenText(), u"Partir"_s);
    QCOMPARE(page->changedAfter(), QString());
}

void DecisionsTest::optionsLockWithTheDecision() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.ready();
    DecisionOptions& options = *page->options();
    const QAbstractItemModelTester tester(&options);
    QVERIFY(options.change(options.keyAt(0), {{u"pros"_s, u"Je connais"_s}, {u"score"_s, 99}}));
    QCOMPARE(options.cell(0, "score").toInt(), 10);
    QCOMPARE(options.cell(0, "name").toString(), u"Rester"_s);
    QVERIFY(page->lock());
    QVERIFY(!options.add(u"Autre"_s));
    QVERIFY(!options.change(options.keyAt(0), {{u"name"_s, u"Autre"_s}}));
    QVERIFY(!options.choose(options.keyAt(0)));
    QVERIFY(!options.remove(options.keyAt(0)));
    QCOMPARE(options.count(), 2);
}

void DecisionsTest::aChangeFromAfarIsVisible() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.ready();
    QVERIFY(page->lock());
    const QString shared = page->share(toQString(tie));
    two.ines.sendTo(two.karim);
    two.clock.now = two.clock.now.addDays(2);
    // Another program of Karim's writes what this one refuses to.
    two.karim.make(store::Edit(*toId<RecordId>(shared)).replace(D::expected, "Tout autre chose"));
    two.karim.sendTo(two.ines);
    const auto seen = hers.open(shared);
    QVERIFY(seen->changedAfter().contains(u"Karim"_s));
    const auto history = two.ines.store->history(*toId<RecordId>(shared));
    QCOMPARE(std::get<std::string>(history.front().before), std::string("Un poste avant juin"));
}

void DecisionsTest::aChangeByAnOlderVersionIsVisibleToo() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.ready();
    QVERIFY(page->lock());
    const QString shared = page->share(toQString(tie));
    two.ines.sendTo(two.karim);
    two.clock.now = two.clock.now.addDays(2);
    const FieldSchema* former =
        formerValue(*model::schema().record(D::recordKind), D::expected.number);
    two.karim.make(
        store::Edit(*toId<RecordId>(shared))
            .step(store::Edit::SetValue{former->number, std::string("Tout autre chose")}));
    two.karim.sendTo(two.ines);
    const auto seen = hers.open(shared);
    QVERIFY(seen->changedAfter().contains(u"Karim"_s));
    QCOMPARE(seen->values().value(u"expected"_s).toString(),
             u"Un poste avant juin\n\nTout autre chose"_s);
}

void DecisionsTest::whatCameOfItIsWrittenBesideIt() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.ready();
    QVERIFY(!page->review(u"Arrivé"_s, true, 4, 0, {})); // not taken yet
    QVERIFY(page->lock());
    QVERIFY(!page->review(u" "_s, true, 4, 0, {}));
    QVERIFY(page->review(u"Un poste en mai"_s, true, 9, -7, u"Demander plus tôt"_s));
    QVERIFY(page->reviewed());
    QCOMPARE(page->values().value(u"quality"_s).toInt(), 5);
    QCOMPARE(page->values().value(u"luck"_s).toInt(), -2);
    QCOMPARE(page->values().value(u"expected"_s).toString(), u"Un poste avant juin"_s);
    two.ines.gestures->undo();
    QVERIFY(!page->reviewed());
    QVERIFY(page->locked());
}

void DecisionsTest::aDecisionComesBackOnItsDay() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.ready();
    QVERIFY(page->lock());
    const auto due = [&](const QDate& day) {
        return decisionsToReview(*two.ines.store, two.ines.id, day).size();
    };
    QCOMPARE(due(QDate(2027, 2, 28)), std::size_t(0));
    QCOMPARE(due(QDate(2027, 3, 1)), std::size_t(1));
    two.clock.now = QDateTime(QDate(2027, 3, 2), QTime(9, 0));
    QCOMPARE(page->statusText(), u"à relire"_s);
    QVERIFY(page->review(u"Arrivé"_s, true, 4, 0, {}));
    QCOMPARE(due(QDate(2027, 3, 2)), std::size_t(0));
}

void DecisionsTest::sharingMovesItWithItsOptions() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.ready();
    page->assumptions()->add(u"On me regrettera"_s);
    QVERIFY(two.ines.sealAll().empty());
    QCOMPARE(page->share(toQString(two.ines.personal)), QString());
    const QString shared = page->share(toQString(tie));
    QVERIFY(!shared.isEmpty());
    QCOMPARE(hers.decisions.list()->count(), 1);
    two.ines.sendTo(two.karim);
    Section his(two.karim);
    QCOMPARE(his.decisions.received()->count(), 1);
    const auto seen = his.open(shared);
    QCOMPARE(seen->options()->count(), 2);
    QCOMPARE(seen->chosenText(), u"Partir"_s);
    QCOMPARE(seen->assumptions()->count(), 1);
    QCOMPARE(seen->values().value(u"premortem"_s).toString(),
             u"Je m’ennuie au bout de six mois."_s);
}

void DecisionsTest::sharingATakenDecisionIsNotAChangeAfterwards() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.ready();
    QVERIFY(page->lock());
    two.clock.now = two.clock.now.addDays(3);
    const QString shared = page->share(toQString(tie));
    QCOMPARE(hers.open(shared)->changedAfter(), QString());
    QVERIFY(hers.open(shared)->locked());
}

void DecisionsTest::confidenceIsMeasuredAfterTen() {
    std::vector<store::Row> rows;
    for (int i = 0; i < 8; ++i)
        rows.push_back(reviewedAt(80, i < 4));
    rows.push_back(reviewedAt(100, true));
    rows.push_back(reviewedAt(20, false));
    store::Row open;
    open.values = {{D::confidencePercent.number, Value(std::int64_t(50))}};
    rows.push_back(open);
    const Calibration found = calibrationOf(rows);
    QCOMPARE(found.all.count, 10);
    QCOMPARE(found.all.said(), 76);
    QCOMPARE(found.all.happened(), 50);
    QCOMPARE(found.bands.size(), std::size_t(3));
    QCOMPARE(found.bands[1].count, 8);
    QCOMPARE(found.bands[1].happened(), 50);
    TwoPeople two;
    Section hers(two.ines);
    QVERIFY(!hers.decisions.calibrated());
    for (int i = 0; i < 10; ++i) {
        const auto page = hers.ready();
        QVERIFY(page->lock());
        QCOMPARE(hers.decisions.calibrated(), false);
        QVERIFY(page->review(u"Arrivé"_s, i < 3, 4, 0, {}));
    }
    QVERIFY(hers.decisions.calibrated());
    QCOMPARE(hers.decisions.calibration()->cell(0, "figures").toString(), u"3 sur 10"_s);
    QVERIFY(hers.decisions.calibrationText().contains(u"plus sûr"_s));
}

void DecisionsTest::theOtherDoesNotWriteInIt() {
    TwoPeople two;
    Section hers(two.ines);
    const QString shared = hers.ready()->share(toQString(tie));
    two.ines.sendTo(two.karim);
    Section his(two.karim);
    const auto page = his.open(shared);
    QVERIFY(page->theirs());
    QVERIFY(!page->write(u"expected"_s, u"Autre"_s));
    QVERIFY(!page->setReview(u"2027-01-01"_s));
    QVERIFY(!page->options()->add(u"Autre"_s));
    QVERIFY(!page->lock());
    QVERIFY(!page->remove());
    QCOMPARE(sentBy(two.karim), std::string());
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::DecisionsTest)
#include "decisions_test.moc"
