#pragma once

#include "qml/gallery/registry.h"

#include <QSize>
#include <QStringList>

class QQuickView;

namespace cordee::gallery {

/// What to draw: every screen at every size, in both themes and languages, by default.
struct Plan {
    QString folder;
    QStringList only; ///< names of screens; empty: all
    QList<QSize> sizes{{390, 844}, {820, 1180}, {1280, 800}};
    QStringList themes{QStringLiteral("light"), QStringLiteral("dark")};
    QStringList languages{QStringLiteral("fr"), QStringLiteral("en")};
    QList<double> scales{1.0};
    bool check = false; ///< looks for faults of layout and for warnings of QML instead of drawing
};

/// Draws screens without a display, one PNG each: NAME-WxH-theme-language[-x2].png; or checks them.
class Renderer {
  public:
    explicit Renderer(Plan plan);

    /// Draws or checks all of the plan; false (and why, on stderr) if a screen does not load or
    /// save, or has a fault.
    bool draw(const Registry& registry);

  private:
    bool drawScreen(const Screen& screen, const QString& language);
    bool drawVariants(const Screen& screen, QQuickView& view, const QString& language) const;

    Plan plan_;
};

} // namespace cordee::gallery
