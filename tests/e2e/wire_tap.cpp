// Ends TLS before the server and writes down everything that passes, both ways, as it is inside
// TLS: wire-tap LISTEN-ADDRESS CERTIFICATE KEY SERVER-HOST SERVER-PORT FILE. Says its port on
// standard output.
#include <QCoreApplication>
#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>

#include <cstdio>

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What one side says is noted and said to the other.
void pass(QTcpSocket* from, QTcpSocket* to, QFile& notes) {
    const auto forward = [from, to, &notes] {
        const QByteArray block = from->readAll();
        notes.write(block);
        notes.flush();
        to->write(block);
    };
    QObject::connect(from, &QTcpSocket::readyRead, to, forward);
    QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
    if (from->bytesAvailable() > 0) forward();
}

} // namespace

int main(int count, char** arguments) {
    QCoreApplication application(count, arguments);
    const QStringList given = application.arguments();
    if (given.size() != 7) return 2;
    QFile notes(given[6]);
    if (!notes.open(QIODevice::WriteOnly | QIODevice::Append)) return 1;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contents(given[2])));
    tls.setPrivateKey(QSslKey(contents(given[3]), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    QSslServer server;
    server.setSslConfiguration(tls);
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &application, [&] {
        while (QTcpSocket* inner = server.nextPendingConnection()) {
            auto* outer = new QTcpSocket(inner);
            outer->connectToHost(given[4], given[5].toUShort());
            pass(inner, outer, notes);
            pass(outer, inner, notes);
            QObject::connect(inner, &QTcpSocket::disconnected, inner, &QObject::deleteLater);
        }
    });
    if (!server.listen(QHostAddress(given[1]))) return 1;
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return application.exec();
}
