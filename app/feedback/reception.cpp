#include "app/feedback/reception.h"

#include "app/facts/feedback_facts.h"
#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/words/words.h"

#include <QCoreApplication>

namespace cordee::app {

using Response = model::FeedbackResponse;

namespace {

QString textIn(const std::optional<store::Row>& row, Field<std::string> field) {
    return row ? toQString(row->get(field).value_or(std::string())) : QString();
}

} // namespace

QString feedbackChoiceName(model::FeedbackChoice choice) {
    switch (choice) {
    case model::FeedbackChoice::Try:
        return QCoreApplication::translate("feedback", "j’essaie");
    case model::FeedbackChoice::Think:
        return QCoreApplication::translate("feedback", "j’y réfléchis");
    case model::FeedbackChoice::Decline:
        return QCoreApplication::translate("feedback", "je ne retiens pas");
    case model::FeedbackChoice::Unspecified:
        break;
    }
    return {};
}

Reception::Reception(store::Store& store, Gestures& gestures, People& people, const Clock& clock,
                     const SpaceId& personal, const store::Row& feedback,
                     const store::Row& mentorship)
    : store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , personal_(personal)
    , feedback_(feedback)
    , mentorship_(mentorship)
    , mine_(privateResponse(store, feedback.id))
    , shared_(sharedResponse(store, feedback))
    , texts_([this](const HeldTexts::Texts& texts) { return keepTexts(texts); })
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        if (changes.touches(Response::recordKind)) refresh();
    })) {
    if (!isGiven()) noteRead();
    step_ = firstStep();
}

Reception::~Reception() {
    texts_.flush();
}

bool Reception::isGiven() const {
    return feedback_.get(model::Feedback::authorId) == people_.me();
}

QString Reception::firstName() const {
    return People::firstNameOf(people_.partnerName(mentorship_));
}

bool Reception::isEncouragement() const {
    return feedback_.get(model::Feedback::kind) != model::FeedbackKind::Develop;
}

QString Reception::kindText() const {
    return isEncouragement() ? tr("Encouragement") : tr("À développer");
}

QString Reception::whenText() const {
    const auto sent = feedback_.get(model::Feedback::sentAt);
    return sent ? words::dayCapitalised(toQDateTime(*sent).date(), todayOf(clock_)) : QString();
}

QString Reception::aboutText() const {
    const auto about = feedback_.get(model::Feedback::aboutId);
    const auto row = about ? store_.find(*about) : std::nullopt;
    if (!row || row->deleted) return {};
    return textIn(row, row->recordKind == model::Goal::recordKind ? model::Goal::title
                                                                  : model::Skill::name);
}

QString Reception::situation() const {
    return textIn(feedback_, model::Feedback::situation);
}
QString Reception::behaviour() const {
    return textIn(feedback_, model::Feedback::behaviour);
}
QString Reception::impact() const {
    return textIn(feedback_, model::Feedback::impact);
}
QString Reception::suggestion() const {
    return textIn(feedback_, model::Feedback::suggestion);
}

// What I am writing, else what I wrote.
QString Reception::mine(Field<std::string> field) const {
    return texts_.value(field, textIn(mine_, field));
}

QString Reception::theirs(Field<std::string> field) const {
    return textIn(shared_, field);
}

Reception::Step Reception::firstStep() const {
    if (isAnswered(store_, feedback_))
        return isToRecheck(store_, feedback_, todayOf(clock_)) ? Recheck : Answered;
    if (isAsked()) return Choose;
    if (!resumeText().isEmpty()) return Settle;
    const bool settled = mine_ && mine_->get(Response::resumeOn).has_value();
    if (!mine(Response::question).isEmpty()) return Ask;
    if (!mine(Response::reformulation).isEmpty()) return Ask;
    return settled ? Reformulate : React;
}

Reception::Step Reception::step() const {
    return step_;
}

QString Reception::reaction() const {
    return mine(Response::reaction);
}

QString Reception::resumeText() const {
    const auto day = mine_ ? mine_->get(Response::resumeOn) : std::nullopt;
    const QDate today = todayOf(clock_);
    return day && toQDate(*day) > today ? words::day(toQDate(*day), today) : QString();
}

QString Reception::reformulation() const {
    return isGiven() ? theirs(Response::reformulation) : mine(Response::reformulation);
}

QString Reception::question() const {
    return isGiven() || isAsked() ? theirs(Response::question) : mine(Response::question);
}

bool Reception::isAsked() const {
    return !theirs(Response::question).isEmpty();
}

QString Reception::reply() const {
    return isReplied() || !isGiven() ? theirs(Response::reply) : mine(Response::reply);
}

bool Reception::isReplied() const {
    return !theirs(Response::reply).isEmpty();
}

int Reception::choice() const {
    const auto choice = shared_ ? shared_->get(Response::choice) : std::nullopt;
    return static_cast<int>(choice.value_or(model::FeedbackChoice::Unspecified));
}

QString Reception::choiceText() const {
    return feedbackChoiceName(static_cast<model::FeedbackChoice>(choice()));
}

QString Reception::why() const {
    return isGiven() ? theirs(Response::why) : mine(Response::why);
}

QString Reception::recheckText() const {
    const auto day = shared_ ? shared_->get(Response::recheckOn) : std::nullopt;
    return day ? tr("À revoir le %1").arg(words::date(toQDate(*day), todayOf(clock_))) : QString();
}

QString Reception::whatChanged() const {
    const QString told = theirs(Response::whatChanged);
    return isGiven() || !told.isEmpty() ? told : mine(Response::whatChanged);
}

QString Reception::todayIso() const {
    return isoIn(0);
}

QString Reception::isoIn(int days) const {
    return todayOf(clock_).addDays(days).toString(Qt::ISODate);
}

} // namespace cordee::app
