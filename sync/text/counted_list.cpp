#include "sync/text/counted_list.h"

#include <algorithm>
#include <numeric>

namespace cordee::text {

namespace {

// The index of the part that holds `position`; reduces `position` to what is inside of it.
template <class Counts>
std::uint32_t descend(const Counts& counts, std::uint32_t size, std::uint32_t& position) {
    std::uint32_t index = 0;
    while (index + 1 < size && position >= counts[index])
        position -= counts[index++];
    return index;
}

template <class Values, class Value>
void insertAt(Values& values, std::uint32_t size, std::uint32_t index, Value value) {
    std::copy_backward(values.begin() + index, values.begin() + size, values.begin() + size + 1);
    values[index] = value;
}

} // namespace

CountedList::CountedList() {
    Leaf& leaf = leaves_.emplace_back();
    leaf.size = 0;
    Node& node = nodes_.emplace_back();
    node.size = 1;
    node.leaves[0] = 0;
    node.counts[0] = 0;
    top_ = {0};
    topCounts_ = {0};
}

CountedList::Cursor CountedList::find(Entry entry) const {
    const std::uint32_t leaf = leafOf_[entry];
    const auto& entries = leaves_[leaf].entries;
    const auto* found = std::find(entries.begin(), entries.begin() + leaves_[leaf].size, entry);
    return {leaf, static_cast<std::uint32_t>(found - entries.begin())};
}

CountedList::Cursor CountedList::next(Cursor at) const {
    const Leaf& leaf = leaves_[at.leaf];
    if (at.slot + 1 < leaf.size) return {at.leaf, at.slot + 1};
    const Node& node = nodes_[leaf.node];
    if (leaf.index + 1 < node.size) return {node.leaves[leaf.index + 1], 0};
    if (node.index + 1 < top_.size()) return {leafAt(node.index + 1), 0};
    return {at.leaf, leaf.size};
}

std::optional<CountedList::Cursor> CountedList::previous(Cursor at) const {
    if (at.slot > 0) return Cursor{at.leaf, at.slot - 1};
    const Leaf& leaf = leaves_[at.leaf];
    const Node& node = nodes_[leaf.node];
    std::uint32_t before = 0;
    if (leaf.index > 0) {
        before = node.leaves[leaf.index - 1];
    } else if (node.index > 0) {
        const Node& earlier = nodes_[top_[node.index - 1]];
        before = earlier.leaves[earlier.size - 1];
    } else {
        return std::nullopt;
    }
    return Cursor{before, leaves_[before].size - 1};
}

CountedList::Found CountedList::at(Count position) const {
    Count inside = position;
    const std::uint32_t topIndex =
        descend(topCounts_, static_cast<std::uint32_t>(top_.size()), inside);
    const Node& node = nodes_[top_[topIndex]];
    const std::uint32_t leaf = node.leaves[descend(node.counts, node.size, inside)];
    const std::uint32_t slot = descend(leaves_[leaf].counts, leaves_[leaf].size, inside);
    return {{leaf, slot}, position - inside};
}

CountedList::Count CountedList::before(Cursor at) const {
    const Leaf& leaf = leaves_[at.leaf];
    const Node& node = nodes_[leaf.node];
    Count sum = std::accumulate(topCounts_.begin(), topCounts_.begin() + node.index, Count{0});
    sum = std::accumulate(node.counts.begin(), node.counts.begin() + leaf.index, sum);
    return std::accumulate(leaf.counts.begin(), leaf.counts.begin() + at.slot, sum);
}

bool CountedList::isBefore(Cursor first, Cursor second) const {
    if (first.leaf == second.leaf) return first.slot < second.slot;
    const Leaf& one = leaves_[first.leaf];
    const Leaf& other = leaves_[second.leaf];
    if (one.node == other.node) return one.index < other.index;
    return nodes_[one.node].index < nodes_[other.node].index;
}

void CountedList::add(Cursor at, std::int32_t difference) {
    const auto change = static_cast<Count>(difference); // wraps around, as the sums do
    Leaf& leaf = leaves_[at.leaf];
    Node& node = nodes_[leaf.node];
    leaf.counts[at.slot] += change;
    node.counts[leaf.index] += change;
    topCounts_[node.index] += change;
    total_ += change;
}

CountedList::Cursor CountedList::insert(Cursor at, Entry entry, Count count) {
    if (leaves_[at.leaf].size == fan) {
        splitLeaf(at.leaf);
        const std::uint32_t kept = leaves_[at.leaf].size;
        if (at.slot > kept) at = {static_cast<std::uint32_t>(leaves_.size() - 1), at.slot - kept};
    }
    Leaf& leaf = leaves_[at.leaf];
    insertAt(leaf.entries, leaf.size, at.slot, entry);
    insertAt(leaf.counts, leaf.size, at.slot, Count{0});
    ++leaf.size;
    leafOf_.push_back(at.leaf);
    add(at, static_cast<std::int32_t>(count));
    return at;
}

void CountedList::append(const std::vector<Count>& counts) {
    constexpr std::uint32_t filled = fan - fan / 4; // room, so that the first edits split nothing
    leafOf_.reserve(counts.size() + counts.size() / 8);
    leaves_.reserve(counts.size() / filled + 2);
    auto last = static_cast<std::uint32_t>(leaves_.size() - 1);
    for (const Count count : counts) {
        if (leaves_[last].size == filled) last = newLeafAfter(last);
        Leaf& leaf = leaves_[last];
        leaf.entries[leaf.size] = static_cast<Entry>(leafOf_.size());
        leaf.counts[leaf.size] = 0;
        ++leaf.size;
        leafOf_.push_back(last);
        add({last, leaf.size - 1}, static_cast<std::int32_t>(count));
    }
}

std::uint32_t CountedList::newLeafAfter(std::uint32_t leaf) {
    if (nodes_[leaves_[leaf].node].size == fan) splitNode(leaves_[leaf].node);
    const auto added = static_cast<std::uint32_t>(leaves_.size());
    leaves_.emplace_back().size = 0;
    const std::uint32_t place = leaves_[leaf].node;
    Node& node = nodes_[place];
    const std::uint32_t index = leaves_[leaf].index + 1;
    insertAt(node.leaves, node.size, index, added);
    insertAt(node.counts, node.size, index, Count{0});
    ++node.size;
    leaves_[added].node = place;
    for (std::uint32_t moved = index; moved < node.size; ++moved)
        leaves_[node.leaves[moved]].index = moved;
    return added;
}

void CountedList::splitLeaf(std::uint32_t leaf) {
    const std::uint32_t added = newLeafAfter(leaf);
    Leaf& from = leaves_[leaf];
    Leaf& to = leaves_[added];
    const std::uint32_t kept = from.size / 2;
    to.size = from.size - kept;
    std::copy_n(from.entries.begin() + kept, to.size, to.entries.begin());
    std::copy_n(from.counts.begin() + kept, to.size, to.counts.begin());
    from.size = kept;
    for (std::uint32_t slot = 0; slot < to.size; ++slot)
        leafOf_[to.entries[slot]] = added;
    const Count moved = std::accumulate(to.counts.begin(), to.counts.begin() + to.size, Count{0});
    Node& node = nodes_[from.node];
    node.counts[from.index] -= moved;
    node.counts[to.index] += moved;
}

void CountedList::splitNode(std::uint32_t node) {
    const auto added = static_cast<std::uint32_t>(nodes_.size());
    nodes_.emplace_back().size = 0;
    Node& from = nodes_[node];
    Node& to = nodes_[added];
    const std::uint32_t kept = from.size / 2;
    to.size = from.size - kept;
    std::copy_n(from.leaves.begin() + kept, to.size, to.leaves.begin());
    std::copy_n(from.counts.begin() + kept, to.size, to.counts.begin());
    from.size = kept;
    for (std::uint32_t index = 0; index < to.size; ++index) {
        leaves_[to.leaves[index]].node = added;
        leaves_[to.leaves[index]].index = index;
    }
    const Count moved = std::accumulate(to.counts.begin(), to.counts.begin() + to.size, Count{0});
    topCounts_[from.index] -= moved;
    top_.insert(top_.begin() + from.index + 1, added);
    topCounts_.insert(topCounts_.begin() + from.index + 1, moved);
    for (std::size_t index = from.index + 1; index < top_.size(); ++index)
        nodes_[top_[index]].index = static_cast<std::uint32_t>(index);
}

std::size_t CountedList::memory() const {
    return leaves_.capacity() * sizeof(Leaf) + nodes_.capacity() * sizeof(Node) +
           (top_.capacity() + topCounts_.capacity() + leafOf_.capacity()) * sizeof(std::uint32_t);
}

} // namespace cordee::text
