#include "server_process.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace cordee;
using namespace cordee::server;
using namespace cordee::server::test;

namespace {

// Peers that send nonsense, too much or too slowly, and people who start the program wrongly.
class BadPeerTest final : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QVERIFY(server_.start()); }
    void cleanupTestCase() { QCOMPARE(server_.terminate(), 0); }
    // Whatever a test did, others are served.
    void cleanup() { QCOMPARE(Connection(server_).get("/health").status, 200); }

    void refusesMalformedBytes_data();
    void refusesMalformedBytes();
    void refusesAHugeContentLengthAtOnce();
    void refusesHugeHeaders();
    void survivesATruncatedBody();
    void survivesPipelinedJunk();
    void answersPipelinedRequestsInOrder();
    void cutsASlowHeader();
    void answersProblemsForOtherPaths();
    void refusesBadCommandLines_data();
    void refusesBadCommandLines();
    void refusesADirectoryInUse();

  private:
    ServerProcess server_;
};

void BadPeerTest::answersProblemsForOtherPaths() {
    QCOMPARE(Connection(server_).get("/v1/exchange").status, 405);
    QCOMPARE(Connection(server_).get("/etc/passwd").status, 404);
    Connection connection(server_);
    connection.write("DELETE /i HTTP/1.1\r\nHost: t\r\n\r\n");
    const auto answer = connection.read();
    QCOMPARE(answer.status, 405);
    wire::Problem problem;
    QVERIFY(problem.ParseFromString(answer.body.toStdString()));
    QCOMPARE(problem.code(), wire::Problem::CODE_NOT_FOUND);
}

void BadPeerTest::refusesMalformedBytes_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("noise") << QByteArray("\x00\x01\xff\xfe garbage\r\n\r\n", 16) << 400;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) << 400;
    QTest::newRow("no version") << QByteArray("GET /health\r\n\r\n") << 400;
    QTest::newRow("bad length") << QByteArray(
                                       "POST /v1/exchange HTTP/1.1\r\nContent-Length: -5\r\n\r\n")
                                << 400;
    QTest::newRow("two lengths") << QByteArray("POST /v1/exchange HTTP/1.1\r\nContent-Length: 1\r\n"
                                               "Content-Length: 2\r\n\r\nxx")
                                 << 400;
    QTest::newRow("chunked")
        << QByteArray("POST /v1/exchange HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                      "5\r\nhello\r\n0\r\n\r\n")
        << 411;
}

void BadPeerTest::refusesMalformedBytes() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    Connection connection(server_);
    connection.write(bytes);
    QCOMPARE(connection.read().status, status);
    QVERIFY(connection.waitForEnd(5000));
}

void BadPeerTest::refusesAHugeContentLengthAtOnce() {
    QElapsedTimer timer;
    timer.start();
    Connection connection(server_);
    connection.write("POST /v1/exchange HTTP/1.1\r\nContent-Length: 1073741824\r\n\r\n");
    const auto answer = connection.read();
    QCOMPARE(answer.status, 413);
    wire::Problem problem;
    QVERIFY(problem.ParseFromString(answer.body.toStdString()));
    QCOMPARE(problem.code(), wire::Problem::CODE_TOO_LARGE);
    QVERIFY(timer.elapsed() < 2000);
}

void BadPeerTest::refusesHugeHeaders() {
    [[maybe_unused]] const qint64 before = server_.residentKilobytes();
    Connection connection(server_);
    connection.write("GET /health HTTP/1.1\r\n");
    for (int i = 0; i < 20'000 && connection.isOpen(); ++i)
        connection.write("X-" + QByteArray::number(i) + ": " + QByteArray(20, 'x') + "\r\n");
    QCOMPARE(connection.read().status, 431);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they need memory themselves
    QVERIFY(server_.residentKilobytes() - before < 2048);
#endif
}

void BadPeerTest::survivesATruncatedBody() {
    for (const int size : {0, 1, 50, 999}) {
        Connection connection(server_);
        connection.write("POST /v1/exchange HTTP/1.1\r\nContent-Length: 1000\r\n\r\n" +
                         QByteArray(size, 'b'));
        connection.flush();
        connection.abort();
    }
}

void BadPeerTest::survivesPipelinedJunk() {
    Connection connection(server_);
    connection.write("GET /health HTTP/1.1\r\nHost: t\r\n\r\n\x01\x02junk junk\r\n\r\n");
    QCOMPARE(connection.read().status, 200);
    QCOMPARE(connection.read().status, 400);
    QVERIFY(connection.waitForEnd(5000));
}

void BadPeerTest::answersPipelinedRequestsInOrder() {
    Connection connection(server_);
    connection.write("GET /health HTTP/1.1\r\nHost: t\r\n\r\nGET /i HTTP/1.1\r\nHost: t\r\n\r\n"
                     "GET /nothing HTTP/1.1\r\nHost: t\r\n\r\n");
    QCOMPARE(connection.read().body, QByteArray("ok\n"));
    QCOMPARE(connection.read().status, 200);
    QCOMPARE(connection.read().status, 404);
}

void BadPeerTest::cutsASlowHeader() {
    Connection slow(server_);
    QElapsedTimer timer;
    timer.start();
    slow.write("POST /v1/exchange HTTP/1.1\r\nX: ");
    while (slow.isOpen() && timer.elapsed() < 15'000) {
        slow.write("x");
        slow.waitForEnd(250);
    }
    QVERIFY(!slow.isOpen());
    QVERIFY(timer.elapsed() < 13'000);
}

void BadPeerTest::refusesBadCommandLines_data() {
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const char* arguments) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '));
    };
    row("no data", "--listen 127.0.0.1:0");
    row("unknown option", "--data /tmp/x --colour red");
    row("bad port", "--data /tmp/x --listen 127.0.0.1:http");
    row("port too large", "--data /tmp/x --listen 127.0.0.1:70000");
    row("key without certificate", "--data /tmp/x --key k.pem");
    row("bad level", "--data /tmp/x --log-level loud");
}

void BadPeerTest::refusesBadCommandLines() {
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(CORDEE_SERVER), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().startsWith("cordee-server: "));
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void BadPeerTest::refusesADirectoryInUse() {
    QProcess second;
    second.start(QStringLiteral(CORDEE_SERVER),
                 {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                  QStringLiteral("--data"), server_.directory() + QStringLiteral("/data")});
    QVERIFY(second.waitForFinished(20'000));
    QCOMPARE(second.exitCode(), 3);
    QVERIFY(second.readAllStandardError().contains("another server uses it"));
}

} // namespace

QTEST_GUILESS_MAIN(BadPeerTest)
#include "bad_peer_test.moc"
