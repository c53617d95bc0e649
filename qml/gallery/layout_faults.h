#pragma once

#include <QSize>
#include <QStringList>

class QQuickItem;

namespace cordee::gallery {

/// What a person would see go wrong in a page laid out in a window of this size: words cut, acts
/// or words that leave the window sideways (unless they can be scrolled to), acts that lie on each
/// other. One sentence each; empty if all is well.
QStringList layoutFaults(QQuickItem* page, QSize window);

} // namespace cordee::gallery
