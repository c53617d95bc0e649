#include "platform/keychain_key_vault.h"

#include <QEventLoop>
#include <QString>

#include <qt6keychain/keychain.h>

namespace cordee::platform {

namespace {

constexpr auto service = "Cordée";

void wait(QKeychain::Job& job) {
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.setAutoDelete(false);
    job.start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

KeyError errorOf(const QKeychain::Job& job) {
    const std::string detail = job.errorString().toStdString();
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {KeyErrorKind::Refused, detail};
    default:
        return {KeyErrorKind::Unreachable, detail};
    }
}

} // namespace

Result<std::optional<Bytes>, KeyError> KeychainKeyVault::read(const std::string& name) {
    QKeychain::ReadPasswordJob job(QString::fromUtf8(service));
    job.setKey(QString::fromStdString(name));
    wait(job);
    if (job.error() == QKeychain::EntryNotFound) return std::optional<Bytes>();
    if (job.error() != QKeychain::NoError) return errorOf(job);
    const QByteArray key = QByteArray::fromHex(job.textData().toLatin1());
    if (key.isEmpty()) return KeyError{KeyErrorKind::Damaged, "the key store holds no key of ours"};
    return std::optional<Bytes>(Bytes(key.constData(), static_cast<std::size_t>(key.size())));
}

Result<void, KeyError> KeychainKeyVault::write(const std::string& name, ByteView key) {
    QKeychain::WritePasswordJob job(QString::fromUtf8(service));
    job.setKey(QString::fromStdString(name));
    job.setTextData(
        QString::fromLatin1(QByteArray(key.data(), static_cast<qsizetype>(key.size())).toHex()));
    wait(job);
    if (job.error() != QKeychain::NoError) return errorOf(job);
    return {};
}

} // namespace cordee::platform
