#include "server_process.h"

#include <QDeadlineTimer>
#include <QFile>

#include <csignal>

namespace cordee::server::test {

ServerProcess::~ServerProcess() {
    if (process_) kill();
}

bool ServerProcess::start() {
    process_ = std::make_unique<QProcess>();
    process_->setReadChannel(QProcess::StandardOutput);
    process_->start(QStringLiteral(CORDEE_SERVER),
                    QStringList{QStringLiteral("--data"), dir_.filePath(QStringLiteral("data")),
                                QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")} +
                        extra_);
    while (!process_->canReadLine())
        if (!process_->waitForReadyRead(10'000)) return false;
    const QString line = QString::fromUtf8(process_->readLine()).trimmed();
    const QString prefix = QStringLiteral("listening on ");
    if (!line.startsWith(prefix)) return false;
    url_ = line.mid(prefix.size());
    port_ = url_.mid(url_.lastIndexOf(QLatin1Char(':')) + 1).toUShort();
    return port_ != 0;
}

void ServerProcess::kill() {
    process_->kill();
    process_->waitForFinished();
}

int ServerProcess::terminate() {
    process_->terminate();
    return waitForEnd();
}

int ServerProcess::waitForEnd() {
    const bool ended =
        process_->state() == QProcess::NotRunning || process_->waitForFinished(10'000);
    return ended && process_->exitStatus() == QProcess::NormalExit ? process_->exitCode() : -1;
}

qint64 ServerProcess::residentKilobytes() const {
    QFile status(QStringLiteral("/proc/%1/status").arg(process_->processId()));
    if (!status.open(QIODevice::ReadOnly)) return -1;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:")) return line.mid(6).trimmed().split(' ').first().toLongLong();
    return -1;
}

Connection::Connection(const ServerProcess& server, bool tls) {
    if (tls) {
        socket_.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket_.connectToHostEncrypted(QStringLiteral("127.0.0.1"), server.port());
        socket_.waitForEncrypted(10'000);
    } else {
        socket_.connectToHost(QStringLiteral("127.0.0.1"), server.port());
        socket_.waitForConnected(10'000);
    }
    socket_.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void Connection::write(const QByteArray& bytes) {
    socket_.write(bytes);
    socket_.flush();
}

void Connection::flush() {
    while (socket_.bytesToWrite() > 0 && socket_.waitForBytesWritten(10'000)) {
    }
}

HttpAnswer Connection::read(int timeoutMs) {
    QDeadlineTimer deadline(timeoutMs);
    HttpAnswer answer;
    for (;;) {
        received_ += socket_.readAll();
        const qsizetype end = received_.indexOf("\r\n\r\n");
        if (end >= 0) {
            answer.head = received_.left(end);
            const qsizetype at = answer.head.toLower().indexOf("content-length:");
            const qsizetype length =
                at < 0 ? 0 : answer.head.mid(at + 15).split('\r').first().trimmed().toLongLong();
            if (received_.size() >= end + 4 + length) {
                answer.status = answer.head.mid(9, 3).toInt();
                answer.body = received_.mid(end + 4, length);
                received_.remove(0, end + 4 + length);
                return answer;
            }
        }
        const int left = static_cast<int>(deadline.remainingTime());
        if (left <= 0 || !socket_.waitForReadyRead(left)) {
            if (socket_.bytesAvailable() == 0) return {};
        }
    }
}

HttpAnswer Connection::get(const QByteArray& path) {
    write("GET " + path + " HTTP/1.1\r\nHost: test\r\n\r\n");
    return read();
}

bool Connection::waitForEnd(int timeoutMs) {
    QDeadlineTimer deadline(timeoutMs);
    while (isOpen() && !deadline.hasExpired()) {
        socket_.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        received_ += socket_.readAll();
    }
    return !isOpen();
}

bool Connection::hasAnswer() {
    socket_.waitForReadyRead(0);
    received_ += socket_.readAll();
    return !received_.isEmpty();
}

QByteArray Client::message(const Bytes& body) {
    const std::int64_t nowMs = SystemClock().nowMs();
    const std::string auth = world_.authorize(device_, serverId_, body, nowMs);
    return "POST /v1/exchange HTTP/1.1\r\nHost: test\r\nCordee-Auth: " +
           QByteArray::fromStdString(auth) +
           "\r\nContent-Length: " + QByteArray::number(static_cast<qulonglong>(body.size())) +
           "\r\n\r\n" + QByteArray::fromStdString(body);
}

HttpAnswer Client::post(const Bytes& body, int timeoutMs) {
    connection_.write(message(body));
    HttpAnswer answer = connection_.read(timeoutMs);
    if (answer.status != 401 || !serverId_.empty()) return answer;
    wire::Problem problem;
    if (!problem.ParseFromString(answer.body.toStdString())) return answer;
    serverId_ = problem.server_id();
    connection_.write(message(body));
    return connection_.read(timeoutMs);
}

std::optional<wire::ExchangeResponse> Client::exchange(wire::ExchangeRequest request) {
    request.set_version(1);
    const HttpAnswer answer = post(request.SerializeAsString());
    wire::ExchangeResponse response;
    if (answer.status != 200 || !response.ParseFromString(answer.body.toStdString())) return {};
    return response;
}

void Client::send(wire::ExchangeRequest request) {
    request.set_version(1);
    connection_.write(message(request.SerializeAsString()));
}

std::optional<wire::ExchangeResponse> Client::receive(int timeoutMs) {
    const HttpAnswer answer = connection_.read(timeoutMs);
    wire::ExchangeResponse response;
    if (answer.status != 200 || !response.ParseFromString(answer.body.toStdString())) return {};
    return response;
}

} // namespace cordee::server::test
