#include "app/notebook/stories.h"

#include "app/facts/notebook_facts.h"
#include "app/records/convert.h"
#include "app/words/name_words.h"

#include <algorithm>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;
using S = model::Story;

} // namespace

Stories::Stories(const Desk& desk, QObject* parent)
    : QObject(parent)
    , desk_(desk)
    , list_("storyId", {"title", "line"})
    , received_("storyId", {"title", "line"})
    , subscription_(desk.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(S::recordKind)) refresh();
    })) {
    connect(&desk.people, &People::changed, this, &Stories::refresh);
    refresh();
}

bool Stories::tells() const {
    return list_.count() > 0 || std::ranges::any_of(desk_.places(), [](const QVariant& place) {
               return place.toMap().value(u"asMentor"_s).toBool();
           });
}

QString Stories::create() {
    const RecordId id = desk_.store.newId();
    auto edit = store::Edit::create(desk_.personal, S::recordKind, id);
    edit.set(S::authorId, desk_.people.me());
    return desk_.gestures.commit(edit) ? toQString(id) : QString();
}

StoryPage* Stories::open(const QString& id) const {
    const auto row = desk_.find(id, S::recordKind);
    return row ? new StoryPage(desk_, row->id) : nullptr;
}

void Stories::refresh() {
    const auto rows = desk_.store.select(store::Query(S::recordKind).newestFirst());
    const auto titled = [](const store::Row& row) {
        const QString title = textIn(row, S::title);
        return title.isEmpty() ? tr("Récit à écrire") : title;
    };
    std::vector<RowsModel::Row> mine;
    std::vector<RowsModel::Row> theirs;
    for (const store::Row& row : rows) {
        if (desk_.store.isShared(row.space)) {
            if (desk_.isMine(row, S::authorId)) continue;
            const QString kept = textIn(row, S::takeaway);
            const QString line = kept.isEmpty()
                                     ? words::named(tr("de %1"), desk_.sharedWith(row.space))
                                     : tr("tu en retiens : %1").arg(kept);
            theirs.push_back({toQString(row.id), {titled(row), line}});
            continue;
        }
        QStringList names;
        for (const store::Row& copy : rows) {
            if (copy.get(S::libraryId) != row.id) continue;
            const QString name = desk_.sharedWith(copy.space);
            if (!names.contains(name)) names.append(name);
        }
        const QString line = names.isEmpty() ? tr("pas encore partagé")
                                             : words::named(tr("connu de %1"), names.join(u", "_s));
        mine.push_back({toQString(row.id), {titled(row), line}});
    }
    list_.setRows(std::move(mine));
    received_.setRows(std::move(theirs));
    Q_EMIT changed();
}

} // namespace cordee::app
