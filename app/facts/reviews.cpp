#include "app/facts/reviews.h"

#include "app/facts/agreements.h"
#include "app/facts/sealed_words.h"
#include "app/records/convert.h"
#include "app/records/copies.h"

#include <algorithm>

namespace cordee::app {

namespace {

using R = model::RelationshipReview;

constexpr int usualRhythmDays = 90;

// The same on both sides, so that two who begin apart begin one review.
RecordId roundId(const store::Row& mentorship, ReviewKind kind, const QDate& from) {
    const std::string purpose = (kind == ReviewKind::Monthly ? "month " : "quarter ") +
                                from.toString(Qt::ISODate).toStdString();
    return idFor(purpose, mentorship.id, UserId());
}

bool isOver(const store::Row& mentorship) {
    const auto phase = mentorship.get(model::Mentorship::phase);
    return phase == model::MentorshipPhase::Closed || phase == model::MentorshipPhase::Redefined;
}

ReviewKind kindOf(const store::Row& round) {
    return round.get(model::ReviewRound::monthly).value_or(false) ? ReviewKind::Monthly
                                                                  : ReviewKind::Quarterly;
}

void readAnswers(const store::Store& store, const People& people, const store::Row& mentorship,
                 ReviewRoundState& state) {
    const UserId partner = people.partner(mentorship);
    state.mine = store.find(answersId(state.id, people.me()));
    if (state.mine && (state.mine->deleted || store.isShared(state.mine->space)))
        state.mine.reset();
    state.iSealed = hasSealed(store, state.id, people.me());
    state.theySealed = !partner.isNull() && hasSealed(store, state.id, partner);
    if (!state.iSealed || !state.theySealed) return;
    state.theirs = store.find(revealedId(state.id, partner));
    if (!state.theirs) return;
    state.theirsAsSealed =
        isAsSealed(store, state.id, partner, state.theirs->get(R::opening).value_or(std::string()),
                   wordsOf(*state.theirs, answerFields(state.kind)));
}

ReviewRoundState stateOf(const store::Store& store, const People& people,
                         const store::Row& mentorship, store::Row round) {
    ReviewRoundState state;
    state.id = round.id;
    state.kind = kindOf(round);
    state.from = toQDate(round.get(model::ReviewRound::periodFrom).value_or(Date()));
    state.to = toQDate(round.get(model::ReviewRound::periodTo).value_or(Date()));
    state.agreedChange =
        toQString(round.get(model::ReviewRound::agreedChange).value_or(std::string()));
    state.closed = round.get(model::ReviewRound::closedOn).has_value();
    state.round = std::move(round);
    readAnswers(store, people, mentorship, state);
    return state;
}

ReviewRoundState planned(const store::Store& store, const People& people,
                         const store::Row& mentorship, ReviewKind kind, const QDate& from,
                         const QDate& to) {
    ReviewRoundState state;
    state.id = roundId(mentorship, kind, from);
    state.kind = kind;
    state.from = from;
    state.to = to;
    if (auto round = store.find(state.id); round && !round->deleted)
        return stateOf(store, people, mentorship, std::move(*round));
    readAnswers(store, people, mentorship, state);
    return state;
}

std::vector<store::Row> roundsOf(const store::Store& store, const store::Row& mentorship) {
    auto rounds = store.select(store::Query(model::ReviewRound::recordKind).in(mentorship.space));
    const auto key = [](const store::Row& row) {
        return std::pair(row.get(model::ReviewRound::periodTo).value_or(Date()).days, row.id);
    };
    std::ranges::sort(rounds, std::greater(), key);
    return rounds;
}

std::optional<store::Row> lastQuarterly(const store::Store& store, const store::Row& mentorship) {
    for (store::Row& round : roundsOf(store, mentorship)) {
        if (kindOf(round) == ReviewKind::Quarterly) return std::move(round);
    }
    return std::nullopt;
}

QDate startOfMentorship(const store::Row& mentorship) {
    const auto started = mentorship.get(model::Mentorship::startedOn);
    return started ? toQDate(*started)
                   : QDateTime::fromMSecsSinceEpoch(mentorship.createdMs).date();
}

int rhythmDays(const store::Store& store, const People& people, const store::Row& mentorship) {
    const auto agreement = agreementInForce(store, people, mentorship);
    const auto days = agreement ? agreement->get(model::Agreement::reviewEveryDays).value_or(0) : 0;
    return days > 0 ? static_cast<int>(days) : usualRhythmDays;
}

} // namespace

RecordId answersId(const RecordId& round, const UserId& person) {
    return idFor("answers", round, person);
}

RecordId revealedId(const RecordId& round, const UserId& person) {
    return idFor("reveal", round, person);
}

const std::vector<std::uint32_t>& answerFields(ReviewKind kind) {
    static const std::vector<std::uint32_t> monthly{R::roundId.number, R::form.number,
                                                    R::overall.number, R::answeredAt.number};
    static const std::vector<std::uint32_t> quarterly{
        R::roundId.number, R::form.number,   R::agreesOnGoals.number, R::agreesOnWays.number,
        R::bond.number,    R::other1.number, R::other2.number,        R::other3.number,
        R::other4.number,  R::other5.number, R::other6.number,        R::overall.number,
        R::keep.number,    R::change.number, R::answeredAt.number};
    return kind == ReviewKind::Monthly ? monthly : quarterly;
}

std::optional<ReviewRoundState> currentReview(const store::Store& store, const People& people,
                                              const store::Row& mentorship, ReviewKind kind,
                                              const QDate& today) {
    if (isOver(mentorship)) return std::nullopt;
    if (kind == ReviewKind::Monthly) {
        const QDate first(today.year(), today.month(), 1);
        return planned(store, people, mentorship, kind, first, first.addMonths(1).addDays(-1));
    }
    const int rhythm = rhythmDays(store, people, mentorship);
    const auto last = lastQuarterly(store, mentorship);
    QDate from = startOfMentorship(mentorship);
    if (last) {
        auto state = stateOf(store, people, mentorship, *last);
        if (state.to.daysTo(today) < rhythm) return state;
        from = state.to.addDays(1);
    }
    if (from.daysTo(today) < rhythm) return std::nullopt;
    // The last whole rhythm: both sides count the same days, whenever they look.
    const qint64 periods = from.daysTo(today) / rhythm;
    return planned(store, people, mentorship, kind, from.addDays((periods - 1) * rhythm),
                   from.addDays(periods * rhythm - 1));
}

ReviewRoundState reviewNow(const store::Store& store, const People& people,
                           const store::Row& mentorship, const QDate& today) {
    const auto last = lastQuarterly(store, mentorship);
    const QDate from =
        last ? toQDate(last->get(model::ReviewRound::periodTo).value_or(Date())).addDays(1)
             : startOfMentorship(mentorship);
    return planned(store, people, mentorship, ReviewKind::Quarterly, std::min(from, today), today);
}

std::vector<ReviewRoundState> reviewsOf(const store::Store& store, const People& people,
                                        const store::Row& mentorship) {
    std::vector<ReviewRoundState> states;
    for (store::Row& round : roundsOf(store, mentorship))
        states.push_back(stateOf(store, people, mentorship, std::move(round)));
    return states;
}

std::vector<store::Edit> beginAnswers(const ReviewRoundState& state, const store::Row& mentorship,
                                      const People& people, const SpaceId& personal) {
    std::vector<store::Edit> edits;
    if (!state.round) {
        edits.push_back(
            store::Edit::create(mentorship.space, model::ReviewRound::recordKind, state.id));
        edits.back()
            .set(model::ReviewRound::periodFrom, toDate(state.from))
            .set(model::ReviewRound::periodTo, toDate(state.to))
            .set(model::ReviewRound::openedBy, people.me())
            .set(model::ReviewRound::monthly, state.kind == ReviewKind::Monthly);
    }
    const RecordId id = answersId(state.id, people.me());
    if (state.mine) {
        edits.emplace_back(id);
        return edits;
    }
    edits.push_back(store::Edit::create(personal, R::recordKind, id));
    edits.back()
        .set(R::roundId, state.id)
        .set(R::personId, people.me())
        .set(R::form, people.myRole(mentorship) == model::Role::Mentor
                          ? model::ReviewForm::ByMentor
                          : model::ReviewForm::ByMentee);
    return edits;
}

std::vector<store::Edit> sealAnswers(const ReviewRoundState& state, const store::Row& mentorship,
                                     const People& people, ByteView opening, Timestamp now) {
    if (!state.mine || state.iSealed) return {};
    store::Edit mine(state.mine->id);
    mine.set(R::opening, Bytes(opening)).set(R::answeredAt, now);
    store::Row sealed = *state.mine;
    std::erase_if(sealed.values,
                  [](const auto& value) { return value.first == R::answeredAt.number; });
    sealed.values.emplace_back(R::answeredAt.number, store::toValue(now));
    return {mine, sealWith(mentorship.space, state.id, people.me(), opening,
                           wordsOf(sealed, answerFields(state.kind)), now)};
}

std::vector<store::Edit> reveals(const store::Store& store, const People& people,
                                 const store::Row& mentorship) {
    std::vector<store::Edit> edits;
    for (const auto& state : reviewsOf(store, people, mentorship)) {
        if (!state.iSealed || !state.theySealed || !state.mine) continue;
        const RecordId copy = revealedId(state.id, people.me());
        if (!state.mine->get(R::opening) || store.find(copy)) continue;
        edits.push_back(copyOf(store, *state.mine, mentorship.space, copy));
    }
    return edits;
}

} // namespace cordee::app
