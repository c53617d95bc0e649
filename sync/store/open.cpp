#include "sync/store/copy.h"
#include "sync/store/page_sums.h"
#include "sync/store/store_impl.h"

#include "sync/core/planted.h"

#include <sqlite3.h>

#include <chrono>
#include <filesystem>
#include <limits>
#include <system_error>

namespace cordee::store {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t suspected = 0; // in the place of the time of the last check
constexpr std::int64_t checkEveryMs = std::chrono::milliseconds(std::chrono::days(7)).count();

// A log left behind means that the last process did not end well.
bool hasLog(const fs::path& path) {
    std::error_code ignored;
    const auto size = fs::file_size(path.string() + "-wal", ignored);
    return !ignored && size > 0;
}

bool hasContent(const fs::path& path) {
    std::error_code ignored;
    const auto size = fs::file_size(path, ignored);
    return !ignored && size > 0;
}

// For the person's eyes only; SQLite gives its other files the same rights.
void restrict(const fs::path& path) {
    std::error_code ignored; // systems without such rights protect the folder instead
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, ignored);
}

void setPragmas(Connection& connection, bool readOnly) {
    connection.exec("PRAGMA temp_store=MEMORY");
    connection.exec("PRAGMA mmap_size=0");
    connection.exec("PRAGMA cache_size=-8000"); // a large batch is written once, not spilled twice
    connection.exec("PRAGMA foreign_keys=ON");
    connection.exec("PRAGMA trusted_schema=OFF");
    connection.exec("PRAGMA cell_size_check=ON");
    connection.exec("PRAGMA fullfsync=1");
    connection.exec("PRAGMA checkpoint_fullfsync=1");
    connection.exec("PRAGMA synchronous=FULL");
    if (planted(Bug::NoSync)) connection.exec("PRAGMA synchronous=OFF");
    connection.exec("PRAGMA wal_autocheckpoint=1000");
    if (readOnly) {
        connection.exec("PRAGMA query_only=ON");
        return;
    }
    SQLite::Statement journal(connection.database(), "PRAGMA journal_mode=WAL");
    journal.executeStep();
}

std::string quickCheck(Connection& connection) {
    SQLite::Statement check(connection.database(), "PRAGMA quick_check(1)");
    return check.executeStep() ? check.getColumn(0).getString() : "no answer";
}

} // namespace

Result<std::unique_ptr<Store>, StoreError> Store::open(StoreOptions options) {
    try {
        const fs::path path = options.path;
        auto lock = LockFile::take(path.string() + ".lock");
        if (!lock) return lock.error();
        if (!hasContent(path) && hasLog(path))
            return StoreError{StoreErrorKind::Damaged, "the database is gone, its log is there"};
        auto connection = std::make_unique<Connection>(path);
        restrict(path);
        auto store = std::make_unique<StoreImpl>(std::move(options), std::move(*lock),
                                                 std::move(connection));
        if (auto prepared = store->prepare(); !prepared) return prepared.error();
        return std::unique_ptr<Store>(std::move(store));
    } catch (const SQLite::Exception& exception) {
        return toStoreError(exception);
    } catch (const Unreadable& unreadable) {
        return StoreError{StoreErrorKind::Damaged, unreadable.what()};
    } catch (const std::bad_alloc&) {
        return noMemory();
    }
}

StoreImpl::StoreImpl(StoreOptions options, std::unique_ptr<LockFile> lock,
                     std::unique_ptr<Connection> connection)
    : options_(std::move(options))
    , lock_(std::move(lock))
    , connection_(std::move(connection))
    , context_(*connection_, options_)
    , mirror_(OutboxMirror::pathFor(options_.path))
    , reserve_(options_.path)
    , isUnclean_(hasLog(options_.path)) {}

StoreImpl::~StoreImpl() = default;

Result<void, StoreError> StoreImpl::prepare() {
    const Fitness found = fitness(*connection_, options_.schema);
    if (found.fit == Fit::Foreign) return StoreError{StoreErrorKind::Damaged, found.detail};
    if (found.fit == Fit::Contradicts) return StoreError{StoreErrorKind::Newer, found.detail};
    readOnly_ = found.fit == Fit::Newer;
    if (found.fit != Fit::Empty) {
        if (auto checked = checkBeforeUse(isUnclean_); !checked) return checked;
    }
    if (found.fit == Fit::Ours && found.changes) {
        if (auto kept = keepOld(); !kept) return kept;
    }
    if (found.fit == Fit::Empty) reservePageSums(connection_->database().getHandle());
    setPragmas(*connection_, readOnly_);
    if (!readOnly_) {
        if (isUnclean_) settleLog();
        auto migrated = migrate();
        return migrated && wasSuspected_ ? readEverything() : migrated;
    }
    context_.tables = Tables::migrate(*connection_, options_.schema, true);
    context_.load();
    return {};
}

// The last process may have ended because a sync failed, and then parts of the log may be in the
// system's cache and never reach the disk: what is appended to them would be lost with them. Copied
// into the database and synced there, they are safe.
void StoreImpl::settleLog() {
    SQLite::Statement settle(connection_->database(), "PRAGMA wal_checkpoint(TRUNCATE)");
    settle.executeStep();
}

