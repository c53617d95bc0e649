#pragma once

#include <string>
#include <string_view>

// From protobuf's names to C++, QML and SQL names.
namespace cordee::plugin {

std::string lowerCamel(std::string_view snake); // due_on → dueOn
std::string upperCamel(std::string_view snake); // due_on → DueOn, LET_GO → LetGo
std::string snake(std::string_view upperCamel); // GoalStep → goal_step

// GOAL_STATUS_LET_GO of GoalStatus → LET_GO.
std::string withoutEnumPrefix(std::string_view value, std::string_view enumName);

} // namespace cordee::plugin
