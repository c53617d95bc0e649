#include "app/settings/preferences.h"

#include <QHostAddress>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace cordee::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestText = 85;
constexpr int largestText = 200;
constexpr int usualText = 100;
constexpr int longestAddress = 300;

bool isThisMachine(const QString& host) {
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

Preferences::Preferences(const std::filesystem::path& folder, platform::Platform& platform,
                         Overrides overrides, QObject* parent)
    : QObject(parent)
    , platform_(platform)
    , overrides_(std::move(overrides))
    , file_(QString::fromStdString((folder / "preferences.ini").string()), QSettings::IniFormat) {
    connect(&platform_, &platform::Platform::appearanceChanged, this, [this] {
        if (platform_.knowsAppearance()) file_.setValue(u"systemDark"_s, platform_.prefersDark());
        Q_EMIT appearanceChanged();
    });
}

// The file may have been edited by hand: what is out of range is as if it were not there.
int Preferences::number(const QString& key, int least, int most, int otherwise) const {
    bool isNumber = false;
    const int value = file_.value(key, otherwise).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : otherwise;
}

int Preferences::language() const {
    if (overrides_.language) return *overrides_.language;
    return number(u"language"_s, SystemLanguage, English, SystemLanguage);
}

void Preferences::setLanguage(int language) {
    if (language < SystemLanguage || language > English) return;
    overrides_.language.reset();
    file_.setValue(u"language"_s, language);
    Q_EMIT languageChanged();
}

QString Preferences::languageCode() const {
    switch (language()) {
    case French:
        return u"fr"_s;
    case English:
        return u"en"_s;
    default:
        return QLocale::system().language() == QLocale::English ? u"en"_s : u"fr"_s;
    }
}

int Preferences::theme() const {
    if (overrides_.theme) return *overrides_.theme;
    return number(u"theme"_s, SystemTheme, Dark, SystemTheme);
}

void Preferences::setTheme(int theme) {
    if (theme < SystemTheme || theme > Dark) return;
    overrides_.theme.reset();
    file_.setValue(u"theme"_s, theme);
    Q_EMIT appearanceChanged();
}

bool Preferences::dark() const {
    if (theme() != SystemTheme) return theme() == Dark;
    return platform_.knowsAppearance() || !file_.contains(u"systemDark"_s)
               ? platform_.prefersDark()
               : file_.value(u"systemDark"_s).toBool();
}

int Preferences::textSize() const {
    return number(u"textSize"_s, smallestText, largestText, usualText);
}

void Preferences::setTextSize(int percent) {
    file_.setValue(u"textSize"_s, std::clamp(percent, smallestText, largestText));
    Q_EMIT appearanceChanged();
}

double Preferences::textScale() const {
    return platform_.textScale() * textSize() / usualText;
}

QString Preferences::server() const {
    if (overrides_.server) return *overrides_.server;
    const QString kept = file_.value(u"server"_s).toString();
    return serverFault(kept).isEmpty() ? kept : QString();
}

QString Preferences::serverFault(const QString& address) {
    const QString trimmed = address.trimmed();
    if (trimmed.isEmpty()) return {};
    const QUrl url(trimmed, QUrl::StrictMode);
    if (trimmed.size() > longestAddress || !url.isValid() || url.host().isEmpty())
        return tr("Ce n’est pas une adresse. Exemple : https://cordee.exemple.fr");
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return tr("L’adresse commence par https://");
    if (url.scheme() == u"http" && !isThisMachine(url.host()))
        return tr("Sans https, la connexion ne serait pas protégée.");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return tr("L’adresse du serveur ne porte ni mot de passe ni paramètre.");
    return {};
}

bool Preferences::setServer(const QString& address) {
    if (!serverFault(address).isEmpty()) return false;
    overrides_.server.reset();
    file_.setValue(u"server"_s, address.trimmed());
    Q_EMIT serverChanged();
    return true;
}

} // namespace cordee::app
