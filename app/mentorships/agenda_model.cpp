#include "app/mentorships/agenda_model.h"

#include "app/records/convert.h"
#include "app/records/reorder.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

constexpr int longestItemMinutes = 240;

int minutesOfItem(const store::Row& item) {
    const auto minutes = item.get(model::AgendaItem::minutes).value_or(0);
    return static_cast<int>(std::clamp<std::int64_t>(minutes, 0, 24 * 60));
}

} // namespace

AgendaModel::AgendaModel(store::Store& store, Gestures& gestures, People& people, Part part,
                         QObject* parent)
    : RowsModel("itemId",
                {"text", "kind", "kindLabel", "want", "wantLabel", "minutes", "minutesText", "by",
                 "mine", "done", "carried", "priority"},
                parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , part_(part)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::AgendaItem::recordKind) ||
            changes.touches(model::Meeting::recordKind)) {
            refresh();
        }
    })) {
    connect(&people, &People::changed, this, &AgendaModel::refresh);
}

void AgendaModel::setScope(const std::optional<AgendaScope>& scope) {
    if (scope == scope_) return;
    scope_ = scope;
    refresh();
}

int AgendaModel::minutes() const {
    int total = 0;
    for (const store::Row& item : items_)
        if (isOpenIn(item, *scope_)) total += minutesOfItem(item);
    return total;
}

int AgendaModel::openCount() const {
    return static_cast<int>(std::ranges::count_if(
        items_, [this](const store::Row& item) { return isOpenIn(item, *scope_); }));
}

QString AgendaModel::add(const QString& text) {
    AgendaPoint point;
    point.text = text;
    if (part_ == Part::Questions) point.kind = model::AgendaKind::Question;
    return addPoint(std::move(point));
}

QString AgendaModel::addWith(const QString& text, int minutes, int kind, int want) {
    AgendaPoint point;
    point.text = text;
    point.minutes = minutes;
    point.kind = static_cast<model::AgendaKind>(kind);
    point.want = static_cast<model::Want>(want);
    return addPoint(std::move(point));
}

QString AgendaModel::addPoint(AgendaPoint point) {
    if (!scope_) return {};
    point.meeting = scope_->meeting;
    const auto edit = agendaPoint(store_, people_.me(), scope_->space, point);
    return edit && gestures_.commit(*edit) ? toQString(edit->id()) : QString();
}

QVariantMap AgendaModel::details(int row) const {
    QVariantMap map;
    for (const char* role : {"text", "minutes", "kind", "want"})
        map.insert(QString::fromLatin1(role), cell(row, role));
    return map;
}

void AgendaModel::change(const QString& id, const QString& text, int minutes, int kind, int want) {
    const QString words = oneLine(text);
    if (words.isEmpty()) return;
    commitTo(id, [&](store::Edit& edit) {
        edit.set(model::AgendaItem::text, toUtf8(words))
            .set(model::AgendaItem::minutes, std::clamp(minutes, 0, longestItemMinutes))
            .set(model::AgendaItem::kind, static_cast<model::AgendaKind>(kind))
            .set(model::AgendaItem::want, static_cast<model::Want>(want));
    });
}

void AgendaModel::setPriority(const QString& id, bool priority) {
    commitTo(id, [&](store::Edit& edit) { edit.set(model::AgendaItem::priority, priority); });
}

void AgendaModel::moveTo(const QString& id, int row) {
    const auto moved = known(id);
    if (!moved) return;
    const auto from = std::ranges::find(items_, *moved, &store::Row::id) - items_.begin();
    const int to = std::clamp(row, 0, static_cast<int>(items_.size()) - 1);
    const auto edits = reordered(items_, static_cast<int>(from), to, model::AgendaItem::position);
    if (!edits.empty()) gestures_.commit(edits);
}

void AgendaModel::tick(const QString& id, bool done) {
    commitTo(id, [&](store::Edit& edit) {
        edit.set(model::AgendaItem::status,
                 done ? model::AgendaStatus::Done : model::AgendaStatus::Open);
        if (scope_->meeting) edit.set(model::AgendaItem::meetingId, *scope_->meeting);
    });
}

void AgendaModel::carryOver(const QString& id) {
    commitTo(
        id,
        [&](store::Edit& edit) {
            edit.set(model::AgendaItem::status, model::AgendaStatus::Carried);
            if (scope_->meeting) edit.set(model::AgendaItem::meetingId, *scope_->meeting);
        },
        tr("Gardé pour la prochaine fois"));
}

