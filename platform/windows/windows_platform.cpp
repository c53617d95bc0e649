#include "platform/qt_platform.h"

#include <QSettings>

namespace cordee::platform {

using namespace Qt::StringLiterals;

namespace {

// Windows says these in its registry: AppsUseLightTheme 0 is dark, TextScaleFactor is a percentage.
class WindowsPlatform final : public QtPlatform {
  public:
    bool prefersDark() const override {
        const QSettings themes(
            u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
            QSettings::NativeFormat);
        return themes.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
    }
    bool reducedMotion() const override {
        const QSettings desktop(u"HKEY_CURRENT_USER\\Control Panel\\Desktop\\WindowMetrics"_s,
                                QSettings::NativeFormat);
        return desktop.value(u"MinAnimate"_s, 1).toInt() == 0;
    }
    double textScale() const override {
        const QSettings accessibility(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Accessibility"_s,
                                      QSettings::NativeFormat);
        return accessibility.value(u"TextScaleFactor"_s, 100).toInt() / 100.0;
    }
};

} // namespace

std::unique_ptr<Platform> Platform::create() {
    return std::make_unique<WindowsPlatform>();
}

} // namespace cordee::platform
