#include "app/mentorships/timeline_model.h"

#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/record_words.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <tuple>

namespace cordee::app {

using namespace Qt::StringLiterals;

TimelineModel::TimelineModel(store::Store& store, People& people, const Clock& clock,
                             const SpaceId& space, QObject* parent)
    : QAbstractListModel(parent)
    , store_(store)
    , people_(people)
    , clock_(clock)
    , space_(space)
    , byKind_(timelineKinds().size())
    , subscription_(store.subscribe([this](const ChangeSet& changes) { refresh(changes); })) {
    for (std::size_t i = 0; i < byKind_.size(); ++i)
        read(timelineKinds()[i], byKind_[i]);
    shown_ = chosen();
}

TimelineContext TimelineModel::context() const {
    return {store_, people_, todayOf(clock_)};
}

void TimelineModel::read(const TimelineKind& kind, std::vector<Entry>& entries) const {
    const TimelineContext with = context();
    entries.clear();
    for (store::Row& row : store_.select(store::Query(kind.recordKind).in(space_))) {
        if (const auto at = kind.when(with, row)) entries.push_back({&kind, *at, std::move(row)});
    }
}

// The former records stay until the views have let go of them.
void TimelineModel::refresh(const ChangeSet& changes) {
    std::vector<std::vector<Entry>> former;
    for (std::size_t i = 0; i < byKind_.size(); ++i) {
        if (!changes.touches(timelineKinds()[i].recordKind)) continue;
        former.push_back(std::move(byKind_[i]));
        read(timelineKinds()[i], byKind_[i]);
    }
    if (former.empty()) return;
    showDifference(chosen());
    Q_EMIT groupsChanged();
}

std::vector<const TimelineModel::Entry*> TimelineModel::chosen() const {
    std::vector<const Entry*> entries;
    for (const auto& ofKind : byKind_) {
        for (const Entry& entry : ofKind) {
            if (filter_.isEmpty() || filter_ == QLatin1String(entry.kind->group))
                entries.push_back(&entry);
        }
    }
    std::ranges::sort(entries, std::greater(), [](const Entry* entry) {
        return std::tuple(entry->atMs, entry->row.createdMs, entry->row.id);
    });
    return entries;
}

// One stretch goes, one comes: views keep their place in what stays.
void TimelineModel::showDifference(std::vector<const Entry*> next) {
    const auto same = [](const Entry* a, const Entry* b) {
        return a->row.id == b->row.id && a->row.updatedMs == b->row.updatedMs && a->atMs == b->atMs;
    };
    const auto head = std::ranges::mismatch(shown_, next, same).in1 - shown_.begin();
    const auto most = static_cast<std::ptrdiff_t>(std::min(shown_.size(), next.size())) - head;
    std::ptrdiff_t tail = 0;
    while (tail < most && same(*(shown_.end() - tail - 1), *(next.end() - tail - 1)))
        ++tail;
    const auto gone = static_cast<int>(shown_.size()) - static_cast<int>(head + tail);
    const auto come = static_cast<int>(next.size()) - static_cast<int>(head + tail);
    const auto at = static_cast<int>(head);
    if (gone > 0) {
        beginRemoveRows({}, at, at + gone - 1);
        shown_.assign(next.begin(), next.begin() + head);
        shown_.insert(shown_.end(), next.end() - tail, next.end());
        endRemoveRows();
    }
    if (come > 0) beginInsertRows({}, at, at + come - 1);
    shown_ = std::move(next);
    if (come > 0) endInsertRows();
    // What follows the stretch may have become, or ceased to be, the first of its month.
    if (at + come < count()) Q_EMIT dataChanged(index(at + come), index(at + come), {Heading});
    if (gone != come) Q_EMIT countChanged();
}

void TimelineModel::setFilter(const QString& group) {
    if (group == filter_) return;
    filter_ = group;
    beginResetModel();
    shown_ = chosen();
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT filterChanged();
}

QVariantList TimelineModel::groups() const {
    QVariantList list;
    for (const TimelineGroup& group : timelineGroups()) {
        bool any = false;
        for (std::size_t i = 0; i < byKind_.size(); ++i) {
            const bool same = QLatin1String(timelineKinds()[i].group) == QLatin1String(group.key);
            any = any || (same && !byKind_[i].empty());
        }
        if (!any) continue;
        list << QVariantMap{{u"key"_s, QString::fromLatin1(group.key)},
                            {u"name"_s, QCoreApplication::translate("timeline", group.name)}};
    }
    return list;
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QString TimelineModel::line(const Entry& entry) const {
    const QDate today = todayOf(clock_);
    const QString when = words::date(QDateTime::fromMSecsSinceEpoch(entry.atMs).date(), today);
    if (entry.kind->recordKind == model::Meeting::recordKind) return when;
    const bool mine = entry.row.createdBy == people_.me();
    const QString who = mine ? QCoreApplication::translate("timeline", "toi")
                             : people_.firstName(space_, entry.row.createdBy);
    return who.isEmpty() ? when : who + u" · "_s + when;
}

QString TimelineModel::heading(int row) const {
    //: month and year, Qt date format
    const QString format = QCoreApplication::translate("timeline", "MMMM yyyy");
    const auto month = [&](int at) {
        const std::int64_t ms = shown_[static_cast<std::size_t>(at)]->atMs;
        return words::locale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), format);
    };
    const QString name = month(row);
    if (row > 0 && month(row - 1) == name) return {};
    return name.front().toUpper() + name.mid(1);
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Entry& entry = *shown_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Id:
        return toQString(entry.row.id);
    case Icon:
        return QString::fromLatin1(entry.kind->icon);
    case Title:
        return entry.kind->title == nullptr
                   ? recordName(*store_.schema().record(entry.kind->recordKind))
                   : QCoreApplication::translate("timeline", entry.kind->title);
    case Text:
        return entry.kind->text(context(), entry.row);
    case Line:
        return line(entry);
    case Heading:
        return heading(index.row());
    case Route:
        return QString::fromLatin1(entry.kind->route);
    case Target:
        return entry.kind->target == nullptr ? QString() : toQString(entry.kind->target(entry.row));
    default:
        return {};
    }
}

QHash<int, QByteArray> TimelineModel::roleNames() const {
    return {{Id, "entryId"}, {Icon, "iconName"},   {Title, "title"}, {Text, "words"},
            {Line, "line"},  {Heading, "heading"}, {Route, "route"}, {Target, "target"}};
}

} // namespace cordee::app
