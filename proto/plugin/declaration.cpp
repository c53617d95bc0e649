#include "proto/plugin/declaration.h"

#include "proto/plugin/names.h"

#include <algorithm>
#include <map>
#include <set>

namespace cordee::plugin {

namespace {

using google::protobuf::Descriptor;
using google::protobuf::EnumDescriptor;
using google::protobuf::FieldDescriptor;

// The columns every table has; a field of that name would collide with one.
const std::set<std::string> reservedColumns{"id",      "space",  "deleted", "created",
                                            "updated", "clocks", "author",  "rowid"};

EnumDeclaration readEnum(const EnumDescriptor* descriptor) {
    EnumDeclaration declaration{descriptor, descriptor->name(), {}};
    for (int i = 0; i < descriptor->value_count(); ++i) {
        const auto* value = descriptor->value(i);
        declaration.values.emplace_back(
            value->number(), upperCamel(withoutEnumPrefix(value->name(), descriptor->name())));
    }
    return declaration;
}

std::string typeOfOctets(model::v1::Holds holds) {
    if (holds == model::v1::HOLDS_RECORD) return "RecordId";
    if (holds == model::v1::HOLDS_USER) return "UserId";
    return "Bytes";
}

std::string typeOfInteger(model::v1::Holds holds) {
    if (holds == model::v1::HOLDS_DATE) return "Date";
    if (holds == model::v1::HOLDS_TIME) return "Timestamp";
    return "std::int64_t";
}

// Fills valueType and cppType; false when the store has no column for it.
bool readType(FieldDeclaration* field) {
    const auto holds = field->rules.holds();
    switch (field->descriptor->type()) {
    case FieldDescriptor::TYPE_STRING:
        field->valueType = "Text";
        field->cppType = "std::string";
        return holds == model::v1::HOLDS_PLAIN || holds == model::v1::HOLDS_ORDER;
    case FieldDescriptor::TYPE_BYTES:
        field->valueType = "Blob";
        field->cppType = typeOfOctets(holds);
        return holds != model::v1::HOLDS_DATE && holds != model::v1::HOLDS_TIME;
    case FieldDescriptor::TYPE_INT64:
        field->valueType = "Integer";
        field->cppType = typeOfInteger(holds);
        return holds <= model::v1::HOLDS_TIME;
    case FieldDescriptor::TYPE_BOOL:
        field->valueType = "Bool";
        field->cppType = "bool";
        return holds == model::v1::HOLDS_PLAIN;
    case FieldDescriptor::TYPE_DOUBLE:
        field->valueType = "Real";
        field->cppType = "double";
        return holds == model::v1::HOLDS_PLAIN;
    case FieldDescriptor::TYPE_ENUM:
        field->valueType = "Enum";
        field->cppType = field->descriptor->enum_type()->name();
        return holds == model::v1::HOLDS_PLAIN;
    default:
        return false;
    }
}

std::string complaint(const FieldDeclaration& field) {
    const auto merge = field.rules.merge();
    const auto* descriptor = field.descriptor;
    if (reservedColumns.contains(field.column)) return "has a name that every table uses already";
    if (descriptor->is_repeated() != (merge == model::v1::MERGE_SET)) {
        return "must be repeated with merge MERGE_SET, or neither";
    }
    if (merge == model::v1::MERGE_TEXT && descriptor->type() != FieldDescriptor::TYPE_STRING) {
        return "has merge MERGE_TEXT but is no string";
    }
    if (const auto was = field.rules.was(); was != 0) {
        if (merge != model::v1::MERGE_TEXT) return "was a value but is no long text";
        const auto* record = descriptor->containing_type();
        if (!record->IsReservedNumber(static_cast<int>(was)))
            return "was the value " + std::to_string(was) + ", which is not reserved";
    }
    if (field.rules.choice() &&
        (merge != model::v1::MERGE_LAST_WRITER || field.rules.never_shared())) {
        return "is a choice but merges by itself or is never shared";
    }
    if (!descriptor->is_repeated() && !descriptor->has_optional_keyword()) {
        return "must be optional, so that never written differs from empty";
    }
    return {};
}

// Every column once, and every name: a former value has both beside its text's.
std::string secondUse(const RecordDeclaration& record) {
    std::set<std::string> used;
    for (const FieldDeclaration& field : record.fields) {
        std::vector<std::string> mine{field.column, field.name};
        if (field.rules.was() != 0)
            mine = {field.column, textColumnOf(field), field.name, formerNameOf(field),
                    std::to_string(field.rules.was())};
        std::ranges::sort(mine);
        mine.erase(std::ranges::unique(mine).begin(), mine.end());
        for (const std::string& name : mine)
            if (!used.insert(name).second)
                return field.descriptor->full_name() + " uses " + name + " a second time";
    }
    return {};
}

bool readRecord(const Descriptor* descriptor, RecordDeclaration* record, std::string* error) {
    record->descriptor = descriptor;
    record->name = descriptor->name();
    record->rules = descriptor->options().GetExtension(model::v1::record);
    for (int i = 0; i < descriptor->field_count(); ++i) {
        FieldDeclaration field;
        field.descriptor = descriptor->field(i);
        field.rules = field.descriptor->options().GetExtension(model::v1::rules);
        field.column = field.descriptor->name();
        field.name = lowerCamel(field.column);
        std::string problem = complaint(field);
        if (problem.empty() && !readType(&field)) problem = "has a type the store cannot keep";
        if (!problem.empty()) {
            *error = field.descriptor->full_name() + " " + problem;
            return false;
        }
        record->fields.push_back(std::move(field));
    }
    std::ranges::sort(record->fields, {},
                      [](const FieldDeclaration& field) { return field.descriptor->number(); });
    *error = secondUse(*record);
    return error->empty();
}

// Where only a name is known, as in a history's line, it must say one thing.
bool addWords(const std::string& name, const model::v1::Name& called, Words* words,
              std::string* error) {
    if (called.fr().empty() && called.en().empty()) return true;
    if (called.fr().empty() || called.en().empty()) {
        *error = name + " is called something in one language only";
        return false;
    }
    const auto [known, isNew] = words->try_emplace(name, called);
    if (isNew || (known->second.fr() == called.fr() && known->second.en() == called.en()))
        return true;
    *error = name + " is called " + called.fr() + " here and " + known->second.fr() + " elsewhere";
    return false;
}

bool readWords(Model* model, std::string* error) {
    for (const RecordDeclaration& record : model->records) {
        if (!addWords(record.name, record.rules.name(), &model->recordWords, error)) return false;
        for (const FieldDeclaration& field : record.fields) {
            if (!addWords(field.name, field.rules.name(), &model->fieldWords, error)) return false;
        }
    }
    for (const EnumDeclaration& declaration : model->enums) {
        for (const auto& [number, name] : declaration.values) {
            const auto* value = declaration.descriptor->FindValueByNumber(number);
            const auto& called = value->options().GetExtension(model::v1::called);
            if (!addWords(lowerCamel(snake(name)), called, &model->valueWords, error)) return false;
        }
    }
    return true;
}

} // namespace

std::string textColumnOf(const FieldDeclaration& field) {
    return field.rules.was() == 0 ? field.column : field.column + "_text";
}

std::string formerNameOf(const FieldDeclaration& field) {
    return field.name + "Before";
}

bool readModel(const std::vector<const google::protobuf::FileDescriptor*>& files, Model* model,
               std::string* error) {
    std::map<std::uint32_t, std::string> numbers;
    for (const auto* file : files) {
        for (int i = 0; i < file->enum_type_count(); ++i) {
            model->enums.push_back(readEnum(file->enum_type(i)));
        }
        for (int i = 0; i < file->message_type_count(); ++i) {
            const Descriptor* descriptor = file->message_type(i);
            if (!descriptor->options().HasExtension(model::v1::record)) continue;
            RecordDeclaration record;
            if (!readRecord(descriptor, &record, error)) return false;
            const auto [taken, isNew] = numbers.try_emplace(record.rules.number(), record.name);
            if (record.rules.number() == 0 || !isNew) {
                *error = record.name + " needs a record number of its own" +
                         (isNew ? "" : ", not that of " + taken->second);
                return false;
            }
            model->records.push_back(std::move(record));
        }
    }
    std::ranges::sort(model->records, {},
                      [](const RecordDeclaration& record) { return record.rules.number(); });
    return readWords(model, error);
}

} // namespace cordee::plugin
