#pragma once

#include "sync/core/hlc.h"
#include "sync/core/replica.h"
#include "sync/core/schema.h"
#include "sync/core/vault_storage.h"
#include "sync/store/edit.h"
#include "sync/store/query.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace cordee::store {

struct StoreOptions {
    std::filesystem::path path; // of the database; its folder must exist
    Schema schema;
    const Clock& clock;
    Random& random;
    ColumnCipher* cipher =
        nullptr; // null: secret columns are kept in the clear (tests, benchmarks)
    // Where a check of the whole file is due, leave it to the caller: see needsCheck().
    bool checkLater = false;
};

using GestureId = std::int64_t;

struct Committed {
    GestureId gesture = 0; // 0: nothing changed
    ChangeSet changes;
};

// One line of a record's history.
struct HistoryEntry {
    RecordId record;
    std::uint32_t field = 0;
    ChangeKind kind = ChangeKind::SetField;
    std::int64_t writtenMs = 0;  // by the author's clock
    std::int64_t receivedMs = 0; // by mine
    DeviceId device;
    UserId author;
    Value before; // what the field held here when the change arrived; of a set, the element removed
    Value after;  // of a set, the element added
    bool lost = false; // an older write that came late: kept here, not shown
};

// Called when the store is destroyed or the subscription goes: stops the notifications.
class Subscription {
  public:
    Subscription() = default;
    explicit Subscription(std::function<void()> cancel)
        : cancel_(std::move(cancel)) {}
    Subscription(Subscription&& other) noexcept
        : cancel_(std::exchange(other.cancel_, {})) {}
    Subscription& operator=(Subscription&& other) noexcept {
        reset();
        cancel_ = std::exchange(other.cancel_, {});
        return *this;
    }
    Subscription(const Subscription&) = delete;
    Subscription& operator=(const Subscription&) = delete;
    ~Subscription() { reset(); }
    void reset() {
        if (auto cancel = std::exchange(cancel_, {})) cancel();
    }

  private:
    std::function<void()> cancel_;
};

// The local database: rows, clocks, outbox, history and cursors, written in one transaction per act
// and durable before a call returns. Lives on one thread. Everything in it follows from the schema.
class Store : public Replica, public VaultStorage {
  public:
    // Creates or opens and migrates. StoreErrorKind::Locked, Damaged, WrongKey, Full, Io: nothing
    // was changed. A database of a newer version opens read only (see readOnly()); Newer is the
    // error of one whose fields are of other types than here, and of every write to a read-only
    // one.
    static Result<std::unique_ptr<Store>, StoreError> open(StoreOptions options);

    virtual bool readOnly() const = 0;
    // The last process did not end well, or a week has passed: checkDatabase() is due, on whatever
    // thread; then tell checked().
    virtual bool needsCheck() const = 0;
    virtual void checked() = 0;
    // Changes of mine that were saved out of another database: as if they were written here, with
    // the clocks they have. What builds on text that is not here yet waits for it.
    virtual Result<void, StoreError> adopt(const SpaceId& space,
                                           std::span<const Change> changes) = 0;
    // Whether what is written in a space is seen by anybody but me.
    virtual bool isShared(const SpaceId& space) const = 0;
    virtual const Schema& schema() const = 0;

    // Who writes here: needed before the first commit, kept in the database.
    virtual Result<void, StoreError> setAuthor(const DeviceId& device, const UserId& user) = 0;
    virtual RecordId newId() = 0;

    // A person's act: all its edits or none, undone as one.
    virtual Result<Committed, StoreError> commit(std::span<const Edit> edits) = 0;
    Result<Committed, StoreError> commit(const Edit& edit) { return commit(std::span(&edit, 1)); }
    // Puts back what the act changed, except where something newer was written since. Undoing an
    // undo redoes it.
    virtual Result<Committed, StoreError> undo(GestureId gesture) = 0;

    virtual std::optional<Row> find(const RecordId& id) const = 0; // also in the bin
    virtual std::vector<Row> select(const Query& query) const = 0;
    virtual std::size_t count(const Query& query) const = 0;
    virtual std::vector<HistoryEntry> history(const RecordId& id) const = 0; // newest first
    virtual std::vector<Row> bin() const = 0;                                // newest first

    // Everything of one space (or all) that I may take away, as JSON by record and field name.
    virtual std::string exportJson(const std::optional<SpaceId>& space) const = 0;

    // Told after each transaction that changed rows, outside of it: a listener may call the store
    // again; what that changes is told after it returned. Changes of several spaces come with a
    // null space.
    [[nodiscard]] virtual Subscription
    subscribe(std::function<void(const ChangeSet&)> listener) = 0;
    // Told after each transaction that changed what waits to be sent.
    [[nodiscard]] virtual Subscription subscribeOutbox(std::function<void()> listener) = 0;

    // Checkpoint and tidy when nothing else is going on.
    virtual void idle() = 0;
};

} // namespace cordee::store
