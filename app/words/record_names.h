#pragma once

#include <QString>

#include <string_view>

// The words people read for the names of the declarations (proto/cordee/model), in their language.
namespace cordee::app {

QString declaredRecordName(std::string_view name); // "Goal": « Objectif »
QString declaredFieldName(std::string_view name);  // "dueOn": « échéance »
QString declaredValueName(std::string_view name);  // "kept": « tenu »

} // namespace cordee::app
