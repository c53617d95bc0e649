#pragma once

#include "app/people/people.h"

#include <QDate>
#include <QString>

namespace cordee::app {

// What a mentorship leaves behind, as pages to keep: only what both saw. As HTML, for the pages
// and for tests.
QString souvenirHtml(const store::Store& store, const People& people, const store::Row& mentorship,
                     const QDate& today);

// Writes it as a PDF into the folder, which must exist. The file's path; empty when it could not
// be written.
QString writeSouvenir(const store::Store& store, const People& people, const store::Row& mentorship,
                      const QDate& today, const QString& folder);

} // namespace cordee::app
