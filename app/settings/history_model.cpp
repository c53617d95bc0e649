#include "app/settings/history_model.h"

#include "app/records/convert.h"
#include "app/words/record_words.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace cordee::app {

namespace {

constexpr std::size_t recentPerKind = 15;
constexpr std::size_t mostRecent = 30;
constexpr std::size_t longestHistory = 200;

QDateTime at(std::int64_t millis) {
    return QDateTime::fromMSecsSinceEpoch(millis);
}

// By the author's clock. Where mine says otherwise, both: he was offline, or a clock was wrong.
QString when(const store::HistoryEntry& entry, const QDateTime& now) {
    constexpr std::int64_t sameMomentMs = 3'600'000;
    const QDateTime moment = at(entry.writtenMs);
    const QString written =
        moment > now ? words::day(moment.date(), now.date()) : words::ago(moment, now);
    if (std::abs(entry.receivedMs - entry.writtenMs) <= sameMomentMs) return written;
    //: two moments: when a change was written, and when it arrived on this device
    return QCoreApplication::translate("history", "écrit %1, reçu %2")
        .arg(written, words::ago(at(entry.receivedMs), now));
}

QString titleOr(const RecordSchema& record, const store::Row& row) {
    const QString title = recordTitle(record, row);
    return title.isEmpty() ? recordName(record) : title;
}

bool holds(const Value& set, const Value& element) {
    const auto* elements = std::get_if<std::vector<std::string>>(&set);
    return elements != nullptr &&
           std::ranges::find(*elements, encodeValue(element)) != elements->end();
}

// What would make it again as the entry made it; nothing if it is so, or for long texts, in which
// nothing is ever lost.
std::optional<store::Edit> takenBack(const RecordSchema& record, const store::Row& row,
                                     const store::HistoryEntry& entry) {
    using store::Edit;
    Edit edit(row.id);
    const FieldSchema* field = record.field(entry.field);
    switch (entry.kind) {
    case ChangeKind::SetField:
        if (field == nullptr || row.value(entry.field) == entry.after) return std::nullopt;
        return edit.step(Edit::SetValue{entry.field, entry.after});
    case ChangeKind::AddToSet:
    case ChangeKind::RemoveFromSet: {
        const bool adds = entry.kind == ChangeKind::AddToSet;
        const Value& element = adds ? entry.after : entry.before;
        if (field == nullptr || holds(row.value(entry.field), element) == adds) return std::nullopt;
        if (adds) return edit.step(Edit::AddElement{entry.field, element});
        return edit.step(Edit::RemoveElement{entry.field, element});
    }
    case ChangeKind::Delete:
        if (row.deleted) return std::nullopt;
        return edit.remove();
    case ChangeKind::Restore:
        if (!row.deleted) return std::nullopt;
        return edit.restore();
    case ChangeKind::EditText:
        break;
    }
    return std::nullopt;
}

} // namespace

RecentModel::RecentModel(store::Store& store, const Clock& clock, QObject* parent)
    : RowsModel("recordId", {"text", "line"}, parent)
    , store_(store)
    , clock_(clock) {}

void RecentModel::refresh() {
    std::vector<store::Row> found;
    for (const RecordSchema& record : store_.schema().records()) {
        auto newest = store_.select(store::Query(record.number).newestFirst().limit(recentPerKind));
        std::ranges::move(newest, std::back_inserter(found));
    }
    std::ranges::sort(found, std::greater(), &store::Row::updatedMs);
    if (found.size() > mostRecent) found.resize(mostRecent);
    std::vector<Row> rows;
    for (const store::Row& row : found) {
        const RecordSchema& record = *store_.schema().record(row.recordKind);
        rows.push_back(
            {toQString(row.id),
             {titleOr(record, row), recordName(record) + QStringLiteral(" · ") +
                                        words::ago(at(row.updatedMs), at(clock_.nowMs()))}});
    }
    setRows(std::move(rows));
}

