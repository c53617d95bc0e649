#include "app/mentorships/concern_model.h"

#include "app/facts/early_signs.h"
#include "app/facts/endings.h"
#include "app/facts/next_agenda.h"
#include "app/facts/relationship.h"
#include "app/people/names.h"
#include "app/records/convert.h"
#include "app/records/copies.h"
#include "app/records/order_key.h"
#include "app/words/row_text.h"
#include "app/words/words.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <array>

namespace cordee::app {

namespace {

using C = model::Concern;
using namespace Qt::StringLiterals;

constexpr int meetingInDays = 3;
constexpr int meetingMinutes = 45;

struct Step {
    const char* text;
    int minutes;
};
constexpr std::array<Step, 4> steps{
    {{QT_TRANSLATE_NOOP("concern", "Chacun raconte ce qu’il observe, des faits, sans reproche"),
      10},
     {QT_TRANSLATE_NOOP("concern", "Ce que cela change pour chacun"), 10},
     {QT_TRANSLATE_NOOP("concern", "Ce dont chacun a besoin, et ce qui est possible"), 15},
     {QT_TRANSLATE_NOOP("concern", "Ce que nous essayons, et jusqu’à quel jour"), 10}}};

} // namespace

ConcernModel::ConcernModel(store::Store& store, Gestures& gestures, People& people,
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
    , signs_("kind", {"fact", "question"})
    , openWords_("field", {"label", "text"})
    , past_("concernId", {"title", "line"})
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(C::recordKind) || changes.touches(model::Meeting::recordKind) ||
            changes.touches(model::Commitment::recordKind) ||
            changes.touches(model::Mentorship::recordKind))
            refresh();
    })) {
    refresh();
}

QString ConcernModel::draftProblem() const {
    const auto draft = draftRow();
    if (!draft) return {};
    if (textOf(*draft, C::observed).isEmpty()) return tr("Écris d’abord ce que tu observes.");
    return textOf(*draft, C::need).isEmpty() ? tr("Dis de quoi tu as besoin.") : QString();
}

QString ConcernModel::openId() const {
    return open_ ? toQString(open_->id) : QString();
}

bool ConcernModel::isOpenMine() const {
    return open_ && open_->get(C::authorId) == people_.me();
}

QString ConcernModel::openLine() const {
    if (!open_) return {};
    const auto at = toQDateTime(open_->get(C::sentAt).value_or(Timestamp())).date();
    const QString day = words::date(at, todayOf(clock_));
    return isOpenMine() ? tr("Envoyé à %1 le %2. Parlez-en ensemble, à votre rythme.")
                              .arg(partnerInSentence(people_, mentorship_), day)
                        : tr("%1 l’a écrit le %2 pour que vous en parliez. C’est un signe de "
                             "confiance.")
                              .arg(partnerInSentence(people_, mentorship_), day);
}

QString ConcernModel::meetingId() const {
    const auto id = open_ ? open_->get(C::meetingId) : std::nullopt;
    return id ? toQString(*id) : QString();
}

QString ConcernModel::agreed() const {
    return open_ ? textOf(*open_, C::agreed) : QString();
}

QString ConcernModel::trialIso() const {
    const auto day = open_ ? open_->get(C::trialUntil) : std::nullopt;
    return day ? toQDate(*day).toString(Qt::ISODate) : QString();
}

bool ConcernModel::isTrialOver() const {
    const auto day = open_ ? open_->get(C::trialUntil) : std::nullopt;
    return day && toQDate(*day) <= todayOf(clock_);
}

QString ConcernModel::todayIso() const {
    return todayOf(clock_).toString(Qt::ISODate);
}

std::optional<store::Row> ConcernModel::draftRow() const {
    for (store::Row& row : store_.select(store::Query(C::recordKind).in(personal_))) {
        if (row.get(C::mentorshipId) == mentorship_.id) return std::move(row);
    }
    return std::nullopt;
}

void ConcernModel::beginDraft() {
    if (draftRow()) return;
    auto edit = store::Edit::create(personal_, C::recordKind, store_.newId());
    edit.set(C::mentorshipId, mentorship_.id);
    gestures_.commit(edit);
}

void ConcernModel::dropDraft() {
    if (const auto draft = draftRow())
        gestures_.commit(store::Edit(draft->id).remove(), tr("Brouillon supprimé"));
}

