#pragma once

#include "platform/platform.h"

namespace cordee::platform {

// What Windows, macOS, iOS and Android share: Qt's folders and clipboard, QtKeychain's key store.
class QtPlatform : public Platform {
  public:
    bool prefersDark() const override;
    bool reducedMotion() const override { return false; }
    double textScale() const override { return 1; }
    std::filesystem::path dataFolder() const override;
    std::filesystem::path documentsFolder() const override;
    void copyText(const QString& text) override;
    bool shareText(const QString&) override { return false; }
    std::unique_ptr<KeyVault> keyVault(const std::filesystem::path&) override;
};

} // namespace cordee::platform
