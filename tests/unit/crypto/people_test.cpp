#include "compare_kind.h"
#include "world.h"

#include "sync/core/limits.h"
#include "sync/crypto/invitation_link.h"
#include "sync/crypto/statements.h"
#include "sync/crypto/verify/labels.h"

#include "cordee/sync/v1/exchange.pb.h"

#include <QTest>

using namespace cordee;
using namespace cordee::crypto;
using namespace cordee::crypto::test;

using Texts = std::vector<std::string>;

// People and their devices around one server, from the first start to three devices.
class PeopleTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void aWriteThatFailsLeavesTheVaultAsItWas() {
        World world;
        auto ana = world.device();
        ana->sync();
        ana->rows.isFull = true;
        COMPARE_KIND(ana->vault().invite({"Ana", "Paul"}, serverUrl), TrustErrorKind::Storage);
        QVERIFY(ana->vault().invitations().empty());
        QCOMPARE(ana->vault().spaces().size(), 1U);
        ana->rows.isFull = false;
        const SpaceId personal = ana->vault().personalSpace();
        QVERIFY(ana->vault().canSeal(personal));
        ana->write(personal, "kept");
        ana->sync();
        QCOMPARE(ana->texts(personal), std::vector<std::string>{"kept"});
        QVERIFY(ana->vault().invite({"Ana", "Paul"}, serverUrl));
        QCOMPARE(ana->vault().invitations().size(), 1U);
    }

    void whatWasSeenOfDevicesThatNobodyHasIsLeftOut() {
        World world;
        auto mentor = world.device();
        auto mentee = world.device();
        const SpaceId space = world.mentorship(*mentor, *mentee);
        const ChainHead head{1, *Hash32::from(Bytes(Hash32::size, 'h'))};
        std::vector<std::pair<DeviceId, ChainHead>> seen{{mentee->vault().device(), head}};
        for (char invented = 'a'; invented < 'z'; ++invented)
            seen.emplace_back(*DeviceId::from(Bytes(DeviceId::size, invented)), head);
        const Change change{ChangeKind::SetField, {}, 7, 1, Hlc::of(world.clock.millis, 0), 0, "x"};
        const auto sealed = mentor->vault().seal(space, {&change, 1}, {}, seen, {});
        QVERIFY(sealed.ok());
        const auto opened = mentee->vault().open(space, sealed->bytes, {});
        QVERIFY(opened.ok());
        QCOMPARE(opened->seen.size(), 1U);
        QCOMPARE(opened->seen.front().first, mentee->vault().device());
    }

    void rowsThatCannotBeReadAreNotTakenForNobody() {
        World world;
        auto ana = world.device();
        ana->sync();
        ana->rows.isFull = ana->rows.isUnreadable = true;
        COMPARE_KIND(ana->vault().invite({"Ana", "Paul"}, serverUrl), TrustErrorKind::Storage);
        QVERIFY(ana->vault().hasIdentity());
        QVERIFY(!ana->vault().canSeal(ana->vault().personalSpace()));
        ana->rows.isFull = ana->rows.isUnreadable = false;
        ana->sync();
        QVERIFY(ana->vault().canSeal(ana->vault().personalSpace()));
        QVERIFY(ana->vault().invitations().empty());
    }

    // Half of it would be a person without an identity, or one who lacks a key.
    void aVaultOfWhichOneReadingFailsIsNotOpened() {
        World world;
        auto ana = world.device();
        QVERIFY(ana->vault().invite({"Ana", "Paul"}, serverUrl));
        ana->sync();
        int failing = 0;
        for (bool isOpen = false; !isOpen; ++failing) {
            ana->rows.failReadAfter(failing);
            const auto vault = ana->readAgain();
            isOpen = vault.ok();
            if (isOpen) break;
            QCOMPARE(vault.error().kind, TrustErrorKind::Storage);
        }
        QVERIFY(failing > 10); // and then none was left
    }

    void aHoldThatASetBackClockEndedDoesNotBeginAnew() {
        World world;
        auto ana = world.device();
        ana->sync();
        world.relay.replace();
        ana->sync();
        QVERIFY(ana->vault().holdsStatements());
        world.clock.millis -= 3'600'000;
        QVERIFY(!ana->vault().holdsStatements());
        world.clock.millis += 3'600'000 + 1'000;
        QVERIFY(!ana->vault().holdsStatements());
    }

    // Also who never heard of it before: its statements may be among what the server lost.
    void whatIsNewWaitsWhileAServerIsBeingRefilled() {
        constexpr std::int64_t holdMs = std::chrono::milliseconds(limits::refillHold).count();
        World world;
        auto ana = world.device();
        sync::v1::ExchangeResponse answer;
        answer.set_log_id(Bytes(ServerLogId::size, 'l'));
        answer.set_refilling_ms(60'000);
        QVERIFY(ana->vault().take(answer));
        QVERIFY(ana->vault().holdsStatements());
        world.clock.millis += 60'000;
        QVERIFY(!ana->vault().holdsStatements());
        answer.set_refilling_ms(~std::uint32_t{0}); // not for ever
        QVERIFY(ana->vault().take(answer));
        world.clock.millis += holdMs - 1;
        QVERIFY(ana->vault().holdsStatements());
        world.clock.millis += 1;
        QVERIFY(!ana->vault().holdsStatements());
    }

    void anIdentityWorksBeforeAnyServer() {
        World world;
        auto phone = world.device();
        QVERIFY(phone->vault().hasIdentity());
        QVERIFY(phone->vault().canSeal(phone->vault().personalSpace()));
        QCOMPARE(phone->vault().kind(phone->vault().personalSpace()), SpaceKind::Personal);
        phone->restart();
        QVERIFY(phone->vault().hasIdentity());
        QVERIFY(phone->vault().canSeal(phone->vault().personalSpace()));
        QVERIFY(phone->vault().recoveryRoot().has_value());
    }

    void oneRoundPushesTheIdentityAndTheFirstBatch() {
        World world;
        auto phone = world.device();
        phone->write(phone->vault().personalSpace(), "first");
        phone->sync();
        QCOMPARE(phone->replica().outbox().changes, 0U);
        QVERIFY(phone->alarms().empty());
        const auto before = world.relay.requests;
        phone->write(phone->vault().personalSpace(), "second");
        QCOMPARE(phone->sync(), 1);
        QCOMPARE(world.relay.requests, before + 1);
        QCOMPARE(phone->replica().outbox().changes, 0U);
    }

    void contradictionsThatNobodySignedDoNotCloseASpace() {
        World world;
        auto mentor = world.device();
        auto mentee = world.device();
        const SpaceId space = world.mentorship(*mentor, *mentee);
        const auto say = [&](sync::v1::ExchangeResponse response) {
            const auto news = mentor->vault().take(response);
            QVERIFY(news);
            QCOMPARE(news->alarms.size(), 1U);
            QCOMPARE(news->alarms[0].kind, TrustErrorKind::BadSignature);
            QVERIFY(!mentor->vault().isReadOnly(space));
            QVERIFY(mentor->vault().canSeal(space));
        };
        const Bytes nobody(64, 's');
        for (const std::uint64_t seq : {1U, 3U}) { // taken, and the next
            sync::v1::SpaceStatement forged;
            forged.set_space_id(space.bytes());
            forged.set_seq(seq);
            forged.set_author_user(mentee->vault().user().bytes());
            forged.set_author_device(mentee->vault().device().bytes());
            forged.set_user_log_count(1);
            sync::v1::ExchangeResponse response;
            auto* news = response.add_space_news();
            news->set_space_id(space.bytes());
            auto* statement = news->add_control();
            statement->set_body(forged.SerializeAsString());
            statement->set_signature(nobody);
            say(response);
        }
        // A stranger who can sign, but is nobody in this space.
        SeededRandom random(5);
        const auto keys = rootKeys(RootSecret::random(random));
        QVERIFY(keys);
        const auto device = DeviceSecrets::generate(random);
        const auto genesis = makeUserGenesis(*keys, device, 1, random);
        sync::v1::SpaceStatement strange;
        strange.set_space_id(space.bytes());
        strange.set_seq(1);
        strange.set_author_user(userIdOf(genesis.body()).bytes());
        strange.set_author_device(device.id().bytes());
        sync::v1::ExchangeResponse answer;
        auto* stranger = answer.add_user_news();
        stranger->set_user_id(strange.author_user());
        *stranger->add_statement() = genesis;
        auto* strangeNews = answer.add_space_news();
        strangeNews->set_space_id(space.bytes());
        auto* signedByIt = strangeNews->add_control();
        signedByIt->set_body(strange.SerializeAsString());
        signedByIt->set_signature(
            device.signing.sign(signedMessage(label::space, signedByIt->body())).bytes());
        say(answer);
        for (const std::uint64_t seq : {0U, 1U}) {
            sync::v1::UserStatement forged;
            forged.set_user_id(mentee->vault().user().bytes());
            forged.set_seq(seq);
            sync::v1::ExchangeResponse response;
            auto* news = response.add_user_news();
            news->set_user_id(mentee->vault().user().bytes());
            auto* statement = news->add_statement();
            statement->set_body(forged.SerializeAsString());
            statement->set_signature(nobody);
            say(response);
        }
    }

    void whatWaitsForTheServerGoesOutInRequestsThatItTakes() {
        World world;
        auto phone = world.device();
        constexpr std::size_t many = limits::spacesPerRequest + 10;
        for (std::size_t i = 0; i < many; ++i)
            QVERIFY(phone->vault().invite({"Paul", "Ana"}, serverUrl));
        phone->sync();
        QVERIFY(phone->alarms().empty());
        const auto invitations = phone->vault().invitations();
        QCOMPARE(invitations.size(), many);
        for (const Invitation& invitation : invitations)
            QCOMPARE(invitation.state, InvitationState::Open);
    }

    void notesOfAPairingFitBesideManyInvitationsThatWait() {
        World world;
        auto phone = world.device();
        SeededRandom random(7);
        for (std::size_t i = 0; i < limits::boxesPerRequest + 4; ++i) {
            const auto secret = InvitationSecret::random(random);
            const Bytes inviter(16, 'i');
            QVERIFY(phone->vault().redeem(formatInvitation(serverUrl, secret, inviter)));
        }
        QVERIFY(phone->vault().startPairing(serverUrl));
        sync::v1::ExchangeRequest request;
        phone->vault().fill(request);
        QCOMPARE(request.box_get_size(), static_cast<int>(limits::boxesPerRequest));
    }

    void anInvitationTiesTwoPeople() {
        World world;
        auto mentor = world.device();
        auto mentee = world.device();
        const SpaceId space = world.mentorship(*mentor, *mentee);
        QVERIFY(mentor->vault().canSeal(space));
        QVERIFY(mentee->vault().canSeal(space));
        mentor->write(space, "from the mentor");
        mentee->write(space, "from the mentee");
        mentor->sync();
        mentee->sync();
        mentor->sync();
        const Texts both{"from the mentee", "from the mentor"};
        QCOMPARE(mentor->texts(space), both);
        QCOMPARE(mentee->texts(space), both);
        QVERIFY(mentor->alarms().empty());
        QVERIFY(mentee->alarms().empty());
        QCOMPARE(mentee->vault().joining().size(), 1U);
        QCOMPARE(mentee->vault().joining()[0].inviterName, std::string("Paul"));
        QVERIFY(mentee->vault().joining()[0].state == JoiningState::Joined);
        QVERIFY(mentor->vault().invitations()[0].state == InvitationState::Joined);
    }

    void aPairedDeviceReadsThePastAndWrites() {
        World world;
        auto phone = world.device();
        phone->write(phone->vault().personalSpace(), "before");
        phone->sync();
        auto laptop = world.device(false);
        world.pair(*phone, *laptop);
        QVERIFY(laptop->vault().pairing().stage == PairingStage::Done);
        QVERIFY(phone->vault().pairing().stage == PairingStage::Done);
        const SpaceId personal = phone->vault().personalSpace();
        QCOMPARE(laptop->vault().personalSpace(), personal);
        QCOMPARE(laptop->texts(personal), Texts{"before"});
        QVERIFY(laptop->vault().canSeal(personal));
        laptop->write(personal, "from the laptop");
        laptop->sync();
        phone->sync();
        QCOMPARE(phone->texts(personal), (Texts{"before", "from the laptop"}));
        QVERIFY(phone->alarms().empty());
        QVERIFY(laptop->alarms().empty());
        QCOMPARE(phone->vault().deviceLabel(laptop->vault().device()), std::string("laptop"));
    }

    void aPairedDevicesEditsReachTheMentor() {
        World world;
        auto mentor = world.device();
        auto phone = world.device();
        const SpaceId space = world.mentorship(*mentor, *phone);
        mentor->write(space, "welcome");
        mentor->sync();
        phone->sync();
        auto laptop = world.device(false);
        world.pair(*phone, *laptop);
        laptop->sync();
        QVERIFY(laptop->vault().canSeal(space));
        QCOMPARE(laptop->texts(space), Texts{"welcome"});
        laptop->write(space, "from the laptop");
        laptop->sync();
        mentor->sync();
        phone->sync();
        const Texts all{"from the laptop", "welcome"};
        QCOMPARE(mentor->texts(space), all);
        QCOMPARE(phone->texts(space), all);
        mentor->write(space, "back to both");
        mentor->sync();
        phone->sync();
        laptop->sync();
        QCOMPARE(laptop->texts(space), phone->texts(space));
        QCOMPARE(laptop->texts(space), mentor->texts(space));
        for (Device* device : {mentor.get(), phone.get(), laptop.get()})
            QVERIFY(device->alarms().empty());
    }
};

QTEST_GUILESS_MAIN(PeopleTest)
#include "people_test.moc"
