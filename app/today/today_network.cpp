#include "app/facts/introductions.h"
#include "app/records/convert.h"
#include "app/today/today_parts.h"
#include "app/words/words.h"

#include <QCoreApplication>

// What introductions and contacts ask of me on the first screen.
namespace cordee::app::today {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysToAsk = 7; // a contact is given a week to answer before I am reminded

QString shortName(const Facts& facts, const store::Row& introduction) {
    const QString name = textOf(introduction, model::Introduction::metName);
    return name.isEmpty() ? nameIn(facts.store, introduction) : People::firstNameOf(name);
}

// What is asked of the person who introduces; empty: nothing today.
QString askedOf(const Facts& facts, const Tie& tie, const store::Row& row) {
    const QString other = People::firstNameOf(tie.partner);
    switch (stepOf(facts.store, row, facts.people.me())) {
    case IntroductionStep::AnswerRequest:
        return QCoreApplication::translate("today", "%1 demande une présentation").arg(other);
    case IntroductionStep::AskContact: {
        const auto since = row.get(model::Introduction::answeredOn);
        if (since && toQDate(*since).daysTo(facts.today()) < daysToAsk) return {};
        return QCoreApplication::translate("today", "Pour %1 : une réponse à noter ?").arg(other);
    }
    case IntroductionStep::Introduce:
        return QCoreApplication::translate("today", "Deux fois oui : à présenter à %1").arg(other);
    case IntroductionStep::None:
    case IntroductionStep::AnswerOffer:
    case IntroductionStep::Write:
    case IntroductionStep::ThankContact:
    case IntroductionStep::ThankConnector:
        break;
    }
    return {};
}

// An invitation to write while it is fresh, then a question.
QString toGoOn(const Facts& facts, const Tie& tie, const store::Row& row) {
    const QString other = People::firstNameOf(tie.partner);
    if (stepOf(facts.store, row, facts.people.me()) == IntroductionStep::AnswerOffer)
        return QCoreApplication::translate(
                   "today", "%1 pense à quelqu’un que tu pourrais rencontrer. Cela t’aiderait ?")
            .arg(other);
    const auto since = row.get(model::Introduction::introducedOn);
    const bool fresh = since && toQDate(*since).daysTo(facts.today()) < daysToAsk;
    return fresh ? QCoreApplication::translate(
                       "today", "Présentation faite par %1 : à toi d’écrire à %2 en premier.")
                       .arg(other, shortName(facts, row))
                 : QCoreApplication::translate("today", "As-tu parlé à %1, grâce à %2 ?")
                       .arg(shortName(facts, row), other);
}

} // namespace

std::vector<RowsModel::Row> introductionRows(const Facts& facts) {
    std::vector<RowsModel::Row> rows;
    for (const Tie& tie : facts.ties) {
        for (const store::Row& row : introductionsIn(facts.store, tie.record.space)) {
            const QString line = askedOf(facts, tie, row);
            if (line.isEmpty()) continue;
            rows.push_back({toQString(row.id),
                            {u"introduction"_s, nameIn(facts.store, row), line,
                             People::initials(tie.partner), toQString(tie.record.id), QString()}});
        }
    }
    return rows;
}

Prompt introductionThanksPrompt(const Facts& facts) {
    const UserId& me = facts.people.me();
    for (const Tie& tie : facts.ties) {
        const auto row =
            introductionWaiting(facts.store, tie.record.space, me,
                                {IntroductionStep::ThankContact, IntroductionStep::ThankConnector});
        if (!row) continue;
        const bool contact = stepOf(facts.store, *row, me) == IntroductionStep::ThankContact;
        const QString name = shortName(facts, *row);
        const QString other = People::firstNameOf(tie.partner);
        return {u"thanks"_s,
                contact ? QCoreApplication::translate(
                              "today", "Tu as rencontré %1 : un merci, tant que c’est frais ?")
                              .arg(name)
                        : QCoreApplication::translate(
                              "today", "Grâce à %1, tu as rencontré %2 : un merci lui dirait ce "
                                       "que cela a ouvert.")
                              .arg(other, name),
                QCoreApplication::translate("today", "Dire merci"),
                contact ? u"introduction"_s : u"thanks"_s, toQString(row->id)};
    }
    return {};
}

Prompt introductionPrompt(const Facts& facts) {
    for (const Tie& tie : facts.ties) {
        const auto row =
            introductionWaiting(facts.store, tie.record.space, facts.people.me(),
                                {IntroductionStep::AnswerOffer, IntroductionStep::Write});
        if (!row) continue;
        return {u"introduction"_s, toGoOn(facts, tie, *row),
                QCoreApplication::translate("today", "Voir"), u"introduction"_s,
                toQString(row->id)};
    }
    return {};
}

Prompt newsPrompt(const Facts& facts) {
    std::optional<store::Row> longest;
    for (store::Row& contact : facts.store.select(store::Query(model::Contact::recordKind))) {
        const QDate due = newsDueOn(contact);
        if (!due.isValid() || due > facts.today()) continue;
        if (!longest || due < newsDueOn(*longest)) longest = std::move(contact);
    }
    if (!longest) return {};
    return {u"news"_s,
            QCoreApplication::translate("today", "Des nouvelles à %1 ? Un mot suffit.")
                .arg(People::firstNameOf(textOf(*longest, model::Contact::name))),
            QCoreApplication::translate("today", "Reprendre contact"), u"contact"_s,
            toQString(longest->id)};
}

} // namespace cordee::app::today
