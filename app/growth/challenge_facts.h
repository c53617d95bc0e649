#pragma once

#include "app/growth/growth_tools.h"

#include <optional>

namespace cordee::app {

inline constexpr int mostDiscomfort = 10;

struct ChallengeLinks {
    std::optional<RecordId> skill = {};
    std::optional<RecordId> goal = {};
    std::optional<RecordId> after = {}; // the step before this one
    std::optional<int> discomfort = {}; // 0 to 10
};

// A challenge of whom the space's records belong to; one for the other person is a proposal. Its
// id, or nothing if it could not be kept.
QString newChallenge(const GrowthTools& tools, const SpaceId& space, const QString& text,
                     const ChallengeLinks& links);

QString challengeState(const store::Row& challenge); // « proposé », « accepté »…
// 0 to 10; -1: not said.
int discomfortOf(const store::Row& challenge, Field<std::int64_t> when);
// « inconfort 7 → 4 », « inconfort 7 »; empty when nothing was said.
QString discomfortText(const store::Row& challenge);
// How much discomfort the step after another may have: one more, no higher than ten.
int mostAfter(const store::Row& before);

} // namespace cordee::app
