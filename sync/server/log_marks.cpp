#include "sync/server/log_marks.h"

#include "sync/crypto/verify/hash.h"

#include <algorithm>

namespace cordee::server {

namespace {

constexpr std::size_t idSize = 16;
constexpr std::size_t startSize = idSize + 8;
// Marks of earlier starts count as of an unknown one: the clients compare once more than needed.
constexpr std::size_t mostStarts = 4'096;

Bytes randomBytes(Random& random, std::size_t size) {
    std::vector<std::uint8_t> octets(size);
    random.fill(octets.data(), size);
    return Bytes(octets.begin(), octets.end());
}

std::uint64_t numberAt(ByteView octets) {
    std::uint64_t number = 0;
    for (std::size_t i = 8; i > 0; --i)
        number = number << 8 | static_cast<std::uint8_t>(octets[i - 1]);
    return number;
}

} // namespace

LogMarks::LogMarks(Bytes secret, ByteView kept, std::uint64_t sequence, Random& random)
    : secret_(secret.size() == secretSize ? std::move(secret) : randomBytes(random, secretSize)) {
    for (; kept.size() >= startSize; kept.remove_prefix(startSize))
        starts_.push_back({Bytes(kept.substr(0, idSize)), numberAt(kept.substr(idSize, 8))});
    if (starts_.size() >= mostStarts)
        starts_.erase(starts_.begin(), starts_.end() - mostStarts / 2);
    starts_.push_back({randomBytes(random, idSize), sequence});
}

Bytes LogMarks::seal(const ServerLogId& log, ByteView said) const {
    return crypto::hash("cordee/v1/log-mark", {secret_, log.view(), said}).bytes();
}

Bytes LogMarks::mark(const ServerLogId& log, std::uint64_t sequence) const {
    const Bytes said = starts_.back().id + crypto::littleEndian64(sequence);
    return said + seal(log, said);
}

bool LogMarks::isOf(ByteView mark, const ServerLogId& log) const {
    if (mark.size() != startSize + Hash32::size) return false;
    // Hashed again: how long it takes to compare them says nothing then.
    return seal(log, seal(log, mark.substr(0, startSize))) == seal(log, mark.substr(startSize));
}

bool LogMarks::provesLoss(ByteView mark, const ServerLogId& log, std::uint64_t sequence) const {
    if (!isOf(mark, log)) return false;
    const ByteView said = mark.substr(0, startSize);
    const auto start = std::ranges::find(starts_, said.substr(0, idSize), &Start::id);
    if (start == starts_.end()) return true;
    const auto next = start + 1;
    return numberAt(said.substr(idSize)) > (next == starts_.end() ? sequence : next->sequence);
}

void LogMarks::beginAnew(std::uint64_t sequence) {
    starts_.erase(starts_.begin(), starts_.end() - 1);
    starts_.back().sequence = sequence;
}

Bytes LogMarks::kept() const {
    Bytes kept;
    for (const Start& start : starts_)
        kept += start.id + crypto::littleEndian64(start.sequence);
    return kept;
}

} // namespace cordee::server
