#pragma once

#include "../core/exchange_fakes.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <memory>
#include <vector>

namespace cordee::testing {

// A certificate of its own for 127.0.0.1, made for one test by the openssl program.
struct TestCertificate {
    static TestCertificate make();
    QSslConfiguration configuration() const;
    QByteArray keyHash() const; // of its SubjectPublicKeyInfo

    QByteArray certificate; // PEM
    QByteArray key;
};

// An HTTP server that behaves as it is told, in front of a FakeServer.
class ScriptedServer final : public QObject {
    Q_OBJECT

  public:
    enum Mode {
        Healthy,
        Garbage,     // not HTTP at all
        GarbageBody, // 200 with something else in it
        Half,        // promises more than it sends, then closes
        CloseAtOnce,
        Status500,
        Redirect,
        Huge,            // promises and sends without end
        HugeUnannounced, // chunked, without end
        Silent,
        StoresThenCloses, // does the work and says nothing
    };

    explicit ScriptedServer(FakeServer& server);
    // Listens on a free port, with TLS if a certificate is given.
    void listen(const TestCertificate* certificate = nullptr, quint16 port = 0);
    void stop(); // nobody listens, every connection is closed
    QUrl url() const;
    quint16 port() const { return port_; }
    void setMode(Mode mode);
    int connections() const { return connections_; }
    QByteArray lastHead() const { return lastHead_; }

    FakeServer& server;

  private:
    struct Waiting {
        QPointer<QTcpSocket> socket;
        DeviceId device;
        sync::v1::ExchangeRequest request;
    };
    void onConnection();
    void onReadyRead(QTcpSocket* socket);
    void handle(QTcpSocket* socket, const QByteArray& body);
    void exchange(QTcpSocket* socket, const QByteArray& body);
    void sendForever(QTcpSocket* socket, bool chunked);
    void answerWaiting();
    static void send(QTcpSocket* socket, const QByteArray& status, const QByteArray& body,
                     const QByteArray& headers = {});

    std::unique_ptr<QTcpServer> listener_;
    std::vector<QPointer<QTcpSocket>> sockets_;
    QHash<QTcpSocket*, QByteArray> received_;
    std::vector<Waiting> waiting_;
    Mode mode_ = Healthy;
    bool tls_ = false;
    quint16 port_ = 0;
    int connections_ = 0;
    QByteArray lastHead_;
};

} // namespace cordee::testing
