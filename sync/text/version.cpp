#include "sync/text/version.h"

#include "sync/core/limits.h"
#include "sync/text/varint.h"
#include "sync/text/wire.h"

#include <algorithm>

namespace cordee::text {

namespace {

constexpr std::size_t mostInBody = limits::changeBody / 2; // one more operation always fits
constexpr std::uint32_t mostPerInsert = 4 * 1024;          // code points

// Writes the units from `begin` to `end`, all of one author and consecutive, as bodies.
class Exporter {
  public:
    Exporter(const History& history, const Sequence& sequence, AgentId id,
             std::vector<Document::Authored>& out)
        : history_(history)
        , sequence_(sequence)
        , id_(id)
        , out_(out) {}

    void write(History::AgentIndex agent, Local begin, Local end) {
        OperationsWriter writer = start(agent, begin);
        while (begin < end) {
            if (writer.size() > mostInBody) {
                out_.push_back({id_, writer.finish()});
                writer = start(agent, begin);
            }
            begin += step(writer, begin, std::min(end, history_.stretch(begin).end));
        }
        out_.push_back({id_, writer.finish()});
    }

  private:
    OperationsWriter start(History::AgentIndex agent, Local begin) const {
        return {history_, agent, history_.unit(begin).seq};
    }

    std::uint32_t step(OperationsWriter& writer, Local unit, Local end) const {
        const History::Run& run = history_.run(unit);
        if (run.kind == UnitKind::Insert) return insert(writer, unit, end - unit);
        const Local target = run.targetOf(unit);
        const History::Stretch around = history_.stretch(target);
        const std::uint32_t reach = run.backward ? target - around.begin + 1 : around.end - target;
        const std::uint32_t length = std::min(end - unit, reach);
        if (run.kind == UnitKind::Erase)
            writer.erase(length, target, run.backward);
        else
            writer.restore(length, target);
        return length;
    }

    std::uint32_t insert(OperationsWriter& writer, Local unit, std::uint32_t most) const {
        const Sequence::Place place = sequence_.of(unit);
        const std::uint32_t length =
            std::min({most, sequence_.piece(place.piece).length - place.offset, mostPerInsert});
        const std::string_view text = sequence_.textOf(place.piece, place.offset, length);
        const Sequence::Neighbours between = sequence_.origins(unit);
        if (typedOn(unit, between))
            writer.typeOn(length, text);
        else
            writer.insert(length, text, between);
        return length;
    }

    bool typedOn(Local unit, Sequence::Neighbours between) const {
        if (between.left == nowhere) return false;
        const History::Unit left = history_.unit(between.left);
        const History::Unit self = history_.unit(unit);
        return left.agent == self.agent && left.seq + 1 == self.seq &&
               sequence_.origins(between.left).right == between.right;
    }

    const History& history_;
    const Sequence& sequence_;
    AgentId id_;
    std::vector<Document::Authored>& out_;
};

} // namespace

Bytes writeVersion(const History& history) {
    Version version;
    for (History::AgentIndex agent = 0; agent < history.agentCount(); ++agent)
        if (history.next(agent) > 0) version[history.agentId(agent)] = history.next(agent);
    Bytes bytes;
    writeVarint(bytes, version.size());
    for (const auto& [id, next] : version) {
        writeFixed64(bytes, id);
        writeVarint(bytes, next);
    }
    return bytes;
}

Result<Version, TextError> parseVersion(ByteView bytes) {
    Version version;
    if (bytes.empty()) return version;
    Reader in(bytes);
    std::optional<AgentId> last;
    for (std::uint64_t rest = in.varint(); rest > 0 && !in.failed(); --rest) {
        const AgentId id = in.fixed64();
        const std::uint64_t next = in.varint();
        if ((last && id <= *last) || next == 0 || next > mostUnits) in.fail();
        version[id] = static_cast<Seq>(next);
        last = id;
    }
    if (in.failed() || !in.atEnd()) return TextError{TextErrorKind::Malformed, "version"};
    return version;
}

std::vector<Document::Authored> authoredSince(const History& history, const Sequence& sequence,
                                              const Version& known) {
    std::vector<Document::Authored> out;
    const auto& spans = history.spans();
    for (std::size_t index = 0; index < spans.size(); ++index) {
        const History::Span& span = spans[index];
        const Local end = index + 1 < spans.size() ? spans[index + 1].local : history.size();
        const AgentId id = history.agentId(span.agent);
        const auto had = known.find(id);
        const Seq from = had == known.end() ? 0 : had->second;
        const Seq endSeq = span.seq + (end - span.local);
        if (endSeq <= from) continue;
        const Local begin = span.local + (from > span.seq ? from - span.seq : 0);
        Exporter(history, sequence, id, out).write(span.agent, begin, end);
    }
    return out;
}

} // namespace cordee::text
