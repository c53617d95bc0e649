#include "app/mentorships/timeline_model.h"
#include "app/network/opportunity_list.h"
#include "app/today/today_parts.h"
#include "tests/unit/app/network_world.h"

namespace cordee::app::test {

using model::Opportunity;
using model::OpportunityStatus;

class OpportunitiesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void oneIsBornOfAnIntroduction();
    void mineAloneIsMineUntilIShareIt();
    void theNearestStepComesFirstAndWhatIsSettledLast();
    void whatCameOfItKeepsTheDay();
    void theOtherIsToldByTheDeclarationAlone();

  private:
    struct Side {
        explicit Side(NetworkSide& side) { list.setNetwork(&side.network); }
        QString add(const QString& title, const QString& origin = {}, int audience = 0) {
            return list.create(title, origin, idAt(list.audiences(), audience));
        }
        static QString idAt(const QVariantList& list, int row) {
            return list.at(row).toMap().value(u"id"_s).toString();
        }
        OpportunityList list;
    };
    static store::Row row(Person& person, const QString& id) {
        return *person.store->find(*toId<RecordId>(id));
    }
};

void OpportunitiesTest::oneIsBornOfAnIntroduction() {
    NetworkWorld world;
    Side hers(world.mentee);
    QCOMPARE(hers.list.origins().size(), 1); // something else
    const QString introduction = world.introduced();
    QCOMPARE(hers.list.origins().size(), 2);
    QVERIFY(hers.add(u"  "_s).isEmpty());
    const QString id = hers.add(u"Relire mon dossier"_s, Side::idAt(hers.list.origins(), 1), 1);
    QCOMPARE(hers.list.cell(0, "from").toString(), u"Née de la rencontre avec Nadia Lefèvre"_s);
    QCOMPARE(hers.list.cell(0, "state").toString(), u"à saisir"_s);
    QCOMPARE(toQString(*row(world.ines, id).get(Opportunity::introductionId)), introduction);
}

void OpportunitiesTest::mineAloneIsMineUntilIShareIt() {
    NetworkWorld world;
    Side hers(world.mentee);
    Side his(world.mentor);
    const QString introduction = world.introduced();
    QVERIFY(hers.list.open(hers.add(u"Relire mon dossier"_s, introduction)));
    QVERIFY(world.ines.store->pending(tie, 16).empty());
    QVERIFY(hers.list.openSharedWith().isEmpty());
    QVERIFY(hers.list.share(Side::idAt(hers.list.audiences(), 1)));
    QCOMPARE(hers.list.openSharedWith(), u"Karim"_s);
    QCOMPARE(hers.list.count(), 1);
    QVERIFY(!hers.list.share(Side::idAt(hers.list.audiences(), 1))); // already
    world.toMentor();
    QCOMPARE(his.list.cell(0, "title").toString(), u"Relire mon dossier"_s);
    QCOMPARE(his.list.cell(0, "owner").toString(), u"Inès"_s);
    QCOMPARE(his.list.cell(0, "from").toString(), u"Née de la rencontre avec Nadia Lefèvre"_s);
}

void OpportunitiesTest::theNearestStepComesFirstAndWhatIsSettledLast() {
    NetworkWorld world;
    Side hers(world.mentee);
    const QString later = hers.add(u"Plus tard"_s);
    const QString soon = hers.add(u"Bientôt"_s);
    const QString done = hers.add(u"Fini"_s);
    const QString open = hers.add(u"Sans date"_s);
    hers.list.open(later);
    hers.list.setNextOn(u"2026-12-20"_s);
    hers.list.open(soon);
    hers.list.setNextOn(u"2026-11-20"_s);
    hers.list.open(done);
    hers.list.setState(static_cast<int>(OpportunityStatus::Closed));
    QStringList order;
    for (int i = 0; i < hers.list.count(); ++i)
        order << hers.list.keyAt(i);
    QCOMPARE(order, (QStringList{soon, later, open, done}));
    QVERIFY(hers.list.cell(0, "late").toBool());
    QVERIFY(!hers.list.cell(1, "late").toBool());
}

void OpportunitiesTest::whatCameOfItKeepsTheDay() {
    NetworkWorld world;
    Side hers(world.mentee);
    const QString id = hers.add(u"Remplacer Sofia"_s);
    hers.list.open(id);
    hers.list.setState(static_cast<int>(OpportunityStatus::BorneFruit));
    QCOMPARE(toQDate(*row(world.ines, id).get(Opportunity::settledOn)), world.clock.now.date());
    hers.list.setState(99); // no such state
    hers.list.setState(static_cast<int>(OpportunityStatus::Pursued));
    QVERIFY(!row(world.ines, id).get(Opportunity::settledOn));
    QCOMPARE(hers.list.cell(0, "state").toString(), u"je m’y mets"_s);
}

void OpportunitiesTest::theOtherIsToldByTheDeclarationAlone() {
    NetworkWorld world;
    Side hers(world.mentee);
    hers.add(u"Remplacer Sofia"_s, {}, 1);
    world.toMentor();
    const TimelineModel thread(*world.karim.store, *world.karim.people, world.clock, tie);
    const auto at = [&thread](TimelineModel::Role role) {
        return thread.data(thread.index(0), role).toString();
    };
    QCOMPARE(at(TimelineModel::Title), u"Occasion"_s);
    QCOMPARE(at(TimelineModel::Text), u"Remplacer Sofia"_s);
    const auto news =
        today::newsRows(today::readFacts(*world.karim.store, *world.karim.people, world.clock));
    QVERIFY(std::ranges::any_of(news, [](const RowsModel::Row& row) {
        return row.cells.contains(u"Occasion\u00a0: Remplacer Sofia"_s);
    }));
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::OpportunitiesTest)
#include "opportunities_test.moc"
