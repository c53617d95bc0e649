#pragma once

#include "world.h"

#include <rapidcheck.h>

#include <ostream>

// Three devices of one space that act, send and hear in any order.
namespace cordee::store::test {

struct Action {
    int device;
    int what;
    int record;
    int value;
    int skew; // of the wall clock, in milliseconds
};

inline void showValue(const Action& action, std::ostream& out) {
    out << "{" << action.device << "," << action.what << "," << action.record << "," << action.value
        << "," << action.skew << "}";
}

inline std::ostream& operator<<(std::ostream& out, const Action& action) {
    showValue(action, out);
    return out;
}

inline rc::Gen<Action> anyAction() {
    return rc::gen::build<Action>(rc::gen::set(&Action::device, rc::gen::inRange(0, 3)),
                                  rc::gen::set(&Action::what, rc::gen::inRange(0, 14)),
                                  rc::gen::set(&Action::record, rc::gen::inRange(0, 4)),
                                  rc::gen::set(&Action::value, rc::gen::inRange(0, 3)),
                                  rc::gen::set(&Action::skew, rc::gen::inRange(-50, 100)));
}

// Three devices of one space. A batch reaches a device in any order that respects what its author
// had seen when it was made.
class ThreeDevices {
  public:
    explicit ThreeDevices(Schema model = schemaV1) {
        for (const char name : {'a', 'b', 'c'}) {
            devices_.push_back(std::make_unique<Device>(name, folder_.path(), model));
        }
    }

    void act(const Action& action) {
        const auto who = static_cast<std::size_t>(action.device);
        Device& device = *devices_[who];
        device.clock.millis += action.skew;
        if (action.what >= 11) return deliver(who, static_cast<std::size_t>(action.value));
        if (action.what == 8) return send(who);
        if (action.what == 7) return undo(device);
        edit(device, action);
    }

    void bringTogether() {
        // What a device notes about what arrives goes to the others as well.
        for (std::size_t before = sent_.size() + 1; before != sent_.size();) {
            before = sent_.size();
            for (std::size_t who = 0; who < 3; ++who)
                send(who);
            for (std::size_t who = 0; who < 3; ++who) {
                while (!arrivable(who).empty())
                    deliver(who, 0);
            }
        }
    }

    std::string content(std::size_t who) const { return devices_[who]->store->exportJson({}); }
    Device& device(std::size_t who) { return *devices_[who]; }
    const std::vector<RemoteBatch>& sent() const { return sent_; }

  private:
    void edit(Device& device, const Action& action) {
        Edit edit = records_.size() <= static_cast<std::size_t>(action.record)
                        ? device.newGoal()
                        : Edit(records_[static_cast<std::size_t>(action.record)]);
        if (!edit.space() && !device.store->find(edit.id())) return; // it has not heard of it
        const std::string word(1, static_cast<char>('x' + action.value));
        switch (action.what) {
        case 0:
        case 1:
            edit.set(goal::title, word);
            break;
        case 2:
            edit.set(goal::status, action.value);
            break;
        case 3:
            edit.add(goal::tags, word);
            break;
        case 4:
            edit.remove(goal::tags, word);
            break;
        case 5:
            edit.remove();
            break;
        case 9:
            edit.splice(goal::notes, 0, 0, word);
            break;
        case 10:
            edit.replace(goal::notes, word + word);
            break;
        default:
            edit.restore();
            break;
        }
        const auto committed = device.store->commit(edit);
        RC_ASSERT(committed.ok());
        if (edit.space()) records_.push_back(edit.id());
        if (committed->gesture != 0) lastAct_[&device] = committed->gesture;
    }

    void undo(Device& device) {
        const auto act = lastAct_.find(&device);
        if (act == lastAct_.end()) return;
        const auto undone = device.store->undo(act->second);
        RC_ASSERT(undone.ok());
        if (undone->gesture != 0) act->second = undone->gesture;
    }

    void send(std::size_t who) {
        for (RemoteBatch& batch : devices_[who]->seal(shared, 3)) {
            std::array<std::uint64_t, 3> seen{};
            for (std::size_t other = 0; other < 3; ++other)
                seen[other] = known(who, other);
            seen[who] = batch.head.seq - 1;
            sent_.push_back(std::move(batch));
            authors_.push_back(who);
            needs_.push_back(seen);
        }
    }

    std::uint64_t known(std::size_t who, std::size_t author) const {
        return devices_[who]->store->chainHead(shared, devices_[author]->id).seq;
    }

    std::vector<std::size_t> arrivable(std::size_t who) const {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < sent_.size(); ++i) {
            if (authors_[i] == who || sent_[i].head.seq != known(who, authors_[i]) + 1) continue;
            bool hasAll = true;
            for (std::size_t other = 0; other < 3; ++other) {
                hasAll = hasAll && known(who, other) >= needs_[i][other];
            }
            if (hasAll) found.push_back(i);
        }
        return found;
    }

    void deliver(std::size_t who, std::size_t choice) {
        const auto found = arrivable(who);
        if (found.empty()) return;
        devices_[who]->take({sent_[found[choice % found.size()]]});
    }

    QTemporaryDir folder_;
    std::vector<std::unique_ptr<Device>> devices_;
    std::vector<RecordId> records_;
    std::map<const Device*, GestureId> lastAct_;
    std::vector<RemoteBatch> sent_;
    std::vector<std::size_t> authors_;
    std::vector<std::array<std::uint64_t, 3>> needs_; // batches of each, known to the author
};

} // namespace cordee::store::test
