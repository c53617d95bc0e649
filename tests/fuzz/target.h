#pragma once

#include "sync/core/bytes.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cordee::fuzz {

struct Seed {
    std::string name;
    Bytes input;
};

// One way in for what others wrote. Built with libFuzzer to look for inputs that break it, and as
// a test that repeats the inputs that are kept.
struct Target {
    std::string_view name;
    std::string_view what; // in a few words
    std::string_view root; // the message that an input is; empty: octets
    std::size_t longest;   // input, in octets
    // Ends the program where a property does not hold. Returns what became of the input: "ok" or
    // the name of an error kind.
    std::string_view (*run)(ByteView input);
    std::vector<Seed> (*seeds)(); // made of real data, the same each time
};

std::span<const Target> targets();
const Target* find(std::string_view name);

// What must hold for every input.
void require(bool holds, const char* what);

// A file of inputs: "name hex" on each line, # begins a comment.
std::vector<Seed> readInputs(const std::string& path);
std::string writeInputs(const std::vector<Seed>& inputs);

} // namespace cordee::fuzz
