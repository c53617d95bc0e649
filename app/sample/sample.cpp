#include "app/sample/sample.h"

#include "app/records/convert.h"
#include "app/sample/sample_bond.h"
#include "app/sample/sample_feedback.h"
#include "app/sample/sample_growth.h"
#include "app/sample/sample_mirror.h"
#include "app/sample/sample_network.h"
#include "app/sample/sample_notebook.h"
#include "app/sample/sample_story.h"

#include <array>

namespace cordee::app {

namespace {

using namespace model;

std::vector<RecordId> tellPastMeetings(SampleWriter& writer, SampleStory& story,
                                       const SampleStory::Pair& pair) {
    constexpr int firstDay = -243;
    constexpr int daysBetween = 42;
    constexpr std::array<const char*, 6> notes{
        "Nous avons fait connaissance et choisi trois axes : l’animation, la confiance, le poste.",
        "Inès observe deux comités avant d’en animer un. Karim explique sa façon d’ouvrir : le "
        "but d’abord, le temps ensuite.",
        "Retour sur le premier ordre du jour : trop de sujets. Règle retenue : trois, pas plus.",
        "Ce qui a marché : reformuler avant de répondre. À essayer : laisser un silence.",
        "Le dossier de réalisations est prêt à moitié. Karim le relit cet été.",
        "Co-animer avant d’animer seule : Inès demande à Sofia de partager un comité avec elle."};
    std::vector<RecordId> meetings;
    for (std::size_t i = 0; i < notes.size(); ++i) {
        const int day = firstDay + daysBetween * static_cast<int>(i);
        writer.on(day, 19);
        writer.as(i % 2 == 0 ? pair.mentee : pair.mentor);
        const RecordId meeting = story.meeting(day, MeetingStatus::Done, i == 0 ? "Café" : "Visio");
        meetings.push_back(meeting);
        if (i + 1 < notes.size()) {
            story.note(meeting, notes[i]);
        } else {
            story.note(meeting, notes[i],
                       {"Co-animer d’abord, animer seule ensuite", "Trois sujets, pas plus"});
        }
        writer.write(store::Edit(meeting).add(
            Meeting::focusAreas, i % 2 == 0 ? FocusArea::Leadership : FocusArea::Confidence));
    }
    return meetings;
}

void tellNextMeeting(SampleWriter& writer, SampleStory& story, const SampleStory::Pair& pair) {
    writer.on(-12);
    writer.as(pair.mentee);
    const RecordId next = story.meeting(2, MeetingStatus::Confirmed, "Visio");
    writer.on(-4);
    story.agenda(next, AgendaKind::Topic, "Retour sur le dernier comité", 10, pair.mentee);
    story.agenda(next, AgendaKind::Topic, "Négocier mon augmentation de janvier", 15, pair.mentee);
    writer.on(-3);
    story.agenda(next, AgendaKind::Question,
                 "Comment réponds-tu quand on te dit « ce n’est pas le bon moment » ?", 0,
                 pair.mentee);
    story.agenda(next, AgendaKind::Question, "Comment choisis-tu ce que tu délègues ?", 0,
                 pair.mentee);
    writer.on(-1, 17);
    story.agenda(next, AgendaKind::Topic, "Rencontrer l’équipe data : par qui commencer ?", 10,
                 pair.mentor);
}

// What is told of her apart from what both see builds on these.
struct InesYear {
    std::vector<RecordId> meetings; // past, in the order of time
    RecordId committee;             // the goal the year turns around
    RecordId skill;                 // the one it trains
    RecordId introduction;          // the one that went all the way
};

InesYear tellInes(SampleWriter& writer, const SampleStory::Pair& pair) {
    SampleStory story(writer, pair);
    story.begin(-250, 115, 35, {FocusArea::Leadership, FocusArea::Confidence, FocusArea::Career});
    writer.on(-248);
    const RecordId committee = story.goal(
        {"Animer seule un comité projet d’ici mars",
         "Animer seule le comité mensuel du projet Horizon, devant les huit responsables.",
         "Je veux diriger un projet de bout en bout d’ici deux ans.",
         "Deux heures de préparation par comité, un retour de Karim après chacun."},
        FocusArea::Leadership, -215, 111, 7,
        {{"Observer deux comités et noter ce qui les fait avancer", -150},
         {"Préparer l’ordre du jour d’un comité", -95},
         {"Animer un point de vingt minutes", -40},
         {"Co-animer un comité entier"},
         {"Animer seule et recueillir trois retours"}});
    story.goal({"Obtenir le poste de cheffe de projet",
                "Être nommée cheffe de projet dans mon service ou dans celui de Claire Dumas.",
                "C’est le métier que je prépare depuis trois ans.",
                "Mon dossier de réalisations, et le soutien de ma responsable."},
               FocusArea::Career, -180, 218, 6,
               {{"Écrire mon dossier de réalisations", -60},
                {"Rencontrer trois cheffes de projet"},
                {"Faire relire ma candidature"},
                {"Passer l’entretien"}});
    const RecordId speech = story.goal(
        {"Prendre la parole devant 50 personnes",
         "Présenter notre méthode de suivi à la journée des métiers, vingt minutes, debout.",
         "Parler en public est ce qui me freine le plus.",
         "Un atelier de prise de parole, puis trois répétitions filmées."},
        FocusArea::Confidence, -170, 26, 8,
        {{"Suivre l’atelier de prise de parole", -75},
         {"Écrire le plan de la présentation", -48},
         {"Répéter devant deux collègues", -25},
         {"Répéter devant l’équipe", -8},
         {"Présenter à la journée des métiers"}});
    std::vector<RecordId> meetings = tellPastMeetings(writer, story, pair);
    writer.on(-24);
    story.promise("Demander à Sofia de co-animer un comité", pair.mentee, -14, -16);
    story.promise("Écrire trois réalisations chiffrées", pair.mentee, -7, -9);
    story.promise("Répéter la présentation devant l’équipe", pair.mentee, -5, -8);
    story.promise("Observer la réunion budget de Sofia", pair.mentee, -1, -1);
    story.promise("Envoyer mon CV relu à Claire Dumas", pair.mentee, 1);
    story.promise("Relire le dossier d’Inès", pair.mentor, -6, -7);
    const RecordId introducing = story.promise("Présenter Inès à l’équipe data", pair.mentor, 3);
    writer.on(-13);
    story.checkIn(committee, 7, "Vingt minutes animées sans relire mes notes.", -13);
    story.checkIn(speech, 8, "La répétition devant l’équipe s’est bien passée.", -13);
    tellNextMeeting(writer, story, pair);
    story.apart(introducing, 2, 6);
    const RecordId introduction = tellIntroductions(writer, pair);
    tellFeedback(writer, pair, speech, introduction);
    tellSharedNotebook(writer, pair);
    const RecordId skill = tellSharedGrowth(writer, pair, committee);
    return {std::move(meetings), committee, skill, introduction};
}

void tellThomas(SampleWriter& writer, const SampleStory::Pair& pair) {
    SampleStory story(writer, pair);
    story.begin(-120, 245, 14, {FocusArea::Skills, FocusArea::Decisions});
    writer.on(-60);
    story.goal({"Choisir entre expertise et encadrement",
                "Décider avant le printemps si je vise un poste d’expert ou de responsable.",
                "La question revient à chaque entretien annuel.",
                "Deux semaines d’essai de chaque rôle."},
               FocusArea::Decisions, -60, 130, 5,
               {{"Lister ce qui me donne de l’énergie", -40}, {"Essayer deux semaines"}});
    writer.on(-19, 19);
    const RecordId meeting = story.meeting(-19, MeetingStatus::Done, "Téléphone");
    story.note(meeting,
               "Thomas hésite encore. Essayer une semaine d’encadrement avant de choisir.");
}

void tellLina(SampleWriter& writer, const SampleStory::Pair& pair) {
    SampleStory story(writer, pair);
    story.begin(-340, 24, 30, {FocusArea::Network, FocusArea::Meaning});
    writer.on(-90);
    story.goal({"Rencontrer cinq personnes hors de mon service",
                "Prendre cinq cafés de trente minutes avec des personnes d’autres métiers.",
                "Je ne connais que mon équipe.", "Un café par semaine, le jeudi."},
               FocusArea::Network, -90, 24, 8,
               {{"Claire, achats", -60}, {"Omar, juridique", -45}, {"Deux personnes du réseau"}});
    writer.on(-20);
    story.meeting(-1, MeetingStatus::Confirmed, "Bureau de Karim");
    writer.on(-10);
    story.promise("Écrire à Omar pour le remercier", pair.mentee, 4);
    tellRequest(writer, pair);
}

void captureItem(SampleWriter& writer, const SpaceId& personal, const char* text, CaptureType type,
                 std::optional<int> due = {}) {
    auto edit = writer.create(personal, CaptureItem::recordKind);
    edit.set(CaptureItem::text, text)
        .set(CaptureItem::source, CaptureSource::Typed)
        .set(CaptureItem::suggestedType, type)
        .set(CaptureItem::capturedAt, writer.moment(-1, 12, 40));
    if (due) edit.set(CaptureItem::suggestedDueOn, toDate(writer.day(*due)));
    writer.write(std::move(edit));
}

void beginPersonal(SampleWriter& writer, const SamplePerson& me, const SpaceId& personal, Role role,
                   FirstConcern concern) {
    writer.addSpace(personal, SpaceKind::Personal);
    writer.on(-360);
    writer.as(me);
    auto profile = writer.create(personal, Profile::recordKind);
    profile.set(Profile::displayName, me.name)
        .set(Profile::userId, me.user)
        .add(Profile::roles, role)
        .set(Profile::firstConcern, concern)
        .set(Profile::hasPartner, true);
    writer.write(std::move(profile));
}

// An agenda kept to start others from.
void tellOwnTemplate(SampleWriter& writer, const SpaceId& personal) {
    auto kept = writer.create(personal, OwnTemplate::recordKind);
    kept.set(OwnTemplate::title, "Le point du mois")
        .set(OwnTemplate::purpose, "Quand rien ne brûle");
    const RecordId id = writer.write(std::move(kept));
    struct Point {
        const char* text;
        AgendaKind kind;
        int minutes;
        const char* position;
    };
    for (const Point& point :
         {Point{"Une réussite du mois, même petite", AgendaKind::Update, 5, "V"},
          Point{"Ce qui m’a coûté de l’énergie", AgendaKind::Topic, 20, "k"},
          Point{"Le pas suivant, et pour quand", AgendaKind::Decision, 10, "s"},
          Point{"Qu’est-ce que je ne vois pas ?", AgendaKind::Question, 0, "w"}}) {
        auto edit = writer.create(personal, OwnTemplatePoint::recordKind);
        edit.set(OwnTemplatePoint::templateId, id)
            .set(OwnTemplatePoint::text, point.text)
            .set(OwnTemplatePoint::kind, point.kind)
            .set(OwnTemplatePoint::position, point.position);
        if (point.minutes > 0) edit.set(OwnTemplatePoint::minutes, point.minutes);
        writer.write(std::move(edit));
    }
}

void finishPersonal(SampleWriter& writer, const SamplePerson& me, const SpaceId& personal,
                    SampleRole role) {
    writer.on(-1, 12);
    writer.as(me);
    tellOwnTemplate(writer, personal);
    if (role == SampleRole::Mentee) {
        captureItem(writer, personal, "Comment Sofia prépare-t-elle ses budgets ?",
                    CaptureType::Question);
        captureItem(writer, personal, "Relire mes notes du dernier comité", CaptureType::Commitment,
                    2);
    } else {
        captureItem(writer, personal, "Retrouver l’article sur la délégation pour Inès",
                    CaptureType::Commitment, 2);
    }
}

} // namespace

Result<SampleIdentity, StoreError> writeSample(store::Store& store, SampleClock& clock,
                                               SampleRole role) {
    const SamplePerson ines = samplePerson("Inès Moreau");
    const SamplePerson karim = samplePerson("Karim Benali");
    const SamplePerson& me = role == SampleRole::Mentee ? ines : karim;
    const SpaceId personal = sampleSpace("personal " + me.name);

    SampleWriter writer(store, clock);
    if (role == SampleRole::Mentee) {
        beginPersonal(writer, ines, personal, Role::Mentee, FirstConcern::Confidence);
        const InesYear year = tellInes(writer, {karim, ines, sampleSpace("Inès")});
        tellPrivateGrowth(writer, {ines, personal, year.committee, year.skill});
        tellPrivatePlans(writer, {ines, personal, year.committee, year.skill});
        tellInesNotebook(writer, ines, personal);
        tellInesContacts(writer, ines, personal, year.introduction);
        tellBond(store, writer, {karim, ines, sampleSpace("Inès")}, me, personal);
    } else {
        beginPersonal(writer, karim, personal, Role::Mentor, FirstConcern::Helping);
        tellLina(writer, {karim, samplePerson("Lina Perrin"), sampleSpace("Lina")});
        tellThomas(writer, {karim, samplePerson("Thomas Diallo"), sampleSpace("Thomas")});
        const InesYear year = tellInes(writer, {karim, ines, sampleSpace("Inès")});
        tellMirror(writer, karim, personal, year.meetings);
        tellKarimNotebook(writer, karim, personal);
        tellKarimContacts(writer, karim, personal, year.introduction);
        tellBond(store, writer, {karim, ines, sampleSpace("Inès")}, me, personal);
    }
    finishPersonal(writer, me, personal, role);
    writer.finish();
    if (writer.error()) return *writer.error();
    if (const auto author = store.setAuthor(me.device, me.user); !author) return author.error();
    return SampleIdentity{me.user, me.device, personal};
}

} // namespace cordee::app
