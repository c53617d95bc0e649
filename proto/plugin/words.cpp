#include "proto/plugin/generators.h"

#include <algorithm>

namespace cordee::plugin {

namespace {

using google::protobuf::io::Printer;

std::string quoted(const std::string& text) {
    std::string escaped;
    for (const char each : text) {
        if (each == '"' || each == '\\') escaped.push_back('\\');
        escaped.push_back(each);
    }
    return '"' + escaped + '"';
}

void writeTable(const char* table, const Words& words, Printer& out) {
    out.Print("inline constexpr std::array<DeclaredName, $count$> $table${{\n", "count",
              std::to_string(words.size()), "table", table);
    for (const auto& [name, called] : words) {
        out.Print("    {$name$, $fr$, $en$},\n", "name", quoted(name), "fr", quoted(called.fr()),
                  "en", quoted(called.en()));
    }
    out.Print("}};\n\n");
}

void writeTold(const Model& model, Printer& out) {
    const auto isTold = [](const RecordDeclaration& record) {
        return !record.rules.told().empty();
    };
    out.Print("inline constexpr std::array<ToldRecord, $count$> toldRecords{{\n", "count",
              std::to_string(std::ranges::count_if(model.records, isTold)));
    for (const RecordDeclaration& record : model.records) {
        if (!isTold(record)) continue;
        out.Print("    {$number$, $group$, $icon$},\n", "number",
                  std::to_string(record.rules.number()), "group", quoted(record.rules.told()),
                  "icon", quoted(record.rules.icon()));
    }
    out.Print("}};\n\n");
}

} // namespace

void writeWords(const Model& model, const Output& output, Printer& out) {
    out.Print("// Written by protoc-gen-cordee from the model's declarations.\n"
              "#pragma once\n\n"
              "#include <array>\n"
              "#include <cstdint>\n"
              "#include <string_view>\n\n"
              "namespace $space$ {\n\n"
              "struct DeclaredName {\n"
              "    std::string_view declared; // \"dueOn\"\n"
              "    std::string_view french;\n"
              "    std::string_view english;\n"
              "};\n\n"
              "// A kind of record that a mentorship's thread tells of by itself.\n"
              "struct ToldRecord {\n"
              "    std::uint32_t recordKind;\n"
              "    const char* group;\n"
              "    const char* icon;\n"
              "};\n\n",
              "space", output.space);
    writeTable("recordWords", model.recordWords, out);
    writeTable("fieldWords", model.fieldWords, out);
    writeTable("valueWords", model.valueWords, out);
    writeTold(model, out);
    out.Print("} // namespace $space$\n", "space", output.space);
}

} // namespace cordee::plugin
