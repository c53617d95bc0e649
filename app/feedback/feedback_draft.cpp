#include "app/feedback/feedback_draft.h"

#include "app/feedback/observable.h"
#include "app/records/convert.h"

#include <QCoreApplication>

namespace cordee::app {

using namespace Qt::StringLiterals;

namespace {

QVariantMap subjectOf(const QString& id, const QString& label) {
    return {{u"id"_s, id}, {u"label"_s, label}};
}

Field<std::string> fieldOf(FeedbackDraft::Part part) {
    switch (part) {
    case FeedbackDraft::Situation:
        return model::Feedback::situation;
    case FeedbackDraft::Behaviour:
        return model::Feedback::behaviour;
    case FeedbackDraft::Impact:
        return model::Feedback::impact;
    case FeedbackDraft::Suggestion:
        return model::Feedback::suggestion;
    }
    return model::Feedback::suggestion;
}

} // namespace

QVariantList feedbackSubjects(const store::Store& store, const SpaceId& space) {
    QVariantList list{
        subjectOf({}, QCoreApplication::translate("feedback", "rien en particulier"))};
    for (const auto& goal :
         store.select(store::Query(model::Goal::recordKind)
                          .in(space)
                          .where(model::Goal::status, model::GoalStatus::Active))) {
        list.append(subjectOf(toQString(goal.id),
                              toQString(goal.get(model::Goal::title).value_or(std::string()))));
    }
    for (const auto& skill : store.select(store::Query(model::Skill::recordKind).in(space))) {
        list.append(subjectOf(toQString(skill.id),
                              toQString(skill.get(model::Skill::name).value_or(std::string()))));
    }
    return list;
}

FeedbackDraft::FeedbackDraft(store::Store& store, Gestures& gestures, People& people,
                             const Clock& clock, Way way, std::optional<store::Row> request)
    : Outgoing(store, gestures, people, clock, std::move(way), model::Feedback::recordKind)
    , request_(std::move(request))
    , subjects_(feedbackSubjects(store, mentorship().space)) {}

FeedbackDraft::~FeedbackDraft() {
    keep();
}

int FeedbackDraft::kind() const {
    const auto kind = draft() ? draft()->get(model::Feedback::kind) : std::nullopt;
    return static_cast<int>(kind.value_or(model::FeedbackKind::Encourage));
}

void FeedbackDraft::setKind(int kind) {
    const auto wanted = static_cast<model::FeedbackKind>(kind);
    if (wanted != model::FeedbackKind::Encourage && wanted != model::FeedbackKind::Develop) return;
    write([wanted](store::Edit& edit) { edit.set(model::Feedback::kind, wanted); });
}

QString FeedbackDraft::hint() const {
    return observableHint(behaviour());
}

QString FeedbackDraft::question() const {
    return request_
               ? toQString(request_->get(model::FeedbackRequest::question).value_or(std::string()))
               : QString();
}

int FeedbackDraft::subject() const {
    std::optional<RecordId> about = draft() ? draft()->get(model::Feedback::aboutId) : std::nullopt;
    if (!draft() && request_) about = request_->get(model::FeedbackRequest::aboutId);
    if (!about) return 0;
    for (int i = 1; i < subjects_.size(); ++i)
        if (subjects_[i].toMap().value(u"id"_s).toString() == toQString(*about)) return i;
    return 0;
}

void FeedbackDraft::setSubject(int index) {
    if (index < 0 || index >= subjects_.size()) return;
    const auto about = toId<RecordId>(subjects_[index].toMap().value(u"id"_s).toString());
    write([&about](store::Edit& edit) {
        if (about) {
            edit.set(model::Feedback::aboutId, *about);
        } else {
            edit.clear(model::Feedback::aboutId);
        }
    });
}

QString FeedbackDraft::missing() const {
    const auto empty = [](const QString& words) { return words.trimmed().isEmpty(); };
    if (partner().isNull())
        return tr("%1 n’a pas encore rejoint : le brouillon attend ici.").arg(firstName());
    if (empty(situation())) return tr("Quand et où était-ce ?");
    if (empty(behaviour())) return tr("Qu’as-tu vu ou entendu ?");
    if (empty(impact())) return tr("Quel effet cela a-t-il eu ?");
    return {};
}

void FeedbackDraft::typed(Part part, const QString& words) {
    type(fieldOf(part), words);
}

void FeedbackDraft::begin(store::Edit& edit) const {
    edit.set(model::Feedback::kind, model::FeedbackKind::Encourage)
        .set(model::Feedback::mentorshipId, mentorship().id)
        .set(model::Feedback::authorId, me());
    if (!request_) return;
    edit.set(model::Feedback::requestId, request_->id);
    if (const auto about = request_->get(model::FeedbackRequest::aboutId))
        edit.set(model::Feedback::aboutId, *about);
}

void FeedbackDraft::leave(store::Edit& edit, const Timestamp& now) const {
    edit.set(model::Feedback::toId, partner()).set(model::Feedback::sentAt, now);
}

QString FeedbackDraft::sentSentence() const {
    return tr("Retour envoyé à %1").arg(firstName());
}

QString FeedbackDraft::discardedSentence() const {
    return tr("Brouillon supprimé");
}

} // namespace cordee::app
