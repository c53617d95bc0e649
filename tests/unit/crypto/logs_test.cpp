#include "sync/core/limits.h"

#include "compare_kind.h"
#include "logs_kit.h"

#include <QTest>

using namespace cordee;
using namespace cordee::crypto;
using namespace cordee::crypto::test;

// The rules of the two signed logs: what each check refuses, one by one.
class LogsTest : public LogsFixture {
    Q_OBJECT

  private Q_SLOTS:
    void initTestCase() { initialise(); }

    void aGenesisBeginsALogUnderTheHashOfItself() {
        const Person ana = person();
        QCOMPARE(ana.log.user(), userIdOf(ana.genesis.body()));
        QCOMPARE(ana.log.count(), 1U);
        QVERIFY(ana.log.isActive(ana.device.id()));
    }

    void aGenesisThatIsNotWholeIsRefused() {
        const Person ana = person();
        const SigningKey& key = ana.root.identity;
        const auto refused = [&](TrustErrorKind kind, auto change) {
            const auto started = UserLog::start(changed(ana.genesis, key, change));
            return !started && started.error().kind == kind;
        };
        using enum TrustErrorKind;
        QVERIFY(refused(Malformed, [](UserStatement& s) { s.set_seq(1); }));
        QVERIFY(refused(Malformed, [](UserStatement& s) { s.set_user_id("x"); }));
        QVERIFY(refused(Malformed, [](UserStatement& s) { s.set_previous_hash("x"); }));
        QVERIFY(refused(Malformed, [](UserStatement& s) { s.set_signer(Bytes(32, 'x')); }));
        QVERIFY(
            refused(Malformed, [](UserStatement& s) { s.mutable_genesis()->set_random("short"); }));
        QVERIFY(refused(Malformed,
                        [](UserStatement& s) { s.mutable_genesis()->set_recovery_key("short"); }));
        // Another person's device, with the proof it made for its own log.
        const Person paul = person();
        QVERIFY(refused(BadSignature, [&](UserStatement& s) {
            *s.mutable_genesis()->mutable_device() =
                parsed<UserStatement>(paul.genesis).genesis().device();
        }));
        auto other = ana.genesis;
        other.set_signature(Bytes(64, 'x'));
        QVERIFY(!UserLog::start(other));
    }

    void aStatementMustFollowAndBeSigned() {
        Person ana = person();
        const auto laptop = DeviceSecrets::generate(random_);
        const auto good = addition(ana, laptop);
        const SigningKey& key = ana.device.signing;
        using enum TrustErrorKind;
        COMPARE_KIND(ana.log.append(changed(good, key, [](auto& s) { s.set_seq(2); })), Gap);
        COMPARE_KIND(ana.log.append(
                         changed(good, key, [](auto& s) { s.set_previous_hash(Bytes(32, 'x')); })),
                     Fork);
        COMPARE_KIND(
            ana.log.append(changed(good, key, [](auto& s) { s.set_user_id(Bytes(32, 'x')); })),
            Malformed);
        COMPARE_KIND(ana.log.append(changed(good, laptop.signing, [](auto&) {})), BadSignature);
        COMPARE_KIND(
            ana.log.append(changed(good, key, [](auto& s) { s.set_signer(Bytes(32, 'x')); })),
            NotAMember);
        COMPARE_KIND(ana.log.append(changed(good, key, [](auto& s) { s.clear_op(); })),
                     WrongVersion);
        COMPARE_KIND(ana.log.append(changed(
                         good, key,
                         [](auto& s) { s.mutable_add_device()->set_possession(Bytes(64, 'x')); })),
                     BadSignature);
        QVERIFY(ana.log.append(good));
        COMPARE_KIND(ana.log.append(good), Duplicate);
        QCOMPARE(ana.log.active().size(), 2U);
        COMPARE_KIND(ana.log.append(changed(good, key, [](auto& s) { s.set_written_at_ms(1); })),
                     Fork);
        COMPARE_KIND(ana.log.append(ana.genesis), Duplicate);
        COMPARE_KIND(ana.log.append(person().genesis), Malformed);
    }

    void anInventedStatementIsNoProofOfAFork() {
        Person ana = person();
        const auto stranger = DeviceSecrets::generate(random_);
        const auto good = addition(ana, DeviceSecrets::generate(random_));
        QVERIFY(ana.log.append(good));
        COMPARE_KIND(ana.log.append(
                         changed(good, stranger.signing, [](auto& s) { s.set_written_at_ms(1); })),
                     TrustErrorKind::BadSignature);
    }

