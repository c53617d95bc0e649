#include "world.h"

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
