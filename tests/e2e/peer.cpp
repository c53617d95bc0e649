// A device without a screen, driven by lines of JSON on standard input; one line answers each.
#include "peer_commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

namespace {

using namespace cordee;

cordee::e2e::PeerOptions optionsFrom(const QCoreApplication& application) {
    QCommandLineParser parser;
    const QCommandLineOption data(QStringLiteral("data"), QString(), QStringLiteral("folder"));
    const QCommandLineOption server(QStringLiteral("server"), QString(), QStringLiteral("url"));
    const QCommandLineOption authority(QStringLiteral("authority"), QString(),
                                       QStringLiteral("pem"));
    const QCommandLineOption retry(QStringLiteral("retry-cap-ms"), QString(),
                                   QStringLiteral("milliseconds"));
    const QCommandLineOption timeout(QStringLiteral("answer-timeout-ms"), QString(),
                                     QStringLiteral("milliseconds"));
    const QCommandLineOption every(QStringLiteral("snapshot-every"), QString(),
                                   QStringLiteral("batches"));
    parser.addOptions({data, server, authority, retry, timeout, every});
    parser.process(application);
    e2e::PeerOptions options;
    options.folder = parser.value(data).toStdString();
    options.server.url = QUrl(parser.value(server));
    if (parser.isSet(authority)) {
        options.server.authorities = QSslCertificate::fromPath(parser.value(authority));
    }
    if (parser.isSet(retry)) {
        options.exchange.retryCap = std::chrono::milliseconds(parser.value(retry).toInt());
        options.exchange.retryFirst =
            std::min(options.exchange.retryFirst, options.exchange.retryCap);
    }
    if (parser.isSet(every)) options.exchange.snapshotEvery = parser.value(every).toUInt();
    if (parser.isSet(timeout)) {
        options.answerTimeout = std::chrono::milliseconds(parser.value(timeout).toInt());
    }
    return options;
}

void say(const QJsonObject& answer) {
    const QByteArray line = QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace

int main(int count, char** arguments) {
    QCoreApplication application(count, arguments);
    e2e::PeerDevice device(optionsFrom(application));
    if (!device.error().empty()) {
        std::fprintf(stderr, "cordee-peer: %s\n", device.error().c_str());
        return 1;
    }
    e2e::PeerCommands commands(device);
    QByteArray received;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        char block[65536];
        const ssize_t size = ::read(STDIN_FILENO, block, sizeof block);
        if (size <= 0) return application.quit();
        received.append(block, size);
        for (qsizetype end = received.indexOf('\n'); end >= 0; end = received.indexOf('\n')) {
            const QByteArray line = received.left(end);
            received.remove(0, end + 1);
            say(commands.run(QJsonDocument::fromJson(line).object()));
        }
    });
    return application.exec();
}
