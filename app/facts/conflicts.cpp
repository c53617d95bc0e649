#include "app/facts/conflicts.h"

#include "app/records/convert.h"
#include "app/words/record_words.h"
#include "app/words/words.h"
#include "model/cordee_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app {

using namespace Qt::StringLiterals;

namespace {

using Kind = model::Conflict;

Version versionOf(const store::Row& row, Field<Bytes> value, Field<UserId> by,
                  Field<std::int64_t> clock) {
    const Hlc hlc{static_cast<std::uint64_t>(row.get(clock).value_or(0))};
    return {decodeValue(row.get(value).value_or(Bytes())).value_or(Value()),
            row.get(by).value_or(UserId()), QDateTime::fromMSecsSinceEpoch(hlc.millis())};
}

std::optional<Conflict> read(const store::Store& store, const store::Row& row) {
    const auto about = row.get(Kind::aboutId);
    auto record = about ? store.find(*about) : std::nullopt;
    // Only who shares the record can have written it.
    if (!record || record->deleted || record->space != row.space ||
        row.get(Kind::aboutKind).value_or(0) != record->recordKind)
        return std::nullopt;
    const RecordSchema* schema = store.schema().record(record->recordKind);
    const auto number = row.get(Kind::aboutField).value_or(0);
    const FieldSchema* field = schema ? schema->field(static_cast<std::uint32_t>(number)) : nullptr;
    if (!field || !field->choice) return std::nullopt;
    return Conflict{row.id, std::move(*record), field,
                    versionOf(row, Kind::kept, Kind::keptBy, Kind::keptClock),
                    versionOf(row, Kind::lost, Kind::lostBy, Kind::lostClock)};
}

QString personIn(const store::Store& store, People& people, const SpaceId& space,
                 const Value& value) {
    const auto user = store::fromValue<UserId>(value);
    if (user == people.me()) return people.myName();
    const QString name = user && store.isShared(space) ? people.firstName(space, *user) : QString();
    return name.isEmpty() ? QCoreApplication::translate("conflicts", "l’autre personne") : name;
}

QString momentText(const QDateTime& moment, const QDate& today) {
    const QString time = moment.time().toString(u"HH:mm"_s);
    const QDate day = moment.date();
    return day.year() == today.year() ? words::longDay(day) + QStringLiteral(", ") + time
                                      : words::date(day, today) + QStringLiteral(", ") + time;
}

} // namespace

std::vector<Conflict> openConflicts(const store::Store& store) {
    std::vector<Conflict> conflicts;
    for (const store::Row& row :
         store.select(store::Query(Kind::recordKind).whereNull(Kind::settled))) {
        if (auto conflict = read(store, row)) conflicts.push_back(std::move(*conflict));
    }
    std::ranges::stable_sort(conflicts, {},
                             [](const Conflict& conflict) { return conflict.standing.at; });
    return conflicts;
}

RecordId homeOf(const store::Store& store, People& people, const store::Row& record) {
    if (record.recordKind == model::GoalStep::recordKind)
        return record.get(model::GoalStep::goalId).value_or(record.id);
    const bool hasNoPage = record.recordKind == model::Concern::recordKind ||
                           record.recordKind == model::ReviewRound::recordKind;
    if (!hasNoPage || !store.isShared(record.space)) return record.id;
    const auto mentorship = people.mentorshipIn(record.space);
    return mentorship ? mentorship->id : record.id;
}

std::set<RecordId> apartHomes(const store::Store& store, People& people) {
    std::set<RecordId> homes;
    for (const Conflict& conflict : openConflicts(store))
        homes.insert(homeOf(store, people, conflict.about));
    return homes;
}

QString apartBadge() {
    return QCoreApplication::translate("conflicts", "deux versions");
}

std::vector<store::Edit> choosing(const Conflict& conflict, const Version& version) {
    store::Edit chosen(conflict.about.id);
    chosen.step(store::Edit::SetValue{conflict.field->number, version.value});
    return {store::Edit(conflict.id).set(Kind::settled, true), std::move(chosen)};
}

QString nameOf(const store::Store& store, const store::Row& record) {
    const RecordSchema* schema = store.schema().record(record.recordKind);
    if (schema == nullptr) return {};
    // A meeting has no words of its own: its place would stand for it.
    const bool isNamed = record.recordKind != model::Meeting::recordKind &&
                         record.recordKind != model::Mentorship::recordKind;
    const QString title = isNamed ? recordTitle(*schema, record) : QString();
    return title.isEmpty() ? recordName(*schema) : title;
}

QString said(const store::Store& store, People& people, const Conflict& conflict,
             const Version& version, const QDate& today) {
    const FieldSchema& field = *conflict.field;
    const auto* integer = std::get_if<std::int64_t>(&version.value);
    const auto* text = std::get_if<std::string>(&version.value);
    if (field.holds == Holds::User)
        return personIn(store, people, conflict.about.space, version.value);
    if (text != nullptr && field.type == ValueType::Text && !text->empty()) return toQString(*text);
    if (integer != nullptr && field.holds == Holds::Time)
        return momentText(toQDateTime(Timestamp{*integer}), today);
    const QString words = valueText(field, version.value, today);
    return words.isEmpty() ? QCoreApplication::translate("conflicts", "rien") : words;
}

} // namespace cordee::app
