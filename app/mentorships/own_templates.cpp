#include "app/mentorships/own_templates.h"

#include "app/mentorships/agenda_items.h"
#include "app/records/convert.h"
#include "app/records/order_key.h"
#include "app/records/reorder.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

using Point = model::OwnTemplatePoint;
using Template = model::OwnTemplate;

constexpr int longestPointMinutes = 240;

std::vector<store::Row> pointsOf(const store::Store& store, const SpaceId& personal,
                                 const RecordId& templateId) {
    auto rows = store.select(
        store::Query(Point::recordKind).in(personal).where(Point::templateId, templateId));
    std::ranges::sort(rows, {}, [](const store::Row& row) {
        return std::pair(row.get(Point::position).value_or(std::string()), row.id);
    });
    return rows;
}

std::optional<store::Row> mine(const store::Store& store, const SpaceId& personal,
                               const QString& id, std::uint32_t recordKind) {
    const auto record = toId<RecordId>(id);
    auto row = record ? store.find(*record) : std::nullopt;
    const bool ours =
        row && row->recordKind == recordKind && row->space == personal && !row->deleted;
    return ours ? row : std::nullopt;
}

QString textOf(const store::Row& row, Field<std::string> field) {
    return toQString(row.get(field).value_or(std::string()));
}

int minutesOfPoint(const store::Row& point) {
    return static_cast<int>(
        std::clamp<std::int64_t>(point.get(Point::minutes).value_or(0), 0, longestPointMinutes));
}

} // namespace

OwnTemplatePoints::OwnTemplatePoints(store::Store& store, Gestures& gestures,
                                     const SpaceId& personal)
    : RowsModel("pointId", {"text", "minutes", "question"})
    , store_(store)
    , gestures_(gestures)
    , personal_(personal)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(Point::recordKind) || changes.touches(Template::recordKind)) refresh();
    })) {}

QString OwnTemplatePoints::templateId() const {
    return mine(store_, personal_, toQString(template_), Template::recordKind)
               ? toQString(template_)
               : QString();
}

QString OwnTemplatePoints::title() const {
    const auto row = store_.find(template_);
    return row ? textOf(*row, Template::title) : QString();
}

QString OwnTemplatePoints::purpose() const {
    const auto row = store_.find(template_);
    return row ? textOf(*row, Template::purpose) : QString();
}

int OwnTemplatePoints::minutes() const {
    int total = 0;
    for (int row = 0; row < count(); ++row)
        total += cell(row, "minutes").toInt();
    return total;
}

void OwnTemplatePoints::open(const QString& templateId) {
    template_ = toId<RecordId>(templateId).value_or(RecordId());
    refresh();
    Q_EMIT opened();
}

void OwnTemplatePoints::rename(const QString& title) {
    const QString words = oneLine(title);
    if (templateId().isEmpty() || words.isEmpty() || words == this->title()) return;
    gestures_.commit(store::Edit(template_).set(Template::title, toUtf8(words)));
}

void OwnTemplatePoints::describe(const QString& purpose) {
    const QString words = oneLine(purpose);
    if (templateId().isEmpty() || words == this->purpose()) return;
    gestures_.commit(store::Edit(template_).set(Template::purpose, toUtf8(words)));
}

void OwnTemplatePoints::add(const QString& text) {
    const QString words = oneLine(text);
    if (templateId().isEmpty() || words.isEmpty()) return;
    const auto there = pointsOf(store_, personal_, template_);
    auto edit = store::Edit::create(personal_, Point::recordKind, store_.newId());
    gestures_.commit(edit.set(Point::templateId, template_)
                         .set(Point::text, toUtf8(words))
                         .set(Point::kind, model::AgendaKind::Topic)
                         .set(Point::position, keyAtEnd(there, Point::position)));
}

void OwnTemplatePoints::setText(const QString& pointId, const QString& text) {
    const auto point = known(pointId);
    const QString words = oneLine(text);
    if (!point || words.isEmpty() || words == textOf(*point, Point::text)) return;
    gestures_.commit(store::Edit(point->id).set(Point::text, toUtf8(words)));
}

void OwnTemplatePoints::setMinutes(const QString& pointId, int minutes) {
    const auto point = known(pointId);
    if (!point) return;
    gestures_.commit(
        store::Edit(point->id).set(Point::minutes, std::clamp(minutes, 0, longestPointMinutes)));
}

void OwnTemplatePoints::setQuestion(const QString& pointId, bool question) {
    const auto point = known(pointId);
    if (!point) return;
    gestures_.commit(store::Edit(point->id).set(Point::kind, question ? model::AgendaKind::Question
                                                                      : model::AgendaKind::Topic));
}

void OwnTemplatePoints::moveUp(const QString& pointId) {
    const auto there = pointsOf(store_, personal_, template_);
    const auto found =
        std::ranges::find(there, pointId, [](const store::Row& row) { return toQString(row.id); });
    const auto from = static_cast<int>(found - there.begin());
    const auto edits = reordered(there, from, from - 1, Point::position);
    if (!edits.empty()) gestures_.commit(edits);
}