void AgendaModel::bringBack(const QString& id) {
    commitTo(id, [&](store::Edit& edit) {
        edit.set(model::AgendaItem::status, model::AgendaStatus::Open);
        if (scope_->meeting) edit.set(model::AgendaItem::meetingId, *scope_->meeting);
    });
}

void AgendaModel::drop(const QString& id) {
    commitTo(
        id,
        [&](store::Edit& edit) {
            edit.set(model::AgendaItem::status, model::AgendaStatus::Dropped);
        },
        part_ == Part::Questions ? tr("Question retirée") : tr("Sujet retiré"));
}

void AgendaModel::attachWaiting(std::vector<store::Edit>& edits) const {
    if (!scope_ || !scope_->meeting) return;
    for (const store::Row& item : items_) {
        if (!isOpenIn(item, *scope_)) continue;
        if (item.get(model::AgendaItem::meetingId) == scope_->meeting) continue;
        edits.push_back(store::Edit(item.id)
                            .set(model::AgendaItem::meetingId, *scope_->meeting)
                            .set(model::AgendaItem::status, model::AgendaStatus::Open));
    }
}

QString AgendaModel::kindLabel(model::AgendaKind kind) {
    switch (kind) {
    case model::AgendaKind::Question:
        return tr("question");
    case model::AgendaKind::Update:
        return tr("nouvelle");
    case model::AgendaKind::Decision:
        return tr("décision");
    case model::AgendaKind::Feedback:
        return tr("retour");
    case model::AgendaKind::Topic:
    case model::AgendaKind::Unspecified:
        break;
    }
    return tr("sujet");
}

QString AgendaModel::wantLabel(model::Want want) {
    switch (want) {
    case model::Want::Listen:
        return tr("écoute");
    case model::Want::Advice:
        return tr("avis");
    case model::Want::Challenge:
        return tr("défi");
    case model::Want::Ideas:
        return tr("idées");
    case model::Want::Unspecified:
        break;
    }
    return {};
}

void AgendaModel::refresh() {
    items_.clear();
    if (scope_) items_ = agendaItems(store_, *scope_);
    std::erase_if(items_, [this](const store::Row& item) {
        return isQuestion(item) != (part_ == Part::Questions);
    });
    std::vector<Row> rows;
    rows.reserve(items_.size());
    for (const store::Row& item : items_)
        rows.push_back(rowFor(item));
    setRows(std::move(rows));
    Q_EMIT changed();
}

RowsModel::Row AgendaModel::rowFor(const store::Row& item) const {
    const auto kind = item.get(model::AgendaItem::kind).value_or(model::AgendaKind::Topic);
    const auto want = item.get(model::AgendaItem::want).value_or(model::Want::Unspecified);
    const auto status = agendaStatus(item);
    const int minutes = minutesOfItem(item);
    const UserId by = item.get(model::AgendaItem::proposedBy).value_or(item.createdBy);
    return {toQString(item.id),
            {toQString(item.get(model::AgendaItem::text).value_or(std::string())),
             static_cast<int>(kind), kindLabel(kind), static_cast<int>(want), wantLabel(want),
             minutes, minutes > 0 ? words::minutes(minutes) : QString(), proposer(item),
             by == people_.me(), status == model::AgendaStatus::Done,
             status == model::AgendaStatus::Carried && !isOpenIn(item, *scope_),
             item.get(model::AgendaItem::priority).value_or(false)}};
}

QString AgendaModel::proposer(const store::Row& item) const {
    const UserId by = item.get(model::AgendaItem::proposedBy).value_or(item.createdBy);
    if (by == people_.me()) return People::firstNameOf(people_.myName());
    return people_.firstName(item.space, by);
}

std::optional<RecordId> AgendaModel::known(const QString& id) const {
    const auto record = toId<RecordId>(id);
    if (!record || std::ranges::find(items_, *record, &store::Row::id) == items_.end()) return {};
    return record;
}

void AgendaModel::commitTo(const QString& id, const std::function<void(store::Edit&)>& write,
                           const QString& said) {
    const auto record = known(id);
    if (!record) return;
    store::Edit edit(*record);
    write(edit);
    gestures_.commit(edit, said);
}

} // namespace cordee::app
