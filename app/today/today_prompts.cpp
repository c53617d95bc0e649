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

struct Candidate {
    const char* kind; // as its prompts name it
    const char* name; // what the settings show, translated; null: named above
    Prompt (*find)(const Facts& facts);
};

// One question a day: the first of these that has something to ask and may be asked. Where two
// wrote apart, the plan itself is in doubt: that comes first, and is put off at most. Then what is
// just over is looked back on, then what somebody waits for, then what comes round by itself: a
// meeting's recap, feedback to receive, thanks, a decision to look at again, a goal, the week, the
// month. What none of these names comes after them.
constexpr Candidate candidates[] = {
    {"apart", QT_TRANSLATE_NOOP("today", "Choisir entre deux versions"), apartPrompt},
    {"recap", QT_TRANSLATE_NOOP("today", "Faire le bilan d’une rencontre"), recapPrompt},
    {"feedback", QT_TRANSLATE_NOOP("today", "Recevoir un retour"), feedbackPrompt},
    {"thanks", QT_TRANSLATE_NOOP("today", "Dire merci"), thanksPrompt},
    {"thanks", nullptr, introductionThanksPrompt},
    {"decision", QT_TRANSLATE_NOOP("today", "Relire une décision"), decisionPrompt},
    {"checkIn", QT_TRANSLATE_NOOP("today", "Faire le point sur un objectif"), checkInPrompt},
    {"reflection", QT_TRANSLATE_NOOP("today", "Réfléchir à la semaine"), reflectionPrompt},
    {"pulse", QT_TRANSLATE_NOOP("today", "Noter la météo du mois"), pulsePrompt},
    {"ending", QT_TRANSLATE_NOOP("today", "La suite d’une entente"), endingPrompt},
    {"review", QT_TRANSLATE_NOOP("today", "Bilan de la relation"), reviewPrompt},
    {"recheck", QT_TRANSLATE_NOOP("today", "Revenir sur un retour"), recheckPrompt},
    {"assumption", QT_TRANSLATE_NOOP("today", "Revoir une hypothèse"), assumptionPrompt},
    {"introduction", QT_TRANSLATE_NOOP("today", "Suivre une mise en relation"), introductionPrompt},
    {"news", QT_TRANSLATE_NOOP("today", "Donner des nouvelles à un contact"), newsPrompt},
    {"selfAssessment", QT_TRANSLATE_NOOP("today", "Me regarder faire, deux fois par an"),
     selfAssessmentPrompt},
};

} // namespace

Prompt promptOf(const Facts& facts) {
    for (const Candidate& candidate : candidates) {
        if (!mayPrompt(facts.store, QString::fromLatin1(candidate.kind), facts.today())) continue;
        if (Prompt asked = candidate.find(facts); !asked.kind.isEmpty()) return asked;
    }
    return {};
}

std::vector<PromptChoices::Kind> promptKinds() {
    std::vector<PromptChoices::Kind> kinds;
    for (const Candidate& candidate : candidates) {
        if (candidate.name == nullptr) continue;
        kinds.push_back({QString::fromLatin1(candidate.kind),
                         QCoreApplication::translate("today", candidate.name)});
    }
    return kinds;
}

} // namespace cordee::app::today
