#pragma once

#include "sync/store/store.h"

#include <QDate>
#include <QString>

#include <vector>

// An agreement in words, for reading and for comparing two versions.
namespace cordee::app {

struct TermLine {
    std::uint32_t field = 0; // of model::Agreement
    QString label;           // « Rythme »
    QString text;            // « une rencontre toutes les 2 semaines »; empty: nothing is said

    friend bool operator==(const TermLine&, const TermLine&) = default;
};

// Every term in the order of reading; with `saidOnly`, only those that say something.
std::vector<TermLine> termLines(const store::Row& agreement, const QDate& today, bool saidOnly);

struct TermChange {
    QString label;
    QString before; // empty: nothing was said
    QString after;  // empty: taken out
};
std::vector<TermChange> termChanges(const store::Row& before, const store::Row& after,
                                    const QDate& today);

} // namespace cordee::app
