#include "app/mentorships/closure_model.h"

#include "app/facts/endings.h"
#include "app/facts/relationship.h"
#include "app/facts/sealed_words.h"
#include "app/mentorships/souvenir.h"
#include "app/people/names.h"
#include "app/records/convert.h"
#include "app/records/long_text.h"
#include "app/words/row_text.h"
#include "app/words/words.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace cordee::app {

namespace {

using C = model::Closure;
using namespace Qt::StringLiterals;

constexpr std::string_view draftPurpose = "closure";
constexpr std::string_view sentPurpose = "closure sent";

} // namespace

ClosureModel::ClosureModel(store::Store& store, Gestures& gestures, People& people,
                           const Clock& clock, const SpaceId& personal, const RecordId& mentorship,
                           QObject* parent)
    : QObject(parent)
    , store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , personal_(personal)
    , mentorship_(store.find(mentorship).value_or(store::Row()))
    , draft_(store, gestures)
    , goals_("goalId", {"title", "reached"})
    , words_("key", {"who", "label", "text"})
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(C::recordKind) || changes.touches(model::Goal::recordKind) ||
            changes.touches(model::Story::recordKind) ||
            changes.touches(model::Mentorship::recordKind))
            refresh();
    })) {
    refresh();
}

QString ClosureModel::state() const {
    switch (mentorship_.get(model::Mentorship::phase).value_or(model::MentorshipPhase::Active)) {
    case model::MentorshipPhase::Closing:
        return u"closing"_s;
    case model::MentorshipPhase::Closed:
        return u"closed"_s;
    case model::MentorshipPhase::Redefined:
        return u"redefined"_s;
    default:
        return u"open"_s;
    }
}

QString ClosureModel::stateLine() const {
    const QString now = state();
    if (now == u"open"_s)
        return tr("Chacun peut arrêter quand il veut, sans se justifier. Vous gardez tous les deux "
                  "tout ce qui a été partagé.");
    const auto day = closures_.empty() ? std::nullopt : closures_.back().get(C::endsOn);
    const QString when = day ? words::date(toQDate(*day), todayOf(clock_)) : QString();
    if (now == u"closing"_s)
        return tr("Ce mentorat se termine le %1. D’ici là, rien ne change.").arg(when);
    if (now == u"redefined"_s) {
        const bool peer =
            !closures_.empty() && closures_.back().get(C::newForm) == model::ClosureForm::Peer;
        return peer ? tr("Le mentorat est terminé, le lien reste : vous êtes pairs.")
                    : tr("Le mentorat est terminé ; vous pouvez encore vous appeler au besoin.");
    }
    return when.isEmpty() ? tr("Ce mentorat est clos. Tout reste lisible, chez vous deux.")
                          : tr("Clos le %1. Tout reste lisible, chez vous deux.").arg(when);
}

RecordId ClosureModel::mineId() const {
    return idFor(draftPurpose, mentorship_.id, people_.me());
}

std::optional<store::Row> ClosureModel::mine() const {
    auto row = store_.find(mineId());
    if (!row || row->deleted) return std::nullopt;
    return row;
}

bool ClosureModel::isDrafting() const {
    const auto row = mine();
    return row && row->get(C::mentorshipId) && !row->get(C::sentAt);
}

bool ClosureModel::iClosed() const {
    return std::ranges::any_of(
        closures_, [this](const store::Row& row) { return row.get(C::authorId) == people_.me(); });
}

bool ClosureModel::asMentee() const {
    return people_.myRole(mentorship_) == model::Role::Mentee;
}

bool ClosureModel::hasStory() const {
    const auto stories = store_.select(store::Query(model::Story::recordKind));
    return std::ranges::any_of(
        stories, [this](const store::Row& row) { return row.createdBy == people_.me(); });
}

bool ClosureModel::hasMentee() const {
    const auto all = store_.select(store::Query(model::Mentorship::recordKind));
    return std::ranges::any_of(
        all, [this](const store::Row& row) { return people_.myRole(row) == model::Role::Mentor; });
}

QString ClosureModel::legacy() const {
    return textOf(mentorship_, model::Mentorship::legacy);
}

QString ClosureModel::seekNext() const {
    const auto row = mine();
    return row ? longText(*row, C::seekNext) : QString();
}

QString ClosureModel::todayIso() const {
    return todayOf(clock_).toString(Qt::ISODate);
}

QString ClosureModel::endsIso() const {
    return draft_.endsOn().toString(Qt::ISODate);
}

void ClosureModel::setEnds(const QString& iso) {
    draft_.setEndsOn(QDate::fromString(iso, Qt::ISODate));
}

store::Edit ClosureModel::editMine() {
    return editFor(store_, personal_, C::recordKind, mineId());
}

void ClosureModel::beginDraft() {
    if (isDrafting()) return;
    auto edit = editMine();
    edit.set(C::mentorshipId, mentorship_.id)
        .set(C::authorId, people_.me())
        .set(C::endsOn, toDate(todayOf(clock_)))
        .set(C::newForm, model::ClosureForm::Ended)
        .clear(C::sentAt);
    gestures_.commit(edit);
}

void ClosureModel::dropDraft() {
    if (isDrafting())
        gestures_.commit(store::Edit(mineId()).remove(), tr("Brouillon de clôture supprimé"));
}

void ClosureModel::markReached(const QString& goalId, bool reached) {
    const auto goal = toId<RecordId>(goalId);
    if (!goal || !isDrafting()) return;
    store::Edit edit(mineId());
    reached ? edit.add(C::reachedGoals, *goal) : edit.remove(C::reachedGoals, *goal);
    gestures_.commit(edit);
}

