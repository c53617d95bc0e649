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
    return handler_->execute({&job, 1}).ok();
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
        if (chain.acknowledged == 0) continue;
        const auto head = log_->chainHead(place.first, place.second);
        const auto last = log_->findBatch(place.first, place.second, chain.acknowledged);
        if (head.seq < chain.acknowledged || !last ||
            last->hash != chain.entries[chain.acknowledged - 1].hash)
            throw Violation("I1", "the server lost batch " + std::to_string(chain.acknowledged) +
                                      " of device " + shortHex(place.second.view()) +
                                      ", which it had acknowledged");
    }
}

} // namespace cordee::sim
