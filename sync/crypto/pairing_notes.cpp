#include "sync/crypto/invitations.h"
#include "sync/crypto/pairing.h"
#include "sync/crypto/pairing_keys.h"
#include "sync/crypto/verify/parse.h"

// The four notes of a pairing, in their order: hello (new), reply (old), proof (new), done (old).
namespace cordee::crypto {

using pairing::Note;

void Pairing::fill(sync::v1::ExchangeRequest& request) const {
    const PairingStatus now = status();
    const auto want = [&](Note note) {
        for (const PairingSecret& secret : secrets())
            request.add_box_get()->set_locator(pairing::locator(secret, note));
    };
    if (now.stage == PairingStage::Waiting)
        want(now.newDevice ? Note::Reply : kept_.hello().empty() ? Note::Hello : Note::Proof);
    if (now.stage == PairingStage::Compare && now.newDevice) want(Note::Done);
}

bool Pairing::take(const sync::v1::BoxResult& result, KeptRows::Writing& writing) {
    const PairingStatus now = status();
    if (!result.found()) return false;
    bool moved = false;
    for (const PairingSecret& secret : secrets()) {
        const auto at = [&](Note note) {
            return result.locator() == pairing::locator(secret, note);
        };
        if (now.stage == PairingStage::Waiting && !now.newDevice && kept_.hello().empty() &&
            at(Note::Hello))
            moved = takeHello(secret, result.sealed(), writing);
        else if (now.stage == PairingStage::Waiting && !now.newDevice && at(Note::Proof))
            moved = takeProof(secret, result.sealed());
        else if (now.stage == PairingStage::Waiting && now.newDevice && at(Note::Reply))
            moved = takeReply(secret, result.sealed(), writing);
        else if (now.stage == PairingStage::Compare && now.newDevice && at(Note::Done))
            moved = takeDone(secret, result.sealed(), writing);
    }
    if (moved) keep(writing);
    return moved;
}

void Pairing::refused(const Bytes& locator, KeptRows::Writing& writing) {
    for (const PairingSecret& secret : secrets())
        for (const Note note : pairing::allNotes)
            if (locator == pairing::locator(secret, note)) {
                fail(TrustErrorKind::AlreadyUsed);
                keep(writing);
            }
}

// Only now, when the new device's keys can no longer be chosen to fit, n_E is told.
bool Pairing::takeHello(const PairingSecret& secret, const Bytes& sealed,
                        KeptRows::Writing& writing) {
    sync::v1::PairingHello hello;
    if (!pairing::open(secret, Note::Hello, sealed, hello) ||
        !VerifyKey::from(hello.signing_key()) || !BoxKey::from(hello.box_key())) {
        fail(TrustErrorKind::Malformed);
        return true;
    }
    const UserLog& log = *state_.users.at(state_.user).log;
    const Bytes met(secret.view());
    kept_.clear_secret();
    kept_.add_secret(met);
    kept_.set_hello(sealed);
    kept_.set_hello_signing_key(hello.signing_key());
    kept_.set_hello_box_key(hello.box_key());
    kept_.set_label(shortName(hello.label()));
    kept_.set_log_count(log.count());
    kept_.set_log_head(log.head().bytes());
    sync::v1::PairingReply reply;
    reply.set_opening(kept_.opening());
    reply.set_user_id(state_.user.bytes());
    reply.set_log_count(log.count());
    reply.set_log_head(log.head().bytes());
    put(writing, pairing::locator(secret, Note::Reply),
        pairing::seal(secret, Note::Reply, reply, state_.random));
    return true;
}

bool Pairing::takeReply(const PairingSecret& secret, const Bytes& sealed,
                        KeptRows::Writing& writing) {
    sync::v1::PairingReply reply;
    if (!pairing::open(secret, Note::Reply, sealed, reply) || !UserId::from(reply.user_id()) ||
        !Hash32::from(reply.log_head()) || reply.opening().size() != 32) {
        fail(TrustErrorKind::Malformed);
        return true;
    }
    const Hash32 commitment = pairing::commitmentTo(reply.opening());
    if (kept_.commitment().empty() || !commitment.view().starts_with(kept_.commitment())) {
        fail(TrustErrorKind::Fork);
        return true;
    }
    kept_.set_opening(reply.opening());
    kept_.set_user_id(reply.user_id());
    kept_.set_log_count(reply.log_count());
    kept_.set_log_head(reply.log_head());
    sync::v1::PairingProof proof;
    proof.set_possession(
        newcomer_->signing
            .sign(possessionMessage(reply.user_id(), reply.log_head(),
                                    newcomer_->signing.verifyKey(), newcomer_->box.boxKey()))
            .bytes());
    put(writing, pairing::locator(secret, Note::Proof),
        pairing::seal(secret, Note::Proof, proof, state_.random));
    setStage(PairingStage::Compare);
    return true;
}

bool Pairing::takeProof(const PairingSecret& secret, const Bytes& sealed) {
    sync::v1::PairingProof proof;
    const auto signing = VerifyKey::from(kept_.hello_signing_key());
    const auto box = BoxKey::from(kept_.hello_box_key());
    const bool opened = pairing::open(secret, Note::Proof, sealed, proof);
    const auto possession = Signature::from(proof.possession());
    if (!opened || !signing || !box || !possession ||
        !verifyMessage(*signing,
                       possessionMessage(state_.user.view(), kept_.log_head(), *signing, *box),
                       *possession)) {
        fail(TrustErrorKind::Malformed);
        return true;
    }
    kept_.set_possession(proof.possession());
    setStage(PairingStage::Compare);
    return true;
}

bool Pairing::takeDone(const PairingSecret& secret, const Bytes& sealed,
                       KeptRows::Writing& writing) {
    sync::v1::PairingDone done;
    const bool opened = pairing::open(secret, Note::Done, sealed, done);
    const auto personal = SpaceId::from(done.personal_space());
    const auto user = UserId::from(kept_.user_id());
    if (!opened || !personal || !user || !Hash32::from(done.control_head()) || !newcomer_) {
        fail(TrustErrorKind::Malformed);
        return true;
    }
    state_.device = std::move(newcomer_);
    newcomer_.reset();
    state_.user = *user;
    state_.personal = *personal;
    sync::v1::KeptUser& me = state_.users[*user].kept;
    me.set_pin_count(kept_.log_count());
    me.set_pin_head(kept_.log_head());
    sync::v1::KeptSpace& mine = state_.spaces[*personal].kept;
    mine.set_pin_count(done.control_count());
    mine.set_pin_head(done.control_head());
    state_.saveIdentity(writing);
    state_.save(writing, *user);
    state_.save(writing, *personal);
    scrub(*kept_.mutable_signing_seed());
    scrub(*kept_.mutable_box_seed());
    setStage(PairingStage::Finishing);
    return true;
}

bool Pairing::proceed(KeptRows::Writing& writing) {
    const bool moved = is(OldDevice, PairingStage::Finishing)   ? proceedOld(writing)
                       : is(NewDevice, PairingStage::Finishing) ? proceedNew()
                                                                : false;
    if (moved) keep(writing);
    return moved;
}

bool Pairing::proceedOld(KeptRows::Writing& writing) {
    const KnownUser& me = state_.users.at(state_.user);
    const auto signing = VerifyKey::from(kept_.hello_signing_key());
    const auto box = BoxKey::from(kept_.hello_box_key());
    const auto secret = PairingSecret::from(kept_.secret(0));
    if (!signing || !box || !secret) return false;
    if (!me.log->isActive(deviceIdOf(*signing, *box))) {
        if (me.kept.has_made()) return false;
        fail(TrustErrorKind::NotYet); // another statement came first
        return true;
    }
    const KnownSpace& personal = state_.spaces.at(state_.personal);
    if (!state_.recipientsAreCurrent(*personal.log) ||
        personal.kept.server_count() < personal.log->count())
        return false;
    sync::v1::PairingDone done;
    done.set_personal_space(state_.personal.bytes());
    done.set_control_count(personal.log->count());
    done.set_control_head(personal.log->head().bytes());
    put(writing, pairing::locator(*secret, Note::Done),
        pairing::seal(*secret, Note::Done, done, state_.random));
    setStage(PairingStage::Done);
    return true;
}

bool Pairing::proceedNew() {
    const auto personal = state_.spaces.find(state_.personal);
    if (!state_.isActiveDevice() || personal == state_.spaces.end() || !personal->second.log ||
        !personal->second.keys.contains(personal->second.log->epoch().number))
        return false;
    setStage(PairingStage::Done);
    return true;
}

} // namespace cordee::crypto
