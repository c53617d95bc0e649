#include "app/growth/proofs.h"

#include "app/records/convert.h"
#include "app/words/name_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app {

namespace {

constexpr qsizetype most = 3;

QVariantMap proof(const QString& title, const QString& text) {
    return {{QStringLiteral("title"), title}, {QStringLiteral("text"), text}};
}

QVariantMap ofAchievement(const GrowthTools& tools, const store::Row& success) {
    using model::Achievement;
    QString text = textOf(success, Achievement::action);
    const QString result = textOf(success, Achievement::result);
    if (!result.isEmpty()) text += QStringLiteral(" → ") + result;
    const QString day = dateText(success, Achievement::onDate, tools.today());
    return proof(day.isEmpty() ? QCoreApplication::translate("proofs", "Réussite")
                               : QCoreApplication::translate("proofs", "Réussite du %1").arg(day),
                 text);
}

void addAchievements(const GrowthTools& tools, const std::optional<RecordId>& skill,
                     QVariantList& list) {
    using model::Achievement;
    auto all = tools.store.select(
        store::Query(Achievement::recordKind).orderBy(Achievement::onDate, true));
    std::erase_if(all,
                  [&](const store::Row& row) { return !tools.isMine(row, Achievement::ownerId); });
    std::ranges::stable_partition(all, [&](const store::Row& success) {
        const auto skills = success.get(Achievement::skillIds);
        return skill && std::ranges::find(skills, *skill) != skills.end();
    });
    for (const store::Row& success : all)
        list.append(ofAchievement(tools, success));
}

void addEncouragements(const GrowthTools& tools, QVariantList& list) {
    using model::Feedback;
    for (const store::Row& feedback :
         tools.store.select(store::Query(Feedback::recordKind)
                                .where(Feedback::kind, model::FeedbackKind::Encourage)
                                .newestFirst())) {
        const auto author = feedback.get(Feedback::authorId).value_or(feedback.createdBy);
        if (author == tools.people.me() || !feedback.get(Feedback::sentAt)) continue;
        const QString what = textOf(feedback, Feedback::behaviour);
        const QString effect = textOf(feedback, Feedback::impact);
        list.append(proof(words::named(QCoreApplication::translate("proofs", "Encouragement de %1"),
                                       tools.people.firstName(feedback.space, author)),
                          effect.isEmpty() ? what : what + QStringLiteral(" → ") + effect));
    }
}

void addTriedChallenges(const GrowthTools& tools, QVariantList& list) {
    using model::Challenge;
    for (const store::Row& challenge :
         tools.store.select(store::Query(Challenge::recordKind)
                                .where(Challenge::status, model::ChallengeStatus::Tried)
                                .orderBy(Challenge::triedOn, true))) {
        if (tools.isMine(challenge, Challenge::ownerId))
            list.append(proof(QCoreApplication::translate("proofs", "Défi déjà tenté"),
                              textOf(challenge, Challenge::text)));
    }
}

} // namespace

QVariantList proofsFor(const GrowthTools& tools, const std::optional<RecordId>& skill) {
    QVariantList list;
    addAchievements(tools, skill, list);
    // An encouragement has its place among the three when there is one.
    QVariantList heard;
    addEncouragements(tools, heard);
    if (!heard.isEmpty()) list = list.mid(0, most - 1) + heard;
    addTriedChallenges(tools, list);
    return list.mid(0, most);
}

} // namespace cordee::app
