#pragma once

#include "sync/crypto/statements.h"
#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"

#include "world.h"

#include <QObject>

#include <functional>

// People, their logs, and statements that are changed and signed again.
namespace cordee::crypto::test {

using sync::v1::SignedStatement;
using sync::v1::SpaceStatement;
using sync::v1::UserStatement;

struct Person {
    RootKeys root;
    DeviceSecrets device;
    UserLog log;
    SignedStatement genesis;
};

class People final : public UserDirectory {
  public:
    const UserLog* find(const UserId& user) const override {
        const auto found = logs.find(user);
        return found == logs.end() ? nullptr : found->second;
    }
    std::map<UserId, const UserLog*> logs;
};

template <class Statement>
SignedStatement signWith(const SigningKey& key, std::string_view label, const Statement& body) {
    SignedStatement statement;
    statement.set_body(body.SerializeAsString());
    statement.set_signature(key.sign(signedMessage(label, statement.body())).bytes());
    return statement;
}

template <class Statement>
Statement parsed(const SignedStatement& statement) {
    Statement body;
    body.ParseFromString(statement.body());
    return body;
}

class LogsFixture : public QObject {
  protected:
    SeededRandom random_{11};
    static constexpr std::int64_t nowMs = testing::year2026;

    Person person() {
        auto root = rootKeys(RootSecret::random(random_));
        auto device = DeviceSecrets::generate(random_);
        auto genesis = makeUserGenesis(*root, device, nowMs, random_);
        auto log = UserLog::start(genesis);
        return {std::move(*root), std::move(device), std::move(*log), std::move(genesis)};
    }

    SignedStatement addition(const Person& to, const DeviceSecrets& newcomer) {
        return makeAddDevice(to.log, to.device, newcomer.signing.verifyKey(), newcomer.box.boxKey(),
                             newcomer.signing.sign(possessionMessage(
                                 to.log.user().view(), to.log.head().view(),
                                 newcomer.signing.verifyKey(), newcomer.box.boxKey())),
                             nowMs);
    }

    Author author(const Person& who) { return {who.device, who.log, nowMs}; }

    // Changes a statement and signs it again.
    SignedStatement changed(const SignedStatement& original, const SigningKey& key,
                            const std::function<void(UserStatement&)>& change) {
        auto body = parsed<UserStatement>(original);
        change(body);
        return signWith(key, label::user, body);
    }
    SignedStatement changedSpace(const SignedStatement& original, const SigningKey& key,
                                 const std::function<void(SpaceStatement&)>& change) {
        auto body = parsed<SpaceStatement>(original);
        change(body);
        auto statement = signWith(key, label::space, body);
        *statement.mutable_wrap() = original.wrap();
        return statement;
    }
};

} // namespace cordee::crypto::test
