#pragma once

#include "app/people/people.h"

#include <QDate>

#include <array>
#include <vector>

// A mentor's own look at the six qualities of a good mentor, twice a year. It stays with them; what
// their mentees chose to open in a review stands beside it.
namespace cordee::app {

constexpr std::size_t qualityCount = 6;

extern const std::array<Field<std::int64_t>, qualityCount> qualityFields; // 1 to 6 each

// Mine, oldest first.
std::vector<store::Row> selfAssessments(const store::Store& store);
QDate writtenOn(const store::Row& assessment);
// What is said of one quality; 0: nothing, or nothing believable.
int qualityOf(const store::Row& assessment, std::size_t quality);
bool isComplete(const store::Row& assessment);
// The one being written: begun in the last weeks. Nothing: the next answer begins one.
std::optional<store::Row> currentAssessment(const store::Store& store, const QDate& today);
// Somebody is guided, some meetings were held, and half a year has passed since the last whole one.
bool isSelfAssessmentDue(const store::Store& store, const People& people, const QDate& today);

// What a mentee opened about me in a review: the same six qualities.
struct OpenedView {
    QString name;
    QDate on;
    std::array<int, qualityCount> values{}; // 0: not said
};
// Oldest first.
std::vector<OpenedView> openedViews(const store::Store& store, const People& people);

} // namespace cordee::app
