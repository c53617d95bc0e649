// Times the store on real files and prints one JSON object: microseconds a call, milliseconds a
// whole. Changes from afar come as batches that are already opened, columns are kept in the clear:
// what is measured is the store and not the cipher.
#include "tests/unit/store/world.h"

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace cordee;
using namespace cordee::store;
using namespace cordee::store::test;

namespace {

constexpr int records = 2000;
constexpr int changesPerRecord = 5;
constexpr int batchSize = 250;

class Stopwatch {
  public:
    double micros() const {
        return std::chrono::duration<double, std::micro>(Time::now() - start_).count();
    }

  private:
    using Time = std::chrono::steady_clock;
    Time::time_point start_ = Time::now();
};

void print(const char* name, double value, bool isLast = false) {
    std::printf("  \"%s\": %.3f%s\n", name, value, isLast ? "" : ",");
}

double percentile(std::vector<double>& sorted, double part) {
    return sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
}

std::vector<Edit> newGoals(Device& device, int count) {
    std::vector<Edit> edits;
    for (int i = 0; i < count; ++i) {
        edits.push_back(device.newGoal()
                            .set(goal::title, "A goal of some length " + std::to_string(i))
                            .set(goal::status, i % 3)
                            .set(goal::dueOn, Date{20'000 + i % 365})
                            .set(goal::place, "where")
                            .set(goal::done, i % 2 == 0));
    }
    return edits;
}

void benchCommit(Device& device) {
    std::vector<RecordId> ids;
    for (const Edit& edit : newGoals(device, 100))
        ids.push_back(device.create(edit));
    std::vector<double> micros;
    for (int i = 0; i < 2000; ++i) {
        device.clock.millis += 1;
        const Edit edit =
            Edit(ids[static_cast<std::size_t>(i) % ids.size()]).set(goal::title, std::to_string(i));
        const Stopwatch watch;
        if (!device.store->commit(edit)) qFatal("commit");
        micros.push_back(watch.micros());
    }
    std::ranges::sort(micros);
    print("commit_one_field_p50_us", percentile(micros, 0.5));
    print("commit_one_field_p99_us", percentile(micros, 0.99));
}

void benchApply(Device& from, Device& to) {
    if (!from.store->commit(newGoals(from, records))) qFatal("commit");
    const auto batches = from.seal(shared, batchSize);
    print("apply_changes", records * changesPerRecord);
    print("apply_batches", static_cast<double>(batches.size()));
    const Stopwatch watch;
    to.take(batches);
    print("apply_into_empty_ms", watch.micros() / 1000);

    from.clock.millis += 1000;
    std::vector<Edit> edits;
    for (const Row& row : from.store->select(Query(goal::number))) {
        edits.push_back(Edit(row.id)
                            .set(goal::title, "changed")
                            .set(goal::status, 7)
                            .set(goal::dueOn, Date{1})
                            .set(goal::place, "there")
                            .set(goal::target, 1.5));
    }
    if (!from.store->commit(edits)) qFatal("commit");
    const auto updates = from.seal(shared, batchSize);
    const Stopwatch second;
    to.take(updates);
    print("apply_over_existing_ms", second.micros() / 1000);
    from.clock.millis += 1000;
    for (Edit& edit : edits)
        edit = Edit(edit.id()).set(goal::title, "again");
    if (!from.store->commit(edits)) qFatal("commit");
    const auto slices = from.seal(shared, 50);
    std::vector<double> micros;
    for (const RemoteBatch& batch : slices) {
        const Stopwatch slice;
        to.take({batch});
        micros.push_back(slice.micros());
    }
    std::ranges::sort(micros);
    print("apply_batch_of_50_p99_us", percentile(micros, 0.99));
}

void benchRead(Device& device) {
    while (device.store->count(Query(goal::number)) < 20'000) {
        if (!device.store->commit(newGoals(device, 1000))) qFatal("commit");
    }
    const Stopwatch opening;
    device.reopen();
    print("open_20000_records_ms", opening.micros() / 1000);
    const Stopwatch all;
    const auto rows = device.store->select(Query(goal::number).in(shared));
    print("select_20000_ms", all.micros() / 1000);
    const RecordId parent = rows.front().id;
    for (std::size_t i = 1; i <= 20; ++i) {
        if (!device.store->commit(Edit(rows[i].id).set(goal::parentId, parent))) qFatal("commit");
    }
    const Stopwatch children;
    const auto found = device.store->select(Query(goal::number).where(goal::parentId, parent));
    print("select_20_children_of_20000_us", children.micros());
    const Stopwatch one;
    if (!device.store->find(found.at(0).id)) qFatal("find");
    print("find_us", one.micros());
    const Stopwatch exporting;
    const auto json = device.store->exportJson({});
    print("export_20000_ms", exporting.micros() / 1000);
    print("export_mb", static_cast<double>(json.size()) / 1e6, true);
}

} // namespace

int main() {
    const QTemporaryDir folder;
    Device ana('a', folder.path());
    Device ben('b', folder.path());
    Device eva('e', folder.path());
    std::printf("{\n");
    benchCommit(eva);
    benchApply(ana, ben);
    benchRead(ben);
    std::printf("}\n");
}
