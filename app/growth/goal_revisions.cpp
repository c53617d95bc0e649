#include "app/growth/goal_revisions.h"

#include "app/growth/goal_list.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <algorithm>
#include <array>

namespace cordee::app {

namespace {

using model::Goal;
using model::GoalRevision;

constexpr std::array<std::string_view, 6> revisable{"title",        "statement",     "metricText",
                                                    "metricTarget", "scaleExpected", "dueOn"};

// A revision keeps values as text: numbers with a point, days as 2026-03-15.
std::optional<Value> fromKept(const FieldSchema& field, const QString& kept) {
    if (field.holds == Holds::Date) {
        const QDate date = QDate::fromString(kept, Qt::ISODate);
        return date.isValid() ? std::optional<Value>(toDate(date).days) : std::nullopt;
    }
    bool read = true;
    if (field.type == ValueType::Real) {
        const double number = kept.toDouble(&read);
        return read ? std::optional<Value>(number) : std::nullopt;
    }
    if (field.type == ValueType::Enum) {
        const qlonglong number = kept.toLongLong(&read);
        return read ? std::optional<Value>(std::int64_t(number)) : std::nullopt;
    }
    return Value(toUtf8(kept));
}

QString toKept(const FieldSchema& field, const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return toQString(*text);
    if (const auto* real = std::get_if<double>(&value))
        return QString::number(*real, 'g', QLocale::FloatingPointShortest);
    const auto* integer = std::get_if<std::int64_t>(&value);
    if (integer == nullptr) return {};
    return field.holds == Holds::Date ? toQDate(Date{*integer}).toString(Qt::ISODate)
                                      : QString::number(*integer);
}

// What a person typed, as it is kept; nothing when it is no such value.
std::optional<QString> typed(const FieldSchema& field, const QString& text) {
    if (field.type != ValueType::Real)
        return fromKept(field, text) && !text.isEmpty() ? std::optional(text) : std::nullopt;
    bool read = false;
    const double number = words::locale().toDouble(text, &read);
    return read ? std::optional(toKept(field, number)) : std::nullopt;
}

const FieldSchema& fieldOf(const store::Store& store, std::string_view name) {
    return *store.schema().record(Goal::recordKind)->field(name);
}

} // namespace

GoalRevisions::GoalRevisions(const GrowthTools& tools, const RecordId& goal, QObject* parent)
    : GrowthList(tools, "revisionId",
                 {"title", "before", "after", "reason", "who", "day", "at", "stateText", "tone",
                  "isOpen", "canApply", "canAgree"},
                 {GoalRevision::recordKind, Goal::recordKind}, parent)
    , goal_(goal) {
    reload();
}

std::optional<store::Row> GoalRevisions::goalRow() const {
    return tools_.store.find(goal_);
}

std::optional<store::Row> GoalRevisions::revision(const QString& id) const {
    const auto record = toId<RecordId>(id);
    auto row = record ? tools_.store.find(*record) : std::nullopt;
    const bool ours = row && row->recordKind == GoalRevision::recordKind && !row->deleted &&
                      row->get(GoalRevision::goalId) == goal_;
    return ours ? std::move(row) : std::nullopt;
}

int GoalRevisions::waiting() const {
    int waiting = 0;
    for (int row = 0; row < count(); ++row)
        waiting += cell(row, "canApply").toBool() ? 1 : 0;
    return waiting;
}

QString GoalRevisions::inWords(const FieldSchema& field, const QString& kept) const {
    if (kept.isEmpty()) return tr("rien");
    const auto value = fromKept(field, kept);
    if (!value) return kept;
    if (field.holds == Holds::Date)
        return words::date(QDate::fromString(kept, Qt::ISODate), tools_.today());
    if (const auto* real = std::get_if<double>(&*value)) return words::locale().toString(*real);
    if (const auto* state = std::get_if<std::int64_t>(&*value))
        return statusName(static_cast<model::GoalStatus>(*state));
    return kept;
}

GoalRevisions::Row GoalRevisions::lineOf(const store::Row& goal, const store::Row& revision) const {
    const auto name = revision.get(GoalRevision::field).value_or(std::string());
    const FieldSchema* field = tools_.store.schema().record(Goal::recordKind)->field(name);
    const auto wordsOf = [&](Field<std::string> side) {
        const QString kept = textOf(revision, side);
        return field == nullptr ? kept : inWords(*field, kept);
    };
    const bool mine = tools_.isMine(goal, Goal::ownerId);
    const bool proposal = revision.get(GoalRevision::proposal) == true;
    const bool declined = revision.get(GoalRevision::declined) == true;
    const auto agreedBy = revision.get(GoalRevision::agreedBy);
    const bool isOpen = proposal && !declined && !agreedBy;
    const UserId author = revision.get(GoalRevision::byId).value_or(revision.createdBy);
    const bool byMe = author == tools_.people.me();
    const Timestamp at = revision.get(GoalRevision::revisedAt).value_or(Timestamp());
    QString state;
    if (declined) {
        state = tr("déclinée");
    } else if (isOpen) {
        state = tr("proposition");
    } else if (proposal) {
        state = tr("proposition appliquée");
    } else if (agreedBy) {
        state = tr("d’accord à deux");
    }
    const QString settled = declined ? QStringLiteral("quiet") : QStringLiteral("ok");
    const QString other = tools_.people.firstName(revision.space, author);
    return {toQString(revision.id),
            {field == nullptr ? toQString(name) : tools_.fieldName(*field),
             wordsOf(GoalRevision::before), wordsOf(GoalRevision::after),
             textOf(revision, GoalRevision::reason), byMe ? tr("moi") : other,
             words::dayCapitalised(toQDateTime(at).date(), tools_.today()),
             static_cast<qlonglong>(at.millis), state, isOpen ? QStringLiteral("rope") : settled,
             isOpen, isOpen && mine, !proposal && !agreedBy && !byMe}};
}

std::vector<GoalRevisions::Row> GoalRevisions::read() {
    const auto goal = goalRow();
    if (!goal) return {};
    std::vector<Row> rows;
    for (const store::Row& revision :
         tools_.store.select(store::Query(GoalRevision::recordKind)
                                 .where(GoalRevision::goalId, goal_)
                                 .orderBy(GoalRevision::revisedAt, true))) {
        rows.push_back(lineOf(*goal, revision));
    }
    return rows;
}

store::Edit GoalRevisions::note(const store::Row& goal, const FieldSchema& field,
                                const QString& after, const QString& reason) const {
    auto edit = store::Edit::create(goal.space, GoalRevision::recordKind, tools_.store.newId());
    edit.set(GoalRevision::goalId, goal_)
        .set(GoalRevision::field, std::string(field.name))
        .set(GoalRevision::before, toUtf8(toKept(field, goal.value(field.number))))
        .set(GoalRevision::after, toUtf8(after))
        .set(GoalRevision::reason, toUtf8(reason.trimmed()))
        .set(GoalRevision::byId, tools_.people.me())
        .set(GoalRevision::revisedAt, Timestamp{tools_.clock.nowMs()});
    return edit;
}

void GoalRevisions::withoutOldApprovals(store::Edit& edit, const store::Row& goal,
                                        const UserId& keep) const {
    for (const UserId& user : goal.get(Goal::approvals)) {
        if (user != keep && user != tools_.people.me()) edit.remove(Goal::approvals, user);
    }
}

QString GoalRevisions::revise(const QString& field, const QString& after, const QString& reason) {
    const auto goal = goalRow();
    const std::string name = toUtf8(field);
    if (!goal || std::ranges::find(revisable, name) == revisable.end())
        return tr("Cet élément ne peut pas être ajusté.");
    if (reason.trimmed().isEmpty())
        return tr("Dis pourquoi : c’est ce qui distingue un ajustement d’une dérive.");
    const FieldSchema& schema = fieldOf(tools_.store, name);
    const auto kept = typed(schema, after.trimmed());
    if (!kept) return tr("Écris ce que l’objectif doit dire à présent.");
    if (*kept == toKept(schema, goal->value(schema.number)))
        return tr("C’est déjà ce que dit l’objectif.");
    std::vector<store::Edit> edits{note(*goal, schema, *kept, reason)};
    const bool mine = tools_.isMine(*goal, Goal::ownerId);
    if (mine) {
        store::Edit change(goal_);
        change.step(store::Edit::SetValue{schema.number, *fromKept(schema, *kept)});
        withoutOldApprovals(change, *goal, tools_.people.me());
        edits.push_back(std::move(change));
    } else {
        edits.front().set(GoalRevision::proposal, true);
    }
    const QString said = mine ? tr("Objectif ajusté") : tr("Proposition envoyée");
    return tools_.gestures.commit(edits, said) ? QString()
                                               : tr("L’ajustement n’a pas pu être enregistré.");
}

QString GoalRevisions::changeStatus(model::GoalStatus status, const QString& reason,
                                    const QString& sentence) {
    const auto goal = goalRow();
    if (!goal || !tools_.isMine(*goal, Goal::ownerId))
        return tr("Seule la personne à qui est l’objectif peut en décider.");
    if (reason.trimmed().isEmpty()) return tr("Dis pourquoi, en quelques mots.");
    const FieldSchema& schema = fieldOf(tools_.store, "status");
    const std::vector<store::Edit> edits{
        note(*goal, schema, QString::number(static_cast<int>(status)), reason),
        store::Edit(goal_).set(Goal::status, status)};
    return tools_.gestures.commit(edits, sentence) ? QString()
                                                   : tr("L’ajustement n’a pas pu être enregistré.");
}

void GoalRevisions::apply(const QString& revisionId) {
    const auto goal = goalRow();
    const auto proposal = revision(revisionId);
    if (!goal || !proposal || !cell(rowOf(revisionId), "canApply").toBool()) return;
    const auto name = proposal->get(GoalRevision::field).value_or(std::string());
    const FieldSchema* field = tools_.store.schema().record(Goal::recordKind)->field(name);
    const auto value =
        field == nullptr ? std::nullopt : fromKept(*field, textOf(*proposal, GoalRevision::after));
    // Written by another device: only what may be proposed is applied.
    if (!value || std::ranges::find(revisable, name) == revisable.end()) return;
    store::Edit change(goal_);
    change.step(store::Edit::SetValue{field->number, *value});
    withoutOldApprovals(change, *goal, proposal->get(GoalRevision::byId).value_or(UserId()));
    store::Edit answer(proposal->id);
    answer.set(GoalRevision::agreedBy, tools_.people.me())
        .set(GoalRevision::before, toUtf8(toKept(*field, goal->value(field->number))));
    const std::vector<store::Edit> edits{std::move(change), std::move(answer)};
    tools_.gestures.commit(edits, tr("Proposition appliquée"));
}

void GoalRevisions::decline(const QString& revisionId) {
    const auto proposal = revision(revisionId);
    if (!proposal || !cell(rowOf(revisionId), "canApply").toBool()) return;
    tools_.gestures.commit(store::Edit(proposal->id).set(GoalRevision::declined, true),
                           tr("Proposition déclinée"));
}

void GoalRevisions::agree(const QString& revisionId) {
    const auto made = revision(revisionId);
    if (!made || !cell(rowOf(revisionId), "canAgree").toBool()) return;
    tools_.gestures.commit(store::Edit(made->id).set(GoalRevision::agreedBy, tools_.people.me()),
                           tr("Tu es d’accord avec cet ajustement"));
}

} // namespace cordee::app
