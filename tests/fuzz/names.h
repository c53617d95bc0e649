#pragma once

#include "sync/core/vault.h"

#include <array>
#include <string_view>

namespace cordee::fuzz {

// In the order of TrustErrorKind.
inline std::string_view nameOf(TrustErrorKind kind) {
    static constexpr std::array<std::string_view, 19> names{
        "Malformed",     "WrongVersion", "TooLarge",      "UnknownSpace", "NotAMember",
        "UnknownDevice", "BadSignature", "Gap",           "Duplicate",    "Equivocation",
        "NoKey",         "BadKey",       "BadCiphertext", "Fork",         "Expired",
        "AlreadyUsed",   "NotYet",       "Storage",       "Withheld"};
    const auto number = static_cast<std::size_t>(kind);
    return number < names.size() ? names[number] : "CopiedDevice";
}

template <class Outcome>
std::string_view outcomeOf(const Outcome& outcome) {
    return outcome ? "ok" : nameOf(outcome.error().kind);
}

} // namespace cordee::fuzz