// The copy for both, with what may be shared; what I look for next stays in my own record.
bool ClosureModel::sendCopy(const store::Edit& kept, const store::Row& words) {
    const RecordId id = idFor(sentPurpose, mentorship_.id, people_.me());
    auto copy = editFor(store_, mentorship_.space, C::recordKind, id);
    for (const auto field : {C::learned, C::keep, C::words}) {
        const auto said = words.get(field);
        said ? copy.set(field, *said) : copy.clear(field);
    }
    for (const RecordId& goal : words.get(C::reachedGoals))
        copy.add(C::reachedGoals, goal);
    const Date day = words.get(C::endsOn).value_or(toDate(todayOf(clock_)));
    copy.set(C::mentorshipId, mentorship_.id)
        .set(C::authorId, people_.me())
        .set(C::reason, words.get(C::reason).value_or(model::ClosureReason::NoFault))
        .set(C::newForm, words.get(C::newForm).value_or(model::ClosureForm::Ended))
        .set(C::endsOn, day)
        .set(C::sentAt, Timestamp{clock_.nowMs()})
        .clear(C::reopenedAt);
    std::vector<store::Edit> edits{kept, copy};
    if (closures_.empty()) {
        store::Row sent = words;
        sent.values.emplace_back(C::endsOn.number, store::toValue(day));
        edits.push_back(store::Edit(mentorship_.id)
                            .set(model::Mentorship::phase, phaseAfter(sent, todayOf(clock_))));
    }
    return gestures_.commit(edits, closures_.empty() ? tr("Mentorat clos. Tout reste lisible.")
                                                     : tr("Tes mots sont partagés."));
}

bool ClosureModel::send() {
    const auto row = mine();
    if (!row || !isDrafting()) return false;
    return sendCopy(store::Edit(row->id).set(C::sentAt, Timestamp{clock_.nowMs()}), *row);
}

bool ClosureModel::leave(const QString& line) {
    if (state() == u"closed"_s) return false;
    auto kept = editMine();
    kept.set(C::mentorshipId, mentorship_.id)
        .set(C::authorId, people_.me())
        .set(C::sentAt, Timestamp{clock_.nowMs()});
    store::Row words;
    words.values.emplace_back(C::reason.number, store::toValue(model::ClosureReason::NoFault));
    if (const QString said = oneLine(line); !said.isEmpty())
        words.values.emplace_back(C::words.number, store::toValue(toUtf8(said)));
    return sendCopy(kept, words);
}

void ClosureModel::reopen() {
    if (closures_.empty()) return;
    std::vector<store::Edit> edits;
    for (const store::Row& closure : closures_)
        edits.push_back(store::Edit(closure.id).set(C::reopenedAt, Timestamp{clock_.nowMs()}));
    edits.push_back(
        store::Edit(mentorship_.id).set(model::Mentorship::phase, model::MentorshipPhase::Active));
    gestures_.commit(edits,
                     tr("Mentorat repris avec %1").arg(partnerInSentence(people_, mentorship_)));
}

void ClosureModel::setLegacy(const QString& words) {
    gestures_.commit(
        store::Edit(mentorship_.id).set(model::Mentorship::legacy, toUtf8(oneLine(words))));
}

void ClosureModel::setSeekNext(const QString& words) {
    if (words == seekNext()) return;
    auto edit = editMine();
    replaceLongText(edit, store_.find(edit.id()), C::seekNext, words);
    gestures_.commit(edit);
}

QString ClosureModel::writeSouvenir(const QString& folder) {
    const QDir place(folder.isEmpty()
                         ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                         : folder);
    const Paper paper = souvenirOf(store_, people_, mentorship_, todayOf(clock_));
    const QString name = fileName(paper.title + u' ' + todayIso(), u"pdf"_s);
    const QString problem = saveContent(QUrl::fromLocalFile(place.filePath(name)), asPdf(paper));
    return problem.isEmpty() ? tr("Le souvenir est dans %1").arg(place.filePath(name)) : problem;
}

void ClosureModel::showGoals() {
    const auto row = mine();
    const auto reached = row ? row->get(C::reachedGoals) : std::vector<RecordId>();
    std::vector<RowsModel::Row> rows;
    for (const auto& goal :
         store_.select(store::Query(model::Goal::recordKind).in(mentorship_.space))) {
        const bool done = std::ranges::find(reached, goal.id) != reached.end();
        rows.push_back({toQString(goal.id), {textOf(goal, model::Goal::title), done}});
    }
    goals_.setRows(std::move(rows));
}

void ClosureModel::showWords() {
    std::vector<RowsModel::Row> rows;
    for (const store::Row& closure : closures_) {
        const bool own = closure.get(C::authorId) == people_.me();
        const QString who = own ? tr("Toi") : partnerInSentence(people_, mentorship_);
        const std::pair<Field<std::string>, QString> lines[] = {
            {C::learned, tr("Ce qui a été appris")},
            {C::keep, tr("Ce qui reste")},
            {C::words, tr("Quelques mots")}};
        for (const auto& [field, label] : lines) {
            const QString said = textOf(closure, field);
            if (said.isEmpty()) continue;
            rows.push_back(
                {toQString(closure.id) + QString::number(field.number), {who, label, said}});
        }
    }
    words_.setRows(std::move(rows));
}

void ClosureModel::refresh() {
    if (auto row = store_.find(mentorship_.id)) mentorship_ = std::move(*row);
    closures_ = closuresOf(store_, mentorship_);
    if (const auto row = mine(); row && toQString(row->id) != draft_.recordId())
        draft_.open(row->id);
    showGoals();
    showWords();
    Q_EMIT changed();
}

} // namespace cordee::app
