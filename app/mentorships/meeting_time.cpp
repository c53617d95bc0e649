#include "app/facts/relationship.h"
#include "app/mentorships/meeting_room.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <algorithm>

// The time of a meeting: opened, each topic talked about for so long, closed. The records alone say
// it, so that both sides and a restarted app count the same.
namespace cordee::app {

namespace {

constexpr int lastMinutes = 5;

// Minutes as people count them down: the one that runs is still there.
int minutesLeft(int seconds) {
    return seconds >= 0 ? (seconds + 59) / 60 : -((-seconds + 59) / 60);
}

bool isOpenNow(const store::Row& item) {
    return agendaStatus(item) == model::AgendaStatus::Open;
}

} // namespace

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
        std::vector<store::Edit> edits;
        addTimeSpent(edits);
        store::Edit edit(meeting_.id);
        edit.set(model::Meeting::status, model::MeetingStatus::Done)
            .set(model::Meeting::endedAt, Timestamp{clock_.nowMs()})
            .clear(model::Meeting::currentItemId)
            .clear(model::Meeting::currentSince);
        if (!started()) edit.set(model::Meeting::heldAt, toTimestamp(startsAt()));
        edits.push_back(std::move(edit));
        if (!gestures_.commit(edits, tr("Rencontre terminée"))) return;
    }
    setMoment(Moment::Recap);
}

void MeetingRoom::talkAbout(const QString& itemId) {
    const auto id = toId<RecordId>(itemId);
    const auto now = current();
    if (!id || topics_.rowOf(itemId) < 0 || !started() || ended()) return;
    if (now && now->id == *id) return;
    std::vector<store::Edit> edits;
    addTimeSpent(edits);
    edits.push_back(store::Edit(meeting_.id)
                        .set(model::Meeting::currentItemId, *id)
                        .set(model::Meeting::currentSince, Timestamp{clock_.nowMs()}));
    gestures_.commit(edits);
}

void MeetingRoom::settle(const QString& itemId, bool done) {
    if (!done) {
        topics_.tick(itemId, false);
        return;
    }
    moveOn(itemId, model::AgendaStatus::Done, {});
}

void MeetingRoom::settleCurrent() {
    if (const auto item = current()) settle(toQString(item->id), true);
}

void MeetingRoom::carry(const QString& itemId) {
    moveOn(itemId, model::AgendaStatus::Carried, tr("Gardé pour la prochaine fois"));
}

// The topic ends here, with its time; when it was the current one, the next open one begins.
void MeetingRoom::moveOn(const QString& itemId, model::AgendaStatus status, const QString& said) {
    const auto id = toId<RecordId>(itemId);
    if (!id || topics_.rowOf(itemId) < 0) return;
    const auto now = current();
    store::Edit item(*id);
    item.set(model::AgendaItem::status, status).set(model::AgendaItem::meetingId, meeting_.id);
    std::vector<store::Edit> edits;
    if (now && now->id == *id) {
        item.set(model::AgendaItem::spentSeconds, secondsOn(*now));
        store::Edit meeting(meeting_.id);
        const auto next = nextOpen(*id);
        if (next) {
            meeting.set(model::Meeting::currentItemId, next->id);
        } else {
            meeting.clear(model::Meeting::currentItemId);
        }
        meeting.set(model::Meeting::currentSince, Timestamp{clock_.nowMs()});
        edits.push_back(std::move(meeting));
    }
    edits.push_back(std::move(item));
    gestures_.commit(edits, said);
}

void MeetingRoom::addTimeSpent(std::vector<store::Edit>& edits) const {
    if (const auto now = current())
        edits.push_back(store::Edit(now->id).set(model::AgendaItem::spentSeconds, secondsOn(*now)));
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
    if (!started() || ended()) return {};
    const int left = minutesLeft(meetingSecondsLeft());
    return left > 0 ? tr("reste %1").arg(words::minutes(left))
                    : tr("l’heure est passée de %1").arg(words::minutes(-left));
}

double MeetingRoom::elapsed() const {
    if (!started() || ended()) return 0;
    return 1 - meetingSecondsLeft() / (minutes() * 60.0);
}

QString MeetingRoom::timeHint() const {
    if (!started() || ended()) return {};
    const int left = minutesLeft(meetingSecondsLeft());
    if (left > lastMinutes) return {};
    if (left > 0) {
        return nextWhen().isEmpty()
                   ? tr("Les dernières minutes : que promettez-vous, et quand vous revoyez-vous ?")
                   : tr("Les dernières minutes : que promettez-vous d’ici la prochaine fois ?");
    }
    return tr("C’est l’heure. Finir à temps, c’est respecter le temps de l’autre : ce qui reste "
              "attendra la prochaine fois.");
}

std::optional<store::Row> MeetingRoom::current() const {
    if (!started() || ended()) return std::nullopt;
    const auto named = meeting_.get(model::Meeting::currentItemId);
    for (const store::Row& item : topics_.items())
        if (named && item.id == *named && isOpenNow(item)) return item;
    const auto first = std::ranges::find_if(topics_.items(), isOpenNow);
    return first == topics_.items().end() ? std::nullopt : std::optional(*first);
}

std::optional<store::Row> MeetingRoom::nextOpen(const RecordId& without) const {
    for (const store::Row& item : topics_.items())
        if (item.id != without && isOpenNow(item)) return item;
    return std::nullopt;
}

// Since it was chosen, or since the one before it was settled.
std::int64_t MeetingRoom::currentSinceMs(const store::Row& item) const {
    const auto named = meeting_.get(model::Meeting::currentItemId);
    const auto since = meeting_.get(model::Meeting::currentSince);
    if (since && named && *named == item.id) return since->millis;
    std::int64_t begun = meeting_.get(model::Meeting::heldAt).value_or(Timestamp{}).millis;
    if (since) begun = std::max(begun, since->millis);
    for (const store::Row& other : topics_.items()) {
        if (!isOpenNow(other)) begun = std::max(begun, other.updatedMs);
    }
    return begun;
}

int MeetingRoom::secondsOn(const store::Row& item) const {
    const auto before =
        std::max<std::int64_t>(0, item.get(model::AgendaItem::spentSeconds).value_or(0));
    const std::int64_t now = std::max<std::int64_t>(0, clock_.nowMs() - currentSinceMs(item));
    return static_cast<int>(std::min<std::int64_t>(before + now / 1000, 24 * 3600));
}

int MeetingRoom::currentSecondsLeft(const store::Row& item) const {
    const auto minutes =
        std::clamp<std::int64_t>(item.get(model::AgendaItem::minutes).value_or(0), 0, 24 * 60);
    return static_cast<int>(minutes) * 60 - secondsOn(item);
}

int MeetingRoom::meetingSecondsLeft() const {
    const auto held = meeting_.get(model::Meeting::heldAt).value_or(Timestamp{});
    const std::int64_t gone = std::clamp<std::int64_t>((clock_.nowMs() - held.millis) / 1000, 0,
                                                       std::int64_t(30) * 24 * 3600);
    return minutes() * 60 - static_cast<int>(gone);
}

} // namespace cordee::app
