#include "tests/unit/app/app_fixture.h"

#include "app/records/convert.h"
#include "app/settings/history_model.h"
#include "app/start/start_model.h"
#include "app/today/today_model.h"

#include <QSignalSpy>

using namespace cordee;
using namespace cordee::app;
using namespace Qt::StringLiterals;

class StartTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void threeQuestionsAndANameMakeAProfile() {
        AppFixture fixture;
        fixture.begin("");
        QVERIFY(StartModel::isNeeded(*fixture.store));
        StartModel start(*fixture.store, *fixture.gestures, fixture.clock, fixture.identity.me,
                         fixture.identity.personal);
        start.goOn();
        QCOMPARE(start.step(), int(StartModel::RoleStep));
        start.setRole(StartModel::AsBoth);
        start.goOn();
        start.setPartner(0);
        start.goOn();
        start.setConcern(3);
        start.goBack();
        QCOMPARE(start.partner(), 0);
        start.goOn();
        start.goOn();
        start.setName(u"   "_s);
        start.goOn();
        QCOMPARE(start.step(), int(StartModel::NameStep));
        start.setName(u"  Ana  Lima "_s);
        start.goOn();
        QCOMPARE(start.step(), int(StartModel::FirstStep));

        const auto profile = fixture.all(model::Profile::recordKind).front();
        QCOMPARE(profile.get(model::Profile::displayName).value_or(""), "Ana Lima");
        QCOMPARE(profile.get(model::Profile::roles).size(), std::size_t(2));
        QVERIFY(profile.get(model::Profile::firstConcern) == model::FirstConcern::Network);
        QVERIFY(!StartModel::isNeeded(*fixture.store));

        const QSignalSpy finished(&start, &StartModel::finished);
        start.finish(u"Apprendre à déléguer"_s);
        QCOMPARE(finished.count(), 1);
        QVERIFY(finished.first().first().toBool());
        QCOMPARE(fixture.all(model::Goal::recordKind).size(), std::size_t(1));
    }

    void aMentorBeginsWithAPromise() {
        AppFixture fixture;
        fixture.begin("");
        StartModel start(*fixture.store, *fixture.gestures, fixture.clock, fixture.identity.me,
                         fixture.identity.personal);
        start.setRole(StartModel::AsMentor);
        start.goOn();
        start.setPartner(1);
        start.goOn();
        start.setConcern(4);
        start.goOn();
        start.setName(u"Karim"_s);
        start.goOn();
        start.finish(u"Proposer une date"_s);
        QCOMPARE(fixture.all(model::Commitment::recordKind).size(), std::size_t(1));
        QVERIFY(fixture.all(model::Goal::recordKind).empty());
    }

    void answersThatDoNotExistAreNotTaken() {
        AppFixture fixture;
        fixture.begin("");
        StartModel start(*fixture.store, *fixture.gestures, fixture.clock, fixture.identity.me,
                         fixture.identity.personal);
        start.setRole(17);
        start.setPartner(-4);
        start.setConcern(99);
        QCOMPARE(start.role(), -1);
        QCOMPARE(start.partner(), -1);
        QCOMPARE(start.concern(), -1);
        start.finish(u"x"_s);
        QVERIFY(fixture.all(model::Goal::recordKind).empty());
    }

    void whatWasDeletedComesBackFromTheBin() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentee);
        BinModel bin(*fixture.store, *fixture.gestures, fixture.clock);
        QCOMPARE(bin.count(), 0);
        const auto goal = fixture.all(model::Goal::recordKind).front();
        store::Edit gone(goal.id);
        gone.remove();
        QVERIFY(fixture.gestures->commit(gone));
        QCOMPARE(bin.count(), 1);
        QVERIFY(bin.cell(0, "line").toString().contains(u"Objectif"_s));
        QCOMPARE(bin.cell(0, "title").toString(),
                 toQString(goal.get(model::Goal::title).value_or(std::string())));
        bin.restore(bin.keyAt(0));
        QCOMPARE(bin.count(), 0);
        QVERIFY(!fixture.store->find(goal.id)->deleted);
    }

    void theHistorySaysWhoWroteWhat() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentee);
        HistoryModel history(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock);
        const auto goal = fixture.all(model::Goal::recordKind).front();
        store::Edit edit(goal.id);
        edit.set(model::Goal::title, "Un autre titre");
        QVERIFY(fixture.gestures->commit(edit));
        history.open(QString::fromStdString(goal.id.hex()));
        QVERIFY(history.cell(0, "text").toString().contains(u"Un autre titre"_s));
        QVERIFY(history.cell(0, "line").toString().startsWith(u"toi"_s));
        QCOMPARE(history.title(), u"Un autre titre"_s);
        history.open(u"nothing"_s);
        QCOMPARE(history.count(), 0);
    }

    void anEarlierVersionIsTakenBackFromTheHistoryByOneActAndThatIsUndone() {
        AppFixture fixture;
        fixture.beginSample(SampleRole::Mentee);
        HistoryModel history(*fixture.store, *fixture.gestures, *fixture.people, fixture.clock);
        const auto goal = fixture.all(model::Goal::recordKind).front();
        const auto title = [&] { return *fixture.store->find(goal.id)->get(model::Goal::title); };
        for (const char* text : {"Premier", "Second"}) {
            store::Edit edit(goal.id);
            edit.set(model::Goal::title, text);
            QVERIFY(fixture.gestures->commit(edit));
        }
        history.open(QString::fromStdString(goal.id.hex()));
        QVERIFY(!history.cell(0, "back").toBool()); // as it is
        QVERIFY(history.cell(1, "text").toString().contains(u"Premier"_s));
        QVERIFY(history.cell(1, "back").toBool());
        history.takeBack(history.keyAt(1));
        QCOMPARE(title(), std::string("Premier"));
        QVERIFY(history.cell(0, "text").toString().contains(u"Premier"_s));
        fixture.gestures->undo();
        QCOMPARE(title(), std::string("Second"));
        history.takeBack(u"no number"_s);
        QCOMPARE(title(), std::string("Second"));
    }
};

QTEST_GUILESS_MAIN(StartTest)
#include "start_test.moc"
