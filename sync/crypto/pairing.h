#pragma once

#include "sync/crypto/pairing_code.h"
#include "sync/crypto/vault_state.h"

#include "cordee/sync/v1/exchange.pb.h"
#include "cordee/sync/v1/sealed.pb.h"

#include <string>

namespace cordee::crypto {

struct PairingOffer {
    std::string qrText;
    std::string typedCode; // in groups of four
    std::int64_t expiresAtMs = 0;
};

enum class PairingStage {
    None = 0,
    Waiting = 1,   // for the other device
    Compare = 2,   // both show `digits`; the person confirms on the old device
    Finishing = 3, // confirmed; the server and the other device are being told
    Done = 4,
    Failed = 5,
};

struct PairingStatus {
    PairingStage stage = PairingStage::None;
    bool newDevice = false;  // this device is the one that comes in
    std::string digits;      // six, from Compare on
    std::string deviceLabel; // what the new device calls itself
    std::string serverUrl;
    std::int64_t expiresAtMs = 0;
    // Expired; Malformed (a note that does not fit: somebody may have interfered); Fork (the old
    // device is not the one that showed the code); NotYet (the log changed meanwhile: start again).
    std::optional<TrustErrorKind> failure;
};

// A second device of the same person (design 3.6). Notes go through boxes at addresses that follow
// from the code; the code commits the old device to a number that it reveals only after the new
// device's keys arrived, so six digits are enough to exclude anybody in between.
class Pairing {
  public:
    explicit Pairing(VaultState& state)
        : state_(state) {}
    Result<void, TrustError> load();

    // Old device.
    Result<PairingOffer, TrustError> start(std::string_view serverUrl);
    Result<void, TrustError> confirm();
    // New device, which must not belong to anybody yet. `server` is used with a typed code.
    Result<void, PairingCodeError> meet(std::string_view code, std::string_view label,
                                        std::string_view server);
    Result<void, TrustError> cancel();
    PairingStatus status() const;

    // The new device's keys before it belongs to anybody.
    const DeviceSecrets* newcomer() const { return newcomer_ ? &*newcomer_ : nullptr; }

    void fill(sync::v1::ExchangeRequest& request) const;
    bool take(const sync::v1::BoxResult& result, KeptRows::Writing& writing);
    // Somebody else wrote first at one of our addresses.
    void refused(const Bytes& locator, KeptRows::Writing& writing);
    // What follows from other news: the log has the device, the personal space is loaded.
    bool proceed(KeptRows::Writing& writing);

  private:
    enum Role : std::uint32_t { None = 0, OldDevice = 1, NewDevice = 2 };

    bool takeHello(const PairingSecret& secret, const Bytes& sealed, KeptRows::Writing& writing);
    bool takeReply(const PairingSecret& secret, const Bytes& sealed, KeptRows::Writing& writing);
    bool takeProof(const PairingSecret& secret, const Bytes& sealed);
    bool takeDone(const PairingSecret& secret, const Bytes& sealed, KeptRows::Writing& writing);
    bool proceedOld(KeptRows::Writing& writing);
    bool proceedNew();
    void fail(TrustErrorKind kind);
    void put(KeptRows::Writing& writing, const Bytes& locator, Bytes sealed);
    void keep(KeptRows::Writing& writing) const;
    std::string digits() const;
    bool is(Role role, PairingStage stage) const;
    void setStage(PairingStage stage) { kept_.set_stage(static_cast<std::uint32_t>(stage)); }
    std::vector<PairingSecret> secrets() const;

    VaultState& state_;
    sync::v1::KeptPairing kept_;
    std::optional<DeviceSecrets> newcomer_;
};

} // namespace cordee::crypto
