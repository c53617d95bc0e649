#include "app/session/safekeeping.h"

#include "app/session/data_files.h"
#include "app/session/trouble_words.h"
#include "sync/store/copy.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace cordee::app {

using namespace Qt::StringLiterals;
using std::filesystem::path;

namespace {

constexpr qsizetype mostFound = 4;

path pathOf(const QString& file) {
    return path(file.toStdString());
}

} // namespace

QString backupFault(crypto::BackupErrorKind kind) {
    using Kind = crypto::BackupErrorKind;
    switch (kind) {
    case Kind::Foreign:
        return QCoreApplication::translate("backup",
                                           "Ce fichier n’est pas une sauvegarde de Cordée.");
    case Kind::Newer:
        return QCoreApplication::translate("backup",
                                           "Cette sauvegarde vient d’une version plus récente de "
                                           "Cordée. Mets Cordée à jour, puis réessaie.");
    case Kind::WrongPassphrase:
        return QCoreApplication::translate("backup", "Cette phrase n’ouvre pas ce fichier.");
    case Kind::Truncated:
        return QCoreApplication::translate(
            "backup", "Ce fichier est incomplet : sa copie s’est arrêtée avant la fin.");
    case Kind::Damaged:
        return QCoreApplication::translate(
            "backup", "Ce fichier a été abîmé ou modifié. Rien n’en a été repris.");
    case Kind::Memory:
        return QCoreApplication::translate(
            "backup", "Il n’y a pas assez de mémoire libre. Ferme d’autres programmes.");
    case Kind::Full:
        return QCoreApplication::translate("backup", "Il n’y a pas assez de place sur le disque.");
    case Kind::Io:
        return QCoreApplication::translate("backup",
                                           "Le fichier ne peut pas être lu ou écrit ici.");
    }
    return {};
}

Safekeeping::Safekeeping(Parts parts, QObject* parent)
    : QObject(parent)
    , parts_(std::move(parts)) {
    look();
}

Safekeeping::~Safekeeping() {
    if (worker_.joinable()) worker_.join();
    if (checker_.joinable()) checker_.join();
}

void Safekeeping::check() {
    if (checker_.joinable()) checker_.join();
    checker_ = std::thread([this, database = parts_.folder / databaseFile] {
        const auto fine = store::checkDatabase(database);
        // A disk that cannot be read says nothing about the file.
        const bool damaged = !fine && fine.error().kind == StoreErrorKind::Damaged;
        QMetaObject::invokeMethod(
            this, [this, damaged] { Q_EMIT checked(!damaged); }, Qt::QueuedConnection);
    });
}

QString Safekeeping::nameOf(const QString& file) {
    return QFileInfo(file).completeBaseName();
}

void Safekeeping::look() {
    found_.clear();
    const QDir folder(QString::fromStdString(parts_.documents.string()));
    const auto files = folder.entryInfoList({u"*.cordee"_s}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files.first(std::min(files.size(), mostFound)))
        found_.append(file.absoluteFilePath());
    Q_EMIT changed();
}

void Safekeeping::begin(std::function<void()> work) {
    if (worker_.joinable()) worker_.join();
    busy_ = true;
    said_.clear();
    fault_.clear();
    worker_ = std::thread(std::move(work));
    Q_EMIT changed();
}

void Safekeeping::end(QString said, QString fault) {
    busy_ = false;
    said_ = std::move(said);
    fault_ = std::move(fault);
    look();
}

void Safekeeping::save(const QString& phrase) {
    if (busy_) return;
    if (phrase.size() < leastLetters())
        return end({}, tr("Choisis une phrase d’au moins %1 caractères.").arg(leastLetters()));
    const auto keys = parts_.platform.keyVault(parts_.folder);
    auto key = keptKey(parts_.folder, *keys, parts_.random);
    if (!key) return end({}, troubleTitle(key.error().kind));
    std::error_code ignored;
    std::filesystem::create_directories(parts_.documents, ignored);
    const QString moment =
        QDateTime::fromMSecsSinceEpoch(parts_.clock.nowMs()).toString(u"yyyy-MM-dd HH.mm.ss"_s);
    const path file = parts_.documents / u"Cordée %1.cordee"_s.arg(moment).toStdString();
    begin([this, file, phrase, key = std::make_shared<crypto::LocalKey>(std::move(*key))] {
        const crypto::WipedBytes secret(phrase.toStdString());
        auto result = writeBackup(parts_.folder, *key, secret.view(), file, parts_.random);
        QMetaObject::invokeMethod(
            this, [this, file, result] { endSaving(file, result); }, Qt::QueuedConnection);
    });
}

void Safekeeping::endSaving(const path& file, const Result<void, crypto::BackupError>& result) {
    if (!result) return end({}, backupFault(result.error().kind));
    end(tr("Tout est dans %1. Garde ce fichier ailleurs que sur cet appareil, et ta phrase "
           "ailleurs que dans ce fichier.")
            .arg(QString::fromStdString(file.string())),
        {});
}

void Safekeeping::restore(const QString& file, const QString& phrase) {
    if (busy_) return;
    if (file.isEmpty()) return end({}, tr("Choisis d’abord un fichier."));
    begin([this, file, phrase] {
        const crypto::WipedBytes secret(phrase.toStdString());
        auto key = std::make_shared<Result<crypto::LocalKey, crypto::BackupError>>(
            unpackBackup(pathOf(file), secret.view(), parts_.folder, parts_.clock, parts_.random));
        QMetaObject::invokeMethod(
            this, [this, key] { endUnpacking(std::move(*key)); }, Qt::QueuedConnection);
    });
}

void Safekeeping::endUnpacking(Result<crypto::LocalKey, crypto::BackupError> result) {
    if (!result) return end({}, backupFault(result.error().kind));
    restored_ = std::move(*result);
    end({}, {});
    Q_EMIT unpacked();
}

Result<void, OpenError> Safekeeping::install() {
    const auto key = std::exchange(restored_, std::nullopt);
    if (!key) return OpenError{Trouble::Io, "nothing was unpacked"};
    const auto keys = parts_.platform.keyVault(parts_.folder);
    return installBackup(parts_.folder, *key, *keys, parts_.clock, parts_.random);
}

} // namespace cordee::app
