#include "peer_device.h"

#include "model/cordee_model.h"

#include <fstream>
#include <iterator>

namespace cordee::e2e {

PeerDevice::PeerDevice(PeerOptions options) {
    std::filesystem::create_directories(options.folder);
    auto key = localKey(options.folder);
    if (!key) {
        error_ = "no local key";
        return;
    }
    cipher_.emplace(*key, random_);
    auto opened = store::Store::open({.path = options.folder / "cordee.sqlite",
                                      .schema = model::schema(),
                                      .clock = clock_,
                                      .random = random_,
                                      .cipher = &*cipher_});
    if (!opened) {
        error_ = "store: " + opened.error().detail;
        return;
    }
    store_ = std::move(*opened);
    auto vault = crypto::Vault::open(*store_, random_, clock_, *key);
    if (!vault) {
        error_ = "vault: " + vault.error().detail;
        return;
    }
    vault_ = std::move(*vault);
    exchange_.emplace(*store_, *vault_, clock_, random_, store_.get(), options.exchange);
    engine_ = std::make_unique<client::SyncEngine>(
        *exchange_, clock_,
        client::SyncEngineOptions{std::move(options.server), options.answerTimeout});
    outbox_ = store_->subscribeOutbox([this] { engine_->wake(); });
    connect(engine_.get(), &client::SyncEngine::logsChanged, this, &PeerDevice::settleAuthor);
    settleAuthor();
    engine_->start();
}

std::optional<crypto::LocalKey> PeerDevice::localKey(const std::filesystem::path& folder) {
    // The app keeps it in the system's key store, which a test has not.
    const std::filesystem::path path = folder / "local.key";
    if (std::ifstream file(path, std::ios::binary); file) {
        return crypto::LocalKey::from(Bytes(std::istreambuf_iterator<char>(file), {}));
    }
    auto key = crypto::LocalKey::random(random_);
    std::ofstream file(path, std::ios::binary);
    file << key.view();
    if (!file.flush()) return std::nullopt;
    return key;
}

void PeerDevice::settleAuthor() {
    if (authorKnown_ || !vault_->hasIdentity()) return;
    authorKnown_ = store_->setAuthor(vault_->device(), vault_->user()).ok();
}

} // namespace cordee::e2e
