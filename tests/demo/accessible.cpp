#include "tests/demo/accessible.h"

namespace cordee::demo {

namespace {

void collect(QAccessibleInterface* node, const QPoint& origin, const QRect& window,
             std::vector<Announced>& found) {
    if (node == nullptr || !node->isValid() || node->state().invisible) return;
    const QRect rect = node->rect().translated(-origin);
    const QString name = node->text(QAccessible::Name);
    if (!name.isEmpty() && rect.intersects(window)) found.push_back({name, node->role(), rect});
    for (int i = 0; i < node->childCount(); ++i)
        collect(node->child(i), origin, window, found);
}

// No-break spaces count as spaces; a trailing asterisk stands for any ending.
bool matches(QString candidate, QString wanted) {
    candidate = candidate.simplified();
    wanted = wanted.simplified();
    if (!wanted.endsWith(u'*')) return candidate == wanted;
    wanted.chop(1);
    return candidate.startsWith(wanted);
}

bool canBeActedOn(QAccessible::Role role) {
    return role != QAccessible::StaticText && role != QAccessible::Pane &&
           role != QAccessible::Heading && role != QAccessible::Grouping &&
           role != QAccessible::Dialog;
}

} // namespace

std::vector<Announced> announcedIn(QQuickWindow& window) {
    std::vector<Announced> found;
    const QRect frame(QPoint(0, 0), window.size());
    collect(QAccessible::queryAccessibleInterface(&window), window.mapToGlobal(QPoint(0, 0)), frame,
            found);
    return found;
}

std::optional<Announced> named(QQuickWindow& window, const QString& name, int nth) {
    std::optional<Announced> text;
    std::vector<Announced> acting; // the last one found lies in front
    for (const Announced& candidate : announcedIn(window)) {
        if (!matches(candidate.name, name)) continue;
        if (canBeActedOn(candidate.role)) acting.push_back(candidate);
        if (!text) text = candidate;
    }
    if (nth >= 0) {
        const auto at = static_cast<std::size_t>(nth);
        return at < acting.size() ? std::optional(acting[at]) : std::nullopt;
    }
    return acting.empty() ? text : acting.back();
}

} // namespace cordee::demo
