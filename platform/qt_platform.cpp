#include "platform/qt_platform.h"

#include "platform/keychain_key_vault.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPalette>
#include <QStandardPaths>

namespace cordee::platform {

bool QtPlatform::prefersDark() const {
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

std::filesystem::path QtPlatform::dataFolder() const {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
}

std::filesystem::path QtPlatform::documentsFolder() const {
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation).toStdString();
}

void QtPlatform::copyText(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

std::unique_ptr<KeyVault> QtPlatform::keyVault(const std::filesystem::path&) {
    return std::make_unique<KeychainKeyVault>();
}

} // namespace cordee::platform
