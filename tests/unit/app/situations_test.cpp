#include "app/notebook/notebook.h"
#include "tests/unit/app/person.h"

#include <QAbstractItemModelTester>

namespace cordee::app::test {

namespace {

using namespace Qt::StringLiterals;

struct Section {
    explicit Section(Person& person)
        : notebook(*person.store, *person.gestures, *person.people, person.clock, person.random,
                   person.personal)
        , situations(*notebook.situations()) {}

    std::unique_ptr<SituationPage> open(const QString& id) {
        return std::unique_ptr<SituationPage>(situations.open(id));
    }
    // Sofia, who takes the floor: with facts, a reading and one assumption.
    std::unique_ptr<SituationPage> sofia() {
        auto page = open(situations.create());
        page->editor()->setTitle(u"Le comité m’échappe"_s);
        page->editor()->setFacts(u"Elle a parlé vingt minutes."_s);
        page->editor()->setMyReading(u"Elle veut ma place."_s);
        page->editor()->setWant(static_cast<int>(model::Want::Challenge));
        page->assumptions()->add(u"Elle le fait exprès"_s);
        return page;
    }

    Notebook notebook;
    Situations& situations;
};

QVariantMap values(const char* statement, int confidence, model::AssumptionStatus status) {
    return {{u"statement"_s, QString::fromUtf8(statement)},
            {u"confidence"_s, confidence},
            {u"recheckIso"_s, u"2026-12-01"_s},
            {u"status"_s, static_cast<int>(status)}};
}

} // namespace

class SituationsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aSituationStaysMineUntilItIsBrought();
    void onlyTheTickedFieldsGoToTheMeeting();
    void bringingIsOneActThatCanBeTakenBack();
    void theOtherReadsItAndDoesNotWriteIt();
    void aKnownFullNameIsPointedOut();
    void anotherConfidenceIsARevision();
    void theMentorAsksAndTheMenteeAnswers();
    void nobodyAsksInTheirOwnAssumption();
    void aGoalStandsOnAssumptionsToo();
};

void SituationsTest::aSituationStaysMineUntilItIsBrought() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.sofia();
    QCOMPARE(page->sharedWith(), QString());
    QCOMPARE(hers.situations.list()->count(), 1);
    QVERIFY(two.ines.sealAll().empty());
    QCOMPARE(two.ines.store->exportJson(tie).find("Elle a parl"), std::string::npos);
}

void SituationsTest::onlyTheTickedFieldsGoToTheMeeting() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.sofia();
    QVERIFY(!page->bring(toQString(two.ines.personal), {}));
    QVERIFY(page->bring(toQString(tie), {static_cast<int>(model::Situation::facts.number)}));
    std::string sent;
    const auto batches = two.ines.sealAll();
    for (const RemoteBatch& batch : batches)
        sent += batch.sealed;
    QVERIFY(sent.find("vingt minutes") != std::string::npos);
    QCOMPARE(sent.find("veut ma place"), std::string::npos);
    QCOMPARE(sent.find("fait exprès"), std::string::npos);
    const auto points = two.ines.store->select(store::Query(model::AgendaItem::recordKind));
    QCOMPARE(points.size(), std::size_t(1));
    QCOMPARE(points.front().get(model::AgendaItem::text), "Le comité m’échappe");
    QCOMPARE(points.front().get(model::AgendaItem::want), model::Want::Challenge);
    QCOMPARE(page->statusText(), u"à la rencontre"_s);
    QVERIFY(!page->copyId().isEmpty());
}

void SituationsTest::bringingIsOneActThatCanBeTakenBack() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.sofia();
    QVERIFY(page->bring(toQString(tie), {assumptionsField}));
    QCOMPARE(hers.situations.list()->count(), 1); // the copy does not stand beside its original
    two.ines.gestures->undo();
    QCOMPARE(page->statusText(), QString());
    QCOMPARE(page->copyId(), QString());
    QCOMPARE(two.ines.store->count(store::Query(model::AgendaItem::recordKind)), std::size_t(0));
    QCOMPARE(two.ines.store->count(store::Query(model::Assumption::recordKind)), std::size_t(1));
}

void SituationsTest::theOtherReadsItAndDoesNotWriteIt() {
    TwoPeople two;
    Section hers(two.ines);
    QVERIFY(
        hers.sofia()->bring(toQString(tie), {static_cast<int>(model::Situation::facts.number)}));
    two.ines.sendTo(two.karim);
    Section his(two.karim);
    QCOMPARE(his.situations.list()->count(), 0);
    QCOMPARE(his.situations.received()->count(), 1);
    const auto page = his.open(his.situations.received()->keyAt(0));
    QVERIFY(page->theirs());
    QCOMPARE(page->written().size(), 1);
    QVERIFY(!page->bring(toQString(tie), {}));
}

