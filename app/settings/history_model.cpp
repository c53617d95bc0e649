#include "app/settings/history_model.h"

#include "app/records/convert.h"
#include "app/settings/record_words.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

constexpr std::size_t recentPerKind = 15;
constexpr std::size_t mostRecent = 30;
constexpr std::size_t longestHistory = 200;

QDateTime at(std::int64_t millis) {
    return QDateTime::fromMSecsSinceEpoch(millis);
}

QString titleOr(const RecordSchema& record, const store::Row& row) {
    const QString title = recordTitle(record, row);
    return title.isEmpty() ? recordName(record) : title;
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

HistoryModel::HistoryModel(store::Store& store, People& people, const Clock& clock, QObject* parent)
    : RowsModel("entryId", {"text", "line", "lost"}, parent)
    , store_(store)
    , people_(people)
    , clock_(clock) {}

void HistoryModel::open(const QString& recordId) {
    const auto id = toId<RecordId>(recordId);
    const auto row = id ? store_.find(*id) : std::nullopt;
    std::vector<Row> rows;
    title_.clear();
    if (row) {
        const RecordSchema& record = *store_.schema().record(row->recordKind);
        const QDateTime now = at(clock_.nowMs());
        title_ = titleOr(record, *row);
        int number = 0;
        for (const store::HistoryEntry& entry : store_.history(*id)) {
            if (rows.size() == longestHistory) break;
            const FieldSchema* field = record.field(entry.field);
            QString what;
            if (entry.kind == ChangeKind::Delete) {
                what = tr("Supprimé");
            } else if (entry.kind == ChangeKind::Restore) {
                what = tr("Restauré");
            } else if (field != nullptr) {
                const QString after = valueText(*field, entry.after, now.date());
                //: a field and what it then held
                what = after.isEmpty() ? tr("%1 : effacé").arg(fieldName(*field))
                                       : tr("%1 : %2").arg(fieldName(*field), after);
            } else {
                continue;
            }
            const QString who =
                author(*row, entry) + QStringLiteral(" · ") + words::ago(at(entry.writtenMs), now);
            rows.push_back(
                {QString::number(number++),
                 {what, entry.lost ? tr("%1 · remplacé entre-temps").arg(who) : who, entry.lost}});
        }
    }
    setRows(std::move(rows));
    Q_EMIT opened();
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
