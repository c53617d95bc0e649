#include "app/sample/sample_feedback.h"

#include "app/records/convert.h"

namespace cordee::app {

using namespace model;

namespace {

struct Words {
    FeedbackKind kind;
    const char* situation;
    const char* behaviour;
    const char* impact;
    const char* suggestion;
};

RecordId give(SampleWriter& writer, const SampleStory::Pair& pair, const Words& words, int day,
              std::optional<RecordId> about) {
    writer.on(day, 20);
    writer.as(pair.mentor);
    auto edit = writer.create(pair.space, Feedback::recordKind);
    edit.set(Feedback::kind, words.kind)
        .set(Feedback::situation, words.situation)
        .set(Feedback::behaviour, words.behaviour)
        .set(Feedback::impact, words.impact)
        .set(Feedback::suggestion, words.suggestion)
        .set(Feedback::authorId, pair.mentor.user)
        .set(Feedback::toId, pair.mentee.user)
        .set(Feedback::sentAt, writer.moment(day, 20, 0));
    if (about) edit.set(Feedback::aboutId, *about);
    return writer.write(std::move(edit));
}

void answer(SampleWriter& writer, const SampleStory::Pair& pair, const RecordId& feedback, int day,
            int recheckOn) {
    writer.on(day, 9);
    writer.as(pair.mentee);
    auto edit = writer.create(pair.space, FeedbackResponse::recordKind);
    edit.set(FeedbackResponse::feedbackId, feedback)
        .set(FeedbackResponse::personId, pair.mentee.user)
        .set(FeedbackResponse::reformulation,
             "Redire l’objection avec mes mots a calmé Marc, plus que mes arguments.")
        .set(FeedbackResponse::choice, FeedbackChoice::Try)
        .set(FeedbackResponse::why, "Je le ferai dès la première objection du prochain comité.")
        .set(FeedbackResponse::recheckOn, toDate(writer.day(recheckOn)))
        .set(FeedbackResponse::answeredAt, writer.moment(day, 9, 0));
    writer.write(std::move(edit));
}

void ask(SampleWriter& writer, const SampleStory::Pair& pair, int day, int byOn) {
    writer.on(day, 10);
    writer.as(pair.mentee);
    auto edit = writer.create(pair.space, FeedbackRequest::recordKind);
    edit.set(FeedbackRequest::question,
             "Mon ordre du jour du comité tient-il vraiment en quarante minutes ?")
        .set(FeedbackRequest::askedBy, pair.mentee.user)
        .set(FeedbackRequest::askedAt, writer.moment(day, 10, 0))
        .set(FeedbackRequest::byOn, toDate(writer.day(byOn)));
    writer.write(std::move(edit));
}

void thank(SampleWriter& writer, const SampleStory::Pair& pair, int day,
           const RecordId& introduction) {
    writer.on(day, 18);
    writer.as(pair.mentee);
    auto edit = writer.create(pair.space, Gratitude::recordKind);
    edit.set(Gratitude::forWhat, "Le café que tu as organisé avec Claire Dumas")
        .set(Gratitude::whatItChanged,
             "Elle m’a proposé de relire ma candidature : seule, je n’aurais pas osé demander.")
        .set(Gratitude::authorId, pair.mentee.user)
        .set(Gratitude::toId, pair.mentor.user)
        .set(Gratitude::aboutId, introduction)
        .set(Gratitude::sentAt, writer.moment(day, 18, 0));
    writer.write(std::move(edit));
}

} // namespace

void tellFeedback(SampleWriter& writer, const SampleStory::Pair& pair, const RecordId& goal,
                  const RecordId& introduction) {
    const RecordId calm =
        give(writer, pair,
             {FeedbackKind::Encourage, "Au comité Horizon, quand Marc a refusé le calendrier",
              "Tu as redit son objection avec tes mots avant de répondre.",
              "Il s’est détendu et le point a été réglé en trois minutes.",
              "Le refaire dès la première objection."},
             -32, {});
    answer(writer, pair, calm, -30, 12);
    thank(writer, pair, -22, introduction);
    give(writer, pair,
         {FeedbackKind::Develop, "À la répétition de lundi, devant l’équipe",
          "Tu as parlé onze minutes en lisant tes fiches, sans lever les yeux.",
          "Deux collègues regardaient leur téléphone à la conclusion, que j’ai trouvée forte.",
          "Choisir trois visages et revenir à l’un d’eux à chaque nouvelle idée."},
         -2, goal);
    ask(writer, pair, -1, 3);
}

} // namespace cordee::app
