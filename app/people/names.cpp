#include "app/people/names.h"

#include <QCoreApplication>

namespace cordee::app {

QString partnerInSentence(const People& people, const store::Row& mentorship) {
    const QString name = People::firstNameOf(people.partnerName(mentorship));
    return name.isEmpty() ? QCoreApplication::translate("people", "l’autre personne") : name;
}

} // namespace cordee::app
