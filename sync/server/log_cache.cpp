#include "sync/server/log_cache.h"

#include "sync/core/limits.h"
#include "sync/server/answer.h"

#include <sqlite3.h>

namespace cordee::server {

namespace {

// In bytes of statements; the states built from them take about as much. Whatever their size, all
// members of a space and a few spaces are kept.
constexpr std::size_t usersCapacity = 4 * 1024 * 1024;
constexpr std::size_t spacesCapacity = 8 * 1024 * 1024;
constexpr std::size_t usersAlwaysKept = limits::membersPerSpace + 2;
constexpr std::size_t spacesAlwaysKept = 4;

wire::SignedStatement parsed(ByteView bytes) {
    wire::SignedStatement statement;
    if (!statement.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        throw SQLite::Exception("a stored statement cannot be read", SQLITE_CORRUPT);
    return statement;
}

// What was accepted once must be accepted again: else the file was changed behind our back.
template <class Value>
void require(const Result<Value, TrustError>& result) {
    if (!result)
        throw SQLite::Exception("a stored log is not valid: " + result.error().detail,
                                SQLITE_CORRUPT);
}

} // namespace

LogCache::LogCache(LogStore& store)
    : store_(store)
    , users_(usersCapacity, usersAlwaysKept)
    , spaces_(spacesCapacity, spacesAlwaysKept) {}

const crypto::UserLog* LogCache::find(const UserId& id) const {
    return user(id);
}

crypto::UserLog* LogCache::user(const UserId& id) const {
    if (crypto::UserLog* log = users_.find(id)) return log;
    std::optional<crypto::UserLog> log;
    std::size_t size = 0;
    store_.visitStatements(LogKind::User, id.view(), 0, [&](ByteView bytes) {
        size += bytes.size();
        if (log) {
            require(log->append(parsed(bytes)));
            return true;
        }
        auto started = crypto::UserLog::start(parsed(bytes));
        require(started);
        log = std::move(*started);
        return true;
    });
    return log ? &users_.insert(id, std::move(*log), size) : nullptr;
}

crypto::SpaceLog* LogCache::space(const SpaceId& id) {
    if (crypto::SpaceLog* log = spaces_.find(id)) return log;
    // Read first, then checked: checking reads user logs with the same prepared statements.
    std::vector<wire::SignedStatement> statements;
    std::size_t size = 0;
    store_.visitStatements(LogKind::Space, id.view(), 0, [&](ByteView bytes) {
        size += bytes.size();
        statements.push_back(parsed(bytes));
        return true;
    });
    if (statements.empty()) return nullptr;
    auto log = crypto::SpaceLog::start(statements.front(), *this);
    require(log);
    for (std::size_t i = 1; i < statements.size(); ++i)
        require(log->append(statements[i], *this));
    return &spaces_.insert(id, std::move(*log), size);
}

crypto::UserLog& LogCache::insert(crypto::UserLog log, std::size_t bytes) {
    const UserId id = log.user();
    return users_.insert(id, std::move(log), bytes);
}

crypto::SpaceLog& LogCache::insert(crypto::SpaceLog log, std::size_t bytes) {
    const SpaceId id = log.space();
    return spaces_.insert(id, std::move(log), bytes);
}

void LogCache::clear() {
    users_.clear();
    spaces_.clear();
}

std::optional<UserId> LogCache::activeUser(const DeviceId& device) const {
    const auto owner = store_.userOf(device);
    if (!owner) return {};
    const crypto::UserLog* log = user(*owner);
    return log && log->isActive(device) ? owner : std::nullopt;
}

} // namespace cordee::server
