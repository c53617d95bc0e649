#pragma once

#include <QString>

namespace cordee::app::words {

// Whether French drops the vowel before it: « d’Inès », « d’Hélène », « d’Yves »; not « de Paul »,
// « de Yasmine », « de Hassan » (Ha-, where the h is heard in most first names).
bool elides(const QString& name);
// Puts a name for %1; in French « de %1 », « De %1 » and « que %1 » become « d’Inès »… where the
// name asks for it. Other languages have no such words before %1 and get the name as it is.
QString named(QString sentence, const QString& name);

} // namespace cordee::app::words
