#include "sync/store/rehearsal.h"

#include "sync/store/arrival.h"

#include <new>

namespace cordee::store {

namespace {

constexpr std::uint32_t onlySpace = 1;

// In memory nothing is sealed: its pages never reach a disk (temp_store, no journal file).
StoreOptions inMemory(StoreOptions options) {
    options.path = ":memory:";
    options.cipher = nullptr;
    return options;
}

template <class T>
Result<T, StoreError> guarded(const std::function<Result<T, StoreError>()>& body) {
    try {
        return body();
    } catch (const SQLite::Exception& exception) {
        return toStoreError(exception);
    } catch (const Unreadable& unreadable) {
        return StoreError{StoreErrorKind::Damaged, unreadable.what()};
    } catch (const std::bad_alloc&) {
        return noMemory();
    }
}

} // namespace

MemoryRehearsal::MemoryRehearsal(const StoreOptions& options, const SpaceId& space, SpaceKind kind)
    : options_(inMemory(options))
    , connection_(options_.path)
    , context_(connection_, options_) {
    connection_.exec("PRAGMA temp_store=MEMORY");
    connection_.exec("PRAGMA journal_mode=MEMORY");
    context_.tables = Tables::migrate(connection_, options_.schema, false);
    Run run(connection_.prepared("INSERT INTO state(one, key_check, hlc, next_seq, checked_ms)"
                                 " VALUES(1, ?, 0, 1, 0)"));
    run.blob(context_.secrets.check()).exec();
    context_.load();
    context_.addSpace(space, kind);
}

Result<void, StoreError> MemoryRehearsal::begin(ByteView state, const SpaceVector& vector) {
    return guarded<void>([&]() -> Result<void, StoreError> {
        SQLite::Transaction transaction(connection_.database());
        ChangeSet changes;
        if (auto merged = mergeState(context_, onlySpace, state, {}, changes); !merged)
            return merged;
        transaction.commit();
        heads_ = {vector.begin(), vector.end()};
        return {};
    });
}

Result<void, StoreError> MemoryRehearsal::apply(std::span<const RemoteBatch> batches) {
    return guarded<void>([&]() -> Result<void, StoreError> {
        SQLite::Transaction transaction(connection_.database());
        ChangeSet changes;
        Work work(context_);
        for (const RemoteBatch& batch : batches) {
            applyContent(context_, work, batch, onlySpace, changes);
            heads_[batch.device] = batch.head;
        }
        work.finish(changes);
        connection_.exec("DELETE FROM history"); // nobody asks here who wrote what
        transaction.commit();
        connection_.trim();
        return {};
    });
}

ChainHead MemoryRehearsal::chainHead(const DeviceId& device) const {
    const auto head = heads_.find(device);
    return head == heads_.end() ? ChainHead{} : head->second;
}

Result<std::optional<Bytes>, StoreError> MemoryRehearsal::writeSome() {
    auto written = guarded<std::optional<Bytes>>([&]() -> Result<std::optional<Bytes>, StoreError> {
        if (!writer_) writer_.emplace(context_, onlySpace);
        return writer_->some();
    });
    if (!written || *written) writer_.reset(); // half of it is no beginning
    return written;
}

} // namespace cordee::store
