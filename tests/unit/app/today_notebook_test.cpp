#include "app/notebook/notebook.h"
#include "app/today/today_model.h"
#include "tests/unit/app/person.h"

namespace cordee::app::test {

namespace {

using namespace Qt::StringLiterals;

struct Home {
    explicit Home(Person& person)
        : today(*person.store, *person.gestures, *person.people, person.clock)
        , notebook(*person.store, *person.gestures, *person.people, person.clock, person.random,
                   person.personal) {
        // The questions about the relationship itself are asked in tests of their own.
        auto quiet = store::Edit::create(person.personal, model::PromptChoice::recordKind,
                                         person.store->newId());
        quiet.set(model::PromptChoice::kind, "review").set(model::PromptChoice::off, true);
        QVERIFY(person.store->commit(quiet));
        today.refresh();
    }

    std::unique_ptr<ReflectionPage> reflect() {
        auto& all = *notebook.reflections();
        return std::unique_ptr<ReflectionPage>(all.open(all.create({})));
    }
    void takeWeather() {
        QVERIFY(notebook.weather()->take(
            {{QString::number(static_cast<int>(model::PulseKind::Satisfaction)), 6}}, {}, {}));
    }

    TodayModel today;
    Notebook notebook;
};

} // namespace

class TodayNotebookTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aDecisionIsAskedAboutOnItsDay();
    void anAssumptionIsAskedAboutUntilItWasLookedAt();
    void theWeekIsAskedAboutNearItsEndOnly();
    void theWeatherIsAskedForOnceAMonth();
    void sixMonthsAgoIsShown();
    void whatTheOtherSharedIsNews();
};

void TodayNotebookTest::aDecisionIsAskedAboutOnItsDay() {
    TwoPeople two;
    Home home(two.ines);
    auto& all = *home.notebook.decisions();
    const QString id = all.create(u"Changer de service ?"_s);
    const std::unique_ptr<DecisionPage> page(all.open(id));
    page->write(u"chosenText"_s, u"Partir"_s);
    page->write(u"expected"_s, u"Un poste"_s);
    page->write(u"confidencePercent"_s, 70);
    page->setReview(u"2026-12-01"_s);
    QVERIFY(page->lock());
    QVERIFY(home.today.promptKind() != u"decision"_s);
    two.clock.now = QDateTime(QDate(2026, 12, 1), QTime(9, 0));
    home.today.refresh();
    QCOMPARE(home.today.promptKind(), u"decision"_s);
    QCOMPARE(home.today.promptRoute(), u"decision"_s);
    QCOMPARE(home.today.promptTarget(), id);
    QVERIFY(page->review(u"Arrivé"_s, true, 4, 0, {}));
    QVERIFY(home.today.promptKind() != u"decision"_s);
}

void TodayNotebookTest::anAssumptionIsAskedAboutUntilItWasLookedAt() {
    TwoPeople two;
    Home home(two.ines);
    auto& all = *home.notebook.situations();
    const QString id = all.create();
    const std::unique_ptr<SituationPage> page(all.open(id));
    AssumptionList& list = *page->assumptions();
    QVERIFY(list.add(u"A. le fait exprès"_s));
    QVariantMap values{{u"statement"_s, u"A. le fait exprès"_s},
                       {u"confidence"_s, 60},
                       {u"status"_s, 1},
                       {u"recheckIso"_s, u"2026-12-01"_s}};
    QVERIFY(list.change(list.keyAt(0), values));
    QVERIFY(home.today.promptKind() != u"assumption"_s);
    two.clock.now = QDateTime(QDate(2026, 12, 1), QTime(9, 0));
    home.takeWeather(); // the month is asked about first
    home.today.refresh();
    QCOMPARE(home.today.promptKind(), u"assumption"_s);
    QCOMPARE(home.today.promptRoute(), u"situation"_s);
    QCOMPARE(home.today.promptTarget(), id);
    QVERIFY(list.change(list.keyAt(0), values)); // looked at, and left as it was
    QVERIFY(home.today.promptKind() != u"assumption"_s);
    QCOMPARE(list.cell(0, "recheckIso").toString(), QString());
}

void TodayNotebookTest::theWeekIsAskedAboutNearItsEndOnly() {
    TwoPeople two;
    Home home(two.ines);
    home.takeWeather();
    two.meeting(-1, model::MeetingStatus::Done);
    home.today.refresh();
    QCOMPARE(home.today.promptKind(), QString()); // a Tuesday
    two.clock.now = QDateTime(QDate(2026, 11, 26), QTime(9, 0));
    home.today.refresh();
    QCOMPARE(home.today.promptKind(), u"reflection"_s);
    home.reflect();
    QCOMPARE(home.today.promptKind(), QString());
}

void TodayNotebookTest::theWeatherIsAskedForOnceAMonth() {
    TwoPeople two;
    Home home(two.ines);
    QCOMPARE(home.today.promptKind(), u"pulse"_s);
    QCOMPARE(home.today.promptRoute(), u"weather"_s);
    home.takeWeather();
    QCOMPARE(home.today.promptKind(), QString());
    QVERIFY(home.today.weatherText().contains(u"aujourd’hui"_s));
    two.clock.now = two.clock.now.addDays(28);
    home.today.refresh();
    QCOMPARE(home.today.promptKind(), u"pulse"_s);
}

void TodayNotebookTest::sixMonthsAgoIsShown() {
    TwoPeople two;
    Home home(two.ines);
    home.reflect()->answer(0, u"Ma première réunion"_s);
    QCOMPARE(home.today.memoryId(), QString());
    two.clock.now = two.clock.now.addMonths(6);
    home.today.refresh();
    QVERIFY(!home.today.memoryId().isEmpty());
    QCOMPARE(home.today.memoryText(), u"Ma première réunion"_s);
}

void TodayNotebookTest::whatTheOtherSharedIsNews() {
    TwoPeople two;
    Home hers(two.ines);
    Home his(two.karim);
    QVERIFY(hers.reflect()->share(toQString(tie), u"Oser"_s));
    two.ines.sendTo(two.karim);
    his.today.refresh();
    QCOMPARE(his.today.news()->count(), 1);
    QCOMPARE(his.today.news()->cell(0, "kind").toString(), u"reflection"_s);
    QVERIFY(his.today.news()->cell(0, "text").toString().contains(u"Oser"_s));
    hers.today.refresh();
    QCOMPARE(hers.today.news()->count(), 0);
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::TodayNotebookTest)
#include "today_notebook_test.moc"
