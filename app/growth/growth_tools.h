#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/words/row_text.h"
#include "model/cordee_model.h"
#include "sync/core/environment.h"
#include "sync/store/store.h"

#include <QDate>
#include <QString>

#include <functional>

namespace cordee::app {

// What every view model of the section works with.
struct GrowthTools {
    store::Store& store;
    Gestures& gestures;
    People& people;
    const Clock& clock;
    SpaceId personal; // my own space: what nobody else sees
    // How a field is called in sentences: « échéance ».
    std::function<QString(const FieldSchema&)> fieldName;

    QDate today() const;
    // Records without an owner are mine.
    bool isMine(const store::Row& row, Field<UserId> owner) const;
    // Who a new record of this space belongs to: of what a mentor writes, the mentee.
    UserId ownerIn(const SpaceId& space) const;
    // Sets a day from ISO, or clears it when it is none.
    void setDay(const RecordId& record, Field<Date> field, const QString& iso) const;
    // The other person's first name when they own the record, else empty.
    QString ownerName(const store::Row& row, Field<UserId> owner) const;
    // Empty for a record that only I see; else the other's first name.
    QString sharedWith(const SpaceId& space) const;
};

} // namespace cordee::app
