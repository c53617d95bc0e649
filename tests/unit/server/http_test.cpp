#include "server_process.h"

#include "sync/core/limits.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace cordee;
using namespace cordee::server;
using namespace cordee::server::test;

namespace {

// The real program over real sockets.
class HttpTest final : public QObject {
    Q_OBJECT

  public:
    HttpTest()
        : nowMs_(SystemClock().nowMs())
        , world_(4711, nowMs_) {}

  private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();

    void tellsItsAddressAndHealth();
    void servesTheInvitationWithoutScript();
    void countsForTheOperator();
    void tellsAStrangerHowToSign();
    void exchangesOverOneConnection();
    void wakesAWaitingRequest();
    void answersAWaitingRequestWhenThePeerSpeaks();
    void forgetsAWaiterThatWentAway();
    void slowsDownADeviceThatFloods();
    void servesOverTls();
    void holdsAHundredWaitersInLittleMemory();
    void keepsWhatWaitsOnce();
    void endsGracefully();
    void tellsADescriptorWhenItIsReady();

  private:
    wire::ExchangeRequest waitRequest(std::uint64_t after) const;

    std::int64_t nowMs_;
    World world_;
    std::unique_ptr<Person> ana_;
    std::unique_ptr<Person> paul_;
    Space space_;
    ChainHead anasHead_;
    std::uint64_t stored_ = 0;
    ServerProcess server_;
};

void HttpTest::initTestCase() {
    ana_ = std::make_unique<Person>(world_.makePerson());
    paul_ = std::make_unique<Person>(world_.makePerson());
    space_ = world_.makeSpace(SpaceKind::Mentorship, *paul_);
    world_.invite(space_, *paul_, nowMs_ + 3'600'000);
    world_.join(space_, *ana_);
    QVERIFY(server_.start());
    wire::ExchangeRequest request;
    pushUser(request, *ana_);
    pushUser(request, *paul_);
    pushSpace(request, space_);
    const auto response = Client(world_, server_, paul_->device()).exchange(request);
    QVERIFY(response.has_value());
    for (const auto& result : response->log_result())
        QCOMPARE(result.code(), wire::PUSH_CODE_STORED);
}

void HttpTest::cleanupTestCase() {
    QCOMPARE(server_.terminate(), 0);
    QVERIFY2(!server_.errors().contains("error"), "the server logged an error");
}

// Whatever a test did, others are served.
void HttpTest::cleanup() {
    QCOMPARE(Connection(server_).get("/health").status, 200);
}

wire::ExchangeRequest HttpTest::waitRequest(std::uint64_t after) const {
    wire::ExchangeRequest request;
    pull(request, space_, after, space_.log->count());
    knows(request, {ana_.get(), paul_.get()});
    request.set_wait_ms(30'000);
    return request;
}

void HttpTest::tellsItsAddressAndHealth() {
    QVERIFY(server_.url().startsWith(QStringLiteral("http://127.0.0.1:")));
    const auto answer = Connection(server_).get("/health");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, QByteArray("ok\n"));
}

void HttpTest::servesTheInvitationWithoutScript() {
    const auto answer = Connection(server_).get("/i");
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.body.contains("<script"));
    QVERIFY(answer.head.contains("Referrer-Policy: no-referrer"));
    QVERIFY(answer.head.contains("Content-Security-Policy: default-src 'none'"));
    QVERIFY(answer.body.contains("lang=\"fr\"") && answer.body.contains("lang=\"en\""));
}

void HttpTest::countsForTheOperator() {
    const auto answer = Connection(server_).get("/metrics");
    QVERIFY(answer.body.contains("cordee_connections_accepted_total "));
    QVERIFY(answer.body.contains("cordee_answer_seconds_bucket{le=\"+Inf\"} "));
}

