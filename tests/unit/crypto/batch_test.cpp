#include "sync/core/limits.h"
#include "sync/crypto/batch_seal.h"
#include "sync/crypto/padding.h"
#include "sync/crypto/statements.h"
#include "sync/crypto/verify/encoding.h"
#include "sync/crypto/verify/hash.h"

#include "compare_kind.h"
#include "world.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <functional>
#include <zstd.h>

using namespace cordee;
using namespace cordee::crypto;
using namespace cordee::crypto::test;
using enum cordee::TrustErrorKind;

namespace {

class OnePerson final : public UserDirectory {
  public:
    const UserLog* find(const UserId& user) const override {
        return log && user == log->user() ? &*log : nullptr;
    }
    std::optional<UserLog> log;
};

} // namespace

// A batch on its way: what the author seals, what the receiver checks, step by step in the order of
// the design, and what happens when any part of it is touched.
class BatchTest : public QObject {
    Q_OBJECT

    SeededRandom random_{21};
    Compressor compressor_;
    std::optional<DeviceSecrets> device_;
    OnePerson people_;
    std::optional<SpaceLog> log_;
    EpochKey key_;

    std::vector<Change> changes(std::size_t count, std::string_view text = "bonjour") {
        testing::ManualClock clock;
        std::vector<Change> all;
        for (std::size_t i = 0; i < count; ++i)
            all.push_back({ChangeKind::SetField, newRecordId(clock, random_), 7, 1,
                           Hlc::of(clock.millis, static_cast<std::uint16_t>(i)), 0,
                           encodeValue(std::string(text))});
        return all;
    }
    BatchPlace place(ChainHead previous = {}) {
        return {log_->space(), 1, log_->count() - 1, log_->head(), previous, {}};
    }
    SealedBatch sealed(ChainHead previous = {}) {
        return *sealBatch(place(previous), changes(3), *device_, dataKey(key_), compressor_,
                          random_);
    }
    // The whole receive order on received octets.
    Result<DecodedChanges, TrustError> receive(ByteView bytes, const ChainHead& previous = {}) {
        const auto batch = parseBatch(bytes);
        if (!batch) return batch.error();
        const auto user = verifyBatch(*batch, *log_, people_, previous);
        if (!user) return user.error();
        return openBatch(*batch, dataKey(key_), compressor_);
    }
    // Changes the header (and repairs the signature if `again`), as an attacker or a member would.
    Bytes withHeader(const SealedBatch& original, bool again,
                     const std::function<void(sync::v1::BatchHeader&)>& change) {
        sync::v1::Batch batch;
        sync::v1::BatchHeader header;
        batch.ParseFromString(original.bytes);
        header.ParseFromString(batch.header());
        change(header);
        batch.set_header(header.SerializeAsString());
        if (again) sign(batch);
        return batch.SerializeAsString();
    }
    void sign(sync::v1::Batch& batch) {
        batch.set_signature(
            device_->signing
                .sign(batchMessage(batchDigest(batch.header()), batchDigest(batch.ciphertext())))
                .bytes());
    }
    // A member seals what is not a batch of changes.
    Bytes withPlain(const Bytes& plain) {
        const auto original = sealed();
        sync::v1::Batch batch;
        sync::v1::BatchHeader header;
        batch.ParseFromString(original.bytes);
        header.ParseFromString(batch.header());
        batch.set_ciphertext(aeadSeal(dataKey(key_), header.nonce(), batch.header(), plain));
        sign(batch);
        return batch.SerializeAsString();
    }

  private Q_SLOTS:
    void initTestCase() {
        initialise();
        const auto root = rootKeys(RootSecret::random(random_));
        device_.emplace(DeviceSecrets::generate(random_));
        people_.log = *UserLog::start(makeUserGenesis(*root, *device_, testing::year2026, random_));
        auto made = makeSpace(SpaceKind::Personal, {*device_, *people_.log, testing::year2026},
                              people_, random_);
        log_ = *SpaceLog::start(made->statement, people_);
        key_ = std::move(made->key);
    }

