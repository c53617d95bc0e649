#include "sync/crypto/pairing.h"

#include "sync/crypto/invitation_link.h"
#include "sync/crypto/invitations.h"
#include "sync/crypto/pairing_keys.h"
#include "sync/crypto/verify/hash.h"

#include <chrono>

// What people do with a pairing; the notes themselves are in pairing_notes.cpp.
namespace cordee::crypto {

namespace {

constexpr std::chrono::milliseconds life = std::chrono::minutes(10);

} // namespace

Result<void, TrustError> Pairing::load() {
    const auto value = state_.rows.get(row::pairing());
    if (!value) return value.error();
    if (!*value) return {};
    auto kept = state_.rows.openMessage<sync::v1::KeptPairing>(row::pairing(), **value);
    if (!kept) return kept.error();
    kept_ = std::move(*kept);
    auto signing = SigningSeed::from(kept_.signing_seed());
    auto box = BoxSeed::from(kept_.box_seed());
    if (signing && box && !state_.device)
        newcomer_.emplace(
            DeviceSecrets{SigningKey(std::move(*signing)), BoxKeyPair(std::move(*box))});
    return {};
}

Result<PairingOffer, TrustError> Pairing::start(std::string_view serverUrl) {
    const auto server = cleanServerUrl(serverUrl);
    if (!server) return TrustError{TrustErrorKind::Malformed, "not the address of a server"};
    if (!state_.isActiveDevice()) return TrustError{TrustErrorKind::NotYet, "no identity"};
    if (is(OldDevice, PairingStage::Finishing))
        return TrustError{TrustErrorKind::NotYet, "another device is being let in"};
    const auto secret = PairingSecret::random(state_.random);
    const Bytes typed = randomBytes<typedSize>(state_.random);
    const Bytes opening = randomBytes<32>(state_.random);
    const Hash32 commitment = pairing::commitmentTo(opening);
    kept_.Clear();
    kept_.set_role(OldDevice);
    setStage(PairingStage::Waiting);
    kept_.add_secret(Bytes(secret.view()));
    kept_.add_secret(Bytes(stretchTyped(typed).view()));
    kept_.set_opening(opening);
    kept_.set_expires_at_ms(state_.clock.nowMs() + life.count());
    kept_.set_server_url(*server);
    KeptRows::Writing writing(state_.rows);
    keep(writing);
    if (auto written = writing.commit(); !written) return written.error();
    return PairingOffer{formatPairingPicture(*server, secret, commitment.view()),
                        formatTypedCode(typed, commitment.view()), kept_.expires_at_ms()};
}

Result<void, PairingCodeError> Pairing::meet(std::string_view code, std::string_view label,
                                             std::string_view server) {
    if (state_.device)
        return PairingCodeError{PairingCodeErrorKind::HasIdentity, "belongs to somebody already"};
    auto parsed = parsePairingCode(code);
    if (!parsed) return parsed.error();
    newcomer_.emplace(DeviceSecrets::generate(state_.random));
    kept_.Clear();
    kept_.set_role(NewDevice);
    setStage(PairingStage::Waiting);
    kept_.add_secret(Bytes(parsed->secret.view()));
    kept_.set_commitment(parsed->commitment);
    kept_.set_server_url(parsed->serverUrl.empty() ? std::string(server) : parsed->serverUrl);
    kept_.set_expires_at_ms(state_.clock.nowMs() + life.count());
    kept_.set_label(shortName(label));
    kept_.set_signing_seed(Bytes(newcomer_->signing.seed().view()));
    kept_.set_box_seed(Bytes(newcomer_->box.seed().view()));
    sync::v1::PairingHello hello;
    hello.set_signing_key(newcomer_->signing.verifyKey().bytes());
    hello.set_box_key(newcomer_->box.boxKey().bytes());
    hello.set_label(kept_.label());
    kept_.set_hello(pairing::seal(parsed->secret, pairing::Note::Hello, hello, state_.random));
    KeptRows::Writing writing(state_.rows);
    put(writing, pairing::locator(parsed->secret, pairing::Note::Hello), kept_.hello());
    keep(writing);
    if (auto written = writing.commit(); !written)
        return PairingCodeError{PairingCodeErrorKind::Storage, written.error().detail};
    return {};
}

Result<void, TrustError> Pairing::confirm() {
    if (!is(OldDevice, PairingStage::Compare))
        return TrustError{TrustErrorKind::NotYet, "nothing to confirm"};
    if (status().stage == PairingStage::Failed)
        return TrustError{TrustErrorKind::Expired, "too late"};
    KnownUser& me = state_.users.at(state_.user);
    const auto author = state_.author();
    const auto signing = VerifyKey::from(kept_.hello_signing_key());
    const auto box = BoxKey::from(kept_.hello_box_key());
    const auto possession = Signature::from(kept_.possession());
    KeptRows::Writing writing(state_.rows);
    if (!author || !signing || !box || !possession || me.kept.has_made() ||
        me.log->count() != kept_.log_count()) {
        fail(TrustErrorKind::NotYet);
        keep(writing);
        if (auto written = writing.commit(); !written) return written;
        return TrustError{TrustErrorKind::NotYet, "the device log changed meanwhile"};
    }
    *me.kept.mutable_made() =
        makeAddDevice(*me.log, author->device, *signing, *box, *possession, author->nowMs);
    state_.save(writing, state_.user);
    const DeviceId added = deviceIdOf(*signing, *box);
    state_.labels[added] = kept_.label();
    writing.putSealed(row::deviceLabel(added), kept_.label());
    setStage(PairingStage::Finishing);
    keep(writing);
    return writing.commit();
}

Result<void, TrustError> Pairing::cancel() {
    if (is(OldDevice, PairingStage::Finishing))
        return TrustError{TrustErrorKind::NotYet, "the device is in already"};
    KeptRows::Writing writing(state_.rows);
    for (const PairingSecret& secret : secrets())
        for (const auto note : pairing::allNotes)
            if (state_.boxes.contains(pairing::locator(secret, note)))
                state_.dropBox(writing, pairing::locator(secret, note));
    kept_.Clear();
    newcomer_.reset();
    writing.remove(row::pairing());
    return writing.commit();
}

bool Pairing::is(Role role, PairingStage stage) const {
    return kept_.role() == role && kept_.stage() == static_cast<std::uint32_t>(stage);
}

PairingStatus Pairing::status() const {
    PairingStatus status;
    status.stage = static_cast<PairingStage>(kept_.stage());
    status.newDevice = kept_.role() == NewDevice;
    status.deviceLabel = kept_.label();
    status.serverUrl = kept_.server_url();
    status.expiresAtMs = kept_.expires_at_ms();
    const bool late = state_.clock.nowMs() > kept_.expires_at_ms();
    if (late && (status.stage == PairingStage::Waiting ||
                 (status.stage == PairingStage::Compare && !status.newDevice))) {
        status.stage = PairingStage::Failed;
        status.failure = TrustErrorKind::Expired;
    } else if (status.stage == PairingStage::Failed) {
        status.failure = static_cast<TrustErrorKind>(kept_.failure());
    }
    if (status.stage == PairingStage::Compare || status.stage == PairingStage::Finishing)
        status.digits = digits();
    return status;
}

std::string Pairing::digits() const {
    return pairing::digits(kept_.secret(0), kept_.hello(), kept_.opening());
}

std::vector<PairingSecret> Pairing::secrets() const {
    std::vector<PairingSecret> all;
    for (const Bytes& bytes : kept_.secret())
        if (auto secret = PairingSecret::from(bytes)) all.push_back(std::move(*secret));
    return all;
}

void Pairing::fail(TrustErrorKind kind) {
    setStage(PairingStage::Failed);
    kept_.set_failure(static_cast<std::uint32_t>(kind));
}

void Pairing::put(KeptRows::Writing& writing, const Bytes& locator, Bytes sealed) {
    state_.queueBox(writing, locator, std::move(sealed), state_.clock.nowMs() + life.count());
}

void Pairing::keep(KeptRows::Writing& writing) const {
    writing.putSealed(row::pairing(), kept_);
}

} // namespace cordee::crypto
