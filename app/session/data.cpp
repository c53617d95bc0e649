#include "app/session/data.h"

#include "app/session/data_backup.h"
#include "app/session/data_files.h"
#include "model/cordee_model.h"
#include "sync/store/salvage.h"

#include <QFile>
#include <QSaveFile>

namespace cordee::app {

namespace {

using std::filesystem::path;

constexpr std::size_t keyNameOctets = 8;

OpenError from(const StoreError& error) {
    switch (error.kind) {
    case StoreErrorKind::Locked:
        return {Trouble::Locked, error.detail};
    case StoreErrorKind::Damaged:
        return {Trouble::Damaged, error.detail};
    case StoreErrorKind::WrongKey:
        return {Trouble::WrongKey, error.detail};
    case StoreErrorKind::Full:
        return {Trouble::Full, error.detail};
    case StoreErrorKind::NotFound:
    case StoreErrorKind::Invalid:
    case StoreErrorKind::TooLarge:
    case StoreErrorKind::Newer:
    case StoreErrorKind::Io:
        break;
    }
    return {Trouble::Io, error.detail};
}

OpenError from(const TrustError& error) {
    const bool otherKey = error.kind == TrustErrorKind::BadKey;
    return {otherKey ? Trouble::WrongKey : Trouble::Damaged, error.detail};
}

OpenError from(const platform::KeyError& error) {
    switch (error.kind) {
    case platform::KeyErrorKind::Unreachable:
    case platform::KeyErrorKind::Refused:
        return {Trouble::KeyAway, error.detail};
    case platform::KeyErrorKind::Damaged:
        return {Trouble::WrongKey, error.detail};
    case platform::KeyErrorKind::Io:
        break;
    }
    return {Trouble::Io, error.detail};
}

Result<void, OpenError> makeFolder(const path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return OpenError{Trouble::Folder, error.message()};
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, error);
    if (error) return OpenError{Trouble::Folder, error.message()};
    return {};
}

// Each data folder has a key of its own in the system's store, under a random name kept beside the
// data, so that the folder can be moved and several can be used.
Result<std::string, OpenError> keyName(const path& folder, Random& random) {
    const QString file = QString::fromStdString((folder / keyNameFile).string());
    QFile known(file);
    if (known.open(QIODevice::ReadOnly)) {
        const QByteArray name = known.read(64).trimmed();
        if (QByteArray::fromHex(name).size() != qsizetype(keyNameOctets))
            return OpenError{Trouble::WrongKey, "the name of the key is damaged"};
        return name.toStdString();
    }
    if (known.exists()) return OpenError{Trouble::Io, known.errorString().toStdString()};
    Bytes octets(keyNameOctets, '\0');
    random.fill(reinterpret_cast<std::uint8_t*>(octets.data()), octets.size());
    const std::string name = toHex(octets);
    QSaveFile made(file);
    if (!made.open(QIODevice::WriteOnly) || made.write(name.c_str()) < 0 || !made.commit())
        return OpenError{Trouble::Folder, made.errorString().toStdString()};
    return name;
}

Result<void, OpenError> writeKey(const std::string& name, const crypto::LocalKey& key,
                                 platform::KeyVault& keys) {
    if (const auto written = keys.write(name, key.view()); !written) return from(written.error());
    const auto again = keys.read(name);
    if (!again) return from(again.error());
    if (!*again || **again != key.view())
        return OpenError{Trouble::KeyAway, "the key store did not keep the key"};
    return {};
}

Result<crypto::LocalKey, OpenError> localKey(const path& folder, platform::KeyVault& keys,
                                             Random& random) {
    std::error_code unknown;
    const bool dataExists = std::filesystem::exists(folder / databaseFile, unknown) || unknown;
    if (dataExists && !std::filesystem::exists(folder / keyNameFile, unknown))
        return OpenError{Trouble::KeyMissing, "no key is named beside the data"};
    const auto name = keyName(folder, random);
    if (!name) return name.error();
    const auto kept = keys.read(*name);
    if (!kept) return from(kept.error());
    if (*kept) {
        if (auto key = crypto::LocalKey::from(**kept)) return std::move(*key);
        return OpenError{Trouble::WrongKey, "the key has another length"};
    }
    if (dataExists) return OpenError{Trouble::KeyMissing, "the key store holds no key " + *name};
    auto key = crypto::LocalKey::random(random);
    if (const auto written = writeKey(*name, key, keys); !written) return written.error();
    return key;
}

} // namespace

Result<crypto::LocalKey, OpenError> keptKey(const path& folder, platform::KeyVault& keys,
                                            Random& random) {
    return localKey(folder, keys, random);
}

Result<void, OpenError> keepKey(const path& folder, const crypto::LocalKey& key,
                                platform::KeyVault& keys, Random& random) {
    const auto name = keyName(folder, random);
    if (!name) return name.error();
    return writeKey(*name, key, keys);
}

bool hasData(const path& folder) {
    std::error_code unknown;
    return std::filesystem::exists(folder / databaseFile, unknown);
}

Result<Data, OpenError> openData(const path& folder, platform::KeyVault& keys, const Clock& clock,
                                 Random& random) {
    if (const auto made = makeFolder(folder); !made) return made.error();
    if (const auto finished = finishRestore(folder); !finished) return finished.error();
    if (const auto undone = store::undoSalvage(folder / databaseFile); !undone)
        return from(undone.error());
    return openAsItIs(folder, keys, clock, random);
}

Result<Data, OpenError> openAsItIs(const path& folder, platform::KeyVault& keys, const Clock& clock,
                                   Random& random) {
    const auto key = localKey(folder, keys, random);
    if (!key) return key.error();
    Data data;
    data.keyPlace = keys.place();
    data.cipher = std::make_unique<crypto::LocalCipher>(*key, random);
    auto store = store::Store::open({.path = folder / databaseFile,
                                     .schema = model::schema(),
                                     .clock = clock,
                                     .random = random,
                                     .cipher = data.cipher.get(),
                                     .checkLater = true});
    if (!store) return from(store.error());
    data.store = std::move(*store);
    auto vault = crypto::Vault::open(*data.store, random, clock, *key);
    if (!vault) return from(vault.error());
    data.vault = std::move(*vault);
    return data;
}

Result<void, OpenError> seat(Data& data) {
    if (data.store->readOnly()) return {};
    for (const SpaceId& space : data.vault->spaces()) {
        const auto kind = data.vault->kind(space);
        if (!kind) continue;
        if (const auto known = data.store->addSpace(space, *kind); !known)
            return from(known.error());
    }
    const auto author = data.store->setAuthor(data.vault->device(), data.vault->user());
    if (!author) return from(author.error());
    return {};
}

} // namespace cordee::app
