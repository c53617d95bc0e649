#include "app/sample/sample_network.h"

#include "app/records/convert.h"

namespace cordee::app {

using namespace model;

namespace {

struct ContactLine {
    const char* name;
    const char* role;
    const char* organisation;
    const char* howMet;
    const char* reach;
    Support support;
    int newsEvery; // days; 0: no reminder
    int lastNews;
};

RecordId tellContact(SampleWriter& writer, const SamplePerson& me, const SpaceId& personal,
                     const ContactLine& line, std::optional<RecordId> introduction = {}) {
    writer.on(line.lastNews, 20);
    writer.as(me);
    auto contact = writer.create(personal, Contact::recordKind);
    contact.set(Contact::name, line.name)
        .set(Contact::role, line.role)
        .set(Contact::organisation, line.organisation)
        .set(Contact::howMet, line.howMet)
        .set(Contact::reach, line.reach)
        .add(Contact::supports, line.support)
        .set(Contact::keepInTouchDays, line.newsEvery)
        .set(Contact::lastContactOn, toDate(writer.day(line.lastNews)));
    if (introduction) contact.add(Contact::introductionIds, *introduction);
    return writer.write(std::move(contact));
}

struct Asked {
    const char* wanted;
    const char* purpose;
    const char* why;
    const char* blurb;
    int on;
};

RecordId ask(SampleWriter& writer, const SampleStory::Pair& pair, const Asked& asked) {
    writer.on(asked.on, 18);
    writer.as(pair.mentee);
    auto edit = writer.create(pair.space, Introduction::recordKind);
    edit.set(Introduction::wanted, asked.wanted)
        .set(Introduction::purpose, asked.purpose)
        .set(Introduction::why, asked.why)
        .set(Introduction::blurb, asked.blurb)
        .set(Introduction::status, IntroductionStatus::Asked)
        .set(Introduction::requesterId, pair.mentee.user)
        .set(Introduction::connectorId, pair.mentor.user)
        .set(Introduction::askedOn, toDate(writer.day(asked.on)));
    return writer.write(std::move(edit));
}

void agree(SampleWriter& writer, const SampleStory::Pair& pair, const RecordId& introduction,
           int day, const char* answer) {
    writer.on(day, 8);
    writer.as(pair.mentor);
    writer.write(store::Edit(introduction)
                     .set(Introduction::status, IntroductionStatus::Agreed)
                     .set(Introduction::answer, answer)
                     .set(Introduction::answeredOn, toDate(writer.day(day))));
}

void introduceClaire(SampleWriter& writer, const SampleStory::Pair& pair,
                     const RecordId& introduction) {
    writer.on(-33, 12);
    writer.as(pair.mentor);
    writer.write(store::Edit(introduction)
                     .set(Introduction::status, IntroductionStatus::ContactAgreed)
                     .set(Introduction::metName, "Claire Dumas")
                     .set(Introduction::metRole, "Directrice des projets")
                     .set(Introduction::metReach, "claire.dumas@exemple.fr")
                     .set(Introduction::contactAnsweredOn, toDate(writer.day(-33))));
    writer.on(-32, 12);
    writer.write(store::Edit(introduction)
                     .set(Introduction::status, IntroductionStatus::Introduced)
                     .set(Introduction::introducedOn, toDate(writer.day(-32))));
    writer.as(pair.mentee);
    writer.on(-24, 18);
    writer.write(store::Edit(introduction)
                     .set(Introduction::status, IntroductionStatus::Met)
                     .set(Introduction::outcome, "Elle m’a proposé de relire ma candidature.")
                     .set(Introduction::metOn, toDate(writer.day(-24))));
    writer.on(-23, 9);
    writer.write(store::Edit(introduction)
                     .set(Introduction::status, IntroductionStatus::Thanked)
                     .set(Introduction::thankedOn, toDate(writer.day(-23))));
}

void tellOpportunity(SampleWriter& writer, const SampleStory::Pair& pair,
                     const RecordId& introduction) {
    writer.on(-23, 19);
    writer.as(pair.mentee);
    auto edit = writer.create(pair.space, Opportunity::recordKind);
    edit.set(Opportunity::title, "Relecture de ma candidature par Claire Dumas")
        .set(Opportunity::kind, OpportunityKind::Job)
        .set(Opportunity::status, OpportunityStatus::Pursued)
        .set(Opportunity::introductionId, introduction)
        .set(Opportunity::nextStep, "Lui envoyer mon CV relu")
        .set(Opportunity::nextOn, toDate(writer.day(1)))
        .set(Opportunity::ownerId, pair.mentee.user);
    writer.write(std::move(edit));
}

} // namespace

RecordId tellIntroductions(SampleWriter& writer, const SampleStory::Pair& pair) {
    const RecordId claire =
        ask(writer, pair,
            {"Une personne qui recrute des chefs de projet",
             "Comprendre ce qui fait la différence dans une candidature.",
             "Mon dossier est presque prêt et je n’ai que mon propre regard dessus.",
             "Je suis coordinatrice depuis trois ans et je prépare le métier de cheffe de projet. "
             "Auriez-vous vingt minutes pour me dire ce que vous cherchez dans un dossier ? Je "
             "comprendrais très bien que ce ne soit pas le moment.",
             -37});
    agree(writer, pair, claire, -36, "Je pense à quelqu’un qui recrute. Je lui demande.");
    introduceClaire(writer, pair, claire);
    tellOpportunity(writer, pair, claire);
    const RecordId data = ask(
        writer, pair,
        {"Quelqu’un de l’équipe data", "Savoir comment ils suivent un projet à trois équipes.",
         "Mon prochain comité dépend de leurs chiffres.",
         "J’anime le comité du projet Horizon, qui s’appuie sur vos tableaux de bord. J’aimerais "
         "comprendre en vingt minutes comment vous les construisez, quand cela vous arrange, ou "
         "pas du tout si le mois est chargé.",
         -9});
    agree(writer, pair, data, -8, "Bonne idée. Je sais à qui demander, laisse-moi une semaine.");
    return claire;
}

void tellRequest(SampleWriter& writer, const SampleStory::Pair& pair) {
    ask(writer, pair,
        {"Une personne passée du juridique aux opérations",
         "Savoir ce qu’elle a gagné et perdu en changeant.",
         "Je dois répondre à une offre interne avant la fin du mois.",
         "Juriste depuis six ans, j’hésite à rejoindre les opérations. Vous avez fait ce chemin : "
         "auriez-vous un quart d’heure pour me dire ce que vous referiez ? Un non ne me gênerait "
         "pas.",
         -2});
}

void tellInesContacts(SampleWriter& writer, const SamplePerson& ines, const SpaceId& personal,
                      const RecordId& met) {
    tellContact(writer, ines, personal,
                {"Claire Dumas", "Directrice des projets", "", "Présentation par Karim",
                 "claire.dumas@exemple.fr", Support::Career, 90, -24},
                met);
    tellContact(writer, ines, personal,
                {"Sofia Marchand", "Cheffe de projet", "Horizon", "Nous co-animons le comité", "",
                 Support::Task, 0, -3});
    tellContact(writer, ines, personal,
                {"Paul Girard", "Ancien responsable", "Ville de Lyon", "Mon premier poste",
                 "06 00 00 00 00", Support::Career, 180, -196});
}

void tellKarimContacts(SampleWriter& writer, const SamplePerson& karim, const SpaceId& personal,
                       const RecordId& met) {
    tellContact(writer, karim, personal,
                {"Claire Dumas", "Directrice des projets", "", "Dix ans dans la même équipe",
                 "claire.dumas@exemple.fr", Support::Task, 90, -32},
                met);
    tellContact(writer, karim, personal,
                {"Nadia Lefèvre", "Responsable", "Équipe data", "Le projet Atlas", "poste 4412",
                 Support::Task, 0, -40});
    tellContact(writer, karim, personal,
                {"Omar Haddad", "Responsable des opérations", "Siège", "Ancien collègue juriste",
                 "omar.haddad@exemple.fr", Support::Personal, 90, -110});
}

} // namespace cordee::app
