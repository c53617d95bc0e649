#include "app/session/session.h"

#include "app/words/record_words.h"

namespace cordee::app {

namespace {

// What nobody waits for is done this long after something was written.
constexpr std::chrono::seconds tidyAfter{2};

template <class Section, class... Given>
Section& once(std::unique_ptr<Section>& section, Given&&... given) {
    if (!section) section = std::make_unique<Section>(std::forward<Given>(given)...);
    return *section;
}

} // namespace

Session::Session(Data data, const Clock& clock, Random& random, const UserId& me,
                 const SpaceId& personal)
    : data_(std::move(data))
    , clock_(clock)
    , random_(random)
    , personal_(personal)
    , gestures_(*data_.store)
    , people_(*data_.store, me) {
    renewSections();
    idle_.setSingleShot(true);
    idle_.setInterval(tidyAfter);
    connect(&idle_, &QTimer::timeout, this, [this] { data_.store->idle(); });
    written_ = data_.store->subscribe([this](const ChangeSet&) { tidySoon(); });
}

Session::~Session() = default;

TodayModel& Session::today() {
    return once(today_, store(), gestures_, people_, clock_);
}

PromptChoices& Session::prompts() {
    return once(prompts_, store(), gestures_, clock_, personal_, today::promptKinds());
}

std::unique_ptr<ConflictsModel> Session::apart(const QString& recordId) {
    auto apart = std::make_unique<ConflictsModel>(store(), gestures_, people_, clock_);
    apart->show(recordId);
    return apart;
}

CaptureModel& Session::capture() {
    return once(capture_, store(), gestures_, people_, clock_, personal_);
}

Mentorships& Session::mentorships() {
    return once(mentorships_, store(), gestures_, people_, clock_, personal_);
}

Feedbacks& Session::feedbacks() {
    return once(feedbacks_, store(), gestures_, people_, clock_, personal_);
}

Growth& Session::growth() {
    return once(growth_, GrowthTools{store(), gestures_, people_, clock_, personal_, fieldName});
}

Notebook& Session::notebook() {
    return once(notebook_, store(), gestures_, people_, clock_, random_, personal_);
}

Network& Session::network() {
    return once(network_, NetworkTools{store(), gestures_, people_, clock_, personal_});
}

void Session::renewSections() {
    inviting_.reset();
    network_.reset();
    notebook_.reset();
    growth_.reset();
    feedbacks_.reset();
    mentorships_.reset();
    capture_.reset();
    prompts_.reset();
    today_.reset();
    if (!data_.vault) return;
    // This one acts by itself: it names who was invited, and takes links.
    inviting_ =
        std::make_unique<Inviting>(store(), gestures_, people_, *data_.vault, clock_, serverUrl_);
    connect(inviting_.get(), &Inviting::moved, this, &Session::wake);
    connect(inviting_.get(), &Inviting::moved, this, &Session::joining);
    connect(inviting_.get(), &Inviting::problem, this, &Session::problem);
}

void Session::startSync(const client::ServerAddress& server) {
    if (!data_.vault || data_.store->readOnly()) return;
    serverUrl_ = server.url.toString();
    inviting_->setServerUrl(serverUrl_);
    if (engine_) {
        engine_->setServer(server);
        return;
    }
    exchange_ =
        std::make_unique<Exchange>(*data_.store, *data_.vault, clock_, random_, data_.store.get());
    engine_ =
        std::make_unique<client::SyncEngine>(*exchange_, clock_, client::SyncEngineOptions{server});
    connect(engine_.get(), &client::SyncEngine::statusChanged, this, [this] {
        tellRecalled();
        if (inviting_) inviting_->refresh();
        Q_EMIT syncChanged();
    });
    // Somebody joined, or a device was paired: the status may say nothing of it.
    connect(engine_.get(), &client::SyncEngine::logsChanged, this, [this] {
        if (inviting_) inviting_->refresh();
        Q_EMIT syncChanged();
    });
    outbox_ = data_.store->subscribeOutbox([this] {
        wake();
        tidySoon();
    });
    engine_->start();
    tellRecalled();
}

// The data on the disk was older than what was written here.
void Session::tellRecalled() {
    if (std::exchange(recalled_, exchange_->recalled()) != 0 || recalled_ == 0) return;
    Q_EMIT problem(tr("Le fichier de données était plus ancien que ce que tu as écrit. Cordée a "
                      "sauvé ce que cet appareil seul avait encore, et reprend le reste du "
                      "serveur. Rien n’a été effacé."));
}

void Session::tidySoon() {
    if (!idle_.isActive()) idle_.start();
}

void Session::wake() {
    if (engine_) engine_->wake();
}

} // namespace cordee::app
