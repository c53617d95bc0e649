#pragma once

#include "platform/key_vault.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>

namespace cordee::platform {

// What differs between systems, and nothing else. One folder per system; create() makes this one's.
class Platform : public QObject {
    Q_OBJECT

  public:
    using QObject::QObject;

    static std::unique_ptr<Platform> create();

    virtual bool prefersDark() const = 0;
    virtual bool reducedMotion() const = 0;
    // Asks the system for what takes time to answer; appearanceChanged() tells when it has. To be
    // called once something is shown.
    virtual void askAppearance() {}
    // False until it has answered: what was true the last time is the better guess.
    virtual bool knowsAppearance() const { return true; }
    virtual double textScale() const = 0; // 1: the system's normal size

    // Where this person's data lives; not created yet.
    virtual std::filesystem::path dataFolder() const = 0;
    // Where a person looks for a file the app wrote for them.
    virtual std::filesystem::path documentsFolder() const = 0;

    virtual void copyText(const QString& text) = 0;
    // Hands a text to another app; false where the system has no such sheet (then copy it).
    virtual bool shareText(const QString& text) = 0;

    // The key store for the data of one folder. Blocks while the system asks the person.
    virtual std::unique_ptr<KeyVault> keyVault(const std::filesystem::path& folder) = 0;

  Q_SIGNALS:
    void appearanceChanged();
};

} // namespace cordee::platform
