#include "sync/text/document.h"

#include "sync/core/limits.h"
#include "sync/text/apply.h"
#include "sync/text/diff.h"
#include "sync/text/own_edit.h"
#include "sync/text/snapshot.h"
#include "sync/text/state.h"
#include "sync/text/utf8.h"
#include "sync/text/version.h"

namespace cordee::text {

namespace {

TextError tooLarge() {
    return {TextErrorKind::TooLarge, "text"};
}

bool fitsHistory(const History& history, AgentId author, std::size_t units) {
    return history.hasRoomFor(author) && units <= mostOwnUnits &&
           history.size() <= mostOwnUnits - units;
}

} // namespace

Document::Document()
    : state_(std::make_unique<State>()) {}
Document::Document(std::unique_ptr<State> state)
    : state_(std::move(state)) {}
Document::~Document() = default;
Document::Document(const Document& other)
    : state_(std::make_unique<State>(*other.state_)) {}
Document::Document(Document&& other) noexcept = default;
Document& Document::operator=(const Document& other) {
    if (this != &other) state_ = std::make_unique<State>(*other.state_);
    return *this;
}
Document& Document::operator=(Document&& other) noexcept = default;

Result<Document, TextError> Document::load(ByteView encoded) {
    auto state = std::make_unique<State>();
    if (const auto loaded = loadSnapshot(encoded, state->history, state->sequence); !loaded)
        return loaded.error();
    return Document(std::move(state));
}

Bytes Document::encode() const {
    return writeSnapshot(state_->history, state_->sequence);
}

Bytes Document::encodeCanonical() const {
    return writeCanonical(state_->history, state_->sequence);
}

std::string Document::text() const {
    return state_->sequence.text();
}

std::size_t Document::length() const {
    return state_->sequence.length();
}

Result<Bytes, TextError> Document::splice(AgentId me, std::size_t position, std::size_t erased,
                                          std::string_view inserted) {
    const auto length = utf8::count(inserted);
    if (!length) return TextError{TextErrorKind::Malformed, "not UTF-8"};
    Sequence& sequence = state_->sequence;
    if (position > sequence.length() || erased > sequence.length() - position)
        return TextError{TextErrorKind::OutOfRange, "splice"};
    if (inserted.size() > limits::longText ||
        sequence.textBytes() - erased > limits::longText - inserted.size() ||
        !fitsHistory(state_->history, me, *length + erased))
        return tooLarge();
    OwnEdit edit(state_->history, sequence, me);
    edit.erase(position, erased);
    edit.insert(position, static_cast<std::uint32_t>(*length), inserted);
    return edit.finish();
}

Result<Bytes, TextError> Document::replace(AgentId me, std::string_view text) {
    if (!utf8::count(text)) return TextError{TextErrorKind::Malformed, "not UTF-8"};
    const std::string current = state_->sequence.text();
    const auto found = differences(current, text);
    std::size_t units = 0;
    for (const Difference& difference : found)
        units += difference.erased + difference.length;
    if (text.size() > limits::longText || !fitsHistory(state_->history, me, units))
        return tooLarge();
    OwnEdit edit(state_->history, state_->sequence, me);
    std::size_t inserted = 0;
    std::size_t erased = 0;
    for (const Difference& difference : found) {
        const std::size_t position = difference.position + inserted - erased;
        edit.erase(position, difference.erased);
        edit.insert(position, static_cast<std::uint32_t>(difference.length), difference.inserted);
        inserted += difference.length;
        erased += difference.erased;
    }
    return edit.finish();
}

Result<std::vector<Patch>, TextError> Document::apply(AgentId author, ByteView operations) {
    const auto body = parseOperations(operations);
    if (!body) return body.error();
    auto plan = resolve(*body, author, state_->history, state_->sequence);
    if (!plan) return plan.error();
    if (!plan->mayFail) {
        Applier applier(state_->history, state_->sequence);
        applier.run(author, *plan);
        return applier.takePatches();
    }
    auto trial = std::make_unique<State>(*state_);
    Applier applier(trial->history, trial->sequence);
    if (!applier.run(author, *plan))
        return TextError{TextErrorKind::Malformed, "inserted between two in reverse order"};
    state_ = std::move(trial);
    return applier.takePatches();
}

Result<Bytes, TextError> Document::undo(AgentId me, AgentId author, ByteView operations) {
    const auto body = parseOperations(operations);
    if (!body) return body.error();
    const auto agent = state_->history.knownAgent(author);
    if (!agent || body->end > state_->history.next(*agent))
        return TextError{TextErrorKind::MissingParents, "not applied yet"};
    if (!fitsHistory(state_->history, me, body->end - body->first)) return tooLarge();
    OwnEdit edit(state_->history, state_->sequence, me);
    edit.undo(*agent, body->first, body->end);
    return edit.finish();
}

Bytes Document::version() const {
    return writeVersion(state_->history);
}

Result<std::vector<Document::Authored>, TextError>
Document::operationsSince(ByteView version) const {
    const auto known = parseVersion(version);
    if (!known) return known.error();
    return authoredSince(state_->history, state_->sequence, *known);
}

std::size_t Document::memory() const {
    return sizeof(State) + state_->history.memory() + state_->sequence.memory();
}

} // namespace cordee::text
