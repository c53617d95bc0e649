#pragma once

#include "app/sample/sample.h"

#include <QDate>

#include <optional>
#include <string>
#include <vector>

namespace cordee::app {

// Somebody of the sample, with a device of their own so that each writes under their name.
struct SamplePerson {
    UserId user;
    DeviceId device;
    std::string name;
};
SamplePerson samplePerson(const std::string& name);
SpaceId sampleSpace(const std::string& name);

// Takes down what happened, then writes it in the order of time, each act as its author and at its
// moment: a store's clock never goes back. The first error stops everything after it.
class SampleWriter {
  public:
    SampleWriter(store::Store& store, SampleClock& clock);

    QDate day(int fromToday) const; // negative: past
    Timestamp moment(int fromToday, int hour, int minute) const;

    void as(const SamplePerson& person) { author_ = person; }
    // What is told from now on happened that day, never later than now.
    void on(int fromToday, int hour = 9);
    void addSpace(const SpaceId& space, SpaceKind kind);

    store::Edit create(const SpaceId& space, std::uint32_t kind) const;
    RecordId write(store::Edit edit);
    void finish();

    const std::optional<StoreError>& error() const { return error_; }

  private:
    struct Act {
        std::int64_t atMs = 0;
        SamplePerson author;
        std::vector<store::Edit> edits;
    };

    store::Store& store_;
    SampleClock& clock_;
    QDate today_;
    std::int64_t atMs_ = 0;
    SamplePerson author_;
    std::vector<Act> acts_;
    std::optional<StoreError> error_;
};

} // namespace cordee::app
