#include "app/notebook/reflection_words.h"

#include "app/facts/notebook_facts.h"
#include "app/facts/relationship.h"
#include "app/notebook/pulse_words.h"
#include "app/words/words.h"

#include <QCoreApplication>

#include <array>

namespace cordee::app {

namespace {

QString say(const char* sentence) {
    return QCoreApplication::translate("notebook", sentence);
}

ReflectionQuestion ask(const char* title, const char* hint) {
    return {say(title), say(hint)};
}

std::vector<ReflectionQuestion> threeQuestions() {
    return {ask(QT_TRANSLATE_NOOP("notebook", "Et quoi ?"),
                QT_TRANSLATE_NOOP("notebook", "Les faits, comme une caméra les aurait vus.")),
            ask(QT_TRANSLATE_NOOP("notebook", "Et alors ?"),
                QT_TRANSLATE_NOOP("notebook", "Ce que cela change, pour toi et pour les autres.")),
            ask(QT_TRANSLATE_NOOP("notebook", "Et maintenant ?"),
                QT_TRANSLATE_NOOP("notebook", "Le plus petit pas qui en découle."))};
}

std::vector<ReflectionQuestion> gibbs() {
    return {ask(QT_TRANSLATE_NOOP("notebook", "La scène"),
                QT_TRANSLATE_NOOP("notebook", "Qui était là, que s’est-il passé ?")),
            ask(QT_TRANSLATE_NOOP("notebook", "Sur le moment"),
                QT_TRANSLATE_NOOP("notebook", "Ce que tu as ressenti et pensé, sans le corriger.")),
            ask(QT_TRANSLATE_NOOP("notebook", "Le bon et le moins bon"),
                QT_TRANSLATE_NOOP("notebook", "Ce qui a porté, ce qui a coincé.")),
            ask(QT_TRANSLATE_NOOP("notebook", "Ce qui l’explique"),
                QT_TRANSLATE_NOOP("notebook", "Ta part, celle des autres, celle du contexte.")),
            ask(QT_TRANSLATE_NOOP("notebook", "Ce que tu en conclus"),
                QT_TRANSLATE_NOOP("notebook", "Qu’aurais-tu pu faire d’autre ?")),
            ask(QT_TRANSLATE_NOOP("notebook", "La prochaine fois"),
                QT_TRANSLATE_NOOP("notebook", "Ce que tu feras si cela se représente."))};
}

std::vector<ReflectionQuestion> kolb() {
    return {ask(QT_TRANSLATE_NOOP("notebook", "Ce que tu as vécu"),
                QT_TRANSLATE_NOOP("notebook", "L’expérience, telle qu’elle s’est passée.")),
            ask(QT_TRANSLATE_NOOP("notebook", "Ce que tu vois avec du recul"),
                QT_TRANSLATE_NOOP("notebook", "De plusieurs points de vue, si tu peux.")),
            ask(QT_TRANSLATE_NOOP("notebook", "La règle que tu en tires"),
                QT_TRANSLATE_NOOP("notebook", "Ce qui vaudrait aussi ailleurs.")),
            ask(QT_TRANSLATE_NOOP("notebook", "Ce que tu vas essayer"),
                QT_TRANSLATE_NOOP("notebook", "Où et quand tu mettras la règle à l’épreuve."))};
}

QString aboutMeeting(const Desk& desk, const store::Row& meeting) {
    const QDateTime start = startOf(meeting);
    const auto mentorship = desk.people.mentorshipIn(meeting.space);
    if (!mentorship || !start.isValid()) return {};
    return say(QT_TRANSLATE_NOOP("notebook", "Rencontre avec %1, %2"))
        .arg(People::firstNameOf(desk.people.partnerName(*mentorship)),
             words::day(start.date(), desk.today()));
}

QString aboutPromise(const Desk& desk, const store::Row& promise) {
    const QString text = titleOf(promise);
    const QDate due = dayIn(promise, model::Commitment::dueOn);
    if (!isOverdue(promise, desk.today()))
        return say(QT_TRANSLATE_NOOP("notebook", "Engagement : %1")).arg(text);
    return say(QT_TRANSLATE_NOOP("notebook", "Engagement en retard : %1, prévu %2"))
        .arg(text, words::day(due, desk.today()));
}

} // namespace

std::vector<ReflectionQuestion> questionsOf(model::ReflectionModel model) {
    switch (model) {
    case model::ReflectionModel::Gibbs:
        return gibbs();
    case model::ReflectionModel::Kolb:
        return kolb();
    case model::ReflectionModel::Free:
        return {ask(QT_TRANSLATE_NOOP("notebook", "Page libre"),
                    QT_TRANSLATE_NOOP("notebook", "Comme cela vient."))};
    case model::ReflectionModel::WhatSoWhatNowWhat:
    case model::ReflectionModel::Unspecified:
        break;
    }
    return threeQuestions();
}

QString modelName(model::ReflectionModel model) {
    switch (model) {
    case model::ReflectionModel::Gibbs:
        return say(QT_TRANSLATE_NOOP("notebook", "Six temps (Gibbs)"));
    case model::ReflectionModel::Kolb:
        return say(QT_TRANSLATE_NOOP("notebook", "Quatre temps (Kolb)"));
    case model::ReflectionModel::Free:
        return say(QT_TRANSLATE_NOOP("notebook", "Libre"));
    case model::ReflectionModel::WhatSoWhatNowWhat:
    case model::ReflectionModel::Unspecified:
        break;
    }
    return say(QT_TRANSLATE_NOOP("notebook", "Trois questions"));
}

TextField answerField(std::size_t index) {
    constexpr std::array fields{model::Reflection::answer1, model::Reflection::answer2,
                                model::Reflection::answer3, model::Reflection::answer4,
                                model::Reflection::answer5, model::Reflection::answer6};
    return fields[index];
}

QString sourceText(const Desk& desk, const store::Row& source) {
    switch (source.recordKind) {
    case model::Meeting::recordKind:
        return aboutMeeting(desk, source);
    case model::Commitment::recordKind:
        return aboutPromise(desk, source);
    case model::Goal::recordKind:
        return say(QT_TRANSLATE_NOOP("notebook", "Objectif : %1")).arg(titleOf(source));
    case model::Pulse::recordKind:
        return say(QT_TRANSLATE_NOOP("notebook", "Météo : %1")).arg(pulseLine(source));
    default:
        return {};
    }
}

} // namespace cordee::app
