#include "processes.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

// A mentee with a phone and a laptop and a mentor change one meeting while the server is away: each
// device shows both versions, one of them chooses, and no device shows them any more.

using namespace cordee::e2e;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

QJsonObject fieldsOf(const QString& id, const QJsonObject& fields) {
    return {{u"id"_s, id}, {u"fields"_s, fields}};
}

} // namespace

class ApartTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        QVERIFY(server_.start());
        const QStringList arguments{u"--server"_s, server_.url().toString(), u"--retry-cap-ms"_s,
                                    u"100"_s};
        const QStringList names{u"phone"_s, u"laptop"_s, u"mentor"_s};
        for (std::size_t i = 0; i < peers_.size(); ++i) {
            *peers_[i] = Peer(folder_.filePath(names[static_cast<qsizetype>(i)]), arguments);
            QVERIFY(peers_[i]->start());
        }
        QVERIFY(tie(phone_, laptop_, mentor_, server_.url().toString(), space_));
    }

    void bothVersionsAreOnEveryDeviceUntilOneIsChosen() {
        const QString meeting = meetingAt(u"Café"_s);
        server_.kill();
        write(phone_, meeting, u"Bibliothèque"_s);
        write(mentor_, meeting, u"Bureau de Karim"_s);
        QVERIFY(server_.restart());
        QTRY_VERIFY_WITH_TIMEOUT(allShow(meeting, {u"Bibliothèque"_s, u"Bureau de Karim"_s}),
                                 patienceMs);
        const QString conflict = conflicts(laptop_, meeting).front();
        for (Peer* peer : peers_)
            QCOMPARE(conflicts(*peer, meeting), QStringList{conflict});

        choose(laptop_, conflict, meeting, u"Bibliothèque"_s);
        QTRY_VERIFY_WITH_TIMEOUT(allShow(meeting, {}) && allAt(meeting, u"Bibliothèque"_s),
                                 patienceMs);
    }

    void whatOneWroteAfterReadingTheOtherIsNoConflict() {
        const QString meeting = meetingAt(u"Café"_s);
        for (const auto& [peer, place] :
             {std::pair(&mentor_, u"Parc"_s), std::pair(&phone_, u"Gare"_s),
              std::pair(&mentor_, u"Quai"_s)}) {
            write(*peer, meeting, place);
            QTRY_VERIFY_WITH_TIMEOUT(allAt(meeting, place), patienceMs);
        }
        QVERIFY(allShow(meeting, {}));
    }

    void aDeviceThatStopsInBetweenShowsBothWhenItIsBack() {
        const QString meeting = meetingAt(u"Café"_s);
        server_.kill();
        write(phone_, meeting, u"Marché"_s);
        phone_.kill();
        write(mentor_, meeting, u"Atelier"_s);
        QVERIFY(server_.restart());
        QVERIFY(phone_.start());
        QTRY_VERIFY_WITH_TIMEOUT(allShow(meeting, {u"Marché"_s, u"Atelier"_s}), patienceMs);
    }

  private:
    QString meetingAt(const QString& place) {
        const QString id = phone_
                               .ask({{u"do"_s, u"create"_s},
                                     {u"space"_s, space_},
                                     {u"record"_s, u"Meeting"_s},
                                     {u"fields"_s, QJsonObject{{u"place"_s, place}}}})
                               .value("id"_L1)
                               .toString();
        if (!QTest::qWaitFor([&] { return allAt(id, place); }, patienceMs))
            qFatal("a new meeting did not arrive");
        return id;
    }
    static void act(Peer& peer, const QJsonArray& edits) {
        peer.ask({{u"do"_s, u"act"_s}, {u"edits"_s, edits}});
    }
    static void write(Peer& peer, const QString& id, const QString& place) {
        act(peer, {fieldsOf(id, {{u"place"_s, place}})});
    }
    static void choose(Peer& peer, const QString& conflict, const QString& id,
                       const QString& place) {
        act(peer,
            {fieldsOf(conflict, {{u"settled"_s, true}}), fieldsOf(id, {{u"place"_s, place}})});
    }
    static QString field(Peer& peer, const QString& id, const QString& name) {
        return peer.records().value(id).toObject().value(name).toString();
    }
    bool allAt(const QString& meeting, const QString& place) {
        return std::ranges::all_of(
            peers_, [&](Peer* peer) { return field(*peer, meeting, u"place"_s) == place; });
    }
    // Those that nobody has settled.
    static QStringList conflicts(Peer& peer, const QString& about) {
        QStringList found;
        const QJsonObject records = peer.records();
        for (auto entry = records.begin(); entry != records.end(); ++entry) {
            const QJsonObject record = entry->toObject();
            if (record.contains("aboutField"_L1) && record.value("settled"_L1).isUndefined() &&
                record.value("aboutId"_L1).toString() == about)
                found.append(entry.key());
        }
        return found;
    }
    // Every device shows these values side by side, and no others.
    bool allShow(const QString& about, const QStringList& places) {
        return std::ranges::all_of(peers_, [&](Peer* peer) {
            const QStringList found = conflicts(*peer, about);
            if (places.isEmpty() || found.size() != 1) return found.size() == places.size();
            const QString both =
                field(*peer, found.front(), u"kept"_s) + field(*peer, found.front(), u"lost"_s);
            return std::ranges::all_of(places,
                                       [&](const QString& place) { return both.contains(place); });
        });
    }

    QTemporaryDir folder_;
    ServerProcess server_{folder_.filePath(u"server"_s)};
    Peer phone_{{}, {}}, laptop_{{}, {}}, mentor_{{}, {}};
    std::array<Peer*, 3> peers_{&phone_, &laptop_, &mentor_};
    QString space_;
};

QTEST_GUILESS_MAIN(ApartTest)
#include "apart_test.moc"
