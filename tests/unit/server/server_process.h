#pragma once

#include "people.h"

#include <QProcess>
#include <QSslSocket>
#include <QTemporaryDir>

#include <memory>

namespace cordee::server::test {

// The real program, on a free port.
class ServerProcess {
  public:
    // Arguments besides --data and --listen.
    explicit ServerProcess(QStringList extra = {})
        : extra_(std::move(extra)) {}
    ~ServerProcess();

    // False if it did not come to listen.
    bool start();
    void kill(); // as kill -9
    // Asks it to end; returns its exit code.
    int terminate();
    // Its exit code when it has ended by itself.
    int waitForEnd();

    quint16 port() const { return port_; }
    QString url() const { return url_; }
    QString directory() const { return dir_.path(); }
    qint64 residentKilobytes() const;
    qint64 processId() const { return process_->processId(); }
    QByteArray errors() { return process_->readAllStandardError(); }

  private:
    QTemporaryDir dir_;
    QStringList extra_;
    std::unique_ptr<QProcess> process_;
    QString url_;
    quint16 port_ = 0;
};

struct HttpAnswer {
    int status = 0; // 0: the connection ended without one
    QByteArray head;
    QByteArray body;
};

// One connection to the server, blocking, that can also misbehave.
class Connection {
  public:
    explicit Connection(const ServerProcess& server, bool tls = false);

    bool isOpen() const { return socket_.state() == QAbstractSocket::ConnectedState; }
    void write(const QByteArray& bytes);
    // Waits for what was written to be taken by the system.
    void flush();
    HttpAnswer read(int timeoutMs = 10'000);
    HttpAnswer get(const QByteArray& path);
    // True once the other side has ended the connection.
    bool waitForEnd(int timeoutMs);
    bool hasAnswer();
    void abort() { socket_.abort(); }
    QSslSocket& socket() { return socket_; }

  private:
    QSslSocket socket_;
    QByteArray received_;
};

// A device at the server: signs, remembers the server's id as a client does.
class Client {
  public:
    Client(World& world, const ServerProcess& server, const crypto::DeviceSecrets& device,
           bool tls = false)
        : world_(world)
        , device_(device)
        , connection_(server, tls) {}

    // Answers 401 once by signing for the server's id.
    HttpAnswer post(const Bytes& body, int timeoutMs = 10'000);
    std::optional<wire::ExchangeResponse> exchange(wire::ExchangeRequest request);
    // Sends without waiting for the answer; the server's id must be known.
    void send(wire::ExchangeRequest request);
    std::optional<wire::ExchangeResponse> receive(int timeoutMs = 10'000);
    Connection& connection() { return connection_; }

  private:
    QByteArray message(const Bytes& body);

    World& world_;
    const crypto::DeviceSecrets& device_;
    Connection connection_;
    Bytes serverId_;
};

} // namespace cordee::server::test
