#include "app/session/app.h"

#include "app/facts/attention.h"
#include "app/records/convert.h"
#include "app/session/data_repair.h"
#include "app/session/routes.h"
#include "app/session/sync_words.h"
#include "app/session/trouble_words.h"
#include "model/cordee_model.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSysInfo>

#include <algorithm>

namespace cordee::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList placesShown() {
    return {u"today"_s, u"mentorships"_s, u"growth"_s, u"notebook"_s, u"network"_s};
}

} // namespace

App::App(Options options, platform::Platform& platform, const Clock& clock, Random& random,
         QObject* parent)
    : QObject(parent)
    , options_(std::move(options))
    , platform_(platform)
    , clock_(clock)
    , random_(random)
    , preferences_(options_.folder, platform, options_.overrides)
    , memory_(preferences_.file())
    , safekeeping_({options_.folder, platform.documentsFolder(), platform, clock, random}) {
    language_.use(preferences_.languageCode());
    addPlaces(places_, placesShown());
    trail_ = memory_.trail();
    places_.follow(trail_);
    connect(&preferences_, &Preferences::languageChanged, this, &App::onLanguage,
            Qt::QueuedConnection);
    connect(&preferences_, &Preferences::serverChanged, this, [this] {
        if (own_) own_->startSync({QUrl(preferences_.server()), {}, {}});
    });
    connect(&safekeeping_, &Safekeeping::checked, this, &App::onChecked, Qt::QueuedConnection);
    connect(&safekeeping_, &Safekeeping::unpacked, this, &App::restoreNow, Qt::QueuedConnection);
    if (auto* gui = qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        connect(gui, &QGuiApplication::applicationStateChanged, this, &App::onApplicationState);
    syncTick_.setInterval(1s);
    connect(&syncTick_, &QTimer::timeout, this, &App::refreshSync);
}

App::~App() {
    clearView();
}

bool App::isInhabited() const {
    return hasData(options_.folder);
}

void App::keepTrail() {
    if (shell_ && session_ == own_.get()) memory_.keepTrail(shell_->navigation()->trail());
}

void App::start(std::optional<bool> sampleAsMentor) {
    if (sampleAsMentor) {
        openSampleNow(*sampleAsMentor);
    } else {
        openNow();
    }
}

void App::open() {
    QMetaObject::invokeMethod(this, &App::openNow, Qt::QueuedConnection);
}

void App::begin() {
    QMetaObject::invokeMethod(this, &App::beginNow, Qt::QueuedConnection);
}

void App::arrive() {
    QMetaObject::invokeMethod(this, &App::arriveNow, Qt::QueuedConnection);
}

void App::openSample(bool asMentor) {
    QMetaObject::invokeMethod(
        this, [this, asMentor] { openSampleNow(asMentor); }, Qt::QueuedConnection);
}

void App::closeSample() {
    QMetaObject::invokeMethod(this, &App::closeSampleNow, Qt::QueuedConnection);
}

void App::openNow() {
    clearView();
    own_.reset();
    arrival_.reset();
    opened_.reset();
    trouble_.reset();
    auto keys = platform_.keyVault(options_.folder);
    auto data = openData(options_.folder, *keys, clock_, random_);
    if (!data) return showTrouble(data.error());
    opened_ = std::make_unique<Data>(std::move(*data));
    if (!opened_->vault->hasIdentity()) return showPage(u"Start/WelcomePage"_s);
    enter();
}

void App::beginNow() {
    if (!opened_ || opened_->vault->hasIdentity()) return;
    const auto made = opened_->vault->createIdentity(QSysInfo::machineHostName().toStdString());
    if (!made) return showTrouble({Trouble::Io, made.error().detail});
    enter();
}

// From opened data with an identity to the session of its owner.
void App::enter() {
    if (const auto seated = seat(*opened_); !seated) return showTrouble(seated.error());
    const UserId me = opened_->vault->user();
    const SpaceId personal = opened_->vault->personalSpace();
    own_ = std::make_unique<Session>(std::move(*opened_), clock_, random_, me, personal);
    opened_.reset();
    connectSession(*own_);
    if (own_->store().needsCheck()) safekeeping_.check();
    own_->startSync({QUrl(preferences_.server()), {}, {}});
    showOwn();
}

// A paired device is given the profile by the other one, a repaired one by the server: they ask no
// questions.
void App::showOwn() {
    const bool comesBack = wasRepaired(options_.folder) && !preferences_.server().isEmpty();
    const bool firstDevice = own_->vault()->recoveryRoot().has_value();
    if (firstDevice && !comesBack && StartModel::isNeeded(own_->store()) &&
        !own_->store().readOnly())
        return showStart();
    show(own_.get());
}

void App::arriveNow() {
    if (!opened_ || opened_->vault->hasIdentity()) return;
    clearView();
    arrival_ = std::make_unique<Arrival>(*opened_, clock_, random_, preferences_.server());
    connect(
        arrival_.get(), &Arrival::arrived, this,
        [this] {
            const QString server = toQString(opened_->vault->pairing().serverUrl);
            if (preferences_.server().isEmpty()) preferences_.setServer(server);
            clearView();
            arrival_.reset();
            enter();
        },
        Qt::QueuedConnection);
    showPage(u"Main/ArrivalRoute"_s, {{u"pairing"_s, QVariant::fromValue(&arrival_->pairing())}});
}

// Whoever has no server yet joins by the one that the link names.
void App::adoptServer() {
    if (!own_ || !preferences_.server().isEmpty()) return;
    for (const crypto::Joining& joining : own_->vault()->joining()) {
        if (preferences_.setServer(toQString(joining.serverUrl))) return;
    }
}

void App::showStart() {
    start_ = std::make_unique<StartModel>(own_->store(), own_->gestures(), clock_, own_->me(),
                                          own_->personal());
    const auto onFinished = [this](bool invite) {
        own_->renewSections();
        show(own_.get());
        if (invite) shell_->navigation()->openIn(u"mentorships"_s, u"invite"_s);
    };
    connect(start_.get(), &StartModel::finished, this, onFinished, Qt::QueuedConnection);
    showPage(u"Start/StartPage"_s, {{u"start"_s, QVariant::fromValue(start_.get())}});
}

void App::connectSession(Session& session) {
    connect(&session.gestures(), &Gestures::said, this, [this, &session](const QString& sentence) {
        if (session_ == &session && shell_) shell_->setUndoText(sentence);
    });
    connect(&session.gestures(), &Gestures::failed, this, [this](const QString& sentence) {
        say(sentence);
        isOfAnAct_ = true;
    });
    connect(&session.gestures(), &Gestures::changed, this, [this] {
        if (isOfAnAct_) dismissFailure();
    });
    connect(&session.people(), &People::changed, this, &App::refreshPeople);
    connect(&session, &Session::syncChanged, this, &App::refreshSync);
    connect(&session, &Session::joining, this, &App::adoptServer);
    connect(&session, &Session::problem, this, &App::say);
}

ShellActs App::shellActs() {
    ShellActs acts;
    acts.capture = [this] { shell_->navigation()->openSheet(u"capture"_s); };
    acts.invite = [this] { shell_->navigation()->openIn(u"mentorships"_s, u"invite"_s); };
    acts.undo = [this] { session_->gestures().undo(); };
    acts.synchronise = [this] {
        if (session_->engine() != nullptr) session_->engine()->retryNow();
    };
    acts.openMyself = [this] { shell_->navigation()->open(u"settings"_s); };
    acts.openPerson = [this](const QString& mentorshipId) {
        shell_->navigation()->openIn(u"mentorships"_s, u"mentorship"_s, mentorshipId);
    };
    return acts;
}

void App::show(Session* session) {
    clearView();
    session_ = session;
    shell_ = std::make_unique<ShellModel>(shellActs());
    addRoutes(*shell_->navigation(), *session_, *this);
    addPlaces(*shell_->navigation(), placesShown());
    if (session == own_.get()) shell_->navigation()->follow(trail_);
    const auto look = [this] {
        shell_->setDark(preferences_.dark());
        shell_->setReducedMotion(preferences_.reducedMotion());
        shell_->setTextScale(preferences_.textScale());
    };
    look();
    connect(&preferences_, &Preferences::appearanceChanged, shell_.get(), look);
    refreshPeople();
    refreshSync();
    syncTick_.start();
    page_ = QUrl(u"qrc:/qt/qml/Cordee/Shell/ShellFrame.qml"_s);
    pageProperties_ = {{u"shell"_s, QVariant::fromValue(shell_.get())}};
    Q_EMIT viewChanged();
}

void App::showPage(const QString& file, QVariantMap properties) {
    session_ = nullptr;
    page_ = QUrl(u"qrc:/qt/qml/Cordee/%1.qml"_s.arg(file));
    pageProperties_ = std::move(properties);
    pageProperties_.insert(u"app"_s, QVariant::fromValue(this));
    Q_EMIT viewChanged();
}

void App::showTrouble(const OpenError& error) {
    qWarning("the data cannot be opened: %s", error.detail.c_str());
    trouble_ = error.kind;
    opened_.reset();
    showPage(u"Start/TroublePage"_s);
}

// The QML lets go of everything before anything behind it is destroyed.
void App::clearView() {
    syncTick_.stop();
    if (shell_ && session_ == own_.get()) trail_ = shell_->navigation()->trail();
    const auto shell = std::move(shell_);
    page_.clear();
    pageProperties_.clear();
    session_ = nullptr;
    Q_EMIT viewChanged();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    start_.reset();
}

void App::say(const QString& sentence) {
    failure_ = sentence;
    isOfAnAct_ = false;
    Q_EMIT failureChanged();
}

void App::dismissFailure() {
    say({});
}

void App::onLanguage() {
    Session* const shown = session_;
    const bool starting = start_ != nullptr;
    const bool welcoming = opened_ != nullptr && shown == nullptr;
    clearView();
    language_.use(preferences_.languageCode());
    for (Session* session : {own_.get(), sample_.get()}) {
        if (session != nullptr) session->renewSections();
    }
    Q_EMIT languageChanged();
    if (shown != nullptr) return show(shown);
    if (starting) return showStart();
    if (arrival_) return arriveNow();
    if (welcoming) return showPage(u"Start/WelcomePage"_s);
    if (trouble_) showPage(u"Start/TroublePage"_s);
}

void App::onApplicationState(Qt::ApplicationState state) {
    if (state == Qt::ApplicationActive) {
        if (own_ && own_->engine() != nullptr) own_->engine()->retryNow();
        return;
    }
    keepTrail(); // the system may end what is not in front without a word
}

void App::refreshSync() {
    if (!shell_ || session_ == nullptr) return;
    shell_->setSync(syncWords(syncStatus(), clock_.nowMs()));
    Q_EMIT syncChanged();
}

SyncStatus App::syncStatus() const {
    if (const auto* engine = session_->engine()) return engine->status();
    SyncStatus none;
    // Nothing waits in the sample: its server is nobody's.
    none.state = isSample() ? SyncStatus::UpToDate : SyncStatus::NoServer;
    return none;
}

QString App::syncSentence() const {
    if (session_ == nullptr) return {};
    return stateSentence(syncStatus(), clock_.nowMs());
}

QString App::documentsFolder() const {
    return QString::fromStdString(platform_.documentsFolder().string());
}

SettingsModel* App::makeSettings(Session& session) {
    return new SettingsModel(session.store(), session.gestures(), session.people(), clock_,
                             preferences_, platform_, {options_.folder, session.keyPlace()});
}

PairingModel* App::makePairing(Session& session) {
    auto* pairing = new PairingModel(*session.vault(), clock_, preferences_.server(),
                                     QSysInfo::machineHostName());
    connect(pairing, &PairingModel::moved, &session, &Session::wake);
    connect(&session, &Session::syncChanged, pairing, &PairingModel::refresh);
    pairing->refresh();
    return pairing;
}

BinModel* App::makeBin(Session& session) const {
    return new BinModel(session.store(), session.gestures(), clock_);
}

void App::refreshPeople() {
    if (!shell_ || session_ == nullptr) return;
    People& people = session_->people();
    shell_->setInitials(People::initials(people.myName()));
    std::vector<std::pair<Attention, SidebarPerson>> ranked;
    bool mentor = false;
    bool mentee = false;
    int asking = 0;
    for (const auto& mentorship :
         session_->store().select(store::Query(model::Mentorship::recordKind))) {
        Attention attention = attentionOf(session_->store(), people, clock_, mentorship);
        if (attention.kind == Attention::Kind::Closed) continue;
        (people.myRole(mentorship) == model::Role::Mentor ? mentor : mentee) = true;
        const QString name = people.partnerName(mentorship);
        const QString tone = attention.asks() ? u"rope"_s : u"quiet"_s;
        asking += attention.asks() ? 1 : 0;
        SidebarPerson person{.id = toQString(mentorship.id),
                             .name = name,
                             .initials = People::initials(name),
                             .tone = attention.asks() ? u"rope"_s : u"tint"_s,
                             .secondLine = attention.reason,
                             .secondTone = tone};
        ranked.emplace_back(std::move(attention), std::move(person));
    }
    std::ranges::stable_sort(
        ranked, [](const auto& a, const auto& b) { return comesBefore(a.first, b.first); });
    std::vector<SidebarPerson> shown;
    for (auto& entry : ranked)
        shown.push_back(std::move(entry.second));
    shell_->people()->setPeople(std::move(shown));
    shell_->setPeopleTitle(mentor && !mentee   ? tr("Mes mentorés")
                           : mentee && !mentor ? tr("Mes mentors")
                                               : tr("Ma cordée"));
    shell_->navigation()->setBadge(u"mentorships"_s, asking);
}

QString App::notice() const {
    if (isSample()) return tr("Exemple : rien de ce que tu fais ici n’est gardé ni envoyé.");
    if (session_ != nullptr && session_->store().readOnly())
        return tr("Ces données viennent d’une version plus récente de Cordée : lecture seule.");
    return {};
}

bool App::isReplaceable() const {
    return trouble_ == Trouble::Damaged || trouble_ == Trouble::KeysLost ||
           trouble_ == Trouble::WrongKey || trouble_ == Trouble::KeyMissing;
}

QString App::troubleTitle() const {
    return trouble_ ? app::troubleTitle(*trouble_) : QString();
}

QString App::troubleText() const {
    return trouble_ ? app::troubleText(*trouble_, options_.folder) : QString();
}

} // namespace cordee::app
