#include "app/feedback/reception.h"

#include "app/facts/feedback_facts.h"
#include "app/facts/relationship.h"
#include "app/records/convert.h"

// What is done on a feedback's page: kept for myself, told to its author.
namespace cordee::app {

using Response = model::FeedbackResponse;

namespace {

Field<std::string> fieldOf(Reception::Part part) {
    switch (part) {
    case Reception::ReactionText:
        return Response::reaction;
    case Reception::ReformulationText:
        return Response::reformulation;
    case Reception::QuestionText:
        return Response::question;
    case Reception::WhyText:
        return Response::why;
    case Reception::WhatChangedText:
        return Response::whatChanged;
    case Reception::ReplyText:
        return Response::reply;
    }
    return Response::reaction;
}

} // namespace

void Reception::typed(Part part, const QString& words) {
    if (isGiven() != (part == ReplyText)) return;
    texts_.type(fieldOf(part), words);
    Q_EMIT changed();
}

bool Reception::writeMine(const std::function<void(store::Edit&)>& change) {
    const RecordId id = mine_ ? mine_->id : store_.newId();
    auto edit = mine_ ? store::Edit(id)
                      : store::Edit::create(personal_, Response::recordKind, id)
                            .set(Response::feedbackId, feedback_.id)
                            .set(Response::personId, people_.me());
    change(edit);
    if (!gestures_.commit(edit)) return false;
    mine_ = store_.find(id);
    return true;
}

// Reading is no act to be taken back, and nobody else is told.
void Reception::noteRead() {
    if (mine_ || store_.readOnly()) return;
    const auto edit = store::Edit::create(personal_, Response::recordKind, store_.newId())
                          .set(Response::feedbackId, feedback_.id)
                          .set(Response::personId, people_.me())
                          .set(Response::readAt, Timestamp{clock_.nowMs()});
    if (store_.commit(edit)) mine_ = store_.find(edit.id());
}

bool Reception::keepTexts(const HeldTexts::Texts& texts) {
    return writeMine([&texts](store::Edit& edit) {
        for (const auto& [field, words] : texts)
            edit.step(store::Edit::SetValue{field, toUtf8(words)});
    });
}

// The answer as its author will see it, or a change of it.
store::Edit Reception::sharedEdit() const {
    if (shared_) return store::Edit(shared_->id);
    return store::Edit::create(feedback_.space, Response::recordKind, store_.newId())
        .set(Response::feedbackId, feedback_.id)
        .set(Response::personId, people_.me());
}

void Reception::letSettle(int days) {
    if (isGiven() || days < 1 || !texts_.flush()) return;
    const QDate day = todayOf(clock_).addDays(days);
    if (writeMine([&day](store::Edit& edit) { edit.set(Response::resumeOn, toDate(day)); }))
        step_ = Settle;
    Q_EMIT changed();
}

void Reception::goOn() {
    texts_.flush();
    switch (step_) {
    case React:
    case Settle:
        step_ = Reformulate;
        break;
    case Reformulate:
        step_ = Ask;
        break;
    case Ask:
        step_ = Choose;
        break;
    case Choose:
    case Answered:
    case Recheck:
        break;
    }
    Q_EMIT changed();
}

void Reception::goBack() {
    if (isGiven()) return;
    step_ = Choose;
    Q_EMIT changed();
}

bool Reception::ask() {
    const QString words = oneLine(question());
    if (isGiven() || words.isEmpty() || isAsked() || !texts_.flush()) return false;
    auto edit = sharedEdit();
    edit.set(Response::question, toUtf8(words))
        .set(Response::reformulation, toUtf8(reformulation().trimmed()));
    if (!gestures_.commit(edit, tr("Question envoyée à %1").arg(firstName()))) return false;
    step_ = Choose;
    refresh();
    return true;
}

bool Reception::answer(int choice, const QString& recheckIso) {
    const auto chosen = static_cast<model::FeedbackChoice>(choice);
    const bool known = chosen == model::FeedbackChoice::Try ||
                       chosen == model::FeedbackChoice::Think ||
                       chosen == model::FeedbackChoice::Decline;
    const QString reason = why().trimmed();
    const bool explained = chosen != model::FeedbackChoice::Decline || !reason.isEmpty();
    if (isGiven() || !known || !explained || !texts_.flush()) return false;
    const QDate day = QDate::fromString(recheckIso, Qt::ISODate);
    auto edit = sharedEdit();
    edit.set(Response::choice, chosen)
        .set(Response::why, toUtf8(reason))
        .set(Response::reformulation, toUtf8(reformulation().trimmed()))
        .set(Response::answeredAt, Timestamp{clock_.nowMs()});
    if (day.isValid() && chosen != model::FeedbackChoice::Decline) {
        edit.set(Response::recheckOn, toDate(day));
    } else {
        edit.clear(Response::recheckOn);
    }
    if (!gestures_.commit(edit, tr("%1 sait ce que tu fais de son retour").arg(firstName())))
        return false;
    step_ = Answered;
    refresh();
    return true;
}

bool Reception::tellWhatChanged() {
    const QString words = whatChanged().trimmed();
    if (isGiven() || words.isEmpty() || !shared_ || !texts_.flush()) return false;
    auto edit = sharedEdit();
    edit.set(Response::whatChanged, toUtf8(words))
        .set(Response::recheckedOn, toDate(todayOf(clock_)));
    if (!gestures_.commit(edit, tr("%1 verra ce qui a changé").arg(firstName()))) return false;
    step_ = Answered;
    refresh();
    return true;
}

bool Reception::sendReply() {
    const QString words = reply().trimmed();
    if (!isGiven() || words.isEmpty() || !isAsked() || !texts_.flush()) return false;
    if (!gestures_.commit(sharedEdit().set(Response::reply, toUtf8(words)),
                          tr("Réponse envoyée à %1").arg(firstName())))
        return false;
    refresh();
    return true;
}

// Taken back, answered by the other, or written on another device of mine.
void Reception::refresh() {
    mine_ = privateResponse(store_, feedback_.id);
    shared_ = sharedResponse(store_, feedback_);
    const bool answered = isAnswered(store_, feedback_);
    if (step_ >= Answered && !answered) step_ = firstStep();
    Q_EMIT changed();
}

} // namespace cordee::app
