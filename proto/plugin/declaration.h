#pragma once

#include "cordee/model/v1/options.pb.h"

#include <google/protobuf/descriptor.h>

#include <map>
#include <string>
#include <vector>

// What the plug-in reads from the descriptors, checked: a declaration that cannot be stored, merged
// or read by every version stops the build with a sentence that says why.
namespace cordee::plugin {

using Words = std::map<std::string, model::v1::Name>; // by declared name

struct EnumDeclaration {
    const google::protobuf::EnumDescriptor* descriptor = nullptr;
    std::string name;                                // GoalStatus
    std::vector<std::pair<int, std::string>> values; // number, LetGo
};

struct FieldDeclaration {
    const google::protobuf::FieldDescriptor* descriptor = nullptr;
    model::v1::FieldRules rules;
    std::string name;      // dueOn
    std::string column;    // due_on
    std::string valueType; // enumerator of core's ValueType
    std::string cppType;   // T of Field<T>: Date, std::string, GoalStatus…
};

// A long text that was a value has a column of its own beside that of the value, which keeps the
// declared one: old tables have it, and what is sealed there is bound to it.
std::string textColumnOf(const FieldDeclaration& field);
std::string formerNameOf(const FieldDeclaration& field); // lessonBefore

struct RecordDeclaration {
    const google::protobuf::Descriptor* descriptor = nullptr;
    model::v1::RecordRules rules;
    std::string name;
    std::vector<FieldDeclaration> fields; // by ascending number
};

struct Model {
    std::vector<EnumDeclaration> enums;
    std::vector<RecordDeclaration> records; // by ascending number
    // How they are called in sentences, of those that say so.
    Words recordWords;
    Words fieldWords;
    Words valueWords;
};

// False and a sentence in `error` if something is declared that the store could not keep.
bool readModel(const std::vector<const google::protobuf::FileDescriptor*>& files, Model* model,
               std::string* error);

} // namespace cordee::plugin
