#include "network.h"
#include "processes.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <memory>
#include <unistd.h>
#include <vector>

// The rope over a network that is really cut: each device in a namespace of its own, TLS with an
// authority made for the test, the wire written down inside TLS.

using namespace cordee::e2e;

namespace {

constexpr int patienceMs = 20'000;
constexpr int markerCount = 20;
constexpr int equalWithinMs = 2'000;

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(patienceMs) && process.exitCode() == 0;
}

QString marker(int number) {
    return QStringLiteral("Grandes-Jorasses-%1-éperon").arg(number);
}

// As it is written, and as it would look in other clothes.
std::vector<QByteArray> disguises(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    std::vector<QByteArray> found{utf8, utf8.toHex(), utf8.toPercentEncoding()};
    found.emplace_back(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    for (int offset = 0; offset < 3; ++offset) {
        // Without the characters that depend on the neighbours.
        const QByteArray encoded = (QByteArray(offset, '-') + utf8).toBase64();
        found.push_back(encoded.mid(offset == 0 ? 0 : 4, encoded.size() - 8));
    }
    return found;
}

bool holds(const QByteArray& haystack, const QString& text) {
    for (const QByteArray& disguise : disguises(text)) {
        if (haystack.contains(disguise)) return true;
    }
    return false;
}

} // namespace

class RopeNetworkTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        if (::geteuid() != 0) QSKIP("network namespaces need root");
        network_ = std::make_unique<Network>(3);
        if (!network_->error().isEmpty()) {
            QSKIP(qPrintable(QStringLiteral("no network namespaces here: ") + network_->error()));
        }
        QVERIFY(makeCertificate());
        server_ = std::make_unique<ServerProcess>(file("server"), network_->server());
        QVERIFY(server_->start());
        QVERIFY(startTap());
        url_ = QStringLiteral("https://%1:%2").arg(Network::serverAddress()).arg(tapPort_);
        const std::array names{"phone", "laptop", "mentor"};
        for (int i = 0; i < 3; ++i) {
            peers_.push_back(std::make_unique<Peer>(
                file(names[static_cast<std::size_t>(i)]),
                QStringList{QStringLiteral("--server"), url_, QStringLiteral("--authority"),
                            file("certificate.pem"), QStringLiteral("--retry-cap-ms"),
                            QStringLiteral("500"), QStringLiteral("--answer-timeout-ms"),
                            QStringLiteral("500")},
                network_->device(i)));
            QVERIFY(peers_.back()->start());
        }
        QVERIFY(tie(phone(), laptop(), mentor(), url_, space_));
        for (int i = 0; i < 10; ++i)
            records_ << create(phone(), QStringLiteral("goal %1").arg(i));
        QTRY_VERIFY_WITH_TIMEOUT(equal(), patienceMs);
    }

    void editsMadeOnBothSidesOfACutEndEqualInOneRoundTripEach() {
        if (peers_.empty()) QSKIP("network namespaces need root");
        QVERIFY(network_->cut(0) && network_->cut(1));
        for (int i = 0; i < 15; ++i) {
            edit(phone(), i, QStringLiteral("why"), marker(i % markerCount));
            edit(laptop(), i, QStringLiteral("means"), marker((i + 5) % markerCount));
        }
        for (int i = 0; i < 10; ++i) {
            edit(mentor(), i, QStringLiteral("title"), QStringLiteral("by the mentor %1").arg(i));
            edit(mentor(), i, QStringLiteral("relevance"), marker(i));
        }
        QTRY_VERIFY_WITH_TIMEOUT(mentor().isQuiet(), patienceMs);
        QVERIFY(phone().number("status", "waiting") >= 15);
        QVERIFY(laptop().number("status", "waiting") >= 15);
        // What was on its way when the link went is given up.
        QTRY_VERIFY_WITH_TIMEOUT(phone().number("status", "problem") != 0, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(laptop().number("status", "problem") != 0, patienceMs);
        const std::array before{phone().number("status", "rounds"),
                                laptop().number("status", "rounds")};
        QVERIFY(network_->mend(0) && network_->mend(1));
        QElapsedTimer since;
        since.start();
        while (!equal() && since.elapsed() < patienceMs)
            QCoreApplication::processEvents();
        const qint64 took = since.elapsed();
        const std::array rounds{phone().number("status", "rounds") - before[0],
                                laptop().number("status", "rounds") - before[1]};
        qInfo("equal %lld ms after the link came up; rounds: phone %d, laptop %d",
              static_cast<long long>(took), rounds[0], rounds[1]);
        QVERIFY2(took <= equalWithinMs, "not equal in time");
        QCOMPARE(rounds[0], 1);
        QCOMPARE(rounds[1], 1);
        everyEditIsThere();
    }

    void theServerTheWireAndTheLogsHoldNoneOfTheMarkers() {
        if (peers_.empty()) QSKIP("network namespaces need root");
        const QByteArray dump = QJsonDocument(mentor().records()).toJson();
        for (int i = 0; i < markerCount; ++i)
            QVERIFY(holds(dump, marker(i))); // they were written

        // The search works: what is in the clear is found in each place.
        const QString seen = QStringLiteral("Controle-en-clair");
        mentor().ask({{QStringLiteral("do"), QStringLiteral("server")},
                      {QStringLiteral("url"), url_ + QLatin1Char('/') + seen},
                      {QStringLiteral("authority"), file("certificate.pem")}});
        QTRY_VERIFY_WITH_TIMEOUT(holds(read(file("wire")), seen), patienceMs);
        QVERIFY(read(file("wire")).contains("POST /v1/exchange"));
        QByteArray stored;
        QDirIterator files(server_->dataFolder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            stored += read(files.next());
        QVERIFY(stored.contains("CREATE TABLE"));
        const QByteArray log = read(server_->logFile());
        QVERIFY(log.contains("/v1/exchange"));

        const QByteArray wire = read(file("wire"));
        for (int i = 0; i < markerCount; ++i) {
            QVERIFY2(!holds(stored, marker(i)), qPrintable(marker(i)));
            QVERIFY2(!holds(wire, marker(i)), qPrintable(marker(i)));
            QVERIFY2(!holds(log, marker(i)), qPrintable(marker(i)));
        }
        QVERIFY(!holds(stored, QStringLiteral("by the mentor")));
        QVERIFY(!holds(wire, QStringLiteral("by the mentor")));
    }

    void cleanupTestCase() {
        peers_.clear();
        if (tap_) tap_->kill();
        if (tap_) tap_->waitForFinished();
        server_.reset();
        network_.reset();
    }

  private:
    QString file(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }
    Peer& phone() { return *peers_[0]; }
    Peer& laptop() { return *peers_[1]; }
    Peer& mentor() { return *peers_[2]; }

    bool makeCertificate() {
        return run(QStringLiteral("openssl"),
                   {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                    QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                    QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                    QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                    QStringLiteral("/CN=cordee"), QStringLiteral("-addext"),
                    QStringLiteral("subjectAltName=IP:") + Network::serverAddress(),
                    QStringLiteral("-keyout"), file("key.pem"), QStringLiteral("-out"),
                    file("certificate.pem")});
    }
    bool startTap() {
        tap_ = std::make_unique<QProcess>();
        network_->server().start(*tap_, QStringLiteral(CORDEE_WIRE_TAP),
                                 {Network::serverAddress(), file("certificate.pem"),
                                  file("key.pem"), server_->url().host(),
                                  QString::number(server_->url().port()), file("wire")});
        while (!tap_->canReadLine()) {
            if (!tap_->waitForReadyRead(patienceMs)) return false;
        }
        tapPort_ = tap_->readLine().trimmed().toInt();
        return tapPort_ > 0;
    }
    QString create(Peer& peer, const QString& title) {
        return peer
            .ask({{QStringLiteral("do"), QStringLiteral("create")},
                  {QStringLiteral("space"), space_},
                  {QStringLiteral("record"), QStringLiteral("Goal")},
                  {QStringLiteral("fields"), QJsonObject{{QStringLiteral("title"), title}}}})
            .value(QLatin1String("id"))
            .toString();
    }
    void edit(Peer& peer, int number, const QString& field, const QString& text) {
        const QString& id = records_[number % records_.size()];
        peer.ask({{QStringLiteral("do"), QStringLiteral("set")},
                  {QStringLiteral("id"), id},
                  {QStringLiteral("fields"), QJsonObject{{field, text}}}});
        expected_[id + field] = text;
    }
    bool equal() {
        const QJsonObject at = mentor().records();
        return shared(phone().records(), space_) == shared(at, space_) &&
               shared(laptop().records(), space_) == shared(at, space_) && phone().isQuiet() &&
               laptop().isQuiet() && mentor().isQuiet();
    }
    void everyEditIsThere() {
        const QJsonObject at = mentor().records();
        for (const QString& id : std::as_const(records_)) {
            const QJsonObject record = at.value(id).toObject();
            for (const char* field : {"why", "means", "title", "relevance"}) {
                const QString name = QString::fromLatin1(field);
                QCOMPARE(record.value(name).toString(), expected_.value(id + name));
            }
        }
    }

    QTemporaryDir folder_;
    std::unique_ptr<Network> network_;
    std::unique_ptr<ServerProcess> server_;
    std::unique_ptr<QProcess> tap_;
    int tapPort_ = 0;
    QString url_;
    QString space_;
    std::vector<std::unique_ptr<Peer>> peers_;
    QStringList records_;
    QHash<QString, QString> expected_; // by record and field
};

QTEST_GUILESS_MAIN(RopeNetworkTest)
#include "rope_network_test.moc"
