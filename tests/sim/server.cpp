#include "server.h"

namespace cordee::sim {

Server::Server(const TrueClock& truth, const Ledger& ledger, Dice dice)
    : disk(dice.fork())
    , clock(truth)
    , truth_(truth)
    , ledger_(ledger)
    , random_(dice.fork()) {}

bool Server::boot() {
    auto opened =
        server::LogStore::open({"/server/log.db", "/server/log.sequence", "", 0}, random_);
    if (!opened) return false;
    log_ = std::move(*opened);
    gate_ = std::make_unique<server::RequestGate>(log_->serverId(), clock);
    handler_ = std::make_unique<server::ExchangeHandler>(*log_, clock, truth_, metrics_);
    splits.onStart(*log_);
    splits.look(*log_, spaces());
    noteStanding(); // what it decided when it was stopped, before anybody is heard of again
    return true;
}

void Server::drop() {
    handler_.reset();
    gate_.reset();
    log_.reset();
}

bool Server::ask(const OutgoingRequest& request, server::Ticket ticket, server::Reply reply) {
    auto checked = gate_->check({"POST", exchangePath, request.authorization, request.body});
    if (!checked) {
        reply(checked.error());
        return true;
    }
    gate_->checkBatches(*checked);
    server::Job job{ticket, std::move(*checked), std::move(reply)};
    const bool hasStatements = job.request.request.log_push_size() > 0;
    const bool fine = handler_->execute({&job, 1}).ok();
    if (!fine) return false;
    noteStanding();
    if (hasStatements && !disk.isOff()) splits.look(*log_, spaces());
    return true;
}

void Server::noteStanding() {
    if (disk.isOff() || !stands) return;
    server::SnapshotStore& snapshots = log_->snapshots();
    if (!snapshots.droppingSpace()) return;
    // Of all spaces at once: who is silent now may be heard of in the next request.
    for (const SpaceId& space : spaces())
        for (const auto& entry : snapshots.entries(space))
            if (entry.isBase() && standing_.insert(entry.id).second) stands(space, entry);
}

std::set<SpaceId> Server::spaces() const {
    std::set<SpaceId> spaces;
    for (const auto& [place, chain] : ledger_.chains())
        spaces.insert(place.first);
    return spaces;
}

bool Server::endWait(server::Ticket ticket) {
    return handler_->endWait(ticket).ok();
}

bool Server::tick() {
    return handler_->endDueWaits().ok() && handler_->tidy().ok();
}

void Server::checkHolds() const {
    if (wasRestored) return;
    for (const auto& [place, chain] : ledger_.chains()) {
        if (chain.acknowledged > 0) checkHolds(place, chain);
    }
}

// What a snapshot stands for is gone, but for the evidence.
void Server::checkHolds(const Ledger::Place& place, const Chain& chain) const {
    const auto& [space, device] = place;
    const ChainHead base = log_->chainBase(space, device);
    if (base.seq > chain.entries.size() ||
        (base.seq > 0 && chain.entries[base.seq - 1].hash != base.hash))
        throw Violation("I4", "a snapshot stands for a batch that nobody sealed");
    const auto lost = [&](std::uint64_t seq) {
        throw Violation("I1", "the server lost batch " + std::to_string(seq) + " of device " +
                                  shortHex(place.second.view()) + ", which it had acknowledged");
    };
    if (log_->chainHead(space, device).seq < chain.acknowledged) lost(chain.acknowledged);
    for (std::uint64_t seq = 1; seq <= chain.acknowledged; ++seq) {
        const Entry& entry = chain.entries[seq - 1];
        if (seq <= base.seq && (!entry.isEvidence() || everRestored)) continue;
        const auto there = log_->findBatch(space, device, seq);
        if (!there || there->hash != entry.hash) lost(seq);
    }
}

} // namespace cordee::sim
