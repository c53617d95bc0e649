#include "sync/text/wire.h"

#include "sync/core/limits.h"
#include "sync/text/utf8.h"
#include "sync/text/varint.h"

#include <algorithm>

namespace cordee::text {

namespace {

enum Code : unsigned { TypedOn = 0, Insert = 1, Erase = 2, EraseBackward = 3, Restore = 4 };

// Room for the numbers around a text of the longest kind, and the many small edits of replicas
// that were apart for long.
constexpr std::size_t mostBytes = 4 * limits::longText;

struct Parser {
    Reader in;
    std::vector<AgentId> others;
    Seq next = 0;
    bool dangling = false; // a reference to what cannot be

    std::optional<WireReference> reference() {
        const std::uint64_t kind = in.varint();
        if (kind == 0) return std::nullopt;
        const std::uint64_t number = in.varint();
        if (kind == 1) {
            if (number == 0 || number > next) {
                dangling = true;
                return std::nullopt;
            }
            return WireReference{std::nullopt, next - static_cast<Seq>(number)};
        }
        if (kind - 2 >= others.size() || number >= mostUnits) {
            dangling = true;
            return std::nullopt;
        }
        return WireReference{others[kind - 2], static_cast<Seq>(number)};
    }

    void target(WireOperation& operation) {
        const auto first = reference();
        if (!first) {
            dangling = true;
            return;
        }
        operation.target = *first;
    }

    void text(WireOperation& operation, std::uint64_t size) {
        operation.text = in.bytes(size);
        const auto length = utf8::count(operation.text);
        if (!length) in.fail();
        operation.length = static_cast<std::uint32_t>(length.value_or(0));
    }

    WireOperation operation() {
        const std::uint64_t head = in.varint();
        const std::uint64_t size = head >> 3;
        WireOperation operation;
        operation.seq = next;
        switch (head & 7) {
        case TypedOn:
            operation.typedOn = true;
            text(operation, size);
            break;
        case Insert:
            operation.left = reference();
            operation.right = reference();
            text(operation, size);
            break;
        case Erase:
        case EraseBackward:
            operation.kind = UnitKind::Erase;
            operation.backward = (head & 7) == EraseBackward;
            target(operation);
            break;
        case Restore:
            operation.kind = UnitKind::Restore;
            target(operation);
            break;
        default:
            in.fail();
        }
        if (operation.kind != UnitKind::Insert) {
            const std::uint64_t reach =
                operation.backward ? std::uint64_t{operation.target.seq} + 1 : mostUnits;
            if (size > reach) dangling = true;
            operation.length = dangling ? 0 : static_cast<std::uint32_t>(size);
        }
        return operation;
    }
};

} // namespace

Result<WireBody, TextError> parseOperations(ByteView bytes) {
    if (bytes.size() > mostBytes) return TextError{TextErrorKind::TooLarge, "operations"};
    Parser parser{Reader(bytes), {}, 0, false};
    if (parser.in.varint() != wireFormat) return TextError{TextErrorKind::Malformed, "format"};
    const std::uint64_t first = parser.in.varint();
    if (first >= mostUnits) return TextError{TextErrorKind::TooLarge, "first unit"};
    const std::uint64_t others = parser.in.varint();
    if (others > parser.in.remaining() / sizeof(AgentId))
        return TextError{TextErrorKind::Malformed, "authors"};
    for (std::uint64_t index = 0; index < others; ++index)
        parser.others.push_back(parser.in.fixed64());

    WireBody body{static_cast<Seq>(first), static_cast<Seq>(first), {}};
    parser.next = body.first;
    while (!parser.in.failed() && !parser.in.atEnd()) {
        const WireOperation operation = parser.operation();
        if (parser.in.failed() || parser.dangling || operation.length == 0)
            return TextError{TextErrorKind::Malformed, "operation"};
        if (operation.length > mostUnits - parser.next)
            return TextError{TextErrorKind::TooLarge, "units"};
        parser.next += operation.length;
        body.operations.push_back(operation);
    }
    body.end = parser.next;
    if (parser.in.failed() || body.operations.empty())
        return TextError{TextErrorKind::Malformed, "operations end early"};
    return body;
}

OperationsWriter::OperationsWriter(const History& history, History::AgentIndex author, Seq first)
    : history_(&history)
    , author_(author)
    , first_(first)
    , next_(first) {}

void OperationsWriter::header(std::uint64_t size, unsigned code) {
    writeVarint(operations_, size << 3 | code);
}

void OperationsWriter::reference(Local local) {
    if (local == nowhere) {
        writeVarint(operations_, 0);
        return;
    }
    const History::Unit unit = history_->unit(local);
    if (unit.agent == author_) {
        writeVarint(operations_, 1);
        writeVarint(operations_, next_ - unit.seq);
        return;
    }
    const auto known = std::find(others_.begin(), others_.end(), unit.agent);
    writeVarint(operations_, static_cast<std::uint64_t>(known - others_.begin()) + 2);
    if (known == others_.end()) others_.push_back(unit.agent);
    writeVarint(operations_, unit.seq);
}

void OperationsWriter::typeOn(std::uint32_t length, std::string_view text) {
    header(text.size(), TypedOn);
    operations_ += text;
    next_ += length;
}

void OperationsWriter::insert(std::uint32_t length, std::string_view text,
                              Sequence::Neighbours between) {
    header(text.size(), Insert);
    reference(between.left);
    reference(between.right);
    operations_ += text;
    next_ += length;
}

void OperationsWriter::erase(std::uint32_t length, Local target, bool backward) {
    header(length, backward ? EraseBackward : Erase);
    reference(target);
    next_ += length;
}

void OperationsWriter::restore(std::uint32_t length, Local target) {
    header(length, Restore);
    reference(target);
    next_ += length;
}

Bytes OperationsWriter::finish() const {
    Bytes body;
    if (empty()) return body;
    writeVarint(body, wireFormat);
    writeVarint(body, first_);
    writeVarint(body, others_.size());
    for (const History::AgentIndex other : others_)
        writeFixed64(body, history_->agentId(other));
    body += operations_;
    return body;
}

} // namespace cordee::text
