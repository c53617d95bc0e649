#include "sync/crypto/batch_seal.h"
#include "sync/crypto/epoch.h"
#include "sync/crypto/invitation_keys.h"
#include "sync/crypto/padding.h"
#include "sync/crypto/pairing_keys.h"
#include "sync/crypto/safety_number.h"
#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/proof_of_work.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cordee;
using namespace cordee::crypto;

namespace {

Bytes octets(const QJsonValue& value) {
    return QByteArray::fromHex(value.toString().toLatin1()).toStdString();
}

QString hex(ByteView bytes) {
    return QString::fromStdString(toHex(bytes));
}

QString hexList(std::initializer_list<ByteView> parts) {
    QStringList list;
    for (const ByteView part : parts)
        list << hex(part);
    return list.join(QLatin1Char(','));
}

const char* nameOf(TrustErrorKind kind) {
    switch (kind) {
    case TrustErrorKind::Malformed:
        return "Malformed";
    case TrustErrorKind::WrongVersion:
        return "WrongVersion";
    case TrustErrorKind::BadSignature:
        return "BadSignature";
    case TrustErrorKind::BadCiphertext:
        return "BadCiphertext";
    default:
        return "another error";
    }
}

struct Outcome {
    bool ok = false;
    QString out; // what came out, or the name of the error
};

Outcome hashCase(const QJsonObject& in) {
    std::vector<Bytes> parts;
    for (const QJsonValue& part : in["parts"].toArray())
        parts.push_back(octets(part));
    return {true, hex(hash(in["label"].toString().toStdString(),
                           std::vector<ByteView>(parts.begin(), parts.end()))
                          .view())};
}

Outcome kdfCase(const QJsonObject& in) {
    const Bytes key = octets(in["key"]);
    const auto number = static_cast<std::uint64_t>(in["number"].toInt());
    const QString context = in["context"].toString();
    if (context == QLatin1String("CrdSpace"))
        return {true, hex(derive(key, number, "CrdSpace").view())};
    if (context == QLatin1String("CrdLocal"))
        return {true, hex(derive(key, number, "CrdLocal").view())};
    if (context == QLatin1String("CrdInvit"))
        return {true, hex(derive(key, number, "CrdInvit").view())};
    return {true, hex(derive(key, number, "CrdPair_").view())};
}

Outcome batchCase(const QJsonObject& in) {
    const auto batch = parseBatch(octets(in["batch"]));
    if (!batch) return {false, QLatin1String(nameOf(batch.error().kind))};
    if (!hasValidSignature(*batch, *VerifyKey::from(octets(in["author"]))))
        return {false, QLatin1String("BadSignature")};
    Compressor compressor;
    const auto key = EpochKey::from(octets(in["key"]));
    const auto changes = openBatch(*batch, dataKey(*key), compressor);
    if (!changes) return {false, QLatin1String(nameOf(changes.error().kind))};
    if (changes->changes.size() != 2 || !changes->malformed.empty())
        return {false, QLatin1String("other changes")};
    return {true, hex(batch->head.hash.view())};
}

Outcome wrapCase(const QJsonObject& in) {
    const BoxKeyPair box(*BoxSeed::from(octets(in["boxSeed"])));
    EpochEntry epoch;
    epoch.number = static_cast<std::uint32_t>(in["epoch"].toInt());
    epoch.commitment = *Hash32::from(octets(in["commitment"]));
    epoch.recipients.push_back({UserId(), std::nullopt});
    epoch.wraps.push_back(octets(in["wrap"]));
    const auto key = openWrap(epoch, octets(in["binding"]), epoch.recipients[0], box);
    return key ? Outcome{true, hex(key->view())} : Outcome{};
}

Outcome userLogCase(const QJsonObject& in) {
    sync::v1::SignedStatement statement;
    statement.set_body(octets(in["body"]));
    statement.set_signature(octets(in["signature"]));
    const auto log = UserLog::start(statement);
    return log ? Outcome{true, hex(log->user().view())} : Outcome{};
}

Outcome run(const QString& kind, const QJsonObject& in) {
    const auto is = [&](const char* name) { return kind == QLatin1String(name); };
    if (is("hash")) return hashCase(in);
    if (is("kdf")) return kdfCase(in);
    if (is("batch")) return batchCase(in);
    if (is("wrap")) return wrapCase(in);
    if (is("user-log")) return userLogCase(in);
    if (is("device-id"))
        return {true, hex(deviceIdOf(*VerifyKey::from(octets(in["signing"])),
                                     *BoxKey::from(octets(in["box"])))
                              .view())};
    if (is("root")) {
        const auto keys = rootKeys(*RootSecret::from(octets(in["root"])));
        return {true, hexList({keys->identity.verifyKey().view(), keys->recovery.boxKey().view()})};
    }
    if (is("signature")) {
        const auto signature = Signature::from(octets(in["signature"]));
        return {
            verifyMessage(*VerifyKey::from(octets(in["key"])), octets(in["message"]), *signature),
            {}};
    }
    if (is("padding")) {
        Bytes plain(static_cast<std::size_t>(in["size"].toInt()), 'x');
        pad(plain);
        return {true, QString::number(plain.size())};
    }
    if (is("invitation")) {
        const auto secret = InvitationSecret::from(octets(in["secret"]));
        return {true,
                hexList({invitationKey(*secret).verifyKey().view(), packageLocator(*secret, 0)})};
    }
    if (is("pairing")) {
        const auto secret = PairingSecret::from(octets(in["secret"]));
        using pairing::Note;
        return {true, hexList({pairing::locator(*secret, Note::Hello),
                               pairing::locator(*secret, Note::Reply),
                               pairing::locator(*secret, Note::Proof),
                               pairing::locator(*secret, Note::Done)})};
    }
    if (is("pairing-digits"))
        return {true, QString::fromStdString(pairing::digits(
                          octets(in["secret"]), octets(in["hello"]), octets(in["opening"])))};
    if (is("safety"))
        return {true, QString::fromStdString(safetyNumber(*UserId::from(octets(in["one"])),
                                                          *UserId::from(octets(in["other"]))))};
    if (is("account"))
        return {checkAccountProof(*UserId::from(octets(in["user"])), octets(in["nonce"])), {}};
    return {false, QStringLiteral("a kind of case without a test")};
}

QString expectedOf(const QJsonValue& out) {
    if (out.isArray()) {
        QStringList list;
        for (const QJsonValue& part : out.toArray())
            list << part.toString();
        return list.join(QLatin1Char(','));
    }
    return out.isDouble() ? QString::number(out.toInt()) : out.toString();
}

} // namespace

// Octets made by an independent implementation in Python (vectors/make_vectors.py).
class VectorsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everyVectorIsUnderstoodAlike_data() {
        QTest::addColumn<QJsonObject>("entry");
        QFile file(QStringLiteral(CRYPTO_TEST_DATA "/vectors/vectors.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(all.size() >= 100);
        for (const QJsonValue& value : all) {
            const QJsonObject entry = value.toObject();
            QTest::addRow("%s: %s", qPrintable(entry["kind"].toString()),
                          qPrintable(entry["name"].toString()))
                << entry;
        }
    }

    void everyVectorIsUnderstoodAlike() {
        QFETCH(QJsonObject, entry);
        const bool ok = entry["ok"].toBool();
        const Outcome outcome = run(entry["kind"].toString(), entry["in"].toObject());
        const QString expected = expectedOf(entry["out"]);
        // A failure case of a function that always answers: the answer is not the one given.
        const bool accepted = outcome.ok && (expected.isEmpty() || outcome.out == expected);
        QCOMPARE(accepted, ok);
        if (!ok && !outcome.ok && !expected.isEmpty()) QCOMPARE(outcome.out, expected);
    }
};

QTEST_GUILESS_MAIN(VectorsTest)
#include "vectors_test.moc"
