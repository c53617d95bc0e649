#include "choice_world.h"
#include "three_devices.h"

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

class ConvergenceTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void devicesThatHeardTheSameHoldTheSame() {
        QVERIFY(rc::check("convergence", [] {
            const auto actions = *rc::gen::container<std::vector<Action>>(anyAction());
            ThreeDevices world;
            for (const Action& action : actions)
                world.act(action);
            world.bringTogether();
            RC_ASSERT(world.content(0) == world.content(1));
            RC_ASSERT(world.content(1) == world.content(2));
            for (const RemoteBatch& batch : world.sent())
                world.device(2).take({batch});
            RC_ASSERT(world.content(1) == world.content(2));
            world.device(0).reopen();
            RC_ASSERT(world.content(0) == world.content(1));
        }));
    }
    // Three people write choices in any order: all end with the same conflicts, each about the
    // value that stands, and a last word by one who has heard everything leaves none.
    void whatIsWrittenApartIsTheSameForAll() {
        QVERIFY(rc::check("choices", [] {
            const auto actions = *rc::gen::container<std::vector<Action>>(anyAction());
            ThreeDevices world(choosingSchema);
            for (const Action& action : actions)
                world.act(action);
            world.bringTogether();
            RC_ASSERT(world.content(0) == world.content(1));
            RC_ASSERT(world.content(1) == world.content(2));
            Device& last = world.device(2);
            for (const Row& row : last.store->select(Query(goal::number)))
                RC_ASSERT(last.store->commit(Edit(row.id).set(goal::title, "last word")).ok());
            world.bringTogether();
            for (const Row& row : last.store->select(Query(goal::number)))
                RC_ASSERT(openPairs(world.device(0), row.id).empty());
        }));
    }
};

// Every run writes to a real disk: fewer of them by default, more by RC_PARAMS.
int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) qputenv("RC_PARAMS", "max_success=25");
    ConvergenceTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "convergence_test.moc"
