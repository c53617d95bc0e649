#include "proto/plugin/generators.h"

#include "proto/plugin/names.h"

namespace cordee::plugin {

namespace {

using google::protobuf::io::Printer;

std::string enumerator(const std::string& protoName, const char* enumName) {
    return upperCamel(withoutEnumPrefix(protoName, enumName));
}

std::string fieldTemplate(const FieldDeclaration& field) {
    if (field.rules.merge() == model::v1::MERGE_TEXT) return "TextField";
    const char* name = field.rules.merge() == model::v1::MERGE_SET ? "SetField" : "Field";
    return std::string(name) + "<" + field.cppType + ">";
}

void writeEnum(const EnumDeclaration& declaration, Printer& out) {
    out.Print("enum class $name$ : std::int64_t {\n", "name", declaration.name);
    for (const auto& [number, name] : declaration.values) {
        out.Print("    $value$ = $number$,\n", "value", name, "number", std::to_string(number));
    }
    out.Print("};\n\n");
}

void writeNames(const RecordDeclaration& record, Printer& out) {
    const std::string number = std::to_string(record.rules.number());
    out.Print("struct $name$ {\n    static constexpr std::uint32_t recordKind = $number$;\n",
              "name", record.name, "number", number);
    for (const FieldDeclaration& field : record.fields) {
        out.Print("    static constexpr $type$ $name${$record$, $number$};\n", "type",
                  fieldTemplate(field), "name", field.name, "record", number, "number",
                  std::to_string(field.descriptor->number()));
    }
    out.Print("};\n\n");
}

std::string enumTable(const google::protobuf::EnumDescriptor* descriptor) {
    return lowerCamel(snake(descriptor->name())) + "Values";
}

void writeEnumTable(const EnumDeclaration& declaration, Printer& out) {
    out.Print("constexpr EnumValueSchema $table$[] = {\n", "table",
              enumTable(declaration.descriptor));
    for (const auto& [number, name] : declaration.values) {
        out.Print("    {$number$, \"$name$\"},\n", "number", std::to_string(number), "name",
                  lowerCamel(snake(name)));
    }
    out.Print("};\n\n");
}

using Words = std::map<std::string, std::string>;

Words wordsOf(const FieldDeclaration& field) {
    const auto boolean = [](bool value) { return value ? "true" : "false"; };
    return {{"number", std::to_string(field.descriptor->number())},
            {"name", field.name},
            {"column", textColumnOf(field)},
            {"type", field.valueType},
            {"merge", enumerator(model::v1::Merge_Name(field.rules.merge()), "Merge")},
            {"holds", enumerator(model::v1::Holds_Name(field.rules.holds()), "Holds")},
            {"searched", boolean(field.rules.searched())},
            {"secret", boolean(field.rules.secret())},
            {"never", boolean(field.rules.never_shared())},
            {"choice", boolean(field.rules.choice())},
            {"values", field.valueType == "Enum" ? enumTable(field.descriptor->enum_type())
                                                 : "std::span<const EnumValueSchema>()"}};
}

void writeFieldTable(const RecordDeclaration& record, Printer& out) {
    std::map<std::uint32_t, Words> lines; // by number
    for (const FieldDeclaration& field : record.fields) {
        lines[static_cast<std::uint32_t>(field.descriptor->number())] = wordsOf(field);
        if (field.rules.was() == 0) continue;
        Words former = wordsOf(field);
        former["number"] = std::to_string(field.rules.was());
        former["name"] = formerNameOf(field);
        former["column"] = field.column;
        former["merge"] = "LastWriter";
        lines[field.rules.was()] = std::move(former);
    }
    out.Print("constexpr FieldSchema $table$Fields[] = {\n", "table",
              lowerCamel(snake(record.name)));
    for (const auto& [number, words] : lines) {
        out.Print(words,
                  "    {$number$, \"$name$\", \"$column$\", ValueType::$type$, Merge::$merge$, "
                  "Holds::$holds$,\n     $searched$, $secret$, $never$, $values$, $choice$},\n");
    }
    out.Print("};\n\n");
}

} // namespace

void writeSchemaHeader(const Model& model, const Output& output, Printer& out) {
    out.Print("// Written by protoc-gen-cordee from the model's declarations.\n"
              "#pragma once\n\n"
              "#include \"sync/core/field.h\"\n"
              "#include \"sync/core/ids.h\"\n"
              "#include \"sync/core/schema.h\"\n\n"
              "#include <string>\n\n"
              "namespace $space$ {\n\n"
              "Schema schema();\n\n",
              "space", output.space);
    for (const EnumDeclaration& declaration : model.enums)
        writeEnum(declaration, out);
    for (const RecordDeclaration& record : model.records)
        writeNames(record, out);
    out.Print("} // namespace $space$\n", "space", output.space);
}

void writeSchemaSource(const Model& model, const Output& output, Printer& out) {
    out.Print("// Written by protoc-gen-cordee from the model's declarations.\n"
              "#include \"model/$name$.h\"\n\n"
              "namespace $space$ {\n\nnamespace {\n\n",
              "name", output.name, "space", output.space);
    for (const EnumDeclaration& declaration : model.enums)
        writeEnumTable(declaration, out);
    for (const RecordDeclaration& record : model.records)
        writeFieldTable(record, out);
    out.Print("constexpr RecordSchema records[] = {\n");
    for (const RecordDeclaration& record : model.records) {
        out.Print("    {$number$, \"$name$\", \"$table$\", Audience::$audience$, $fields$Fields, "
                  "$evidence$, $conflict$},\n",
                  "number", std::to_string(record.rules.number()), "name", record.name, "table",
                  snake(record.name), "audience",
                  enumerator(model::v1::Audience_Name(record.rules.audience()), "Audience"),
                  "fields", lowerCamel(snake(record.name)), "evidence",
                  record.rules.evidence() ? "true" : "false", "conflict",
                  record.rules.conflict() ? "true" : "false");
    }
    out.Print("};\n\n} // namespace\n\nSchema schema() { return Schema(records); }\n\n"
              "} // namespace $space$\n",
              "space", output.space);
}

} // namespace cordee::plugin