    void devicesAreLimitedAndNeverComeBack() {
        Person ana = person();
        std::vector<DeviceSecrets> devices;
        while (ana.log.active().size() < limits::devicesPerUser) {
            devices.push_back(DeviceSecrets::generate(random_));
            QVERIFY(ana.log.append(addition(ana, devices.back())));
        }
        const auto ninth = DeviceSecrets::generate(random_);
        COMPARE_KIND(ana.log.append(addition(ana, ninth)), TrustErrorKind::TooLarge);

        UserStatement removal;
        removal.set_user_id(ana.log.user().bytes());
        removal.set_seq(ana.log.count());
        removal.set_previous_hash(ana.log.head().bytes());
        removal.set_signer(ana.device.id().bytes());
        removal.set_remove_device(devices[0].id().bytes());
        QVERIFY(ana.log.append(signWith(ana.device.signing, label::user, removal)));
        QVERIFY(!ana.log.isActive(devices[0].id()));
        QVERIFY(ana.log.wasActive(devices[0].id(), ana.log.count() - 1));
        COMPARE_KIND(ana.log.append(addition(ana, devices[0])), TrustErrorKind::Malformed);

        removal.set_seq(ana.log.count());
        removal.set_previous_hash(ana.log.head().bytes());
        removal.set_signer(devices[0].id().bytes());
        removal.set_remove_device(ana.device.id().bytes());
        COMPARE_KIND(ana.log.append(signWith(devices[0].signing, label::user, removal)),
                     TrustErrorKind::NotAMember);
    }

    void onlyThePhraseResets() {
        Person ana = person();
        const auto laptop = DeviceSecrets::generate(random_);
        QVERIFY(ana.log.append(addition(ana, laptop)));
        UserStatement reset;
        reset.set_user_id(ana.log.user().bytes());
        reset.set_seq(ana.log.count());
        reset.set_previous_hash(ana.log.head().bytes());
        reset.set_signer(laptop.id().bytes());
        reset.mutable_root_reset()->add_keep(laptop.id().bytes());
        COMPARE_KIND(ana.log.append(signWith(laptop.signing, label::user, reset)),
                     TrustErrorKind::NotAMember);
        reset.clear_signer();
        QVERIFY(ana.log.append(signWith(ana.root.identity, label::user, reset)));
        QVERIFY(ana.log.isActive(laptop.id()));
        QVERIFY(!ana.log.isActive(ana.device.id()));
    }

    void anEpochIsSealedToMembersOnly() {
        const Person ana = person();
        const Person eve = person();
        People people;
        people.logs = {{ana.log.user(), &ana.log}, {eve.log.user(), &eve.log}};
        const auto made = makeSpace(SpaceKind::Mentorship, author(ana), people, random_);
        auto log = SpaceLog::start(made->statement, people);
        QVERIFY(log);
        auto everybody = log->members();
        everybody.push_back(eve.log.user());
        const auto epoch =
            makeEpoch(log->space().view(), 2, &made->key, addressees(everybody, people), random_);
        const auto rotation = makeRotation(*log, author(ana), made->key, people, random_);
        auto body = parsed<SpaceStatement>(rotation->statement);
        *body.mutable_epoch() = epoch->statement;
        auto leak = signWith(ana.device.signing, label::space, body);
        for (const Bytes& wrap : epoch->wraps)
            leak.add_wrap(wrap);
        COMPARE_KIND(log->append(leak, people), TrustErrorKind::NotAMember);
        QVERIFY(log->append(rotation->statement, people));
        QCOMPARE(log->epoch().number, 2U);
    }

    void anEpochThatIsNotWholeIsRefused() {
        const Person ana = person();
        People people;
        people.logs = {{ana.log.user(), &ana.log}};
        const auto made = makeSpace(SpaceKind::Personal, author(ana), people, random_);
        auto log = SpaceLog::start(made->statement, people);
        const auto good = makeRotation(*log, author(ana), made->key, people, random_)->statement;
        const SigningKey& key = ana.device.signing;
        using enum TrustErrorKind;
        const auto epoch = [&](const std::function<void(sync::v1::Epoch&)>& change) {
            return log->append(
                changedSpace(good, key, [&](auto& s) { change(*s.mutable_epoch()); }), people);
        };
        COMPARE_KIND(epoch([](auto& e) { e.set_number(3); }), Malformed);
        COMPARE_KIND(epoch([](auto& e) { e.set_number(1); }), Malformed);
        COMPARE_KIND(epoch([](auto& e) { e.set_commitment("short"); }), Malformed);
        COMPARE_KIND(epoch([](auto& e) { e.clear_link(); }), Malformed);
        COMPARE_KIND(epoch([](auto& e) { e.clear_link_nonce(); }), Malformed);
        COMPARE_KIND(epoch([](auto& e) { e.set_wraps_hash(Bytes(32, 'x')); }), Malformed);
        COMPARE_KIND(epoch([](auto& e) { e.mutable_recipient()->RemoveLast(); }), Malformed);
        COMPARE_KIND(epoch([](auto& e) { *e.mutable_recipient(1) = e.recipient(0); }), Malformed);
        COMPARE_KIND(epoch([](auto& e) { e.mutable_recipient(1)->set_device_id(Bytes(32, 'x')); }),
                     UnknownDevice);
        auto otherWraps = good;
        otherWraps.mutable_wrap(0)->back() ^= 1;
        COMPARE_KIND(log->append(otherWraps, people), Malformed);
        auto noWraps = good;
        noWraps.clear_wrap();
        COMPARE_KIND(log->append(noWraps, people), Malformed);
        QCOMPARE(log->count(), 1U);
    }

