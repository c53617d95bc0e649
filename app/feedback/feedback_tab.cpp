#include "app/feedback/feedback_tab.h"

#include "app/facts/feedback_facts.h"
#include "app/facts/relationship.h"
#include "app/feedback/feedback_draft.h"
#include "app/records/convert.h"

namespace cordee::app {

FeedbackTab::FeedbackTab(store::Store& store, Gestures& gestures, People& people,
                         const Clock& clock, const SpaceId& personal, const store::Row& mentorship)
    : store_(store)
    , gestures_(gestures)
    , people_(people)
    , clock_(clock)
    , personal_(personal)
    , mentorship_(mentorship)
    , subscription_(store.subscribe([this](const ChangeSet& changes) {
        const auto touches = [&changes](auto... kinds) { return (changes.touches(kinds) || ...); };
        if (touches(model::Feedback::recordKind, model::FeedbackRequest::recordKind,
                    model::FeedbackResponse::recordKind, model::Gratitude::recordKind,
                    model::Mentorship::recordKind)) {
            refresh();
        }
    })) {
    connect(&people, &People::changed, this, &FeedbackTab::refresh);
    refresh();
}

QString FeedbackTab::mentorshipId() const {
    return toQString(mentorship_.id);
}

QString FeedbackTab::firstName() const {
    return People::firstNameOf(people_.partnerName(mentorship_));
}

bool FeedbackTab::isWaiting() const {
    return people_.partner(mentorship_).isNull();
}

bool FeedbackTab::isEmpty() const {
    return toReceive_.count() + asked_.count() + requests_.count() + drafts_.count() +
               given_.count() + received_.count() + thanks_.count() ==
           0;
}

QDate FeedbackTab::today() const {
    return todayOf(clock_);
}

QString FeedbackTab::todayIso() const {
    return isoIn(0);
}

QString FeedbackTab::isoIn(int days) const {
    return today().addDays(days).toString(Qt::ISODate);
}

QStringList FeedbackTab::subjects() const {
    return labelsOf(feedbackSubjects(store_, mentorship_.space));
}

bool FeedbackTab::ask(const QString& question, int subject, const QString& byIso) {
    const QString words = oneLine(question);
    if (words.isEmpty() || isWaiting()) return false;
    auto edit =
        store::Edit::create(mentorship_.space, model::FeedbackRequest::recordKind, store_.newId());
    edit.set(model::FeedbackRequest::question, toUtf8(words))
        .set(model::FeedbackRequest::askedBy, people_.me())
        .set(model::FeedbackRequest::askedAt, Timestamp{clock_.nowMs()});
    const auto list = feedbackSubjects(store_, mentorship_.space);
    if (subject > 0 && subject < static_cast<int>(list.size()))
        edit.set(model::FeedbackRequest::aboutId, *list[static_cast<std::size_t>(subject)].id);
    const QDate by = QDate::fromString(byIso, Qt::ISODate);
    if (by.isValid()) edit.set(model::FeedbackRequest::byOn, toDate(by));
    return gestures_.commit(edit, tr("Demande envoyée à %1").arg(firstName()));
}

void FeedbackTab::withdraw(const QString& requestId) {
    const auto id = toId<RecordId>(requestId);
    if (!id || requests_.rowOf(requestId) < 0) return;
    gestures_.commit(store::Edit(*id).set(model::FeedbackRequest::withdrawn, true),
                     tr("Demande retirée"));
}

void FeedbackTab::removeDraft(const QString& draftId) {
    const auto id = toId<RecordId>(draftId);
    if (!id || drafts_.rowOf(draftId) < 0) return;
    gestures_.commit(store::Edit(*id).remove(), tr("Brouillon supprimé"));
}

void FeedbackTab::refresh() {
    if (auto row = store_.find(mentorship_.id)) mentorship_ = std::move(*row);
    const SpaceId& space = mentorship_.space;
    std::vector<RowsModel::Row> waiting;
    std::vector<RowsModel::Row> answered;
    for (const store::Row& feedback : feedbackTo(store_, space, people_.me())) {
        if (isAnswered(store_, feedback)) {
            answered.push_back(receivedRow(feedback));
        } else {
            waiting.push_back(toReceiveRow(feedback));
        }
    }
    std::vector<RowsModel::Row> given;
    for (const store::Row& feedback : feedbackFrom(store_, space, people_.me()))
        given.push_back(givenRow(feedback));
    std::vector<RowsModel::Row> mine;
    for (const store::Row& request : openRequests(store_, space, people_.me()))
        mine.push_back(requestRow(request, true));
    std::vector<RowsModel::Row> theirs;
    for (const store::Row& request : openRequests(store_, space, people_.partner(mentorship_)))
        theirs.push_back(requestRow(request, false));
    std::vector<RowsModel::Row> thanks;
    for (const store::Row& each : store_.select(store::Query(model::Gratitude::recordKind)
                                                    .in(space)
                                                    .orderBy(model::Gratitude::sentAt, true)))
        thanks.push_back(thanksRow(each));
    toReceive_.setRows(std::move(waiting));
    received_.setRows(std::move(answered));
    given_.setRows(std::move(given));
    requests_.setRows(std::move(mine));
    asked_.setRows(std::move(theirs));
    drafts_.setRows(draftRows());
    thanks_.setRows(std::move(thanks));
    Q_EMIT changed();
}

} // namespace cordee::app
