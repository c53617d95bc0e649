#include "files.h"
#include "world.h"

#include <QFile>

#include <sqlite3.h>

#include <cstdlib>
#include <functional>
#include <new>

using namespace Qt::StringLiterals;
using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

namespace {

// The allocation, of SQLite's and of the program's together, that fails; 0: none.
long failing = 0;
long counted = 0;

bool isRefused() {
    return failing != 0 && ++counted == failing;
}

sqlite3_mem_methods systemsMemory;

void* sqliteMalloc(int size) {
    return isRefused() ? nullptr : systemsMemory.xMalloc(size);
}

void* sqliteRealloc(void* old, int size) {
    return isRefused() ? nullptr : systemsMemory.xRealloc(old, size);
}

// Before SQLite is used at all.
const int installed = [] {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &systemsMemory);
    sqlite3_mem_methods failingMemory = systemsMemory;
    failingMemory.xMalloc = sqliteMalloc;
    failingMemory.xRealloc = sqliteRealloc;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &failingMemory);
}();

} // namespace

void* operator new(std::size_t size) {
    if (void* memory = isRefused() ? nullptr : std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept {
    std::free(memory);
}

void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}

// Every allocation of an act fails once: the act is done or not done, the program goes on.
class AllocationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QCOMPARE(installed, SQLITE_OK); }
    void init() {
        folder_ = quickFolder();
        QTemporaryDir bens;
        Device ben('b', bens.path());
        furnish(ben);
        QVERIFY(written_.size() > 1);
    }

    void anEditIsDoneOrNotDone() {
        const RecordId made = newRecordId(clock_, random_);
        const std::vector<Edit> edits{
            Edit::create(shared, goal::number, made).set(goal::title, "made"),
            Edit(goal_).set(goal::title, "changed").replace(goal::notes, "one and two")};
        everyAllocation([&](Store& store) { return store.commit(edits).ok(); });
    }

    void anEditIsTakenBackOrNot() {
        everyAllocation([&](Store& store) { return store.undo(gesture_).ok(); });
    }

    void aBatchIsSealedAndAcknowledgedOrNot() {
        const SealedBatch batch{1, idOf<Hash32>('1'), "sealed"};
        everyAllocation([&](Store& store) {
            return store.storeSealed(shared, batch, 3).ok() && store.acknowledge(shared, 1).ok();
        });
    }

    void batchesArriveOrNot() {
        everyAllocation(
            [&](Store& store) { return store.applyRemote(written_, written_.size()).ok(); });
    }

    void aDatabaseIsOpenedOrNot() {
        for (long n = 1;; ++n) {
            leave();
            StoreOptions chosen = options();
            failing = n;
            counted = 0;
            auto opened = Store::open(std::move(chosen));
            const bool all = counted < std::exchange(failing, 0);
            if (!opened) {
                QCOMPARE(opened.error().kind, StoreErrorKind::Io);
                opened = Store::open(options());
            }
            QVERIFY2(opened, qPrintable(u"allocation %1"_s.arg(n)));
            QCOMPARE((*opened)->exportJson({}), before_);
            if (all) return;
        }
    }

  private:
    StoreOptions options() {
        return {folder_->filePath(u"a"_s).toStdString(), schemaV1, clock_, random_, &cipher_};
    }

    void furnish(Device& ben) {
        Device ana('a', folder_->path(), schemaV1, &cipher_);
        goal_ = ana.create(ana.newGoal().set(goal::title, "first").replace(goal::notes, "one"));
        gesture_ = ana.store->commit(Edit(goal_).set(goal::title, "second"))->gesture;
        before_ = ana.store->exportJson({});
        ben.create(ben.newGoal().set(goal::title, "by Ben").add(goal::tags, "t"));
        written_ = ben.seal();
        ben.create(ben.newGoal().replace(goal::notes, "by Ben"));
        for (RemoteBatch& batch : ben.seal())
            written_.push_back(std::move(batch));
        ana.store.reset();
        for (const QString& name : QDir(folder_->path()).entryList(QDir::Files)) {
            QFile file(folder_->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            files_[name] = file.readAll();
        }
    }
    void leave() {
        for (const QString& name : QDir(folder_->path()).entryList(QDir::Files))
            QFile::remove(folder_->filePath(name));
        for (const auto& [name, content] : files_) {
            QFile file(folder_->filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(content), content.size());
        }
    }

    // Until an act needs no more of them.
    void everyAllocation(const std::function<bool(Store&)>& act) {
        for (long n = 1;; ++n) {
            leave();
            auto store = Store::open(options());
            QVERIFY(store);
            failing = n;
            counted = 0;
            const bool done = act(**store);
            const bool all = counted < std::exchange(failing, 0);
            const std::string shown = (*store)->exportJson({});
            const bool goesOn = (*store)->commit(Edit(goal_).set(goal::place, "goes on")).ok();
            QVERIFY2(goesOn, qPrintable(u"after allocation %1"_s.arg(n)));
            const std::string later = (*store)->exportJson({});
            store->reset();
            store = Store::open(options());
            QVERIFY(store);
            QVERIFY2((*store)->exportJson({}) == later, qPrintable(u"allocation %1"_s.arg(n)));
            store->reset();
            if (!done) QVERIFY2(shown == before_, qPrintable(u"allocation %1"_s.arg(n)));
            if (!all) continue;
            QVERIFY(done && n > 20);
            return;
        }
    }

    TestCipher cipher_;
    TestClock clock_;
    TestRandom random_{9};
    std::unique_ptr<QTemporaryDir> folder_;
    std::map<QString, QByteArray> files_;
    RecordId goal_;
    GestureId gesture_ = 0;
    std::string before_;
    std::vector<RemoteBatch> written_;
};

QTEST_GUILESS_MAIN(AllocationTest)
#include "allocation_test.moc"
