#pragma once

#include <QString>

#include <vector>

namespace cordee::ui {

// One replaced stretch of a text, in UTF-16 units of the text before.
struct Splice {
    qsizetype at = 0;
    qsizetype erased = 0;
    QString inserted;

    friend bool operator==(const Splice&, const Splice&) = default;
};

// The fewest stretches that turn `before` into `after`, from the start on, so that what is applied
// to an open editor touches nothing but what changed (E. Myers, "An O(ND) difference algorithm",
// 1986). Texts that differ by more than a few hundred units get one stretch from the first to the
// last difference. Never splits a surrogate pair.
std::vector<Splice> difference(const QString& before, const QString& after);

// Where a place of the text is after a stretch of it was replaced.
qsizetype movedBy(const Splice& splice, qsizetype place);

} // namespace cordee::ui
