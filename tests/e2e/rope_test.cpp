#include "processes.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <array>

// A mentee with a phone and a laptop, a mentor, a server; each a process of its own.

using namespace cordee::e2e;

namespace {

constexpr int patienceMs = 20'000;

QJsonObject goal(const QString& space, const QString& title) {
    return {{QStringLiteral("do"), QStringLiteral("create")},
            {QStringLiteral("space"), space},
            {QStringLiteral("record"), QStringLiteral("Goal")},
            {QStringLiteral("fields"), QJsonObject{{QStringLiteral("title"), title}}}};
}

QJsonObject setField(const QString& id, const QString& field, const QString& value) {
    return {{QStringLiteral("do"), QStringLiteral("set")},
            {QStringLiteral("id"), id},
            {QStringLiteral("fields"), QJsonObject{{field, value}}}};
}

} // namespace

class RopeTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        QVERIFY(server_.start());
        const QStringList arguments{QStringLiteral("--server"), server_.url().toString(),
                                    QStringLiteral("--retry-cap-ms"), QStringLiteral("100")};
        for (Peer* peer : peers_)
            *peer = Peer(path(peer), arguments);
        for (Peer* peer : peers_)
            QVERIFY(peer->start());
        QVERIFY(tie(phone_, laptop_, mentor_, server_.url().toString(), space_));
    }

    void anEditIsSeenByTheOtherPersonAndOnTheOtherDevice() {
        const QString id = create(phone_, QStringLiteral("Learn to belay"));
        QTRY_COMPARE_WITH_TIMEOUT(title(mentor_, id), QStringLiteral("Learn to belay"), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(title(laptop_, id), QStringLiteral("Learn to belay"), patienceMs);
        mentor_.ask(setField(id, QStringLiteral("title"), QStringLiteral("Learn to belay safely")));
        QTRY_COMPARE_WITH_TIMEOUT(title(phone_, id), QStringLiteral("Learn to belay safely"),
                                  patienceMs);
        endEqual();
    }

    void thePairedDevicesOwnEditsArriveAtTheMentor() {
        const QString id = create(laptop_, QStringLiteral("From the laptop"));
        QTRY_COMPARE_WITH_TIMEOUT(title(mentor_, id), QStringLiteral("From the laptop"),
                                  patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(title(phone_, id), QStringLiteral("From the laptop"), patienceMs);
        endEqual();
    }

    void whatIsPrivateReachesMyOtherDeviceOnly() {
        const QString id =
            phone_
                .ask({{QStringLiteral("do"), QStringLiteral("create")},
                      {QStringLiteral("space"), QStringLiteral("personal")},
                      {QStringLiteral("record"), QStringLiteral("CaptureItem")},
                      {QStringLiteral("fields"),
                       QJsonObject{{QStringLiteral("text"), QStringLiteral("mine")}}}})
                .value(QLatin1String("id"))
                .toString();
        QTRY_VERIFY_WITH_TIMEOUT(laptop_.records().contains(id), patienceMs);
        endEqual();
        QVERIFY(!mentor_.records().contains(id));
    }

    void editsMadeWhileTheServerIsKilledArriveAfterItsRestart() {
        const QString id = create(phone_, QStringLiteral("Before"));
        QTRY_COMPARE_WITH_TIMEOUT(title(mentor_, id), QStringLiteral("Before"), patienceMs);
        endEqual();
        for (int round = 0; round < 5; ++round) {
            server_.kill();
            const QString number = QString::number(round);
            for (int i = 0; i < 4; ++i) {
                create(phone_, QStringLiteral("phone %1 %2").arg(number).arg(i));
                create(laptop_, QStringLiteral("laptop %1 %2").arg(number).arg(i));
                create(mentor_, QStringLiteral("mentor %1 %2").arg(number).arg(i));
            }
            phone_.ask(setField(id, QStringLiteral("why"), QStringLiteral("phone ") + number));
            mentor_.ask(setField(id, QStringLiteral("title"), QStringLiteral("mentor ") + number));
            QTRY_VERIFY_WITH_TIMEOUT(phone_.number("status", "problem") != 0, patienceMs);
            QVERIFY(phone_.number("status", "waiting") > 0);
            QVERIFY(server_.restart());
            endEqual();
        }
        QCOMPARE(title(laptop_, id), QStringLiteral("mentor 4"));
        QVERIFY(shared(phone_.records(), space_).size() >= 60);
    }

    void aDeviceThatIsKilledGoesOnWhereItWas() {
        create(phone_, QStringLiteral("just before"));
        phone_.kill();
        create(mentor_, QStringLiteral("meanwhile"));
        QVERIFY(phone_.start());
        create(phone_, QStringLiteral("just after"));
        endEqual();
    }

  private:
    QString path(const Peer* peer) const {
        const QString name = peer == &phone_    ? QStringLiteral("phone")
                             : peer == &laptop_ ? QStringLiteral("laptop")
                                                : QStringLiteral("mentor");
        return folder_.filePath(name);
    }
    QString create(Peer& peer, const QString& text) {
        return peer.ask(goal(space_, text)).value(QLatin1String("id")).toString();
    }
    static QString title(Peer& peer, const QString& id) {
        return peer.records().value(id).toObject().value(QLatin1String("title")).toString();
    }
    void endEqual() {
        QTRY_VERIFY_WITH_TIMEOUT(phone_.isQuiet() && laptop_.isQuiet() && mentor_.isQuiet() &&
                                     shared(phone_.records(), space_) ==
                                         shared(mentor_.records(), space_) &&
                                     phone_.records() == laptop_.records(),
                                 patienceMs);
    }

    QTemporaryDir folder_;
    ServerProcess server_{folder_.filePath(QStringLiteral("server"))};
    Peer phone_{{}, {}}, laptop_{{}, {}}, mentor_{{}, {}};
    std::array<Peer*, 3> peers_{&phone_, &laptop_, &mentor_};
    QString space_;
};

QTEST_GUILESS_MAIN(RopeTest)
#include "rope_test.moc"
