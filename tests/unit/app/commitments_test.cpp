#include "app/mentorships/commitments_model.h"
#include "tests/unit/app/person.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace cordee::app::test {

namespace {

CommitmentsModel promisesOf(Person& person,
                            CommitmentsModel::Part part = CommitmentsModel::Part::All) {
    return {*person.store, *person.gestures, *person.people, person.clock, part};
}

} // namespace

class CommitmentsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void bothSeeWhoPromisedWhatForWhen();
    void lateOnesComeFirstAndSettledOnesLast();
    void keepingCountsAndCanBeTakenBack();
    void theKeptRatioIsOfMyOwnOnly();
    void renegotiatingKeepsTheReasonAndIsNotALoss();
    void anEmptyTextMakesNothing();
    void aMeetingShowsItsOwnAndWhatIsStillOpen();
    void anUnknownIdDoesNothing();
    void aLatePromiseIsNeverHiddenHoweverOld();
    void whatCameOfItGoesBackToTheOther();
    void aPlanStandsUnderItsPromiseWhileItIsAlive();
};

void CommitmentsTest::bothSeeWhoPromisedWhatForWhen() {
    TwoPeople two;
    auto hers = promisesOf(two.ines);
    auto his = promisesOf(two.karim);
    hers.setScope(tie);
    his.setScope(tie);
    QVERIFY(!hers.add(QStringLiteral("Rédiger le dossier"), true, QStringLiteral("2026-11-25"))
                 .isEmpty());
    QVERIFY(!hers.add(QStringLiteral("Relire le dossier"), false, QStringLiteral("2026-11-26"))
                 .isEmpty());
    two.ines.sendTo(two.karim);
    QCOMPARE(hers.cell(0, "line").toString(), QStringLiteral("toi · demain"));
    QCOMPARE(hers.cell(1, "owner").toString(), QStringLiteral("Karim"));
    QCOMPARE(his.cell(0, "owner").toString(), QStringLiteral("Inès"));
    QCOMPARE(his.cell(1, "mine").toBool(), true);
}

void CommitmentsTest::lateOnesComeFirstAndSettledOnesLast() {
    TwoPeople two;
    auto promises = promisesOf(two.ines);
    QAbstractItemModelTester tester(&promises);
    promises.setScope(tie);
    const QString undated = promises.add(QStringLiteral("sans date"), true, {});
    const QString later =
        promises.add(QStringLiteral("plus tard"), true, QStringLiteral("2026-12-03"));
    const QString late =
        promises.add(QStringLiteral("en retard"), true, QStringLiteral("2026-11-20"));
    const QString kept = promises.add(QStringLiteral("tenu"), true, QStringLiteral("2026-11-01"));
    promises.keep(kept, true);
    QStringList order;
    for (int row = 0; row < promises.count(); ++row)
        order << promises.keyAt(row);
    QCOMPARE(order, (QStringList{late, later, undated, kept}));
    QCOMPARE(promises.cell(0, "overdue").toBool(), true);
    QCOMPARE(promises.overdueMine(), 1);
    QCOMPARE(promises.aliveCount(), 3);
}

void CommitmentsTest::keepingCountsAndCanBeTakenBack() {
    TwoPeople two;
    auto alive = promisesOf(two.ines, CommitmentsModel::Part::Alive);
    auto settled = promisesOf(two.ines, CommitmentsModel::Part::Settled);
    alive.setScope(tie);
    settled.setScope(tie);
    const QString id =
        alive.add(QStringLiteral("Envoyer mon CV"), true, QStringLiteral("2026-11-25"));
    QSignalSpy said(two.ines.gestures.get(), &Gestures::said);
    alive.keep(id, true);
    QCOMPARE(said.takeFirst().first().toString(), QStringLiteral("Engagement tenu"));
    QCOMPARE(alive.count(), 0);
    QCOMPARE(settled.cell(0, "line").toString(), QStringLiteral("toi · tenu aujourd’hui"));
    two.ines.gestures->undo();
    QCOMPARE(alive.count(), 1);
    QCOMPARE(settled.count(), 0);
}

void CommitmentsTest::theKeptRatioIsOfMyOwnOnly() {
    TwoPeople two;
    auto hers = promisesOf(two.ines);
    auto his = promisesOf(two.karim);
    hers.setScope(tie);
    his.setScope(tie);
    QVERIFY(hers.keptText().isEmpty());
    hers.keep(hers.add(QStringLiteral("a"), true, QStringLiteral("2026-11-01")), true);
    hers.drop(hers.add(QStringLiteral("b"), true, QStringLiteral("2026-11-02")));
    hers.add(QStringLiteral("c"), true, QStringLiteral("2026-11-03"));
    hers.add(QStringLiteral("d"), true, QStringLiteral("2026-12-03"));
    two.ines.sendTo(two.karim);
    QCOMPARE(hers.keptText(), QStringLiteral("1 tenu(s) sur 3"));
    QVERIFY(his.keptText().isEmpty());
}

