#include "app/sample/sample_bond.h"

#include "app/facts/agreements.h"
#include "app/facts/reviews.h"
#include "app/facts/sealed_words.h"
#include "app/records/convert.h"

#include <array>

namespace cordee::app {

namespace {

using namespace model;

struct Answers {
    std::array<int, 9> figures;
    int overall;
    const char* keep;
    const char* change;
};

store::Edit agreement(SampleWriter& writer, const SampleStory::Pair& pair, int version,
                      int cadenceDays) {
    auto edit = writer.create(pair.space, Agreement::recordKind);
    edit.set(Agreement::version, version)
        .set(Agreement::purpose, "Qu’Inès dirige un projet de bout en bout d’ici deux ans.")
        .set(Agreement::goals, "Animer seule un comité. Obtenir un poste de cheffe de projet.")
        .set(Agreement::cadenceDays, cadenceDays)
        .set(Agreement::meetingMinutes, 45)
        .set(Agreement::channels, "Visio, et un café par trimestre")
        .set(Agreement::responseDays, 3)
        .set(Agreement::prepares, Preparer::Mentee)
        .set(Agreement::confidentiality,
             "Ce qui se dit entre nous reste entre nous. On demande avant d’en parler ailleurs.")
        .set(Agreement::offLimits, "L’évaluation annuelle d’Inès")
        .set(Agreement::feedbackStyle, "Tout de suite, en tête à tête, avec un exemple.")
        .set(Agreement::startOn, toDate(writer.day(-250)))
        .set(Agreement::endOn, toDate(writer.day(115)))
        .set(Agreement::reviewEveryDays, 90)
        .set(Agreement::exitRule,
             "Chacun peut arrêter quand il veut, en une ligne et sans se justifier. Chacun garde "
             "sa copie de ce qui a été partagé.")
        .set(Agreement::stance, Stance::Mentoring);
    return edit;
}

// Proposed and signed by one that day, signed by the other the next.
RecordId agree(const store::Store& store, SampleWriter& writer, store::Edit edit,
               const SamplePerson& proposer, const SamplePerson& other, int day) {
    writer.on(day);
    writer.as(proposer);
    edit.set(Agreement::proposedBy, proposer.user)
        .set(Agreement::proposedAt, writer.moment(day, 9, 0));
    const store::Row row = asRow(edit);
    writer.write(std::move(edit));
    writer.write(signAgreement(store, row, proposer.user, writer.moment(day, 9, 0)));
    writer.on(day + 1);
    writer.as(other);
    writer.write(signAgreement(store, row, other.user, writer.moment(day + 1, 9, 0)));
    return row.id;
}

RecordId round(SampleWriter& writer, const SampleStory::Pair& pair, bool monthly, const QDate& from,
               const QDate& to, const char* agreedChange) {
    writer.as(pair.mentee);
    auto edit = writer.create(pair.space, ReviewRound::recordKind);
    edit.set(ReviewRound::monthly, monthly)
        .set(ReviewRound::periodFrom, toDate(from))
        .set(ReviewRound::periodTo, toDate(to))
        .set(ReviewRound::openedBy, pair.mentee.user);
    if (agreedChange != nullptr) {
        edit.set(ReviewRound::agreedChange, agreedChange).set(ReviewRound::closedOn, toDate(to));
    }
    return writer.write(std::move(edit));
}

void write(store::Edit& edit, const RecordId& round, ReviewForm form, const Answers& answers,
           Timestamp at) {
    using R = RelationshipReview;
    static constexpr std::array fields{R::agreesOnGoals, R::agreesOnWays, R::bond,
                                       R::other1,        R::other2,       R::other3,
                                       R::other4,        R::other5,       R::other6};
    edit.set(R::roundId, round)
        .set(R::form, form)
        .set(R::overall, answers.overall)
        .set(R::answeredAt, at);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (answers.figures[i] > 0) edit.set(fields[i], answers.figures[i]);
    }
    if (answers.keep != nullptr) edit.set(R::keep, answers.keep).set(R::change, answers.change);
}

// Sealed and shown, with an opening that is no secret in a sample.
void answer(SampleWriter& writer, const SampleStory::Pair& pair, const RecordId& round,
            const SamplePerson& person, ReviewKind kind, const Answers& answers, Timestamp at) {
    using R = RelationshipReview;
    const ReviewForm form =
        person.user == pair.mentor.user ? ReviewForm::ByMentor : ReviewForm::ByMentee;
    const Bytes opening(crypto::openingSize, 'o');
    writer.as(person);
    auto copy = store::Edit::create(pair.space, R::recordKind, revealedId(round, person.user));
    copy.set(R::personId, person.user).set(R::opening, opening);
    write(copy, round, form, answers, at);
    writer.write(sealWith(pair.space, round, person.user, opening,
                          wordsOf(asRow(copy), answerFields(kind)), at));
    writer.write(std::move(copy));
}

void keepMine(SampleWriter& writer, const RecordId& round, const SamplePerson& me,
              const SpaceId& personal, ReviewForm form, const Answers& answers, Timestamp at) {
    using R = RelationshipReview;
    writer.as(me);
    auto edit = store::Edit::create(personal, R::recordKind, answersId(round, me.user));
    edit.set(R::personId, me.user).set(R::opening, Bytes(crypto::openingSize, 'o'));
    write(edit, round, form, answers, at);
    writer.write(std::move(edit));
}

} // namespace

void tellBond(const store::Store& store, SampleWriter& writer, const SampleStory::Pair& pair,
              const SamplePerson& me, const SpaceId& personal) {
    const RecordId first =
        agree(store, writer, agreement(writer, pair, 1, 14), pair.mentee, pair.mentor, -248);
    auto change = agreement(writer, pair, 2, 35);
    change.set(Agreement::amendsId, first).set(Agreement::reason, "Moins souvent, mieux préparé.");
    agree(store, writer, std::move(change), pair.mentor, pair.mentee, -200);

    const bool asMentee = me.user == pair.mentee.user;
    const ReviewForm form = asMentee ? ReviewForm::ByMentee : ReviewForm::ByMentor;
    const Answers ines{{5, 3, 5, 6, 5, 5, 6, 4, 5},
                       3,
                       "Tes récits de comités ratés.",
                       "Un peu plus de temps pour mes questions."};
    const Answers karim{{5, 5, 5, 6, 4, 5, 5, 6, 5},
                        4,
                        "Tes ordres du jour.",
                        "Me dire plus tôt quand un sujet te bloque."};
    writer.on(-8, 12);
    const Timestamp then = writer.moment(-8, 12, 0);
    const RecordId quarter = round(writer, pair, false, writer.day(-98), writer.day(-9),
                                   "Les questions d’abord, les nouvelles ensuite.");
    answer(writer, pair, quarter, pair.mentee, ReviewKind::Quarterly, ines, then);
    answer(writer, pair, quarter, pair.mentor, ReviewKind::Quarterly, karim, then);
    keepMine(writer, quarter, me, personal, form, asMentee ? ines : karim, then);

    const QDate day = writer.day(-8).addMonths(-1);
    const QDate month(day.year(), day.month(), 1);
    const Answers lone{{}, 3, nullptr, nullptr};
    const RecordId last = round(writer, pair, true, month, month.addMonths(1).addDays(-1), nullptr);
    answer(writer, pair, last, pair.mentee, ReviewKind::Monthly, lone, then);
    answer(writer, pair, last, pair.mentor, ReviewKind::Monthly, lone, then);
    keepMine(writer, last, me, personal, form, lone, then);
}

} // namespace cordee::app
