#include "app/notebook/situations.h"

#include "app/facts/notebook_facts.h"
#include "app/records/convert.h"
#include "app/words/name_words.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;

bool isSettled(const store::Row& row) {
    return row.get(model::Situation::status) == model::SituationStatus::Settled;
}

} // namespace

QString situationStatus(const store::Row& situation) {
    switch (situation.get(model::Situation::status).value_or(model::SituationStatus::Open)) {
    case model::SituationStatus::Brought:
        return Situations::tr("à la rencontre");
    case model::SituationStatus::Settled:
        return Situations::tr("réglée");
    case model::SituationStatus::Open:
    case model::SituationStatus::Unspecified:
        break;
    }
    return {};
}

Situations::Situations(const Desk& desk, QObject* parent)
    : QObject(parent)
    , desk_(desk)
    , list_("situationId", {"title", "line", "status", "tone"})
    , received_("situationId", {"title", "line", "status", "tone"})
    , subscription_(desk.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(model::Situation::recordKind)) refresh();
    })) {
    connect(&desk.people, &People::changed, this, &Situations::refresh);
    refresh();
}

QString Situations::create() {
    const RecordId id = desk_.store.newId();
    auto edit = store::Edit::create(desk_.personal, model::Situation::recordKind, id);
    edit.set(model::Situation::status, model::SituationStatus::Open)
        .set(model::Situation::ownerId, desk_.people.me());
    return desk_.gestures.commit(edit) ? toQString(id) : QString();
}

SituationPage* Situations::open(const QString& id) const {
    const auto row = desk_.find(id, model::Situation::recordKind);
    return row ? new SituationPage(desk_, row->id) : nullptr;
}

RowsModel::Row Situations::rowFor(const store::Row& row) const {
    const QString title = textIn(row, model::Situation::title);
    QStringList line;
    if (!desk_.isMine(row, model::Situation::ownerId))
        line.append(words::named(tr("de %1"), desk_.sharedWith(row.space)));
    const QString want =
        wantName(row.get(model::Situation::want).value_or(model::Want::Unspecified));
    if (!want.isEmpty()) line.append(tr("attend : %1").arg(want));
    const QDate deadline = dayIn(row, model::Situation::deadlineOn);
    if (deadline.isValid() && !isSettled(row))
        line.append(tr("échéance %1").arg(words::day(deadline, desk_.today())));
    return {toQString(row.id),
            {title.isEmpty() ? tr("Situation à décrire") : title, line.join(u" · "_s),
             situationStatus(row), isSettled(row) ? u"ok"_s : u"tint"_s}};
}

void Situations::refresh() {
    auto rows = desk_.store.select(store::Query(model::Situation::recordKind).newestFirst());
    std::ranges::stable_partition(rows, [](const store::Row& row) { return !isSettled(row); });
    // A copy of mine in a mentorship is reached from what it is a copy of, while that is there.
    const auto hasOriginal = [&](const store::Row& copy) {
        return std::ranges::any_of(rows, [&](const store::Row& row) {
            return !desk_.store.isShared(row.space) && row.get(model::Situation::agendaItemId) &&
                   row.get(model::Situation::agendaItemId) ==
                       copy.get(model::Situation::agendaItemId);
        });
    };
    std::vector<RowsModel::Row> mine;
    std::vector<RowsModel::Row> theirs;
    for (const store::Row& row : rows) {
        if (!desk_.isMine(row, model::Situation::ownerId)) {
            theirs.push_back(rowFor(row));
        } else if (!desk_.store.isShared(row.space) || !hasOriginal(row)) {
            mine.push_back(rowFor(row));
        }
    }
    list_.setRows(std::move(mine));
    received_.setRows(std::move(theirs));
}

} // namespace cordee::app
