#include "platform/qt_platform.h"

#import <AppKit/AppKit.h>

namespace cordee::platform {

namespace {

class MacosPlatform final : public QtPlatform {
  public:
    bool prefersDark() const override {
        NSAppearanceName best = [NSApp.effectiveAppearance
            bestMatchFromAppearancesWithNames:@[ NSAppearanceNameAqua, NSAppearanceNameDarkAqua ]];
        return [best isEqualToString:NSAppearanceNameDarkAqua];
    }
    bool reducedMotion() const override {
        return NSWorkspace.sharedWorkspace.accessibilityDisplayShouldReduceMotion;
    }
};

} // namespace

std::unique_ptr<Platform> Platform::create() {
    return std::make_unique<MacosPlatform>();
}

} // namespace cordee::platform
