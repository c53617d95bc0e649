#pragma once

#include "app/people/people.h"

#include <QDateTime>

#include <optional>
#include <set>
#include <vector>

// What two people wrote apart in one field, as the store keeps it (model::Conflict), until one of
// them chooses.
namespace cordee::app {

struct Version {
    Value value;
    UserId by;
    QDateTime at; // local time, by the author's clock
};

struct Conflict {
    RecordId id;
    store::Row about;
    const FieldSchema* field = nullptr;
    Version standing; // what the field holds until somebody chooses
    Version other;
};

// Those nobody has settled, about records that are there, oldest first.
std::vector<Conflict> openConflicts(const store::Store& store);
// The record whose page shows a conflict: a step's goal, the mentorship of what has no page, else
// the record itself.
RecordId homeOf(const store::Store& store, People& people, const store::Row& record);
// The records whose pages show an open one, and the badge that says so on their rows.
std::set<RecordId> apartHomes(const store::Store& store, People& people);
QString apartBadge(); // « deux versions »

// Choosing is a normal edit of the field, undone as one.
std::vector<store::Edit> choosing(const Conflict& conflict, const Version& version);

// « Envoyer le plan », « Rencontre »: its words, or what it is.
QString nameOf(const store::Store& store, const store::Row& record);
// As people say it: a day with its date, a length, a name, the words themselves.
QString said(const store::Store& store, People& people, const Conflict& conflict,
             const Version& version, const QDate& today);

} // namespace cordee::app