void CommitmentsTest::renegotiatingKeepsTheReasonAndIsNotALoss() {
    TwoPeople two;
    auto promises = promisesOf(two.ines);
    promises.setScope(tie);
    const QString id = promises.add(QStringLiteral("Rédiger"), true, QStringLiteral("2026-11-20"));
    promises.renegotiate(id, QStringLiteral("2026-12-03"), QStringLiteral("chiffres attendus"));
    QCOMPARE(promises.cell(0, "overdue").toBool(), false);
    QCOMPARE(promises.cell(0, "settled").toBool(), false);
    QVERIFY2(promises.cell(0, "history").toString().endsWith(QStringLiteral("— chiffres attendus")),
             qPrintable(promises.cell(0, "history").toString()));
    QVERIFY(promises.keptText().isEmpty());
    two.ines.gestures->undo();
    QCOMPARE(promises.cell(0, "overdue").toBool(), true);
    QVERIFY(promises.cell(0, "history").toString().isEmpty());
    promises.renegotiate(id, {}, {});
    QCOMPARE(promises.cell(0, "dueIso").toString(), QStringLiteral("2026-11-20"));
}

void CommitmentsTest::anEmptyTextMakesNothing() {
    TwoPeople two;
    auto promises = promisesOf(two.ines);
    promises.setScope(tie);
    QVERIFY(promises.add(QStringLiteral("  "), true, {}).isEmpty());
    QCOMPARE(promises.count(), 0);
    promises.setScope({});
    QVERIFY(promises.add(QStringLiteral("nulle part"), true, {}).isEmpty());
}

void CommitmentsTest::aMeetingShowsItsOwnAndWhatIsStillOpen() {
    TwoPeople two;
    auto all = promisesOf(two.ines);
    all.setScope(tie);
    all.add(QStringLiteral("ouvert avant"), true, {});
    all.keep(all.add(QStringLiteral("tenu avant"), true, {}), true);
    auto here = promisesOf(two.ines);
    here.setScope(tie, two.meeting(0));
    here.keep(here.add(QStringLiteral("tenu ici"), true, {}), true);
    QCOMPARE(all.count(), 3);
    QCOMPARE(here.count(), 2);
}

void CommitmentsTest::anUnknownIdDoesNothing() {
    TwoPeople two;
    auto promises = promisesOf(two.ines);
    promises.setScope(tie);
    QSignalSpy failed(two.ines.gestures.get(), &Gestures::failed);
    for (const char* id : {"", "zz", "00112233445566778899aabbccddeeff"}) {
        promises.keep(QString::fromLatin1(id), true);
        promises.renegotiate(QString::fromLatin1(id), QStringLiteral("2026-12-01"), {});
        promises.remove(QString::fromLatin1(id));
    }
    QCOMPARE(failed.count(), 0);
    QVERIFY(!two.ines.gestures->canUndo());
}

void CommitmentsTest::aLatePromiseIsNeverHiddenHoweverOld() {
    TwoPeople two;
    auto promises = promisesOf(two.ines, CommitmentsModel::Part::Alive);
    promises.setScope(tie);
    const QString late =
        promises.add(QStringLiteral("en retard"), true, QStringLiteral("2026-11-20"));
    two.clock.now = two.clock.now.addYears(3);
    promises.setScope(tie);
    QCOMPARE(promises.keyAt(0), late);
    QVERIFY(promises.cell(0, "overdue").toBool());
    promises.renegotiate(late, promises.isoIn(7), QStringLiteral("trois ans après"));
    QCOMPARE(promises.keyAt(0), late);
    QVERIFY(!promises.cell(0, "overdue").toBool());
}

void CommitmentsTest::whatCameOfItGoesBackToTheOther() {
    TwoPeople two;
    auto hers = promisesOf(two.ines);
    auto his = promisesOf(two.karim);
    hers.setScope(tie);
    his.setScope(tie);
    const QString id =
        hers.add(QStringLiteral("Appeler Claire"), true, QStringLiteral("2026-11-25"));
    QVERIFY(!hers.cell(0, "untold").toBool());
    hers.keep(id, true);
    QVERIFY(hers.cell(0, "untold").toBool());
    hers.setWords(id, CommitmentsModel::Outcome, QStringLiteral("  Elle m’attend lundi "));
    hers.setWords(id, CommitmentsModel::Proof, QStringLiteral("invitation reçue"));
    QVERIFY(!hers.cell(0, "untold").toBool());
    two.ines.sendTo(two.karim);
    const QString detail = his.cell(0, "detail").toString();
    QVERIFY(detail.contains(QStringLiteral("Elle m’attend lundi")));
    QVERIFY(detail.contains(QStringLiteral("invitation reçue")));
    QVERIFY(!his.cell(0, "untold").toBool());
    QVERIFY(his.keptText().isEmpty());
    QVERIFY(!hers.keptText().isEmpty());
}

void CommitmentsTest::aPlanStandsUnderItsPromiseWhileItIsAlive() {
    TwoPeople two;
    auto promises = promisesOf(two.ines);
    promises.setScope(tie);
    const QString id =
        promises.add(QStringLiteral("Appeler Claire"), true, QStringLiteral("2026-11-25"));
    promises.setWords(id, CommitmentsModel::IfThen, QStringLiteral("si lundi 9 h, j’appelle"));
    QCOMPARE(promises.cell(0, "detail").toString(), QStringLiteral("si lundi 9 h, j’appelle"));
    QCOMPARE(promises.words(id, CommitmentsModel::IfThen),
             QStringLiteral("si lundi 9 h, j’appelle"));
    promises.keep(id, true);
    QVERIFY(promises.cell(0, "detail").toString().isEmpty());
    promises.setWords(QStringLiteral("zz"), CommitmentsModel::Proof, QStringLiteral("rien"));
    QVERIFY(promises.words(QStringLiteral("zz"), CommitmentsModel::Proof).isEmpty());
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::CommitmentsTest)
#include "commitments_test.moc"
