#pragma once

#include "app/sample/sample.h"
#include "app/session/arrival.h"
#include "app/session/safekeeping.h"
#include "app/session/session.h"
#include "app/settings/preferences.h"
#include "app/settings/settings_model.h"
#include "app/shell/navigation.h"
#include "app/shell/shell_model.h"
#include "app/shell/window_memory.h"
#include "app/start/start_model.h"
#include "app/translations/language.h"

#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace cordee::app {

// The root: opens the data, or says why not; leads a new person in; gives the window its frame with
// the sections in it. The sample is a second session on a database of its own that nobody keeps.
class App final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by main")
    // What the window can show before the data is open: the places, and which was the last. False:
    // nobody lives here yet.
    Q_PROPERTY(cordee::app::Navigation* places READ places CONSTANT FINAL)
    Q_PROPERTY(bool inhabited READ isInhabited CONSTANT FINAL)
    // The frame; null while another page fills the window.
    Q_PROPERTY(cordee::app::ShellModel* shell READ shell NOTIFY viewChanged FINAL)
    // What fills the window: the frame, the first start, or what is wrong. Empty for a moment only.
    Q_PROPERTY(QUrl page READ page NOTIFY viewChanged FINAL)
    Q_PROPERTY(QVariantMap pageProperties READ pageProperties NOTIFY viewChanged FINAL)
    Q_PROPERTY(cordee::app::Preferences* preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(cordee::app::WindowMemory* memory READ memory CONSTANT FINAL)
    Q_PROPERTY(cordee::app::Safekeeping* safekeeping READ safekeeping CONSTANT FINAL)
    Q_PROPERTY(bool sample READ isSample NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString troubleTitle READ troubleTitle NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString troubleText READ troubleText NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool repairable READ isRepairable NOTIFY viewChanged FINAL)
    // What is here does not open: a backup may take its place.
    Q_PROPERTY(bool replaceable READ isReplaceable NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString syncSentence READ syncSentence NOTIFY syncChanged FINAL)
    // An act that could not be kept, and why; empty when it was read.
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY viewChanged FINAL) // a line over everything

  public:
    struct Options {
        std::filesystem::path folder;
        Preferences::Overrides overrides;
    };

    App(Options options, platform::Platform& platform, const Clock& clock, Random& random,
        QObject* parent = nullptr);
    ~App() override;

    Navigation* places() { return &places_; }
    bool isInhabited() const;
    ShellModel* shell() const { return shell_.get(); }
    QUrl page() const { return page_; }
    QVariantMap pageProperties() const { return pageProperties_; }
    Preferences* preferences() { return &preferences_; }
    WindowMemory* memory() { return &memory_; }
    Safekeeping* safekeeping() { return &safekeeping_; }
    bool isSample() const { return session_ == sample_.get() && session_ != nullptr; }
    QString troubleTitle() const;
    QString troubleText() const;
    bool isRepairable() const { return trouble_ == Trouble::Damaged; }
    bool isReplaceable() const;
    QString failure() const { return failure_; }
    QString notice() const;
    QString syncSentence() const;
    std::optional<Trouble> trouble() const { return trouble_; }
    Session* session() const { return session_; }
    // For a settings page; the caller owns them.
    SettingsModel* makeSettings(Session& session);
    BinModel* makeBin(Session& session) const;
    PairingModel* makePairing(Session& session); // the session must have a vault
    // Where a person looks for a file the app wrote for them.
    QString documentsFolder() const;

    // Opens the data, or the sample as one of its two people.
    void start(std::optional<bool> sampleAsMentor);

    // What a page may ask. It is done once the page's own code has returned, since the page goes.
    // Opens the data of the folder and shows what there is; again after trouble.
    Q_INVOKABLE void open();
    // A new person on this device.
    Q_INVOKABLE void begin();
    // A person who has Cordée on another device: this one is to be linked to it.
    Q_INVOKABLE void arrive();
    // A person who has a backup file, before anything was begun here or where that does not open.
    Q_INVOKABLE void bringBack();
    // Saves what can be saved out of damaged data, opens that and says what became of the rest.
    Q_INVOKABLE void repair();
    // Back to the first page, or to what is wrong, from a page before the data is open.
    Q_INVOKABLE void welcome();
    Q_INVOKABLE void openSample(bool asMentor);
    // Throws the sample away and returns to where one was.
    Q_INVOKABLE void closeSample();
    Q_INVOKABLE void dismissFailure();
    // Writes down where the person is, for the next start.
    Q_INVOKABLE void keepTrail();

  Q_SIGNALS:
    void viewChanged();
    void failureChanged();
    void syncChanged();
    void languageChanged(); // every sentence of the QML is to be read anew

  private:
    void openNow();
    void beginNow();
    void arriveNow();
    void restoreNow();
    void repairNow();
    void onChecked(bool whole);
    void adoptServer();
    void showOwn();
    void say(const QString& sentence);
    void openSampleNow(bool asMentor);
    void closeSampleNow();
    void show(Session* session);
    void showPage(const QString& page, QVariantMap properties = {});
    void showTrouble(const OpenError& error);
    void showStart();
    void clearView();
    void enter();
    void connectSession(Session& session);
    void onLanguage();
    void onApplicationState(Qt::ApplicationState state);
    void refreshSync();
    SyncStatus syncStatus() const;
    void refreshPeople();
    ShellActs shellActs();

    Options options_;
    platform::Platform& platform_;
    const Clock& clock_;
    Random& random_;
    Preferences preferences_;
    WindowMemory memory_;
    Language language_;
    Safekeeping safekeeping_;
    Navigation places_;
    QStringList trail_; // of my own data, while its frame is not shown

    std::optional<Trouble> trouble_;
    std::unique_ptr<Data> opened_; // while nobody lives in it yet
    std::unique_ptr<Arrival> arrival_;
    std::unique_ptr<Session> own_;
    std::unique_ptr<QTemporaryDir> sampleFolder_;
    std::unique_ptr<SampleClock> sampleClock_;
    std::unique_ptr<Session> sample_;
    Session* session_ = nullptr; // the one that is shown

    std::unique_ptr<StartModel> start_;
    std::unique_ptr<ShellModel> shell_;
    QUrl page_;
    QVariantMap pageProperties_;
    QString failure_;
    bool isOfAnAct_ = false; // failure_: it is over once another act was kept
    QTimer syncTick_;
};

} // namespace cordee::app
