#pragma once

struct sqlite3;

namespace cordee::store {

// Checksums in the pages of a database file, in eight octets at their ends that SQLite leaves free:
// a page that the disk gives back otherwise, or in another's place, is an error when it is read
// (SQLITE_CORRUPT), whatever was in it. SQLite itself checks the frames of its log.
//
// The name of the file system (SQLite's VFS) that does it, over the default one. A file whose pages
// have no room for them is as it is without.
const char* pageSumsVfs();
// For a database that has no page yet: its pages get the room.
void reservePageSums(sqlite3* database);

} // namespace cordee::store
