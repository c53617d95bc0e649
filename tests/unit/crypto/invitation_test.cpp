#include "world.h"

#include "sync/crypto/invitation_keys.h"

#include <QTest>

using namespace cordee;
using namespace cordee::crypto;
using namespace cordee::crypto::test;

using Texts = std::vector<std::string>;

// Invitations that go well, late, twice, to the wrong person; and servers that come and go.
class InvitationTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void nothingIsSealedBeforeTheInviterSaysYes() {
        World world;
        auto mentor = world.device();
        auto mentee = world.device();
        const auto invitation = mentor->vault().invite({"Paul", "Ana"}, serverUrl);
        QVERIFY(invitation);
        QVERIFY(!mentor->vault().canSeal(invitation->space));
        mentor->write(invitation->space, "private");
        mentor->sync();
        QVERIFY(mentor->vault().invitations()[0].state == InvitationState::Open);
        QVERIFY(mentee->vault().redeem(invitation->link));
        mentee->sync();
        mentor->sync();
        const auto members = mentor->vault().members(invitation->space);
        QCOMPARE(members.size(), 2U);
        QVERIFY(!mentor->vault().canSeal(invitation->space));
        QCOMPARE(mentor->replica().outbox().changes, 1U);
        const UserId ana = mentee->vault().user();
        QVERIFY(!mentor->vault().confirmMember(invitation->space, UserId(), false));
        QVERIFY(mentor->vault().confirmMember(invitation->space, ana, false));
        mentor->sync();
        mentee->sync();
        QCOMPARE(mentee->texts(invitation->space), Texts{"private"});
        // By a link: unverified on both sides until the numbers are compared.
        for (const Member& member : mentee->vault().members(invitation->space))
            QCOMPARE(member.verified, member.me);
        QCOMPARE(mentee->vault().safetyNumber(mentor->vault().user()),
                 mentor->vault().safetyNumber(ana));
    }

    void aCodeShownInPersonVerifiesBothWays() {
        World world;
        auto mentor = world.device();
        auto mentee = world.device();
        const auto invitation = mentor->vault().invite({"Paul", "Ana"}, serverUrl, true);
        mentor->sync();
        QVERIFY(mentee->vault().redeem(invitation->qrText));
        mentee->sync();
        mentor->sync();
        QVERIFY(mentor->vault().canSeal(invitation->space));
        for (Device* device : {mentor.get(), mentee.get()})
            for (const Member& member : device->vault().members(invitation->space))
                QVERIFY(member.confirmed && member.verified);
    }

    void anInvitationMadeOnAPlaneArrivesLater() {
        World world;
        auto mentor = world.device();
        auto mentee = world.device();
        const auto invitation = mentor->vault().invite({"Paul", "Ana"}, serverUrl);
        QVERIFY(mentor->vault().invitations()[0].state == InvitationState::WaitingForNetwork);
        QVERIFY(mentee->vault().redeem(invitation->link));
        QVERIFY(mentee->vault().joining()[0].state == JoiningState::WaitingForNetwork);
        mentee->sync();
        QVERIFY(mentee->vault().joining()[0].state == JoiningState::WaitingForPackage);
        mentee->restart();
        mentor->restart();
        mentor->sync();
        mentee->sync();
        QVERIFY(mentee->vault().joining()[0].state == JoiningState::Joined);
        mentee->restart();
        QVERIFY(mentee->vault().canSeal(invitation->space));
        QVERIFY(mentee->vault().dismissJoining(mentee->vault().joining()[0].id));
        QVERIFY(mentee->vault().joining().empty());
    }

    void theSecondToRedeemIsTold() {
        World world;
        auto mentor = world.device();
        auto mentee = world.device();
        auto thief = world.device();
        const auto invitation = mentor->vault().invite({"Paul", "Ana"}, serverUrl);
        mentor->sync();
        QVERIFY(mentee->vault().redeem(invitation->link));
        QVERIFY(thief->vault().redeem(invitation->link));
        mentee->sync();
        thief->sync();
        QVERIFY(mentee->vault().joining()[0].state == JoiningState::Joined);
        const auto failed = thief->vault().joining()[0];
        QVERIFY(failed.state == JoiningState::Failed);
        QVERIFY(*failed.failure == TrustErrorKind::AlreadyUsed);
        QVERIFY(!thief->vault().kind(invitation->space));
        QCOMPARE(thief->vault().spaces().size(), 1U);
        thief->restart();
        thief->sync();
        QVERIFY(thief->vault().joining()[0].state == JoiningState::Failed);
    }

    void anOldInvitationIsRefused() {
        World world;
        auto mentor = world.device();
        auto mentee = world.device();
        const auto invitation = mentor->vault().invite({"Paul", "Ana"}, serverUrl);
        mentor->sync();
        QVERIFY(mentee->vault().redeem(invitation->link));
        mentee->sync(); // opens the package and joins
        world.clock.millis = invitation->expiresAtMs + 1;
        QVERIFY(mentor->vault().invitations()[0].state == InvitationState::Expired);
        mentor->sync();
        QVERIFY(mentor->vault().invitations()[0].state == InvitationState::Joined);

        auto late = world.device();
        world.clock.millis = testing::year2026;
        const auto second = mentor->vault().invite({"Paul", "Zoé"}, serverUrl);
        mentor->sync();
        QVERIFY(late->vault().redeem(second->link));
        world.clock.millis = second->expiresAtMs - 1;
        // Its clock is behind: the package opens, but the server knows the time.
        late->sync();
        QVERIFY(late->vault().joining()[0].state != JoiningState::Failed);
        auto later = world.device();
        const auto third = mentor->vault().invite({"Paul", "Noé"}, serverUrl);
        mentor->sync();
        QVERIFY(later->vault().redeem(third->link));
        world.clock.millis = third->expiresAtMs + 1;
        later->sync();
        QVERIFY(later->vault().joining()[0].state != JoiningState::Joined);
    }

    void aRevokedInvitationLetsNobodyIn() {
        World world;
        auto mentor = world.device();
        auto mentee = world.device();
        const auto invitation = mentor->vault().invite({"Paul", "Ana"}, serverUrl);
        mentor->sync();
        QVERIFY(mentor->vault().revokeInvitation(invitation->space));
        mentor->sync();
        QVERIFY(mentor->vault().invitations()[0].state == InvitationState::Revoked);
        QVERIFY(mentee->vault().redeem(invitation->link));
        mentee->sync();
        QVERIFY(mentee->vault().joining()[0].state == JoiningState::Failed);
        QVERIFY(*mentee->vault().joining()[0].failure == TrustErrorKind::AlreadyUsed);
        QVERIFY(mentor->alarms().empty());
    }

    void revokingTooLateChangesNothing() {
        World world;
        auto mentor = world.device();
        auto mentee = world.device();
        const auto invitation = mentor->vault().invite({"Paul", "Ana"}, serverUrl);
        mentor->sync();
        QVERIFY(mentee->vault().redeem(invitation->link));
        mentee->sync();
        QVERIFY(mentor->vault().revokeInvitation(invitation->space)); // not heard of it yet
        mentor->sync();
        QVERIFY(mentor->vault().invitations()[0].state == InvitationState::Joined);
        QVERIFY(mentor->alarms().empty());
        QVERIFY(!mentor->vault().isReadOnly(invitation->space));
        QVERIFY(!mentor->vault().revokeInvitation(invitation->space));
    }

    void wrongLinksAreRefusedAtOnce() {
        World world;
        auto mentor = world.device();
        auto mentee = world.device();
        const auto invitation = mentor->vault().invite({"Paul", "Ana"}, serverUrl);
        const auto kind = [](Device& device, const std::string& text) {
            return device.vault().redeem(text).error().kind;
        };
        QVERIFY(kind(*mentor, invitation->link) == LinkErrorKind::OwnInvitation);
        QVERIFY(kind(*mentor, invitation->qrText) == LinkErrorKind::OwnInvitation);
        QVERIFY(mentee->vault().redeem(invitation->link));
        QVERIFY(kind(*mentee, invitation->qrText) == LinkErrorKind::AlreadyRedeemed);
        auto nobody = world.device(false);
        QVERIFY(kind(*nobody, invitation->link) == LinkErrorKind::NoIdentity);
        QVERIFY(!nobody->vault().invite({"", ""}, serverUrl));
        QVERIFY(!mentor->vault().invite({"Paul", "Ana"}, "not a server"));
    }

    void aLinkThatNamesSomebodyElseIsRefused() {
        World world;
        auto mentor = world.device();
        auto mentee = world.device();
        const auto invitation = mentor->vault().invite({"Paul", "Ana"}, serverUrl);
        mentor->sync();
        const auto parsed = parseInvitation(invitation->qrText);
        QVERIFY(
            mentee->vault().redeem(formatInvitation(serverUrl, parsed->secret, Bytes(16, 'x'))));
        mentee->sync();
        QVERIFY(mentee->vault().joining()[0].state == JoiningState::Failed);
        QVERIFY(*mentee->vault().joining()[0].failure == TrustErrorKind::Malformed);
        QCOMPARE(mentee->vault().spaces().size(), 1U);
    }

    void aServerThatLostEverythingIsFilledAgain() {
        World world;
        auto mentor = world.device();
        auto mentee = world.device();
        const SpaceId space = world.mentorship(*mentor, *mentee);
        mentor->write(space, "before");
        mentor->sync();
        mentee->sync();
        world.relay.replace();
        mentee->sync();
        mentor->sync();
        mentee->sync();
        mentee->write(space, "after");
        mentee->sync();
        mentor->sync();
        mentor->sync();
        QCOMPARE(mentor->texts(space), (Texts{"after", "before"}));
    }

    void namesAreCutBetweenCharacters() {
        const std::string name = shortName(std::string(199, 'a') + "é");
        QCOMPARE(name, std::string(199, 'a'));
        QCOMPARE(shortName("Zoé"), std::string("Zoé"));
    }

    void aPackageOfManyPartsIsPutTogether() {
        SeededRandom random(5);
        const auto secret = InvitationSecret::random(random);
        const Bytes package = randomBytes<9000>(random);
        const auto parts = splitPackage(secret, package, random);
        QCOMPARE(parts.size(), 3U);
        Bytes whole;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QVERIFY(parts[i].size() <= limits::box);
            const auto part = openPart(secret, i, parts[i]);
            QVERIFY(part);
            QCOMPARE(part->count, 3U);
            whole += part->content;
            QVERIFY(!openPart(secret, i + 1, parts[i])); // belongs to its own address
        }
        QCOMPARE(whole, package);
    }

    void theVaultsRowsHoldNothingInTheClear() {
        World world;
        auto mentor = world.device();
        const auto invitation = mentor->vault().invite({"Paulus-Marker", "Ana-Marker"}, serverUrl);
        const auto parsed = parseInvitation(invitation->link);
        const Bytes secret(parsed->secret.view());
        const Bytes root(mentor->vault().recoveryRoot()->view());
        bool anything = false;
        const auto rows = mentor->rows.scan("");
        for (const auto& [key, value] : *rows) {
            anything = true;
            for (const Bytes& marker : {Bytes("Marker"), secret, root, Bytes("cordee.example")})
                QVERIFY(value.find(marker) == Bytes::npos && key.find(marker) == Bytes::npos);
        }
        QVERIFY(anything);
        ManualClock clock;
        SeededRandom random(77);
        const auto other =
            crypto::Vault::open(mentor->rows, random, clock, LocalKey::random(random));
        QVERIFY(!other);
        QVERIFY(other.error().kind == TrustErrorKind::BadKey);
        QVERIFY(mentor->vault().forgetRecoveryRoot());
        mentor->restart();
        QVERIFY(!mentor->vault().recoveryRoot());
    }
};

QTEST_GUILESS_MAIN(InvitationTest)
#include "invitation_test.moc"
