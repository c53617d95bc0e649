#include "app/feedback/feedback_tab.h"

#include "app/facts/feedback_facts.h"
#include "app/facts/relationship.h"
#include "app/feedback/reception.h"
#include "app/records/convert.h"
#include "app/words/words.h"

// What each row of the tab says.
namespace cordee::app {

using namespace Qt::StringLiterals;
using Response = model::FeedbackResponse;

namespace {

QString textOf(const store::Row& row, Field<std::string> field) {
    return toQString(row.get(field).value_or(std::string()));
}

bool isEncouragement(const store::Row& feedback) {
    return feedback.get(model::Feedback::kind) != model::FeedbackKind::Develop;
}

QString iconOf(const store::Row& feedback) {
    return isEncouragement(feedback) ? u"chat-heart"_s : u"chat-left-text"_s;
}

QDate sentOn(const std::optional<Timestamp>& sent) {
    return sent ? toQDateTime(*sent).date() : QDate();
}

} // namespace

// Its words wait for the page: a feedback is read when there is time for it.
RowsModel::Row FeedbackTab::toReceiveRow(const store::Row& feedback) const {
    const QString kind = isEncouragement(feedback) ? tr("%1 t’encourage").arg(firstName())
                                                   : tr("%1 t’a fait un retour").arg(firstName());
    const auto response = sharedResponse(store_, feedback);
    const auto mine = privateResponse(store_, feedback.id);
    const auto resume = mine ? mine->get(Response::resumeOn) : std::nullopt;
    QString line =
        tr("Nouveau · %1").arg(words::day(sentOn(feedback.get(model::Feedback::sentAt)), today()));
    QString tone = u"rope"_s;
    if (hasOpenQuestion(store_, feedback)) {
        line = tr("Ta question attend sa réponse");
        tone = u"quiet"_s;
    } else if (response && !textOf(*response, Response::reply).isEmpty()) {
        line = tr("%1 a répondu à ta question").arg(firstName());
    } else if (resume && toQDate(*resume) > today()) {
        line = tr("Laissé reposer, à reprendre %1").arg(words::day(toQDate(*resume), today()));
        tone = u"quiet"_s;
    } else if (mine) {
        line = tr("Lu, à recevoir quand tu veux");
    }
    return {toQString(feedback.id), {u"feedback"_s, iconOf(feedback), tone, kind, line}};
}

QString FeedbackTab::outcomeOf(const store::Row& feedback) const {
    const auto response = sharedResponse(store_, feedback);
    if (!response) return {};
    const QString changed = textOf(*response, Response::whatChanged);
    if (!changed.isEmpty()) return tr("Ce qui a changé : %1").arg(changed);
    const QString choice = feedbackChoiceName(
        response->get(Response::choice).value_or(model::FeedbackChoice::Unspecified));
    const auto recheck = response->get(Response::recheckOn);
    if (choice.isEmpty() || !recheck) return choice;
    return tr("%1 · à revoir le %2").arg(choice, words::date(toQDate(*recheck), today()));
}

RowsModel::Row FeedbackTab::givenRow(const store::Row& feedback) const {
    QString line = outcomeOf(feedback);
    QString tone = u"quiet"_s;
    if (line.isEmpty())
        line =
            tr("Envoyé %1").arg(words::day(sentOn(feedback.get(model::Feedback::sentAt)), today()));
    else
        line = tr("%1 : %2").arg(firstName(), line);
    if (hasOpenQuestion(store_, feedback)) {
        line = tr("%1 te pose une question").arg(firstName());
        tone = u"rope"_s;
    }
    return {toQString(feedback.id),
            {u"feedback"_s, iconOf(feedback), tone, textOf(feedback, model::Feedback::behaviour),
             line}};
}

RowsModel::Row FeedbackTab::receivedRow(const store::Row& feedback) const {
    const bool recheck = isToRecheck(store_, feedback, today());
    return {toQString(feedback.id),
            {u"feedback"_s, iconOf(feedback), recheck ? u"rope"_s : u"quiet"_s,
             textOf(feedback, model::Feedback::behaviour),
             recheck ? tr("Qu’est-ce qui a changé depuis ?") : outcomeOf(feedback)}};
}

RowsModel::Row FeedbackTab::requestRow(const store::Row& request, bool mine) const {
    const auto by = request.get(model::FeedbackRequest::byOn);
    QString line =
        mine ? tr("Demandé à %1").arg(firstName()) : tr("%1 te le demande").arg(firstName());
    if (by) line += u" · "_s + tr("pour le %1").arg(words::date(toQDate(*by), today()));
    const bool soon = by && toQDate(*by) <= today().addDays(2) && !mine;
    return {toQString(request.id),
            {mine ? QString() : u"feedback-give"_s, u"question-circle"_s,
             soon ? u"rope"_s : u"quiet"_s, textOf(request, model::FeedbackRequest::question),
             line}};
}

RowsModel::Row FeedbackTab::thanksRow(const store::Row& thanks) const {
    const bool mine = thanks.get(model::Gratitude::authorId) == people_.me();
    const QString when = words::day(sentOn(thanks.get(model::Gratitude::sentAt)), today());
    const QString changed = textOf(thanks, model::Gratitude::whatItChanged);
    QString line = mine ? tr("Ton merci à %1 · %2").arg(firstName(), when)
                        : tr("%1 te dit merci · %2").arg(firstName(), when);
    if (!changed.isEmpty()) line = changed + u"\n"_s + line;
    return {toQString(thanks.id),
            {QString(), u"heart"_s, u"quiet"_s, textOf(thanks, model::Gratitude::forWhat), line}};
}

std::vector<RowsModel::Row> FeedbackTab::draftRows() const {
    std::vector<RowsModel::Row> rows;
    const auto read = [&](std::uint32_t kind, Field<RecordId> tie, Field<std::string> first,
                          Field<std::string> second, const QString& route, const QString& icon) {
        for (const auto& draft : store_.select(
                 store::Query(kind).in(personal_).where(tie, mentorship_.id).newestFirst())) {
            QString text = oneLine(textOf(draft, first));
            if (text.isEmpty()) text = oneLine(textOf(draft, second));
            if (text.isEmpty()) text = tr("Sans texte encore");
            rows.push_back({toQString(draft.id),
                            {route, icon, u"quiet"_s, text, tr("Brouillon, toi seul le vois")}});
        }
    };
    read(model::Feedback::recordKind, model::Feedback::mentorshipId, model::Feedback::behaviour,
         model::Feedback::situation, u"feedback-give"_s, u"pencil"_s);
    read(model::Gratitude::recordKind, model::Gratitude::mentorshipId, model::Gratitude::forWhat,
         model::Gratitude::whatItChanged, u"thanks"_s, u"heart"_s);
    return rows;
}

} // namespace cordee::app
