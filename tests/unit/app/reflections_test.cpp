#include "app/facts/notebook_facts.h"
#include "app/notebook/notebook.h"
#include "tests/unit/app/person.h"

namespace cordee::app::test {

namespace {

using namespace Qt::StringLiterals;

struct Section {
    explicit Section(Person& person)
        : notebook(*person.store, *person.gestures, *person.people, person.clock, person.random,
                   person.personal)
        , reflections(*notebook.reflections()) {}

    std::unique_ptr<ReflectionPage> open(const QString& id) {
        return std::unique_ptr<ReflectionPage>(reflections.open(id));
    }

    Notebook notebook;
    Reflections& reflections;
};

QList<QString> sourcesOf(Section& section) {
    QList<QString> list;
    for (int row = 0; row < section.reflections.sources()->count(); ++row)
        list.append(section.reflections.sources()->cell(row, "words").toString());
    return list;
}

// Everything one person would send to the other, as it travels before it is sealed.
std::string sentBy(Person& person) {
    std::string all;
    for (const RemoteBatch& batch : person.sealAll())
        all += batch.sealed;
    return all;
}

} // namespace

class ReflectionsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void itIsBornFromWhatHappened();
    void whatWasWrittenAboutIsNotAskedAgain();
    void answersMergeAcrossMyDevicesAndStayWhenTheModelChanges();
    void nowWhatBecomesACommitment();
    void aPromiseToTheOtherIsSeenByBoth();
    void onlyTheChosenWordsAreShared();
    void aReflectionIsNotInWhatTheOtherReceives();
    void oneEmptyWeekIsForgivenAndTwoAreNot();
    void sixMonthsAgoComesBack();
    void whatTheOtherSharedIsReadOnly();
};

void ReflectionsTest::itIsBornFromWhatHappened() {
    TwoPeople two;
    two.meeting(-3, model::MeetingStatus::Done);
    two.ines.make(two.ines.begin(model::Commitment::recordKind)
                      .set(model::Commitment::text, "Écrire à Omar")
                      .set(model::Commitment::ownerId, two.ines.id)
                      .set(model::Commitment::dueOn, toDate(QDate(2026, 11, 20)))
                      .set(model::Commitment::status, model::CommitmentStatus::Open));
    two.ines.make(two.ines.begin(model::Commitment::recordKind)
                      .set(model::Commitment::text, "Pas la mienne")
                      .set(model::Commitment::ownerId, two.karim.id)
                      .set(model::Commitment::dueOn, toDate(QDate(2026, 11, 20)))
                      .set(model::Commitment::status, model::CommitmentStatus::Open));
    two.ines.make(two.ines.begin(model::Pulse::recordKind, two.ines.personal)
                      .set(model::Pulse::kind, model::PulseKind::Meaning)
                      .set(model::Pulse::value, 3)
                      .set(model::Pulse::takenOn, toDate(QDate(2026, 11, 23))));
    Section hers(two.ines);
    const auto sources = sourcesOf(hers);
    QCOMPARE(sources.size(), 3);
    QVERIFY(sources[0].contains(u"Sens 3 sur 10"_s));
    QVERIFY(sources[1].contains(u"Karim"_s));
    QVERIFY(sources[2].contains(u"Écrire à Omar"_s));
}

void ReflectionsTest::whatWasWrittenAboutIsNotAskedAgain() {
    TwoPeople two;
    const RecordId meeting = two.meeting(-3, model::MeetingStatus::Done);
    Section hers(two.ines);
    const QString id = hers.reflections.create(toQString(meeting));
    QCOMPARE(hers.reflections.sources()->count(), 0);
    QVERIFY(hers.open(id)->source().contains(u"Karim"_s));
    two.ines.gestures->undo();
    QCOMPARE(hers.reflections.sources()->count(), 1);
}

void ReflectionsTest::answersMergeAcrossMyDevicesAndStayWhenTheModelChanges() {
    TwoPeople two;
    Section hers(two.ines);
    const QString id = hers.reflections.create({});
    const auto page = hers.open(id);
    QCOMPARE(page->lines()->count(), 3);
    page->answer(0, u"J’ai coupé la parole."_s);
    page->answer(0, u"J’ai coupé la parole à Sofia."_s);
    page->answer(7, u"nulle part"_s);
    const auto history = two.ines.store->history(*toId<RecordId>(id));
    QCOMPARE(history.front().kind, ChangeKind::EditText); // the difference, not the whole
    page->setModel(static_cast<int>(model::ReflectionModel::Gibbs));
    QCOMPARE(page->lines()->count(), 6);
    QCOMPARE(page->lines()->cell(0, "answer").toString(), u"J’ai coupé la parole à Sofia."_s);
    QCOMPARE(hers.reflections.list()->cell(0, "title").toString(),
             u"J’ai coupé la parole à Sofia."_s);
}

