#include "app/words/review_words.h"

#include <QCoreApplication>

#include <array>

namespace cordee::app {

namespace {

using R = model::RelationshipReview;

constexpr std::array<const char*, 3> shared{
    QT_TRANSLATE_NOOP("review", "Nous visons la même chose."),
    QT_TRANSLATE_NOOP("review", "Notre façon de travailler ensemble me convient."),
    QT_TRANSLATE_NOOP("review", "Je peux tout dire ici, même ce qui ne va pas.")};

// Expertise, listening, empathy, sincere interest, constructive feedback, sharing.
constexpr std::array<const char*, 6> aboutMentor{
    QT_TRANSLATE_NOOP("review", "Son expérience éclaire ce que j’apporte."),
    QT_TRANSLATE_NOOP("review", "On m’écoute jusqu’au bout, et je suis bien comprise ou compris."),
    QT_TRANSLATE_NOOP("review", "Ce que je traverse compte dans ses réponses."),
    QT_TRANSLATE_NOOP("review", "Mon chemin l’intéresse vraiment."),
    QT_TRANSLATE_NOOP("review", "Ses retours m’aident à faire autrement."),
    QT_TRANSLATE_NOOP("review", "Ses récits, erreurs comprises, m’apprennent quelque chose.")};

constexpr std::array<const char*, 6> qualities{
    QT_TRANSLATE_NOOP("review", "Expertise"), QT_TRANSLATE_NOOP("review", "Écoute"),
    QT_TRANSLATE_NOOP("review", "Empathie"),  QT_TRANSLATE_NOOP("review", "Intérêt sincère"),
    QT_TRANSLATE_NOOP("review", "Retours"),   QT_TRANSLATE_NOOP("review", "Partage")};

constexpr std::array<const char*, 6> aboutMyself{
    QT_TRANSLATE_NOOP("review",
                      "Mon expérience éclaire ce qu’on m’apporte, et je dis où elle s’arrête."),
    QT_TRANSLATE_NOOP("review", "J’écoute jusqu’au bout, et je vérifie que j’ai compris."),
    QT_TRANSLATE_NOOP("review", "Je réponds à la personne avant de répondre au problème."),
    QT_TRANSLATE_NOOP("review", "Son chemin m’intéresse, même quand il n’est pas le mien."),
    QT_TRANSLATE_NOOP("review", "Mes retours partent de faits et ouvrent une suite."),
    QT_TRANSLATE_NOOP("review", "Je raconte aussi ce que j’ai raté, et ce que j’en ai appris.")};

QStringList translated(const std::array<const char*, 6>& texts) {
    QStringList list;
    for (const char* text : texts)
        list << QCoreApplication::translate("review", text);
    return list;
}

// Prepares, takes the initiative, receives, keeps promises, thanks, reflects.
constexpr std::array<const char*, 6> aboutMentee{
    QT_TRANSLATE_NOOP("review", "Nos rencontres arrivent préparées."),
    QT_TRANSLATE_NOOP("review", "Les idées et les dates viennent sans que je relance."),
    QT_TRANSLATE_NOOP("review", "Mes retours sont reçus, même quand ils dérangent."),
    QT_TRANSLATE_NOOP("review", "Ce qui est promis est tenu, ou renégocié à temps."),
    QT_TRANSLATE_NOOP("review", "Je sais ce que mon aide a changé."),
    QT_TRANSLATE_NOOP("review", "D’une rencontre à l’autre, quelque chose a été appris.")};

constexpr std::array<std::uint32_t, 3> sharedFields{R::agreesOnGoals.number, R::agreesOnWays.number,
                                                    R::bond.number};
constexpr std::array<std::uint32_t, 6> otherFields{R::other1.number, R::other2.number,
                                                   R::other3.number, R::other4.number,
                                                   R::other5.number, R::other6.number};

} // namespace

std::vector<Statement> statementsOf(model::ReviewForm form) {
    const auto& others = form == model::ReviewForm::ByMentor ? aboutMentee : aboutMentor;
    std::vector<Statement> statements;
    for (std::size_t i = 0; i < shared.size(); ++i) {
        statements.push_back(
            {sharedFields[i], QCoreApplication::translate("review", shared[i]), true});
    }
    for (std::size_t i = 0; i < others.size(); ++i) {
        statements.push_back(
            {otherFields[i], QCoreApplication::translate("review", others[i]), false});
    }
    return statements;
}

QStringList qualityNames() {
    return translated(qualities);
}

QStringList qualityStatements() {
    return translated(aboutMyself);
}

QString agreementWord(int value) {
    static constexpr std::array<const char*, 6> words{
        QT_TRANSLATE_NOOP("review", "pas du tout"), QT_TRANSLATE_NOOP("review", "peu"),
        QT_TRANSLATE_NOOP("review", "pas assez"),   QT_TRANSLATE_NOOP("review", "assez"),
        QT_TRANSLATE_NOOP("review", "bien"),        QT_TRANSLATE_NOOP("review", "tout à fait")};
    if (value < 1 || value > static_cast<int>(words.size())) return {};
    return QCoreApplication::translate("review", words[static_cast<std::size_t>(value - 1)]);
}

QString overallWord(int value) {
    static constexpr std::array<const char*, 4> words{
        QT_TRANSLATE_NOOP("review", "fragile"), QT_TRANSLATE_NOOP("review", "correcte"),
        QT_TRANSLATE_NOOP("review", "bonne"), QT_TRANSLATE_NOOP("review", "excellente")};
    if (value < 1 || value > static_cast<int>(words.size())) return {};
    return QCoreApplication::translate("review", words[static_cast<std::size_t>(value - 1)]);
}

} // namespace cordee::app
