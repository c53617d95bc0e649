#include "app/session/session.h"

#include "app/settings/record_words.h"

namespace cordee::app {

Session::Session(Data data, const Clock& clock, Random& random, const UserId& me,
                 const SpaceId& personal)
    : data_(std::move(data))
    , clock_(clock)
    , random_(random)
    , personal_(personal)
    , gestures_(*data_.store)
    , people_(*data_.store, me) {
    makeSections();
    // The database tidies up when nothing was written for a while.
    constexpr std::chrono::seconds quietTime{30};
    idle_.setInterval(quietTime);
    connect(&idle_, &QTimer::timeout, this, [this] { data_.store->idle(); });
    idle_.start();
}

Session::~Session() = default;

void Session::makeSections() {
    dropSections();
    store::Store& records = *data_.store;
    today_ = std::make_unique<TodayModel>(records, gestures_, people_, clock_);
    prompts_ = std::make_unique<PromptChoices>(records, gestures_, clock_, personal_,
                                               today::promptKinds());
    capture_ = std::make_unique<CaptureModel>(records, gestures_, people_, clock_, personal_);
    mentorships_ = std::make_unique<Mentorships>(records, gestures_, people_, clock_, personal_);
    growth_ = std::make_unique<Growth>(
        GrowthTools{records, gestures_, people_, clock_, personal_, fieldName});
    notebook_ = std::make_unique<Notebook>(records, gestures_, people_, clock_, random_, personal_);
    if (!data_.vault) return;
    inviting_ =
        std::make_unique<Inviting>(records, gestures_, people_, *data_.vault, clock_, serverUrl_);
    connect(inviting_.get(), &Inviting::moved, this, &Session::wake);
    connect(inviting_.get(), &Inviting::moved, this, &Session::joining);
    connect(inviting_.get(), &Inviting::problem, this, &Session::problem);
}

void Session::dropSections() {
    inviting_.reset();
    notebook_.reset();
    growth_.reset();
    mentorships_.reset();
    capture_.reset();
    prompts_.reset();
    today_.reset();
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
        if (inviting_) inviting_->refresh();
        Q_EMIT syncChanged();
    });
    // Somebody joined, or a device was paired: the status may say nothing of it.
    connect(engine_.get(), &client::SyncEngine::logsChanged, this, [this] {
        if (inviting_) inviting_->refresh();
        Q_EMIT syncChanged();
    });
    outbox_ = data_.store->subscribeOutbox([this] { wake(); });
    engine_->start();
}

void Session::wake() {
    if (engine_) engine_->wake();
}

} // namespace cordee::app