void SituationsTest::aKnownFullNameIsPointedOut() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.sofia();
    QCOMPARE(page->aliasHint(), QString());
    page->editor()->setFacts(u"Alors karim benali a soupiré."_s);
    QVERIFY(page->aliasHint().contains(u"Karim Benali"_s));
    page->editor()->setFacts(u"Alors karim benalix a soupiré."_s);
    QCOMPARE(page->aliasHint(), QString());
    page->editor()->setPeople(u"Inès Moreau"_s); // my own name is mine to write
    QCOMPARE(page->aliasHint(), QString());
}

void SituationsTest::anotherConfidenceIsARevision() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.sofia();
    AssumptionList& list = *page->assumptions();
    const QAbstractItemModelTester tester(&list);
    const QString id = list.keyAt(0);
    QVERIFY(!list.add(u"  "_s));
    QVERIFY(list.change(id, values("Elle le fait exprès", 80, model::AssumptionStatus::Held)));
    QVERIFY(list.summary().startsWith(u"0 "_s)); // a first figure revises nothing
    QVERIFY(!list.change(id, values(" ", 10, model::AssumptionStatus::Held)));
    QVERIFY(list.change(id, values("Elle le fait exprès", 40, model::AssumptionStatus::Shaken)));
    QVERIFY(list.summary().startsWith(u"1 "_s));
    QVERIFY(list.cell(0, "line").toString().contains(u"80"_s));
    QCOMPARE(list.cell(0, "statusText").toString(), u"ébranlée"_s);
    const auto row = two.ines.store->find(*toId<RecordId>(id));
    QCOMPARE(row->get(model::Assumption::firstConfidencePercent), std::int64_t(80));
    QCOMPARE(row->get(model::Assumption::revisedOn), toDate(QDate(2026, 11, 24)));
}

void SituationsTest::theMentorAsksAndTheMenteeAnswers() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.sofia();
    QVERIFY(page->bring(toQString(tie), {assumptionsField}));
    two.ines.sendTo(two.karim);
    Section his(two.karim);
    const auto received = his.open(his.situations.received()->keyAt(0));
    AssumptionList& list = *received->assumptions();
    QCOMPARE(list.count(), 1);
    QVERIFY(!list.mine());
    QCOMPARE(AssumptionList::prompts().size(), 12);
    QVERIFY(list.ask(list.keyAt(0), AssumptionList::prompts().at(2)));
    QVERIFY(list.hold(list.keyAt(0), u"Elle s’ennuie peut-être."_s));
    QVERIFY(!list.change(list.keyAt(0), values("Autre", 10, model::AssumptionStatus::Refuted)));
    two.karim.sendTo(two.ines);
    const auto copy = hers.open(page->copyId());
    QCOMPARE(copy->assumptions()->cell(0, "questions").toString(), AssumptionList::prompts().at(2));
    QVERIFY(copy->assumptions()->mine());
    QVERIFY(copy->assumptions()->change(
        copy->assumptions()->keyAt(0),
        values("Elle le fait exprès", 20, model::AssumptionStatus::Refuted)));
    QVERIFY(copy->assumptions()->summary().startsWith(u"1 "_s));
}

void SituationsTest::nobodyAsksInTheirOwnAssumption() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.sofia();
    AssumptionList& list = *page->assumptions();
    QVERIFY(!list.ask(list.keyAt(0), u"Vraiment ?"_s));
    QVERIFY(!list.hold(list.keyAt(0), u"Non"_s));
}

void SituationsTest::aGoalStandsOnAssumptionsToo() {
    TwoPeople two;
    const RecordId goal = two.ines.make(two.ines.begin(model::Goal::recordKind)
                                            .set(model::Goal::title, "Animer seule")
                                            .set(model::Goal::ownerId, two.ines.id));
    Section hers(two.ines);
    const std::unique_ptr<AssumptionList> mine(hers.notebook.assumptions(toQString(goal)));
    QVERIFY(mine->add(u"On me laissera la salle"_s));
    two.ines.sendTo(two.karim);
    Section his(two.karim);
    const std::unique_ptr<AssumptionList> seen(his.notebook.assumptions(toQString(goal)));
    QVERIFY(!seen->mine());
    QVERIFY(!seen->add(u"Pas la mienne"_s));
    QVERIFY(seen->ask(seen->keyAt(0), AssumptionList::prompts().front()));
    QVERIFY(his.notebook.assumptions(toQString(two.mentorship)) == nullptr);
    QVERIFY(his.notebook.assumptions(u"nothing"_s) == nullptr);
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::SituationsTest)
#include "situations_test.moc"
