#include "sync/store/secrets.h"

namespace cordee::store {

namespace {
Bytes place(std::string_view table, ByteView row, std::string_view column) {
    Bytes place;
    place.reserve(table.size() + row.size() + column.size() + 2);
    place.append(table).append("|").append(row).append("|").append(column);
    return place;
}
} // namespace

Bytes Secrets::seal(ByteView plain, std::string_view table, ByteView row,
                    std::string_view column) const {
    return cipher_ ? cipher_->seal(plain, place(table, row, column)) : Bytes(plain);
}

std::optional<Bytes> Secrets::open(ByteView sealed, std::string_view table, ByteView row,
                                   std::string_view column) const {
    return cipher_ ? cipher_->open(sealed, place(table, row, column)) : Bytes(sealed);
}

} // namespace cordee::store
