#include "app/mentorships/meeting_room.h"

#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/name_words.h"
#include "app/words/words.h"

#include <chrono>

namespace cordee::app {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds tickEvery = 1s;
constexpr std::chrono::milliseconds writingShown = 8s;
// A meeting that was opened and never closed is over by then.
constexpr qint64 forgottenSeconds = qint64(4) * 3600;

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

} // namespace

MeetingRoom::MeetingRoom(store::Store& store, Gestures& gestures, People& people,
                         const Clock& clock, const SpaceId& personal, const store::Row& meeting)
    : store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , personal_(personal)
    , meeting_(meeting)
    , topics_(store, gestures, people, AgendaModel::Part::Topics)
    , questions_(store, gestures, people, AgendaModel::Part::Questions)
    , commitments_(store, gestures, people, clock, CommitmentsModel::Part::All)
    , dates_(store, gestures, people, clock, MeetingsModel::Part::Ahead)
    , note_(store, gestures, clock, model::MeetingNote::text)
    , privateNote_(store, gestures, clock, model::PrivateNote::text)
    , papers_(*this, store, gestures, people, clock, meeting.id)
    , guide_(store, gestures, people, meeting)
    , ownTemplates_(store, gestures, people, personal, meeting.id)
    , listening_(questions_, iGuide())
    , reflection_(store, gestures, clock, personal, meeting)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::MeetingNote::recordKind)) {
            foldNotes();
            openNote();
        }
        if (changes.touches(model::Meeting::recordKind) ||
            changes.touches(model::MeetingNote::recordKind) ||
            changes.touches(model::Gratitude::recordKind)) {
            refresh();
        }
    })) {
    commitments_.setPersonal(personal_);
    commitments_.setScope(meeting.space, meeting.id);
    dates_.setScope(meeting.space);
    connect(&people, &People::changed, this, &MeetingRoom::changed);
    connect(&topics_, &AgendaModel::changed, this, &MeetingRoom::changed);
    connect(&topics_, &AgendaModel::changed, this, &MeetingRoom::ticked);
    connect(&questions_, &AgendaModel::changed, this, &MeetingRoom::changed);
    connect(&commitments_, &CommitmentsModel::changed, this, &MeetingRoom::changed);
    connect(&note_, &SharedText::arrived, this, [this] {
        theyWroteMs_ = clock_.nowMs();
        Q_EMIT ticked();
    });
    connect(&timer_, &QTimer::timeout, this, &MeetingRoom::tick);
    refresh();
    foldNotes();
    openNote();
    openPrivateNote();
    moment_ = firstMoment();
    timer_.start(tickEvery);
}

MeetingRoom::Moment MeetingRoom::firstMoment() const {
    const QDateTime end = startsAt().addSecs(qint64(minutes()) * 60);
    const bool over = end < nowOf(clock_);
    const bool forgotten = end.addSecs(forgottenSeconds) < nowOf(clock_);
    if (ended() || missed() || cancelled() || forgotten || (over && !started()))
        return Moment::Recap;
    return started() ? Moment::During : Moment::Prepare;
}

QString MeetingRoom::meetingId() const {
    return toQString(meeting_.id);
}

QString MeetingRoom::mentorshipId() const {
    const auto mentorship = people_.mentorshipIn(meeting_.space);
    return mentorship ? toQString(mentorship->id) : QString();
}

void MeetingRoom::setMoment(Moment moment) {
    if (moment == moment_) return;
    moment_ = moment;
    Q_EMIT momentChanged();
    Q_EMIT ticked();
}

QString MeetingRoom::title() const {
    return tr("%1 rencontre avec %2")
        .arg(words::ordinal(meetingNumber(store_, meeting_)), partnerName());
}

QString MeetingRoom::when() const {
    return capitalised(words::longMoment(startsAt(), minutes()));
}

QString MeetingRoom::with() const {
    return tr("%1 · avec %2").arg(when(), partnerName());
}

QString MeetingRoom::place() const {
    return toQString(meeting_.get(model::Meeting::place).value_or(std::string()));
}

QDateTime MeetingRoom::startsAt() const {
    return startOf(meeting_);
}

int MeetingRoom::minutes() const {
    return minutesOf(meeting_);
}

int MeetingRoom::kind() const {
    return static_cast<int>(
        meeting_.get(model::Meeting::kind).value_or(model::MeetingKind::Regular));
}

bool MeetingRoom::toConfirm() const {
    return meeting_.get(model::Meeting::status) == model::MeetingStatus::Proposed &&
           proposerOf(store_, meeting_) != people_.me();
}

int MeetingRoom::seriesToConfirm() const {
    return dates_.toConfirmInSeries(meetingId());
}

QStringList MeetingRoom::slotTexts() const {
    QStringList texts;
    for (const QDateTime& slot : slotsOf(meeting_))
        texts << capitalised(words::longMoment(slot, minutes()));
    return texts;
}

