#pragma once

#include "sync/text/history.h"
#include "sync/text/sequence.h"

#include <optional>
#include <vector>

// The body of an EditText change. Numbers are varints unless said otherwise:
//   format (1); seq of the first unit; count of other authors, each 8 octets, lowest first;
//   then operations up to the end: `size << 3 | code`, and
//     code 0: typed on, right after the author's last character: text of `size` bytes
//     code 1: insert: reference to the left, to the right, text of `size` bytes
//     code 2, 3: erase `size` characters forwards, backwards: reference to the first
//     code 4: take back `size` erasures of one author: reference to the first
//   reference: 0 nowhere; 1 the author's own, then how many units ago; n + 2 the other author n,
//   then the seq.
namespace cordee::text {

inline constexpr std::uint64_t wireFormat = 1;

struct WireReference {
    std::optional<AgentId> other; // nothing: the author
    Seq seq = 0;
};

struct WireOperation {
    UnitKind kind = UnitKind::Insert;
    bool typedOn = false;
    bool backward = false;
    Seq seq = 0;
    std::uint32_t length = 0; // in units
    std::string_view text;    // into the bytes parsed
    std::optional<WireReference> left;
    std::optional<WireReference> right;
    WireReference target;
};

struct WireBody {
    Seq first = 0;
    Seq end = 0;
    std::vector<WireOperation> operations;
};

// Malformed or TooLarge; what is referred to is not looked up.
Result<WireBody, TextError> parseOperations(ByteView bytes);

// Writes what `author` did, from unit `first` on.
class OperationsWriter {
  public:
    OperationsWriter(const History& history, History::AgentIndex author, Seq first);

    bool empty() const { return next_ == first_; }
    std::size_t size() const { return operations_.size() + others_.size() * sizeof(AgentId); }

    // `right` of a character typed on is that of the one before.
    void typeOn(std::uint32_t length, std::string_view text);
    void insert(std::uint32_t length, std::string_view text, Sequence::Neighbours between);
    void erase(std::uint32_t length, Local target, bool backward);
    void restore(std::uint32_t length, Local target);

    Bytes finish() const;

  private:
    void header(std::uint64_t size, unsigned code);
    void reference(Local local);

    const History* history_;
    History::AgentIndex author_;
    Seq first_;
    Seq next_;
    std::vector<History::AgentIndex> others_;
    Bytes operations_;
};

} // namespace cordee::text
