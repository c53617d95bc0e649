#include "app/mentorships/meeting_room.h"

#include "app/facts/relationship.h"
#include "app/mentorships/preparation.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrlQuery>

#include <algorithm>
#include <chrono>

namespace cordee::app {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds tickEvery = 1s;
constexpr std::chrono::milliseconds writingShown = 8s;

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

// Minutes as people count them down: the one that runs is still there.
int minutesLeft(int seconds) {
    return seconds >= 0 ? (seconds + 59) / 60 : -((-seconds + 59) / 60);
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
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::MeetingNote::recordKind)) {
            foldNotes();
            openNote();
        }
        if (changes.touches(model::Meeting::recordKind) ||
            changes.touches(model::MeetingNote::recordKind)) {
            refresh();
        }
    })) {
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
    const bool over = startsAt().addSecs(minutes() * 60) < nowOf(clock_);
    moment_ = ended() || (over && !started()) ? Moment::Recap
              : started()                     ? Moment::During
                                              : Moment::Prepare;
    timer_.start(tickEvery);
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

QString MeetingRoom::partnerName() const {
    const auto mentorship = people_.mentorshipIn(meeting_.space);
    return mentorship ? People::firstNameOf(people_.partnerName(*mentorship)) : QString();
}

QString MeetingRoom::questionsTitle() const {
    const auto mentorship = people_.mentorshipIn(meeting_.space);
    const bool guide = mentorship && people_.myRole(*mentorship) == model::Role::Mentor;
    if (!guide) return tr("Mes questions");
    //: the questions of the person who is guided: « Questions d’Inès », « Questions de Thomas »
    return words::locale().language() == QLocale::French &&
                   QStringLiteral("aeiouyàâéèêëîïôöhAEIOUYÀÂÉÈÊËÎÏÔÖH")
                       .contains(partnerName().left(1))
               ? tr("Questions d’%1").arg(partnerName())
               : tr("Questions de %1").arg(partnerName());
}

QString MeetingRoom::minutesLine() const {
    return tr("%1 / %2 min").arg(topics_.minutes()).arg(minutes());
}

bool MeetingRoom::tooLong() const {
    return topics_.minutes() > minutes();
}

double MeetingRoom::ready() const {
    return Preparation{topics_.count() > 0, questions_.openCount(), commitments_.overdueMine() == 0}
        .ready();
}

QString MeetingRoom::readySentence() const {
    return Preparation{topics_.count() > 0, questions_.openCount(), commitments_.overdueMine() == 0}
        .sentence();
}

QStringList MeetingRoom::ideas() const {
    const auto mentorship = people_.mentorshipIn(meeting_.space);
    const bool guide = mentorship && people_.myRole(*mentorship) == model::Role::Mentor;
    return questionIdeas(guide, questions_);
}

bool MeetingRoom::agendaSent() const {
    return meeting_.get(model::Meeting::agendaSent).value_or(false);
}

QString MeetingRoom::agendaText() const {
    return agendaAsText({when(), place(), minutes()}, topics_, questions_);
}

QString MeetingRoom::currentItemId() const {
    const auto item = current();
    return item ? toQString(item->id) : QString();
}

QString MeetingRoom::currentLine() const {
    const auto item = current();
    if (!item) return {};
    if (item->get(model::AgendaItem::minutes).value_or(0) == 0) return tr("en cours");
    const int left = minutesLeft(currentSecondsLeft(*item));
    if (left > 0) return tr("en cours · reste %1").arg(words::minutes(left));
    return tr("en cours · dépassé de %1").arg(words::minutes(-left));
}

bool MeetingRoom::overtime() const {
    const auto item = current();
    return item && item->get(model::AgendaItem::minutes).value_or(0) > 0 &&
           currentSecondsLeft(*item) <= 0;
}

QString MeetingRoom::meetingLeft() const {
    const auto held = meeting_.get(model::Meeting::heldAt);
    if (!held || ended()) return {};
    const auto left =
        minutesLeft(minutes() * 60 - static_cast<int>((clock_.nowMs() - held->millis) / 1000));
    return left > 0 ? tr("reste %1").arg(words::minutes(left))
                    : tr("l’heure est passée de %1").arg(words::minutes(-left));
}

QString MeetingRoom::theyWrite() const {
    const bool lately = theyWroteMs_ != 0 && clock_.nowMs() - theyWroteMs_ < writingShown.count();
    return lately ? tr("%1 écrit…").arg(partnerName()) : QString();
}

QStringList MeetingRoom::keyPoints() const {
    QStringList points;
    if (const auto row = noteRow()) {
        for (const std::string& point : row->get(model::MeetingNote::keyPoints))
            points << toQString(point);
    }
    return points;
}

QString MeetingRoom::nextWhen() const {
    for (const store::Row& row : meetingsOf(store_, meeting_.space)) {
        if (row.id == meeting_.id || !isAhead(row) || startOf(row) <= startsAt()) continue;
        return capitalised(words::longMoment(startOf(row), minutesOf(row)));
    }
    return {};
}

void MeetingRoom::start() {
    if (started() || ended()) return setMoment(Moment::During);
    std::vector<store::Edit> edits;
    edits.push_back(store::Edit(meeting_.id)
                        .set(model::Meeting::heldAt, Timestamp{clock_.nowMs()})
                        .set(model::Meeting::status, model::MeetingStatus::Confirmed));
    topics_.attachWaiting(edits);
    questions_.attachWaiting(edits);
    if (gestures_.commit(edits)) setMoment(Moment::During);
}

void MeetingRoom::end() {
    if (!ended()) {
        store::Edit edit(meeting_.id);
        edit.set(model::Meeting::status, model::MeetingStatus::Done)
            .set(model::Meeting::endedAt, Timestamp{clock_.nowMs()});
        if (!started()) edit.set(model::Meeting::heldAt, toTimestamp(startsAt()));
        if (!gestures_.commit(edit, tr("Rencontre terminée"))) return;
    }
    setMoment(Moment::Recap);
}

void MeetingRoom::talkAbout(const QString& itemId) {
    chosen_ = toId<RecordId>(itemId);
    chosenMs_ = clock_.nowMs();
    Q_EMIT ticked();
}

void MeetingRoom::copyAgenda() {
    QGuiApplication::clipboard()->setText(agendaText());
    markAgendaSent();
}

void MeetingRoom::markAgendaSent() {
    if (agendaSent()) return;
    gestures_.commit(store::Edit(meeting_.id).set(model::Meeting::agendaSent, true));
}

QUrl MeetingRoom::agendaMail() const {
    QUrl url(QStringLiteral("mailto:"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("subject"), QString::fromUtf8(QUrl::toPercentEncoding(
                                                      tr("Ordre du jour — %1").arg(when()))));
    query.addQueryItem(QStringLiteral("body"),
                       QString::fromUtf8(QUrl::toPercentEncoding(agendaText())));
    url.setQuery(query);
    return url;
}

void MeetingRoom::addKeyPoint(const QString& text) {
    const QString words = oneLine(text);
    if (words.isEmpty()) return;
    const auto row = noteRow();
    auto edit =
        row ? store::Edit(row->id)
            : store::Edit::create(meeting_.space, model::MeetingNote::recordKind, store_.newId());
    if (!row) edit.set(model::MeetingNote::meetingId, meeting_.id);
    gestures_.commit(edit.add(model::MeetingNote::keyPoints, toUtf8(words)));
}

void MeetingRoom::removeKeyPoint(const QString& text) {
    if (const auto row = noteRow()) {
        gestures_.commit(store::Edit(row->id).remove(model::MeetingNote::keyPoints, toUtf8(text)),
                         tr("Point retiré"));
    }
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

std::optional<store::Row> MeetingRoom::current() const {
    if (!started() || ended()) return std::nullopt;
    const auto open = [](const store::Row& item) {
        return agendaStatus(item) == model::AgendaStatus::Open;
    };
    for (const store::Row& item : topics_.items())
        if (chosen_ && item.id == *chosen_ && open(item)) return item;
    const auto first = std::ranges::find_if(topics_.items(), open);
    return first == topics_.items().end() ? std::nullopt : std::optional(*first);
}

// Since it was chosen, or since the item before it was settled: the records alone say so, on both
// sides and after a restart.
std::int64_t MeetingRoom::currentSinceMs(const store::Row& item) const {
    if (chosen_ && item.id == *chosen_) return chosenMs_;
    std::int64_t since = meeting_.get(model::Meeting::heldAt).value_or(Timestamp{}).millis;
    for (const store::Row& other : topics_.items()) {
        if (agendaStatus(other) != model::AgendaStatus::Open)
            since = std::max(since, other.updatedMs);
    }
    return since;
}

int MeetingRoom::currentSecondsLeft(const store::Row& item) const {
    const auto minutes = item.get(model::AgendaItem::minutes).value_or(0);
    return static_cast<int>(minutes * 60 - (clock_.nowMs() - currentSinceMs(item)) / 1000);
}

} // namespace cordee::app
