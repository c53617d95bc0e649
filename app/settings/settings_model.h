#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/settings/history_model.h"
#include "app/settings/preferences.h"
#include "platform/platform.h"
#include "sync/core/environment.h"

namespace cordee::app {

// Réglages: who I am, how the app looks and speaks, the server, and what is done with my data.
class SettingsModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(cordee::app::Preferences* preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(cordee::app::BinModel* bin READ bin CONSTANT FINAL)
    Q_PROPERTY(cordee::app::RecentModel* recent READ recent CONSTANT FINAL)
    Q_PROPERTY(cordee::app::HistoryModel* history READ history CONSTANT FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY profileChanged FINAL)
    Q_PROPERTY(QString headline READ headline WRITE setHeadline NOTIFY profileChanged FINAL)
    Q_PROPERTY(QString initials READ initials NOTIFY profileChanged FINAL)
    Q_PROPERTY(bool asMentee READ asMentee NOTIFY profileChanged FINAL)
    Q_PROPERTY(bool asMentor READ asMentor NOTIFY profileChanged FINAL)
    Q_PROPERTY(QString keyNotice READ keyNotice CONSTANT FINAL)
    Q_PROPERTY(bool keyExposed READ keyExposed CONSTANT FINAL)
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    Q_PROPERTY(QString exported READ exported NOTIFY exportedChanged FINAL)

  public:
    struct Place {
        std::filesystem::path folder;
        platform::KeyPlace key = platform::KeyPlace::Memory;
    };

    SettingsModel(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                  Preferences& preferences, platform::Platform& platform, Place place,
                  QObject* parent = nullptr);

    Preferences* preferences() { return &preferences_; }
    BinModel* bin() { return &bin_; }
    RecentModel* recent() { return &recent_; }
    HistoryModel* history() { return &history_; }

    QString name() const;
    void setName(const QString& name);
    QString headline() const;
    void setHeadline(const QString& headline);
    QString initials() const { return People::initials(name()); }
    bool asMentee() const { return hasRole(model::Role::Mentee); }
    bool asMentor() const { return hasRole(model::Role::Mentor); }
    Q_INVOKABLE void setRole(bool mentor, bool on);

    // Where the key of the data is and what that protects from, said as it is.
    QString keyNotice() const;
    bool keyExposed() const { return place_.key == platform::KeyPlace::FileBesideData; }
    QString folder() const;
    QString version() const;

    // What the last export came to, as a sentence; empty: none yet.
    QString exported() const { return exported_; }
    // Writes everything I may take away into a file of the documents folder.
    Q_INVOKABLE void exportData();

  Q_SIGNALS:
    void profileChanged();
    void exportedChanged();

  private:
    std::vector<store::Row> myProfiles() const; // mine alone first, then the shared copies
    QString text(Field<std::string> field) const;
    void write(Field<std::string> field, const QString& text);
    bool hasRole(model::Role role) const;

    store::Store& store_;
    Gestures& gestures_;
    People& people_;
    const Clock& clock_;
    Preferences& preferences_;
    platform::Platform& platform_;
    Place place_;
    BinModel bin_;
    RecentModel recent_;
    HistoryModel history_;
    QString exported_;
};

} // namespace cordee::app
