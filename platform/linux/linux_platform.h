#pragma once

#include "platform/platform.h"

class QDBusVariant;

namespace cordee::platform {

// Freedesktop systems: appearance from the settings portal (asked without waiting, so that no slow
// portal delays the first frame), keys from the Secret Service where one is running.
class LinuxPlatform final : public Platform {
    Q_OBJECT

  public:
    LinuxPlatform();

    bool prefersDark() const override { return dark_; }
    void askAppearance() override;
    bool knowsAppearance() const override { return known_; }
    bool reducedMotion() const override { return reducedMotion_; }
    double textScale() const override { return textScale_; }
    std::filesystem::path dataFolder() const override;
    std::filesystem::path documentsFolder() const override;
    void copyText(const QString& text) override;
    bool shareText(const QString&) override { return false; }
    std::unique_ptr<KeyVault> keyVault(const std::filesystem::path& folder) override;

  private Q_SLOTS:
    void onSetting(const QString& group, const QString& key, const QDBusVariant& value);

  private:
    void ask(const QString& group, const QString& key);

    bool known_ = false;
    bool dark_ = false;
    bool reducedMotion_ = false;
    double textScale_ = 1;
};

} // namespace cordee::platform
