#pragma once

#include "app/facts/conflicts_model.h"
#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/sample/sample.h"

#include <QDateTime>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace cordee::gallery {

/// The sample relationship in a database of its own, on a day that never changes, so that the
/// pictures are the same every time.
class SampleWorld final : public QObject {
  public:
    SampleWorld(app::SampleRole role, QObject* owner);
    /// View models, its children, write what is still held: they end before what they write to.
    ~SampleWorld() override { qDeleteAll(children()); }

    store::Store& store() { return *store_; }
    app::Gestures& gestures() { return *gestures_; }
    app::People& people() { return *people_; }
    const Clock& clock() const { return clock_; }
    Random& random() { return numbers_; }
    const app::SampleIdentity& identity() const { return identity_; }
    /// What was written apart about a record; a child of the world.
    app::ConflictsModel* apart(const QString& recordId);
    /// Lets time go on by so much.
    void passMinutes(int minutes) { day_.millis += minutes * std::int64_t(60'000); }

  private:
    struct Day final : Clock {
        std::int64_t nowMs() const override { return millis; }
        std::int64_t millis =
            QDateTime(QDate(2026, 11, 24), QTime(8, 44)).toMSecsSinceEpoch(); // a Tuesday
    };
    struct Numbers final : Random {
        void fill(std::uint8_t* out, std::size_t size) override;
        std::uint64_t state = 1;
    };

    QTemporaryDir folder_;
    Day day_;
    Numbers numbers_;
    app::SampleClock clock_{day_};
    std::unique_ptr<store::Store> store_;
    app::SampleIdentity identity_;
    std::unique_ptr<app::Gestures> gestures_;
    std::unique_ptr<app::People> people_;
};

} // namespace cordee::gallery
