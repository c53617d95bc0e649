#include "app/invite/inviting.h"
#include "app/invite/link_words.h"
#include "app/invite/pairing_model.h"
#include "app/records/convert.h"
#include "sync/core/exchange.h"
#include "tests/unit/crypto/world.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace cordee::app::test {

namespace {

using crypto::test::Relay;
using crypto::test::SeededRandom;
using testing::ManualClock;

const QString server = QStringLiteral("https://cordee.example");

// A person's app without its screens: the real store, vault and exchange; the real server without
// its network.
struct Phone {
    Phone(char letter, const QTemporaryDir& folder, ManualClock& time, Relay& relayed,
          bool withIdentity = true)
        : clock(time)
        , relay(relayed)
        , random(static_cast<std::uint64_t>(letter))
        , key(crypto::LocalKey::random(random)) {
        const auto path = (folder.path() + u'/' + QChar::fromLatin1(letter)).toStdString();
        auto opened = store::Store::open({path, model::schema(), clock, random});
        if (!opened) qFatal("store: %s", opened.error().detail.c_str());
        store = std::move(*opened);
        auto vaulted = crypto::Vault::open(*store, random, clock, key);
        if (!vaulted) qFatal("vault: %s", vaulted.error().detail.c_str());
        vault = std::move(*vaulted);
        pairing = std::make_unique<PairingModel>(*vault, clock, server, QStringLiteral("portable"));
        if (withIdentity) begin();
    }

    void begin() {
        const bool ready = vault->createIdentity("appareil") &&
                           store->setAuthor(vault->device(), vault->user()) &&
                           store->addSpace(vault->personalSpace(), SpaceKind::Personal);
        if (!ready) qFatal("no identity");
        gestures = std::make_unique<Gestures>(*store);
        people = std::make_unique<People>(*store, vault->user());
        inviting = std::make_unique<Inviting>(*store, *gestures, *people, *vault, clock, server);
    }
    void introduce(const char* name) {
        const auto kept = store->commit(
            store::Edit::create(vault->personalSpace(), model::Profile::recordKind, store->newId())
                .set(model::Profile::displayName, name)
                .set(model::Profile::userId, vault->user())
                .set(model::Profile::locale, "fr"));
        if (!kept) qFatal("profile: %s", kept.error().detail.c_str());
    }
    void sync() {
        if (!exchange)
            exchange = std::make_unique<Exchange>(*store, *vault, clock, random, &*store);
        exchange->retryNow();
        for (int step = 0; step < 100; ++step) {
            while (exchange->applySome()) {
            }
            const auto request = exchange->next();
            if (!request) break;
            if (request->lane == Lane::Wait) continue;
            const auto answer = relay.handle(*request);
            exchange->onResponse(request->id, answer.status, answer.body);
            clock.millis += 1;
        }
        if (inviting) inviting->refresh();
        pairing->refresh();
    }
    QString link() const { return inviting->invitations()->cell(0, "link").toString(); }
    QString joiningState() const { return inviting->joinings()->cell(0, "stateText").toString(); }

    ManualClock& clock;
    Relay& relay;
    SeededRandom random;
    crypto::LocalKey key;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<crypto::Vault> vault;
    std::unique_ptr<Exchange> exchange;
    std::unique_ptr<Gestures> gestures;
    std::unique_ptr<People> people;
    std::unique_ptr<Inviting> inviting;
    std::unique_ptr<PairingModel> pairing;
};

struct World {
    QTemporaryDir folder;
    ManualClock clock;
    Relay relay{clock};
    Phone paul{'p', folder, clock, relay};
    Phone ana{'a', folder, clock, relay};

    World() {
        paul.introduce("Paul Roche");
        ana.introduce("Ana Lopes");
    }
    QString invite() {
        return paul.inviting->invite(QStringLiteral("Paul Roche"), QStringLiteral("Ana Lopes"),
                                     true, false);
    }
};

} // namespace

class InviteTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }
    void anInvitationIsMadeOfflineAndSaysSo();
    void bothSidesKnowEachOtherInTheEnd();
    void nothingIsSentBeforeTheInviterConfirms();
    void whoJoinsWaitsForThePackage();
    void wrongLinksAreToldInWords();
    void aUsedInvitationIsToldInWords();
    void aRevokedInvitationCannotBeJoined();
    void aNameIsNeeded();
    void aSecondDeviceIsPairedWithSixDigits();
    void wrongPairingCodesAreToldInWords();
};

