#include "sync/text/diff.h"

#include "sync/text/utf8.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace cordee::text {

namespace {

constexpr std::size_t longestSearched = 16 * 1024; // code points, both sides together
constexpr int mostDifferences = 400;
constexpr std::size_t nearby = 3;

bool continuation(char octet) {
    return (static_cast<unsigned char>(octet) & 0xC0) == 0x80;
}

std::size_t commonPrefix(std::string_view one, std::string_view other) {
    const std::size_t most = std::min(one.size(), other.size());
    std::size_t size = static_cast<std::size_t>(
        std::mismatch(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(most), other.begin())
            .first -
        one.begin());
    const auto inside = [](std::string_view text, std::size_t at) {
        return at < text.size() && continuation(text[at]);
    };
    while (size > 0 && (inside(one, size) || inside(other, size)))
        --size;
    return size;
}

std::size_t commonSuffix(std::string_view one, std::string_view other) {
    const std::size_t most = std::min(one.size(), other.size());
    std::size_t size = 0;
    while (size < most && one[one.size() - 1 - size] == other[other.size() - 1 - size])
        ++size;
    while (size > 0 && continuation(one[one.size() - size]))
        --size;
    return size;
}

// Where each code point of `text` begins, and its end.
std::vector<std::uint32_t> borders(std::string_view text) {
    std::vector<std::uint32_t> found;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (!continuation(text[at])) found.push_back(static_cast<std::uint32_t>(at));
    found.push_back(static_cast<std::uint32_t>(text.size()));
    return found;
}

struct Side {
    std::string_view text;
    std::vector<std::uint32_t> border;

    explicit Side(std::string_view whole)
        : text(whole)
        , border(borders(whole)) {}
    int size() const { return static_cast<int>(border.size()) - 1; }
    std::string_view slice(int from, int to) const {
        const auto begin = border[static_cast<std::size_t>(from)];
        return text.substr(begin, border[static_cast<std::size_t>(to)] - begin);
    }
    std::string_view operator[](int index) const { return slice(index, index + 1); }
};

// A run of differing code points: [from, to) of the old side and of the new one.
struct Hunk {
    int oldFrom, oldTo, newFrom, newTo;
};

// Myers' greedy search. `reached` of each round d: the furthest old index on each diagonal.
std::optional<std::vector<std::vector<int>>> search(const Side& before, const Side& after) {
    const int most = std::min(mostDifferences, before.size() + after.size());
    std::vector<std::vector<int>> rounds;
    std::vector<int> reached(static_cast<std::size_t>(2 * most + 3), 0);
    const auto at = [&](int diagonal) -> int& {
        return reached[static_cast<std::size_t>(diagonal + most + 1)];
    };
    for (int d = 0; d <= most; ++d) {
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
            int x = down ? at(k + 1) : at(k - 1) + 1;
            while (x < before.size() && x - k < after.size() && before[x] == after[x - k])
                ++x;
            at(k) = x;
            if (x >= before.size() && x - k >= after.size()) {
                rounds.emplace_back(reached.begin() + most + 1 - d, reached.begin() + most + 2 + d);
                return rounds;
            }
        }
        rounds.emplace_back(reached.begin() + most + 1 - d, reached.begin() + most + 2 + d);
    }
    return std::nullopt;
}

std::vector<Hunk> trace(const std::vector<std::vector<int>>& rounds, int oldSize, int newSize) {
    std::vector<Hunk> hunks; // from back to front
    const auto addStep = [&](int x, int y, int oldLength, int newLength) {
        if (!hunks.empty() && hunks.back().oldFrom - (x + oldLength) < static_cast<int>(nearby) &&
            hunks.back().newFrom - (y + newLength) < static_cast<int>(nearby)) {
            hunks.back().oldFrom = x;
            hunks.back().newFrom = y;
        } else {
            hunks.push_back({x, x + oldLength, y, y + newLength});
        }
    };
    int x = oldSize;
    int y = newSize;
    for (int d = static_cast<int>(rounds.size()) - 1; d > 0; --d) {
        const auto& earlier = rounds[static_cast<std::size_t>(d - 1)];
        const auto at = [&](int diagonal) {
            return earlier[static_cast<std::size_t>(diagonal + d - 1)];
        };
        const int k = x - y;
        const bool down = k == -d || (k != d && at(k - 1) < at(k + 1));
        const int from = down ? k + 1 : k - 1;
        x = at(from);
        y = x - from;
        addStep(x, y, down ? 0 : 1, down ? 1 : 0);
    }
    std::reverse(hunks.begin(), hunks.end());
    return hunks;
}

} // namespace

std::vector<Difference> differences(std::string_view before, std::string_view after) {
    if (before == after) return {};
    const std::size_t head = commonPrefix(before, after);
    const std::size_t tail = commonSuffix(before.substr(head), after.substr(head));
    const Side old(before.substr(head, before.size() - head - tail));
    const Side fresh(after.substr(head, after.size() - head - tail));
    std::vector<Hunk> hunks{{0, old.size(), 0, fresh.size()}};
    if (old.size() > 0 && fresh.size() > 0 &&
        static_cast<std::size_t>(old.size() + fresh.size()) <= longestSearched) {
        if (const auto rounds = search(old, fresh))
            hunks = trace(*rounds, old.size(), fresh.size());
    }
    const std::size_t start = utf8::count(before.substr(0, head)).value_or(0);
    std::vector<Difference> found;
    for (const Hunk& hunk : hunks)
        found.push_back({start + static_cast<std::size_t>(hunk.oldFrom),
                         static_cast<std::size_t>(hunk.oldTo - hunk.oldFrom),
                         fresh.slice(hunk.newFrom, hunk.newTo),
                         static_cast<std::size_t>(hunk.newTo - hunk.newFrom)});
    return found;
}

} // namespace cordee::text
