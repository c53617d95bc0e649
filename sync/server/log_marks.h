#pragma once

#include "sync/core/environment.h"
#include "sync/core/ids.h"

#include <cstdint>
#include <vector>

namespace cordee::server {

// Tells a server that was put back together with everything beside it (a machine's image, a copied
// folder): its own files cannot show it, but its clients keep the last mark that it gave them. A
// mark says which start of the server gave it and how many commits there were then. One of a start
// that this log does not know, or of a commit that a known start had not come to when the next one
// began, was given by a server that this one has never been. Nobody but the server can make marks:
// they are authenticated with a secret that stays in the database.
class LogMarks {
  public:
    static constexpr std::size_t secretSize = 32;

    // A new start at `sequence` commits, after those that `kept` holds.
    LogMarks(Bytes secret, ByteView kept, std::uint64_t sequence, Random& random);

    Bytes mark(const ServerLogId& log, std::uint64_t sequence) const; // 56 octets
    // Given by this server when the log had this id.
    bool isOf(ByteView mark, const ServerLogId& log) const;
    // False of what nobody gave, or another log did.
    bool provesLoss(ByteView mark, const ServerLogId& log, std::uint64_t sequence) const;
    // The log gets another id: marks of the old one prove nothing any more.
    void beginAnew(std::uint64_t sequence);
    // All starts, to be kept in the database.
    Bytes kept() const;
    const Bytes& secret() const { return secret_; }

  private:
    struct Start {
        Bytes id;
        std::uint64_t sequence = 0;
    };
    Bytes seal(const ServerLogId& log, ByteView said) const;

    Bytes secret_;
    std::vector<Start> starts_; // the last one is this process
};

} // namespace cordee::server
