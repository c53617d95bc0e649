#include "world.h"

#include "sync/crypto/pairing_keys.h"

#include "cordee/sync/v1/exchange.pb.h"
#include "cordee/sync/v1/sealed.pb.h"

#include <QTest>

using namespace cordee;
using namespace cordee::crypto;
using namespace cordee::crypto::test;

using Texts = std::vector<std::string>;

// A second device: the way in, what stops somebody in between, and life with three devices.
class PairingTest : public QObject {
    Q_OBJECT

    static sync::v1::ExchangeRequest requestOf(Device& device) {
        sync::v1::ExchangeRequest request;
        request.set_version(1);
        for (const SpaceId& space : device.vault().spaces())
            request.add_space_pull()->set_space_id(space.bytes());
        device.vault().fill(request);
        return request;
    }
    static sync::v1::ExchangeResponse answerTo(World& world, Device& device,
                                               const sync::v1::ExchangeRequest& request) {
        OutgoingRequest outgoing;
        outgoing.body = request.SerializeAsString();
        outgoing.authorization = device.vault().authorization(
            world.relay.serverId(), "POST", exchangePath, world.clock.millis, outgoing.body);
        sync::v1::ExchangeResponse response;
        if (!response.ParseFromString(world.relay.handle(outgoing).body)) qFatal("no answer");
        return response;
    }
    // Puts a note where one of the two expects it, as a server could that has seen the code.
    static void plant(World& world, const std::string& code, pairing::Note note,
                      const google::protobuf::MessageLite& message) {
        auto attacker = world.device();
        SeededRandom random(1000);
        const auto parsed = parsePairingCode(code);
        sync::v1::ExchangeRequest request;
        request.set_version(1);
        sync::v1::BoxPut* put = request.add_box_put();
        put->set_locator(pairing::locator(parsed->secret, note));
        put->set_sealed(pairing::seal(parsed->secret, note, message, random));
        put->set_expires_at_ms(world.clock.millis + 60'000);
        attacker->send(request);
    }

  private Q_SLOTS:
    void bothShowTheSameDigits() {
        World world;
        auto phone = world.device();
        auto laptop = world.device(false);
        phone->sync();
        const auto offer = phone->vault().startPairing(serverUrl);
        QVERIFY(laptop->vault().pairWith(offer->typedCode, "laptop", serverUrl));
        for (int i = 0; i < 2; ++i) {
            laptop->restart(); // a code outlives a restart
            laptop->sync();
            phone->restart();
            phone->sync();
        }
        const auto here = phone->vault().pairing();
        const auto there = laptop->vault().pairing();
        QVERIFY(here.stage == PairingStage::Compare);
        QVERIFY(there.stage == PairingStage::Compare);
        QCOMPARE(here.digits.size(), 6U);
        QCOMPARE(here.digits, there.digits);
        QCOMPARE(here.deviceLabel, std::string("laptop"));
        QVERIFY(there.newDevice && !here.newDevice);
        QVERIFY(!laptop->vault().hasIdentity());
        QVERIFY(phone->vault().confirmPairing());
        phone->sync();
        laptop->sync();
        QVERIFY(laptop->vault().hasIdentity());
        QVERIFY(laptop->vault().pairing().stage == PairingStage::Done);
        QVERIFY(laptop->vault().canSeal(laptop->vault().personalSpace()));
        laptop->restart();
        QVERIFY(laptop->vault().canSeal(laptop->vault().personalSpace()));
        QVERIFY(!laptop->vault().recoveryRoot());
    }

    void nothingHappensWithoutConfirmation() {
        World world;
        auto phone = world.device();
        auto laptop = world.device(false);
        const auto offer = phone->vault().startPairing(serverUrl);
        QVERIFY(!phone->vault().confirmPairing());
        QVERIFY(laptop->vault().pairWith(offer->qrText, "laptop"));
        for (int i = 0; i < 4; ++i) {
            laptop->sync();
            phone->sync();
        }
        QVERIFY(!laptop->vault().hasIdentity());
        QCOMPARE(phone->vault().members(phone->vault().personalSpace())[0].devices.size(), 1U);
        QVERIFY(phone->vault().cancelPairing());
        QVERIFY(!phone->vault().confirmPairing());
        QVERIFY(laptop->vault().cancelPairing());
        QVERIFY(laptop->vault().createIdentity());
    }

    void aCodeDiesAfterTenMinutes() {
        World world;
        auto phone = world.device();
        auto laptop = world.device(false);
        const auto offer = phone->vault().startPairing(serverUrl);
        QVERIFY(laptop->vault().pairWith(offer->qrText, "laptop"));
        for (int i = 0; i < 2; ++i) {
            laptop->sync();
            phone->sync();
        }
        world.clock.millis = offer->expiresAtMs + 1;
        QVERIFY(phone->vault().pairing().stage == PairingStage::Failed);
        QVERIFY(*phone->vault().pairing().failure == TrustErrorKind::Expired);
        QVERIFY(!phone->vault().confirmPairing());
        phone->sync();
        QCOMPARE(phone->vault().members(phone->vault().personalSpace())[0].devices.size(), 1U);
    }

    void aReplyThatDoesNotOpenTheCommitmentIsRefused() {
        World world;
        auto phone = world.device();
        auto laptop = world.device(false);
        const auto offer = phone->vault().startPairing(serverUrl);
        sync::v1::PairingReply reply;
        reply.set_opening(Bytes(32, 'x'));
        reply.set_user_id(Bytes(32, 'u'));
        reply.set_log_count(1);
        reply.set_log_head(Bytes(32, 'h'));
        plant(world, offer->qrText, pairing::Note::Reply, reply);
        QVERIFY(laptop->vault().pairWith(offer->qrText, "laptop"));
        laptop->sync();
        QVERIFY(laptop->vault().pairing().stage == PairingStage::Failed);
        QVERIFY(*laptop->vault().pairing().failure == TrustErrorKind::Fork);
    }

    void aMalformedReplyIsRefused() {
        World world;
        auto phone = world.device();
        auto laptop = world.device(false);
        const auto offer = phone->vault().startPairing(serverUrl);
        plant(world, offer->qrText, pairing::Note::Reply, sync::v1::PairingReply());
        QVERIFY(laptop->vault().pairWith(offer->qrText, "laptop"));
        laptop->sync();
        QVERIFY(*laptop->vault().pairing().failure == TrustErrorKind::Malformed);
    }

    // Somebody who saw the code writes first: the honest new device learns it, and the digits of
    // the old one are not those of any device of its owner.
    void aStrangersHelloComesFirst() {
        World world;
        auto phone = world.device();
        auto laptop = world.device(false);
        auto thief = world.device(false);
        const auto offer = phone->vault().startPairing(serverUrl);
        QVERIFY(thief->vault().pairWith(offer->qrText, "thief"));
        thief->sync();
        QVERIFY(laptop->vault().pairWith(offer->qrText, "laptop"));
        laptop->sync();
        QVERIFY(laptop->vault().pairing().stage == PairingStage::Failed);
        QVERIFY(*laptop->vault().pairing().failure == TrustErrorKind::AlreadyUsed);
    }

    void aProofByAnotherKeyIsRefused() {
        World world;
        auto phone = world.device();
        auto laptop = world.device(false);
        const auto offer = phone->vault().startPairing(serverUrl);
        sync::v1::PairingProof proof;
        proof.set_possession(Bytes(64, 'p'));
        plant(world, offer->qrText, pairing::Note::Proof, proof);
        QVERIFY(laptop->vault().pairWith(offer->qrText, "laptop"));
        laptop->sync();
        phone->sync();
        phone->sync();
        QVERIFY(phone->vault().pairing().stage == PairingStage::Failed);
        QVERIFY(*phone->vault().pairing().failure == TrustErrorKind::Malformed);
        QVERIFY(!phone->vault().confirmPairing());
    }

    void aDeviceOfSomebodyCannotPair() {
        World world;
        auto phone = world.device();
        auto other = world.device();
        const auto offer = phone->vault().startPairing(serverUrl);
        QVERIFY(other->vault().pairWith(offer->qrText, "x").error().kind ==
                PairingCodeErrorKind::HasIdentity);
        QVERIFY(!phone->vault().startPairing("nowhere"));
    }

    void spacesMadeOnEitherDeviceReachTheOther() {
        World world;
        auto phone = world.device();
        auto laptop = world.device(false);
        auto friendly = world.device();
        world.pair(*phone, *laptop);
        const SpaceId space = world.mentorship(*laptop, *friendly);
        laptop->sync();
        phone->sync();
        phone->sync();
        // Confirmed on the laptop: the phone need not ask again.
        QVERIFY(phone->vault().canSeal(space));
        phone->write(space, "from the phone");
        friendly->write(space, "hello");
        phone->sync();
        friendly->sync();
        laptop->sync();
        phone->sync();
        const Texts all{"from the phone", "hello"};
        for (Device* device : {phone.get(), laptop.get(), friendly.get()}) {
            QCOMPARE(device->texts(space), all);
            QVERIFY(device->alarms().empty());
        }
    }

    // The inviter lets a device in while the invitation is open; whoever joins does not know of it.
    void aDeviceThatComesInDuringAnInvitationGetsItsKeys() {
        World world;
        auto mentor = world.device();
        auto mentee = world.device();
        auto desktop = world.device(false);
        const auto invitation = mentor->vault().invite({"Paul", "Ana"}, serverUrl, true);
        mentor->sync();
        world.pair(*mentor, *desktop);
        QVERIFY(mentee->vault().redeem(invitation->link));
        mentee->sync();
        mentee->sync();
        desktop->sync();
        mentor->sync();
        desktop->sync();
        QVERIFY(desktop->vault().canSeal(invitation->space));
        desktop->write(invitation->space, "from the desktop");
        desktop->sync();
        mentee->sync();
        QCOMPARE(mentee->texts(invitation->space), Texts{"from the desktop"});
        for (Device* device : {mentor.get(), mentee.get(), desktop.get()})
            QVERIFY(device->alarms().empty());
    }

    // Both sides take a device in at the same time: both want to rotate, one is faster.
    void rotationsAtTheSameTimeAgree() {
        World world;
        auto mentor = world.device();
        auto phone = world.device();
        const SpaceId space = world.mentorship(*mentor, *phone);
        phone->write(space, "old");
        phone->sync();
        auto desktop = world.device(false);
        auto laptop = world.device(false);
        world.pair(*mentor, *desktop);
        world.pair(*phone, *laptop);
        for (int i = 0; i < 2; ++i)
            for (Device* device : {mentor.get(), desktop.get(), phone.get(), laptop.get()})
                device->sync();
        for (Device* device : {mentor.get(), desktop.get(), phone.get(), laptop.get()}) {
            QVERIFY(device->vault().canSeal(space));
            device->write(space, device->vault().device().hex());
        }
        for (int i = 0; i < 2; ++i)
            for (Device* device : {mentor.get(), desktop.get(), phone.get(), laptop.get()})
                device->sync();
        for (Device* device : {mentor.get(), desktop.get(), phone.get(), laptop.get()}) {
            QCOMPARE(device->texts(space).size(), 5U);
            QCOMPARE(device->texts(space), mentor->texts(space));
            QVERIFY(device->alarms().empty());
            QCOMPARE(device->replica().outbox().changes, 0U);
        }
    }

    // Edits sealed before the other side heard of the new device still count.
    // "It is there already" answers an earlier push, upon which another device has built since.
    void aRepeatedPushSettlesNothingThatWasMadeSince() {
        World world;
        auto phone = world.device();
        phone->sync();
        auto laptop = world.device(false);
        world.pair(*phone, *laptop);
        QVERIFY(phone->vault().invite({"Paul", "Ana"}, serverUrl));
        const auto pushed = requestOf(*phone);
        QVERIFY(pushed.log_push_size() > 0);
        answerTo(world, *phone, pushed); // which never comes
        auto pulls = requestOf(*phone);
        pulls.clear_log_push();
        QVERIFY(phone->vault().take(answerTo(world, *phone, pulls)));
        laptop->sync();
        QVERIFY(laptop->vault().invite({"Ana", "Eve"}, serverUrl));
        laptop->sync();
        QVERIFY(phone->vault().invite({"Ana", "Bob"}, serverUrl));
        requestOf(*phone); // makes what is to be said of it
        const auto repeated = phone->vault().take(answerTo(world, *phone, pushed));
        QVERIFY(repeated && repeated->alarms.empty());
        phone->sync();
        laptop->sync();
        QCOMPARE(laptop->vault().spaces(), phone->vault().spaces());
        QCOMPARE(phone->vault().spaces().size(), 4U);
        QVERIFY(phone->alarms().empty() && laptop->alarms().empty());
    }

    void editsMadeOfflineBeforeTheRotationArrive() {
        World world;
        auto mentor = world.device();
        auto phone = world.device();
        const SpaceId space = world.mentorship(*mentor, *phone);
        phone->sync();
        mentor->write(space, "offline at the mentor");
        auto laptop = world.device(false);
        world.pair(*phone, *laptop);
        laptop->write(space, "from the laptop");
        laptop->sync();
        mentor->sync();
        laptop->sync();
        phone->sync();
        const Texts all{"from the laptop", "offline at the mentor"};
        for (Device* device : {mentor.get(), phone.get(), laptop.get()})
            QCOMPARE(device->texts(space), all);
    }

    void aRestartAnywhereLosesNothing() {
        World world;
        auto mentor = world.device();
        auto phone = world.device();
        const SpaceId space = world.mentorship(*mentor, *phone);
        auto laptop = world.device(false);
        world.pair(*phone, *laptop);
        laptop->sync();
        for (Device* device : {mentor.get(), phone.get(), laptop.get()}) {
            device->restart();
            QVERIFY(device->vault().canSeal(space) || device == mentor.get());
            device->sync();
            QVERIFY(device->vault().canSeal(space));
        }
    }
};

QTEST_GUILESS_MAIN(PairingTest)
#include "pairing_test.moc"