// Before anything is written: is this the right key, and is the file whole?
Result<void, StoreError> StoreImpl::checkBeforeUse(bool isUnclean) {
    Run run(connection_->prepared("SELECT key_check, checked_ms FROM state"));
    if (!run.next()) return StoreError{StoreErrorKind::Damaged, "the state is missing"};
    if (run.bytesAt(0) != context_.secrets.check()) {
        return StoreError{StoreErrorKind::WrongKey, "another local key, or none"};
    }
    const std::int64_t checkedMs = run.integerAt(1);
    wasSuspected_ = checkedMs == suspected;
    const std::int64_t age = options_.clock.nowMs() - checkedMs;
    if (!isUnclean && age >= 0 && age < checkEveryMs) return {};
    if (options_.checkLater) {
        needsCheck_ = true;
        return {};
    }
    const std::string answer = quickCheck(*connection_);
    if (answer != "ok") return StoreError{StoreErrorKind::Damaged, answer};
    wasChecked_ = true;
    return {};
}

// It may have been the disk's passing fault.
Result<void, StoreError> StoreImpl::readEverything() {
    for (const SpaceState& space : context_.spaces())
        static_cast<void>(pending(space.id, std::numeric_limits<std::int32_t>::max()));
    for (const RecordSchema& record : options_.schema.records())
        for (const Row& row : select(Query(record.number).includeBin()))
            static_cast<void>(history(row.id));
    return checkWritable();
}

void StoreImpl::suspect(const char* what) const {
    broken_ = StoreError{StoreErrorKind::Damaged, what};
    if (readOnly_) return;
    try {
        Run run(connection_->prepared("UPDATE state SET checked_ms = ?"));
        run.integer(suspected).exec();
    } catch (const SQLite::Exception&) {
        // Found again by the next one who reads it.
    }
}

// An upgrade begins with a copy of what was there. Without room for it nothing is changed.
Result<void, StoreError> StoreImpl::keepOld() {
    const fs::path copy = options_.path.string() + "-before-upgrade";
    const fs::path fresh = copy.string() + ".tmp";
    std::error_code error;
    fs::remove(fresh, error);
    if (auto copied = copyDatabase(options_.path, fresh); !copied) return copied;
    fs::rename(fresh, copy, error);
    if (error) return StoreError{StoreErrorKind::Io, error.message()};
    return {};
}

Result<void, StoreError> StoreImpl::migrate() {
    SQLite::Transaction transaction(connection_->database());
    context_.tables = Tables::migrate(*connection_, options_.schema, false);
    {
        Run run(connection_->prepared("INSERT INTO state(one, key_check, hlc, next_seq, checked_ms)"
                                      " VALUES(1, ?, 0, 1, ?) ON CONFLICT DO NOTHING"));
        run.blob(context_.secrets.check()).integer(options_.clock.nowMs()).exec();
    }
    if (wasChecked_) {
        Run run(connection_->prepared("UPDATE state SET checked_ms = ?"));
        run.integer(options_.clock.nowMs()).exec();
    }
    context_.load();
    if (context_.tables.grew()) replayAfterUpgrade();
    transaction.commit();
    noticeForgotten();
    if (!hasForgottenChanges()) emptyMirror();
    return {};
}

Result<void, StoreError> StoreImpl::checkWritable() const {
    if (readOnly_) return StoreError{StoreErrorKind::Newer, "written by a newer version"};
    if (broken_) return *broken_;
    return {};
}

void StoreImpl::checked() {
    needsCheck_ = false;
    // Without it the next start checks again.
    static_cast<void>(transact<void>([&]() -> Result<void, StoreError> {
        Run run(connection_->prepared("UPDATE state SET checked_ms = ?"));
        run.integer(options_.clock.nowMs()).exec();
        return {};
    }));
}

// After a transaction was undone, memory must say what the database says.
void StoreImpl::recover() {
    if (planted(Bug::MemoryNotUndone)) return;
    try {
        context_.load();
    } catch (const std::exception& exception) {
        broken_ = StoreError{StoreErrorKind::Io, exception.what()};
    }
}

Result<void, StoreError> StoreImpl::setAuthor(const DeviceId& device, const UserId& user) {
    if (context_.device == device && context_.user == user) return {};
    return transact<void>([&]() -> Result<void, StoreError> {
        Run run(connection_->prepared("UPDATE state SET device = ?, user = ?"));
        run.blob(device.view()).blob(user.view()).exec();
        context_.device = device;
        context_.user = user;
        return {};
    });
}

Subscription StoreImpl::subscribe(std::function<void(const ChangeSet&)> listener) {
    return changed_.add(std::move(listener));
}

Subscription StoreImpl::subscribeOutbox(std::function<void()> listener) {
    return outboxChanged_.add(std::move(listener));
}

// Where the log is lost, only the database itself is left: the mirror stays until that has it all.
void StoreImpl::emptyMirror() {
    const bool isForgotten = !forgottenBatches_.empty() || !forgottenChanges_.empty();
    if (!isForgotten && !hasOutbox()) mirror_.allAcknowledged();
}

void StoreImpl::idle() {
    mirror_.sync();
    if (readOnly_ || broken_) return;
    reserve_.take();
    // Passive: takes what it can without waiting. Failing costs nothing, the log keeps everything.
    int frames = 0;
    int taken = 0;
    const int result = sqlite3_wal_checkpoint_v2(connection_->database().getHandle(), nullptr,
                                                 SQLITE_CHECKPOINT_PASSIVE, &frames, &taken);
    if (result == SQLITE_OK && frames == taken) emptyMirror();
}

} // namespace cordee::store
