#include "lies.h"

#include "cordee/sync/v1/batch.pb.h"
#include "cordee/sync/v1/logs.pb.h"

#include <algorithm>

namespace cordee::sim {

namespace {

enum Which {
    ChangedCiphertext = 1,
    ChangedSignature,
    ChangedHeader,
    MissingBatch,
    Replay,
    Fork,
    FalseAcknowledgement,
    ForgedStatement,
    LogsKeptBack,
};

constexpr std::int64_t toRestMs = 60'000;

void flip(std::string& octets, Dice& dice) {
    if (octets.empty()) return;
    char& octet = octets[dice.below(octets.size())];
    octet = static_cast<char>(octet ^ (1 << dice.below(8)));
}

} // namespace

bool Lies::choose() {
    for (const auto& [space, devices] : checks_.entitled()) {
        for (Device* author : devices) {
            if (devices.size() < 2 || !author->vault().canSeal(space)) continue;
            space_ = space;
            author_ = author;
            victim_ = devices.front() == author ? devices.back() : devices.front();
            return true;
        }
    }
    return false;
}

void Lies::tell(int which) {
    if (!choose()) return;
    world_.note(victim_->index, "is lied to", static_cast<std::uint64_t>(which));
    if (which == LogsKeptBack) return keepLogsBack();
    prepare(which);
    lookAtVictim();
    world_.network.forget(victim_->index);
    world_.liedTo = victim_->id;
    victim_->drop();
    world_.network.liar = [this, which](Device& device, sync::v1::ExchangeResponse& response) {
        if (which == FalseAcknowledgement && &device == author_) {
            for (auto& result : *response.mutable_batch_result()) {
                if (result.status().empty()) continue;
                auto& more = *result.add_status();
                more = result.status(result.status_size() - 2);
                more.set_device_seq(more.device_seq() + 1);
                told_ = true;
            }
        }
        if (&device != victim_) return;
        if (which == ForgedStatement && !told_) forgeStatement(response);
        if (which == ForgedStatement) told_ = true;
        for (auto& news : *response.mutable_space_news())
            if (news.space_id() == space_.view() && news.batch_size() > 0) tamper(which, news);
    };
    for (int i = 0; i < 2; ++i) {
        if (!acts_.write(*author_, space_)) return;
        world_.advance(3'000);
    }
    if (!world_.boot(*victim_)) throw Violation("I7", "the device does not start");
    world_.advance(5'000);
    if (told_) judge(which);
    world_.network.liar = nullptr;
}

void Lies::lookAtVictim() {
    before_ = checks_.canonical(*victim_, space_, 2);
    headsBefore_ = victim_->store().chainHeads(space_);
    authorBefore_ = victim_->store().chainHead(space_, author_->id);
}

void Lies::prepare(int which) {
    if (which == Fork) makeFork();
}

// Two batches that follow the author's last one, sealed by a copy of its database.
void Lies::makeFork() {
    ghostLedger_ = world_.ledger;
    ghost_ = std::make_unique<Device>(*author_, static_cast<int>(world_.devices.size()),
                                      world_.clock, ghostLedger_);
    world_.vfs.mount(ghost_->mountName(), ghost_->disk);
    if (!ghost_->boot(World::schema(2))) return;
    store::Store& store = ghost_->store();
    for (int i = 0; i < 2; ++i) {
        auto edit = store::Edit::create(space_, 1, store.newId());
        edit.step(store::Edit::SetValue{1, std::string("forked")});
        if (!store.commit(edit)) return;
        const auto changes = store.pending(space_, 1'000);
        const auto sealed = ghost_->vault().seal(
            space_, changes, store.chainHead(space_, ghost_->id), {}, BatchContents::Ordinary);
        if (!sealed || !store.storeSealed(space_, *sealed, changes.size())) return;
        forked_ = i == 1 ? sealed->bytes : Bytes();
    }
}

// Where two of the author's batches stand, one after the other.
std::optional<std::pair<int, int>> Lies::twoOfTheAuthor(const sync::v1::SpaceNews& news) const {
    std::optional<int> first;
    for (int i = 0; i < news.batch_size(); ++i) {
        sync::v1::Batch batch;
        sync::v1::BatchHeader header;
        if (!batch.ParseFromString(news.batch(i).batch()) ||
            !header.ParseFromString(batch.header()) || header.device_id() != author_->id.view())
            continue;
        if (first) return std::pair(*first, i);
        first = i;
    }
    return std::nullopt;
}

void Lies::tamper(int which, sync::v1::SpaceNews& news) {
    const auto two = twoOfTheAuthor(news);
    if (told_ || !two) return;
    const auto [first, second] = *two;
    sync::v1::Batch batch;
    batch.ParseFromString(news.batch(first).batch());
    told_ = true;
    lookAtVictim(); // what came before was the truth
    switch (which) {
    case ChangedCiphertext:
        flip(*batch.mutable_ciphertext(), dice_);
        break;
    case ChangedSignature:
        flip(*batch.mutable_signature(), dice_);
        break;
    case ChangedHeader: {
        sync::v1::BatchHeader header;
        header.ParseFromString(batch.header());
        header.set_nonce(header.nonce().substr(1) + "x");
        batch.set_header(header.SerializeAsString());
        break;
    }
    case MissingBatch:
        news.mutable_batch()->DeleteSubrange(first, 1);
        return;
    case Replay: {
        auto& again = *news.add_batch();
        again.set_batch(news.batch(first).batch());
        again.set_server_seq(news.up_to_server_seq() + 1);
        news.set_up_to_server_seq(again.server_seq());
        return;
    }
    case Fork: {
        news.mutable_batch(second)->set_batch(forked_);
        told_ = !forked_.empty();
        return;
    }
    default:
        told_ = false;
        return;
    }
    news.mutable_batch(first)->set_batch(batch.SerializeAsString());
}

// The author's log, one statement longer than anybody signed.
void Lies::forgeStatement(sync::v1::ExchangeResponse& response) const {
    const auto& user = author_->user;
    auto& log = world_.server.log();
    const std::uint64_t length = log.statementCount(server::LogKind::User, user.view());
    sync::v1::SignedStatement statement;
    sync::v1::UserStatement body;
    statement.ParseFromString(log.statement(server::LogKind::User, user.view(), length - 1));
    body.ParseFromString(statement.body());
    body.set_seq(length);
    statement.set_body(body.SerializeAsString());
    auto& news = *response.add_user_news();
    news.set_user_id(user.bytes());
    news.set_first_seq(length);
    *news.add_statement() = statement;
}

void Lies::judge(int which) {
    const std::string after = checks_.canonical(*victim_, space_, 2);
    const auto& alarms = victim_->exchange().alarms();
    // Somebody else's batch, which nobody touched, may come with it.
    const auto heads = victim_->store().chainHeads(space_);
    // Two others speak for what a snapshot brought.
    const bool cameOtherwise =
        victim_->store().snapshots()->startsAfter(space_, author_->id) > authorBefore_.seq;
    const bool isShown =
        !cameOtherwise && (victim_->store().chainHead(space_, author_->id) != authorBefore_ ||
                           (heads == headsBefore_ && after != before_));
    const auto missed = [&](const char* what) {
        return Violation("I6", std::string("a lie of the server was not noticed: ") + what);
    };
    switch (which) {
    case ChangedCiphertext:
    case ChangedSignature:
    case ChangedHeader:
        if (isShown) throw missed("a changed batch is shown");
        if (alarms.empty()) throw missed("nobody was told of a changed batch");
        break;
    case MissingBatch:
        if (isShown) throw missed("a batch is shown without the one before it");
        break;
    case Replay:
        if (after != checks_.canonical(*author_, space_, 2)) throw missed("a replay did harm");
        break;
    case Fork:
        if (std::ranges::count(alarms, TrustErrorKind::Equivocation, &Alarm::kind) == 0)
            throw missed("two batches with one number");
        if (!victim_->vault().isReadOnly(space_)) throw missed("a forked space is still open");
        break;
    case ForgedStatement:
        if (alarms.empty() && victim_->exchange().status().problem == ProblemKind::None)
            throw missed("a statement that nobody signed");
        break;
    default:
        break; // the ledger looks at acknowledgements
    }
}

// Batches come before the statements that say who wrote them, and the process ends in between: they
// are shown later, not never.
void Lies::keepLogsBack() {
    world_.network.liar = [&](Device& device, sync::v1::ExchangeResponse& response) {
        if (&device != victim_) return;
        response.clear_user_news();
        for (auto& news : *response.mutable_space_news()) {
            news.clear_control();
            if (news.space_id() == space_.view() && news.batch_size() > 0) told_ = true;
        }
    };
    Device& late = *world_.pairNewcomer(*author_);
    told_ = false;
    const bool hasWritten = acts_.write(late, space_);
    world_.advance(toRestMs);
    const ChainHead written = late.store().chainHead(space_, late.id);
    if (victim_->store().chainHead(space_, late.id).seq != 0)
        throw Violation("I4", "a batch is shown whose author nobody vouches for");
    world_.network.forget(victim_->index);
    victim_->drop();
    world_.network.liar = nullptr;
    if (!world_.boot(*victim_)) throw Violation("I7", "the device does not start");
    world_.advance(toRestMs);
    if (hasWritten && told_ && victim_->store().chainHead(space_, late.id) != written)
        throw Violation("I1", "a batch that came before its author's log is lost");
}

} // namespace cordee::sim
