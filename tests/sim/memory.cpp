#include "memory.h"

#include <sqlite3.h>

#include <stdexcept>

namespace cordee::sim {

namespace {

constexpr std::uint64_t never = ~std::uint64_t{0};
sqlite3_mem_methods real;
std::uint64_t left = never;

bool isRefused() {
    return left != never && left > 0 && --left == 0;
}

void* allocate(int size) {
    return isRefused() ? nullptr : real.xMalloc(size);
}

void* reallocate(void* piece, int size) {
    return isRefused() ? nullptr : real.xRealloc(piece, size);
}

} // namespace

void Memory::interpose() {
    if (sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real) != SQLITE_OK)
        throw std::logic_error("SQLite is in use already");
    sqlite3_mem_methods refusing = real;
    refusing.xMalloc = allocate;
    refusing.xRealloc = reallocate;
    // Small pieces would come from elsewhere.
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &refusing) != SQLITE_OK ||
        sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) != SQLITE_OK)
        throw std::logic_error("SQLite keeps its own memory");
}

void Memory::failOn(std::uint64_t number) {
    left = number;
}

bool Memory::hasFailed() {
    return left == 0;
}

} // namespace cordee::sim
