#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "sync/core/environment.h"

#include <QDate>
#include <QVariantList>

#include <optional>

namespace cordee::app {

// What every part of the notebook works with: one person's records, their acts, their own space.
struct Desk {
    store::Store& store;
    Gestures& gestures;
    People& people;
    const Clock& clock;
    Random& random;
    SpaceId personal;

    QDate today() const;
    Timestamp now() const { return {clock.nowMs()}; }
    // Mine alone, or said by me in a mentorship.
    bool isMine(const store::Row& row, Field<UserId> owner) const;
    // The other's first name; empty for what is mine alone.
    QString sharedWith(const SpaceId& space) const;
    // The mentorships something can be shared in: {id, name, asMentor}.
    QVariantList places() const;
    // A mentorship's space by its hexadecimal id; nothing for any other.
    std::optional<SpaceId> place(const QString& id) const;
    // A record of this kind that is not in the bin, by its hexadecimal id.
    std::optional<store::Row> find(const QString& id, std::uint32_t recordKind) const;
};

// The title of any record the notebook can be about; empty when it has none.
QString titleOf(const store::Row& row);

} // namespace cordee::app
