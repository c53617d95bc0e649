#include "app/facts/prompt_choices.h"

#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/words.h"
#include "model/cordee_model.h"

#include <algorithm>

namespace cordee::app {

namespace {

// Two devices may both have begun one: the later word counts.
std::optional<store::Row> choiceOf(const store::Store& store, const QString& kind) {
    auto rows = store.select(store::Query(model::PromptChoice::recordKind)
                                 .where(model::PromptChoice::kind, toUtf8(kind)));
    const auto latest = std::ranges::max_element(rows, {}, &store::Row::updatedMs);
    return latest == rows.end() ? std::nullopt : std::optional(std::move(*latest));
}

bool isOff(const store::Row& choice) {
    return choice.get(model::PromptChoice::off).value_or(false);
}

QDate quietUntil(const store::Row& choice) {
    const auto until = choice.get(model::PromptChoice::untilOn);
    return until ? toQDate(*until) : QDate();
}

} // namespace

bool mayPrompt(const store::Store& store, const QString& kind, const QDate& today) {
    const auto choice = choiceOf(store, kind);
    if (!choice) return true;
    const QDate until = quietUntil(*choice);
    return !isOff(*choice) && !(until.isValid() && today < until);
}

PromptChoices::PromptChoices(store::Store& store, Gestures& gestures, const Clock& clock,
                             const SpaceId& personal, std::vector<Kind> kinds, QObject* parent)
    : RowsModel("kind", {"name", "active", "line"}, parent)
    , store_(store)
    , gestures_(gestures)
    , clock_(clock)
    , personal_(personal)
    , kinds_(std::move(kinds))
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::PromptChoice::recordKind)) refresh();
    })) {
    refresh();
}

void PromptChoices::later(const QString& kind, int days) {
    if (rowOf(kind) < 0 || days < 1) return;
    const QDate today = todayOf(clock_);
    const QDate until = today.addDays(days);
    gestures_.commit(edit(kind).set(model::PromptChoice::untilOn, toDate(until)),
                     tr("On t’en reparle %1").arg(words::day(until, today)));
}

void PromptChoices::setOn(const QString& kind, bool on) {
    if (rowOf(kind) < 0) return;
    gestures_.commit(
        edit(kind).set(model::PromptChoice::off, !on).clear(model::PromptChoice::untilOn),
        on ? QString() : tr("Cette invitation ne reviendra plus"));
}

store::Edit PromptChoices::edit(const QString& kind) const {
    if (const auto choice = choiceOf(store_, kind)) return store::Edit(choice->id);
    auto edit = store::Edit::create(personal_, model::PromptChoice::recordKind, store_.newId());
    edit.set(model::PromptChoice::kind, toUtf8(kind));
    return edit;
}

void PromptChoices::refresh() {
    const QDate today = todayOf(clock_);
    std::vector<Row> rows;
    for (const Kind& each : kinds_) {
        const auto choice = choiceOf(store_, each.kind);
        const QDate until = choice ? quietUntil(*choice) : QDate();
        const bool quiet = until.isValid() && today < until;
        rows.push_back({each.kind,
                        {each.name, !choice || !isOff(*choice),
                         quiet ? tr("De retour %1").arg(words::day(until, today)) : QString()}});
    }
    setRows(std::move(rows));
}

} // namespace cordee::app
