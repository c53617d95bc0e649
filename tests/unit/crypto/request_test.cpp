#include "sync/crypto/local_cipher.h"
#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/request.h"

#include "compare_kind.h"
#include "world.h"

#include <QTest>

#include <optional>

using namespace cordee;
using namespace cordee::crypto;
using namespace cordee::crypto::test;

// What one device signs and seals outside of batches: its requests, its own columns.
class RequestTest : public QObject {
    Q_OBJECT

    SeededRandom random_{22};
    std::optional<DeviceSecrets> device_;

  private Q_SLOTS:
    void initTestCase() {
        initialise();
        device_.emplace(DeviceSecrets::generate(random_));
    }

    void aLocalColumnBelongsToItsPlaceAndKey() {
        const LocalKey key = LocalKey::random(random_);
        LocalCipher cipher(key, random_);
        const Bytes column = cipher.seal("salaire", "note/1/text");
        QVERIFY(column.find("salaire") == Bytes::npos);
        QCOMPARE(*cipher.open(column, "note/1/text"), Bytes("salaire"));
        QVERIFY(!cipher.open(column, "note/2/text"));
        QVERIFY(!cipher.open(column.substr(0, 39), "note/1/text"));
        LocalCipher other(LocalKey::random(random_), random_);
        QVERIFY(!other.open(column, "note/1/text"));
        QVERIFY(other.check() != cipher.check());
    }

    void aRequestSignatureCoversEverything();
};

void RequestTest::aRequestSignatureCoversEverything() {
    RequestAuth auth;
    auth.device = device_->id();
    auth.signingKey = device_->signing.verifyKey();
    auth.boxKey = device_->box.boxKey();
    auth.timestampMs = testing::year2026;
    random_.fill(auth.nonce.data(), RequestNonce::size);
    auth.signature =
        device_->signing.sign(requestMessage(auth, "server", "POST", "/v1/exchange", "body"));
    const std::string header = formatAuthorization(auth);
    const auto check = [&](const std::string& value, std::string_view server,
                           std::string_view method, std::string_view path, std::int64_t now,
                           std::string_view body) {
        return verifyRequest(value, server, method, path, now, body);
    };
    const auto now = testing::year2026;
    const auto good = check(header, "server", "POST", "/v1/exchange", now, "body");
    QVERIFY(good);
    QCOMPARE(good->device, device_->id());
    QVERIFY(check(header, "server", "POST", "/v1/exchange", now + 119'000, "body"));
    using enum AuthErrorKind;
    COMPARE_KIND(check(header, "other", "POST", "/v1/exchange", now, "body"),
                 AuthErrorKind::BadSignature);
    COMPARE_KIND(check(header, "server", "GET", "/v1/exchange", now, "body"),
                 AuthErrorKind::BadSignature);
    COMPARE_KIND(check(header, "server", "POST", "/v1/exchange?x", now, "body"),
                 AuthErrorKind::BadSignature);
    COMPARE_KIND(check(header, "server", "POST", "/v1/exchange", now, "Body"),
                 AuthErrorKind::BadSignature);
    COMPARE_KIND(check(header, "server", "POST", "/v1/exchange", now + 120'001, "body"), Skewed);
    COMPARE_KIND(check(header, "server", "POST", "/v1/exchange", now - 120'001, "body"), Skewed);
    auto changed = auth;
    changed.boxKey = BoxKey();
    COMPARE_KIND(check(formatAuthorization(changed), "server", "POST", "/v1/exchange", now, "body"),
                 AuthErrorKind::BadSignature);
    changed = auth;
    changed.timestampMs += 1;
    COMPARE_KIND(check(formatAuthorization(changed), "server", "POST", "/v1/exchange", now, "body"),
                 AuthErrorKind::BadSignature);
    changed = auth;
    changed.nonce.data()[0] ^= 1;
    COMPARE_KIND(check(formatAuthorization(changed), "server", "POST", "/v1/exchange", now, "body"),
                 AuthErrorKind::BadSignature);
    for (const std::string& bad :
         {std::string(), std::string("1"), "2" + header.substr(1), header + ";", header + "=",
          header.substr(0, header.size() - 1), std::string("1;;;;;"), std::string(600, 'x'),
          std::string(header).replace(header.find(std::to_string(now)), 1, "-")})
        COMPARE_KIND(check(bad, "server", "POST", "/v1/exchange", now, "body"),
                     AuthErrorKind::Malformed);
}

QTEST_GUILESS_MAIN(RequestTest)
#include "request_test.moc"
