#pragma once

#include <cstddef>
#include <list>
#include <unordered_map>
#include <utility>

namespace cordee::server {

// One value per key for the keys used last; the longest unused ones make room. Each value has a
// weight, in any unit, and together they stay below the capacity; a few always stay.
template <class Key, class Value, class Hash = std::hash<Key>>
class LeastRecentlyUsed {
  public:
    explicit LeastRecentlyUsed(std::size_t capacity, std::size_t alwaysKept = 1)
        : capacity_(capacity)
        , alwaysKept_(alwaysKept) {}

    Value* find(const Key& key) {
        const auto found = index_.find(key);
        if (found == index_.end()) return nullptr;
        order_.splice(order_.begin(), order_, found->second);
        return &found->second->value;
    }
    // The reference stays good until this key is erased or pushed out.
    Value& insert(const Key& key, Value value, std::size_t weight = 1) {
        erase(key);
        weight_ += weight;
        order_.push_front({key, std::move(value), weight});
        index_.emplace(key, order_.begin());
        while (weight_ > capacity_ && order_.size() > alwaysKept_)
            erase(Key(order_.back().key));
        return order_.front().value;
    }
    // For a value that grew since.
    void addWeight(const Key& key, std::size_t weight) {
        const auto found = index_.find(key);
        if (found == index_.end()) return;
        found->second->weight += weight;
        weight_ += weight;
    }
    void erase(const Key& key) {
        const auto found = index_.find(key);
        if (found == index_.end()) return;
        weight_ -= found->second->weight;
        order_.erase(found->second);
        index_.erase(found);
    }
    void clear() {
        index_.clear();
        order_.clear();
        weight_ = 0;
    }
    std::size_t size() const { return order_.size(); }

  private:
    struct Entry {
        Key key;
        Value value;
        std::size_t weight;
    };

    std::size_t capacity_;
    std::size_t alwaysKept_;
    std::size_t weight_ = 0;
    std::list<Entry> order_; // the last used one first
    std::unordered_map<Key, typename std::list<Entry>::iterator, Hash> index_;
};

} // namespace cordee::server