bool MeetingRoom::proposed() const {
    return meeting_.get(model::Meeting::status) == model::MeetingStatus::Proposed;
}

QString MeetingRoom::datesText() const {
    const QStringList dates = slotTexts();
    if (dates.isEmpty()) return {};
    return tr("Bonjour %1,\nVoici les dates que je te propose pour notre rencontre :")
               .arg(partnerName()) +
           QStringLiteral("\n– ") + dates.join(QStringLiteral("\n– ")) + QStringLiteral("\n") +
           tr("Laquelle te convient ? Si aucune ne va, dis-moi ce qui t’arrange.");
}

bool MeetingRoom::started() const {
    return meeting_.get(model::Meeting::heldAt).has_value();
}

bool MeetingRoom::ended() const {
    return meeting_.get(model::Meeting::status) == model::MeetingStatus::Done;
}

bool MeetingRoom::cancelled() const {
    return meeting_.deleted ||
           meeting_.get(model::Meeting::status) == model::MeetingStatus::Cancelled;
}

bool MeetingRoom::missed() const {
    return meeting_.get(model::Meeting::status) == model::MeetingStatus::Missed;
}

bool MeetingRoom::unheld() const {
    return isAhead(meeting_) && !meeting_.deleted && !started() &&
           startsAt().addSecs(qint64(minutes()) * 60) < nowOf(clock_);
}

QString MeetingRoom::calledOffWhy() const {
    return toQString(meeting_.get(model::Meeting::calledOffWhy).value_or(std::string()));
}

bool MeetingRoom::iGuide() const {
    const auto mentorship = people_.mentorshipIn(meeting_.space);
    return mentorship && people_.myRole(*mentorship) == model::Role::Mentor;
}

bool MeetingRoom::waiting() const {
    const auto mentorship = people_.mentorshipIn(meeting_.space);
    return mentorship && people_.partner(*mentorship).isNull();
}

QString MeetingRoom::partnerName() const {
    const auto mentorship = people_.mentorshipIn(meeting_.space);
    return mentorship ? People::firstNameOf(people_.partnerName(*mentorship)) : QString();
}

QString MeetingRoom::questionsTitle() const {
    if (!iGuide()) return tr("Mes questions");
    //: the questions of the person who is guided
    return words::named(tr("Questions de %1"), partnerName());
}

QString MeetingRoom::minutesLine() const {
    return tr("%1 / %2 min").arg(topics_.minutes()).arg(minutes());
}

bool MeetingRoom::tooLong() const {
    return topics_.minutes() > minutes();
}

Preparation MeetingRoom::preparation() const {
    return {topics_.openCount() > 0, questions_.openCount(), commitments_.overdueMine() == 0};
}

double MeetingRoom::ready() const {
    return preparation().ready();
}

QString MeetingRoom::readySentence() const {
    return preparation().sentence();
}

QStringList MeetingRoom::ideas() const {
    return questionIdeas(iGuide(), static_cast<model::Want>(ideasWant_), questions_);
}

void MeetingRoom::setIdeasWant(int want) {
    if (want == ideasWant_) return;
    ideasWant_ = want;
    Q_EMIT changed();
}

bool MeetingRoom::agendaSent() const {
    return meeting_.get(model::Meeting::agendaSent).value_or(false);
}

QString MeetingRoom::theyWrite() const {
    const bool lately = theyWroteMs_ != 0 && clock_.nowMs() - theyWroteMs_ < writingShown.count();
    return lately ? tr("%1 écrit…").arg(partnerName()) : QString();
}

QString MeetingRoom::nextWhen() const {
    for (const store::Row& row : meetingsOf(store_, meeting_.space)) {
        if (row.id == meeting_.id || !isAhead(row) || startOf(row) <= startsAt()) continue;
        return capitalised(words::longMoment(startOf(row), minutesOf(row)));
    }
    return {};
}

int MeetingRoom::verdict() const {
    return static_cast<int>(
        meeting_.get(model::Meeting::verdict).value_or(model::MeetingVerdict::Unspecified));
}

void MeetingRoom::setVerdict(int verdict) {
    if (verdict == this->verdict()) return;
    gestures_.commit(
        store::Edit(meeting_.id)
            .set(model::Meeting::verdict, static_cast<model::MeetingVerdict>(verdict)));
}

void MeetingRoom::takeSlot(int index) {
    dates_.takeSlot(meetingId(), index);
}

void MeetingRoom::tick() {
    Q_EMIT ticked();
}

void MeetingRoom::refresh() {
    if (auto row = store_.find(meeting_.id)) meeting_ = std::move(*row);
    const auto next = nextMeeting(store_, meeting_.space, nowOf(clock_));
    const AgendaScope scope{meeting_.space, meeting_.id, next && next->id == meeting_.id};
    topics_.setScope(scope);
    questions_.setScope(scope);
    Q_EMIT changed();
    Q_EMIT ticked();
}

} // namespace cordee::app