    void aSpacesAuthorIsAnActiveDeviceOfAMember() {
        Person ana = person();
        const Person eve = person();
        People people;
        people.logs = {{ana.log.user(), &ana.log}, {eve.log.user(), &eve.log}};
        const auto made = makeSpace(SpaceKind::Mentorship, author(ana), people, random_);
        auto log = SpaceLog::start(made->statement, people);
        using enum TrustErrorKind;
        const auto invitation = SigningKey(SigningSeed::random(random_));
        COMPARE_KIND(
            log->append(makeInvite(*log, author(eve), invitation.verifyKey(), nowMs + 1), people),
            NotAMember);
        const auto good = makeInvite(*log, author(ana), invitation.verifyKey(), nowMs + 1);
        const SigningKey& key = ana.device.signing;
        const auto refused = [&](auto change) {
            return log->append(changedSpace(good, key, change), people);
        };
        COMPARE_KIND(log->append(changedSpace(good, eve.device.signing, [](auto&) {}), people),
                     BadSignature);
        COMPARE_KIND(refused([](auto& s) { s.set_user_log_count(7); }), UnknownDevice);
        COMPARE_KIND(refused([](auto& s) { s.set_user_log_count(0); }), Fork);
        COMPARE_KIND(refused([](auto& s) { s.set_user_log_head(Bytes(32, 'x')); }), Fork);
        COMPARE_KIND(refused([&](auto& s) { s.set_author_device(eve.device.id().bytes()); }),
                     NotAMember);
        COMPARE_KIND(refused([&](auto& s) { s.set_author_user(Bytes(32, 'x')); }), UnknownDevice);
        COMPARE_KIND(refused([](auto& s) { s.clear_op(); }), WrongVersion);
        COMPARE_KIND(refused([](auto& s) { s.set_seq(2); }), Gap);
        COMPARE_KIND(refused([](auto& s) { s.set_previous_hash(Bytes(32, 'x')); }), Fork);
        COMPARE_KIND(refused([](auto& s) { s.set_space_id(Bytes(32, 'x')); }), Malformed);
        COMPARE_KIND(refused([](auto& s) { s.mutable_invite()->set_uses(0); }), Malformed);
        auto wrapped = good;
        wrapped.add_wrap("x");
        COMPARE_KIND(log->append(wrapped, people), Malformed);
        auto carrying = parsed<SpaceStatement>(good);
        carrying.mutable_carry()->set_epoch(1);
        COMPARE_KIND(log->append(signWith(key, label::space, carrying), people), NotAMember);
        QVERIFY(log->append(good, people));
    }

    void aJoinNeedsTheInvitationsKeyAndComesOnce() {
        const Person ana = person();
        const Person paul = person();
        const Person eve = person();
        People people;
        people.logs = {
            {ana.log.user(), &ana.log}, {paul.log.user(), &paul.log}, {eve.log.user(), &eve.log}};
        const auto made = makeSpace(SpaceKind::Mentorship, author(ana), people, random_);
        auto log = SpaceLog::start(made->statement, people);
        const auto invitation = SigningKey(SigningSeed::random(random_));
        const auto wrong = SigningKey(SigningSeed::random(random_));
        QVERIFY(log->append(makeInvite(*log, author(ana), invitation.verifyKey(), nowMs + 1000),
                            people, nowMs));
        const InviteEntry invite = log->invites()[0];
        using enum TrustErrorKind;
        const auto join = [&](const Person& who, const SigningKey& key) {
            return makeJoin(*log, author(who), invite, key, made->key, people, random_)->statement;
        };
        COMPARE_KIND(log->append(join(paul, wrong), people), BadSignature);
        COMPARE_KIND(log->append(join(paul, invitation), people, nowMs + 1001), Expired);
        const auto good = join(paul, invitation);
        const SigningKey& key = paul.device.signing;
        // Nobody has the server's clock later, but all read the same words.
        const auto late =
            changedSpace(good, key, [](auto& s) { s.set_written_at_ms(nowMs + 1001); });
        COMPARE_KIND(log->append(late, people), Expired);
        COMPARE_KIND(log->append(changedSpace(good, key,
                                              [&](auto& s) {
                                                  s.mutable_join()->set_user_id(
                                                      eve.log.user().bytes());
                                              }),
                                 people),
                     Malformed);
        COMPARE_KIND(
            log->append(
                changedSpace(good, key, [](auto& s) { s.mutable_join()->set_invite_id("other"); }),
                people),
            Malformed);
        // Somebody else's join signature, copied.
        auto copied = parsed<SpaceStatement>(join(eve, wrong));
        copied.mutable_join()->set_signature(parsed<SpaceStatement>(good).join().signature());
        auto stolen = signWith(eve.device.signing, label::space, copied);
        *stolen.mutable_wrap() = join(eve, wrong).wrap();
        COMPARE_KIND(log->append(stolen, people), BadSignature);
        QVERIFY(log->append(good, people, nowMs));
        QCOMPARE(log->members().size(), 2U);
        QCOMPARE(log->epoch().number, 2U);
        COMPARE_KIND(
            log->append(makeJoin(*log, author(eve), invite, invitation, made->key, people, random_)
                            ->statement,
                        people),
            AlreadyUsed);
    }

