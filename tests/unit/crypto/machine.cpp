#include "machine.h"

namespace cordee::crypto::test {

Machine::Machine(Relay& relay, ManualClock& clock, std::uint64_t seed, const QString& folder,
                 std::uint64_t every, Schema schema)
    : relay_(relay)
    , clock_(clock)
    , random_(seed)
    , key_(LocalKey::random(random_))
    , path_((folder + u'/' + QString::number(seed)).toStdString())
    , every_(every)
    , schema_(schema) {
    open();
}

void Machine::open() {
    auto opened = store::Store::open({path_, schema_, clock_, random_});
    if (!opened) qFatal("open: %s", opened.error().detail.c_str());
    store = std::move(*opened);
    auto vaultOpened = Vault::open(*store, random_, clock_, key_);
    if (!vaultOpened) qFatal("vault: %s", vaultOpened.error().detail.c_str());
    vault = std::move(*vaultOpened);
    ExchangeOptions options;
    options.snapshotEvery = every_;
    exchange = std::make_unique<Exchange>(*store, *vault, clock_, random_, store.get(), options);
}

void Machine::close() {
    exchange.reset();
    vault.reset();
    store.reset();
}

void Machine::keepCopy() {
    close();
    std::filesystem::copy_file(path_, path_.string() + "-copy",
                               std::filesystem::copy_options::overwrite_existing);
    open();
}

void Machine::takeCopy() {
    close();
    std::filesystem::remove(path_.string() + "-wal");
    std::filesystem::copy_file(path_.string() + "-copy", path_,
                               std::filesystem::copy_options::overwrite_existing);
    open();
}

void Machine::sync() {
    exchange->retryNow();
    for (int step = 0; step < 2'000; ++step) {
        while (exchange->applySome()) {
        }
        const auto request = exchange->next();
        if (!request) {
            const std::int64_t due = exchange->dueMs();
            if (due == 0 || due > clock_.millis + 60'000) return;
            clock_.millis = due; // a back-off
            continue;
        }
        if (request->lane == Lane::Wait) continue;
        const auto answer = relay_.handle(*request);
        clock_.millis += 1;
        const auto body = onAnswer ? onAnswer(answer.body) : answer.body;
        if (body)
            exchange->onResponse(request->id, answer.status, *body);
        else
            exchange->onFailure(request->id, FailureKind::Unreachable, "lost");
    }
    qFatal("an exchange without end");
}

void Machine::begin() {
    if (!vault->createIdentity("device")) qFatal("no identity");
    settleAuthor();
}

void Machine::settleAuthor() {
    if (!store->setAuthor(vault->device(), vault->user())) qFatal("no author");
}

void Machine::edit(const store::Edit& edit) {
    const auto committed = store->commit(edit);
    if (!committed) qFatal("commit: %s", committed.error().detail.c_str());
    exchange->wake();
}

RecordId Machine::write(const SpaceId& space, const std::string& title) {
    const auto edit = store::Edit::create(space, store::test::goal::number, store->newId())
                          .set(store::test::goal::title, title);
    this->edit(edit);
    return edit.id();
}

SpaceId tie(Machine& mentor, Machine& mentee) {
    const auto invitation = mentor.vault->invite({"Paul", "Ana"}, serverUrl);
    if (!invitation) qFatal("no invitation");
    mentor.sync();
    if (!mentee.vault->redeem(invitation->link)) qFatal("not redeemed");
    mentee.sync();
    mentor.sync();
    if (!mentor.vault->confirmMember(invitation->space, mentee.vault->user(), false))
        qFatal("not joined");
    mentor.sync();
    mentee.sync();
    return invitation->space;
}

void pair(Machine& old, Machine& newcomer) {
    const auto offer = old.vault->startPairing(serverUrl);
    if (!offer || !newcomer.vault->pairWith(offer->qrText, "laptop")) qFatal("not paired");
    for (int i = 0; i < 2; ++i) {
        newcomer.sync();
        old.sync();
    }
    if (!old.vault->confirmPairing()) qFatal("not confirmed");
    old.sync();
    newcomer.sync();
    newcomer.settleAuthor();
    old.sync();
    newcomer.sync();
}

} // namespace cordee::crypto::test
