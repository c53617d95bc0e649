#include "app/records/reorder.h"

#include "app/records/order_key.h"

namespace cordee::app {

namespace {

std::string keyOf(const store::Row& row, Field<std::string> position) {
    return row.get(position).value_or(std::string());
}

} // namespace

std::vector<store::Edit> reordered(std::vector<store::Row> rows, int from, int to,
                                   Field<std::string> position) {
    const auto count = static_cast<int>(rows.size());
    if (from == to || from < 0 || to < 0 || from >= count || to >= count) return {};
    store::Row moved = std::move(rows[static_cast<std::size_t>(from)]);
    rows.erase(rows.begin() + from);
    rows.insert(rows.begin() + to, std::move(moved));

    const auto at = static_cast<std::size_t>(to);
    const bool isLast = to + 1 == count;
    std::string key = to == 0 ? std::string() : keyOf(rows[at - 1], position);
    const std::string after = isLast ? std::string() : keyOf(rows[at + 1], position);
    if (isLast || key < after)
        return {store::Edit(rows[at].id).set(position, orderKeyBetween(key, after))};
    std::vector<store::Edit> edits;
    for (std::size_t i = at; i < rows.size(); ++i) {
        key = orderKeyBetween(key, {});
        edits.push_back(store::Edit(rows[i].id).set(position, key));
    }
    return edits;
}

std::string keyAtEnd(const std::vector<store::Row>& rows, Field<std::string> position) {
    return orderKeyBetween(rows.empty() ? std::string() : keyOf(rows.back(), position), {});
}

} // namespace cordee::app
