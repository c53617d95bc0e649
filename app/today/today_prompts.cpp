#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/today/today_parts.h"

#include <QCoreApplication>

namespace cordee::app::today {

using namespace Qt::StringLiterals;

namespace {

Prompt recapPrompt(const Facts& facts) {
    for (const Tie& tie : facts.ties) {
        const auto held = unclosedMeeting(facts.store, tie.record.space, facts.now);
        if (!held) continue;
        const QString name = People::firstNameOf(tie.partner);
        return {u"recap"_s,
                name.isEmpty() ? QCoreApplication::translate(
                                     "today", "La rencontre a eu lieu : qu’en gardes-tu ?")
                               : QCoreApplication::translate(
                                     "today", "La rencontre avec %1 a eu lieu : qu’en gardes-tu ?")
                                     .arg(name),
                QCoreApplication::translate("today", "Faire le bilan"), u"meeting"_s,
                toQString(held->id)};
    }
    return {};
}

// One question a day: the first of these that has something to ask.
constexpr Prompt (*prompts[])(const Facts&) = {
    recapPrompt,
    checkInPrompt,
};

} // namespace

Prompt promptOf(const Facts& facts) {
    for (const auto prompt : prompts) {
        if (Prompt asked = prompt(facts); !asked.kind.isEmpty()) return asked;
    }
    return {};
}

} // namespace cordee::app::today
