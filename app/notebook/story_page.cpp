#include "app/notebook/story_page.h"

#include "app/facts/notebook_facts.h"
#include "app/records/convert.h"
#include "app/records/copies.h"
#include "app/words/words.h"

#include <array>

namespace cordee::app {

namespace {

using namespace Qt::StringLiterals;
using S = model::Story;

// What travels with a copy: the words, none of the links.
constexpr std::array sharedFields{S::title.number,  S::context.number, S::action.number,
                                  S::result.number, S::lesson.number,  S::redo.number};

} // namespace

StoryPage::StoryPage(const Desk& desk, const RecordId& story, QObject* parent)
    : QObject(parent)
    , desk_(desk)
    , id_(story)
    , editor_(desk.store, desk.gestures)
    , copies_("copyId", {"name", "line", "takeaway"})
    , subscription_(desk.store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(S::recordKind)) refresh();
    })) {
    editor_.open(story);
    refresh();
}

void StoryPage::refresh() {
    row_ = desk_.store.find(id_);
    std::vector<RowsModel::Row> rows;
    for (const store::Row& copy : copiesIn(std::nullopt)) {
        const auto at = copy.get(S::sharedAt);
        const auto about = copy.get(S::aboutId);
        const auto subject = about ? desk_.store.find(*about) : std::nullopt;
        QStringList line;
        if (at) line.append(words::day(toQDateTime(*at).date(), desk_.today()));
        if (subject) line.append(titleOf(*subject));
        rows.push_back(
            {toQString(copy.id),
             {desk_.sharedWith(copy.space), line.join(u" · "_s), textIn(copy, S::takeaway)}});
    }
    copies_.setRows(std::move(rows));
    Q_EMIT changed();
}

std::vector<store::Row> StoryPage::copiesIn(const std::optional<SpaceId>& space) const {
    store::Query query(S::recordKind);
    if (space) query.in(*space);
    return desk_.store.select(query.where(S::libraryId, id_).newestFirst());
}

bool StoryPage::theirs() const {
    return !desk_.isMine(*row_, S::authorId);
}

QString StoryPage::sharedWith() const {
    return desk_.sharedWith(row_->space);
}

QString StoryPage::aboutText() const {
    const auto id = row_->get(S::aboutId);
    const auto about = id ? desk_.store.find(*id) : std::nullopt;
    return about ? titleOf(*about) : QString();
}

QString StoryPage::takeaway() const {
    return textIn(*row_, S::takeaway);
}

QVariantList StoryPage::written() const {
    QVariantList lines;
    const auto add = [&](const QString& name, const QString& text) {
        if (!text.trimmed().isEmpty())
            lines.append(QVariantMap{{u"name"_s, name}, {u"text"_s, text}});
    };
    add(tr("Le contexte"), textIn(*row_, S::context));
    add(tr("Ce que j’ai fait"), textIn(*row_, S::action));
    add(tr("Ce que ça a donné"), textIn(*row_, S::result));
    add(tr("Ce que j’en ai appris"), textIn(*row_, S::lesson));
    add(tr("Ce que je ferais autrement"), textIn(*row_, S::redo));
    return lines;
}

QVariantList StoryPage::subjects(const QString& placeId) const {
    QVariantList list;
    const auto space = desk_.place(placeId);
    if (!space) return list;
    const auto add = [&](const store::Row& row) {
        list.append(QVariantMap{{u"id"_s, toQString(row.id)}, {u"title"_s, titleOf(row)}});
    };
    for (const store::Row& goal :
         desk_.store.select(store::Query(model::Goal::recordKind)
                                .in(*space)
                                .where(model::Goal::status, model::GoalStatus::Active)))
        add(goal);
    for (const store::Row& question :
         desk_.store.select(store::Query(model::AgendaItem::recordKind)
                                .in(*space)
                                .where(model::AgendaItem::kind, model::AgendaKind::Question)
                                .where(model::AgendaItem::status, model::AgendaStatus::Open)))
        add(question);
    return list;
}

bool StoryPage::isKnownIn(const QString& placeId) const {
    const auto space = desk_.place(placeId);
    return space && !copiesIn(*space).empty();
}

bool StoryPage::share(const QString& placeId, const QString& aboutId) {
    const auto space = desk_.place(placeId);
    if (!space || theirs() || desk_.store.isShared(row_->space)) return false;
    if (textIn(*row_, S::title).trimmed().isEmpty()) return false;
    store::Edit copy = copyOfFields(desk_.store, *row_, *space, desk_.store.newId(), sharedFields);
    copy.set(S::libraryId, id_).set(S::authorId, desk_.people.me()).set(S::sharedAt, desk_.now());
    const auto about = toId<RecordId>(aboutId);
    const auto subject = about ? desk_.store.find(*about) : std::nullopt;
    if (subject && subject->space == *space) copy.set(S::aboutId, *about);
    return desk_.gestures.commit(copy, tr("Récit partagé"));
}

bool StoryPage::answer(const QString& takeaway) {
    const QString words = takeaway.trimmed();
    if (!theirs() || words == this->takeaway()) return false;
    store::Edit edit(id_);
    edit.set(S::takeaway, toUtf8(words)).set(S::takeawayAt, desk_.now());
    return desk_.gestures.commit(edit, tr("Ce que tu en retiens est parti"));
}

} // namespace cordee::app
