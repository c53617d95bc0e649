// Disk full at the n-th write, an error at the n-th change or read, no memory for the n-th piece,
// n = 1, 2, … until the act comes through without meeting it (trust.md 5.2). Whatever happens, the
// database opens again and holds what was before the act or what is after it, and the act can be
// repeated.
#include "memory.h"
#include "vfs.h"

#include "sync/core/snapshot.h"
#include "sync/store/store.h"

#include "clocks.h"

#include "model/garden_v1.h"
#include "model/garden_v2.h"

#include <array>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace cordee::sim {

namespace {

using store::Edit;
using store::Store;

constexpr std::uint32_t plant = 1;
constexpr std::uint32_t name = 1;
constexpr std::uint32_t colours = 4;
constexpr std::uint32_t remark = 5;
constexpr std::uint64_t mostCalls = 5'000;

template <class SomeId>
SomeId idOf(char letter) {
    return *SomeId::from(Bytes(SomeId::size, letter));
}
const SpaceId garden = idOf<SpaceId>('G');
const DeviceId me = idOf<DeviceId>('m');
const DeviceId other = idOf<DeviceId>('o');
const RecordId rose = idOf<RecordId>('r');

// A machine with one disk and one database on it.
class Machine {
  public:
    Machine()
        : vfs_(clock_, 1) {
        vfs_.mount("one", disk);
    }
    bool open(bool newer = false) {
        random_ = SeededRandom(Dice(++opened_));
        auto opened = Store::open(
            {"/one/db", newer ? garden::v2::schema() : garden::v1::schema(), clock_, random_});
        if (opened) store_ = std::move(*opened);
        return opened.ok();
    }
    void close() { store_.reset(); }
    Store& store() { return *store_; }
    // All that a person or the exchange can see of it.
    std::string seen() const {
        std::string all = store_->exportJson(std::nullopt);
        const auto add = [&](std::uint64_t number) { all += ' ' + std::to_string(number); };
        for (const Change& change : store_->pending(garden, 1000))
            add(change.hlc.packed);
        for (const SealedBatch& batch : store_->unacknowledged(garden, 1'000'000))
            add(batch.seq);
        for (const auto& [device, head] : store_->chainHeads(garden))
            add(head.seq);
        add(store_->cursor(garden));
        add(store_->outbox().changes);
        const auto row = store_->get("row");
        add(row && *row ? (*row)->size() : 0);
        return all;
    }

    Disk disk{Dice(1)};

  private:
    TrueClock clock_;
    Vfs vfs_;
    SeededRandom random_{Dice(0)};
    std::uint64_t opened_ = 0;
    std::unique_ptr<Store> store_;
};

RemoteBatch fromAfar() {
    RemoteBatch batch;
    batch.space = garden;
    batch.device = other;
    batch.author = idOf<UserId>('o');
    batch.head = {1, idOf<Hash32>('1')};
    batch.sealed = "sealed";
    const auto at = Hlc::of(startOfTimeMs + 5, 0);
    batch.content.changes = {
        {ChangeKind::SetField, rose, plant, name, at, 0, encodeValue(std::string("theirs"))},
        {ChangeKind::AddToSet, idOf<RecordId>('t'), plant, colours, at, 0,
         encodeValue(std::string("red"))}};
    batch.content.indices = {0, 1};
    return batch;
}

void must(bool holds, const std::string& what) {
    if (!holds) throw std::runtime_error(what);
}

// Records, a sealed batch, changes that wait.
void furnish(Machine& machine) {
    must(machine.open(), "a new database opens");
    Store& store = machine.store();
    must(store.setAuthor(me, idOf<UserId>('m')).ok(), "somebody writes");
    must(store.addSpace(garden, SpaceKind::Mentorship).ok(), "somewhere");
    Edit made = Edit::create(garden, plant, rose);
    made.step(Edit::SetValue{name, Value(std::string("Rose"))});
    must(store.commit(made).ok(), "something");
    must(store.storeSealed(garden, {1, idOf<Hash32>('s'), "batch"}, 1).ok(), "and seals it");
    Edit text(rose);
    text.step(Edit::ReplaceText{remark, "Il faut la tailler."});
    must(store.commit(text).ok(), "and goes on");
    machine.close();
}

struct Act {
    const char* name;
    bool onNothing;                     // on an empty disk
    std::function<bool(Machine&)> open; // before it; nothing: the act opens
    std::function<bool(Machine&)> run;
};

bool begins(Store& store, const SpaceVector& vector) {
    const RemoteBatch batch = fromAfar();
    const auto rehearsal = store.snapshots()->rehearse(garden);
    if (!rehearsal || !rehearsal->apply(std::span(&batch, 1))) return false;
    const auto state = rehearsal->state();
    return state.ok() && store.snapshots()->startFrom(garden, *state, vector, 9).ok();
}

std::vector<Act> acts() {
    const auto opened = [](Machine& machine) { return machine.open(); };
    const auto commit = [=](const char* what, Edit edit) {
        return Act{what, false, opened,
                   [edit](Machine& machine) { return machine.store().commit(edit).ok(); }};
    };
    const auto act = [=](const char* what, std::function<bool(Store&)> run) {
        return Act{what, false, opened, [run](Machine& machine) { return run(machine.store()); }};
    };
    Edit created = Edit::create(garden, plant, idOf<RecordId>('n'));
    created.step(Edit::SetValue{name, Value(std::string(3000, 'n'))});
    Edit typed(rose);
    typed.step(Edit::ReplaceText{remark, "Il faudra la tailler en mars."});
    Edit coloured(rose);
    coloured.step(Edit::AddElement{colours, Value(std::string("blanc"))});
    return {
        {"open a new database", true, nullptr, [](Machine& machine) { return machine.open(); }},
        {"open again", false, nullptr, [](Machine& machine) { return machine.open(); }},
        {"upgrade", false, nullptr, [](Machine& machine) { return machine.open(true); }},
        commit("create", created),
        commit("set", Edit(rose).step(Edit::SetValue{name, Value(std::string("Rosier"))})),
        commit("type", typed),
        commit("add", coloured),
        commit("throw away", Edit(rose).remove()),
        act("receive",
            [](Store& store) {
                const RemoteBatch batch = fromAfar();
                return store.applyRemote(std::span(&batch, 1), 9).ok();
            }),
        act("seal",
            [](Store& store) {
                return store.storeSealed(garden, {2, idOf<Hash32>('2'), Bytes(2000, 'b')}, 1).ok();
            }),
        act("be acknowledged", [](Store& store) { return store.acknowledge(garden, 1).ok(); }),
        act("take back",
            [](Store& store) {
                const Change change{ChangeKind::SetField,
                                    rose,
                                    plant,
                                    name,
                                    Hlc::of(startOfTimeMs, 1),
                                    0,
                                    encodeValue(std::string("Rose"))};
                return store.takeBack(garden, 1, std::span(&change, 1)).ok();
            }),
        act("move the cursor", [](Store& store) { return store.setCursor(garden, 40).ok(); }),
        act("keep a row of the vault",
            [](Store& store) {
                const VaultStorage::Entry row{"row", Bytes(500, 'v')};
                return store.write(std::span(&row, 1), {}).ok();
            }),
        act("know a space",
            [](Store& store) {
                return store.addSpace(idOf<SpaceId>('H'), SpaceKind::Personal).ok();
            }),
        act("begin with a snapshot",
            [](Store& store) {
                return begins(store, {{other, {3, idOf<Hash32>('3')}}});
            }),
        // Were the batch that waits not found, it would count as sent.
        act("refuse a snapshot that has another batch of mine",
            [](Store& store) {
                return !begins(store, {{me, {1, idOf<Hash32>('9')}}});
            }),
        act("tidy",
            [](Store& store) {
                store.idle();
                return true;
            }),
    };
}

struct Fault {
    const char* name;
    std::optional<Disk::Call> call; // nothing: of memory
    DiskResult how;
    std::uint64_t stride; // of memory there are thousands of pieces: a prime number apart

