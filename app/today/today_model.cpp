#include "app/today/today_model.h"

#include "app/facts/promises.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

using namespace std::chrono_literals;

std::vector<model::Role> myRoles(const store::Store& store) {
    for (const auto& profile : store.select(store::Query(model::Profile::recordKind))) {
        if (!store.isShared(profile.space)) return profile.get(model::Profile::roles);
    }
    return {};
}

bool concernsToday(const ChangeSet& changes) {
    return std::ranges::any_of(changes.fields, [](const FieldChange& field) {
        return field.recordKind != model::CaptureItem::recordKind &&
               field.recordKind != model::PrivateNote::recordKind &&
               field.recordKind != model::MeetingNote::recordKind;
    });
}

QString capitalised(const QString& text) {
    return text.isEmpty() ? text : text.front().toUpper() + text.mid(1);
}

} // namespace

TodayModel::TodayModel(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                       QObject* parent)
    : QObject(parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , meetings_(today::makeMeetings(nullptr))
    , promises_(today::makePromises(nullptr))
    , goals_(today::makeGoals(nullptr))
    , news_(today::makeNews(nullptr))
    , questions_(today::makeQuestions(nullptr))
    , mentees_(today::makeMentees(nullptr))
    , mine_(today::makeMine(nullptr)) {
    soon_.setSingleShot(true);
    soon_.setInterval(0ms);
    connect(&soon_, &QTimer::timeout, this, &TodayModel::refresh);
    minute_.setInterval(1min);
    connect(&minute_, &QTimer::timeout, this, &TodayModel::refresh);
    minute_.start();
    // My own acts show in the frame of the tap; what comes from afar in bulk is read once.
    subscription_ = store.subscribe([this](const ChangeSet& changes) {
        if (!concernsToday(changes)) return;
        if (changes.remote) {
            soon_.start();
        } else {
            refresh();
        }
    });
    refresh();
}

QDate TodayModel::today() const {
    return QDateTime::fromMSecsSinceEpoch(clock_.nowMs()).date();
}

QString TodayModel::initials() const {
    return People::initials(people_.myName());
}

QString TodayModel::promisesTitle() const {
    return mentor_ && !mentee_ ? tr("Ce que j’ai promis") : tr("Mes engagements");
}

void TodayModel::refresh() {
    const today::Facts facts = today::readFacts(store_, people_, clock_);
    const auto roles = myRoles(store_);
    const auto is = [&](model::Role role) {
        return std::ranges::find(roles, role) != roles.end() ||
               std::ranges::find(facts.ties, role, &today::Tie::myRole) != facts.ties.end();
    };
    mentor_ = is(model::Role::Mentor);
    mentee_ = is(model::Role::Mentee) || !mentor_;
    alone_ = facts.ties.empty();
    const QString first = People::firstNameOf(people_.myName());
    greeting_ = first.isEmpty() ? tr("Bonjour") : tr("Bonjour %1").arg(first);
    dayText_ = capitalised(words::longDay(facts.today()));
    kept_ = today::keptText(facts);
    activeGoals_ = today::activeGoals(facts);
    prompt_ = today::promptOf(facts);
    memory_ = today::memoryOf(facts);
    weather_ = today::weatherText(facts);
    initiative_ = today::initiativeOf(facts);
    meetings_->setRows(today::meetingRows(facts));
    promises_->setRows(today::promiseRows(facts));
    goals_->setRows(today::goalRows(facts));
    news_->setRows(today::newsRows(facts));
    questions_->setRows(today::questionRows(facts));
    mentees_->setRows(today::menteeRows(facts));
    mine_->setRows(today::mineRows(facts));
    Q_EMIT changed();
}

void TodayModel::setKept(const QString& commitmentId, bool kept) {
    const auto id = toId<RecordId>(commitmentId);
    if (!id) return;
    if (kept) {
        keepPromise(gestures_, *id, today());
    } else {
        reopenPromise(gestures_, *id);
    }
}

void TodayModel::renegotiate(const QString& commitmentId, const QDate& day, const QString& reason) {
    const auto id = toId<RecordId>(commitmentId);
    const auto row = id ? store_.find(*id) : std::nullopt;
    if (row) renegotiatePromise(gestures_, *row, day, reason, today());
}

QDate TodayModel::inDays(int days) const {
    return today().addDays(days);
}

QString TodayModel::sayDay(const QDate& day) const {
    return day.isValid() ? words::dayCapitalised(day, today()) : QString();
}

} // namespace cordee::app
