#include "server_process.h"

#include <QtTest>

#include <random>

using namespace cordee;
using namespace cordee::server;
using namespace cordee::server::test;

namespace {

// One device that pushes as fast as it is answered, and remembers what was acknowledged.
struct Writer {
    const crypto::DeviceSecrets* device;
    ChainHead head;
    std::vector<Bytes> made;      // in order of device_seq
    std::size_t acknowledged = 0; // of made
    std::unique_ptr<Client> client;
};

class CrashTest final : public QObject {
    Q_OBJECT

  public:
    CrashTest()
        : nowMs_(SystemClock().nowMs())
        , world_(99, nowMs_) {}

  private Q_SLOTS:
    void initTestCase();
    void keepsEveryAcknowledgedBatchOverTwentyKills();

  private:
    void pushUntilItDies();
    void sendNext(Writer& writer);
    bool receive(Writer& writer);
    void checkNothingIsLost();

    std::int64_t nowMs_;
    World world_;
    std::unique_ptr<Person> ana_;
    std::unique_ptr<Person> paul_;
    Space space_;
    std::vector<Writer> writers_;
    ServerProcess server_;
    Bytes logId_;
};

void CrashTest::initTestCase() {
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
    logId_ = response->log_id();
    for (const Person* person : {ana_.get(), paul_.get()})
        writers_.push_back({&person->device(), {}, {}, 0, nullptr});
}

// Sends what was made and not acknowledged, and one more.
void CrashTest::sendNext(Writer& writer) {
    writer.made.push_back(world_.makeBatch(space_, *writer.device, writer.head));
    const std::vector<Bytes> waiting(
        writer.made.begin() + static_cast<std::ptrdiff_t>(writer.acknowledged), writer.made.end());
    wire::ExchangeRequest request;
    pushBatches(request, space_, waiting);
    writer.client->send(request);
}

// False when the server died on it.
bool CrashTest::receive(Writer& writer) {
    const auto response = writer.client->receive();
    if (!response) return false;
    for (const auto& status : response->batch_result(0).status())
        if (status.code() == wire::PUSH_CODE_STORED || status.code() == wire::PUSH_CODE_DUPLICATE)
            ++writer.acknowledged;
    if (writer.acknowledged != writer.made.size()) qFatal("a repeated push was refused");
    return true;
}

// All writers at once, so that they share commits.
void CrashTest::pushUntilItDies() {
    bool alive = true;
    for (Writer& writer : writers_) {
        writer.client = std::make_unique<Client>(world_, server_, *writer.device);
        alive = writer.client->exchange({}).has_value() && alive;
    }
    while (alive) {
        for (Writer& writer : writers_)
            sendNext(writer);
        for (Writer& writer : writers_)
            alive = receive(writer) && alive;
    }
}

void CrashTest::checkNothingIsLost() {
    Client reader(world_, server_, paul_->device());
    std::map<Bytes, std::size_t> found; // batches by device
    std::uint64_t cursor = 0;
    for (bool more = true; more;) {
        wire::ExchangeRequest request;
        pull(request, space_, cursor, space_.log->count()).set_include_own(true);
        const auto response = reader.exchange(request);
        QVERIFY(response.has_value());
        QCOMPARE(response->log_id(), logId_);
        more = false;
        for (const auto& news : response->space_news()) {
            for (const auto& batch : news.batch()) {
                QCOMPARE(batch.server_seq(), ++cursor);
                const auto parsed = crypto::parseBatch(batch.batch());
                QVERIFY(parsed.ok());
                const auto writer =
                    std::find_if(writers_.begin(), writers_.end(), [&](const Writer& one) {
                        return one.device->id() == parsed->device;
                    });
                QCOMPARE(parsed->head.seq, ++found[parsed->device.bytes()]);
                QCOMPARE(batch.batch(), writer->made[parsed->head.seq - 1]);
            }
            more = news.more();
        }
    }
    for (const Writer& writer : writers_)
        QVERIFY(found[writer.device->id().bytes()] >= writer.acknowledged);
}

void CrashTest::keepsEveryAcknowledgedBatchOverTwentyKills() {
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 20; ++round) {
        // Another process, so that it strikes at any moment of the exchange.
        const double life = 0.005 + 0.08 * static_cast<double>(random()) / std::mt19937::max();
        QProcess killer;
        killer.start(
            QStringLiteral("sh"),
            {QStringLiteral("-c"),
             QStringLiteral("sleep %1; kill -9 %2").arg(life, 0, 'f', 6).arg(server_.processId())});
        pushUntilItDies();
        QVERIFY(killer.waitForFinished());
        server_.kill();
        QVERIFY2(server_.start(), server_.errors().constData());
        checkNothingIsLost();
        if (QTest::currentTestFailed()) return;
    }
    qInfo("%zu and %zu batches acknowledged", writers_[0].acknowledged, writers_[1].acknowledged);
    QVERIFY(writers_[0].acknowledged > 20);
}

} // namespace

QTEST_GUILESS_MAIN(CrashTest)
#include "crash_test.moc"
