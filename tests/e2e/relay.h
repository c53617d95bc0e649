#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <map>

namespace cordee::e2e {

// Stands between one device and the server, hands everything on and counts what passes.
class Relay final : public QObject {
  public:
    explicit Relay(const QUrl& server)
        : server_(server) {
        connect(&listener_, &QTcpServer::newConnection, this, &Relay::onConnection);
        if (!listener_.listen(QHostAddress::LocalHost)) qFatal("the relay does not listen");
    }
    QUrl url() const {
        QUrl url = server_;
        url.setPort(listener_.serverPort());
        return url;
    }
    // Of the device so far.
    int requests() const { return count(up_, "POST /v1/exchange "); }
    // That the server has not begun to answer.
    int openRequests() const { return requests() - count(down_, "HTTP/1.1 "); }

  private:
    using Streams = std::map<int, QByteArray>; // by connection: a mark may come in two parts

    static int count(const Streams& streams, const char* mark) {
        qsizetype sum = 0;
        for (const auto& [connection, bytes] : streams)
            sum += bytes.count(mark);
        return static_cast<int>(sum);
    }
    void onConnection() {
        while (QTcpSocket* device = listener_.nextPendingConnection()) {
            auto* server = new QTcpSocket(device);
            server->connectToHost(server_.host(), static_cast<quint16>(server_.port()));
            const int number = ++connections_;
            pass(device, server, up_[number]);
            pass(server, device, down_[number]);
            connect(device, &QTcpSocket::disconnected, device, &QObject::deleteLater);
            connect(server, &QTcpSocket::errorOccurred, device, &QTcpSocket::disconnectFromHost);
        }
    }
    void pass(QTcpSocket* from, QTcpSocket* to, QByteArray& passed) {
        connect(from, &QTcpSocket::readyRead, to, [from, to, &passed] {
            const QByteArray bytes = from->readAll();
            passed += bytes;
            to->write(bytes);
        });
        connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
    }

    QUrl server_;
    Streams up_;
    Streams down_;
    int connections_ = 0;
    QTcpServer listener_; // with the connections, which use what is above
};

} // namespace cordee::e2e
