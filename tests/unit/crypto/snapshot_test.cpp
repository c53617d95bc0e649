#include "compare_kind.h"

#include "sync/core/limits.h"
#include "sync/crypto/snapshot_seal.h"
#include "sync/crypto/verify/hash.h"
#include "sync/crypto/verify/labels.h"

#include <QTest>

// What a snapshot's stream and header stand up to.
namespace cordee::crypto::test {

class SnapshotTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void init() {
        SystemRandom random;
        key_ = EpochKey::random(random);
        state_.clear();
        for (int i = 0; i < 20'000; ++i) // of more than two chunks, however compressed
            state_ += hash("test", {std::to_string(i)}).bytes().substr(0, 10);
        header_ = sync::v1::SnapshotHeader();
        header_.set_version(snapshotVersion);
        header_.set_suite(1);
        header_.set_space_id(Bytes(32, 'S'));
        header_.set_epoch(3);
        header_.set_device_id(Bytes(32, 'D'));
        auto& entry = *header_.add_vector();
        entry.set_device_id(Bytes(32, 'D'));
        entry.set_device_seq(7);
        entry.set_hash(Bytes(32, 'h'));
        header_.set_model_hash(Bytes(32, 'm'));
        header_.set_state_hash(snapshotHash(label::snapshotState, key_, state_).bytes());
        auto sealed = sealState(state_, header_, key_, compressor_);
        QVERIFY(sealed.ok());
        chunks_ = std::move(*sealed);
        QVERIFY(chunks_.size() > 2);
    }

    void whatIsSealedOpens() {
        const auto opened = open();
        QVERIFY(opened.ok());
        QVERIFY(*opened == state_);
    }

    void anotherKeyDoesNotOpen() {
        SystemRandom random;
        const EpochKey other = EpochKey::random(random);
        const auto parsed = parseSnapshot(header_.SerializeAsString());
        QVERIFY(parsed.ok());
        QCOMPARE(openState(*parsed, chunks_, other, compressor_).error().kind,
                 TrustErrorKind::BadCiphertext);
    }

    void aChunkThatIsMissingOrAnotherIsNoticed() {
        std::vector<Bytes> all = chunks_;
        chunks_.pop_back();
        COMPARE_KIND(open(), TrustErrorKind::BadCiphertext);
        chunks_ = all;
        chunks_[1][5] = static_cast<char>(chunks_[1][5] ^ 1);
        COMPARE_KIND(open(), TrustErrorKind::BadCiphertext);
    }

    // A member who signs a header of his own can name what chunks he likes.
    void aStreamThatIsCutOffOrReorderedIsNoticedEvenIfItsHeaderSaysSo() {
        const std::vector<Bytes> all = chunks_;
        chunks_.pop_back();
        nameChunks();
        COMPARE_KIND(open(), TrustErrorKind::BadCiphertext);
        chunks_ = all;
        std::swap(chunks_[0], chunks_[1]);
        nameChunks();
        COMPARE_KIND(open(), TrustErrorKind::BadCiphertext);
        chunks_ = all;
        chunks_.push_back(all.front());
        nameChunks();
        COMPARE_KIND(open(), TrustErrorKind::BadCiphertext);
        chunks_ = {Bytes(3, 'x')};
        nameChunks();
        COMPARE_KIND(open(), TrustErrorKind::BadCiphertext);
    }

    void itIsBoundToItsPlace() {
        header_.set_space_id(Bytes(32, 'T'));
        COMPARE_KIND(open(), TrustErrorKind::BadCiphertext);
    }

    void anotherStateThanTheHeaderNamesIsNoticed() {
        header_.set_state_hash(Bytes(32, 'x'));
        header_.clear_chunk_hash();
        auto sealed = sealState(state_, header_, key_, compressor_);
        chunks_ = std::move(*sealed);
        COMPARE_KIND(open(), TrustErrorKind::Malformed);
    }

    void hashesOfAStateCannotBeTriedWithoutTheKey() {
        SystemRandom random;
        const EpochKey other = EpochKey::random(random);
        QVERIFY(snapshotHash(label::snapshotState, key_, "guess") !=
                snapshotHash(label::snapshotState, other, "guess"));
        QVERIFY(snapshotHash(label::snapshotState, key_, "guess") !=
                snapshotHash(label::snapshotModel, key_, "guess"));
    }

    void aHeaderOfAnotherShapeIsRefused() {
        const auto refused = [&](auto change, TrustErrorKind kind = TrustErrorKind::Malformed) {
            sync::v1::SnapshotHeader header = header_;
            change(header);
            const auto parsed = parseSnapshot(header.SerializeAsString());
            return !parsed && parsed.error().kind == kind;
        };
        QVERIFY(refused([](auto& header) { header.set_version(2); }, TrustErrorKind::WrongVersion));
        QVERIFY(refused([](auto& header) { header.set_suite(0); }, TrustErrorKind::WrongVersion));
        QVERIFY(refused([](auto& header) { header.set_space_id("short"); }));
        QVERIFY(refused([](auto& header) { header.set_device_id(""); }));
        QVERIFY(refused([](auto& header) { header.set_epoch(0); }));
        QVERIFY(refused([](auto& header) { header.clear_vector(); }));
        QVERIFY(refused([](auto& header) { *header.add_vector() = header.vector(0); }));
        QVERIFY(refused([](auto& header) { header.mutable_vector(0)->set_device_seq(0); }));
        QVERIFY(refused([](auto& header) { header.set_state_hash("x"); }));
        QVERIFY(refused([](auto& header) { header.set_stream_header("x"); }));
        QVERIFY(refused([](auto& header) { header.clear_chunk_hash(); }));
        QVERIFY(refused([](auto& header) { header.add_chunk_hash("x"); }));
        QVERIFY(refused(
            [](auto& header) {
                while (static_cast<std::size_t>(header.chunk_hash_size()) <=
                       limits::snapshot / limits::snapshotChunk)
                    header.add_chunk_hash(Bytes(32, 'c'));
            },
            TrustErrorKind::TooLarge));
        const Bytes octets = header_.SerializeAsString();
        for (std::size_t size = 0; size < octets.size(); ++size) {
            const auto parsed = parseSnapshot(ByteView(octets).substr(0, size));
            QVERIFY(!parsed || parsed->header.chunk_hash_size() < header_.chunk_hash_size());
        }
        QVERIFY(!parseSnapshot(Bytes(limits::snapshotHeader + 1, 'x')));
    }

    void aStateThatIsTooLargeIsNotSealed() {
        const Bytes large(limits::snapshotState + 1, 's');
        QCOMPARE(sealState(large, header_, key_, compressor_).error().kind,
                 TrustErrorKind::TooLarge);
    }

  private:
    Result<Bytes, TrustError> open() {
        auto parsed = parseSnapshot(header_.SerializeAsString());
        if (!parsed) return parsed.error();
        return openState(*parsed, chunks_, key_, compressor_);
    }
    void nameChunks() {
        header_.clear_chunk_hash();
        for (const Bytes& chunk : chunks_)
            header_.add_chunk_hash(chunkHashOf(chunk).bytes());
    }

    EpochKey key_;
    Bytes state_;
    sync::v1::SnapshotHeader header_;
    std::vector<Bytes> chunks_;
    Compressor compressor_;
};

} // namespace cordee::crypto::test

using cordee::crypto::test::SnapshotTest;
QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
