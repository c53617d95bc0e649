#include "app/sample/sample_mirror.h"

#include "app/records/convert.h"
#include "model/cordee_model.h"

#include <array>

namespace cordee::app {

using namespace model;

namespace {

// How he saw himself half a year apart.
void tellSelfAssessments(SampleWriter& writer, const SpaceId& personal) {
    struct Look {
        int day;
        std::array<int, 6> qualities;
        const char* proudOf;
        const char* toTry;
    };
    constexpr std::array<Look, 2> looks{
        Look{-196, {5, 3, 4, 5, 3, 3}, "Je réponds dans la semaine.", "Poser avant de répondre"},
        Look{-9, {5, 5, 4, 5, 4, 3}, "Je laisse les silences durer.", "Raconter un échec récent"}};
    for (const Look& look : looks) {
        writer.on(look.day, 21);
        auto edit = writer.create(personal, MentorSelfAssessment::recordKind);
        edit.set(MentorSelfAssessment::quality1, look.qualities[0])
            .set(MentorSelfAssessment::quality2, look.qualities[1])
            .set(MentorSelfAssessment::quality3, look.qualities[2])
            .set(MentorSelfAssessment::quality4, look.qualities[3])
            .set(MentorSelfAssessment::quality5, look.qualities[4])
            .set(MentorSelfAssessment::quality6, look.qualities[5])
            .replace(MentorSelfAssessment::proudOf, look.proudOf)
            .replace(MentorSelfAssessment::toTry, look.toTry)
            .set(MentorSelfAssessment::writtenOn, toDate(writer.day(look.day)));
        writer.write(std::move(edit));
    }
}

} // namespace

void tellMirror(SampleWriter& writer, const SamplePerson& mentor, const SpaceId& personal,
                const std::vector<RecordId>& meetings) {
    struct Lines {
        int talkShare;
        int askedVsTold;
        const char* noticed;
        const char* mattered;
        const char* promise;
    };
    constexpr std::array<Lines, 6> told{
        Lines{70, 2, "J’ai raconté ma carrière.", "Se sentir à sa place", "Poser d’abord"},
        Lines{70, 3, "Elle a la réponse avant moi.", "Ne pas décevoir", "Compter jusqu’à cinq"},
        Lines{50, 5, "Elle ose me contredire.", "Être prise au sérieux", "La laisser conclure"},
        Lines{50, 5, "Le silence l’a fait avancer.", "Avoir un avis à elle", "Moins d’exemples"},
        Lines{50, 7, "Elle minimise ce qu’elle a fait.", "Que son travail se voie",
              "Lui demander ses preuves"},
        Lines{30, 7, "Elle a conclu la rencontre elle-même.", "Animer sans qu’on la sauve",
              "Ne pas répondre à sa place"}};
    writer.as(mentor);
    tellSelfAssessments(writer, personal);
    for (std::size_t i = 0; i < meetings.size() && i < told.size(); ++i) {
        writer.on(-32 - 42 * static_cast<int>(told.size() - 1 - i), 20);
        auto edit = writer.create(personal, MentorReflection::recordKind);
        edit.set(MentorReflection::meetingId, meetings[i])
            .set(MentorReflection::talkShare, told[i].talkShare)
            .set(MentorReflection::askedVsTold, told[i].askedVsTold)
            .replace(MentorReflection::noticed, told[i].noticed)
            .replace(MentorReflection::mattered, told[i].mattered)
            .replace(MentorReflection::promise, told[i].promise);
        writer.write(std::move(edit));
    }
    if (meetings.empty()) return;
    auto careful = writer.create(personal, PrivateNote::recordKind);
    careful.set(PrivateNote::aboutId, meetings.back())
        .set(PrivateNote::sensitive, true)
        .replace(PrivateNote::text, "Le comité de mars l’a blessée : ne pas en plaisanter.");
    writer.write(std::move(careful));
    auto note = writer.create(personal, PrivateNote::recordKind);
    note.set(PrivateNote::aboutId, meetings.back())
        .replace(PrivateNote::text, "Gagne en assurance. Lui laisser conclure la rencontre.");
    writer.write(std::move(note));
}

} // namespace cordee::app
