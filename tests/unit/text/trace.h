#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace cordee::text::test {

struct TraceEdit {
    std::size_t position = 0;
    std::size_t erased = 0;
    std::string inserted;
};

struct Trace {
    std::string start;
    std::string end;
    std::vector<TraceEdit> edits;
};

// The recorded keystrokes of a paper, from beside the sources; no edits if they are not there.
// They are larger than what belongs into the tree.
Trace recordedTrace();

// Somebody writes and revises: a text of that many edits, the same each time.
Trace generatedTrace(std::size_t edits);

} // namespace cordee::text::test