void InviteTest::anInvitationIsMadeOfflineAndSaysSo() {
    World world;
    QSignalSpy moved(world.paul.inviting.get(), &Inviting::moved);
    const QString space = world.invite();
    QVERIFY(!space.isEmpty());
    QCOMPARE(moved.count(), 1);
    auto* invitations = world.paul.inviting->invitations();
    QVERIFY(invitations->cell(0, "stateText").toString().contains(QStringLiteral("réseau")));
    QVERIFY(world.paul.link().startsWith(server));
    const auto mentorship = world.paul.people->mentorshipIn(*toId<SpaceId>(space));
    QVERIFY(mentorship);
    QCOMPARE(world.paul.people->partnerName(*mentorship), QStringLiteral("Ana Lopes"));
    QVERIFY(world.paul.people->partner(*mentorship).isNull());
    world.paul.sync();
    QVERIFY(invitations->cell(0, "stateText").toString().startsWith(QStringLiteral("envoyée")));
}

void InviteTest::bothSidesKnowEachOtherInTheEnd() {
    World world;
    const QString space = world.invite();
    world.paul.sync();
    QVERIFY(world.ana.inviting->join(world.paul.link()).isEmpty());
    world.ana.sync();
    world.paul.sync();
    QCOMPARE(world.paul.inviting->arrivals()->cell(0, "yes").toString(),
             QStringLiteral("Oui, c’est Ana"));
    world.paul.inviting->confirm(space, false);
    QCOMPARE(world.paul.inviting->arrivals()->count(), 0);
    QSignalSpy joined(world.ana.inviting.get(), &Inviting::joined);
    world.paul.sync();
    world.ana.sync();
    world.ana.sync();
    world.paul.sync();
    QCOMPARE(joined.count(), 1);
    const SpaceId id = *toId<SpaceId>(space);
    const auto hers = world.ana.people->mentorshipIn(id);
    const auto his = world.paul.people->mentorshipIn(id);
    QVERIFY(hers && his);
    QCOMPARE(world.ana.people->myRole(*hers), model::Role::Mentee);
    QCOMPARE(world.ana.people->partnerName(*hers), QStringLiteral("Paul Roche"));
    QCOMPARE(world.paul.people->partner(*his), world.ana.vault->user());
    QCOMPARE(world.paul.people->partnerName(*his), QStringLiteral("Ana Lopes"));
    // The copy of the profile leaves what is not for the other.
    for (const store::Row& profile :
         world.paul.store->select(store::Query(model::Profile::recordKind).in(id))) {
        QVERIFY(!profile.get(model::Profile::locale));
    }
}

void InviteTest::nothingIsSentBeforeTheInviterConfirms() {
    World world;
    const QString space = world.invite();
    world.paul.sync();
    QVERIFY(world.ana.inviting->join(world.paul.link()).isEmpty());
    world.ana.sync();
    world.paul.sync();
    world.ana.sync();
    QVERIFY(!world.ana.people->mentorshipIn(*toId<SpaceId>(space)));
    QVERIFY(world.ana.joiningState().contains(QStringLiteral("Paul Roche")));
    world.paul.inviting->confirm(space, true);
    world.paul.sync();
    world.ana.sync();
    QVERIFY(world.ana.people->mentorshipIn(*toId<SpaceId>(space)));
}

void InviteTest::whoJoinsWaitsForThePackage() {
    World world;
    world.invite();
    QVERIFY(world.ana.inviting->join(world.paul.link()).isEmpty());
    QVERIFY(world.ana.joiningState().contains(QStringLiteral("réseau")));
    world.ana.sync();
    QVERIFY2(world.ana.joiningState().startsWith(QStringLiteral("En attente de l’appareil")),
             qPrintable(world.ana.joiningState()));
}

void InviteTest::wrongLinksAreToldInWords() {
    World world;
    world.invite();
    const QString link = world.paul.link();
    const auto wrong = [&world](const QString& text) { return world.ana.inviting->join(text); };
    QVERIFY(wrong(QString()).contains(QStringLiteral("Colle ici")));
    QVERIFY(wrong(QStringLiteral("https://example.org")).contains(QStringLiteral("pas un lien")));
    QVERIFY(wrong(link.left(link.lastIndexOf(u'.'))).contains(QStringLiteral("incomplet")));
    QString damaged = link;
    damaged[damaged.indexOf(u'#') + 6] = u'*';
    QVERIFY2(wrong(damaged).contains(QStringLiteral("abîmé")), qPrintable(wrong(damaged)));
    QVERIFY(world.paul.inviting->join(link).contains(QStringLiteral("la tienne")));
    QVERIFY(wrong(link).isEmpty());
    QVERIFY(wrong(link).contains(QStringLiteral("déjà accepté")));
    world.paul.pairing->start();
    QVERIFY(wrong(world.paul.pairing->qrText()).contains(QStringLiteral("tes appareils")));
    QCOMPARE(world.ana.inviting->joinings()->count(), 1);
}

