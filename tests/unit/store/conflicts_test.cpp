#include "choice_world.h"

#include <QFile>
#include <QMetaMethod>
#include <QRegularExpression>

// sync/store/MERGE.md, the table of choices, cell by cell. Ana and Ben act apart; whichever act
// arrives first, both show the same.

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

class ConflictsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        ana_ = std::make_unique<Device>('a', folder_->path(), choosingSchema);
        ben_ = std::make_unique<Device>('b', folder_->path(), choosingSchema);
        goal_ = ana_->create(ana_->newGoal().set(goal::title, "t").set(goal::place, "here"));
        begun_ = ana_->seal();
        ben_->take(begun_);
        tick();
    }
    void cleanup() {
        ana_.reset();
        ben_.reset();
    }

    void everyCellHasItsTest() {
        QFile table(QStringLiteral(MERGE_TABLE));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(table.readAll());
        static const QRegularExpression name(QStringLiteral("`(\\w+)` \\|$"),
                                             QRegularExpression::MultilineOption);
        int cells = 0;
        auto match = name.globalMatch(text, text.indexOf(QStringLiteral("# Choices")));
        for (; match.hasNext(); ++cells) {
            const QByteArray test = match.next().captured(1).toUtf8() + "()";
            QVERIFY2(metaObject()->indexOfMethod(test) >= 0, test);
        }
        const int others = 3; // init, cleanup, this one
        QCOMPARE(cells, metaObject()->methodCount() - metaObject()->methodOffset() - others);
    }

    void writtenApart() {
        apart("cafe", "office");
        QCOMPARE(place(), std::string("office"));
        const Pair pair = onePair();
        QCOMPARE(pair.kept, std::string("office"));
        QCOMPARE(pair.lost, std::string("cafe"));
        QCOMPARE(pair.keptBy, ben_->user);
        QCOMPARE(pair.lostBy, ana_->user);
    }
    void writtenApartWhereNothingWas() {
        meet(Edit(goal_).set(goal::dueOn, Date{1}), Edit(goal_).set(goal::dueOn, Date{2}));
        static_cast<void>(onePair());
    }
    void aConflictToldInAnotherSpace() {
        const SpaceId other = idOf<SpaceId>('O');
        QVERIFY(ana_->store->addSpace(other, SpaceKind::Mentorship));
        const RecordId id = ana_->store->newId();
        QVERIFY(
            ana_->store->commit(Edit::create(other, conflict::number, id)
                                    .set(conflict::aboutId, goal_)
                                    .set(conflict::aboutKind, std::int64_t{goal::number})
                                    .set(conflict::aboutField, std::int64_t{goal::place.number})));
        QVERIFY(ana_->store->commit(Edit(goal_).set(goal::place, "cafe")));
        QVERIFY(!ana_->store->find(id)->get(conflict::settled));
    }
    void wordsThatTheOtherNeverWrote() {
        apart("cafe", "office");
        choose(*ana_, "office");
        exchange();
        // Ben tells a conflict of his own making, with words in Ana's name.
        const auto stands = Hlc::of(ben_->clock.millis, 0).packed;
        ben_->create(Edit::create(shared, conflict::number, ben_->store->newId())
                         .set(conflict::aboutId, goal_)
                         .set(conflict::aboutKind, std::int64_t{goal::number})
                         .set(conflict::aboutField, std::int64_t{goal::place.number})
                         .set(conflict::kept, encodeValue(std::string("office")))
                         .set(conflict::keptBy, ben_->user)
                         .set(conflict::keptOn, ben_->id)
                         .set(conflict::keptClock, static_cast<std::int64_t>(stands))
                         .set(conflict::lost, encodeValue(std::string("I owe Ben")))
                         .set(conflict::lostBy, ana_->user)
                         .set(conflict::lostOn, ana_->id)
                         .set(conflict::lostClock, static_cast<std::int64_t>(stands - 1)));
        exchange();
        tick();
        // His app does not settle it, as an honest one would.
        adopt(*ben_, "park", {stands});
        exchange();
        QCOMPARE(ana_->store->count(Query(conflict::number)), 2U);
    }
    void writtenAlikeApart() {
        apart("cafe", "cafe");
        QVERIFY(nothingOpen());
    }
    void writtenOneAfterTheOther() {
        write(*ana_, "cafe");
        exchange();
        write(*ben_, "office");
        exchange();
        QVERIFY(nothingOpen());
        QCOMPARE(place(), std::string("office"));
    }
    void writtenApartByOnePerson() {
        QVERIFY(ben_->store->setAuthor(ben_->id, ana_->user).ok());
        ben_->user = ana_->user;
        apart("cafe", "office");
        QVERIFY(nothingOpen());
    }
    void anotherFieldWrittenApart() {
        meet(Edit(goal_).set(goal::place, "cafe"), Edit(goal_).set(goal::dueOn, Date{2}));
        QVERIFY(nothingOpen());
    }
    void aFieldThatIsNoChoiceWrittenApart() {
        meet(Edit(goal_).set(goal::status, 1), Edit(goal_).set(goal::status, 2));
        QVERIFY(nothingOpen());
    }
    void writtenTwiceAgainstOnce() {
        write(*ana_, "one");
        write(*ana_, "cafe");
        write(*ben_, "office");
        exchange();
        QCOMPARE(onePair().lost, std::string("cafe"));
        QCOMPARE(ana_->store->count(Query(conflict::number)), 1U);
    }
    void writtenAgainBeforeTheOtherWasHeard() {
        write(*ana_, "cafe");
        write(*ben_, "office");
        ana_->take(ben_->seal());
        QCOMPARE(openPairs(*ana_, goal_).front().kept, std::string("office"));
        write(*ben_, "park"); // Ben has not heard of the cafe
        ana_->take(ben_->seal());
        QCOMPARE(openPairs(*ana_, goal_).size(), 1U);
        QCOMPARE(openPairs(*ana_, goal_).front().kept, std::string("park"));
        exchange();
        QCOMPARE(onePair().kept, std::string("park"));
        QCOMPARE(onePair().lost, std::string("cafe"));
    }
    void onlyOneHasSynchronised() {
        write(*ana_, "cafe");
        write(*ben_, "office");
        ana_->take(ben_->seal());
        QCOMPARE(openPairs(*ana_, goal_).size(), 1U);
        QVERIFY(openPairs(*ben_, goal_).empty());
        ben_->take(ana_->seal());
        QCOMPARE(openPairs(*ben_, goal_).size(), 1U);
    }
    void theStandingOneIsChosen() {
        apart("cafe", "office");
        choose(*ana_, "office");
        exchange();
        QVERIFY(nothingOpen());
        QCOMPARE(place(), std::string("office"));
    }
    void theOtherOneIsChosen() {
        apart("cafe", "office");
        choose(*ben_, "cafe");
        exchange();
        QVERIFY(nothingOpen());
        QCOMPARE(place(), std::string("cafe"));
    }
    void somethingElseIsWritten() {
        apart("cafe", "office");
        write(*ana_, "park");
        QVERIFY(openPairs(*ana_, goal_).empty());
        exchange();
        QVERIFY(nothingOpen());
        QCOMPARE(place(), std::string("park"));
    }
    void bothChooseDifferently() {
        apart("cafe", "office");
        choose(*ana_, "cafe");
        choose(*ben_, "office");
        exchange();
        const Pair pair = onePair();
        QCOMPARE(place(), std::string("office"));
        QCOMPARE(pair.kept, std::string("office"));
        QCOMPARE(pair.lost, std::string("cafe"));
        choose(*ana_, "office");
        exchange();
        QVERIFY(nothingOpen());
    }
    void bothChooseAlike() {
        apart("cafe", "office");
        choose(*ana_, "cafe");
        choose(*ben_, "cafe");
        exchange();
        QVERIFY(nothingOpen());
        QCOMPARE(place(), std::string("cafe"));
    }
    void aChoiceIsTakenBack() {
        apart("cafe", "office");
        const GestureId gesture = choose(*ana_, "cafe");
        exchange();
        QVERIFY(nothingOpen());
        QVERIFY(ana_->store->undo(gesture).ok());
        exchange();
        QCOMPARE(place(), std::string("office"));
        QCOMPARE(onePair().lost, std::string("cafe"));
    }
    void somethingElseIsTakenBack() {
        apart("cafe", "office");
        const auto done =
            ana_->store->commit(Edit(goal_).set(goal::title, "T").set(goal::place, "park"));
        exchange();
        QVERIFY(nothingOpen());
        QVERIFY(ana_->store->undo(done->gesture).ok());
        exchange();
        QCOMPARE(place(), std::string("office"));
        QCOMPARE(onePair().lost, std::string("cafe"));
    }
    void theStandingOneIsTakenBack() {
        write(*ana_, "cafe"); // at the same moment
        const auto done = ben_->store->commit(Edit(goal_).set(goal::place, "office"));
        exchange();
        QVERIFY(ben_->store->undo(done->gesture).ok());
        exchange();
        QCOMPARE(place(), std::string("here"));
        QCOMPARE(onePair().kept, std::string("here"));
        QCOMPARE(onePair().lost, std::string("cafe"));
    }
    void anOlderAppWroteWithoutSayingWhatItReplaced() {
        write(*ana_, "cafe");
        tick();
        adopt(*ben_, "office", {});
        ana_->take(ben_->seal());
        QVERIFY(openPairs(*ana_, goal_).empty());
        exchange(); // it came late where a newer app wrote: there it is certain
        QCOMPARE(onePair().lost, std::string("cafe"));
    }
    // The database was put back, and its second copy alone knows what was written over the other's.
    void writtenOverAWriteThatWasForgotten() {
        write(*ben_, "library");
        const auto late = ben_->seal();
        ana_->take(late);
        write(*ana_, "garden");
        const auto hers = ana_->seal();
        ben_->take(hers);
        const QTemporaryDir other; // a database that has neither gets both at once, hers first
        Device older('a', other.path(), choosingSchema);
        auto both = begun_;
        both.insert(both.end(), hers.begin(), hers.end());
        both.insert(both.end(), late.begin(), late.end());
        older.take(both);
        QVERIFY(openPairs(older, goal_).empty());

        write(*ben_, "cafe");
        const auto bens = ben_->seal();
        tick();
        adopt(*ana_, "office", Hlc::of(ben_->clock.millis, 0));
        ana_->take(bens);
        QVERIFY(openPairs(*ana_, goal_).empty());
        exchange();
        QVERIFY(openPairs(*ana_, goal_).empty() && openPairs(*ben_, goal_).empty());
    }

  private:
    void tick() { ben_->clock.millis = ana_->clock.millis += 1000; }
    void write(Device& device, const char* place) {
        tick();
        device.create(Edit(goal_).set(goal::place, place));
    }
    // As another app may.
    void adopt(Device& device, const char* place, Hlc seen) {
        const Change bare{ChangeKind::SetField,
                          goal_,
                          goal::number,
                          goal::place.number,
                          Hlc::of(device.clock.millis, 0),
                          0,
                          encodeReplacement(std::string(place), seen)};
        QVERIFY(device.store->adopt(shared, {&bare, 1}).ok());
    }
    void meet(const Edit& earlier, const Edit& later) {
        ana_->create(earlier);
        tick();
        ben_->create(later);
        exchange();
    }
    void apart(const char* earlier, const char* later) {
        meet(Edit(goal_).set(goal::place, earlier), Edit(goal_).set(goal::place, later));
    }
    GestureId choose(Device& device, const char* place) {
        tick();
        const Pair pair = openPairs(device, goal_).front();
        const std::array edits{Edit(pair.id).set(conflict::settled, true),
                               Edit(goal_).set(goal::place, place)};
        const auto done = device.store->commit(edits);
        if (!done) qFatal("choose: %s", done.error().detail.c_str());
        return done->gesture;
    }
    // What each noted goes to the other as well.
    void exchange() {
        for (int round = 0; round < 3; ++round) {
            tick();
            const auto fromAna = ana_->seal();
            const auto fromBen = ben_->seal();
            if (!fromBen.empty()) ana_->take(fromBen);
            if (!fromAna.empty()) ben_->take(fromAna);
        }
        QVERIFY(ana_->store->pending(shared, 1).empty() && ben_->store->pending(shared, 1).empty());
        QCOMPARE(ana_->store->exportJson({}), ben_->store->exportJson({}));
    }
    std::string place() const { return *ana_->store->find(goal_)->get(goal::place); }
    bool nothingOpen() {
        return openPairs(*ana_, goal_).empty() && openPairs(*ben_, goal_).empty();
    }
    Pair onePair() {
        const auto mine = openPairs(*ana_, goal_);
        const auto theirs = openPairs(*ben_, goal_);
        if (mine.size() != 1 || theirs.size() != 1 || mine.front().id != theirs.front().id) {
            QTest::qFail("not one conflict on both", __FILE__, __LINE__);
            return {};
        }
        return mine.front();
    }

    std::unique_ptr<QTemporaryDir> folder_;
    std::vector<RemoteBatch> begun_;
    std::unique_ptr<Device> ana_;
    std::unique_ptr<Device> ben_;
    RecordId goal_;
};

QTEST_GUILESS_MAIN(ConflictsTest)
#include "conflicts_test.moc"
