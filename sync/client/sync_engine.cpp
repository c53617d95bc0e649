#include "sync/client/sync_engine.h"

#include "sync/client/http_transport.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace cordee::client {

namespace {

// A timer of the system counts in its own way; longer waits are cut, next() decides again.
constexpr std::int64_t longestTimerMs = 60'000;

} // namespace

SyncEngine::SyncEngine(Exchange& exchange, const Clock& clock, SyncEngineOptions options,
                       QObject* parent)
    : QObject(parent)
    , exchange_(exchange)
    , clock_(clock)
    , options_(std::move(options)) {
    due_.setSingleShot(true);
    due_.setTimerType(Qt::PreciseTimer);
    slices_.setSingleShot(true);
    slices_.setInterval(0);
    connect(&due_, &QTimer::timeout, this, &SyncEngine::pump);
    connect(&slices_, &QTimer::timeout, this, &SyncEngine::apply);
    reported_ = status();
}

SyncEngine::~SyncEngine() {
    pause();
}

void SyncEngine::start() {
    if (running_) return;
    running_ = true;
    connectTransport();
    retryNow();
}

void SyncEngine::pause() {
    running_ = false;
    due_.stop();
    if (transport_) {
        for (const std::uint64_t id : transport_->abortAll())
            exchange_.onAborted(id);
        transport_.reset();
    }
}

void SyncEngine::setServer(ServerAddress server) {
    const bool wasRunning = running_;
    pause();
    options_.server = std::move(server);
    if (wasRunning) start();
    reportStatus();
}

void SyncEngine::connectTransport() {
    if (options_.server.url.isEmpty()) return;
    transport_ = std::make_unique<HttpTransport>(options_.server, options_.answerTimeout);
    connect(transport_.get(), &HttpTransport::answered, this, &SyncEngine::onAnswered);
    connect(transport_.get(), &HttpTransport::failed, this, &SyncEngine::onFailed);
    if (!network_) watchNetwork();
}

// Asking the system is slow the first time; without a server there is nothing to ask for.
void SyncEngine::watchNetwork() {
    network_.emplace();
    connect(&*network_, &NetworkWatch::wentOffline, this, &SyncEngine::onOffline);
    connect(&*network_, &NetworkWatch::cameOnline, this, &SyncEngine::onOnline);
    connect(&*network_, &NetworkWatch::changed, this, [this] {
        if (running_ && status().nextAttemptMs != 0) retryNow();
    });
    if (network_->isOffline()) offlineSinceMs_ = clock_.nowMs();
}

void SyncEngine::wake() {
    exchange_.wake();
    if (pumpPosted_) return;
    pumpPosted_ = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            pumpPosted_ = false;
            pump();
        },
        Qt::QueuedConnection);
}

void SyncEngine::retryNow() {
    exchange_.retryNow();
    wake();
}

void SyncEngine::dismissAlarms() {
    exchange_.dismissAlarms();
    reportStatus();
}

void SyncEngine::pump() {
    if (transport_ && running_) {
        while (auto outgoing = exchange_.next())
            transport_->post(std::move(*outgoing));
        if (const std::int64_t due = exchange_.dueMs(); due != 0) {
            const std::int64_t delay = due - clock_.nowMs();
            due_.start(
                std::chrono::milliseconds(std::clamp<std::int64_t>(delay, 1, longestTimerMs)));
        } else {
            due_.stop();
        }
        if (exchange_.isWorking()) slices_.start();
    }
    reportStatus();
}

void SyncEngine::apply() {
    if (exchange_.applySome()) slices_.start();
    pump(); // work on a snapshot keeps nobody from exchanging, and may have begun by it
}

void SyncEngine::letGo() {
    if (!transport_) return;
    for (const std::uint64_t id : transport_->abortAll())
        exchange_.onAborted(id);
}

void SyncEngine::onOnline() {
    if (!running_ || !transport_) return reportStatus();
    // A try of the back-off may have found the way before the system said so.
    if (exchange_.status().lastSuccessMs <= offlineSinceMs_) {
        letGo();
        exchange_.retryNow();
    }
    wake();
}

void SyncEngine::onAnswered(quint64 id, int httpStatus, const QByteArray& body) {
    exchange_.onResponse(id, httpStatus, {body.data(), static_cast<std::size_t>(body.size())});
    apply();
}

void SyncEngine::onFailed(quint64 id, FailureKind kind, const QString& detail) {
    exchange_.onFailure(id, kind, detail.toStdString());
    pump();
}

void SyncEngine::onOffline() {
    offlineSinceMs_ = clock_.nowMs();
    // Connections of a network that went away may look alive for minutes. Whatever is tried from
    // here on fails at once, or shows that the system was wrong.
    if (!options_.server.isLoopback()) letGo();
    reportStatus();
}

SyncStatus SyncEngine::status() const {
    SyncStatus status = exchange_.status();
    if (options_.server.url.isEmpty()) {
        status.state = SyncStatus::NoServer;
        status.nextAttemptMs = 0;
    } else if (isOffline() && !options_.server.isLoopback() &&
               status.lastSuccessMs < offlineSinceMs_) {
        status.state = SyncStatus::Offline;
    }
    return status;
}

// Whoever hears of it may destroy this: nothing is touched after the last signal.
void SyncEngine::reportStatus() {
    const QPointer<SyncEngine> self(this);
    if (std::exchange(reportedLogVersion_, exchange_.logVersion()) != exchange_.logVersion()) {
        Q_EMIT logsChanged();
        if (!self) return;
    }
    SyncStatus now = status();
    if (now == reported_) return;
    reported_ = std::move(now);
    Q_EMIT statusChanged();
}

} // namespace cordee::client
