#pragma once

#include "platform/platform.h"

#include <QObject>
#include <QSettings>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <filesystem>
#include <optional>

namespace cordee::app {

// What this device prefers: language, look, server. Kept in a file beside the data, readable before
// the data is, so that even a screen about data that does not open speaks the right language.
class Preferences final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(int theme READ theme WRITE setTheme NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(double textScale READ textScale NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion NOTIFY appearanceChanged FINAL)
    Q_PROPERTY(QString server READ server NOTIFY serverChanged FINAL)

  public:
    enum Language { SystemLanguage, French, English };
    Q_ENUM(Language)
    enum Theme { SystemTheme, Light, Dark };
    Q_ENUM(Theme)

    // For one run only, from the command line.
    struct Overrides {
        std::optional<Language> language;
        std::optional<Theme> theme;
        std::optional<QString> server;
    };

    Preferences(const std::filesystem::path& folder, platform::Platform& platform,
                Overrides overrides, QObject* parent = nullptr);

    int language() const;
    void setLanguage(int language);
    // "fr" or "en": what the preference and the system come to.
    QString languageCode() const;

    int theme() const;
    void setTheme(int theme);
    bool dark() const;

    // Percent of the system's own text size: 85 to 200.
    int textSize() const;
    void setTextSize(int percent);
    double textScale() const;
    bool reducedMotion() const { return platform_.reducedMotion(); }

    // Empty: no server.
    QString server() const;
    // What is wrong with an address, as a sentence; empty: it can be used (so can no address).
    Q_INVOKABLE static QString serverFault(const QString& address);
    // Keeps a usable address; false otherwise.
    Q_INVOKABLE bool setServer(const QString& address);

    QSettings& file() { return file_; }

  Q_SIGNALS:
    void languageChanged();
    void appearanceChanged();
    void serverChanged();

  private:
    int number(const QString& key, int least, int most, int otherwise) const;

    platform::Platform& platform_;
    Overrides overrides_;
    mutable QSettings file_;
};

} // namespace cordee::app
