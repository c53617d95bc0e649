#pragma once

#include "proto/plugin/declaration.h"

#include <google/protobuf/io/printer.h>

#include <string>

namespace cordee::plugin {

// name: of the library and its header, "model/<name>.h"; space: the C++ namespace.
struct Output {
    std::string name;
    std::string space;
};

// The header and source that hold the schema's tables and the typed field names; plain C++.
void writeSchemaHeader(const Model& model, const Output& output,
                       google::protobuf::io::Printer& out);
void writeSchemaSource(const Model& model, const Output& output,
                       google::protobuf::io::Printer& out);

// How records, fields and values are called, and which records a thread tells of by itself: what
// the app says and no database needs.
void writeWords(const Model& model, const Output& output, google::protobuf::io::Printer& out);

// One QObject editor per record with a typed property per field, for QML; needs Qt.
void writeEditorsHeader(const Model& model, const Output& output,
                        google::protobuf::io::Printer& out);
void writeEditorsSource(const Model& model, const Output& output,
                        google::protobuf::io::Printer& out);

} // namespace cordee::plugin