void InviteTest::aUsedInvitationIsToldInWords() {
    World world;
    world.invite();
    world.paul.sync();
    const QString link = world.paul.link();
    QVERIFY(world.ana.inviting->join(link).isEmpty());
    world.ana.sync();
    world.paul.sync();
    Phone other('o', world.folder, world.clock, world.relay);
    other.introduce("Un autre");
    QVERIFY(other.inviting->join(link).isEmpty());
    other.sync();
    QVERIFY2(other.joiningState().contains(QStringLiteral("déjà servi")),
             qPrintable(other.joiningState()));
    other.inviting->dismiss(other.inviting->joinings()->keyAt(0));
    QCOMPARE(other.inviting->joinings()->count(), 0);
}

void InviteTest::aRevokedInvitationCannotBeJoined() {
    World world;
    const QString space = world.invite();
    world.paul.sync();
    const QString link = world.paul.link();
    world.paul.inviting->revoke(space);
    world.paul.sync();
    QCOMPARE(world.paul.inviting->invitations()->cell(0, "stateText").toString(),
             QStringLiteral("retirée"));
    QVERIFY(world.ana.inviting->join(link).isEmpty());
    world.ana.sync();
    QVERIFY(!world.ana.people->mentorshipIn(*toId<SpaceId>(space)));
    QCOMPARE(world.ana.inviting->joinings()->cell(0, "tone").toString(), QStringLiteral("danger"));
}

void InviteTest::aNameIsNeeded() {
    World world;
    QSignalSpy problem(world.paul.inviting.get(), &Inviting::problem);
    QVERIFY(world.paul.inviting->invite(QStringLiteral("Paul"), QStringLiteral("  "), true, false)
                .isEmpty());
    QCOMPARE(problem.count(), 1);
    QCOMPARE(world.paul.inviting->invitations()->count(), 0);
}

void InviteTest::aSecondDeviceIsPairedWithSixDigits() {
    World world;
    Phone laptop('l', world.folder, world.clock, world.relay, false);
    world.paul.pairing->start();
    QVERIFY(!world.paul.pairing->qrText().isEmpty());
    QVERIFY(!world.paul.pairing->typedCode().isEmpty());
    QVERIFY(laptop.pairing->enter(world.paul.pairing->typedCode()).isEmpty());
    QVERIFY(laptop.pairing->isNewDevice());
    for (int round = 0; round < 2; ++round) {
        laptop.sync();
        world.paul.sync();
    }
    laptop.sync();
    QCOMPARE(world.paul.pairing->stage(), PairingModel::Stage::Compare);
    QVERIFY(!world.paul.pairing->digits().isEmpty());
    QCOMPARE(world.paul.pairing->digits(), laptop.pairing->digits());
    QCOMPARE(world.paul.pairing->deviceLabel(), QStringLiteral("portable"));
    world.paul.pairing->confirm();
    for (int round = 0; round < 2; ++round) {
        world.paul.sync();
        laptop.sync();
    }
    QCOMPARE(laptop.pairing->stage(), PairingModel::Stage::Done);
    QCOMPARE(laptop.vault->user(), world.paul.vault->user());
}

void InviteTest::wrongPairingCodesAreToldInWords() {
    World world;
    Phone laptop('l', world.folder, world.clock, world.relay, false);
    world.invite();
    world.paul.pairing->start();
    const auto wrong = [&laptop](const QString& text) { return laptop.pairing->enter(text); };
    QVERIFY(wrong(QString()).contains(QStringLiteral("Entre le code")));
    QVERIFY(wrong(world.paul.link()).contains(QStringLiteral("autre personne")));
    QString mistyped = world.paul.pairing->typedCode();
    mistyped[0] = mistyped[0] == u'A' ? u'B' : u'A';
    QVERIFY2(wrong(mistyped).contains(QStringLiteral("lettre est fausse")),
             qPrintable(wrong(mistyped)));
    QVERIFY(world.ana.pairing->enter(world.paul.pairing->typedCode())
                .contains(QStringLiteral("déjà un espace personnel")));
}

} // namespace cordee::app::test

QTEST_MAIN(cordee::app::test::InviteTest)
#include "invite_test.moc"
