#include "app/growth/reputation_model.h"

#include "app/records/convert.h"
#include "app/words/words.h"

#include <array>

namespace cordee::app {

namespace {

using model::Reputation;

constexpr std::array<Field<std::string>, 3> wantedFields{Reputation::wanted1, Reputation::wanted2,
                                                         Reputation::wanted3};
constexpr std::array<Field<std::string>, 3> heardFields{Reputation::heard1, Reputation::heard2,
                                                        Reputation::heard3};

QStringList wordsOf(const std::optional<store::Row>& row,
                    const std::array<Field<std::string>, 3>& fields) {
    QStringList words;
    for (const auto& field : fields)
        words << (row ? textOf(*row, field) : QString());
    return words;
}

} // namespace

ReputationModel::ReputationModel(const GrowthTools& tools, QObject* parent)
    : QObject(parent)
    , tools_(tools)
    , subscription_(tools.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(Reputation::recordKind)) reload();
    })) {
    reload();
}

void ReputationModel::reload() {
    // Two devices may each have made one: the first counts.
    auto rows = tools_.store.select(store::Query(Reputation::recordKind).newestFirst());
    row_ = rows.empty() ? std::nullopt : std::optional(std::move(rows.back()));
    Q_EMIT changed();
}

QStringList ReputationModel::wanted() const {
    return wordsOf(row_, wantedFields);
}

QStringList ReputationModel::heard() const {
    return wordsOf(row_, heardFields);
}

QString ReputationModel::act() const {
    return row_ ? textOf(*row_, Reputation::act) : QString();
}

bool ReputationModel::actDone() const {
    return row_ && row_->get(Reputation::actDone) == true;
}

QString ReputationModel::actText() const {
    const QDate on = row_ ? dateOf(*row_, Reputation::actOn) : QDate();
    if (!on.isValid() || act().isEmpty()) return {};
    const QString day = words::day(on, tools_.today());
    return actDone() ? tr("fait %1").arg(day) : tr("choisi %1").arg(day);
}

bool ReputationModel::actDue() const {
    const QDate on = row_ ? dateOf(*row_, Reputation::actOn) : QDate();
    const QDate today = tools_.today();
    const bool thisMonth = on.isValid() && on.year() == today.year() && on.month() == today.month();
    return act().isEmpty() || (actDone() && !thisMonth);
}

store::Edit ReputationModel::edit() const {
    if (row_) return store::Edit(row_->id);
    return store::Edit::create(tools_.personal, Reputation::recordKind, tools_.store.newId());
}

void ReputationModel::write(const std::array<Field<std::string>, 3>& fields, int index,
                            const QString& word) {
    if (index < 0 || index > 2) return;
    auto change = edit();
    change.set(fields[static_cast<std::size_t>(index)], toUtf8(oneLine(word)));
    tools_.gestures.commit(change);
}

void ReputationModel::setWanted(int index, const QString& word) {
    write(wantedFields, index, word);
}

void ReputationModel::setHeard(int index, const QString& word) {
    write(heardFields, index, word);
}

void ReputationModel::setAct(const QString& text) {
    if (text.trimmed().isEmpty()) return;
    auto change = edit();
    change.set(Reputation::act, toUtf8(text.trimmed()))
        .set(Reputation::actOn, toDate(tools_.today()))
        .set(Reputation::actDone, false);
    tools_.gestures.commit(change, tr("Acte du mois choisi"));
}

void ReputationModel::finishAct() {
    if (act().isEmpty()) return;
    auto change = edit();
    change.set(Reputation::actDone, true).set(Reputation::actOn, toDate(tools_.today()));
    tools_.gestures.commit(change, tr("Acte du mois fait"));
}

} // namespace cordee::app
