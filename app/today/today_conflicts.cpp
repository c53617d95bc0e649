#include "app/facts/conflicts.h"
#include "app/records/convert.h"
#include "app/today/today_parts.h"
#include "app/words/record_words.h"

#include <QCoreApplication>

namespace cordee::app::today {

using namespace Qt::StringLiterals;

Prompt apartPrompt(const Facts& facts) {
    for (const Conflict& conflict : openConflicts(facts.store)) {
        const Tie* tie = facts.tieOf(conflict.about.space);
        if (tie == nullptr) continue;
        QString name = People::firstNameOf(tie->partner);
        if (name.isEmpty()) name = QCoreApplication::translate("today", "L’autre personne");
        //: %1: first name; %2: a promise, a meeting; %3: its field, « échéance »
        const QString text = QCoreApplication::translate(
            "today", "%1 et toi avez écrit deux versions de « %2 » (%3). Laquelle garder ?");
        return {u"apart"_s,
                text.arg(name, nameOf(facts.store, conflict.about), fieldName(*conflict.field)),
                QCoreApplication::translate("today", "Voir les deux versions"), u"apart"_s,
                toQString(homeOf(facts.store, facts.people, conflict.about))};
    }
    return {};
}

} // namespace cordee::app::today