    void plan(Disk& disk, std::uint64_t number) const {
        call ? disk.failOn(*call, number, how) : Memory::failOn(number);
    }
    bool wasMet(const Disk& disk) const { return call ? disk.hasFailed() : Memory::hasFailed(); }
};
constexpr std::uint64_t never = ~std::uint64_t{0};
constexpr std::array faults{
    Fault{"the disk is full at a write", Disk::Call::Write, DiskResult::Full, 1},
    Fault{"a write, truncation or sync fails", Disk::Call::Change, DiskResult::Error, 1},
    Fault{"a read fails", Disk::Call::Read, DiskResult::Error, 1},
    Fault{"there is no memory", std::nullopt, DiskResult::Error, 7},
};

// Returns at how many calls the act was disturbed.
std::uint64_t play(const Act& act, const Fault& fault) {
    Machine machine;
    if (!act.onNothing) furnish(machine);
    const auto furnished = machine.disk.copy();
    const auto look = [&] {
        must(machine.open(), "the database opens again");
        auto seen = machine.seen();
        machine.close();
        return seen;
    };
    const auto start = [&] {
        machine.disk.replace(furnished);
        must(!act.open || act.open(machine), "the database opens before the act");
    };
    const std::string before = act.onNothing ? std::string() : look();
    start();
    must(act.run(machine), "the act comes through when nothing is wrong");
    machine.close();
    const std::string after = look();
    std::uint64_t times = 0;
    for (std::uint64_t call = 1; call < mostCalls * fault.stride; call += fault.stride) {
        start();
        fault.plan(machine.disk, call);
        const bool done = act.run(machine);
        const bool met = fault.wasMet(machine.disk);
        fault.plan(machine.disk, never);
        machine.close();
        const std::string found = look();
        const std::string where = ", disturbed at call " + std::to_string(call);
        must(found == before || found == after, "a half state" + where);
        must(!done || found == after || act.onNothing, "acknowledged and not there" + where);
        if (found != after) {
            must(!act.open || machine.open(), "the database opens for another try" + where);
            must(act.run(machine), "the act comes through at another try" + where);
            machine.close();
        }
        if (!met) return times;
        ++times;
    }
    throw std::runtime_error("an act without end");
}

} // namespace

} // namespace cordee::sim

int main() {
    cordee::sim::Memory::interpose();
    int scenarios = 0;
    int failed = 0;
    std::uint64_t calls = 0;
    for (const auto& act : cordee::sim::acts())
        for (const auto& fault : cordee::sim::faults) {
            ++scenarios;
            try {
                calls += cordee::sim::play(act, fault);
            } catch (const std::exception& exception) {
                ++failed;
                std::printf("%s, %s: %s\n", act.name, fault.name, exception.what());
            }
        }
    std::printf("%d scenarios, disturbed at %llu calls, %d failed\n", scenarios,
                static_cast<unsigned long long>(calls), failed);
    return failed == 0 && scenarios >= 30 ? 0 : 1;
}