void HttpTest::tellsAStrangerHowToSign() {
    Connection connection(server_);
    connection.write("POST /v1/exchange HTTP/1.1\r\nHost: t\r\nContent-Length: 2\r\n\r\nhi");
    const auto answer = connection.read();
    QCOMPARE(answer.status, 401);
    wire::Problem problem;
    QVERIFY(problem.ParseFromString(answer.body.toStdString()));
    QCOMPARE(problem.server_id().size(), Hash32::size);
    QVERIFY(std::abs(problem.server_time_ms() - SystemClock().nowMs()) < 10'000);
}

void HttpTest::exchangesOverOneConnection() {
    Client client(world_, server_, ana_->device());
    for (int i = 0; i < 5; ++i) {
        wire::ExchangeRequest request;
        pushBatches(request, space_, {world_.makeBatch(space_, ana_->device(), anasHead_)});
        const auto response = client.exchange(request);
        QVERIFY(response.has_value());
        QCOMPARE(response->batch_result(0).status(0).code(), wire::PUSH_CODE_STORED);
        QCOMPARE(response->batch_result(0).status(0).server_seq(), ++stored_);
    }
}

void HttpTest::wakesAWaitingRequest() {
    Client waiter(world_, server_, paul_->device());
    Client writer(world_, server_, ana_->device());
    QVERIFY(waiter.exchange({}).has_value());
    QVERIFY(writer.exchange({}).has_value());
    std::vector<qint64> microseconds;
    for (int i = 0; i < 200; ++i) {
        waiter.send(waitRequest(stored_));
        if (i == 0) QTest::qWait(50); // the first must really wait; later ones may race
        wire::ExchangeRequest request;
        pushBatches(request, space_, {world_.makeBatch(space_, ana_->device(), anasHead_)});
        QElapsedTimer timer;
        timer.start();
        writer.send(request);
        const auto news = waiter.receive();
        microseconds.push_back(timer.nsecsElapsed() / 1000);
        QVERIFY(news.has_value());
        QCOMPARE(news->space_news(0).batch_size(), 1);
        QCOMPARE(news->space_news(0).up_to_server_seq(), ++stored_);
        QVERIFY(writer.receive().has_value());
    }
    std::sort(microseconds.begin(), microseconds.end());
    qInfo("push to woken waiter: p50 %lld us, p95 %lld us, p99 %lld us", microseconds[100],
          microseconds[190], microseconds[198]);
}

void HttpTest::answersAWaitingRequestWhenThePeerSpeaks() {
    Client waiter(world_, server_, paul_->device());
    QVERIFY(waiter.exchange({}).has_value());
    waiter.send(waitRequest(stored_));
    QVERIFY(!waiter.connection().hasAnswer());
    waiter.connection().write("GET /health HTTP/1.1\r\nHost: t\r\n\r\n");
    const auto news = waiter.receive(5000);
    QVERIFY(news.has_value());
    QCOMPARE(news->space_news_size(), 0);
    QCOMPARE(waiter.connection().read().body, QByteArray("ok\n"));
}

void HttpTest::forgetsAWaiterThatWentAway() {
    {
        Client waiter(world_, server_, paul_->device());
        QVERIFY(waiter.exchange({}).has_value());
        waiter.send(waitRequest(stored_));
        waiter.connection().flush();
        QTRY_VERIFY(
            Connection(server_).get("/metrics").body.contains("cordee_requests_waiting 1\n"));
        waiter.connection().abort();
    }
    QTRY_VERIFY(Connection(server_).get("/metrics").body.contains("cordee_requests_waiting 0\n"));
}

void HttpTest::slowsDownADeviceThatFloods() {
    const auto device = crypto::DeviceSecrets::generate(world_.random());
    Client flood(world_, server_, device);
    QVERIFY(flood.exchange({}).has_value());
    // 300 requests with 20 junk batches are more than the 2,000 batches a minute.
    wire::ExchangeRequest request;
    request.set_version(1);
    wire::BatchPush& push = *request.add_batch_push();
    push.set_space_id(space_.id().bytes());
    for (int i = 0; i < 20; ++i)
        push.add_batch("junk");
    int refused = 0;
    for (int i = 0; i < 150; ++i) {
        const auto answer = flood.post(request.SerializeAsString());
        if (answer.status == 200) continue;
        QCOMPARE(answer.status, 429);
        wire::Problem problem;
        QVERIFY(problem.ParseFromString(answer.body.toStdString()));
        QVERIFY(problem.retry_after_s() >= 1);
        QVERIFY(answer.head.contains("Retry-After: "));
        ++refused;
    }
    QVERIFY(refused > 30);
    QVERIFY(Client(world_, server_, ana_->device()).exchange({}).has_value());
}

void HttpTest::servesOverTls() {
    QTemporaryDir dir;
    const QString key = dir.filePath(QStringLiteral("key.pem"));
    const QString certificate = dir.filePath(QStringLiteral("cert.pem"));
    const int made = QProcess::execute(
        QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
         QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
         QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
         QStringLiteral("-keyout"), key, QStringLiteral("-out"), certificate,
         QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-days"),
         QStringLiteral("2")});
    if (made != 0) QSKIP("the openssl tool is not installed");
    ServerProcess server(
        {QStringLiteral("--certificate"), certificate, QStringLiteral("--key"), key});
    QVERIFY(server.start());
    QVERIFY(server.url().startsWith(QStringLiteral("https://")));
    QCOMPARE(Connection(server, true).get("/health").status, 200);
    Client waiter(world_, server, paul_->device(), true);
    wire::ExchangeRequest request;
    pushUser(request, *ana_);
    pushUser(request, *paul_);
    pushSpace(request, space_);
    QVERIFY(waiter.exchange(request).has_value());
    waiter.send(waitRequest(0));
    QVERIFY(!waiter.connection().hasAnswer());
    Client writer(world_, server, ana_->device(), true);
    wire::ExchangeRequest push;
    ChainHead head;
    pushBatches(push, space_, {world_.makeBatch(space_, ana_->device(), head, 200'000)});
    QVERIFY(writer.exchange(push).has_value());
    const auto news = waiter.receive();
    QVERIFY(news.has_value());
    QCOMPARE(news->space_news(0).batch_size(), 1);
    // Plain bytes at a TLS port end the connection.
    Connection plain(server);
    plain.write("GET /health HTTP/1.1\r\nHost: t\r\n\r\n");
    QVERIFY(plain.waitForEnd(5000));
    QCOMPARE(server.terminate(), 0);
}

void HttpTest::holdsAHundredWaitersInLittleMemory() {
    std::vector<std::unique_ptr<Client>> waiters;
    for (int i = 0; i < 100; ++i) {
        waiters.push_back(std::make_unique<Client>(world_, server_, paul_->device()));
        QVERIFY(waiters.back()->exchange({}).has_value());
        waiters.back()->send(waitRequest(stored_));
    }
    QTRY_VERIFY(Connection(server_).get("/metrics").body.contains("cordee_requests_waiting 100\n"));
    qInfo("resident with 100 waiting: %lld kB", server_.residentKilobytes());
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they need memory themselves
    QVERIFY(server_.residentKilobytes() < 40 * 1024);
#endif
    wire::ExchangeRequest request;
    pushBatches(request, space_, {world_.makeBatch(space_, ana_->device(), anasHead_)});
    QVERIFY(Client(world_, server_, ana_->device()).exchange(request).has_value());
    ++stored_;
    for (const auto& waiter : waiters) {
        const auto news = waiter->receive();
        QVERIFY(news.has_value());
        QCOMPARE(news->space_news(0).batch_size(), 1);
    }
}

void HttpTest::keepsWhatWaitsOnce() {
    ServerProcess server;
    QVERIFY(server.start());
    wire::ExchangeRequest request;
    pushUser(request, *ana_);
    pushUser(request, *paul_);
    pushSpace(request, space_);
    QVERIFY(Client(world_, server, paul_->device()).exchange(request).has_value());
    constexpr int octets = 400 * 1024;
    // With a field of a newer version, and that length.
    const Bytes field = Bytes("\xfa\x3f\x80\x80\x19") + Bytes(octets, 'x');
    wire::ExchangeRequest large;
    QVERIFY(large.ParseFromString(waitRequest(0).SerializeAsString() + field));

    std::vector<std::unique_ptr<Client>> waiters;
    const auto wait = [&] {
        waiters.push_back(std::make_unique<Client>(world_, server, paul_->device()));
        QVERIFY(waiters.back()->exchange({}).has_value());
        waiters.back()->send(large);
        waiters.back()->connection().flush();
        QTRY_VERIFY(Connection(server)
                        .get("/metrics")
                        .body.contains("cordee_requests_waiting " +
                                       QByteArray::number(qsizetype(waiters.size())) + "\n"));
    };
    wait(); // what the first needs stays for the next
    const qint64 before = server.residentKilobytes();
    for (int i = 0; i < 20; ++i)
        wait();
    const qint64 each = (server.residentKilobytes() - before) / 20;
    qInfo("a waiting request of %d kB: %lld kB", octets / 1024, each);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they need memory themselves
    QVERIFY(each < octets / 1024 * 3 / 2);
#endif
    QCOMPARE(server.terminate(), 0);
}

void HttpTest::endsGracefully() {
    ServerProcess server;
    QVERIFY(server.start());
    Client waiter(world_, server, paul_->device());
    wire::ExchangeRequest request;
    pushUser(request, *ana_);
    pushUser(request, *paul_);
    pushSpace(request, space_);
    QVERIFY(waiter.exchange(request).has_value());
    waiter.send(waitRequest(0));
    QTRY_VERIFY(Connection(server).get("/metrics").body.contains("cordee_requests_waiting 1\n"));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(server.terminate(), 0);
    QVERIFY(timer.elapsed() < 4000);
    QVERIFY(waiter.receive().has_value());
}

void HttpTest::tellsADescriptorWhenItIsReady() {
    QTemporaryDir dir;
    const QString ready = dir.filePath(QStringLiteral("ready"));
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("exec \"$0\" --data \"$1\" --listen 127.0.0.1:0 --ready-fd 3 "
                                "3>\"$2\""),
                 QStringLiteral(CORDEE_SERVER), dir.filePath(QStringLiteral("data")), ready});
    QVERIFY(shell.waitForReadyRead());
    QFile file(ready);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QTRY_VERIFY(file.size() > 0);
    QCOMPARE(file.readAll(), shell.readAllStandardOutput());
    shell.terminate();
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 0);
}

} // namespace

QTEST_GUILESS_MAIN(HttpTest)
#include "http_test.moc"
