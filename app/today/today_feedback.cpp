#include "app/facts/feedback_facts.h"
#include "app/records/convert.h"
#include "app/today/today_parts.h"
#include "app/words/words.h"

#include <QCoreApplication>

// What feedback and thanks ask of me on the first screen.
namespace cordee::app::today {

using namespace Qt::StringLiterals;

namespace {

// The first feedback of any mentorship for which `waits` holds.
template <class Waits>
Prompt firstWaiting(const Facts& facts, const QString& kind, const Waits& waits,
                    const QString& text, const QString& action) {
    for (const Tie& tie : facts.ties) {
        for (const auto& feedback : feedbackTo(facts.store, tie.record.space, facts.people.me())) {
            if (!waits(facts.store, feedback, facts.today())) continue;
            return {kind, text.arg(People::firstNameOf(tie.partner)), action, u"feedback"_s,
                    toQString(feedback.id)};
        }
    }
    return {};
}

RowsModel::Row askedRow(const Facts& facts, const Tie& tie, const store::Row& request) {
    const QString name = People::firstNameOf(tie.partner);
    const auto by = request.get(model::FeedbackRequest::byOn);
    QString line = QCoreApplication::translate("today", "%1 demande un retour").arg(name);
    if (by)
        line += u" · "_s + QCoreApplication::translate("today", "pour le %1")
                               .arg(words::date(toQDate(*by), facts.today()));
    return {toQString(request.id),
            {u"feedback-give"_s, textOf(request, model::FeedbackRequest::question), line,
             People::initials(tie.partner), toQString(tie.record.id), QString()}};
}

RowsModel::Row questionedRow(const Facts& facts, const Tie& tie, const store::Row& feedback) {
    const auto response = sharedResponse(facts.store, feedback);
    return {toQString(feedback.id),
            {u"feedback"_s, textOf(*response, model::FeedbackResponse::question),
             QCoreApplication::translate("today", "%1, sur ton retour")
                 .arg(People::firstNameOf(tie.partner)),
             People::initials(tie.partner), toQString(tie.record.id), QString()}};
}

QString thanksText(const ThanksDue& due, const QString& name) {
    if (due.goal)
        return QCoreApplication::translate("today", "« %1 » est atteint : un merci à %2 ?")
            .arg(due.title, name);
    if (due.interview)
        return QCoreApplication::translate("today",
                                           "%1 t’a donné de son temps : un merci dans la journée ?")
            .arg(name);
    return QCoreApplication::translate("today",
                                       "Qu’a changé ta rencontre avec %1 ? Un merci le lui dirait.")
        .arg(name);
}

} // namespace

Prompt feedbackPrompt(const Facts& facts) {
    return firstWaiting(
        facts, u"feedback"_s, isToReceive,
        QCoreApplication::translate("today", "%1 t’a fait un retour. Quand tu auras un moment."),
        QCoreApplication::translate("today", "Le recevoir"));
}

Prompt recheckPrompt(const Facts& facts) {
    return firstWaiting(
        facts, u"recheck"_s, isToRecheck,
        QCoreApplication::translate(
            "today", "%1 t’avait fait un retour, à revoir maintenant : qu’est-ce qui a changé ?"),
        QCoreApplication::translate("today", "Y revenir"));
}

Prompt thanksPrompt(const Facts& facts) {
    for (const Tie& tie : facts.ties) {
        if (tie.myRole == model::Role::Mentor) continue;
        const auto due = thanksDue(facts.store, facts.people, tie.record, facts.now);
        if (!due) continue;
        const QString name = People::firstNameOf(tie.partner);
        const QString text = thanksText(*due, name);
        return {u"thanks"_s, text, QCoreApplication::translate("today", "Dire merci"), u"thanks"_s,
                toQString(due->about)};
    }
    return {};
}

std::vector<RowsModel::Row> askedRows(const Facts& facts) {
    std::vector<RowsModel::Row> rows;
    for (const Tie& tie : facts.ties) {
        const UserId partner = facts.people.partner(tie.record);
        if (partner.isNull()) continue;
        for (const auto& request : openRequests(facts.store, tie.record.space, partner))
            rows.push_back(askedRow(facts, tie, request));
        for (const auto& feedback :
             feedbackFrom(facts.store, tie.record.space, facts.people.me())) {
            if (hasOpenQuestion(facts.store, feedback))
                rows.push_back(questionedRow(facts, tie, feedback));
        }
    }
    return rows;
}

} // namespace cordee::app::today
