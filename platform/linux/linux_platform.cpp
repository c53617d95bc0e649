#include "platform/linux/linux_platform.h"

#include "platform/linux/linux_key_vault.h"

#include <QClipboard>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>
#include <QStandardPaths>

namespace cordee::platform {

using namespace Qt::StringLiterals;

namespace {

const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalSettings = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto gnomeInterface = u"org.gnome.desktop.interface"_s;
const auto secretService = u"org.freedesktop.secrets"_s;

std::filesystem::path standardFolder(QStandardPaths::StandardLocation location) {
    return QStandardPaths::writableLocation(location).toStdString();
}

bool runs(const QString& service) {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() && bus.interface()->isServiceRegistered(service);
}

} // namespace

std::unique_ptr<Platform> Platform::create() {
    return std::make_unique<LinuxPlatform>();
}

LinuxPlatform::LinuxPlatform()
    : dark_(QGuiApplication::palette().color(QPalette::Window).lightness() < 128) {}

void LinuxPlatform::askAppearance() {
    if (!runs(portalService)) {
        known_ = true;
        Q_EMIT appearanceChanged();
        return;
    }
    QDBusConnection::sessionBus().connect(portalService, portalPath, portalSettings,
                                          u"SettingChanged"_s, this,
                                          SLOT(onSetting(QString, QString, QDBusVariant)));
    ask(appearance, u"color-scheme"_s);
    ask(gnomeInterface, u"enable-animations"_s);
    ask(gnomeInterface, u"text-scaling-factor"_s);
}

void LinuxPlatform::ask(const QString& group, const QString& key) {
    QDBusMessage question =
        QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    question << group << key;
    auto* answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        known_ = known_ || group == appearance;
        if (!reply.isError()) onSetting(group, key, reply.value());
        answer->deleteLater();
    });
}

void LinuxPlatform::onSetting(const QString& group, const QString& key, const QDBusVariant& value) {
    // Read answers with a variant inside a variant, the signal with one.
    QVariant plain = value.variant();
    if (plain.canConvert<QDBusVariant>()) plain = plain.value<QDBusVariant>().variant();
    if (group == appearance && key == u"color-scheme") {
        dark_ = plain.toUInt() == 1;
    } else if (group == gnomeInterface && key == u"enable-animations") {
        reducedMotion_ = !plain.toBool();
    } else if (group == gnomeInterface && key == u"text-scaling-factor") {
        textScale_ = plain.toDouble() > 0 ? plain.toDouble() : 1;
    } else {
        return;
    }
    Q_EMIT appearanceChanged();
}

std::filesystem::path LinuxPlatform::dataFolder() const {
    return standardFolder(QStandardPaths::GenericDataLocation) / "cordee";
}

std::filesystem::path LinuxPlatform::documentsFolder() const {
    return standardFolder(QStandardPaths::DocumentsLocation);
}

void LinuxPlatform::copyText(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

std::unique_ptr<KeyVault> LinuxPlatform::keyVault(const std::filesystem::path& folder) {
    return std::make_unique<LinuxKeyVault>(folder, runs(secretService));
}

} // namespace cordee::platform
