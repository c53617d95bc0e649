#include "app/notebook/decision_options.h"

#include "app/facts/notebook_facts.h"
#include "app/notebook/decision_lock.h"
#include "app/records/convert.h"
#include "app/records/long_text.h"
#include "app/records/order_key.h"

#include <algorithm>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;

constexpr int bestScore = 10;

} // namespace

DecisionOptions::DecisionOptions(const Desk& desk, const RecordId& decision, QObject* parent)
    : RowsModel("optionId", {"name", "pros", "cons", "score", "chosen"}, parent)
    , desk_(desk)
    , decision_(decision)
    , subscription_(desk.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::DecisionOption::recordKind) ||
            changes.touches(model::Decision::recordKind)) {
            refresh();
        }
    })) {
    refresh();
}

std::optional<store::Row> DecisionOptions::open() const {
    auto decision = desk_.store.find(decision_);
    if (!decision || isLocked(*decision) || !desk_.isMine(*decision, model::Decision::ownerId))
        return std::nullopt;
    return decision;
}

bool DecisionOptions::holds(const QString& id) const {
    return rowOf(id) >= 0;
}

bool DecisionOptions::add(const QString& name) {
    const auto decision = open();
    const QString words = oneLine(name);
    if (!decision || words.isEmpty()) return false;
    std::string last;
    for (const store::Row& option : optionsOf(desk_.store, decision_))
        last = std::max(last, option.get(model::DecisionOption::position).value_or(std::string()));
    auto edit = store::Edit::create(decision->space, model::DecisionOption::recordKind,
                                    desk_.store.newId());
    edit.set(model::DecisionOption::decisionId, decision_)
        .set(model::DecisionOption::name, toUtf8(words))
        .set(model::DecisionOption::position, orderKeyBetween(last, {}));
    return desk_.gestures.commit(edit);
}

bool DecisionOptions::change(const QString& id, const QVariantMap& values) {
    if (!open() || !holds(id)) return false;
    const auto row = desk_.store.find(*toId<RecordId>(id));
    store::Edit edit(row->id);
    const QString name = oneLine(values.value(u"name"_s).toString());
    if (!name.isEmpty()) edit.set(model::DecisionOption::name, toUtf8(name));
    if (values.contains(u"pros"_s))
        replaceLongText(edit, row, model::DecisionOption::pros, values.value(u"pros"_s).toString());
    if (values.contains(u"cons"_s))
        replaceLongText(edit, row, model::DecisionOption::cons, values.value(u"cons"_s).toString());
    if (values.contains(u"score"_s))
        edit.set(model::DecisionOption::score,
                 std::clamp(values.value(u"score"_s).toInt(), 0, bestScore));
    return desk_.gestures.commit(edit);
}

bool DecisionOptions::remove(const QString& id) {
    const auto decision = open();
    if (!decision || !holds(id)) return false;
    std::vector<store::Edit> edits{store::Edit(*toId<RecordId>(id)).remove()};
    if (decision->get(model::Decision::chosenId) == toId<RecordId>(id))
        edits.push_back(store::Edit(decision_).clear(model::Decision::chosenId));
    return desk_.gestures.commit(edits, tr("Option retirée"));
}

bool DecisionOptions::choose(const QString& id) {
    if (!open() || !holds(id)) return false;
    return desk_.gestures.commit(
        store::Edit(decision_).set(model::Decision::chosenId, *toId<RecordId>(id)));
}

QVariantMap DecisionOptions::details(int row) const {
    QVariantMap map;
    for (const QByteArray& role : roleNames())
        map.insert(QString::fromLatin1(role), cell(row, role));
    return map;
}

void DecisionOptions::refresh() {
    const auto decision = desk_.store.find(decision_);
    const auto chosen = decision ? decision->get(model::Decision::chosenId) : std::nullopt;
    std::vector<Row> rows;
    for (const store::Row& option : optionsOf(desk_.store, decision_)) {
        const auto score = option.get(model::DecisionOption::score);
        rows.push_back({toQString(option.id),
                        {textIn(option, model::DecisionOption::name),
                         textIn(option, model::DecisionOption::pros),
                         textIn(option, model::DecisionOption::cons),
                         score ? static_cast<int>(*score) : -1, chosen == option.id}});
    }
    setRows(std::move(rows));
}

} // namespace cordee::app
