#include "sync/store/store_impl.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace cordee::store {

namespace {

constexpr std::int64_t msPerDay = 86'400'000;

// Just enough JSON (RFC 8259) to write.
class JsonWriter {
  public:
    void open(char bracket) {
        separate();
        out_.push_back(bracket);
        isFirst_ = true;
    }
    void close(char bracket) {
        out_.push_back(bracket);
        isFirst_ = false;
    }
    void key(std::string_view name) {
        text(name);
        out_.push_back(':');
        isFirst_ = true;
    }
    void text(std::string_view text);
    void raw(std::string_view literal) {
        separate();
        out_.append(literal);
    }
    void number(double number);
    std::string take() { return std::move(out_); }

  private:
    void separate() {
        if (!isFirst_) out_.push_back(',');
        isFirst_ = false;
    }

    std::string out_;
    bool isFirst_ = true;
};

void JsonWriter::text(std::string_view text) {
    separate();
    out_.push_back('"');
    for (const char letter : text) {
        if (letter == '"' || letter == '\\') {
            out_.append({'\\', letter});
        } else if (letter == '\n') {
            out_.append("\\n");
        } else if (static_cast<unsigned char>(letter) < 0x20) {
            char escaped[8];
            std::snprintf(escaped, sizeof escaped, "\\u%04x", static_cast<unsigned>(letter));
            out_.append(escaped);
        } else {
            out_.push_back(letter);
        }
    }
    out_.push_back('"');
}

void JsonWriter::number(double number) {
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, number);
    raw(std::string_view(digits, static_cast<std::size_t>(end.ptr - digits)));
}

// Days since 1970-01-01 to a civil date (Howard Hinnant, "chrono-compatible low-level date
// algorithms").
std::string isoDate(std::int64_t days) {
    const std::int64_t shifted = days + 719'468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146'096) / 146'097;
    const std::int64_t dayOfEra = shifted - era * 146'097;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t shiftedMonth = (5 * dayOfYear + 2) / 153;
    const std::int64_t day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
    const std::int64_t month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    char text[64];
    std::snprintf(text, sizeof text, "%04lld-%02lld-%02lld", static_cast<long long>(year),
                  static_cast<long long>(month), static_cast<long long>(day));
    return text;
}

std::string isoTime(std::int64_t millis) {
    std::int64_t days = millis / msPerDay;
    std::int64_t rest = millis % msPerDay;
    if (rest < 0) {
        rest += msPerDay;
        --days;
    }
    char text[64];
    std::snprintf(text, sizeof text, "T%02lld:%02lld:%02lld.%03lldZ",
                  static_cast<long long>(rest / 3'600'000),
                  static_cast<long long>(rest / 60'000 % 60),
                  static_cast<long long>(rest / 1000 % 60), static_cast<long long>(rest % 1000));
    return isoDate(days) + text;
}

// Far enough for any calendar, and no overflow on the way.
constexpr std::int64_t mostDays = 100'000'000;

void writeInteger(JsonWriter& json, std::int64_t integer, const FieldSchema& field) {
    if (field.type == ValueType::Bool) return json.raw(integer != 0 ? "true" : "false");
    if (field.type == ValueType::Enum) {
        const auto found = std::ranges::find(field.enumValues, static_cast<std::int32_t>(integer),
                                             &EnumValueSchema::number);
        if (found != field.enumValues.end()) return json.text(found->name);
    }
    if (field.holds == Holds::Date && std::abs(integer) < mostDays) {
        return json.text(isoDate(integer));
    }
    if (field.holds == Holds::Time && std::abs(integer) < mostDays * msPerDay) {
        return json.text(isoTime(integer));
    }
    json.raw(std::to_string(integer));
}

void writeValue(JsonWriter& json, const Value& value, const FieldSchema& field) {
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        writeInteger(json, *integer, field);
    } else if (const auto* real = std::get_if<double>(&value)) {
        json.number(*real);
    } else if (const auto* octets = std::get_if<std::string>(&value)) {
        json.text(field.type == ValueType::Text ? *octets : toHex(*octets));
    } else if (const auto* set = std::get_if<std::vector<std::string>>(&value)) {
        json.open('[');
        for (const std::string& element : *set) {
            writeValue(json, decodeValue(element).value_or(Value()), field);
        }
        json.close(']');
    } else {
        json.raw("null");
    }
}

void writeRow(JsonWriter& json, const Row& row, const RecordSchema& record) {
    json.open('{');
    json.key("id");
    json.text(row.id.hex());
    json.key("createdAt");
    json.text(isoTime(row.createdMs));
    json.key("updatedAt");
    json.text(isoTime(row.updatedMs));
    json.key("createdBy");
    json.text(row.createdBy.hex());
    if (row.deleted) {
        json.key("inBin");
        json.raw("true");
    }
    for (const auto& [number, value] : row.values) {
        const FieldSchema& field = *record.field(number);
        json.key(field.name);
        writeValue(json, value, field);
    }
    json.close('}');
}

} // namespace

std::string StoreImpl::exportJson(const std::optional<SpaceId>& space) const {
    JsonWriter json;
    json.open('{');
    json.key("format");
    json.raw("1");
    json.key("spaces");
    json.open('{');
    std::vector<SpaceId> ids;
    for (const SpaceState& each : context_.spaces()) {
        if (!space || each.id == *space) ids.push_back(each.id);
    }
    std::ranges::sort(ids);
    for (const SpaceId& id : ids) {
        json.key(id.hex());
        json.open('{');
        for (const KindTable& kind : context_.tables.kinds()) {
            std::vector<Row> rows = select(Query(kind.schema->number).in(id).includeBin());
            if (rows.empty()) continue;
            std::ranges::sort(rows, {}, &Row::id);
            json.key(kind.schema->name);
            json.open('[');
            for (const Row& row : rows)
                writeRow(json, row, *kind.schema);
            json.close(']');
        }
        json.close('}');
    }
    json.close('}');
    json.close('}');
    return json.take();
}

} // namespace cordee::store
