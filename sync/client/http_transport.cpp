#include "sync/client/http_transport.h"

#include "sync/core/limits.h"

#include <QCryptographicHash>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslKey>

#include <optional>
#include <utility>

namespace cordee::client {

namespace {

FailureKind kindOf(QNetworkReply::NetworkError error, int status, Lane lane) {
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return FailureKind::Certificate;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError:
        return FailureKind::BrokenAnswer;
    case QNetworkReply::RemoteHostClosedError:
        // What is not HTTP ends so too. A wait, however, is cut by every restart and by what lies
        // in between; the round that follows finds out.
        if (lane == Lane::Round) return FailureKind::BrokenAnswer;
        break;
    default:
        break;
    }
    return status > 0 ? FailureKind::BrokenAnswer : FailureKind::Unreachable;
}

} // namespace

struct HttpTransport::Transfer {
    std::uint64_t id = 0;
    Lane lane = Lane::Round;
    QNetworkReply* reply = nullptr;
    Bytes body; // read by the reply while it is sent
    QByteArray answer;
    std::optional<std::pair<FailureKind, QString>> failure; // decided before the reply ended

    Transfer() = default;
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;
    ~Transfer() {
        if (!reply) return;
        reply->disconnect();
        reply->abort();
        reply->deleteLater();
    }
};

HttpTransport::HttpTransport(ServerAddress server, std::chrono::milliseconds answerTimeout)
    : server_(std::move(server))
    , answerTimeout_(answerTimeout)
    , endpoint_(server_.url) {
    QString path = endpoint_.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    endpoint_.setPath(path + QString::fromLatin1(exchangePath));
    manager_.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager_.setAutoDeleteReplies(false);
    connect(&manager_, &QNetworkAccessManager::sslErrors, this, &HttpTransport::onSslErrors);
    connect(&manager_, &QNetworkAccessManager::encrypted, this, &HttpTransport::onEncrypted);
}

HttpTransport::~HttpTransport() = default;

void HttpTransport::post(OutgoingRequest outgoing) {
    take(outgoing.lane).reset();
    if (!server_.isSecure()) {
        const std::uint64_t id = outgoing.id;
        QMetaObject::invokeMethod(
            this,
            [this, id] {
                Q_EMIT failed(id, FailureKind::NotSecure, QStringLiteral("plain http refused"));
            },
            Qt::QueuedConnection);
        return;
    }
    QNetworkRequest request(endpoint_);
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      QByteArrayLiteral("application/x-protobuf"));
    request.setRawHeader("Accept-Encoding", "identity"); // what is sealed does not shrink
    request.setRawHeader("Cordee-Auth", QByteArray::fromStdString(outgoing.authorization));
    request.setRawHeader("User-Agent", "Cordee");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setTransferTimeout(static_cast<int>((outgoing.wait + answerTimeout_).count()));
    if (!server_.authorities.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(server_.authorities);
        request.setSslConfiguration(tls);
    }
    auto transfer = std::make_unique<Transfer>();
    transfer->id = outgoing.id;
    transfer->lane = outgoing.lane;
    transfer->body = std::move(outgoing.body);
    transfer->reply = manager_.post(
        request, QByteArray::fromRawData(transfer->body.data(),
                                         static_cast<qsizetype>(transfer->body.size())));
    // Qt must not gather more than an answer may hold, whatever the server sends.
    transfer->reply->setReadBufferSize(static_cast<qint64>(limits::responseBody));
    Transfer& placed = *transfer;
    transfers_[static_cast<std::size_t>(placed.lane)] = std::move(transfer);
    connect(placed.reply, &QNetworkReply::readyRead, this,
            [this, &placed] { onReadyRead(placed); });
    // Queued: whoever hears of the end may destroy this transport, and with it the reply, which
    // must not happen inside the reply's own signal.
    connect(
        placed.reply, &QNetworkReply::finished, this,
        [this, id = placed.id, lane = placed.lane] { onFinished(id, lane); }, Qt::QueuedConnection);
}

std::vector<std::uint64_t> HttpTransport::abortAll() {
    std::vector<std::uint64_t> aborted;
    for (auto& transfer : transfers_) {
        if (transfer) aborted.push_back(transfer->id);
        transfer.reset();
    }
    manager_.clearConnectionCache();
    return aborted;
}

HttpTransport::Transfer* HttpTransport::find(const QNetworkReply* reply) {
    for (auto& transfer : transfers_) {
        if (transfer && transfer->reply == reply) return transfer.get();
    }
    return nullptr;
}

std::unique_ptr<HttpTransport::Transfer> HttpTransport::take(Lane lane) {
    return std::exchange(transfers_[static_cast<std::size_t>(lane)], nullptr);
}

bool HttpTransport::isPinned(const QSslCertificate& certificate) const {
    if (certificate.isNull()) return false;
    const QByteArray key = certificate.publicKey().toDer();
    return QCryptographicHash::hash(key, QCryptographicHash::Sha256) == server_.pinnedKeyHash;
}

void HttpTransport::onSslErrors(QNetworkReply* reply) {
    // What no authority vouches for is good if it is the one certificate that was agreed on.
    if (!server_.pinnedKeyHash.isEmpty() && isPinned(reply->sslConfiguration().peerCertificate())) {
        reply->ignoreSslErrors();
    }
}

void HttpTransport::onEncrypted(QNetworkReply* reply) {
    Transfer* transfer = find(reply);
    if (!transfer || server_.pinnedKeyHash.isEmpty()) return;
    if (isPinned(reply->sslConfiguration().peerCertificate())) return;
    giveUp(*transfer, FailureKind::Certificate, QStringLiteral("not the pinned certificate"));
}

void HttpTransport::giveUp(Transfer& transfer, FailureKind kind, const QString& detail) {
    if (!transfer.failure) transfer.failure.emplace(kind, detail);
    transfer.reply->abort(); // ends in onFinished
}

void HttpTransport::onReadyRead(Transfer& transfer) {
    transfer.answer += transfer.reply->readAll();
    if (static_cast<std::size_t>(transfer.answer.size()) > limits::responseBody) {
        giveUp(transfer, FailureKind::TooLarge, QStringLiteral("an answer that is too large"));
    }
}

void HttpTransport::onFinished(std::uint64_t id, Lane lane) {
    const auto& placed = transfers_[static_cast<std::size_t>(lane)];
    if (!placed || placed->id != id) return; // replaced or aborted meanwhile
    std::unique_ptr<Transfer> ended = take(lane);
    QNetworkReply& reply = *ended->reply;
    if (ended->failure) {
        const auto [kind, detail] = *ended->failure;
        ended.reset();
        Q_EMIT failed(id, kind, detail);
        return;
    }
    if (reply.isOpen()) ended->answer += reply.readAll();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = reply.error();
    // From 201 on Qt's errors are HTTP's own statuses: whole answers.
    const bool isWhole = status > 0 && (error == QNetworkReply::NoError ||
                                        (error >= QNetworkReply::ContentAccessDenied &&
                                         error != QNetworkReply::ProtocolFailure &&
                                         error != QNetworkReply::ProtocolUnknownError));
    const QByteArray length = reply.rawHeader("Content-Length");
    if (isWhole && (length.isEmpty() || length.toLongLong() == ended->answer.size())) {
        const QByteArray answer = std::move(ended->answer);
        ended.reset();
        Q_EMIT answered(id, status, answer);
        return;
    }
    const QString detail = reply.errorString();
    ended.reset();
    Q_EMIT failed(id, kindOf(error, status, lane), detail);
}

} // namespace cordee::client
