#include "app/growth/challenge_list.h"

#include "app/growth/challenge_facts.h"
#include "app/records/convert.h"

#include <algorithm>
#include <set>

namespace cordee::app {

namespace {

using model::Challenge;
using model::ChallengeStatus;

ChallengeStatus statusOf(const store::Row& challenge) {
    return challenge.get(Challenge::status).value_or(ChallengeStatus::Accepted);
}

QString toneOf(ChallengeStatus status) {
    switch (status) {
    case ChallengeStatus::Proposed:
        return QStringLiteral("rope");
    case ChallengeStatus::Tried:
        return QStringLiteral("ok");
    case ChallengeStatus::LetGo:
        return QStringLiteral("quiet");
    case ChallengeStatus::Unspecified:
    case ChallengeStatus::Accepted:
        break;
    }
    return QStringLiteral("tint");
}

} // namespace

ChallengeList::ChallengeList(const GrowthTools& tools, QObject* parent)
    : GrowthList(tools, "challengeId",
                 {"title", "state", "tone", "figures", "due", "by", "shared", "owner"},
                 {Challenge::recordKind}, parent) {
    reload();
}

std::vector<ChallengeList::Row> ChallengeList::read() {
    auto all = tools_.store.select(store::Query(Challenge::recordKind).newestFirst());
    std::set<RecordId> answered;
    for (const store::Row& challenge : all) {
        if (const auto proposal = challenge.get(Challenge::proposalId)) answered.insert(*proposal);
    }
    std::erase_if(all, [&](const store::Row& row) { return answered.contains(row.id); });
    std::ranges::stable_sort(all, {}, statusOf);
    std::vector<Row> rows;
    std::vector<store::Row> tried;
    for (const store::Row& challenge : all) {
        const ChallengeStatus status = statusOf(challenge);
        const bool mine = tools_.isMine(challenge, Challenge::ownerId);
        const auto proposer = challenge.get(Challenge::proposedBy);
        const bool forMe = mine && status == ChallengeStatus::Proposed && proposer;
        const QString due = dateText(challenge, Challenge::dueOn, tools_.today());
        rows.push_back(
            {toQString(challenge.id),
             {textOf(challenge, Challenge::text), challengeState(challenge), toneOf(status),
              discomfortText(challenge), due.isEmpty() ? QString() : tr("pour le %1").arg(due),
              forMe ? tools_.people.firstName(challenge.space, *proposer) : QString(),
              tools_.store.isShared(challenge.space),
              tools_.ownerName(challenge, Challenge::ownerId)}});
        if (mine && status == ChallengeStatus::Tried) tried.push_back(challenge);
    }
    readCurve(std::move(tried));
    return rows;
}

void ChallengeList::readCurve(std::vector<store::Row> tried) {
    std::erase_if(tried, [](const store::Row& row) {
        return discomfortOf(row, Challenge::discomfortBefore) < 0 ||
               discomfortOf(row, Challenge::discomfortAfter) < 0;
    });
    std::ranges::stable_sort(tried, {}, [](const store::Row& row) {
        return dateOf(row, Challenge::triedOn).toJulianDay();
    });
    const auto point = [&](std::size_t i, Field<std::int64_t> when) {
        const store::Row& row = tried[i];
        const int felt = discomfortOf(row, when);
        const double at =
            tried.size() < 2 ? 0.5 : static_cast<double>(i) / static_cast<double>(tried.size() - 1);
        return QVariantMap{{QStringLiteral("at"), at},
                           {QStringLiteral("value"), static_cast<double>(felt) / mostDiscomfort},
                           {QStringLiteral("text"),
                            tr("%1 : %2 sur 10").arg(textOf(row, Challenge::text)).arg(felt)}};
    };
    before_.clear();
    after_.clear();
    for (std::size_t i = 0; i < tried.size(); ++i) {
        before_.append(point(i, Challenge::discomfortBefore));
        after_.append(point(i, Challenge::discomfortAfter));
    }
}

QString ChallengeList::create(const QString& text, const QString& audienceId) {
    const auto space = toId<SpaceId>(audienceId);
    return space ? newChallenge(tools_, *space, text, {}) : QString();
}

} // namespace cordee::app
