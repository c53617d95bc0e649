#pragma once

#include "app/records/gestures.h"
#include "model/cordee_model.h"

#include <QDate>

#include <vector>

// What may be done with a promise, written in one place for every screen that offers it.
namespace cordee::app {

// One line of a promise's history: a new day, what it was before, and why.
struct Renegotiation {
    QDate on;
    QDate from; // invalid: it had no day
    QDate to;
    QString reason;

    // As it is kept: three days in ISO form (a dash for none), then the reason.
    QString written() const;
    static Renegotiation read(const QString& line);
    // In the reader's own language.
    QString said(const QDate& today) const;
};

// Oldest first.
std::vector<Renegotiation> renegotiationsOf(const store::Row& promise);

// Open where it says nothing.
model::CommitmentStatus promiseStatus(const store::Row& promise);

void keepPromise(Gestures& gestures, const RecordId& promise, const QDate& today);
void reopenPromise(Gestures& gestures, const RecordId& promise);
// A new day, said early, is a promise looked after: the reason stays with it.
void renegotiatePromise(Gestures& gestures, const store::Row& promise, const QDate& day,
                        const QString& reason, const QDate& today);

} // namespace cordee::app
