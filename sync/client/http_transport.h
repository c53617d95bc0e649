#pragma once

#include "sync/client/server_address.h"
#include "sync/core/exchange.h"

#include <QNetworkAccessManager>
#include <QObject>

#include <array>
#include <chrono>
#include <memory>

class QNetworkReply;

namespace cordee::client {

// Carries requests of the exchange over HTTP: one at a time on each lane, each lane on a connection
// that is kept open. Follows no redirect, stores no cookie, reads no more than an answer may hold.
class HttpTransport final : public QObject {
    Q_OBJECT

  public:
    // An answer must begin within `answerTimeout` after the server has to give it, and not pause
    // for longer.
    HttpTransport(ServerAddress server, std::chrono::milliseconds answerTimeout);
    ~HttpTransport() override;

    // Aborts what is under way on the lane, without a word. Exactly one signal will follow.
    void post(OutgoingRequest request);
    // The numbers of the requests that will get no signal any more.
    std::vector<std::uint64_t> abortAll();

  Q_SIGNALS:
    void answered(quint64 id, int httpStatus, const QByteArray& body);
    void failed(quint64 id, cordee::FailureKind kind, const QString& detail);

  private:
    struct Transfer;

    void onSslErrors(QNetworkReply* reply);
    void onEncrypted(QNetworkReply* reply);
    void onReadyRead(Transfer& transfer);
    void onFinished(std::uint64_t id, Lane lane);
    void giveUp(Transfer& transfer, FailureKind kind, const QString& detail);
    bool isPinned(const QSslCertificate& certificate) const;
    Transfer* find(const QNetworkReply* reply);
    std::unique_ptr<Transfer> take(Lane lane);

    ServerAddress server_;
    std::chrono::milliseconds answerTimeout_;
    QUrl endpoint_;
    QNetworkAccessManager manager_;
    std::array<std::unique_ptr<Transfer>, 2> transfers_; // by lane
};

} // namespace cordee::client
