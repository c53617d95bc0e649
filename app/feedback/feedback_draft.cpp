#include "app/feedback/feedback_draft.h"

#include "app/feedback/observable.h"
#include "app/records/convert.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app {

namespace {

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

std::vector<FeedbackSubject> feedbackSubjects(const store::Store& store, const SpaceId& space) {
    std::vector<FeedbackSubject> list{
        {std::nullopt, QCoreApplication::translate("feedback", "rien en particulier")}};
    const auto add = [&list](const store::Row& row, Field<std::string> name) {
        list.push_back({row.id, toQString(row.get(name).value_or(std::string()))});
    };
    for (const auto& goal :
         store.select(store::Query(model::Goal::recordKind)
                          .in(space)
                          .where(model::Goal::status, model::GoalStatus::Active)))
        add(goal, model::Goal::title);
    for (const auto& skill : store.select(store::Query(model::Skill::recordKind).in(space)))
        add(skill, model::Skill::name);
    return list;
}

QStringList labelsOf(const std::vector<FeedbackSubject>& subjects) {
    QStringList labels;
    for (const FeedbackSubject& subject : subjects)
        labels.append(subject.label);
    return labels;
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
    const auto found = std::ranges::find(subjects_, about, &FeedbackSubject::id);
    return found == subjects_.end() ? 0 : static_cast<int>(found - subjects_.begin());
}

void FeedbackDraft::setSubject(int index) {
    if (index < 0 || index >= static_cast<int>(subjects_.size())) return;
    const auto& about = subjects_[static_cast<std::size_t>(index)].id;
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