void ReflectionsTest::nowWhatBecomesACommitment() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.open(hers.reflections.create({}));
    page->answer(2, u"Laisser finir Sofia"_s);
    QCOMPARE(page->lastAnswer(), u"Laisser finir Sofia"_s);
    QVERIFY(!page->promiseIt(u"  "_s, {}, {}));
    QVERIFY(page->promiseIt(page->lastAnswer(), u"2026-11-27"_s, {}));
    QCOMPARE(page->promise(), u"Laisser finir Sofia"_s);
    const auto promises = two.ines.store->select(store::Query(model::Commitment::recordKind));
    QCOMPARE(promises.size(), std::size_t(1));
    QCOMPARE(promises.front().space, two.ines.personal);
    two.ines.gestures->undo();
    QCOMPARE(page->promise(), QString());
}

void ReflectionsTest::aPromiseToTheOtherIsSeenByBoth() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.open(hers.reflections.create({}));
    QVERIFY(page->promiseIt(u"Laisser finir Sofia"_s, {}, toQString(tie)));
    two.ines.sendTo(two.karim);
    QCOMPARE(two.karim.store->count(store::Query(model::Commitment::recordKind)), std::size_t(1));
}

void ReflectionsTest::onlyTheChosenWordsAreShared() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.open(hers.reflections.create({}));
    page->answer(0, u"Ce que personne ne doit lire"_s);
    QVERIFY(!page->share(toQString(tie), u" "_s));
    QVERIFY(!page->share(toQString(two.ines.personal), u"ailleurs"_s));
    QVERIFY(page->share(toQString(tie), u"J’ai appris à me taire."_s));
    const std::string sent = sentBy(two.ines);
    QVERIFY(sent.find("me taire") != std::string::npos);
    QVERIFY(sent.find("personne ne doit") == std::string::npos);
    QVERIFY(two.ines.store->exportJson(tie).find("personne ne doit") == std::string::npos);
}

void ReflectionsTest::aReflectionIsNotInWhatTheOtherReceives() {
    TwoPeople two;
    Section hers(two.ines);
    const auto page = hers.open(hers.reflections.create({}));
    page->answer(1, u"Rien que pour moi"_s);
    QVERIFY(two.ines.sealAll().empty());
}

void ReflectionsTest::oneEmptyWeekIsForgivenAndTwoAreNot() {
    const QDate today(2026, 11, 24); // a Tuesday
    const auto weeksAgo = [&](int weeks) { return today.addDays(-7 * weeks); };
    QCOMPARE(rhythmOf({}, today).weeks, 0);
    const Rhythm steady = rhythmOf({weeksAgo(1), weeksAgo(2), weeksAgo(3)}, today);
    QCOMPARE(steady.weeks, 3);
    QVERIFY(!steady.thisWeek && !steady.forgiven);
    const Rhythm spared = rhythmOf({today, weeksAgo(1), weeksAgo(3), weeksAgo(4)}, today);
    QCOMPARE(spared.weeks, 4);
    QVERIFY(spared.thisWeek && spared.forgiven);
    QCOMPARE(rhythmOf({today, weeksAgo(3), weeksAgo(4)}, today).weeks, 1);
    QCOMPARE(rhythmOf({weeksAgo(4)}, today).weeks, 0);
}

void ReflectionsTest::sixMonthsAgoComesBack() {
    TwoPeople two;
    two.clock.now = QDateTime(QDate(2026, 5, 28), QTime(20, 0));
    Section hers(two.ines);
    const QString id = hers.reflections.create({});
    hers.open(id)->answer(0, u"Ma première réunion"_s);
    QCOMPARE(hers.reflections.memoryId(), QString());
    two.clock.now = QDateTime(QDate(2026, 11, 24), QTime(9, 0));
    const auto memory = sixMonthsAgo(*two.ines.store, two.clock.now.date());
    QVERIFY(memory.has_value());
    QCOMPARE(toQString(memory->id), id);
    QVERIFY(!sixMonthsAgo(*two.ines.store, QDate(2026, 12, 24)).has_value());
}

void ReflectionsTest::whatTheOtherSharedIsReadOnly() {
    TwoPeople two;
    Section hers(two.ines);
    QVERIFY(hers.open(hers.reflections.create({}))->share(toQString(tie), u"Oser"_s));
    two.ines.sendTo(two.karim);
    Section his(two.karim);
    QCOMPARE(his.reflections.list()->count(), 0);
    QCOMPARE(his.reflections.excerpts()->count(), 1);
    const auto page = his.open(his.reflections.excerpts()->keyAt(0));
    QVERIFY(page->theirs());
    page->answer(0, u"de ma main"_s);
    QVERIFY(!page->share(toQString(tie), u"encore"_s));
    QVERIFY(two.karim.sealAll().empty());
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::ReflectionsTest)
#include "reflections_test.moc"
