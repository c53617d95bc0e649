#include "app/growth/sharing.h"

#include "app/growth/salary_redaction.h"
#include "app/records/convert.h"
#include "app/records/copies.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

struct Part {
    std::uint32_t whole;
    std::uint32_t kind;
    Field<RecordId> link; // from the part to the whole
};

const Part parts[] = {
    {model::Goal::recordKind, model::GoalStep::recordKind, model::GoalStep::goalId},
    {model::Goal::recordKind, model::GoalCheckIn::recordKind, model::GoalCheckIn::goalId},
    {model::Goal::recordKind, model::GoalRevision::recordKind, model::GoalRevision::goalId},
    {model::Skill::recordKind, model::SkillAssessment::recordKind, model::SkillAssessment::skillId},
    {model::SalaryPrep::recordKind, model::SalaryObjection::recordKind,
     model::SalaryObjection::prepId},
};

constexpr std::uint32_t shareable[] = {
    model::Goal::recordKind,       model::Skill::recordKind,
    model::Challenge::recordKind,  model::Achievement::recordKind,
    model::CareerPath::recordKind, model::LeadershipPractice::recordKind,
    model::SalaryPrep::recordKind,
};

using Copies = std::map<RecordId, RecordId>;

// Links by where they lead in the shared space; what they name and stays private is dropped.
class Follower {
  public:
    Follower(const store::Store& store, const Copies& copies, const SpaceId& space)
        : store_(store)
        , copies_(copies)
        , space_(space) {}

    Value one(const Value& link) const {
        const auto id = store::fromValue<RecordId>(link);
        if (!id) return {};
        if (const auto copy = copies_.find(*id); copy != copies_.end()) return copy->second.bytes();
        const auto named = store_.find(*id);
        return named && named->space == space_ ? link : Value();
    }
    Value all(const std::vector<std::string>& links) const {
        std::vector<std::string> kept;
        for (const std::string& element : links) {
            const auto link = decodeValue(element);
            const Value there = link ? one(*link) : Value();
            if (!std::holds_alternative<std::monostate>(there)) kept.push_back(encodeValue(there));
        }
        return kept;
    }

  private:
    const store::Store& store_;
    const Copies& copies_;
    const SpaceId& space_;
};

QString shown(const FieldSchema& field, const Value& value, const QDate& today) {
    if (field.holds == Holds::Order || field.holds == Holds::User || field.holds == Holds::Record)
        return {};
    if (const auto* text = std::get_if<std::string>(&value))
        return field.type == ValueType::Text ? toQString(*text).trimmed() : QString();
    if (const auto* real = std::get_if<double>(&value)) return words::locale().toString(*real);
    const auto* integer = std::get_if<std::int64_t>(&value);
    if (integer == nullptr) return {};
    if (field.holds == Holds::Date) return words::date(toQDate(Date{*integer}), today);
    const bool figure = field.type == ValueType::Integer && field.holds == Holds::Plain;
    return figure ? words::locale().toString(static_cast<qlonglong>(*integer)) : QString();
}

} // namespace

Sharing::Sharing(const GrowthTools& tools, QObject* parent)
    : QObject(parent)
    , tools_(tools) {
    connect(&tools_.people, &People::changed, this, &Sharing::audiencesChanged);
}

QVariantList Sharing::audiences() const {
    const auto entry = [](const SpaceId& space, const QString& label, bool shared, bool mentor) {
        return QVariantMap{{QStringLiteral("id"), toQString(space)},
                           {QStringLiteral("label"), label},
                           {QStringLiteral("shared"), shared},
                           {QStringLiteral("mentor"), mentor}};
    };
    QVariantList list{entry(tools_.personal, tr("moi seul"), false, false)};
    const auto mentorships = tools_.store.select(store::Query(model::Mentorship::recordKind));
    for (const store::Row& mentorship : mentorships) {
        list.append(entry(
            mentorship.space,
            tr("partagé avec %1").arg(People::firstNameOf(tools_.people.partnerName(mentorship))),
            true, tools_.people.myRole(mentorship) == model::Role::Mentor));
    }
    return list;
}

std::optional<Sharing::Family> Sharing::family(const QString& recordId) const {
    const auto id = toId<RecordId>(recordId);
    auto row = id ? tools_.store.find(*id) : std::nullopt;
    if (!row || row->deleted || tools_.store.isShared(row->space)) return std::nullopt;
    if (std::ranges::find(shareable, row->recordKind) == std::ranges::end(shareable))
        return std::nullopt;
    Family family{std::move(*row), {}, {}};
    for (const Part& part : parts) {
        if (part.whole != family.record.recordKind) continue;
        auto rows = tools_.store.select(store::Query(part.kind).where(part.link, family.record.id));
        family.parts.insert(family.parts.end(), std::make_move_iterator(rows.begin()),
                            std::make_move_iterator(rows.end()));
    }
    family.copies.emplace(family.record.id, tools_.store.newId());
    for (const store::Row& part : family.parts)
        family.copies.emplace(part.id, tools_.store.newId());
    return family;
}

