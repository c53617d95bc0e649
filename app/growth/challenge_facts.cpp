#include "app/growth/challenge_facts.h"

#include "app/records/convert.h"

#include <QCoreApplication>

#include <algorithm>

namespace cordee::app {

using model::Challenge;
using model::ChallengeStatus;

QString newChallenge(const GrowthTools& tools, const SpaceId& space, const QString& text,
                     const ChallengeLinks& links) {
    if (text.trimmed().isEmpty()) return {};
    const UserId owner = tools.ownerIn(space);
    const bool mine = owner == tools.people.me();
    const RecordId id = tools.store.newId();
    auto challenge = store::Edit::create(space, Challenge::recordKind, id);
    challenge.set(Challenge::text, toUtf8(text.trimmed()))
        .set(Challenge::status, mine ? ChallengeStatus::Accepted : ChallengeStatus::Proposed)
        .set(Challenge::ownerId, owner);
    if (!mine) challenge.set(Challenge::proposedBy, tools.people.me());
    if (links.skill) challenge.set(Challenge::skillId, *links.skill);
    if (links.goal) challenge.set(Challenge::goalId, *links.goal);
    if (links.after) challenge.set(Challenge::afterId, *links.after);
    if (links.discomfort) challenge.set(Challenge::discomfortBefore, *links.discomfort);
    const QString said = mine ? QCoreApplication::translate("challenges", "Défi noté")
                              : QCoreApplication::translate("challenges", "Défi proposé");
    return tools.gestures.commit(challenge, said) ? toQString(id) : QString();
}

QString challengeState(const store::Row& challenge) {
    switch (challenge.get(Challenge::status).value_or(ChallengeStatus::Accepted)) {
    case ChallengeStatus::Proposed:
        return QCoreApplication::translate("challenges", "proposé");
    case ChallengeStatus::Unspecified:
    case ChallengeStatus::Accepted:
        return QCoreApplication::translate("challenges", "à tenter");
    case ChallengeStatus::Tried:
        return QCoreApplication::translate("challenges", "tenté");
    case ChallengeStatus::LetGo:
        return QCoreApplication::translate("challenges", "laissé de côté");
    }
    return {};
}

int discomfortOf(const store::Row& challenge, Field<std::int64_t> when) {
    const auto felt = challenge.get(when);
    return felt ? static_cast<int>(std::clamp<std::int64_t>(*felt, 0, mostDiscomfort)) : -1;
}

QString discomfortText(const store::Row& challenge) {
    const int before = discomfortOf(challenge, Challenge::discomfortBefore);
    const int after = discomfortOf(challenge, Challenge::discomfortAfter);
    if (before < 0) return {};
    return after < 0 ? QCoreApplication::translate("challenges", "inconfort %1").arg(before)
                     : QCoreApplication::translate("challenges", "inconfort %1 → %2")
                           .arg(before)
                           .arg(after);
}

int mostAfter(const store::Row& before) {
    return std::min(mostDiscomfort,
                    std::max(0, discomfortOf(before, Challenge::discomfortBefore)) + 1);
}

} // namespace cordee::app
