#include "platform/qt_platform.h"

#include <QCoreApplication>
#include <QJniObject>

namespace cordee::platform {

using namespace Qt::StringLiterals;

namespace {

constexpr jint uiModeNightMask = 0x30; // android.content.res.Configuration
constexpr jint uiModeNightYes = 0x20;

QJniObject configuration() {
    const QJniObject context = QNativeInterface::QAndroidApplication::context();
    return context.callObjectMethod("getResources", "()Landroid/content/res/Resources;")
        .callObjectMethod("getConfiguration", "()Landroid/content/res/Configuration;");
}

class AndroidPlatform final : public QtPlatform {
  public:
    bool prefersDark() const override {
        return (configuration().getField<jint>("uiMode") & uiModeNightMask) == uiModeNightYes;
    }
    double textScale() const override {
        return static_cast<double>(configuration().getField<jfloat>("fontScale"));
    }
    bool shareText(const QString& text) override {
        const QJniObject action = QJniObject::fromString(u"android.intent.action.SEND"_s);
        QJniObject intent("android/content/Intent", "(Ljava/lang/String;)V", action.object());
        intent.callObjectMethod("setType", "(Ljava/lang/String;)Landroid/content/Intent;",
                                QJniObject::fromString(u"text/plain"_s).object());
        intent.callObjectMethod("putExtra",
                                "(Ljava/lang/String;Ljava/lang/String;)Landroid/content/Intent;",
                                QJniObject::fromString(u"android.intent.extra.TEXT"_s).object(),
                                QJniObject::fromString(text).object());
        QJniObject context = QNativeInterface::QAndroidApplication::context();
        context.callMethod<void>("startActivity", "(Landroid/content/Intent;)V", intent.object());
        return true;
    }
};

} // namespace

std::unique_ptr<Platform> Platform::create() {
    return std::make_unique<AndroidPlatform>();
}

} // namespace cordee::platform