// As it is in that space. What a person wrote about a negotiation may repeat the figures:
// they are masked.
store::Row Sharing::travelling(const store::Row& row, const Family& family,
                               const SpaceId& space) const {
    const Follower follower(tools_.store, family.copies, space);
    const RecordSchema& schema = *tools_.store.schema().record(row.recordKind);
    const bool masked = family.record.recordKind == model::SalaryPrep::recordKind;
    const auto amounts = masked ? amountsOf(family.record) : std::vector<qint64>();
    store::Row there = row;
    for (auto& [number, value] : there.values) {
        const FieldSchema* field = schema.field(number);
        if (field == nullptr || field->neverShared) {
            value = Value();
        } else if (field->holds == Holds::Record) {
            const auto* links = std::get_if<std::vector<std::string>>(&value);
            value = links == nullptr ? follower.one(value) : follower.all(*links);
        } else if (const auto* text = std::get_if<std::string>(&value);
                   masked && text != nullptr && field->type == ValueType::Text &&
                   field->holds == Holds::Plain) {
            value = toUtf8(withoutAmounts(toQString(*text), amounts));
        }
    }
    std::erase_if(there.values, [](const auto& entry) {
        return std::holds_alternative<std::monostate>(entry.second);
    });
    return there;
}

QVariantList Sharing::preview(const QString& recordId) const {
    const auto found = family(recordId);
    QVariantList lines;
    if (!found) return lines;
    const auto add = [&](const store::Row& row) {
        const RecordSchema& schema = *tools_.store.schema().record(row.recordKind);
        for (const auto& [number, value] : travelling(row, *found, SpaceId()).values) {
            const FieldSchema& field = *schema.field(number);
            const QString text = shown(field, value, tools_.today());
            if (text.isEmpty()) continue;
            lines.append(QVariantMap{{QStringLiteral("name"), tools_.fieldName(field)},
                                     {QStringLiteral("text"), text}});
        }
    };
    add(found->record);
    std::ranges::for_each(found->parts, add);
    return lines;
}

// What I keep to myself about the record is about its shared copy from now on.
void Sharing::relink(std::vector<store::Edit>& edits, const Family& family) const {
    const auto add = [&](const store::Row& row, const FieldSchema& field) {
        store::Edit edit(row.id);
        const Value& value = row.value(field.number);
        const auto* links = std::get_if<std::vector<std::string>>(&value);
        for (const auto& [before, after] : family.copies) {
            if (links == nullptr && value == Value(before.bytes())) {
                edit.step(store::Edit::SetValue{field.number, after.bytes()});
            } else if (links != nullptr &&
                       std::ranges::find(*links, encodeValue(before.bytes())) != links->end()) {
                edit.step(store::Edit::RemoveElement{field.number, before.bytes()});
                edit.step(store::Edit::AddElement{field.number, after.bytes()});
            }
        }
        if (!edit.steps().empty()) edits.push_back(std::move(edit));
    };
    for (const RecordSchema& record : tools_.store.schema().records()) {
        for (const FieldSchema& field : record.fields) {
            if (field.holds != Holds::Record) continue;
            for (const store::Row& row :
                 tools_.store.select(store::Query(record.number).in(tools_.personal))) {
                if (!family.copies.contains(row.id)) add(row, field);
            }
        }
    }
}

QString Sharing::share(const QString& recordId, const QString& audienceId) {
    const auto found = family(recordId);
    const auto space = toId<SpaceId>(audienceId);
    if (!found || !space || !tools_.store.isShared(*space)) return {};
    const bool staysMine = found->record.recordKind == model::SalaryPrep::recordKind;
    std::vector<store::Edit> edits;
    const auto add = [&](const store::Row& row) {
        edits.push_back(copyOf(tools_.store, travelling(row, *found, *space), *space,
                               found->copies.at(row.id)));
        if (!staysMine) edits.push_back(store::Edit(row.id).remove());
    };
    add(found->record);
    std::ranges::for_each(found->parts, add);
    if (!staysMine) relink(edits, *found);
    const QString said = staysMine ? tr("Aperçu partagé, sans aucun montant") : tr("C’est partagé");
    return tools_.gestures.commit(edits, said) ? toQString(found->copies.at(found->record.id))
                                               : QString();
}

} // namespace cordee::app
