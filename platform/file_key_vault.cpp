#include "platform/file_key_vault.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace cordee::platform {

namespace {

constexpr qint64 longestKey = 1024;

QString toQString(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

} // namespace

FileKeyVault::FileKeyVault(std::filesystem::path folder)
    : folder_(std::move(folder)) {}

std::filesystem::path FileKeyVault::file(const std::string& name) const {
    return folder_ / (name + ".key");
}

bool FileKeyVault::holds(const std::string& name) const {
    std::error_code unknown;
    return std::filesystem::exists(file(name), unknown) || unknown;
}

Result<std::optional<Bytes>, KeyError> FileKeyVault::read(const std::string& name) {
    if (!holds(name)) return std::optional<Bytes>();
    QFile file(toQString(this->file(name)));
    if (!file.open(QIODevice::ReadOnly)) {
        return KeyError{KeyErrorKind::Io, file.errorString().toStdString()};
    }
    if (file.size() > longestKey) return KeyError{KeyErrorKind::Damaged, "key file too large"};
    const QByteArray decoded = QByteArray::fromHex(file.readAll().trimmed());
    if (decoded.isEmpty()) return KeyError{KeyErrorKind::Damaged, "key file holds no key"};
    return std::optional<Bytes>(
        Bytes(decoded.constData(), static_cast<std::size_t>(decoded.size())));
}

Result<void, KeyError> FileKeyVault::write(const std::string& name, ByteView key) {
    QSaveFile file(toQString(this->file(name)));
    const auto failed = [&file] {
        return KeyError{KeyErrorKind::Io, file.errorString().toStdString()};
    };
    if (!file.open(QIODevice::WriteOnly)) return failed();
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) return failed();
    const QByteArray hex =
        QByteArray(key.data(), static_cast<qsizetype>(key.size())).toHex() + '\n';
    if (file.write(hex) != hex.size() || !file.commit()) return failed();
    return {};
}

} // namespace cordee::platform
