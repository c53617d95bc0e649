#include "qml/ui/text_diff.h"

#include <algorithm>

namespace cordee::ui {

namespace {

constexpr int mostDifferences = 400;

// Furthest point reached on each diagonal after each number of differences.
using Front = std::vector<int>;

struct Middle {
    QStringView before;
    QStringView after;
    qsizetype offset = 0; // of the two in the whole texts
};

// What both texts start and end with is left aside.
Middle trimmed(const QString& before, const QString& after) {
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    if (head > 0 && before[head - 1].isHighSurrogate()) --head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (tail > 0 && before[before.size() - tail].isLowSurrogate()) --tail;
    return {QStringView(before).mid(head, before.size() - head - tail),
            QStringView(after).mid(head, after.size() - head - tail), head};
}

// The fronts until the end of both is reached; empty if that takes too many differences.
std::vector<Front> fronts(const Middle& middle) {
    const auto rows = static_cast<int>(middle.before.size());
    const auto columns = static_cast<int>(middle.after.size());
    std::vector<Front> all;
    Front reach(static_cast<std::size_t>(2 * mostDifferences + 3), 0);
    const auto at = [](int diagonal) {
        return static_cast<std::size_t>(diagonal + mostDifferences + 1);
    };
    for (int d = 0; d <= mostDifferences; ++d) {
        for (int k = -d; k <= d; k += 2) {
            const bool down = k == -d || (k != d && reach[at(k - 1)] < reach[at(k + 1)]);
            int x = down ? reach[at(k + 1)] : reach[at(k - 1)] + 1;
            int y = x - k;
            while (x < rows && y < columns && y >= 0 && middle.before[x] == middle.after[y]) {
                ++x;
                ++y;
            }
            reach[at(k)] = x;
            if (x >= rows && y >= columns) {
                all.push_back(reach);
                return all;
            }
        }
        all.push_back(reach);
    }
    return {};
}

struct Step {
    int x;
    int y;
    bool erases;
};

// Walks the fronts back from the end: single erased or inserted units, last first.
std::vector<Step> stepsBack(const std::vector<Front>& all, int x, int y) {
    const auto at = [](int diagonal) {
        return static_cast<std::size_t>(diagonal + mostDifferences + 1);
    };
    std::vector<Step> steps;
    for (int d = static_cast<int>(all.size()) - 1; d > 0; --d) {
        const Front& reach = all[static_cast<std::size_t>(d - 1)];
        const int k = x - y;
        const bool down = k == -d || (k != d && reach[at(k - 1)] < reach[at(k + 1)]);
        const int fromK = down ? k + 1 : k - 1;
        const int fromX = reach[at(fromK)];
        const int fromY = fromX - fromK;
        steps.push_back({fromX, fromY, !down});
        x = fromX;
        y = fromY;
    }
    return steps;
}

bool splitsPair(const Splice& splice, const QString& before) {
    const auto low = [&before](qsizetype place) {
        return place > 0 && place < before.size() && before[place].isLowSurrogate();
    };
    return low(splice.at) || low(splice.at + splice.erased) ||
           (!splice.inserted.isEmpty() &&
            (splice.inserted.front().isLowSurrogate() || splice.inserted.back().isHighSurrogate()));
}

} // namespace

std::vector<Splice> difference(const QString& before, const QString& after) {
    if (before == after) return {};
    const Middle middle = trimmed(before, after);
    const Splice whole{middle.offset, middle.before.size(), middle.after.toString()};
    if (middle.before.isEmpty() || middle.after.isEmpty()) return {whole};

    const auto all = fronts(middle);
    if (all.empty()) return {whole};
    auto steps = stepsBack(all, static_cast<int>(middle.before.size()),
                           static_cast<int>(middle.after.size()));
    std::ranges::reverse(steps);
    std::vector<Splice> splices;
    for (const Step& step : steps) {
        const qsizetype place = middle.offset + step.x;
        const bool joins = !splices.empty() && splices.back().at + splices.back().erased == place;
        if (!joins) splices.push_back({place, 0, {}});
        if (step.erases) {
            ++splices.back().erased;
        } else {
            splices.back().inserted += middle.after[step.y];
        }
    }
    const bool broken = std::ranges::any_of(
        splices, [&before](const Splice& splice) { return splitsPair(splice, before); });
    return broken ? std::vector{whole} : splices;
}

qsizetype movedBy(const Splice& splice, qsizetype place) {
    if (place <= splice.at) return place;
    if (place >= splice.at + splice.erased) {
        return place - splice.erased + splice.inserted.size();
    }
    return splice.at + splice.inserted.size();
}

} // namespace cordee::ui