void OwnTemplatePoints::remove(const QString& pointId) {
    const auto point = known(pointId);
    if (point) gestures_.commit(store::Edit(point->id).remove(), tr("Point retiré du modèle"));
}

void OwnTemplatePoints::refresh() {
    std::vector<Row> rows;
    if (!templateId().isEmpty()) {
        for (const store::Row& point : pointsOf(store_, personal_, template_))
            rows.push_back({toQString(point.id),
                            {textOf(point, Point::text), minutesOfPoint(point),
                             point.get(Point::kind) == model::AgendaKind::Question}});
    }
    setRows(std::move(rows));
    Q_EMIT changed();
}

std::optional<store::Row> OwnTemplatePoints::known(const QString& pointId) const {
    return mine(store_, personal_, pointId, Point::recordKind);
}

OwnTemplates::OwnTemplates(store::Store& store, Gestures& gestures, People& people,
                           const SpaceId& personal, const RecordId& meeting)
    : RowsModel("templateId", {"title", "purpose", "plan"})
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , personal_(personal)
    , meeting_(meeting)
    , points_(store, gestures, personal)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(Point::recordKind) || changes.touches(Template::recordKind)) refresh();
        if (changes.touches(model::AgendaItem::recordKind)) Q_EMIT agendaChanged();
    })) {
    refresh();
}

std::vector<store::Row> OwnTemplates::agenda() const {
    const auto meeting = store_.find(meeting_);
    if (!meeting || meeting->deleted) return {};
    auto items = agendaItems(store_, {meeting->space, meeting_, true});
    std::erase_if(items, [](const store::Row& item) {
        return textOf(item, model::AgendaItem::text).isEmpty();
    });
    return items;
}

int OwnTemplates::agendaCount() const {
    return static_cast<int>(agenda().size());
}

QString OwnTemplates::keep(const QString& title) {
    const QString words = oneLine(title);
    const auto items = agenda();
    if (words.isEmpty() || items.empty()) return {};
    const RecordId id = store_.newId();
    std::vector<store::Edit> edits{store::Edit::create(personal_, Template::recordKind, id)};
    edits.back().set(Template::title, toUtf8(words));
    std::string position;
    for (const store::Row& item : items) {
        position = orderKeyBetween(position, {});
        edits.push_back(store::Edit::create(personal_, Point::recordKind, store_.newId()));
        edits.back()
            .set(Point::templateId, id)
            .set(Point::text, item.get(model::AgendaItem::text).value_or(std::string()))
            .set(Point::kind, item.get(model::AgendaItem::kind).value_or(model::AgendaKind::Topic))
            .set(Point::position, position);
        const auto minutes = item.get(model::AgendaItem::minutes).value_or(0);
        if (minutes > 0) edits.back().set(Point::minutes, minutes);
    }
    return gestures_.commit(edits, tr("« %1 » est dans tes modèles").arg(words)) ? toQString(id)
                                                                                 : QString();
}

void OwnTemplates::apply(const QString& templateId) {
    const auto wanted = mine(store_, personal_, templateId, Template::recordKind);
    const auto meeting = store_.find(meeting_);
    if (!wanted || !meeting || meeting->deleted) return;
    std::vector<PlannedPoint> points;
    for (const store::Row& point : pointsOf(store_, personal_, wanted->id))
        points.push_back({textOf(point, Point::text),
                          point.get(Point::kind).value_or(model::AgendaKind::Topic),
                          minutesOfPoint(point)});
    const auto edits = addToAgenda(store_, people_.me(), *meeting, points);
    if (edits.empty()) {
        Q_EMIT gestures_.failed(tr("Tout est déjà à l’ordre du jour"));
        return;
    }
    gestures_.commit(edits,
                     tr("« %1 » est à l’ordre du jour").arg(textOf(*wanted, Template::title)));
}

void OwnTemplates::remove(const QString& templateId) {
    const auto wanted = mine(store_, personal_, templateId, Template::recordKind);
    if (!wanted) return;
    std::vector<store::Edit> edits{store::Edit(wanted->id).remove()};
    for (const store::Row& point : pointsOf(store_, personal_, wanted->id))
        edits.push_back(store::Edit(point.id).remove());
    gestures_.commit(edits, tr("Modèle supprimé"));
}

void OwnTemplates::refresh() {
    std::vector<Row> rows;
    for (const store::Row& one : store_.select(store::Query(Template::recordKind).in(personal_)))
        rows.push_back(rowFor(one));
    std::ranges::sort(rows, [](const Row& a, const Row& b) {
        const int order = a.cells.front().toString().localeAwareCompare(b.cells.front().toString());
        return order == 0 ? a.key < b.key : order < 0;
    });
    setRows(std::move(rows));
}

RowsModel::Row OwnTemplates::rowFor(const store::Row& one) const {
    int minutes = 0;
    int points = 0;
    for (const store::Row& point : pointsOf(store_, personal_, one.id)) {
        ++points;
        minutes += minutesOfPoint(point);
    }
    QString plan = tr("%n point(s)", nullptr, points);
    if (minutes > 0) plan += QStringLiteral(" · ") + words::minutes(minutes);
    return {toQString(one.id),
            {textOf(one, Template::title), textOf(one, Template::purpose), plan}};
}

} // namespace cordee::app
