#pragma once

#include "sync/core/bytes.h"
#include "sync/core/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

// Long texts that several people edit at once and that merge character by character.
//
// The order of characters is FugueMax (M. Weidner, M. Kleppmann, "The Art of the Fugue: Minimizing
// Interleaving in Collaborative Text Editing", IEEE TPDS 2025, arXiv:2305.00583): what two people
// typed at the same place, forwards or backwards, never interleaves. Characters are kept in runs
// under a counted tree, and numbered locally in order of arrival, as in J. Gentle, M. Kleppmann,
// "Collaborative Text Editing with Eg-walker", EuroSys 2025, arXiv:2409.14252.
namespace cordee::text {

// Who typed. Chosen by the caller, the same on all replicas. Nobody may write twice under the same
// number of his own edits: whoever may have forgotten some takes another id.
using AgentId = std::uint64_t;

enum class TextErrorKind {
    Malformed,      // these bytes were never written by this library, or were damaged
    MissingParents, // apply what was written before first, then try again
    TooLarge,       // beyond limits::longText, or the history's bound
    OutOfRange,     // a position outside of the text
};
using TextError = Error<TextErrorKind>;

// One change of the visible text. Positions and lengths count Unicode code points; several
// patches apply one after the other, each to the outcome of the one before.
struct Patch {
    std::size_t position = 0;
    std::size_t erased = 0;
    std::string inserted; // UTF-8

    friend bool operator==(const Patch&, const Patch&) = default;
};

// A text with all its history. Any failing call leaves it as it was. Not thread-safe.
//
// Convergence: documents that applied the same operations show the same text, whatever the order
// in which these arrived, as long as each came after those it builds on (MissingParents says if
// not). Operations are the body of an EditText change; the author is not part of them.
class Document {
  public:
    Document();
    ~Document();
    Document(const Document& other);
    Document(Document&& other) noexcept;
    Document& operator=(const Document& other);
    Document& operator=(Document&& other) noexcept;

    // Reads what encode() wrote. `encoded` is not trusted. No bytes are an empty text.
    static Result<Document, TextError> load(ByteView encoded);
    // The text and its full history, compressed. Equal histories that arrived in another order
    // are encoded differently. Cost grows with the number of runs: not meant for each keystroke.
    Bytes encode() const;
    // The same for load(), but equal histories are encoded alike, in whatever order they arrived.
    // Not compressed.
    Bytes encodeCanonical() const;

    std::string text() const;   // UTF-8
    std::size_t length() const; // in code points

    // Erases `erased` code points at `position`, then inserts there. The outcome is what others
    // apply(); empty if nothing changed. Malformed: `inserted` is not UTF-8.
    Result<Bytes, TextError> splice(AgentId me, std::size_t position, std::size_t erased,
                                    std::string_view inserted);
    // Makes the visible text `text` by the smallest reasonable difference. Otherwise as splice().
    Result<Bytes, TextError> replace(AgentId me, std::string_view text);

    // Applies what `author` wrote. Operations already known are skipped: idempotent.
    Result<std::vector<Patch>, TextError> apply(AgentId author, ByteView operations);

    // Takes back what of `operations` (of `author`, applied before) is still effective: characters
    // he inserted that still show go, characters that only he erased come back in their old place,
    // between whatever others wrote around them since. The outcome is as of splice(): written by
    // `me`, who may be another of one person's agents; to redo, undo that.
    Result<Bytes, TextError> undo(AgentId me, AgentId author, ByteView operations);

    // What this replica has: for each author how many of its operations.
    Bytes version() const;
    // What a replica at `version` lacks, by author, in an order in which apply() takes them.
    struct Authored {
        AgentId author = 0;
        Bytes operations;
    };
    Result<std::vector<Authored>, TextError> operationsSince(ByteView version) const;

    // Memory held, in bytes, without the allocator's overhead.
    std::size_t memory() const;

  private:
    struct State;
    explicit Document(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace cordee::text
