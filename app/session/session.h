#pragma once

#include "app/capture/capture_model.h"
#include "app/facts/conflicts_model.h"
#include "app/facts/prompt_choices.h"
#include "app/feedback/feedbacks.h"
#include "app/growth/growth.h"
#include "app/invite/inviting.h"
#include "app/mentorships/mentorships.h"
#include "app/network/network.h"
#include "app/notebook/notebook.h"
#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/session/data.h"
#include "app/today/today_model.h"
#include "sync/client/sync_engine.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace cordee::app {

// Everything one person's data needs while it is open: records, keys, the exchange with the server,
// and the view models of the sections. Throw-away data has no keys and speaks to nobody.
class Session final : public QObject {
    Q_OBJECT

  public:
    // The vault, where there is one, must have an identity, and `data` be seated.
    Session(Data data, const Clock& clock, Random& random, const UserId& me,
            const SpaceId& personal);
    ~Session() override;

    store::Store& store() { return *data_.store; }
    crypto::Vault* vault() { return data_.vault.get(); }
    platform::KeyPlace keyPlace() const { return data_.keyPlace; }
    const UserId& me() const { return people_.me(); }
    const SpaceId& personal() const { return personal_; }
    Gestures& gestures() { return gestures_; }
    People& people() { return people_; }

    // The sections' view models. Each is made when it is asked for first: what nobody looks at
    // costs nothing.
    TodayModel& today();
    PromptChoices& prompts();
    // What was written apart about one record; a new one each time.
    std::unique_ptr<ConflictsModel> apart(const QString& recordId);
    CaptureModel& capture();
    Mentorships& mentorships();
    Feedbacks& feedbacks();
    Growth& growth();
    Notebook& notebook();
    Network& network();
    // Null for throw-away data: nobody is invited into it.
    Inviting* inviting() { return inviting_.get(); }

    // Lets go of the view models, which are made anew in another language. Nobody may hold one.
    void renewSections();

    // Begins to talk to this server; an empty address: to none.
    void startSync(const client::ServerAddress& server);
    // Null for throw-away data, or before startSync().
    client::SyncEngine* engine() { return engine_.get(); }
    // Something that must reach the server was made outside the records: an invitation, a pairing.
    void wake();

  Q_SIGNALS:
    void syncChanged();
    void problem(const QString& sentence); // something could not be done, and why
    void joining();                        // a link was taken that may name a server

  private:
    void tidySoon();
    void tellRecalled();

    Data data_;
    const Clock& clock_;
    Random& random_;
    SpaceId personal_;
    Gestures gestures_;
    People people_;
    std::unique_ptr<TodayModel> today_;
    std::unique_ptr<PromptChoices> prompts_;
    std::unique_ptr<CaptureModel> capture_;
    std::unique_ptr<Mentorships> mentorships_;
    std::unique_ptr<Feedbacks> feedbacks_;
    std::unique_ptr<Growth> growth_;
    std::unique_ptr<Notebook> notebook_;
    std::unique_ptr<Network> network_;
    std::unique_ptr<Inviting> inviting_;
    QString serverUrl_;
    std::unique_ptr<Exchange> exchange_;
    std::size_t recalled_ = 0; // by it, as the person was told
    std::unique_ptr<client::SyncEngine> engine_;
    store::Subscription outbox_;
    store::Subscription written_;
    QTimer idle_; // runs while something was written and not tidied after
};

} // namespace cordee::app
