#pragma once

#include "app/people/people.h"
#include "app/records/plain_rows.h"
#include "sync/core/environment.h"

#include <QDateTime>

#include <optional>
#include <vector>

// What the first screen says, each part worked out from the records as they stand. All of it is
// read, nothing is kept.
namespace cordee::app::today {

// A mentorship as the first screen needs it.
struct Tie {
    store::Row record;
    model::Role myRole = model::Role::Mentee;
    QString partner; // full name
};

struct Facts {
    store::Store& store;
    People& people;
    const Clock& clock;
    QDateTime now;
    bool bothRoles = false; // then each card says which side I am on
    std::vector<Tie> ties;  // closed ones left out

    QDate today() const { return now.date(); }
    const Tie* tieOf(const SpaceId& space) const;
    // « mentor de Karim », only where somebody is both.
    QString roleText(const Tie& tie) const;
};

Facts readFacts(store::Store& store, People& people, const Clock& clock);

QString textOf(const store::Row& row, Field<std::string> field);

using List = cordee::app::PlainRows;

} // namespace cordee::app::today
