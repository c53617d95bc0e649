#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

// FugueMax as a tree with a node for each character, written straight from Algorithm 1 and section
// 4.3 of Weidner and Kleppmann (arXiv:2305.00583), as slow as it is plain: what the library's runs
// are held against. Shares no code with it.
namespace cordee::text::test {

using NodeId = std::pair<std::uint64_t, std::uint32_t>; // author, their unit

struct Event {
    enum class Kind { Insert, Erase, Restore } kind = Kind::Insert;
    NodeId id;
    char32_t character = 0;
    std::optional<NodeId> parent; // nothing: the root
    bool rightSide = true;
    std::optional<NodeId> rightOrigin; // nothing: the end
    NodeId target;                     // what is erased; the erasure taken back
};

class FugueOracle {
  public:
    std::vector<Event> splice(std::uint64_t me, std::size_t position, std::size_t erased,
                              const std::u32string& inserted);
    std::vector<Event> undo(std::uint64_t me, const std::vector<Event>& events);
    void apply(const Event& event);
    std::u32string text() const;
    std::size_t length() const { return shown().size(); }

  private:
    struct Node {
        Event made;
        std::set<NodeId> erasures; // in force
        std::vector<NodeId> leftChildren;
        std::vector<NodeId> rightChildren;
    };

    Event next(std::uint64_t me, Event::Kind kind);
    std::vector<NodeId> traversal() const; // erased ones too
    void visit(const std::optional<NodeId>& node, std::vector<NodeId>& out) const;
    std::vector<NodeId> shown() const;
    bool isShown(const NodeId& id) const { return nodes_.at(id).erasures.empty(); }
    void insertSibling(std::vector<NodeId>& siblings, const Event& event);

    std::map<NodeId, Node> nodes_;
    std::vector<NodeId> rootChildren_;
    std::map<NodeId, NodeId> erased_; // erasure to character
    std::set<NodeId> restored_;
    std::map<std::uint64_t, std::uint32_t> next_;
};

} // namespace cordee::text::test
