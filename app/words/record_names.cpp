#include "app/words/record_names.h"

#include "app/words/words.h"
#include "model/cordee_model_words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <span>

namespace cordee::app {

namespace {

struct Name {
    std::string_view declared;
    const char* french;
};

// Names that many declarations share. A declaration may name its own (options.proto).
constexpr Name fieldNames[] = {
    {"text", QT_TRANSLATE_NOOP("records", "texte")},
    {"title", QT_TRANSLATE_NOOP("records", "titre")},
    {"statement", QT_TRANSLATE_NOOP("records", "énoncé")},
    {"why", QT_TRANSLATE_NOOP("records", "pourquoi")},
    {"means", QT_TRANSLATE_NOOP("records", "moyens")},
    {"relevance", QT_TRANSLATE_NOOP("records", "lien avec mes aspirations")},
    {"confidence", QT_TRANSLATE_NOOP("records", "confiance")},
    {"dueOn", QT_TRANSLATE_NOOP("records", "échéance")},
    {"settledOn", QT_TRANSLATE_NOOP("records", "réglé le")},
    {"doneOn", QT_TRANSLATE_NOOP("records", "fait le")},
    {"startedOn", QT_TRANSLATE_NOOP("records", "début")},
    {"endsOn", QT_TRANSLATE_NOOP("records", "fin")},
    {"done", QT_TRANSLATE_NOOP("records", "fait")},
    {"status", QT_TRANSLATE_NOOP("records", "état")},
    {"kind", QT_TRANSLATE_NOOP("records", "sorte")},
    {"want", QT_TRANSLATE_NOOP("records", "attente")},
    {"minutes", QT_TRANSLATE_NOOP("records", "durée en minutes")},
    {"position", QT_TRANSLATE_NOOP("records", "place")},
    {"startsAt", QT_TRANSLATE_NOOP("records", "moment")},
    {"place", QT_TRANSLATE_NOOP("records", "lieu")},
    {"heldAt", QT_TRANSLATE_NOOP("records", "commencée")},
    {"endedAt", QT_TRANSLATE_NOOP("records", "terminée")},
    {"keyPoints", QT_TRANSLATE_NOOP("records", "points clés")},
    {"outcome", QT_TRANSLATE_NOOP("records", "suite donnée")},
    {"renegotiations", QT_TRANSLATE_NOOP("records", "renégociations")},
    {"approvals", QT_TRANSLATE_NOOP("records", "approbations")},
    {"displayName", QT_TRANSLATE_NOOP("records", "nom")},
    {"headline", QT_TRANSLATE_NOOP("records", "présentation")},
    {"roles", QT_TRANSLATE_NOOP("records", "rôles")},
    {"note", QT_TRANSLATE_NOOP("records", "note")},
    {"value", QT_TRANSLATE_NOOP("records", "valeur")},
    {"metricCurrent", QT_TRANSLATE_NOOP("records", "valeur actuelle")},
    {"metricTarget", QT_TRANSLATE_NOOP("records", "valeur visée")},
    {"metricBaseline", QT_TRANSLATE_NOOP("records", "valeur de départ")},
    {"metricUnit", QT_TRANSLATE_NOOP("records", "unité")},
    {"scaleFarBelow", QT_TRANSLATE_NOOP("records", "niveau bien en dessous")},
    {"scaleBelow", QT_TRANSLATE_NOOP("records", "niveau en dessous")},
    {"scaleExpected", QT_TRANSLATE_NOOP("records", "niveau attendu")},
    {"scaleAbove", QT_TRANSLATE_NOOP("records", "niveau au-dessus")},
    {"scaleFarAbove", QT_TRANSLATE_NOOP("records", "niveau bien au-dessus")},
    {"metricText", QT_TRANSLATE_NOOP("records", "mesure")},
    {"ownerId", QT_TRANSLATE_NOOP("records", "à qui")},
    {"meetingId", QT_TRANSLATE_NOOP("records", "rencontre")},
    {"goalId", QT_TRANSLATE_NOOP("records", "objectif")},
    {"phase", QT_TRANSLATE_NOOP("records", "phase")},
    {"cadenceDays", QT_TRANSLATE_NOOP("records", "rythme en jours")},
    {"focusAreas", QT_TRANSLATE_NOOP("records", "axes")},
    {"version", QT_TRANSLATE_NOOP("records", "version")},
    {"reason", QT_TRANSLATE_NOOP("records", "raison")},
    {"purpose", QT_TRANSLATE_NOOP("records", "raison d’être")},
    {"goals", QT_TRANSLATE_NOOP("records", "objectifs")},
    {"meetingMinutes", QT_TRANSLATE_NOOP("records", "durée d’une rencontre")},
    {"channels", QT_TRANSLATE_NOOP("records", "canaux")},
    {"responseDays", QT_TRANSLATE_NOOP("records", "délai de réponse en jours")},
    {"prepares", QT_TRANSLATE_NOOP("records", "qui prépare")},
    {"confidentiality", QT_TRANSLATE_NOOP("records", "confidentialité")},
    {"offLimits", QT_TRANSLATE_NOOP("records", "hors sujet")},
    {"feedbackStyle", QT_TRANSLATE_NOOP("records", "façon de faire des retours")},
    {"startOn", QT_TRANSLATE_NOOP("records", "début")},
    {"endOn", QT_TRANSLATE_NOOP("records", "fin")},
    {"reviewEveryDays", QT_TRANSLATE_NOOP("records", "bilan tous les (jours)")},
    {"exitRule", QT_TRANSLATE_NOOP("records", "règle de sortie")},
    {"stance", QT_TRANSLATE_NOOP("records", "posture")},
    {"withdrawn", QT_TRANSLATE_NOOP("records", "retiré")},
    {"keep", QT_TRANSLATE_NOOP("records", "à garder")},
    {"change", QT_TRANSLATE_NOOP("records", "à changer")},
    {"overall", QT_TRANSLATE_NOOP("records", "impression d’ensemble")},
    {"agreedChange", QT_TRANSLATE_NOOP("records", "changement convenu")},
    {"observed", QT_TRANSLATE_NOOP("records", "ce que j’observe")},
    {"effect", QT_TRANSLATE_NOOP("records", "effet")},
    {"need", QT_TRANSLATE_NOOP("records", "besoin")},
    {"proposal", QT_TRANSLATE_NOOP("records", "proposition")},
    {"agreed", QT_TRANSLATE_NOOP("records", "ce qui est convenu")},
    {"trialUntil", QT_TRANSLATE_NOOP("records", "essai jusqu’au")},
    {"learned", QT_TRANSLATE_NOOP("records", "appris")},
    {"newForm", QT_TRANSLATE_NOOP("records", "nouvelle forme")},
    {"words", QT_TRANSLATE_NOOP("records", "mots")},
    {"situation", QT_TRANSLATE_NOOP("records", "situation")},
    {"behaviour", QT_TRANSLATE_NOOP("records", "comportement")},
    {"impact", QT_TRANSLATE_NOOP("records", "impact")},
    {"suggestion", QT_TRANSLATE_NOOP("records", "suggestion")},
    {"sentAt", QT_TRANSLATE_NOOP("records", "envoyé")},
    {"question", QT_TRANSLATE_NOOP("records", "question")},
    {"byOn", QT_TRANSLATE_NOOP("records", "pour le")},
    {"reaction", QT_TRANSLATE_NOOP("records", "première réaction")},
    {"reformulation", QT_TRANSLATE_NOOP("records", "reformulation")},
    {"choice", QT_TRANSLATE_NOOP("records", "choix")},
    {"recheckOn", QT_TRANSLATE_NOOP("records", "à revoir le")},
    {"whatChanged", QT_TRANSLATE_NOOP("records", "ce qui a changé")},
    {"reply", QT_TRANSLATE_NOOP("records", "réponse")},
    {"forWhat", QT_TRANSLATE_NOOP("records", "pour quoi")},
    {"whatItChanged", QT_TRANSLATE_NOOP("records", "ce que cela a changé")},
    {"name", QT_TRANSLATE_NOOP("records", "nom")},
    {"family", QT_TRANSLATE_NOOP("records", "famille")},
    {"level", QT_TRANSLATE_NOOP("records", "niveau")},
    {"targetLevel", QT_TRANSLATE_NOOP("records", "niveau visé")},
    {"lastPractisedOn", QT_TRANSLATE_NOOP("records", "pratiquée le")},
    {"evidence", QT_TRANSLATE_NOOP("records", "preuve")},
    {"comment", QT_TRANSLATE_NOOP("records", "commentaire")},
    {"assessedOn", QT_TRANSLATE_NOOP("records", "regard du")},
    {"discomfortBefore", QT_TRANSLATE_NOOP("records", "inconfort avant")},
    {"discomfortAfter", QT_TRANSLATE_NOOP("records", "inconfort après")},
    {"smallestStep", QT_TRANSLATE_NOOP("records", "plus petit pas")},
    {"ifThen", QT_TRANSLATE_NOOP("records", "si… alors")},
    {"support", QT_TRANSLATE_NOOP("records", "soutien")},
    {"triedOn", QT_TRANSLATE_NOOP("records", "essayé le")},
    {"action", QT_TRANSLATE_NOOP("records", "action")},
    {"result", QT_TRANSLATE_NOOP("records", "résultat")},
    {"figure", QT_TRANSLATE_NOOP("records", "chiffre")},
    {"witness", QT_TRANSLATE_NOOP("records", "témoin")},
    {"onDate", QT_TRANSLATE_NOOP("records", "date")},
    {"whoAlias", QT_TRANSLATE_NOOP("records", "qui")},
    {"myTry", QT_TRANSLATE_NOOP("records", "ce que j’essaie")},
    {"delegationLevel", QT_TRANSLATE_NOOP("records", "niveau de délégation")},
    {"checkOn", QT_TRANSLATE_NOOP("records", "point le")},
    {"scenario", QT_TRANSLATE_NOOP("records", "scénario")},
    {"gaps", QT_TRANSLATE_NOOP("records", "écarts")},
    {"firstTest", QT_TRANSLATE_NOOP("records", "premier essai")},
    {"testResult", QT_TRANSLATE_NOOP("records", "résultat de l’essai")},
    {"horizonMonths", QT_TRANSLATE_NOOP("records", "horizon en mois")},
    {"setAside", QT_TRANSLATE_NOOP("records", "mis de côté")},
    {"context", QT_TRANSLATE_NOOP("records", "contexte")},
    {"tradeoffs", QT_TRANSLATE_NOOP("records", "contreparties")},
    {"planB", QT_TRANSLATE_NOOP("records", "plan B")},
    {"objection", QT_TRANSLATE_NOOP("records", "objection")},
    {"answer", QT_TRANSLATE_NOOP("records", "réponse")},
    {"before", QT_TRANSLATE_NOOP("records", "avant")},
    {"after", QT_TRANSLATE_NOOP("records", "après")},
    {"facts", QT_TRANSLATE_NOOP("records", "faits")},
    {"people", QT_TRANSLATE_NOOP("records", "personnes")},
    {"stakes", QT_TRANSLATE_NOOP("records", "enjeux")},
    {"tried", QT_TRANSLATE_NOOP("records", "déjà essayé")},
    {"myReading", QT_TRANSLATE_NOOP("records", "ma lecture")},
    {"deadlineOn", QT_TRANSLATE_NOOP("records", "échéance")},
    {"evidenceFor", QT_TRANSLATE_NOOP("records", "arguments pour")},
    {"evidenceAgainst", QT_TRANSLATE_NOOP("records", "arguments contre")},
    {"confidencePercent", QT_TRANSLATE_NOOP("records", "confiance en pour cent")},
    {"counterView", QT_TRANSLATE_NOOP("records", "avis contraire")},
    {"premortem", QT_TRANSLATE_NOOP("records", "échec imaginé")},
    {"expected", QT_TRANSLATE_NOOP("records", "attendu")},
    {"mindState", QT_TRANSLATE_NOOP("records", "état d’esprit")},
    {"reversible", QT_TRANSLATE_NOOP("records", "réversible")},
    {"reviewOn", QT_TRANSLATE_NOOP("records", "à relire le")},
    {"actual", QT_TRANSLATE_NOOP("records", "ce qui est arrivé")},
    {"lesson", QT_TRANSLATE_NOOP("records", "leçon")},
    {"pros", QT_TRANSLATE_NOOP("records", "pour")},
    {"cons", QT_TRANSLATE_NOOP("records", "contre")},
    {"score", QT_TRANSLATE_NOOP("records", "note sur dix")},
    {"redo", QT_TRANSLATE_NOOP("records", "ce que je referais autrement")},
    {"takeaway", QT_TRANSLATE_NOOP("records", "ce que j’en retiens")},
    {"excerpt", QT_TRANSLATE_NOOP("records", "extrait")},
    {"mood", QT_TRANSLATE_NOOP("records", "humeur")},
    {"word", QT_TRANSLATE_NOOP("records", "mot")},
    {"proof", QT_TRANSLATE_NOOP("records", "ce qui le montre")},
    {"resumeOn", QT_TRANSLATE_NOOP("records", "à reprendre le")},
    {"recheckedOn", QT_TRANSLATE_NOOP("records", "revu le")},
    {"off", QT_TRANSLATE_NOOP("records", "coupée")},
    {"untilOn", QT_TRANSLATE_NOOP("records", "silence jusqu’au")},
    {"takenOn", QT_TRANSLATE_NOOP("records", "relevé le")},
    {"seriesAt", QT_TRANSLATE_NOOP("records", "moment prévu dans la série")},
    {"seriesDays", QT_TRANSLATE_NOOP("records", "répétée tous les (jours)")},
    {"quality1", QT_TRANSLATE_NOOP("records", "expertise")},
    {"quality2", QT_TRANSLATE_NOOP("records", "écoute")},
    {"quality3", QT_TRANSLATE_NOOP("records", "empathie")},
    {"quality4", QT_TRANSLATE_NOOP("records", "intérêt sincère")},
    {"quality5", QT_TRANSLATE_NOOP("records", "retours")},
    {"quality6", QT_TRANSLATE_NOOP("records", "partage")},
    {"proudOf", QT_TRANSLATE_NOOP("records", "ce que j’ai bien fait")},
    {"toTry", QT_TRANSLATE_NOOP("records", "ce que je veux essayer")}};

constexpr Name valueNames[] = {{"open", QT_TRANSLATE_NOOP("records", "ouvert")},
                               {"kept", QT_TRANSLATE_NOOP("records", "tenu")},
                               {"renegotiated", QT_TRANSLATE_NOOP("records", "renégocié")},
                               {"dropped", QT_TRANSLATE_NOOP("records", "abandonné")},
                               {"done", QT_TRANSLATE_NOOP("records", "fait")},
                               {"carried", QT_TRANSLATE_NOOP("records", "reporté")},
                               {"draft", QT_TRANSLATE_NOOP("records", "brouillon")},
                               {"active", QT_TRANSLATE_NOOP("records", "en cours")},
                               {"paused", QT_TRANSLATE_NOOP("records", "en pause")},
                               {"achieved", QT_TRANSLATE_NOOP("records", "atteint")},
                               {"letGo", QT_TRANSLATE_NOOP("records", "laissé")},
                               {"proposed", QT_TRANSLATE_NOOP("records", "proposé")},
                               {"confirmed", QT_TRANSLATE_NOOP("records", "confirmé")},
                               {"cancelled", QT_TRANSLATE_NOOP("records", "annulé")},
                               {"missed", QT_TRANSLATE_NOOP("records", "manqué")},
                               {"topic", QT_TRANSLATE_NOOP("records", "sujet")},
                               {"question", QT_TRANSLATE_NOOP("records", "question")},
                               {"mentor", QT_TRANSLATE_NOOP("records", "mentor")},
                               {"mentee", QT_TRANSLATE_NOOP("records", "mentoré")},
                               {"encourage", QT_TRANSLATE_NOOP("records", "encouragement")},
                               {"develop", QT_TRANSLATE_NOOP("records", "à développer")},
                               {"try", QT_TRANSLATE_NOOP("records", "j’essaie")},
                               {"think", QT_TRANSLATE_NOOP("records", "j’y réfléchis")},
                               {"decline", QT_TRANSLATE_NOOP("records", "je ne retiens pas")},
                               {"accepted", QT_TRANSLATE_NOOP("records", "accepté")},
                               {"tried", QT_TRANSLATE_NOOP("records", "essayé")},
                               {"brought", QT_TRANSLATE_NOOP("records", "portée à la rencontre")},
                               {"settled", QT_TRANSLATE_NOOP("records", "réglée")},
                               {"held", QT_TRANSLATE_NOOP("records", "tenue")},
                               {"shaken", QT_TRANSLATE_NOOP("records", "ébranlée")},
                               {"refuted", QT_TRANSLATE_NOOP("records", "réfutée")},
                               {"mentoring", QT_TRANSLATE_NOOP("records", "mentorat")},
                               {"coaching", QT_TRANSLATE_NOOP("records", "coaching")},
                               {"mixed", QT_TRANSLATE_NOOP("records", "les deux")},
                               {"both", QT_TRANSLATE_NOOP("records", "les deux")},
                               {"ended", QT_TRANSLATE_NOOP("records", "fini")},
                               {"peer", QT_TRANSLATE_NOOP("records", "entre pairs")},
                               {"onCall", QT_TRANSLATE_NOOP("records", "au besoin")}};

using Index = QHash<QByteArrayView, const char*>;

QByteArrayView view(std::string_view name) {
    return {name.data(), static_cast<qsizetype>(name.size())};
}

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Index indexed(std::span<const Name> names) {
    Index index;
    for (const Name& name : names)
        index.insert(view(name.declared), name.french);
    return index;
}

// As the declaration itself says, else as declared: what only a newer version knows stays readable.
QString declared(std::span<const model::DeclaredName> names, std::string_view name) {
    const auto found = std::ranges::find(names, name, &model::DeclaredName::declared);
    if (found == names.end()) return text(name);
    const bool english = words::locale().language() == QLocale::English;
    return text(english ? found->english : found->french);
}

QString named(const Index& index, std::span<const model::DeclaredName> names,
              std::string_view name) {
    const char* known = index.value(view(name), nullptr);
    return known == nullptr ? declared(names, name) : QCoreApplication::translate("records", known);
}

} // namespace

QString declaredRecordName(std::string_view name) {
    return declared(model::recordWords, name);
}

QString declaredFieldName(std::string_view name) {
    static const Index index = indexed(fieldNames);
    const QString said = named(index, model::fieldWords, name);
    // The value that a text was before is called what the text is called.
    constexpr std::string_view suffix = "Before";
    if (said != text(name) || !name.ends_with(suffix)) return said;
    return named(index, model::fieldWords, name.substr(0, name.size() - suffix.size()));
}

QString declaredValueName(std::string_view name) {
    static const Index index = indexed(valueNames);
    return named(index, model::valueWords, name);
}

} // namespace cordee::app
