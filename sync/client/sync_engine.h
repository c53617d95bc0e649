#pragma once

#include "sync/client/network_watch.h"
#include "sync/client/server_address.h"
#include "sync/core/exchange.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace cordee::client {

class HttpTransport;

struct SyncEngineOptions {
    ServerAddress server;
    std::chrono::milliseconds answerTimeout{20'000};
};

// Drives an exchange over Qt Network from the thread's event loop: carries its requests, waits out
// its back-offs, applies what arrived slice by slice. May be destroyed at any moment; whatever was
// under way is repeated by the next one.
class SyncEngine final : public QObject {
    Q_OBJECT

  public:
    // Everything passed must live longer. Nothing is sent before start().
    SyncEngine(Exchange& exchange, const Clock& clock, SyncEngineOptions options,
               QObject* parent = nullptr);
    ~SyncEngine() override;

    void start();
    // Lets go of the connections until start() is called again.
    void pause();
    // Also restarts a back-off. An empty address: no server.
    void setServer(ServerAddress server);

    // Something is to be sent or asked for. Cheap; what is called in one turn of the event loop is
    // sealed and posted together at its end.
    void wake();
    void retryNow();
    void dismissAlarms();

    SyncStatus status() const;

  Q_SIGNALS:
    void statusChanged();
    // Members, devices, invitations or pairing may have moved.
    void logsChanged();

  private:
    void connectTransport();
    void watchNetwork();
    bool isOffline() const { return network_ && network_->isOffline(); }
    void pump();
    void apply();
    void letGo();
    void onAnswered(quint64 id, int httpStatus, const QByteArray& body);
    void onFailed(quint64 id, FailureKind kind, const QString& detail);
    void onOffline();
    void onOnline();
    void reportStatus();

    Exchange& exchange_;
    const Clock& clock_;
    SyncEngineOptions options_;
    std::optional<NetworkWatch> network_;      // from the first server on
    std::unique_ptr<HttpTransport> transport_; // null: paused, or no server
    QTimer due_;
    QTimer slices_;
    bool running_ = false;
    bool pumpPosted_ = false;
    std::int64_t offlineSinceMs_ = 0;
    SyncStatus reported_;
    std::uint64_t reportedLogVersion_ = 0;
};

} // namespace cordee::client
