#include "sync/store/context.h"

#include "sync/core/planted.h"

#include <array>

namespace cordee::store {

namespace {

// Not 0, which stands for none.
std::uint32_t drawSitting(Random& random) {
    std::array<std::uint8_t, 4> octets{};
    random.fill(octets.data(), octets.size());
    std::uint32_t sitting = 0;
    for (const std::uint8_t octet : octets)
        sitting = sitting << 8 | octet;
    return sitting | 1U;
}

} // namespace

Context::Context(Connection& connection, const StoreOptions& options)
    : db(connection)
    , secrets(options.cipher)
    , wall(options.clock)
    , devices(connection, "device")
    , people(connection, "person")
    , sitting(drawSitting(options.random)) {}

void Context::load() {
    // What was undone counts for nothing, also where the rest cannot be read again.
    for (SpaceState& space : spaces_)
        space.cursor = 0;
    devices.load();
    people.load();
    toMirror.clear();
    std::vector<SpaceState> known;
    Run spaces(db.prepared("SELECT id, kind, cursor FROM space ORDER BY n"));
    while (spaces.next()) {
        const auto id = SpaceId::from(spaces.bytesAt(0));
        if (!id) throw Unreadable("a space's id");
        known.push_back({*id, static_cast<SpaceKind>(spaces.integerAt(1)),
                         static_cast<std::uint64_t>(spaces.integerAt(2))});
    }
    Run state(db.prepared("SELECT device, user, hlc, next_seq FROM state"));
    if (!state.next()) throw Unreadable("the state is missing");
    spaces_ = std::move(known);
    device = DeviceId::from(state.bytesAt(0));
    user = UserId::from(state.bytesAt(1)).value_or(UserId());
    clock_.emplace(wall, Hlc{static_cast<std::uint64_t>(state.integerAt(2))});
    clock_->setCorrection(clockCorrectionMs_);
    nextSeq_ = state.integerAt(3);
    saved_ = {clock_->last(), nextSeq_};
}

void Context::correctClock(std::int64_t millis) {
    clockCorrectionMs_ = millis;
    clock_->setCorrection(millis);
}

std::uint32_t Context::spaceNumber(const SpaceId& id) const {
    for (std::size_t i = 0; i < spaces_.size(); ++i) {
        if (spaces_[i].id == id) return static_cast<std::uint32_t>(i + 1);
    }
    return 0;
}

void Context::addSpace(const SpaceId& id, SpaceKind kind) {
    Run run(db.prepared("INSERT INTO space(n, id, kind, cursor) VALUES(?, ?, ?, 0)"));
    run.integer(static_cast<std::int64_t>(spaces_.size()) + 1).blob(id.view());
    run.integer(static_cast<std::int64_t>(kind)).exec();
    spaces_.push_back({id, kind, 0});
}

void Context::saveState() {
    const std::pair now(clock_->last(), nextSeq_);
    if (now == saved_ || planted(Bug::CounterNotKept)) return;
    Run run(db.prepared("UPDATE state SET hlc = ?, next_seq = ?"));
    run.integer(static_cast<std::int64_t>(clock_->last().packed)).integer(nextSeq_).exec();
    saved_ = now; // load() corrects it if the transaction is undone
}

} // namespace cordee::store
