#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/sample/sample.h"
#include "model/cordee_model.h"
#include "sync/store/store.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace cordee::app {

// Tuesday 24 November 2026, 8:42 in the morning.
class FixedClock final : public Clock {
  public:
    std::int64_t nowMs() const override { return millis; }
    std::int64_t millis = QDateTime(QDate(2026, 11, 24), QTime(8, 42)).toMSecsSinceEpoch();
};

class CountingRandom final : public Random {
  public:
    void fill(std::uint8_t* out, std::size_t size) override {
        for (std::size_t i = 0; i < size; ++i)
            out[i] = static_cast<std::uint8_t>(next_ >> (8 * (i % 4)));
        ++next_;
    }

  private:
    std::uint32_t next_ = 1;
};

// A real store in a folder of its own, either empty with a personal space or with the sample in it.
class AppFixture {
  public:
    AppFixture()
        : sampleClock(clock) {
        auto opened = store::Store::open({folder.path().toStdString() + "/cordee.db",
                                          model::schema(), sampleClock, random, nullptr});
        Q_ASSERT(opened);
        store = std::move(*opened);
    }

    void begin(const std::string& name) {
        identity.me = *UserId::from(std::string(32, 'u'));
        identity.device = *DeviceId::from(std::string(32, 'd'));
        identity.personal = *SpaceId::from(std::string(32, 's'));
        QVERIFY(store->setAuthor(identity.device, identity.me));
        QVERIFY(store->addSpace(identity.personal, SpaceKind::Personal));
        if (!name.empty()) {
            auto profile =
                store::Edit::create(identity.personal, model::Profile::recordKind, store->newId());
            profile.set(model::Profile::displayName, name).set(model::Profile::userId, identity.me);
            QVERIFY(store->commit(profile));
        }
        finish();
    }

    void beginSample(SampleRole role) {
        auto written = writeSample(*store, sampleClock, role);
        QVERIFY2(written, written ? "" : written.error().detail.c_str());
        identity = *written;
        finish();
    }

    std::vector<store::Row> all(std::uint32_t recordKind) const {
        return store->select(store::Query(recordKind));
    }

    QTemporaryDir folder;
    FixedClock clock;
    CountingRandom random;
    SampleClock sampleClock;
    std::unique_ptr<store::Store> store;
    SampleIdentity identity;
    std::unique_ptr<Gestures> gestures;
    std::unique_ptr<People> people;

  private:
    void finish() {
        gestures = std::make_unique<Gestures>(*store);
        people = std::make_unique<People>(*store, identity.me);
    }
};

} // namespace cordee::app
