#include "sync/core/change.h"
#include "sync/core/hlc.h"
#include "sync/core/ids.h"
#include "sync/core/limits.h"
#include "sync/core/value.h"

#include "cordee/sync/v1/batch.pb.h"

#include <QTest>

#include <array>

using namespace cordee;

namespace {

constexpr std::int64_t year2026 = 1'767'225'600'000;

struct FixedClock final : Clock {
    std::int64_t nowMs() const override { return millis; }
    std::int64_t millis = year2026;
};

struct CountingRandom final : Random {
    void fill(std::uint8_t* out, std::size_t size) override {
        for (std::size_t i = 0; i < size; ++i)
            out[i] = next++;
    }
    std::uint8_t next = 0;
};

Change change(RecordId record, std::uint32_t field, Hlc hlc, Bytes body) {
    return {ChangeKind::SetField, record, 7, field, hlc, 0, std::move(body)};
}

} // namespace

class CoreTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void idsOfAnotherLengthAreRefused() {
        QVERIFY(!RecordId::from("short"));
        QVERIFY(RecordId::from(Bytes(16, 'x')));
        QVERIFY(!RecordId::from(Bytes(17, 'x')));
    }

    void recordIdsAreVersion7AndSortByTime() {
        FixedClock clock;
        CountingRandom random;
        const RecordId first = newRecordId(clock, random);
        clock.millis += 1;
        const RecordId second = newRecordId(clock, random);
        QVERIFY(first < second);
        QCOMPARE(first.data()[6] >> 4, 7);
        QCOMPARE(first.data()[8] >> 6, 2);
    }

    void clockNeverGoesBackWhenTheWallClockDoes() {
        FixedClock clock;
        HybridClock hybrid(clock, {});
        const Hlc before = hybrid.tick();
        clock.millis -= 3'600'000;
        QVERIFY(hybrid.tick() > before);
    }

    void aWriteOvertakesAFieldFromTheFutureWithoutDraggingTheClockThere() {
        FixedClock clock;
        HybridClock hybrid(clock, {});
        const Hlc year2099 = Hlc::of(4'070'908'800'000, 5);
        hybrid.observe(year2099);
        QVERIFY(hybrid.tick(year2099) > year2099);
        QVERIFY(hybrid.tick().millis() <= clock.millis + 24 * 3'600'000 + 1);
    }

    void aClockThatOnceStoodAtTheEndOfTimeStillWrites() {
        FixedClock clock;
        HybridClock hybrid(clock, Hlc::of(4'102'444'799'999, 0xfffe));
        const Hlc last = hybrid.tick();
        QVERIFY(last.isPlausible());
        const Hlc next = hybrid.tick();
        QVERIFY(next.isPlausible());
        QVERIFY(hybrid.tick() > next);
        QVERIFY(hybrid.tick(Hlc::of(year2026 + 9'000, 0)) > Hlc::of(year2026 + 9'000, 0));
    }

    void readingsOutsideTheCenturyAreImplausible() {
        QVERIFY(!Hlc::of(1'577'836'799'999, 0).isPlausible());
        QVERIFY(Hlc::of(1'577'836'800'000, 0).isPlausible());
        QVERIFY(!Hlc::of(4'102'444'800'000, 0).isPlausible());
    }

    void neitherAWrongClockNorAnotherDeviceDragsThisOneIntoTheLastYear() {
        FixedClock clock;
        clock.millis = 4'080'000'000'000; // in 2099
        HybridClock hybrid(clock, {});
        QVERIFY(hybrid.tick().isFree());
        hybrid.observe(Hlc::of(4'100'000'000'000, 0));
        QVERIFY(hybrid.tick().isFree());
        QVERIFY(hybrid.tick().isFree());
    }

    void aCorrectionMovesWhatIsWrittenFromThenOn() {
        FixedClock clock;
        HybridClock hybrid(clock, {});
        hybrid.setCorrection(3'600'000);
        QCOMPARE(hybrid.tick().millis(), year2026 + 3'600'000);
        hybrid.setCorrection(0);
        QVERIFY(hybrid.tick().millis() >= year2026 + 3'600'000); // never back
    }

    void valuesComeBackAsTheyWere() {
        const std::array<Value, 5> values{Value(), Value(std::int64_t{-3}), Value(2.5),
                                          Value(std::string("é\0x", 4)), Value(std::int64_t{0})};
        for (const Value& value : values) {
            const auto decoded = decodeValue(encodeValue(value));
            QVERIFY(decoded);
            QVERIFY(*decoded == value);
        }
        QVERIFY(!decodeValue("\xff\xff"));
    }

    void changesComeBackAsTheyWere() {
        const auto a = *RecordId::from(Bytes(16, 'a'));
        const auto b = *RecordId::from(Bytes(16, 'b'));
        const std::vector<Change> changes{change(a, 1, Hlc::of(year2026, 3), "one"),
                                          change(b, 2, Hlc::of(year2026 - 9, 0), "two"),
                                          change(a, 3, Hlc::of(year2026 + 1, 1), "")};
        const auto decoded = decodeChanges(encodeChanges(changes));
        QVERIFY(decoded.ok());
        QVERIFY(decoded->changes == changes);
        QVERIFY(decoded->malformed.empty());
    }

    void aMalformedChangeIsSetAsideAndTheOthersGoOn() {
        sync::v1::BatchPlain plain;
        plain.ParseFromString(encodeChanges(
            std::array{change(*RecordId::from(Bytes(16, 'a')), 1, Hlc::of(year2026, 0), "x")}));
        plain.add_change("\x08");
        const auto decoded = decodeChanges(plain.SerializeAsString());
        QVERIFY(decoded.ok());
        QCOMPARE(decoded->changes.size(), 1U);
        QCOMPARE(decoded->malformed.size(), 1U);
        QCOMPARE(decoded->malformed[0].first, 1U);
    }

    void tooManyOrTooLargeBatchesAreRefused() {
        sync::v1::BatchPlain plain;
        for (std::size_t i = 0; i <= limits::changesPerBatch; ++i)
            plain.add_change("x");
        QCOMPARE(decodeChanges(plain.SerializeAsString()).error().kind,
                 CodecErrorKind::TooManyChanges);
        QCOMPARE(decodeChanges(Bytes(limits::batchUnpacked + 1, 'x')).error().kind,
                 CodecErrorKind::TooLarge);
        QCOMPARE(decodeChanges("\xff").error().kind, CodecErrorKind::NotABatch);
    }
};

QTEST_GUILESS_MAIN(CoreTest)
#include "core_test.moc"
