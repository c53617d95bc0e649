#pragma once

#include "app/people/people.h"
#include "app/records/gestures.h"
#include "app/words/row_text.h"
#include "model/cordee_model.h"
#include "sync/core/environment.h"
#include "sync/store/store.h"

#include <QDate>
#include <QString>

namespace cordee::app {

// What every view model of the section works with.
struct NetworkTools {
    store::Store& store;
    Gestures& gestures;
    People& people;
    const Clock& clock;
    SpaceId personal; // my own space: what nobody else sees

    QDate today() const;
    // The other person of a mentorship's space, by first name; empty in my own.
    QString sharedWith(const SpaceId& space) const;
    // « hier », « 15 mars »; empty when never written.
    QString dayOf(const store::Row& row, Field<Date> field) const;
    // Sets a day from ISO, or clears it when it is none.
    void setDay(const RecordId& record, Field<Date> field, const QString& iso) const;
};

// « Cheffe de projet · Horizon » of a contact.
QString workOf(const store::Row& contact);

// « Faire le travail », of a value of Support as declared, where it begins a line.
QString supportName(std::string_view declared);

} // namespace cordee::app
