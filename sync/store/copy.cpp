#include "sync/store/copy.h"

#include "sync/store/connection.h"
#include "sync/store/page_sums.h"

#include <sqlite3.h>

namespace cordee::store {

Result<void, StoreError> copyDatabase(const std::filesystem::path& from,
                                      const std::filesystem::path& to) {
    std::error_code ignored;
    try {
        SQLite::Database database(from.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, 5000,
                                  pageSumsVfs());
        sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        SQLite::Statement copy(database, "VACUUM INTO ?");
        copy.bind(1, to.string());
        copy.executeStep();
    } catch (const SQLite::Exception& exception) {
        std::filesystem::remove(to, ignored);
        return toStoreError(exception);
    }
    std::filesystem::permissions(
        to, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, ignored);
    return {};
}

Result<void, StoreError> checkDatabase(const std::filesystem::path& path) {
    try {
        SQLite::Database database(path.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, 5000,
                                  pageSumsVfs());
        sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        const std::string found = database.execAndGet("PRAGMA quick_check(1)").getString();
        if (found != "ok") return StoreError{StoreErrorKind::Damaged, found};
    } catch (const SQLite::Exception& exception) {
        return toStoreError(exception);
    }
    return {};
}

} // namespace cordee::store
