#include "app/notebook/notebook.h"
#include "tests/unit/app/person.h"

namespace cordee::app::test {

namespace {

using namespace Qt::StringLiterals;
using P = model::Pulse;

struct Section {
    explicit Section(Person& person)
        : notebook(*person.store, *person.gestures, *person.people, person.clock, person.random,
                   person.personal)
        , weather(*notebook.weather()) {}

    Notebook notebook;
    Weather& weather;
};

QString key(model::PulseKind kind) {
    return QString::number(static_cast<int>(kind));
}

const QString satisfaction = key(model::PulseKind::Satisfaction);
const QString load = key(model::PulseKind::MentorLoad);

RecordId goalOf(Person& person, const char* title) {
    return person.make(person.begin(model::Goal::recordKind, person.personal)
                           .set(model::Goal::title, title)
                           .set(model::Goal::status, model::GoalStatus::Active)
                           .set(model::Goal::ownerId, person.id));
}

std::string bytesOf(const std::vector<RemoteBatch>& batches) {
    std::string all;
    for (const RemoteBatch& batch : batches)
        all += batch.sealed;
    return all;
}

} // namespace

class WeatherTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aMenteeAndAMentorAreAskedDifferently();
    void tapsAndAWordAreOneActKeptToMyself();
    void confidenceIsAboutAGoal();
    void itIsDueOnceAMonth();
    void onlyOneChosenValueIsShared();
    void theCurveStandsOverWhatHappened();
    void aHeavyLoadProposesRelief();
};

void WeatherTest::aMenteeAndAMentorAreAskedDifferently() {
    TwoPeople two;
    Section hers(two.ines);
    QCOMPARE(hers.weather.questions()->count(), 3);
    goalOf(two.ines, "Animer seule");
    QCOMPARE(hers.weather.questions()->count(), 4);
    Section his(two.karim);
    QCOMPARE(his.weather.questions()->count(), 2);
    QVERIFY(his.weather.questions()->rowOf(load) >= 0);
}

void WeatherTest::tapsAndAWordAreOneActKeptToMyself() {
    TwoPeople two;
    Section hers(two.ines);
    QVERIFY(!hers.weather.take({}, u"lourd"_s, {}));
    QVERIFY(!hers.weather.take({{load, 8}}, {}, {})); // not a question of hers
    QVERIFY(hers.weather.take({{satisfaction, 99}, {key(model::PulseKind::Meaning), 4}},
                              u"  lourd "_s, {}));
    const auto pulses = two.ines.store->select(store::Query(P::recordKind));
    QCOMPARE(pulses.size(), std::size_t(2));
    for (const store::Row& pulse : pulses) {
        QCOMPARE(pulse.space, two.ines.personal);
        QCOMPARE(pulse.get(P::word), "lourd");
        QVERIFY(*pulse.get(P::value) <= 10);
    }
    QVERIFY(two.ines.sealAll().empty());
    QVERIFY(two.ines.store->exportJson(tie).find("lourd") == std::string::npos);
    two.ines.gestures->undo();
    QCOMPARE(hers.weather.trends()->count(), 0);
}

void WeatherTest::confidenceIsAboutAGoal() {
    TwoPeople two;
    const RecordId goal = goalOf(two.ines, "Animer seule");
    Section hers(two.ines);
    const QVariantMap tapped{{key(model::PulseKind::Confidence), 6}};
    QVERIFY(!hers.weather.take(tapped, {}, {}));
    QVERIFY(hers.weather.take(tapped, {}, toQString(goal)));
    QVERIFY(hers.weather.trends()->cell(0, "name").toString().contains(u"Animer seule"_s));
}

void WeatherTest::itIsDueOnceAMonth() {
    TwoPeople two;
    Section hers(two.ines);
    QVERIFY(hers.weather.due());
    QVERIFY(hers.weather.take({{satisfaction, 6}}, {}, {}));
    QVERIFY(!hers.weather.due());
    two.clock.now = two.clock.now.addDays(27);
    QVERIFY(!hers.weather.due());
    two.clock.now = two.clock.now.addDays(1);
    QVERIFY(hers.weather.due());
}

