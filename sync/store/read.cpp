#include "sync/core/limits.h"
#include "sync/store/rows.h"
#include "sync/store/store_impl.h"

#include <algorithm>
#include <chrono>

namespace cordee::store {

namespace {

constexpr std::string_view systemColumns =
    "_id, _space, _deleted, _created_ms, _updated_ms, _created_by";
constexpr int systemColumnCount = 6;

std::string selectFrom(const KindTable& kind) {
    std::string sql = "SELECT " + std::string(systemColumns);
    for (const FieldSchema* field : kind.fields)
        sql += ", " + columnOf(*field);
    return sql + " FROM " + kind.name;
}

Row readRow(const Context& context, const Run& run, const KindTable& kind) {
    Row row;
    row.id = RecordId::from(run.bytesAt(0)).value_or(RecordId());
    row.space = context.space(static_cast<std::uint32_t>(run.integerAt(1))).id;
    row.recordKind = kind.schema->number;
    row.deleted = run.integerAt(2) != 0;
    row.createdMs = run.integerAt(3);
    row.updatedMs = run.integerAt(4);
    row.createdBy = context.people.id(static_cast<std::uint32_t>(run.integerAt(5)));
    int column = systemColumnCount;
    for (const FieldSchema* field : kind.fields) {
        Value value = readColumn(context, run, column++, kind, *field, row.id);
        if (!std::holds_alternative<std::monostate>(value)) {
            row.values.emplace_back(field->number, std::move(value));
        }
    }
    return row;
}

const char* operatorOf(Compare compare) {
    switch (compare) {
    case Compare::Equal:
        return " IS ?";
    case Compare::NotEqual:
        return " IS NOT ?";
    case Compare::Less:
        return " < ?";
    case Compare::AtMost:
        return " <= ?";
    case Compare::Greater:
        return " > ?";
    case Compare::AtLeast:
        return " >= ?";
    case Compare::IsNull:
        return " IS NULL";
    case Compare::NotNull:
        return " IS NOT NULL";
    }
    return " IS NULL";
}

bool isUnary(Compare compare) {
    return compare == Compare::IsNull || compare == Compare::NotNull;
}

// Nothing where the query asks for what cannot be: an unknown field, the order of sealed columns.
std::optional<std::string> whereOf(const Query& query, const KindTable& kind) {
    std::string sql = query.includesBin() ? " WHERE 1" : " WHERE _deleted = 0";
    if (query.space()) sql += " AND _space = ?";
    for (const Query::Condition& condition : query.conditions()) {
        const FieldSchema* field = kind.field(condition.field);
        if (!field) return std::nullopt;
        const bool isOpaque = field->secret || field->merge == Merge::Set;
        if (isOpaque && !isUnary(condition.compare)) return std::nullopt;
        sql += " AND " + columnOf(*field) + operatorOf(condition.compare);
    }
    return sql;
}

std::optional<std::string> orderOf(const Query& query, const KindTable& kind) {
    std::string sql = " ORDER BY ";
    bool isDescending = false;
    for (const Query::Order& order : query.orders()) {
        const FieldSchema* field = order.field == 0 ? nullptr : kind.field(order.field);
        if (order.field != 0 && (!field || field->secret)) return std::nullopt;
        sql += (field ? columnOf(*field) : "_created_ms") + (order.descending ? " DESC, " : ", ");
        isDescending = order.descending;
    }
    const char* direction = isDescending ? " DESC" : "";
    sql += std::string("_created_ms") + direction + ", _id" + direction;
    if (query.limit()) sql += " LIMIT " + std::to_string(*query.limit());
    return sql;
}

void bindWhere(Run& run, const Query& query, std::uint32_t space, const KindTable& kind) {
    if (query.space()) run.integer(space);
    for (const Query::Condition& condition : query.conditions()) {
        if (isUnary(condition.compare)) continue;
        const bool isText = kind.field(condition.field)->type == ValueType::Text;
        if (const auto* integer = std::get_if<std::int64_t>(&condition.value)) {
            run.integer(*integer);
        } else if (const auto* real = std::get_if<double>(&condition.value)) {
            run.real(*real);
        } else if (const auto* octets = std::get_if<std::string>(&condition.value)) {
            isText ? run.text(*octets) : run.blob(*octets);
        } else {
            run.null();
        }
    }
}

std::int64_t wallOf(const HistoryLine& line) {
    return line.hlc.millis();
}

} // namespace

const Value& Row::value(std::uint32_t field) const {
    static const Value none;
    const auto found = std::ranges::find(values, field, &std::pair<std::uint32_t, Value>::first);
    return found == values.end() ? none : found->second;
}

std::optional<Row> StoreImpl::find(const RecordId& id) const {
    return readOr<std::optional<Row>>([&]() -> std::optional<Row> {
        const auto place = locate(context_.db, id);
        const KindTable* kind = place ? context_.tables.kind(place->kind) : nullptr;
        if (!kind) return std::nullopt;
        Run run(context_.db.prepared(selectFrom(*kind) + " WHERE _n = ?"));
        run.integer(place->n);
        if (!run.next()) return std::nullopt;
        return readRow(context_, run, *kind);
    });
}

std::optional<Row> StoreImpl::readable(const Run& run, const KindTable& kind) const {
    try {
        return readRow(context_, run, kind);
    } catch (const Unreadable& unreadable) {
        suspect(unreadable.what());
        return std::nullopt;
    }
}

std::vector<Row> StoreImpl::select(const Query& query) const {
    return readOr<std::vector<Row>>([&] {
        std::vector<Row> rows;
        const KindTable* kind = context_.tables.kind(query.recordKind());
        if (!kind) return rows;
        const auto where = whereOf(query, *kind);
        const auto order = orderOf(query, *kind);
        if (!where || !order) return rows;
        context_.db.trim();
        Run run(context_.db.prepared(selectFrom(*kind) + *where + *order));
        bindWhere(run, query, query.space() ? context_.spaceNumber(*query.space()) : 0, *kind);
        while (run.next())
            if (auto row = readable(run, *kind)) rows.push_back(std::move(*row));
        return rows;
    });
}

std::size_t StoreImpl::count(const Query& query) const {
    return readOr<std::size_t>([&]() -> std::size_t {
        const KindTable* kind = context_.tables.kind(query.recordKind());
        const auto where = kind ? whereOf(query, *kind) : std::nullopt;
        if (!where) return 0;
        Run run(context_.db.prepared("SELECT count(*) FROM " + kind->name + *where));
        bindWhere(run, query, query.space() ? context_.spaceNumber(*query.space()) : 0, *kind);
        run.next();
        const auto found = static_cast<std::size_t>(run.integerAt(0));
        return query.limit() ? std::min(found, *query.limit()) : found;
    });
}

// What was thrown away longer ago stays in its table, because others may still write to it, but is
// no longer shown.
std::vector<Row> StoreImpl::bin() const {
    return readOr<std::vector<Row>>([&] {
        const std::int64_t oldest =
            options_.clock.nowMs() - std::chrono::milliseconds(limits::binLife).count();
        std::vector<Row> rows;
        for (const KindTable& kind : context_.tables.kinds()) {
            Run run(context_.db.prepared(selectFrom(kind) +
                                         " WHERE _deleted = 1 AND _updated_ms >= ?"));
            run.integer(oldest);
            while (run.next())
                if (auto row = readable(run, kind)) rows.push_back(std::move(*row));
        }
        std::ranges::sort(rows, [](const Row& a, const Row& b) {
            return std::pair(a.updatedMs, a.id) > std::pair(b.updatedMs, b.id);
        });
        return rows;
    });
}

std::vector<HistoryEntry> StoreImpl::history(const RecordId& id) const {
    return readOr<std::vector<HistoryEntry>>([&] {
        std::vector<HistoryEntry> entries;
        for (HistoryGroup& group : historyOf(context_, id)) {
            const DeviceId device = context_.devices.id(group.device);
            const UserId author = context_.people.id(group.author);
            for (auto line = group.lines.rbegin(); line != group.lines.rend(); ++line) {
                entries.push_back({id, line->field, line->kind, wallOf(*line), group.receivedMs,
                                   device, author, std::move(line->before), std::move(line->after),
                                   line->lost});
            }
        }
        return entries;
    });
}

} // namespace cordee::store
