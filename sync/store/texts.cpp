#include "sync/store/texts.h"

#include "sync/core/limits.h"
#include "sync/core/planted.h"

#include <algorithm>

namespace cordee::store {

namespace {

// Half of what a change may hold: room for what the operations say beside the text.
constexpr std::size_t mostInserted = limits::changeBody / 2;

// In front of a sitting; operations begin with their format, which is 1.
constexpr char sittingMark = '\x02';
constexpr std::size_t sittingSize = 5;

bool startsCharacter(char octet) {
    return (static_cast<unsigned char>(octet) & 0xc0) != 0x80;
}

std::size_t charactersIn(ByteView text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, startsCharacter));
}

// How two texts differ, cut at whole characters.
struct Difference {
    std::size_t start;
    ByteView erased;
    ByteView inserted;
};

Difference differenceOf(ByteView before, ByteView after) {
    const std::size_t most = std::min(before.size(), after.size());
    std::size_t start = 0;
    while (start < most && before[start] == after[start])
        ++start;
    while (start > 0 && ((start < before.size() && !startsCharacter(before[start])) ||
                         (start < after.size() && !startsCharacter(after[start])))) {
        --start;
    }
    std::size_t same = 0;
    while (same < most - start &&
           before[before.size() - 1 - same] == after[after.size() - 1 - same]) {
        ++same;
    }
    while (same > 0 && !startsCharacter(before[before.size() - same]))
        --same;
    return {start, before.substr(start, before.size() - start - same),
            after.substr(start, after.size() - start - same)};
}

// The longest start of `text` that fits a change and ends between characters.
ByteView piece(ByteView text) {
    if (text.size() <= mostInserted) return text;
    std::size_t size = mostInserted;
    while (!startsCharacter(text[size]))
        --size;
    return text.substr(0, size);
}

Refusal toRefusal(text::TextErrorKind kind) {
    switch (kind) {
    case text::TextErrorKind::MissingParents:
        return Refusal::Waiting;
    case text::TextErrorKind::TooLarge:
        return Refusal::TooLarge;
    case text::TextErrorKind::Malformed:
    case text::TextErrorKind::OutOfRange:
        return Refusal::Malformed;
    }
    return Refusal::Malformed;
}

} // namespace

// The sitting goes through a mixing step (of splitmix64), so that the agents of two devices meet no
// more often than any two numbers.
text::AgentId agentOf(const DeviceId& device, Sitting sitting) {
    text::AgentId agent = 0;
    if (planted(Bug::OneNameForAll)) return 1;
    for (int i = 0; i < 8; ++i)
        agent = agent << 8 | device.data()[i];
    if (sitting == 0) return agent;
    std::uint64_t mixed = agent + sitting * 0x9e3779b97f4a7c15U;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31);
}

Bytes packTextBody(Sitting sitting, ByteView operations) {
    Bytes body;
    if (sitting != 0) {
        body.push_back(sittingMark);
        for (unsigned shift = 0; shift < 32; shift += 8)
            body.push_back(static_cast<char>(sitting >> shift));
    }
    return body.append(operations);
}

TextBody unpackTextBody(ByteView body) {
    if (body.size() < sittingSize || body.front() != sittingMark) return {0, body};
    Sitting sitting = 0;
    for (unsigned i = 0; i < 4; ++i)
        sitting |= Sitting{static_cast<std::uint8_t>(body[i + 1])} << (8 * i);
    return {sitting, body.substr(sittingSize)};
}

Refusal applyText(FieldState& field, const DeviceId& author, ByteView body, HistoryLine& line) {
    const auto [sitting, operations] = unpackTextBody(body);
    // Only operations with a zero octet can bring a NUL into the text.
    std::optional<text::Document> untouched;
    if (operations.find('\0') != ByteView::npos) untouched = *field.document;
    const text::AgentId agent = agentOf(author, sitting);
    if (const auto applied = field.document->apply(agent, operations); !applied) {
        return toRefusal(applied.error().kind);
    }
    const std::string* known = std::get_if<std::string>(&field.value);
    const std::string before = known ? *known : std::string();
    std::string after = field.document->text();
    if (untouched && after.find('\0') != std::string::npos) {
        field.document = std::move(*untouched);
        return Refusal::Malformed;
    }
    const Difference difference = differenceOf(before, after);
    if (!difference.erased.empty()) line.before = std::string(difference.erased);
    if (!difference.inserted.empty()) line.after = std::string(difference.inserted);
    field.value = std::move(after);
    return Refusal::None;
}

Result<std::vector<Bytes>, StoreError> spliceText(text::Document& document, text::AgentId me,
                                                  const Edit::SpliceText& splice) {
    if (!isCleanText(splice.inserted)) {
        return StoreError{StoreErrorKind::Invalid, "not a clean text"};
    }
    std::vector<Bytes> all;
    ByteView rest = splice.inserted;
    std::size_t position = splice.position;
    std::size_t erased = splice.erased;
    do {
        const ByteView part = piece(rest);
        auto operations = document.splice(me, position, erased, part);
        if (!operations) return toStoreError(operations.error());
        if (!operations->empty()) all.push_back(std::move(*operations));
        position += charactersIn(part);
        erased = 0;
        rest.remove_prefix(part.size());
    } while (!rest.empty());
    return all;
}

Result<std::vector<Bytes>, StoreError> replaceText(text::Document& document, text::AgentId me,
                                                   const std::string& text) {
    if (!isCleanText(text)) return StoreError{StoreErrorKind::Invalid, "not a clean text"};
    const std::string before = document.text();
    const Difference difference = differenceOf(before, text);
    if (difference.inserted.size() > mostInserted) {
        return spliceText(document, me,
                          {0, charactersIn(ByteView(before).substr(0, difference.start)),
                           charactersIn(difference.erased), std::string(difference.inserted)});
    }
    auto operations = document.replace(me, text);
    if (!operations) return toStoreError(operations.error());
    if (operations->empty()) return std::vector<Bytes>();
    return std::vector<Bytes>{std::move(*operations)};
}

StoreError toStoreError(const text::TextError& error) {
    const auto kind = error.kind == text::TextErrorKind::TooLarge ? StoreErrorKind::TooLarge
                                                                  : StoreErrorKind::Invalid;
    return {kind, error.detail};
}

} // namespace cordee::store
