#include "app/facts/conflicts_model.h"

#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/record_words.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

ConflictsModel::ConflictsModel(store::Store& store, Gestures& gestures, People& people,
                               const Clock& clock, QObject* parent)
    : RowsModel("conflictId", {"about", "field", "standing", "standingBy", "other", "otherBy"},
                parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        const bool isMine =
            home_ && std::ranges::any_of(changes.fields, [&](const FieldChange& it) {
                return it.record == *home_;
            });
        if (home_ && (isMine || changes.touches(model::Conflict::recordKind))) refresh();
    })) {
    connect(&people, &People::changed, this, &ConflictsModel::refresh);
}

void ConflictsModel::show(const QString& recordId) {
    home_ = toId<RecordId>(recordId);
    refresh();
}

void ConflictsModel::choose(const QString& conflictId, bool standing) {
    const auto found = std::ranges::find(
        conflicts_, conflictId, [](const Conflict& conflict) { return toQString(conflict.id); });
    if (found == conflicts_.end()) return;
    const Conflict conflict = *found; // the list is made anew while it is committed
    const Version& version = standing ? conflict.standing : conflict.other;
    const QString words = said(store_, people_, conflict, version, todayOf(clock_));
    gestures_.commit(choosing(conflict, version), tr("Choisi : %1").arg(words));
}

void ConflictsModel::refresh() {
    conflicts_.clear();
    std::vector<Row> rows;
    const QDate today = todayOf(clock_);
    const auto record = home_ ? store_.find(*home_) : std::nullopt;
    for (const Conflict& conflict : record ? openConflicts(store_) : std::vector<Conflict>()) {
        if (homeOf(store_, people_, conflict.about) != *home_) continue;
        const bool isItself = conflict.about.id == *home_;
        rows.push_back(
            {toQString(conflict.id),
             {isItself ? QString() : nameOf(store_, conflict.about), fieldName(*conflict.field),
              said(store_, people_, conflict, conflict.standing, today),
              line(conflict, conflict.standing),
              said(store_, people_, conflict, conflict.other, today),
              line(conflict, conflict.other)}});
        conflicts_.push_back(conflict);
    }
    title_ = record ? nameOf(store_, *record) : QString();
    const auto mentorship = record && store_.isShared(record->space)
                                ? people_.mentorshipIn(record->space)
                                : std::nullopt;
    sharedWith_ = mentorship ? People::firstNameOf(people_.partnerName(*mentorship)) : QString();
    setRows(std::move(rows));
    Q_EMIT changed();
}

QString ConflictsModel::line(const Conflict& conflict, const Version& version) const {
    const QDateTime now = nowOf(clock_);
    const QString when =
        version.at > now ? words::day(version.at.date(), now.date()) : words::ago(version.at, now);
    if (version.by == people_.me()) return tr("Toi · %1").arg(when);
    const QString name = people_.firstName(conflict.about.space, version.by);
    return tr("%1 · %2").arg(name.isEmpty() ? tr("L’autre personne") : name, when);
}

} // namespace cordee::app
