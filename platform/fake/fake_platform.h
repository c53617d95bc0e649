#pragma once

#include "platform/platform.h"

#include <map>

namespace cordee::platform {

// Keys in memory, with the failures a test asks for.
class FakeKeyVault final : public KeyVault {
  public:
    explicit FakeKeyVault(std::map<std::string, Bytes>& keys,
                          const std::optional<KeyErrorKind>& failure)
        : keys_(keys)
        , failure_(failure) {}

    Result<std::optional<Bytes>, KeyError> read(const std::string& name) override;
    Result<void, KeyError> write(const std::string& name, ByteView key) override;
    KeyPlace place() const override { return KeyPlace::Memory; }

  private:
    std::map<std::string, Bytes>& keys_;
    const std::optional<KeyErrorKind>& failure_;
};

// A system that is what a test says, and does nothing outside its folder.
class FakePlatform final : public Platform {
    Q_OBJECT

  public:
    explicit FakePlatform(std::filesystem::path folder)
        : folder_(std::move(folder)) {}

    bool prefersDark() const override { return dark; }
    bool reducedMotion() const override { return still; }
    bool knowsAppearance() const override { return answers; }
    double textScale() const override { return scale; }
    std::filesystem::path dataFolder() const override { return folder_; }
    std::filesystem::path documentsFolder() const override { return folder_; }
    void copyText(const QString& text) override { copied = text; }
    bool shareText(const QString&) override { return false; }
    std::unique_ptr<KeyVault> keyVault(const std::filesystem::path&) override {
        return std::make_unique<FakeKeyVault>(keys, keyFailure);
    }

    bool dark = false;
    bool still = true;
    bool answers = true;
    double scale = 1;
    QString copied;
    std::map<std::string, Bytes> keys;
    std::optional<KeyErrorKind> keyFailure; // of every read and write

  private:
    std::filesystem::path folder_;
};

} // namespace cordee::platform
