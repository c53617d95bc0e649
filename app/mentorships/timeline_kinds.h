#pragma once

#include "app/people/people.h"

#include <QDate>

#include <span>

// What the thread of a mentorship shows, one entry of a table for each kind of record.
namespace cordee::app {

// What an entry is written from.
struct TimelineContext {
    const store::Store& store;
    const People& people;
    QDate today;
};

struct TimelineKind {
    std::uint32_t recordKind;
    const char* group; // of the filter
    const char* icon;
    const char* title; // context "timeline"; null: the record's declared name
    // When it happened, in milliseconds since 1970; nothing: not (yet) worth a line.
    std::optional<std::int64_t> (*when)(const TimelineContext& context, const store::Row& row);
    QString (*text)(const TimelineContext& context, const store::Row& row);
    const char* route = nullptr; // the page that shows it; null: none
    RecordId (*target)(const store::Row& row) = nullptr;
};

// Those written down here, and those whose declaration says they are told (options.proto).
std::span<const TimelineKind> timelineKinds();

struct TimelineGroup {
    const char* key;
    const char* name; // context "timeline"
};
std::span<const TimelineGroup> timelineGroups();

} // namespace cordee::app
