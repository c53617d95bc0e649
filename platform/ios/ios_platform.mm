#include "platform/qt_platform.h"

#import <UIKit/UIKit.h>

namespace cordee::platform {

namespace {

UIViewController* rootController() {
    for (UIWindow* window in UIApplication.sharedApplication.windows) {
        if (window.isKeyWindow) return window.rootViewController;
    }
    return nil;
}

class IosPlatform final : public QtPlatform {
  public:
    bool prefersDark() const override {
        return UITraitCollection.currentTraitCollection.userInterfaceStyle ==
               UIUserInterfaceStyleDark;
    }
    bool reducedMotion() const override { return UIAccessibilityIsReduceMotionEnabled(); }
    double textScale() const override {
        return [UIFontMetrics.defaultMetrics scaledValueForValue:16.0] / 16.0;
    }
    bool shareText(const QString& text) override {
        UIViewController* root = rootController();
        if (root == nil) return false;
        auto* sheet = [[UIActivityViewController alloc] initWithActivityItems:@[ text.toNSString() ]
                                                        applicationActivities:nil];
        [root presentViewController:sheet animated:YES completion:nil];
        return true;
    }
};

} // namespace

std::unique_ptr<Platform> Platform::create() {
    return std::make_unique<IosPlatform>();
}

} // namespace cordee::platform
