#include "app/settings/settings_model.h"

#include "app/records/convert.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <algorithm>

namespace cordee::app {

SettingsModel::SettingsModel(store::Store& store, Gestures& gestures, People& people,
                             const Clock& clock, Preferences& preferences,
                             platform::Platform& platform, Place place, QObject* parent)
    : QObject(parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , preferences_(preferences)
    , platform_(platform)
    , place_(std::move(place))
    , bin_(store, gestures, clock)
    , recent_(store, clock)
    , history_(store, gestures, people, clock) {
    connect(&people_, &People::changed, this, &SettingsModel::profileChanged);
}

std::vector<store::Row> SettingsModel::myProfiles() const {
    auto profiles = store_.select(store::Query(model::Profile::recordKind));
    std::erase_if(profiles, [this](const store::Row& profile) {
        return store_.isShared(profile.space) &&
               profile.get(model::Profile::userId) != people_.me();
    });
    std::ranges::stable_partition(
        profiles, [this](const store::Row& profile) { return !store_.isShared(profile.space); });
    return profiles;
}

QString SettingsModel::text(Field<std::string> field) const {
    const auto profiles = myProfiles();
    return profiles.empty() ? QString()
                            : toQString(profiles.front().get(field).value_or(std::string()));
}

// My name is the same for everybody: the copies in the mentorships are written in the same act.
void SettingsModel::write(Field<std::string> field, const QString& text) {
    std::vector<store::Edit> edits;
    for (const store::Row& profile : myProfiles()) {
        store::Edit edit(profile.id);
        edit.set(field, toUtf8(oneLine(text)));
        edits.push_back(std::move(edit));
    }
    gestures_.commit(edits);
    Q_EMIT profileChanged();
}

QString SettingsModel::name() const {
    return text(model::Profile::displayName);
}

void SettingsModel::setName(const QString& name) {
    if (oneLine(name).isEmpty()) {
        Q_EMIT profileChanged();
        return;
    }
    write(model::Profile::displayName, name);
}

QString SettingsModel::headline() const {
    return text(model::Profile::headline);
}

void SettingsModel::setHeadline(const QString& headline) {
    write(model::Profile::headline, headline);
}

bool SettingsModel::hasRole(model::Role role) const {
    const auto profiles = myProfiles();
    if (profiles.empty()) return false;
    const auto roles = profiles.front().get(model::Profile::roles);
    return std::ranges::find(roles, role) != roles.end();
}

void SettingsModel::setRole(bool mentor, bool on) {
    const auto profiles = myProfiles();
    if (profiles.empty()) return;
    const model::Role role = mentor ? model::Role::Mentor : model::Role::Mentee;
    store::Edit edit(profiles.front().id);
    if (on) {
        edit.add(model::Profile::roles, role);
    } else {
        edit.remove(model::Profile::roles, role);
    }
    gestures_.commit(edit);
    Q_EMIT profileChanged();
}

QString SettingsModel::keyNotice() const {
    switch (place_.key) {
    case platform::KeyPlace::SystemStore:
        return tr("La clé de tes données est dans le trousseau du système : un fichier copié "
                  "ailleurs ne se lit pas.");
    case platform::KeyPlace::FileBesideData:
        return tr("Aucun trousseau ne répond sur ce système : la clé est dans un fichier à côté "
                  "des données, que toi seul peux lire. Qui copie tout le dossier peut tout lire.");
    case platform::KeyPlace::Memory:
        return tr("Ces données disparaissent quand on quitte l’exemple.");
    }
    return {};
}

QString SettingsModel::folder() const {
    return QString::fromStdString(place_.folder.string());
}

QString SettingsModel::version() const {
    return QCoreApplication::applicationVersion();
}

void SettingsModel::exportData() {
    const QString day =
        QDateTime::fromMSecsSinceEpoch(clock_.nowMs()).toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    const auto folder = platform_.documentsFolder();
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const auto path = folder / (QStringLiteral("Cordée %1.json").arg(day).toStdString());
    const std::string json = store_.exportJson(std::nullopt);
    QSaveFile file(QString::fromStdString(path.string()));
    const auto size = static_cast<qint64>(json.size());
    const bool kept = file.open(QIODevice::WriteOnly) &&
                      file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                      file.write(json.data(), size) == size && file.commit();
    exported_ = kept ? tr("Tout est dans %1").arg(file.fileName())
                     : tr("L’export n’a pas pu être écrit : %1").arg(file.errorString());
    Q_EMIT exportedChanged();
}

} // namespace cordee::app
