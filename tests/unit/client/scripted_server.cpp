#include "scripted_server.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTemporaryDir>

#include <algorithm>

namespace cordee::testing {

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace

TestCertificate TestCertificate::make() {
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                   QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                   QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                   QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                   QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"), key,
                   QStringLiteral("-out"), certificate});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        qFatal("openssl: %s", openssl.readAllStandardError().constData());
    }
    return {contents(certificate), contents(key)};
}

QSslConfiguration TestCertificate::configuration() const {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificate));
    tls.setPrivateKey(QSslKey(key, QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

QByteArray TestCertificate::keyHash() const {
    return QCryptographicHash::hash(QSslCertificate(certificate).publicKey().toDer(),
                                    QCryptographicHash::Sha256);
}

ScriptedServer::ScriptedServer(FakeServer& fake)
    : server(fake) {}

void ScriptedServer::listen(const TestCertificate* certificate, quint16 port) {
    tls_ = certificate != nullptr;
    if (certificate) {
        auto secure = std::make_unique<QSslServer>();
        secure->setSslConfiguration(certificate->configuration());
        listener_ = std::move(secure);
    } else {
        listener_ = std::make_unique<QTcpServer>();
    }
    connect(listener_.get(), &QTcpServer::pendingConnectionAvailable, this,
            &ScriptedServer::onConnection);
    if (!listener_->listen(QHostAddress::LocalHost, port)) qFatal("cannot listen");
    port_ = listener_->serverPort();
}

void ScriptedServer::stop() {
    listener_.reset();
    for (const auto& socket : std::exchange(sockets_, {})) {
        if (socket) socket->abort();
    }
    waiting_.clear();
}

QUrl ScriptedServer::url() const {
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                    .arg(tls_ ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(port_));
}

void ScriptedServer::setMode(Mode mode) {
    mode_ = mode;
    for (const Waiting& waiting : std::exchange(waiting_, {})) {
        if (waiting.socket) waiting.socket->abort();
    }
}

void ScriptedServer::onConnection() {
    while (QTcpSocket* socket = listener_->nextPendingConnection()) {
        ++connections_;
        // Not owned by the listener, so that it may go first.
        socket->setParent(this);
        sockets_.emplace_back(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            received_.remove(socket);
            socket->deleteLater();
        });
        if (socket->bytesAvailable() > 0) onReadyRead(socket);
    }
}

void ScriptedServer::onReadyRead(QTcpSocket* socket) {
    QByteArray& received = received_[socket];
    received += socket->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0) return;
    const QByteArray head = received.left(end).toLower();
    qsizetype length = 0;
    for (const QByteArray& line : head.split('\n')) {
        if (line.startsWith("content-length:")) length = line.mid(15).trimmed().toLongLong();
    }
    if (received.size() < end + 4 + length) return;
    lastHead_ = head;
    const QByteArray body = received.mid(end + 4, length);
    received.clear();
    handle(socket, body);
}

void ScriptedServer::send(QTcpSocket* socket, const QByteArray& status, const QByteArray& body,
                          const QByteArray& headers) {
    socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                  "\r\n" + headers + "\r\n" + body);
}

void ScriptedServer::handle(QTcpSocket* socket, const QByteArray& body) {
    switch (mode_) {
    case Healthy:
        return exchange(socket, body);
    case Garbage:
        socket->write("\x16\x03 this is not HTTP\r\n\r\n\x01\x02\x03");
        return;
    case GarbageBody:
        return send(socket, "200 OK", "<html>captive portal</html>");
    case Half:
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf");
        return socket->disconnectFromHost();
    case CloseAtOnce:
        return socket->abort();
    case Status500:
        return send(socket, "500 Internal Server Error", "oops");
    case Redirect:
        return send(socket, "307 Temporary Redirect", {}, "Location: http://127.0.0.1:9/\r\n");
    case Huge:
        return sendForever(socket, false);
    case HugeUnannounced:
        return sendForever(socket, true);
    case Silent:
        return;
    case StoresThenCloses: {
        sync::v1::ExchangeRequest request;
        request.ParseFromArray(body.data(), static_cast<int>(body.size()));
        server.handle(idOf<DeviceId>('a'), request);
        return socket->abort();
    }
    }
}

void ScriptedServer::exchange(QTcpSocket* socket, const QByteArray& body) {
    sync::v1::ExchangeRequest request;
    if (!request.ParseFromArray(body.data(), static_cast<int>(body.size()))) {
        return send(socket, "400 Bad Request", {});
    }
    // One device is tested at a time.
    const DeviceId device = idOf<DeviceId>('a');
    if (request.wait_ms() > 0 && !server.hasNews(device, request)) {
        waiting_.push_back({socket, device, std::move(request)});
        return;
    }
    send(socket, "200 OK",
         QByteArray::fromStdString(server.handle(device, request).SerializeAsString()));
    answerWaiting();
}

void ScriptedServer::answerWaiting() {
    std::erase_if(waiting_, [this](const Waiting& waiting) {
        if (!waiting.socket) return true;
        if (!server.hasNews(waiting.device, waiting.request)) return false;
        const Bytes answer = server.handle(waiting.device, waiting.request).SerializeAsString();
        send(waiting.socket, "200 OK", QByteArray::fromStdString(answer));
        return true;
    });
}

void ScriptedServer::sendForever(QTcpSocket* socket, bool chunked) {
    socket->write("HTTP/1.1 200 OK\r\n");
    socket->write(chunked ? "Transfer-Encoding: chunked\r\n\r\n"
                          : "Content-Length: 100000000000\r\n\r\n");
    const auto more = [socket, chunked] {
        const QByteArray block(64 * 1024, 'x');
        socket->write(chunked ? "10000\r\n" + block + "\r\n" : block);
    };
    connect(socket, &QTcpSocket::bytesWritten, socket, [socket, more] {
        if (socket->bytesToWrite() == 0) more();
    });
    more();
}

} // namespace cordee::testing
