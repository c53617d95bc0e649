#include "app/sample/sample_writer.h"

#include "app/records/convert.h"

#include <QCryptographicHash>

#include <algorithm>

namespace cordee::app {

namespace {

// Fixed for each name, so that two runs give the same people.
template <class IdType>
IdType idFrom(const std::string& purpose, const std::string& name) {
    const QByteArray octets = QCryptographicHash::hash(QByteArray::fromStdString(purpose + name),
                                                       QCryptographicHash::Sha256);
    return *IdType::from({octets.constData(), IdType::size});
}

} // namespace

SamplePerson samplePerson(const std::string& name) {
    return {idFrom<UserId>("user ", name), idFrom<DeviceId>("device ", name), name};
}

SpaceId sampleSpace(const std::string& name) {
    return idFrom<SpaceId>("space ", name);
}

SampleWriter::SampleWriter(store::Store& store, SampleClock& clock)
    : store_(store)
    , clock_(clock)
    , today_(QDateTime::fromMSecsSinceEpoch(clock.realMs()).date()) {}

QDate SampleWriter::day(int fromToday) const {
    return today_.addDays(fromToday);
}

Timestamp SampleWriter::moment(int fromToday, int hour, int minute) const {
    return toTimestamp(QDateTime(day(fromToday), QTime(hour, minute)));
}

void SampleWriter::on(int fromToday, int hour) {
    atMs_ = std::min(moment(fromToday, hour, 0).millis, clock_.realMs());
    clock_.setTo(atMs_);
}

void SampleWriter::addSpace(const SpaceId& space, SpaceKind kind) {
    if (error_) return;
    if (const auto added = store_.addSpace(space, kind); !added) error_ = added.error();
}

store::Edit SampleWriter::create(const SpaceId& space, std::uint32_t kind) const {
    return store::Edit::create(space, kind, store_.newId());
}

RecordId SampleWriter::write(store::Edit edit) {
    const RecordId id = edit.id();
    if (acts_.empty() || acts_.back().atMs != atMs_ || acts_.back().author.user != author_.user)
        acts_.push_back({atMs_, author_, {}});
    acts_.back().edits.push_back(std::move(edit));
    return id;
}

void SampleWriter::finish() {
    std::ranges::stable_sort(acts_, {}, &Act::atMs);
    for (const Act& act : acts_) {
        if (error_) break;
        clock_.setTo(act.atMs);
        if (const auto set = store_.setAuthor(act.author.device, act.author.user); !set) {
            error_ = set.error();
        } else if (const auto committed = store_.commit(act.edits); !committed) {
            error_ = committed.error();
        }
    }
    acts_.clear();
    clock_.release();
}

} // namespace cordee::app
