#include "device.h"

#include <algorithm>

namespace cordee::sim {

namespace {
constexpr std::size_t all = 100'000;
} // namespace

Device::Device(int number, int owner, const TrueClock& truth, Ledger& ledger, Dice dice)
    : index(number)
    , person(owner)
    , disk(dice.fork())
    , clock(truth)
    , ledger_(ledger)
    , random_(dice.fork())
    , key_(crypto::LocalKey::random(random_))
    , cipher_(key_, random_) {}

Device::Device(const Device& original, int number, const TrueClock& truth, Ledger& ledger)
    : index(number)
    , person(original.person)
    , disk(Dice(static_cast<std::uint64_t>(number)))
    , clock(truth)
    , schemaVersion(original.schemaVersion)
    , snapshotEvery(original.snapshotEvery)
    , ledger_(ledger)
    , random_(Dice(static_cast<std::uint64_t>(number) ^ 0xc0b1))
    , key_(original.key_.clone())
    , cipher_(key_, random_) {
    disk.replace(original.disk.copy());
}

bool Device::boot(const Schema& schema) {
    ++generation;
    disk.beginProcess();
    wantsRestart = damaged = false;
    timerIsSet = false;
    auto opened =
        store::Store::open({"/" + mountName() + "/cordee.db", schema, clock, random_, &cipher_});
    if (!opened) {
        whyDown = opened.error().detail;
        damaged = opened.error().kind == StoreErrorKind::Damaged ||
                  opened.error().kind == StoreErrorKind::WrongKey;
        return false;
    }
    store_ = std::move(*opened);
    auto vault = crypto::Vault::open(*store_, random_, clock, key_);
    if (!vault) {
        whyDown = vault.error().detail;
        store_.reset();
        return false;
    }
    vault_ = std::move(*vault);
    disk.faults = {};
    watched_ = std::make_unique<WatchedReplica>(*store_, ledger_, *this);
    ExchangeOptions options;
    options.snapshotEvery = snapshotEvery;
    exchange_ =
        std::make_unique<Exchange>(*watched_, *vault_, clock, random_, store_.get(), options);
    if (isReady() && !settleAuthor()) {
        whyDown = "the author could not be set";
        drop();
        return false;
    }
    checkAfterBoot();
    return true;
}

void Device::drop() {
    exchange_.reset();
    watched_.reset();
    vault_.reset();
    store_.reset();
}

bool Device::isReady() const {
    return vault_ && vault_->hasIdentity() && vault_->kind(vault_->personalSpace());
}

bool Device::isTooOld() const {
    return schemaVersion == 1 && exchange_ &&
           exchange_->status().problem == ProblemKind::VersionMismatch;
}

bool Device::settleAuthor() {
    id = vault_->device();
    user = vault_->user();
    ledger_.own(id, user);
    const SpaceId personal = vault_->personalSpace();
    return store_->addSpace(personal, SpaceKind::Personal).ok() && store_->setAuthor(id, user).ok();
}

void Device::expectPending(const SpaceId& space) {
    expected_[space] = store_->pending(space, all);
}

void Device::sealedNow(const SpaceId& space, std::size_t consumed) {
    auto& waiting = expected_[space];
    waiting.erase(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(
                                                         std::min(consumed, waiting.size())));
}

void Device::rollBack(std::map<SpaceId, std::uint64_t> atServer) {
    disk.replace(backup);
    wasRolledBack = true;
    expected_.clear();
    comingBack_.clear();
    maybeSealed.clear();
    atServer_ = std::move(atServer);
}

void Device::rollBackDatabase() {
    constexpr const char* secondCopy = "cordee.db-outbox.log";
    auto files = backup;
    files.erase(secondCopy);
    if (const auto file = disk.find(secondCopy)) files[secondCopy] = Bytes(file->content());
    disk.replace(files);
    maybeSealed.clear();
    for (auto& [space, changes] : std::exchange(expected_, {}))
        std::ranges::move(changes, std::back_inserter(comingBack_[space]));
}

void Device::checkCameBack() const {
    for (const auto& [space, changes] : comingBack_) {
        std::vector<Change> here = store_->pending(space, all);
        if (const Chain* chain = ledger_.chain({space, id}))
            for (const Entry& entry : chain->entries)
                here.insert(here.end(), entry.changes.begin(), entry.changes.end());
        for (const Change& change : changes)
            if (std::ranges::find(here, change) == here.end())
                throw Violation("I9", "an edit did not come back from the second copy on device " +
                                          std::to_string(index));
    }
}

// What was promised before the crash is still there; what had an unknown outcome is decided now.
void Device::checkAfterBoot() {
    for (MaybeSealed& maybe : std::exchange(maybeSealed, {})) {
        const ChainHead head = store_->chainHead(maybe.space, id);
        if (head.seq != maybe.batch.seq || head.hash != maybe.batch.hash) continue;
        sealedNow(maybe.space, maybe.changes.size());
        ledger_.sealed({maybe.space, id}, maybe.batch, std::move(maybe.changes));
    }
    for (auto& [space, expected] : expected_) {
        std::vector<Change> waiting = store_->pending(space, all);
        for (const Change& change : expected) {
            if (std::ranges::find(waiting, change) == waiting.end())
                throw Violation("I9", "an edit that was kept is gone after a restart of device " +
                                          std::to_string(index));
        }
        // What the disk had refused, and kept all the same, went to no second copy.
        if (waiting.size() > expected.size()) disk.loseSecondCopy();
        expected = std::move(waiting);
    }
    for (const SpaceId& space : vault_->spaces()) // and what it was told it had not done
        ledger_.reached(id, space, store_->chainHeads(space));
    if (ledger_.isClosed()) return;
    const bool putBack = std::exchange(wasRolledBack, false);
    for (const auto& [place, chain] : ledger_.chains()) {
        if (place.second != id) continue;
        const ChainHead head = store_->chainHead(place.first, id);
        if (putBack) {
            ledger_.forgetAfter(place, std::max(head.seq, atServer_[place.first]));
            for (const SpaceId& space : store_->spacesWithOutbox())
                expectPending(space);
            continue;
        }
        // After a roll back its own batches come again from the server.
        if (head.seq != chain.entries.size() && backup.empty())
            throw Violation("I9", "a sealed batch is gone after a restart of device " +
                                      std::to_string(index));
    }
}

} // namespace cordee::sim
