#pragma once

#include "sync/client/sync_engine.h"
#include "sync/crypto/local_cipher.h"
#include "sync/crypto/vault.h"
#include "sync/store/store.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace cordee::e2e {

struct PeerOptions {
    std::filesystem::path folder; // of the database and its key
    client::ServerAddress server;
    ExchangeOptions exchange;
    std::chrono::milliseconds answerTimeout{20'000};
};

// A whole device without a screen, put together as the app is: store, vault, exchange, engine.
class PeerDevice final : public QObject {
    Q_OBJECT

  public:
    explicit PeerDevice(PeerOptions options);
    // Why it could not be opened; empty if it was.
    const std::string& error() const { return error_; }

    store::Store& store() { return *store_; }
    crypto::Vault& vault() { return *vault_; }
    Exchange& exchange() { return *exchange_; }
    client::SyncEngine& engine() { return *engine_; }
    // Tells the store who writes, once that is known.
    void settleAuthor();

  private:
    std::optional<crypto::LocalKey> localKey(const std::filesystem::path& folder);

    SystemClock clock_;
    crypto::SystemRandom random_;
    std::string error_;
    std::optional<crypto::LocalCipher> cipher_;
    std::unique_ptr<store::Store> store_;
    std::unique_ptr<crypto::Vault> vault_;
    std::optional<Exchange> exchange_;
    std::unique_ptr<client::SyncEngine> engine_;
    store::Subscription outbox_;
    bool authorKnown_ = false;
};

} // namespace cordee::e2e