std::vector<store::Edit> ConcernModel::meetingEdits(const RecordId& meeting) const {
    const QDateTime start(todayOf(clock_).addDays(meetingInDays), QTime(18, 0));
    std::vector<store::Edit> edits;
    edits.push_back(store::Edit::create(mentorship_.space, model::Meeting::recordKind, meeting));
    edits.back()
        .set(model::Meeting::kind, model::MeetingKind::Concern)
        .set(model::Meeting::startsAt, toTimestamp(start))
        .set(model::Meeting::minutes, meetingMinutes)
        .set(model::Meeting::timezone, toUtf8(QString::fromLatin1(QTimeZone::systemTimeZoneId())))
        .set(model::Meeting::status, model::MeetingStatus::Proposed);
    edits.push_back(
        store::Edit::create(mentorship_.space, model::MeetingNote::recordKind, store_.newId()));
    edits.back().set(model::MeetingNote::meetingId, meeting);
    std::string position;
    for (const Step& step : steps) {
        auto edit = *agendaPoint(store_, people_.me(), mentorship_.space,
                                 {.text = QCoreApplication::translate("concern", step.text),
                                  .kind = model::AgendaKind::Topic,
                                  .want = model::Want::Unspecified,
                                  .minutes = step.minutes,
                                  .about = {},
                                  .meeting = meeting});
        position = orderKeyBetween(position, {});
        edit.set(model::AgendaItem::position, position);
        edits.push_back(std::move(edit));
    }
    return edits;
}

bool ConcernModel::send() {
    const auto draft = draftRow();
    if (!draft || !draftProblem().isEmpty()) return false;
    const RecordId meeting = store_.newId();
    auto edits = meetingEdits(meeting);
    auto copy = copyOf(store_, *draft, mentorship_.space, store_.newId());
    copy.set(C::authorId, people_.me())
        .set(C::meetingId, meeting)
        .set(C::sentAt, Timestamp{clock_.nowMs()});
    edits.push_back(std::move(copy));
    edits.push_back(store::Edit(draft->id).remove());
    return gestures_.commit(edits, tr("Envoyé à %1, avec une rencontre proposée")
                                       .arg(partnerInSentence(people_, mentorship_)));
}

void ConcernModel::agree(const QString& what, const QString& untilIso) {
    const QDate until = QDate::fromString(untilIso, Qt::ISODate);
    if (!open_) return;
    store::Edit edit(open_->id);
    edit.set(C::agreed, toUtf8(oneLine(what)));
    until.isValid() ? edit.set(C::trialUntil, toDate(until)) : edit.clear(C::trialUntil);
    gestures_.commit(edit, tr("Essai noté"));
}

void ConcernModel::settle(const QString& outcome) {
    if (!open_) return;
    store::Edit edit(open_->id);
    edit.set(C::outcome, toUtf8(oneLine(outcome))).set(C::settledOn, toDate(todayOf(clock_)));
    gestures_.commit(edit, tr("Point réglé"));
}

void ConcernModel::showSigns() {
    std::vector<RowsModel::Row> rows;
    for (const EarlySign& sign : earlySigns(store_, people_, clock_, mentorship_))
        rows.push_back({QString::number(static_cast<int>(sign.kind)), {sign.fact, sign.question}});
    signs_.setRows(std::move(rows));
}

void ConcernModel::showSent() {
    std::vector<RowsModel::Row> words;
    std::vector<RowsModel::Row> settled;
    open_.reset();
    for (store::Row& concern : concernsOf(store_, mentorship_)) {
        if (!isSettled(concern) && !open_) {
            open_ = std::move(concern);
            continue;
        }
        settled.push_back(
            {toQString(concern.id), {textOf(concern, C::observed), textOf(concern, C::outcome)}});
    }
    if (open_) {
        const std::pair<Field<std::string>, QString> lines[] = {
            {C::observed, tr("Ce qui est observé")},
            {C::effect, tr("Ce que cela fait")},
            {C::need, tr("Le besoin")},
            {C::proposal, tr("Une proposition")}};
        for (const auto& [field, label] : lines) {
            const QString said = textOf(*open_, field);
            if (!said.isEmpty()) words.push_back({QString::number(field.number), {label, said}});
        }
    }
    openWords_.setRows(std::move(words));
    past_.setRows(std::move(settled));
}

void ConcernModel::refresh() {
    if (auto row = store_.find(mentorship_.id)) mentorship_ = std::move(*row);
    const auto draft = draftRow();
    if (draft && toQString(draft->id) != draft_.recordId()) draft_.open(draft->id);
    showSigns();
    showSent();
    Q_EMIT changed();
}

} // namespace cordee::app
