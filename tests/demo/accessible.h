#pragma once

#include <QAccessible>
#include <QQuickWindow>
#include <QRect>
#include <QString>

#include <optional>
#include <vector>

namespace cordee::demo {

// Something a screen reader would announce.
struct Announced {
    QString name;
    QAccessible::Role role;
    QRect rect; // in the window
};

// All that is announced and visible in the window, in its order.
std::vector<Announced> announcedIn(QQuickWindow& window);
// What carries this name ("Oui, c’est *" matches any ending): a thing to act on rather than a text
// of the same words, and the one in front; or, where several do, the nth to act on (from 0).
std::optional<Announced> named(QQuickWindow& window, const QString& name, int nth = -1);

} // namespace cordee::demo
