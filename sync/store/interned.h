#pragma once

#include "sync/core/hlc.h"
#include "sync/core/ids.h"
#include "sync/store/connection.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace cordee::store {

// Long ids (devices, people) as small numbers, which is what clocks and history keep.
template <class Id>
class Interned {
  public:
    // The table has columns n and id.
    Interned(Connection& connection, std::string table)
        : connection_(connection)
        , table_(std::move(table)) {}

    // What was known before stays where it cannot be read.
    void load() {
        std::vector<Id> ids;
        Run run(connection_.prepared("SELECT id FROM " + table_ + " ORDER BY n"));
        while (run.next()) {
            const auto id = Id::from(run.bytesAt(0));
            if (!id) throw Unreadable("an id in " + table_);
            ids.push_back(*id);
        }
        ids_.clear();
        numbers_.clear();
        for (const Id& id : ids)
            remember(id);
    }

    // Writes it down when it is new.
    std::uint32_t number(const Id& id) {
        const auto found = numbers_.find(id);
        if (found != numbers_.end()) return found->second;
        Run run(connection_.prepared("INSERT INTO " + table_ + "(n, id) VALUES(?, ?)"));
        run.integer(static_cast<std::int64_t>(ids_.size()) + 1).blob(id.view()).exec();
        return remember(id);
    }
    std::optional<std::uint32_t> find(const Id& id) const {
        const auto found = numbers_.find(id);
        if (found == numbers_.end()) return std::nullopt;
        return found->second;
    }
    // The null id for number 0 and for numbers that were never given.
    Id id(std::uint32_t number) const {
        return number == 0 || number > ids_.size() ? Id() : ids_[number - 1];
    }

  private:
    std::uint32_t remember(const Id& id) {
        ids_.push_back(id);
        const auto number = static_cast<std::uint32_t>(ids_.size());
        numbers_.emplace(id, number);
        return number;
    }

    Connection& connection_;
    std::string table_;
    std::vector<Id> ids_;
    std::unordered_map<Id, std::uint32_t> numbers_;
};

using Devices = Interned<DeviceId>;
using People = Interned<UserId>;

// Who wrote when: what decides between two writes of one field.
struct Stamp {
    Hlc hlc;
    std::uint32_t device = 0; // in Devices

    bool isNull() const { return hlc.packed == 0; }
    friend bool operator==(const Stamp&, const Stamp&) = default;
};

inline bool isOlder(const Stamp& a, const Stamp& b, const Devices& devices) {
    if (a.hlc != b.hlc) return a.hlc < b.hlc;
    return a.device != b.device && devices.id(a.device) < devices.id(b.device);
}

} // namespace cordee::store
