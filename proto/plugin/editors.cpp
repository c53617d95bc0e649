#include "proto/plugin/generators.h"

#include "proto/plugin/names.h"

#include <map>

namespace cordee::plugin {

namespace {

using google::protobuf::io::Printer;

enum class Shape { Single, Set, LongText };

Shape shapeOf(const FieldDeclaration& field) {
    if (field.rules.merge() == model::v1::MERGE_SET) return Shape::Set;
    if (field.rules.merge() == model::v1::MERGE_TEXT) return Shape::LongText;
    return Shape::Single;
}

// The property's type and the helper of app::RecordEditor that converts it.
struct QmlType {
    std::string type;
    std::string helper;
};

QmlType qmlType(const FieldDeclaration& field) {
    static const std::map<std::string, QmlType> byCpp{
        {"std::string", {"QString", "Text"}}, {"Bytes", {"QByteArray", "Blob"}},
        {"RecordId", {"QString", "Id"}},      {"UserId", {"QString", "Id"}},
        {"std::int64_t", {"int", "Integer"}}, {"bool", {"bool", "Bool"}},
        {"double", {"double", "Real"}},       {"Date", {"QDate", "Date"}},
        {"Timestamp", {"QDateTime", "Time"}},
    };
    const auto found = byCpp.find(field.cppType);
    return found == byCpp.end() ? QmlType{"int", "Integer"} : found->second;
}

std::map<std::string, std::string> wordsOf(const FieldDeclaration& field) {
    const QmlType qml = qmlType(field);
    const std::string propertyType = shapeOf(field) == Shape::Set ? "QVariantList" : qml.type;
    const bool byValue = propertyType == "int" || propertyType == "bool" ||
                         propertyType == "double" || propertyType == "QDate";
    return {{"name", field.name},
            {"Name", upperCamel(field.column)},
            {"number", std::to_string(field.descriptor->number())},
            {"type", propertyType},
            {"element", qml.type},
            {"helper", qml.helper},
            {"argument", byValue ? propertyType : "const " + propertyType + "&"}};
}

void writeProperties(const RecordDeclaration& record, Printer& out) {
    for (const FieldDeclaration& field : record.fields) {
        out.Print(wordsOf(field),
                  shapeOf(field) == Shape::Set
                      ? "    Q_PROPERTY($type$ $name$ READ $name$ NOTIFY $name$Changed FINAL)\n"
                      : "    Q_PROPERTY($type$ $name$ READ $name$ WRITE set$Name$ NOTIFY "
                        "$name$Changed FINAL)\n");
    }
}

void writeAccessors(const RecordDeclaration& record, Printer& out) {
    for (const FieldDeclaration& field : record.fields) {
        const auto words = wordsOf(field);
        switch (shapeOf(field)) {
        case Shape::Set:
            out.Print(words, "    QVariantList $name$() const { return readSet($number$); }\n"
                             "    Q_INVOKABLE void addTo$Name$(const QVariant& element) { "
                             "addElement($number$, element); }\n"
                             "    Q_INVOKABLE void removeFrom$Name$(const QVariant& element) { "
                             "removeElement($number$, element); }\n");
            break;
        case Shape::LongText:
            out.Print(words,
                      "    QString $name$() const { return readLongText($number$); }\n"
                      "    void set$Name$(const QString& text) { replaceText($number$, text); }\n");
            break;
        case Shape::Single:
            out.Print(words,
                      "    $type$ $name$() const { return read$helper$($number$); }\n"
                      "    void set$Name$($argument$ value) { write$helper$($number$, value); }\n"
                      "    Q_INVOKABLE void clear$Name$() { clear($number$); }\n");
            break;
        }
    }
}

void writeEditor(const RecordDeclaration& record, Printer& out) {
    out.Print("class $name$Editor final : public cordee::app::RecordEditor {\n"
              "    Q_OBJECT\n"
              "    QML_ELEMENT\n"
              "    QML_UNCREATABLE(\"view models hand out editors\")\n",
              "name", record.name);
    writeProperties(record, out);
    out.Print("\n  public:\n"
              "    $name$Editor(store::Store& store, app::Gestures& gestures, QObject* parent = "
              "nullptr)\n"
              "        : RecordEditor(store, gestures, $number$, parent) {}\n\n",
              "name", record.name, "number", std::to_string(record.rules.number()));
    writeAccessors(record, out);
    out.Print("\n  Q_SIGNALS:\n");
    for (const FieldDeclaration& field : record.fields) {
        out.Print("    void $name$Changed();\n", "name", field.name);
    }
    out.Print("\n  private:\n    void notify(std::uint32_t field) override;\n};\n\n");
}

} // namespace

void writeEditorsHeader(const Model& model, const Output& output, Printer& out) {
    const std::string enums = upperCamel(output.name == "cordee_model" ? "model" : output.name);
    out.Print("// Written by protoc-gen-cordee from the model's declarations.\n"
              "#pragma once\n\n"
              "#include \"app/records/record_editor.h\"\n\n"
              "#include <QObject>\n"
              "#include <QtQml/qqmlregistration.h>\n\n"
              "namespace $space$ {\n\n"
              "// The model's enums for QML: $enums$.GoalStatus.Active.\n"
              "class $enums$Enums : public QObject {\n"
              "    Q_OBJECT\n"
              "    QML_NAMED_ELEMENT($enums$)\n"
              "    QML_UNCREATABLE(\"holds enums only\")\n"
              "    Q_CLASSINFO(\"RegisterEnumClassesUnscoped\", \"false\")\n\n"
              "  public:\n",
              "space", output.space, "enums", enums);
    for (const EnumDeclaration& declaration : model.enums) {
        out.Print("    enum class $name$ {\n", "name", declaration.name);
        for (const auto& [number, name] : declaration.values) {
            out.Print("        $name$ = $number$,\n", "name", name, "number",
                      std::to_string(number));
        }
        out.Print("    };\n    Q_ENUM($name$)\n", "name", declaration.name);
    }
    out.Print("};\n\n");
    for (const RecordDeclaration& record : model.records)
        writeEditor(record, out);
    out.Print("} // namespace $space$\n", "space", output.space);
}

void writeEditorsSource(const Model& model, const Output& output, Printer& out) {
    out.Print("// Written by protoc-gen-cordee from the model's declarations.\n"
              "#include \"model/$name$_editors.h\"\n\n"
              "namespace $space$ {\n\n",
              "name", output.name, "space", output.space);
    for (const RecordDeclaration& record : model.records) {
        out.Print("void $name$Editor::notify(std::uint32_t field) {\n    switch (field) {\n",
                  "name", record.name);
        for (const FieldDeclaration& field : record.fields) {
            const auto print = [&](std::uint32_t number) {
                out.Print("    case $number$: Q_EMIT $name$Changed(); break;\n", "number",
                          std::to_string(number), "name", field.name);
            };
            print(static_cast<std::uint32_t>(field.descriptor->number()));
            if (field.rules.was() != 0) print(field.rules.was());
        }
        out.Print("    }\n}\n\n");
    }
    out.Print("} // namespace $space$\n", "space", output.space);
}

} // namespace cordee::plugin
