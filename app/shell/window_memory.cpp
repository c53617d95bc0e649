#include "app/shell/window_memory.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

namespace cordee::app {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(1180, 800);
constexpr QSize smallestSize(320, 480);

bool isOnAScreen(const QRect& geometry) {
    const QList<QScreen*> screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(), [&](const QScreen* screen) {
        return screen->availableGeometry().contains(geometry.center());
    });
}

QRect usualGeometry() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    if (screen == nullptr) return {QPoint(0, 0), usualSize};
    const QRect room = screen->availableGeometry();
    QRect usual(QPoint(0, 0), usualSize.boundedTo(room.size()));
    usual.moveCenter(room.center());
    return usual;
}

} // namespace

WindowMemory::WindowMemory(QSettings& settings, QObject* parent)
    : QObject(parent)
    , settings_(settings) {}

QRect WindowMemory::geometry() const {
    const QRect kept = settings_.value(u"window/geometry"_s).toRect();
    const bool big = kept.width() >= smallestSize.width() && kept.height() >= smallestSize.height();
    return big && isOnAScreen(kept) ? kept : usualGeometry();
}

bool WindowMemory::maximised() const {
    return settings_.value(u"window/maximised"_s).toBool();
}

QStringList WindowMemory::trail() const {
    return settings_.value(u"window/trail"_s).toStringList();
}

void WindowMemory::keep(int x, int y, int width, int height, bool maximised) {
    settings_.setValue(u"window/maximised"_s, maximised);
    if (!maximised) settings_.setValue(u"window/geometry"_s, QRect(x, y, width, height));
}

void WindowMemory::keepTrail(const QStringList& trail) {
    settings_.setValue(u"window/trail"_s, trail);
}

} // namespace cordee::app
