#include "app/mentorships/review_model.h"

#include "app/facts/next_agenda.h"
#include "app/facts/relationship.h"
#include "app/facts/sealed_words.h"
#include "app/people/names.h"
#include "app/records/convert.h"
#include "app/words/name_words.h"
#include "app/words/review_words.h"
#include "app/words/words.h"

#include <algorithm>

namespace cordee::app {

namespace {

using R = model::RelationshipReview;
using namespace Qt::StringLiterals;

int numberOf(const std::optional<store::Row>& row, std::uint32_t field) {
    if (!row) return 0;
    return static_cast<int>(store::fromValue<std::int64_t>(row->value(field)).value_or(0));
}

} // namespace

ReviewModel::ReviewModel(store::Store& store, Gestures& gestures, People& people,
                         const Clock& clock, Random& random, const SpaceId& personal,
                         const RecordId& mentorship, QObject* parent)
    : QObject(parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , random_(random)
    , personal_(personal)
    , mentorship_(store.find(mentorship).value_or(store::Row()))
    , statements_("field", {"text", "value", "valueText", "shared"})
    , results_("key", {"text", "heading", "mine", "theirs", "gap", "canBring", "brought"})
    , past_("roundId", {"title", "line", "mismatch"})
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(R::recordKind) || changes.touches(model::ReviewRound::recordKind) ||
            changes.touches(model::Seal::recordKind) ||
            changes.touches(model::AgendaItem::recordKind) ||
            changes.touches(model::Mentorship::recordKind))
            refresh();
    })) {
    refresh();
}

QString ReviewModel::stateOf(const std::optional<ReviewRoundState>& state) const {
    if (!state) return {};
    if (!state->iSealed) return u"toAnswer"_s;
    if (!state->theySealed) return u"sealed"_s;
    return state->theirs ? u"revealed"_s : u"opening"_s;
}

QString ReviewModel::monthState() const {
    return stateOf(month_);
}

QString ReviewModel::monthTitle() const {
    //: month, Qt date format
    return month_ ? tr("Comment va votre relation en %1 ?")
                        .arg(words::locale().toString(month_->from, tr("MMMM")))
                  : QString();
}

QString ReviewModel::monthLine() const {
    const QString state = monthState();
    if (state == u"toAnswer"_s)
        return month_->theySealed
                   ? tr("%1 a répondu. Sa réponse s’ouvre avec la tienne.")
                         .arg(partnerInSentence(people_, mentorship_))
                   : tr("Une touche, scellée : vos deux réponses s’ouvrent ensemble.");
    if (state == u"sealed"_s)
        return tr("Ta réponse est scellée. Elle s’ouvre quand %1 aura répondu.")
            .arg(partnerInSentence(people_, mentorship_));
    if (state == u"opening"_s)
        return words::named(tr("Vos deux réponses sont scellées : celle de %1 arrive."),
                            partnerInSentence(people_, mentorship_));
    if (state.isEmpty()) return {};
    if (!month_->theirsAsSealed)
        return tr("Ce que montre %1 n’est pas ce qui avait été scellé.")
            .arg(partnerInSentence(people_, mentorship_));
    return tr("Toi : %1. %2 : %3.")
        .arg(overallWord(numberOf(month_->mine, R::overall.number)),
             partnerInSentence(people_, mentorship_),
             overallWord(numberOf(month_->theirs, R::overall.number)));
}

QString ReviewModel::overallName(int value) {
    return overallWord(value);
}

QString ReviewModel::quarterState() const {
    return stateOf(quarter_);
}

QString ReviewModel::quarterTitle() const {
    if (!quarter_) return tr("Bilan de la relation");
    const QDate today = todayOf(clock_);
    return tr("Bilan du %1 au %2")
        .arg(words::date(quarter_->from, today), words::date(quarter_->to, today));
}

QString ReviewModel::quarterLine() const {
    const QString state = quarterState();
    if (state.isEmpty())
        return tr("Neuf phrases chacun, scellées, puis ouvertes ensemble. Le prochain vient seul.");
    if (state == u"toAnswer"_s)
        return quarter_->theySealed
                   ? tr("%1 a scellé ses réponses. Elles s’ouvrent avec les tiennes.")
                         .arg(partnerInSentence(people_, mentorship_))
                   : tr("Neuf phrases, trois minutes. Personne ne lit avant que vous ayez scellé "
                        "tous les deux.");
    if (state == u"sealed"_s)
        return tr("Tes réponses sont scellées. Elles s’ouvrent quand %1 aura scellé les siennes.")
            .arg(partnerInSentence(people_, mentorship_));
    if (state == u"opening"_s)
        return words::named(tr("Tout est scellé : les réponses de %1 arrivent."),
                            partnerInSentence(people_, mentorship_));
    return isMismatch()
               ? tr("Ce que montre %1 n’est pas ce qui avait été scellé. Parlez-en avant de "
                    "conclure.")
                     .arg(partnerInSentence(people_, mentorship_))
               : tr("Ouvert des deux côtés. Choisissez une chose à changer, une seule.");
}

