#include "app/growth/achievement_candidates.h"

#include "app/facts/finished.h"
#include "app/records/convert.h"
#include "app/words/words.h"

namespace cordee::app {

namespace {

QString whatText(Finished::Kind kind) {
    switch (kind) {
    case Finished::Kind::Commitment:
        return AchievementCandidates::tr("engagement tenu");
    case Finished::Kind::Goal:
        return AchievementCandidates::tr("objectif atteint");
    case Finished::Kind::Challenge:
        return AchievementCandidates::tr("défi tenté");
    }
    return {};
}

} // namespace

AchievementCandidates::AchievementCandidates(const GrowthTools& tools, QObject* parent)
    : GrowthList(tools, "sourceId", {"text", "what", "day"},
                 {model::Achievement::recordKind, model::Commitment::recordKind,
                  model::Goal::recordKind, model::Challenge::recordKind},
                 parent) {
    reload();
}

std::vector<AchievementCandidates::Row> AchievementCandidates::read() {
    std::vector<Row> rows;
    for (const Finished& one : finishedRecords(tools_.store, tools_.people.me())) {
        rows.push_back({toQString(one.id),
                        {one.text, whatText(one.kind), words::day(one.on, tools_.today())}});
    }
    return rows;
}

QString AchievementCandidates::keep(const QString& sourceId) {
    const auto source = toId<RecordId>(sourceId);
    const auto kept = source ? keepAsAchievement(tools_.store, tools_.gestures, tools_.people.me(),
                                                 tools_.personal, *source)
                             : std::nullopt;
    return kept ? toQString(*kept) : QString();
}

} // namespace cordee::app