    void aRevokedInvitationLetsNobodyIn() {
        const Person ana = person();
        const Person paul = person();
        People people;
        people.logs = {{ana.log.user(), &ana.log}, {paul.log.user(), &paul.log}};
        const auto made = makeSpace(SpaceKind::Mentorship, author(ana), people, random_);
        auto log = SpaceLog::start(made->statement, people);
        const auto invitation = SigningKey(SigningSeed::random(random_));
        QVERIFY(
            log->append(makeInvite(*log, author(ana), invitation.verifyKey(), nowMs + 1), people));
        const InviteEntry invite = log->invites()[0];
        QVERIFY(log->append(makeRevoke(*log, author(ana), invite.id), people));
        COMPARE_KIND(
            log->append(makeJoin(*log, author(paul), invite, invitation, made->key, people, random_)
                            ->statement,
                        people),
            TrustErrorKind::AlreadyUsed);
        COMPARE_KIND(log->append(makeRevoke(*log, author(ana), invite.id), people),
                     TrustErrorKind::AlreadyUsed);
    }

    void aRemovalCutsAndSealsToThoseWhoStay() {
        const Person ana = person();
        const Person paul = person();
        People people;
        people.logs = {{ana.log.user(), &ana.log}, {paul.log.user(), &paul.log}};
        const auto made = makeSpace(SpaceKind::Mentorship, author(ana), people, random_);
        auto log = SpaceLog::start(made->statement, people);
        const auto invitation = SigningKey(SigningSeed::random(random_));
        QVERIFY(
            log->append(makeInvite(*log, author(ana), invitation.verifyKey(), nowMs + 1), people));
        const auto join =
            makeJoin(*log, author(paul), log->invites()[0], invitation, made->key, people, random_);
        QVERIFY(log->append(join->statement, people));
        const auto removal = [&](const std::vector<UserId>& to) {
            auto epoch =
                makeEpoch(log->space().view(), 3, &join->key, addressees(to, people), random_);
            auto body = parsed<SpaceStatement>(makeRevoke(*log, author(ana), log->invites()[0].id));
            body.mutable_remove()->set_user_id(paul.log.user().bytes());
            sync::v1::Cut* cut = body.mutable_remove()->add_cut();
            cut->set_device_id(paul.device.id().bytes());
            cut->set_last_seq(4);
            cut->set_hash(Bytes(32, 'h'));
            *body.mutable_remove()->mutable_epoch() = epoch->statement;
            auto statement = signWith(ana.device.signing, label::space, body);
            for (const Bytes& wrap : epoch->wraps)
                statement.add_wrap(wrap);
            return statement;
        };
        COMPARE_KIND(log->append(removal({ana.log.user(), paul.log.user()}), people),
                     TrustErrorKind::NotAMember);
        QVERIFY(log->append(removal({ana.log.user()}), people));
        QVERIFY(!log->isMember(paul.log.user()));
        QCOMPARE(log->cut(paul.device.id())->seq, 4U);
        COMPARE_KIND(log->append(makeRevoke(*log, author(paul), log->invites()[0].id), people),
                     TrustErrorKind::NotAMember);
    }

    void everyTruncationOfAStatementIsRefused() {
        const Person ana = person();
        for (std::size_t size = 0; size < ana.genesis.body().size(); ++size) {
            auto cut = ana.genesis;
            cut.mutable_body()->resize(size);
            QVERIFY(!UserLog::start(cut));
        }
        auto large = ana.genesis;
        large.mutable_body()->append(limits::statement, 'x');
        const auto started = UserLog::start(large);
        QVERIFY(!started);
        QCOMPARE(started.error().kind, TrustErrorKind::TooLarge);
    }
};

QTEST_GUILESS_MAIN(LogsTest)
#include "logs_test.moc"