HistoryModel::HistoryModel(store::Store& store, Gestures& gestures, People& people,
                           const Clock& clock, QObject* parent)
    : RowsModel("entryId", {"text", "line", "lost", "back"}, parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock) {}

// Empty: nothing to show for it.
QString HistoryModel::what(const FieldSchema* field, const store::HistoryEntry& entry,
                           const QDate& today) const {
    if (entry.kind == ChangeKind::Delete) return tr("Supprimé");
    if (entry.kind == ChangeKind::Restore) return tr("Restauré");
    if (field == nullptr) return {};
    const QString after = valueText(*field, entry.after, today);
    //: a field and what it then held
    return after.isEmpty() ? tr("%1 : effacé").arg(fieldName(*field))
                           : tr("%1 : %2").arg(fieldName(*field), after);
}

void HistoryModel::open(const QString& recordId) {
    const auto id = toId<RecordId>(recordId);
    const auto row = id ? store_.find(*id) : std::nullopt;
    std::vector<Row> rows;
    title_.clear();
    entries_.clear();
    if (row) {
        const RecordSchema& record = *store_.schema().record(row->recordKind);
        const QDateTime now = at(clock_.nowMs());
        title_ = titleOr(record, *row);
        for (const store::HistoryEntry& entry : store_.history(*id)) {
            if (rows.size() == longestHistory) break;
            const QString text = what(record.field(entry.field), entry, now.date());
            if (text.isEmpty()) continue;
            const QString who = author(*row, entry) + QStringLiteral(" · ") + when(entry, now);
            const QString line = entry.lost ? tr("%1 · remplacé entre-temps").arg(who) : who;
            rows.push_back({QString::number(entries_.size()),
                            {text, line, entry.lost, takenBack(record, *row, entry).has_value()}});
            entries_.push_back(entry);
        }
    }
    setRows(std::move(rows));
    Q_EMIT opened();
}

void HistoryModel::takeBack(const QString& entryId) {
    bool isNumber = false;
    const auto index = static_cast<std::size_t>(entryId.toULongLong(&isNumber));
    if (!isNumber || index >= entries_.size()) return;
    const store::HistoryEntry entry = entries_[index];
    const auto row = store_.find(entry.record);
    if (!row) return;
    const auto edit = takenBack(*store_.schema().record(row->recordKind), *row, entry);
    if (!edit) return;
    gestures_.commit(*edit, tr("Repris de l’historique"));
    open(toQString(entry.record));
}

QString HistoryModel::author(const store::Row& record, const store::HistoryEntry& entry) const {
    if (entry.author == people_.me()) return tr("toi");
    const QString name = people_.firstName(record.space, entry.author);
    return name.isEmpty() ? tr("quelqu’un d’autre") : name;
}

BinModel::BinModel(store::Store& store, Gestures& gestures, const Clock& clock, QObject* parent)
    : RowsModel("recordId", {"title", "line"}, parent)
    , store_(store)
    , gestures_(gestures)
    , clock_(clock)
    , subscription_(store.subscribe([this](const ChangeSet&) { refresh(); })) {
    refresh();
}

void BinModel::restore(const QString& recordId) {
    const auto id = toId<RecordId>(recordId);
    if (!id) return;
    store::Edit edit(*id);
    edit.restore();
    gestures_.commit(edit, tr("Restauré"));
}

void BinModel::refresh() {
    std::vector<Row> rows;
    for (const store::Row& row : store_.bin()) {
        const RecordSchema* record = store_.schema().record(row.recordKind);
        if (record == nullptr) continue;
        rows.push_back(
            {toQString(row.id),
             {titleOr(*record, row),
              tr("%1 · supprimé %2")
                  .arg(recordName(*record), words::ago(at(row.updatedMs), at(clock_.nowMs())))}});
    }
    setRows(std::move(rows));
}

} // namespace cordee::app
