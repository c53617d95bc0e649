#include "tests/unit/text/fugue_oracle.h"

#include <algorithm>

namespace cordee::text::test {

Event FugueOracle::next(std::uint64_t me, Event::Kind kind) {
    Event event;
    event.kind = kind;
    event.id = {me, next_[me]};
    return event;
}

std::vector<Event> FugueOracle::splice(std::uint64_t me, std::size_t position, std::size_t erased,
                                       const std::u32string& inserted) {
    std::vector<Event> events;
    for (; erased > 0; --erased) {
        Event event = next(me, Event::Kind::Erase);
        event.target = shown()[position];
        apply(event);
        events.push_back(event);
    }
    for (const char32_t character : inserted) {
        Event event = next(me, Event::Kind::Insert);
        event.character = character;
        std::optional<NodeId> left;
        if (position > 0) left = shown()[position - 1];
        const auto order = traversal();
        const auto after = left ? std::find(order.begin(), order.end(), *left) + 1 : order.begin();
        if (after != order.end()) event.rightOrigin = *after;
        if ((left ? nodes_.at(*left).rightChildren : rootChildren_).empty()) {
            event.parent = left;
        } else {
            event.parent = event.rightOrigin;
            event.rightSide = false;
        }
        apply(event);
        events.push_back(event);
        ++position;
    }
    return events;
}

std::vector<Event> FugueOracle::undo(std::uint64_t me, const std::vector<Event>& events) {
    std::vector<Event> made;
    const auto erase = [&](const NodeId& character) {
        if (!isShown(character)) return;
        Event event = next(me, Event::Kind::Erase);
        event.target = character;
        apply(event);
        made.push_back(event);
    };
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->kind == Event::Kind::Insert) {
            erase(event->id);
        } else if (event->kind == Event::Kind::Restore) {
            erase(erased_.at(event->target));
        } else if (!restored_.contains(event->id)) {
            Event back = next(me, Event::Kind::Restore);
            back.target = event->id;
            apply(back);
            made.push_back(back);
        }
    }
    return made;
}

void FugueOracle::apply(const Event& event) {
    next_[event.id.first] = event.id.second + 1;
    switch (event.kind) {
    case Event::Kind::Insert:
        nodes_[event.id].made = event;
        if (!event.parent)
            insertSibling(rootChildren_, event);
        else
            insertSibling(event.rightSide ? nodes_.at(*event.parent).rightChildren
                                          : nodes_.at(*event.parent).leftChildren,
                          event);
        break;
    case Event::Kind::Erase:
        erased_[event.id] = event.target;
        nodes_.at(event.target).erasures.insert(event.id);
        break;
    case Event::Kind::Restore:
        restored_.insert(event.target);
        nodes_.at(erased_.at(event.target)).erasures.erase(event.target);
        break;
    }
}

// Left children in the order of their ids. Right children first by their right origins, from the
// last in the text to the first, then in the order of their ids.
void FugueOracle::insertSibling(std::vector<NodeId>& siblings, const Event& event) {
    const auto order = traversal();
    const auto place = [&](const std::optional<NodeId>& origin) {
        return origin ? std::find(order.begin(), order.end(), *origin) : order.end();
    };
    const auto before = [&](const NodeId& sibling) {
        if (event.rightSide) {
            const auto ours = place(event.rightOrigin);
            const auto theirs = place(nodes_.at(sibling).made.rightOrigin);
            if (ours != theirs) return theirs > ours;
        }
        return sibling < event.id;
    };
    siblings.insert(std::find_if_not(siblings.begin(), siblings.end(), before), event.id);
}

void FugueOracle::visit(const std::optional<NodeId>& id, std::vector<NodeId>& out) const {
    if (id)
        for (const NodeId& child : nodes_.at(*id).leftChildren)
            visit(child, out);
    if (id) out.push_back(*id);
    for (const NodeId& child : id ? nodes_.at(*id).rightChildren : rootChildren_)
        visit(child, out);
}

std::vector<NodeId> FugueOracle::traversal() const {
    std::vector<NodeId> out;
    visit(std::nullopt, out);
    return out;
}

std::vector<NodeId> FugueOracle::shown() const {
    std::vector<NodeId> out;
    for (const NodeId& id : traversal())
        if (isShown(id)) out.push_back(id);
    return out;
}

std::u32string FugueOracle::text() const {
    std::u32string text;
    for (const NodeId& id : shown())
        text.push_back(nodes_.at(id).made.character);
    return text;
}

} // namespace cordee::text::test
