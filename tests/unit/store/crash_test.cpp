#include "world.h"

#include <QFile>

#include <csignal>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

namespace {

// Runs `body` in a child, kills it after `micros` and waits until it is gone.
template <class Body>
void runAndKill(const Body& body, unsigned micros) {
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        body();
        ::_exit(0);
    }
    ::usleep(micros); // when to kill is the point; nothing waits for it
    ::kill(child, SIGKILL);
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
}

// A counter that the child raises after each acknowledged commit and that outlives it.
class SharedCount {
  public:
    SharedCount()
        : memory_(::mmap(nullptr, sizeof(std::int64_t), PROT_READ | PROT_WRITE,
                         MAP_SHARED | MAP_ANONYMOUS, -1, 0)) {}
    ~SharedCount() { ::munmap(memory_, sizeof(std::int64_t)); }
    volatile std::int64_t& value() { return *static_cast<std::int64_t*>(memory_); }

  private:
    void* memory_;
};

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void noAcknowledgedCommitIsLostWhenTheProcessIsKilled() {
        SharedCount acknowledged;
        RecordId id;
        {
            Device ana('a', folder_->path());
            id = ana.create(ana.newGoal().set(goal::dueOn, Date{0}));
        }
        TestRandom random(7);
        for (int round = 0; round < 50; ++round) {
            std::uint8_t jitter = 0;
            random.fill(&jitter, 1);
            const std::int64_t start = acknowledged.value();
            runAndKill([&] { commitWithoutEnd(id, start, acknowledged); }, 5'000U + jitter * 150U);
            Device ana('a', folder_->path());
            const std::int64_t found = ana.store->find(id)->get(goal::dueOn)->days;
            // The last one may have been stored without its word having come back.
            QVERIFY(found == acknowledged.value() || found == acknowledged.value() + 1);
            QCOMPARE(static_cast<std::int64_t>(ana.store->history(id).size()), found + 1);
            QCOMPARE(static_cast<std::int64_t>(ana.store->outbox().changes), found + 1);
            acknowledged.value() = found;
        }
        QVERIFY(acknowledged.value() > 50);
    }

    void aKilledMigrationLeavesTheOldOrTheNewSchema() {
        RecordId id;
        {
            Device ana('a', folder_->path());
            id = ana.create(ana.newGoal().set(goal::title, "x"));
        }
        const QString original = folder_->filePath(QStringLiteral("original"));
        QVERIFY(QFile::copy(path(), original));
        for (unsigned round = 0; round < 20; ++round) {
            runAndKill([&] { Device ana('a', folder_->path(), schemaV2); }, 300 + round * 700);
            Device ana('a', folder_->path(), schemaV2);
            QCOMPARE(*ana.store->find(id)->get(goal::title), std::string("x"));
            QVERIFY(ana.store->commit(Edit(id).set(goal::newer, "y")));
            ana.store.reset();
            for (const char* ending : {"", "-wal", "-shm"}) {
                QFile::remove(path() + QLatin1String(ending));
            }
            QVERIFY(QFile::copy(original, path()));
        }
    }

  private:
    QString path() const { return folder_->filePath(QStringLiteral("a")); }

    void commitWithoutEnd(const RecordId& id, std::int64_t next, SharedCount& acknowledged) const {
        Device ana('a', folder_->path());
        while (true) {
            if (!ana.store->commit(Edit(id).set(goal::dueOn, Date{++next}))) ::_exit(1);
            acknowledged.value() = next;
        }
    }

    std::unique_ptr<QTemporaryDir> folder_;
};

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