void WeatherTest::onlyOneChosenValueIsShared() {
    TwoPeople two;
    Section hers(two.ines);
    QVERIFY(hers.weather.take({{satisfaction, 3}}, u"épuisée"_s, {}));
    two.clock.now = two.clock.now.addDays(30);
    QVERIFY(hers.weather.take({{satisfaction, 7}}, u"soulagée"_s, {}));
    const QString last = hers.weather.trends()->cell(0, "lastId").toString();
    QVERIFY(!hers.weather.preview(last, false).contains(u"soulagée"_s));
    QVERIFY(hers.weather.preview(last, true).contains(u"soulagée"_s));
    QVERIFY(!hers.weather.share(last, toQString(two.ines.personal), true));
    QVERIFY(hers.weather.share(last, toQString(tie), false));
    const auto batches = two.ines.sealAll();
    QVERIFY(!batches.empty());
    QVERIFY(bytesOf(batches).find("soulag") == std::string::npos);
    QVERIFY(two.karim.store->applyRemote(batches, batches.size() + 1));
    const auto seen = two.karim.store->select(store::Query(P::recordKind));
    QCOMPARE(seen.size(), std::size_t(1));
    QCOMPARE(seen.front().get(P::value), std::int64_t(7));
    Section his(two.karim);
    QVERIFY(his.weather.received()->cell(0, "words").toString().contains(u"7 sur 10"_s));
    QCOMPARE(his.weather.trends()->count(), 0); // hers is no curve of his
    QCOMPARE(hers.weather.trends()->cell(0, "points").toList().size(), 2);
}

void WeatherTest::theCurveStandsOverWhatHappened() {
    TwoPeople two;
    Section hers(two.ines);
    QVERIFY(hers.weather.take({{satisfaction, 4}}, u"lourd"_s, {}));
    two.clock.now = two.clock.now.addDays(40);
    two.meeting(-20, model::MeetingStatus::Done);
    two.meeting(-60, model::MeetingStatus::Done); // before the first taking: not over the curve
    QVERIFY(hers.weather.take({{satisfaction, 8}}, {}, {}));
    const auto points = hers.weather.trends()->cell(0, "points").toList();
    QCOMPARE(points.size(), 2);
    QCOMPARE(points[0].toMap().value(u"at"_s).toDouble(), 0.0);
    QCOMPARE(points[1].toMap().value(u"at"_s).toDouble(), 1.0);
    QCOMPARE(points[1].toMap().value(u"value"_s).toDouble(), 0.8);
    QVERIFY(points[0].toMap().value(u"text"_s).toString().contains(u"lourd"_s));
    QCOMPARE(hers.weather.events().size(), 1);
    QCOMPARE(hers.weather.events()[0].toMap().value(u"at"_s).toDouble(), 0.5);
}

void WeatherTest::aHeavyLoadProposesRelief() {
    TwoPeople two;
    Section his(two.karim);
    QVERIFY(his.weather.take({{load, 8}}, {}, {}));
    QCOMPARE(his.weather.loadText(), QString());
    two.clock.now = two.clock.now.addDays(30);
    QVERIFY(his.weather.take({{load, 8}}, {}, {}));
    QVERIFY(!his.weather.loadText().isEmpty());
    QVERIFY(!his.weather.propose(toQString(tie), 7));
    QVERIFY(his.weather.propose(toQString(tie), 1));
    const auto points = two.karim.store->select(store::Query(model::AgendaItem::recordKind));
    QCOMPARE(toQString(*points.front().get(model::AgendaItem::text)), Weather::relief().at(1));
    two.clock.now = two.clock.now.addDays(30);
    QVERIFY(his.weather.take({{load, 4}}, {}, {}));
    QCOMPARE(his.weather.loadText(), QString());
}

} // namespace cordee::app::test

QTEST_GUILESS_MAIN(cordee::app::test::WeatherTest)
#include "weather_test.moc"
