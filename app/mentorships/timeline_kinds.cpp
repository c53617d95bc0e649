#include "app/mentorships/timeline_kinds.h"

#include "app/facts/agreements.h"
#include "app/facts/goal_facts.h"
#include "app/facts/relationship.h"
#include "app/records/convert.h"
#include "app/records/long_text.h"
#include "app/words/record_words.h"
#include "app/words/words.h"
#include "model/cordee_model_words.h"

#include <QCoreApplication>

#include <vector>

namespace cordee::app {

namespace {

using Context = TimelineContext;
using When = std::optional<std::int64_t>;

// When: by a time or a day of the record, or by its creation.

template <const auto& field>
When at(const Context&, const store::Row& row) {
    const auto time = row.get(field);
    return time ? When(time->millis) : std::nullopt;
}

template <const auto& field>
When onDay(const Context&, const store::Row& row) {
    const auto day = row.get(field);
    // Noon, so that a day stays the same day in every zone that matters here.
    return day ? When(toQDate(*day).startOfDay().addSecs(12 * 3600).toMSecsSinceEpoch())
               : std::nullopt;
}

When created(const Context&, const store::Row& row) {
    return row.createdMs;
}

When held(const Context&, const store::Row& meeting) {
    if (meeting.get(model::Meeting::status) != model::MeetingStatus::Done) return std::nullopt;
    return startOf(meeting).toMSecsSinceEpoch();
}

When kept(const Context& context, const store::Row& promise) {
    if (promise.get(model::Commitment::status) != model::CommitmentStatus::Kept)
        return std::nullopt;
    return onDay<model::Commitment::settledOn>(context, promise);
}

When noted(const Context&, const store::Row& note) {
    return note.get(model::MeetingNote::text).empty() ? When() : When(note.createdMs);
}

// What: a field, the first that says something, or a sentence.

template <const auto& field>
QString text(const Context&, const store::Row& row) {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(field)>, TextField>) {
        return oneLine(longText(row, field));
    } else {
        return oneLine(toQString(row.get(field).value_or(std::string())));
    }
}

template <const auto& first, const auto& second>
QString firstText(const Context& context, const store::Row& row) {
    const QString found = text<first>(context, row);
    return found.isEmpty() ? text<second>(context, row) : found;
}

template <const auto& field>
QString titleOf(const Context& context, const store::Row& row) {
    const auto id = row.get(field);
    const auto goal = id ? context.store.find(*id) : std::nullopt;
    if (!goal || goal->recordKind != model::Goal::recordKind) return {};
    return text<model::Goal::title>(context, *goal);
}

QString meetingText(const Context& context, const store::Row& meeting) {
    QStringList parts{QCoreApplication::translate("timeline", "%1 rencontre")
                          .arg(words::ordinal(meetingNumber(context.store, meeting)))};
    const QString place = text<model::Meeting::place>(context, meeting);
    if (!place.isEmpty()) parts << place;
    return parts.join(QStringLiteral(" · "));
}

QString checkInText(const Context& context, const store::Row& row) {
    QStringList parts{titleOf<model::GoalCheckIn::goalId>(context, row),
                      text<model::GoalCheckIn::note>(context, row)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString agreementText(const Context& context, const store::Row& row) {
    const QString reason = text<model::Agreement::reason>(context, row);
    const QString version = QCoreApplication::translate("timeline", "version %1")
                                .arg(row.get(model::Agreement::version).value_or(1));
    return reason.isEmpty() ? version : version + QStringLiteral(" · ") + reason;
}

QString signedText(const Context& context, const store::Row& row) {
    const auto id = row.get(model::AgreementSignature::agreementId);
    const auto agreement = id ? context.store.find(*id) : std::nullopt;
    return agreement ? QCoreApplication::translate("timeline", "version %1")
                           .arg(agreement->get(model::Agreement::version).value_or(1))
                     : QString();
}

RecordId itself(const store::Row& row) {
    return row.id;
}

template <const auto& field>
RecordId of(const store::Row& row) {
    return row.get(field).value_or(RecordId());
}

QString firstWords(const Context& context, const store::Row& row) {
    return recordTitle(*context.store.schema().record(row.recordKind), row);
}

// What needs more than its name, its first words and the time it was written.
constexpr TimelineKind kinds[] = {
    {model::Meeting::recordKind, "meetings", "calendar-check",
     QT_TRANSLATE_NOOP("timeline", "Rencontre"), held, meetingText, "meeting", itself},
    {model::MeetingNote::recordKind, "meetings", "journal-text",
     QT_TRANSLATE_NOOP("timeline", "Notes de la rencontre"), noted, text<model::MeetingNote::text>,
     "meeting", of<model::MeetingNote::meetingId>},
    {model::Commitment::recordKind, "promises", "check-circle",
     QT_TRANSLATE_NOOP("timeline", "Engagement tenu"), kept, text<model::Commitment::text>},
    {model::Goal::recordKind, "goals", "bullseye",
     QT_TRANSLATE_NOOP("timeline", "Objectif partagé"), created, text<model::Goal::title>, "goal",
     itself},
    {model::GoalCheckIn::recordKind, "goals", "graph-up",
     QT_TRANSLATE_NOOP("timeline", "Point d’avancement"), created, checkInText, "goal",
     of<model::GoalCheckIn::goalId>},
    {model::GoalRevision::recordKind, "goals", "sliders",
     QT_TRANSLATE_NOOP("timeline", "Objectif ajusté"), created,
     titleOf<model::GoalRevision::goalId>, "goal", of<model::GoalRevision::goalId>},
    {model::Feedback::recordKind, "feedback", "chat-heart", QT_TRANSLATE_NOOP("timeline", "Retour"),
     at<model::Feedback::sentAt>,
     firstText<model::Feedback::behaviour, model::Feedback::situation>},
    {model::FeedbackRequest::recordKind, "feedback", "question-circle",
     QT_TRANSLATE_NOOP("timeline", "Retour demandé"), at<model::FeedbackRequest::askedAt>,
     text<model::FeedbackRequest::question>},
    {model::FeedbackResponse::recordKind, "feedback", "chat-left-text",
     QT_TRANSLATE_NOOP("timeline", "Réponse à un retour"), at<model::FeedbackResponse::answeredAt>,
     firstText<model::FeedbackResponse::reformulation, model::FeedbackResponse::why>},
    {model::Gratitude::recordKind, "thanks", "heart", QT_TRANSLATE_NOOP("timeline", "Merci"),
     at<model::Gratitude::sentAt>, text<model::Gratitude::forWhat>},
    {model::Agreement::recordKind, "agreement", "file-text",
     QT_TRANSLATE_NOOP("timeline", "Entente proposée"), at<model::Agreement::proposedAt>,
     agreementText},
    {model::AgreementSignature::recordKind, "agreement", "patch-check",
     QT_TRANSLATE_NOOP("timeline", "Entente signée"), at<model::AgreementSignature::signedAt>,
     signedText},
    {model::ReviewRound::recordKind, "agreement", "clipboard",
     QT_TRANSLATE_NOOP("timeline", "Bilan de la relation"), onDay<model::ReviewRound::closedOn>,
     text<model::ReviewRound::agreedChange>},
    {model::Concern::recordKind, "agreement", "signpost",
     QT_TRANSLATE_NOOP("timeline", "Faire le point"), at<model::Concern::sentAt>,
     text<model::Concern::observed>},
    {model::Closure::recordKind, "agreement", "flag", QT_TRANSLATE_NOOP("timeline", "Clôture"),
     at<model::Closure::sentAt>, firstText<model::Closure::words, model::Closure::learned>},
    {model::Story::recordKind, "stories", "chat-quote", QT_TRANSLATE_NOOP("timeline", "Récit"),
     at<model::Story::sharedAt>, firstText<model::Story::title, model::Story::lesson>},
    {model::Situation::recordKind, "notebook", "compass",
     QT_TRANSLATE_NOOP("timeline", "Situation partagée"), created, text<model::Situation::title>},
    {model::Decision::recordKind, "notebook", "signpost",
     QT_TRANSLATE_NOOP("timeline", "Décision partagée"), created, text<model::Decision::question>},
    {model::Reflection::recordKind, "notebook", "lightbulb",
     QT_TRANSLATE_NOOP("timeline", "Réflexion partagée"), created,
     text<model::Reflection::excerpt>},
    {model::Skill::recordKind, "growth", "award",
     QT_TRANSLATE_NOOP("timeline", "Compétence partagée"), created, text<model::Skill::name>},
    {model::Challenge::recordKind, "growth", "trophy", QT_TRANSLATE_NOOP("timeline", "Défi"),
     created, text<model::Challenge::text>},
    {model::Achievement::recordKind, "growth", "star", QT_TRANSLATE_NOOP("timeline", "Réussite"),
     created, text<model::Achievement::action>},
    {model::LeadershipPractice::recordKind, "growth", "people",
     QT_TRANSLATE_NOOP("timeline", "Pratique de leadership"), created,
     text<model::LeadershipPractice::situation>},
    {model::CareerPath::recordKind, "growth", "compass",
     QT_TRANSLATE_NOOP("timeline", "Trajectoire partagée"), created,
     text<model::CareerPath::scenario>},
    {model::Introduction::recordKind, "network", "diagram-3",
     QT_TRANSLATE_NOOP("timeline", "Mise en relation"), created,
     firstText<model::Introduction::metName, model::Introduction::wanted>, "introduction", itself},
};

constexpr TimelineGroup groups[] = {
    {"meetings", QT_TRANSLATE_NOOP("timeline", "Rencontres")},
    {"promises", QT_TRANSLATE_NOOP("timeline", "Engagements")},
    {"goals", QT_TRANSLATE_NOOP("timeline", "Objectifs")},
    {"feedback", QT_TRANSLATE_NOOP("timeline", "Retours")},
    {"thanks", QT_TRANSLATE_NOOP("timeline", "Mercis")},
    {"agreement", QT_TRANSLATE_NOOP("timeline", "Entente et bilans")},
    {"stories", QT_TRANSLATE_NOOP("timeline", "Récits")},
    {"notebook", QT_TRANSLATE_NOOP("timeline", "Carnet")},
    {"growth", QT_TRANSLATE_NOOP("timeline", "Progression")},
    {"network", QT_TRANSLATE_NOOP("timeline", "Réseau")},
};

std::vector<TimelineKind> allKinds() {
    std::vector<TimelineKind> all(std::begin(kinds), std::end(kinds));
    for (const model::ToldRecord& told : model::toldRecords)
        all.push_back({told.recordKind, told.group, told.icon, nullptr, created, firstWords});
    return all;
}

} // namespace

std::span<const TimelineKind> timelineKinds() {
    static const std::vector<TimelineKind> all = allKinds();
    return all;
}

std::span<const TimelineGroup> timelineGroups() {
    return groups;
}

} // namespace cordee::app
