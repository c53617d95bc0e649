#include "app/notebook/reflections.h"

#include "app/facts/notebook_facts.h"
#include "app/facts/relationship.h"
#include "app/notebook/reflection_words.h"
#include "app/records/convert.h"
#include "app/words/name_words.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;

constexpr int freshDays = 14;
constexpr std::size_t mostSources = 3;
constexpr std::int64_t lowPulse = 4;

QString iconOf(const store::Row& source) {
    switch (source.recordKind) {
    case model::Meeting::recordKind:
        return u"people"_s;
    case model::Commitment::recordKind:
        return u"clock"_s;
    case model::Goal::recordKind:
        return u"trophy"_s;
    default:
        return u"cloud-sun"_s;
    }
}

// The day something happened that is worth a few lines; invalid when nothing did.
QDate eventDay(const Desk& desk, const store::Row& row) {
    const QDate today = desk.today();
    switch (row.recordKind) {
    case model::Meeting::recordKind:
        return row.get(model::Meeting::status) == model::MeetingStatus::Done ? startOf(row).date()
                                                                             : QDate();
    case model::Commitment::recordKind: {
        if (row.get(model::Commitment::ownerId) != desk.people.me()) return {};
        if (row.get(model::Commitment::status) == model::CommitmentStatus::Dropped)
            return dayIn(row, model::Commitment::settledOn);
        return isOverdue(row, today) ? dayIn(row, model::Commitment::dueOn) : QDate();
    }
    case model::Goal::recordKind: {
        const auto status = row.get(model::Goal::status);
        const bool over =
            status == model::GoalStatus::Achieved || status == model::GoalStatus::LetGo;
        const bool mine = row.get(model::Goal::ownerId).value_or(row.createdBy) == desk.people.me();
        return over && mine ? QDateTime::fromMSecsSinceEpoch(row.updatedMs).date() : QDate();
    }
    case model::Pulse::recordKind: {
        const bool heavy = row.get(model::Pulse::kind) == model::PulseKind::MentorLoad;
        const auto value = row.get(model::Pulse::value).value_or(lowPulse + 1);
        const bool low = heavy ? 10 - value <= lowPulse : value <= lowPulse;
        return low && !desk.store.isShared(row.space) ? dayIn(row, model::Pulse::takenOn) : QDate();
    }
    default:
        return {};
    }
}

} // namespace

Reflections::Reflections(const Desk& desk, QObject* parent)
    : QObject(parent)
    , desk_(desk)
    , list_("reflectionId", {"title", "line"})
    , sources_("sourceId", {"words", "glyph"})
    , excerpts_("reflectionId", {"words", "line"})
    , subscription_(desk.store.subscribe([this](const ChangeSet& changes) {
        for (const std::uint32_t kind :
             {model::Reflection::recordKind, model::Meeting::recordKind,
              model::Commitment::recordKind, model::Goal::recordKind, model::Pulse::recordKind}) {
            if (changes.touches(kind)) return refresh();
        }
    })) {
    connect(&desk.people, &People::changed, this, &Reflections::refresh);
    refresh();
}

QString Reflections::rhythmText() const {
    const Rhythm rhythm = rhythmOf(days_, desk_.today());
    if (rhythm.weeks == 0) return {};
    const QString weeks = tr("%n semaine(s) de suite", nullptr, rhythm.weeks);
    //: after « 4 semaines de suite »
    return rhythm.forgiven ? weeks + tr(", une pause comprise") : weeks;
}

bool Reflections::writtenThisWeek() const {
    return rhythmOf(days_, desk_.today()).thisWeek;
}

QString Reflections::create(const QString& sourceId) {
    const RecordId id = desk_.store.newId();
    auto edit = store::Edit::create(desk_.personal, model::Reflection::recordKind, id);
    edit.set(model::Reflection::model, model::ReflectionModel::WhatSoWhatNowWhat)
        .set(model::Reflection::writtenOn, toDate(desk_.today()))
        .set(model::Reflection::ownerId, desk_.people.me());
    const auto source = toId<RecordId>(sourceId);
    if (source && desk_.store.find(*source)) edit.set(model::Reflection::triggerId, *source);
    return desk_.gestures.commit(edit) ? toQString(id) : QString();
}

ReflectionPage* Reflections::open(const QString& id) const {
    const auto row = desk_.find(id, model::Reflection::recordKind);
    return row ? new ReflectionPage(desk_, row->id) : nullptr;
}

std::vector<store::Row>
Reflections::freshSources(const std::vector<store::Row>& reflections) const {
    const QDate today = desk_.today();
    std::vector<std::pair<QDate, store::Row>> found;
    for (const std::uint32_t kind : {model::Meeting::recordKind, model::Commitment::recordKind,
                                     model::Goal::recordKind, model::Pulse::recordKind}) {
        for (store::Row& row : desk_.store.select(store::Query(kind))) {
            const QDate day = eventDay(desk_, row);
            if (!day.isValid() || day > today || day.daysTo(today) > freshDays) continue;
            const bool written =
                std::ranges::any_of(reflections, [&](const store::Row& reflection) {
                    return reflection.get(model::Reflection::triggerId) == row.id;
                });
            if (!written) found.emplace_back(day, std::move(row));
        }
    }
    std::ranges::stable_sort(found, std::greater(), [](const auto& entry) { return entry.first; });
    std::vector<store::Row> rows;
    for (auto& entry : found)
        if (rows.size() < mostSources) rows.push_back(std::move(entry.second));
    return rows;
}

void Reflections::refresh() {
    const QDate today = desk_.today();
    const auto mine = ownReflections(desk_.store);
    days_.clear();
    std::vector<RowsModel::Row> rows;
    for (const store::Row& row : mine) {
        const QDate day = dayIn(row, model::Reflection::writtenOn);
        days_.push_back(day);
        const QString title = reflectionTitle(row);
        QStringList line{words::dayCapitalised(day, today)};
        const auto source = row.get(model::Reflection::triggerId);
        const auto event = source ? desk_.store.find(*source) : std::nullopt;
        if (event) line.append(sourceText(desk_, *event));
        rows.push_back(
            {toQString(row.id), {title.isEmpty() ? tr("À écrire") : title, line.join(u" · "_s)}});
    }
    list_.setRows(std::move(rows));
    rows.clear();
    for (const store::Row& source : freshSources(mine))
        rows.push_back({toQString(source.id), {sourceText(desk_, source), iconOf(source)}});
    sources_.setRows(std::move(rows));
    rows.clear();
    for (const store::Row& row :
         desk_.store.select(store::Query(model::Reflection::recordKind).newestFirst())) {
        if (!desk_.store.isShared(row.space)) continue;
        const QString name = desk_.sharedWith(row.space);
        const QString who = desk_.isMine(row, model::Reflection::ownerId)
                                ? tr("Partagé avec %1").arg(name)
                                : words::named(tr("De %1"), name);
        const QString day = words::day(dayIn(row, model::Reflection::writtenOn), today);
        rows.push_back(
            {toQString(row.id), {textIn(row, model::Reflection::excerpt), who + u" · "_s + day}});
    }
    excerpts_.setRows(std::move(rows));
    const auto memory = sixMonthsAgo(desk_.store, today);
    memoryId_ = memory ? toQString(memory->id) : QString();
    memoryText_ = memory ? reflectionTitle(*memory) : QString();
    Q_EMIT changed();
}

} // namespace cordee::app
