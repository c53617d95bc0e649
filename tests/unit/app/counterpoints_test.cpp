#include "app/facts/sealed_words.h"
#include "app/notebook/notebook.h"
#include "tests/unit/app/person.h"

#include <QFile>

namespace cordee::app::test {

namespace {

using namespace Qt::StringLiterals;
using C = model::Counterpoint;

// A decision of Inès that both see, and the notebooks of both.
struct Pair {
    Pair() {
        two.clock.now = QDateTime(QDate(2026, 11, 24), QTime(9, 0));
        const auto page = open(*hers, hers->decisions()->create(u"Changer de service ?"_s));
        page->write(u"chosenText"_s, u"Partir"_s);
        page->write(u"expected"_s, u"Un poste avant juin"_s);
        page->write(u"confidencePercent"_s, 70);
        page->setReview(u"2027-03-01"_s);
        decision = page->share(toQString(tie));
        two.ines.sendTo(two.karim);
    }
    static std::unique_ptr<Notebook> notebook(Person& person) {
        return std::make_unique<Notebook>(*person.store, *person.gestures, *person.people,
                                          person.clock, person.random, person.personal);
    }
    static std::unique_ptr<DecisionPage> open(Notebook& notebook, const QString& id) {
        return std::unique_ptr<DecisionPage>(notebook.decisions()->open(id));
    }

    TwoPeople two;
    std::unique_ptr<Notebook> hers = notebook(two.ines);
    std::unique_ptr<Notebook> his = notebook(two.karim);
    QString decision;
};

std::string bytesOf(const std::vector<RemoteBatch>& batches) {
    std::string all;
    for (const RemoteBatch& batch : batches)
        all += batch.sealed;
    return all;
}

// Every file of a person's data, as it lies on the disk.
QByteArray filesOf(const QTemporaryDir& folder, char letter) {
    QByteArray all;
    for (const QString& end : {u""_s, u"-wal"_s}) {
        QFile file(folder.path() + u'/' + QChar::fromLatin1(letter) + end);
        if (file.open(QIODevice::ReadOnly)) all += file.readAll();
    }
    return all;
}

} // namespace

class CounterpointsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void theWordsAreNotOnTheOtherDeviceBeforeTheDecision();
    void takingTheDecisionOpensIt();
    void itOpensAtTheNextStartToo();
    void anotherTextThanTheSealedOneIsTold();
    void oneCounterpointAndNoneOfMyOwn();
    void afterTheDecisionItIsOpenAtOnce();
};

void CounterpointsTest::theWordsAreNotOnTheOtherDeviceBeforeTheDecision() {
    Pair pair;
    const auto page = Pair::open(*pair.his, pair.decision);
    QVERIFY(page->counterpoints()->canWrite());
    QVERIFY(!page->counterpoints()->write(u" "_s));
    QVERIFY(page->counterpoints()->write(u"Tu fuis ta responsable"_s));
    QVERIFY(page->counterpoints()->sealed());
    QVERIFY(pair.two.karim.store->exportJson(tie).find("Tu fuis") == std::string::npos);
    const auto batches = pair.two.karim.sealAll();
    QVERIFY(!batches.empty());
    QVERIFY(bytesOf(batches).find("Tu fuis") == std::string::npos);
    QVERIFY(pair.two.ines.store->applyRemote(batches, batches.size()));
    const auto seen = Pair::open(*pair.hers, pair.decision);
    QCOMPARE(seen->counterpoints()->theirName(), u"Karim"_s);
    QCOMPARE(seen->counterpoints()->theirs(), QString());
    QVERIFY(!filesOf(pair.two.folder, 'I').contains("Tu fuis"));
    QVERIFY(filesOf(pair.two.folder, 'K').contains("Tu fuis")); // so the search can find it
}

void CounterpointsTest::takingTheDecisionOpensIt() {
    Pair pair;
    QVERIFY(
        Pair::open(*pair.his, pair.decision)->counterpoints()->write(u"Tu fuis ta responsable"_s));
    pair.two.karim.sendTo(pair.two.ines);
    const auto hers = Pair::open(*pair.hers, pair.decision);
    QVERIFY(hers->lock());
    QCOMPARE(hers->counterpoints()->theirs(), QString());
    pair.two.ines.sendTo(pair.two.karim);
    QVERIFY(!Pair::open(*pair.his, pair.decision)->counterpoints()->sealed());
    pair.two.karim.sendTo(pair.two.ines);
    QCOMPARE(hers->counterpoints()->theirs(), u"Tu fuis ta responsable"_s);
    QVERIFY(hers->counterpoints()->asSealed());
}

void CounterpointsTest::itOpensAtTheNextStartToo() {
    Pair pair;
    QVERIFY(Pair::open(*pair.his, pair.decision)->counterpoints()->write(u"Attends juin"_s));
    pair.two.karim.sendTo(pair.two.ines);
    pair.his.reset(); // the program is closed when the news arrives
    QVERIFY(Pair::open(*pair.hers, pair.decision)->lock());
    pair.two.ines.sendTo(pair.two.karim);
    QVERIFY(pair.two.karim.sealAll().empty());
    pair.his = Pair::notebook(pair.two.karim);
    pair.two.karim.sendTo(pair.two.ines);
    QCOMPARE(Pair::open(*pair.hers, pair.decision)->counterpoints()->theirs(), u"Attends juin"_s);
}

void CounterpointsTest::anotherTextThanTheSealedOneIsTold() {
    Pair pair;
    QVERIFY(Pair::open(*pair.his, pair.decision)->counterpoints()->write(u"Reste"_s));
    pair.two.karim.sendTo(pair.two.ines);
    const auto hers = Pair::open(*pair.hers, pair.decision);
    QVERIFY(hers->lock());
    pair.two.ines.sendTo(pair.two.karim);
    // Karim, now that he knows, would have said something else.
    for (const store::Row& row : pair.two.karim.store->select(store::Query(C::recordKind).in(tie)))
        pair.two.karim.make(store::Edit(row.id).set(C::text, "Pars"));
    pair.two.karim.sendTo(pair.two.ines);
    QCOMPARE(hers->counterpoints()->theirs(), u"Pars"_s);
    QVERIFY(!hers->counterpoints()->asSealed());
}

void CounterpointsTest::oneCounterpointAndNoneOfMyOwn() {
    Pair pair;
    QVERIFY(!Pair::open(*pair.hers, pair.decision)->counterpoints()->write(u"Moi-même"_s));
    const auto his = Pair::open(*pair.his, pair.decision);
    QVERIFY(his->counterpoints()->write(u"Reste"_s));
    QVERIFY(!his->counterpoints()->canWrite());
    QVERIFY(!his->counterpoints()->write(u"Pars"_s));
    QCOMPARE(his->counterpoints()->mine(), u"Reste"_s);
}

void CounterpointsTest::afterTheDecisionItIsOpenAtOnce() {
    Pair pair;
    const auto hers = Pair::open(*pair.hers, pair.decision);
    QVERIFY(hers->lock());
    pair.two.ines.sendTo(pair.two.karim);
    QVERIFY(Pair::open(*pair.his, pair.decision)->counterpoints()->write(u"Dommage"_s));
    pair.two.karim.sendTo(pair.two.ines);
    QCOMPARE(hers->counterpoints()->theirs(), u"Dommage"_s);
    QVERIFY(!hers->counterpoints()->asSealed());
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::CounterpointsTest)
#include "counterpoints_test.moc"