    void whatIsSealedComesOutAgain() {
        const auto original = changes(256, "une note");
        const auto batch =
            sealBatch(place(), original, *device_, dataKey(key_), compressor_, random_);
        const auto opened = receive(batch->bytes);
        QVERIFY(opened);
        QVERIFY(opened->changes == original);
        QCOMPARE(opened->malformed.size(), 0U);
    }

    void anEmptyOrOverfullBatchIsNotSealed() {
        const auto seal = [&](const std::vector<Change>& all) {
            return sealBatch(place(), all, *device_, dataKey(key_), compressor_, random_);
        };
        COMPARE_KIND(seal({}), TooLarge);
        COMPARE_KIND(seal(changes(limits::changesPerBatch + 1)), TooLarge);
        COMPARE_KIND(seal(changes(30, std::string(60'000, 'x'))), TooLarge);
    }

    void step1Size() {
        auto bytes = sealed().bytes;
        bytes.append(limits::batch, 'x');
        COMPARE_KIND(receive(bytes), TooLarge);
    }

    void step2Shape() {
        const auto good = sealed();
        for (std::size_t size = 0; size < good.bytes.size(); ++size)
            QVERIFY(!receive(ByteView(good.bytes).substr(0, size)));
        using Header = sync::v1::BatchHeader;
        const auto refused = [&](const std::function<void(Header&)>& change) {
            return receive(withHeader(good, true, change));
        };
        COMPARE_KIND(refused([](Header& h) { h.set_space_id("short"); }), Malformed);
        COMPARE_KIND(refused([](Header& h) { h.set_device_id("short"); }), Malformed);
        COMPARE_KIND(refused([](Header& h) { h.set_nonce("short"); }), Malformed);
        COMPARE_KIND(refused([](Header& h) { h.set_control_head("short"); }), Malformed);
        COMPARE_KIND(refused([](Header& h) { h.set_previous_hash("x"); }), Malformed);
        COMPARE_KIND(refused([](Header& h) { h.set_device_seq(0); }), Malformed);
        COMPARE_KIND(refused([](Header& h) { h.set_epoch(0); }), Malformed);
        COMPARE_KIND(refused([](Header& h) { h.add_seen()->set_hash("short"); }), Malformed);
        COMPARE_KIND(refused([](Header& h) {
                         for (std::size_t i = 0; i <= limits::seenPerBatch; ++i) {
                             auto* seen = h.add_seen();
                             seen->set_device_id(Bytes(32, 'd'));
                             seen->set_device_seq(1);
                             seen->set_hash(Bytes(32, 'h'));
                         }
                     }),
                     TooLarge);
        sync::v1::Batch batch;
        batch.ParseFromString(good.bytes);
        batch.mutable_ciphertext()->resize(15);
        COMPARE_KIND(receive(batch.SerializeAsString()), Malformed);
        batch.ParseFromString(good.bytes);
        batch.mutable_signature()->pop_back();
        COMPARE_KIND(receive(batch.SerializeAsString()), Malformed);
    }

    void step3VersionAndSuite() {
        COMPARE_KIND(receive(withHeader(sealed(), true, [](auto& h) { h.set_version(2); })),
                     WrongVersion);
        COMPARE_KIND(receive(withHeader(sealed(), true, [](auto& h) { h.set_suite(0); })),
                     WrongVersion);
    }

    void step4Member() {
        COMPARE_KIND(
            receive(withHeader(sealed(), true, [](auto& h) { h.set_space_id(Bytes(32, 's')); })),
            UnknownSpace);
        COMPARE_KIND(
            receive(withHeader(sealed(), true, [](auto& h) { h.set_device_id(Bytes(32, 'd')); })),
            UnknownDevice);
    }

    void step5SignatureCoversEveryPartOfTheHeader() {
        const auto good = sealed();
        using Header = sync::v1::BatchHeader;
        const std::vector<std::function<void(Header&)>> tampering{
            [](Header& h) { h.set_epoch(2); },
            [](Header& h) { h.set_device_seq(2), h.set_previous_hash(Bytes(32, 'p')); },
            [](Header& h) { h.set_control_seq(1); },
            [](Header& h) { h.set_control_head(Bytes(32, 'c')); },
            [](Header& h) { h.set_nonce(Bytes(24, 'n')); },
            [](Header& h) {
                auto* seen = h.add_seen();
                seen->set_device_id(Bytes(32, 'd'));
                seen->set_device_seq(1);
                seen->set_hash(Bytes(32, 'h'));
            },
        };
        for (const auto& change : tampering)
            COMPARE_KIND(receive(withHeader(good, false, change)), BadSignature);
        sync::v1::Batch batch;
        batch.ParseFromString(good.bytes);
        batch.mutable_ciphertext()->front() ^= 1;
        COMPARE_KIND(receive(batch.SerializeAsString()), BadSignature);
        batch.ParseFromString(good.bytes);
        batch.mutable_signature()->front() ^= 1;
        COMPARE_KIND(receive(batch.SerializeAsString()), BadSignature);
    }

    // Octets are verified as they came: what means the same but is written otherwise does not pass.
    void aReserialisedHeaderDoesNotPass() {
        sync::v1::Batch batch;
        batch.ParseFromString(sealed().bytes);
        batch.mutable_header()->append(batch.header().substr(0, 2)); // the version once more
        sync::v1::BatchHeader before, after;
        before.ParseFromString(sealed().bytes);
        QVERIFY(after.ParseFromString(batch.header()));
        COMPARE_KIND(receive(batch.SerializeAsString()), BadSignature);
    }

    void step6Sequence() {
        const auto first = sealed();
        const auto second = sealed({1, first.hash});
        const auto other = sealed();
        const ChainHead afterFirst{1, first.hash};
        QVERIFY(receive(second.bytes, afterFirst));
        COMPARE_KIND(receive(second.bytes), Gap);
        COMPARE_KIND(receive(first.bytes, afterFirst), Duplicate);
        COMPARE_KIND(receive(other.bytes, afterFirst), Equivocation);
        COMPARE_KIND(receive(second.bytes, {1, other.hash}), Equivocation);
        COMPARE_KIND(receive(first.bytes, {2, second.hash}), Duplicate);
    }

    void step7LogAndEpoch() {
        COMPARE_KIND(receive(withHeader(sealed(), true, [](auto& h) { h.set_control_seq(1); })),
                     NotYet);
        COMPARE_KIND(receive(withHeader(sealed(), true,
                                        [](auto& h) { h.set_control_head(Bytes(32, 'c')); })),
                     Fork);
        COMPARE_KIND(receive(withHeader(sealed(), true, [](auto& h) { h.set_epoch(2); })),
                     Malformed);
    }

    // Signed again by its author, but sealed with another header.
    void step8TheHeaderIsBoundToTheCiphertext() {
        COMPARE_KIND(
            receive(withHeader(sealed(), true, [](auto& h) { h.set_nonce(Bytes(24, 'n')); })),
            BadCiphertext);
        COMPARE_KIND(receive(withHeader(sealed(), true,
                                        [](auto& h) {
                                            auto* seen = h.add_seen();
                                            seen->set_device_id(Bytes(32, 'd'));
                                            seen->set_device_seq(1);
                                            seen->set_hash(Bytes(32, 'h'));
                                        })),
                     BadCiphertext);
        const auto batch = parseBatch(sealed().bytes);
        const EpochKey other = EpochKey::random(random_);
        COMPARE_KIND(openBatch(*batch, dataKey(other), compressor_), BadCiphertext);
    }

    void step9PaddingAndCompression() {
        COMPARE_KIND(receive(withPlain(Bytes(256, '\0'))), BadCiphertext);
        Bytes noise(200, 'x');
        pad(noise);
        COMPARE_KIND(receive(withPlain(noise)), Malformed);
        // A frame that declares more than may be unpacked is not unpacked.
        const Bytes huge(limits::batchUnpacked + 1, 'x');
        Bytes bomb = compressor_.compress(huge);
        pad(bomb);
        COMPARE_KIND(receive(withPlain(bomb)), Malformed);
        Bytes twoFrames = compressor_.compress("a") + compressor_.compress("b");
        pad(twoFrames);
        COMPARE_KIND(receive(withPlain(twoFrames)), Malformed);
        Bytes notChanges = compressor_.compress("not changes");
        pad(notChanges);
        COMPARE_KIND(receive(withPlain(notChanges)), Malformed);
    }

    void step10AMalformedChangeSpoilsOnlyItself() {
        sync::v1::BatchPlain plain;
        plain.ParseFromString(encodeChanges(changes(2)));
        plain.add_change("\xff\xff");
        Bytes packed = compressor_.compress(plain.SerializeAsString());
        pad(packed);
        const auto opened = receive(withPlain(packed));
        QVERIFY(opened);
        QCOMPARE(opened->changes.size(), 2U);
        QCOMPARE(opened->malformed.size(), 1U);
    }

    void paddingHidesTheSizeAndCostsLittle() {
        for (std::size_t size = 0; size < 300'000; size += 1 + size / 17) {
            Bytes plain(size, 'x');
            pad(plain);
            QVERIFY(plain.size() >= 256);
            QVERIFY(plain.size() == 256 || plain.size() <= (size + 1) * 1.12);
            QVERIFY(unpad(plain));
            QCOMPARE(plain, Bytes(size, 'x'));
        }
        Bytes none;
        QVERIFY(!unpad(none));
        Bytes zeros(256, '\0');
        QVERIFY(!unpad(zeros));
    }

    void tenThousandEditsAreSmallAndQuick();
};

void BatchTest::tenThousandEditsAreSmallAndQuick() {
    QFile file(QStringLiteral(CRYPTO_TEST_DATA "/commitments.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().split('\n');
    testing::ManualClock clock;
    std::vector<Change> all;
    for (int i = 0; all.size() < 10'000; ++i) {
        const RecordId record = newRecordId(clock, random_);
        for (std::uint32_t field = 1; field <= 5; ++field) {
            clock.millis += 7;
            Value value = std::int64_t(i % 400);
            if (field <= 2)
                value =
                    lines[(i * 2 + static_cast<int>(field)) % (lines.size() - 1)].toStdString() +
                    " (n° " + std::to_string((i * 7919 + static_cast<int>(field)) % 10'000) + ")";
            all.push_back({ChangeKind::SetField, record, 7, field, Hlc::of(clock.millis, 0), 0,
                           encodeValue(value)});
        }
    }
    qint64 best = std::numeric_limits<qint64>::max();
    std::size_t bytes = 0;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        ChainHead head;
        bytes = 0;
        for (std::size_t i = 0; i < all.size(); i += limits::changesPerBatch) {
            const auto slice =
                std::span(all).subspan(i, std::min(limits::changesPerBatch, all.size() - i));
            const auto batch =
                sealBatch(place(head), slice, *device_, dataKey(key_), compressor_, random_);
            QVERIFY(batch);
            head = {batch->seq, batch->hash};
            bytes += batch->bytes.size();
        }
        best = std::min(best, timer.nsecsElapsed());
    }
    qInfo("10,000 edits: %zu bytes sealed in %.1f ms", bytes, static_cast<double>(best) / 1e6);
    QVERIFY(bytes < 200'000);
}

QTEST_GUILESS_MAIN(BatchTest)
#include "batch_test.moc"