bool ReviewModel::isMismatch() const {
    return quarter_ && quarter_->isRevealed() && !quarter_->theirsAsSealed;
}

int ReviewModel::overall() const {
    return quarter_ ? numberOf(quarter_->mine, R::overall.number) : 0;
}

QString ReviewModel::text(const std::optional<store::Row>& row, Field<std::string> field) const {
    return row ? toQString(row->get(field).value_or(std::string())) : QString();
}

QString ReviewModel::keep() const {
    return quarter_ ? text(quarter_->mine, R::keep) : QString();
}

QString ReviewModel::change() const {
    return quarter_ ? text(quarter_->mine, R::change) : QString();
}

QString ReviewModel::theirKeep() const {
    return quarter_ && quarter_->isRevealed() ? text(quarter_->theirs, R::keep) : QString();
}

QString ReviewModel::theirChange() const {
    return quarter_ && quarter_->isRevealed() ? text(quarter_->theirs, R::change) : QString();
}

int ReviewModel::answered() const {
    int count = 0;
    for (int row = 0; row < statements_.count(); ++row)
        count += statements_.cell(row, "value").toInt() > 0 ? 1 : 0;
    return count;
}

bool ReviewModel::canSeal() const {
    return quarter_ && !quarter_->iSealed && answered() == statements_.count() && overall() > 0;
}

// Two steps, each whole: the answer as a draft, then its seal.
void ReviewModel::answerMonth(int overall) {
    if (!month_ || month_->iSealed || overall < 1 || overall > 4) return;
    auto edits = beginAnswers(*month_, mentorship_, people_, personal_);
    edits.back().set(R::overall, overall);
    if (!gestures_.commit(edits)) return;
    refresh();
    sealRound(*month_);
}

void ReviewModel::beginNow() {
    if (quarter_) return;
    early_ = reviewNow(store_, people_, mentorship_, todayOf(clock_));
    refresh();
}

void ReviewModel::setDraft(std::uint32_t field, const Value& value) {
    if (!quarter_ || quarter_->iSealed) return;
    auto edits = beginAnswers(*quarter_, mentorship_, people_, personal_);
    edits.back().step(store::Edit::SetValue{field, value});
    gestures_.commit(edits);
}

void ReviewModel::answer(const QString& field, int value) {
    const auto number = field.toUInt();
    if (statements_.rowOf(field) >= 0 && value >= 1 && value <= 6)
        setDraft(number, std::int64_t{value});
}

void ReviewModel::answerOverall(int value) {
    if (value >= 1 && value <= 4) setDraft(R::overall.number, std::int64_t{value});
}

void ReviewModel::write(const QString& keep, const QString& change) {
    if (keep != this->keep()) setDraft(R::keep.number, toUtf8(keep));
    if (change != this->change()) setDraft(R::change.number, toUtf8(change));
}

bool ReviewModel::seal() {
    return canSeal() && sealRound(*quarter_);
}

// A seal is final, so it is no act to undo: it goes past the gestures.
bool ReviewModel::sealRound(const ReviewRoundState& state) {
    const auto edits = sealAnswers(state, mentorship_, people_, crypto::newOpening(random_),
                                   Timestamp{clock_.nowMs()});
    if (edits.empty()) return false;
    const auto sealed = store_.commit(edits);
    if (!sealed) Q_EMIT gestures_.failed(sentenceFor(sealed.error()));
    return sealed.ok();
}

bool ReviewModel::isBrought(const QString& point) const {
    const auto items =
        store_.select(store::Query(model::AgendaItem::recordKind)
                          .in(mentorship_.space)
                          .where(model::AgendaItem::status, model::AgendaStatus::Open));
    return std::ranges::any_of(items, [&](const store::Row& item) {
        return toQString(item.get(model::AgendaItem::text).value_or(std::string())) == point;
    });
}

void ReviewModel::bring(const QString& key) {
    const int row = results_.rowOf(key);
    if (row < 0 || !results_.cell(row, "canBring").toBool()) return;
    const QString point = tr("Bilan : %1").arg(results_.cell(row, "text").toString());
    if (isBrought(point)) return;
    AgendaPoint next;
    next.text = point;
    if (const auto edit = agendaPoint(store_, people_.me(), mentorship_.space, next))
        gestures_.commit(*edit, tr("Ajouté à la prochaine rencontre"));
}

void ReviewModel::agreeOn(const QString& change) {
    if (!quarter_ || !quarter_->isRevealed()) return;
    store::Edit edit(quarter_->id);
    edit.set(model::ReviewRound::agreedChange, toUtf8(oneLine(change)))
        .set(model::ReviewRound::closedOn, toDate(todayOf(clock_)));
    gestures_.commit(edit, tr("Changement retenu"));
}

} // namespace cordee::app
