#include "sync/store/store_impl.h"

namespace cordee::store {

namespace {

// The first key that no longer has this prefix; empty: there is none.
Bytes endOf(ByteView prefix) {
    Bytes end(prefix);
    while (!end.empty() && static_cast<unsigned char>(end.back()) == 0xff)
        end.pop_back();
    if (!end.empty()) end.back() = static_cast<char>(static_cast<unsigned char>(end.back()) + 1);
    return end;
}

} // namespace

Result<std::optional<Bytes>, StoreError> StoreImpl::get(ByteView key) const {
    return readOrError<std::optional<Bytes>>([&]() -> std::optional<Bytes> {
        Run run(context_.db.prepared("SELECT value FROM vault WHERE key = ?"));
        run.blob(key);
        if (!run.next()) return std::nullopt;
        return Bytes(run.bytesAt(0));
    });
}

Result<std::vector<VaultStorage::Entry>, StoreError> StoreImpl::scan(ByteView prefix) const {
    return readOrError<std::vector<VaultStorage::Entry>>([&] {
        std::vector<VaultStorage::Entry> rows;
        const Bytes end = endOf(prefix);
        Run run(context_.db.prepared(
            end.empty() ? "SELECT key, value FROM vault WHERE key >= ? ORDER BY key"
                        : "SELECT key, value FROM vault WHERE key >= ? AND key < ? ORDER BY key"));
        run.blob(prefix);
        if (!end.empty()) run.blob(end);
        while (run.next())
            rows.emplace_back(run.bytesAt(0), run.bytesAt(1));
        return rows;
    });
}

Result<void, StoreError> StoreImpl::write(std::span<const VaultStorage::Entry> put,
                                          std::span<const Bytes> remove) {
    return transact<void>([&]() -> Result<void, StoreError> {
        for (const auto& [key, value] : put) {
            Run run(context_.db.prepared("INSERT OR REPLACE INTO vault(key, value) VALUES(?, ?)"));
            run.blob(key).blob(value).exec();
        }
        for (const Bytes& key : remove) {
            Run run(context_.db.prepared("DELETE FROM vault WHERE key = ?"));
            run.blob(key).exec();
        }
        return {};
    });
}

} // namespace cordee::store
