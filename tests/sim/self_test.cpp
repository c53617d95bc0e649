#include "self_test.h"

#include "world.h"

#include "sync/core/planted.h"

#include <array>
#include <iostream>
#include <map>

namespace cordee::sim {

namespace {

struct Planted {
    Bug bug;
    const char* name;
};

constexpr std::array bugs{
    Planted{Bug::NoSync, "NoSync"},
    Planted{Bug::MemoryNotUndone, "MemoryNotUndone"},
    Planted{Bug::SealedTwice, "SealedTwice"},
    Planted{Bug::NumberReused, "NumberReused"},
    Planted{Bug::AckDropsOthers, "AckDropsOthers"},
    Planted{Bug::OneNameForAll, "OneNameForAll"},
    Planted{Bug::NotOvertaken, "NotOvertaken"},
    Planted{Bug::UndoTakesAll, "UndoTakesAll"},
    Planted{Bug::UndoOverNewer, "UndoOverNewer"},
    Planted{Bug::HalfAnAct, "HalfAnAct"},
    Planted{Bug::DeletionWins, "DeletionWins"},
    Planted{Bug::TieToTheLater, "TieToTheLater"},
    Planted{Bug::LateWriteWins, "LateWriteWins"},
    Planted{Bug::RemovalWins, "RemovalWins"},
    Planted{Bug::TypingLost, "TypingLost"},
    Planted{Bug::CursorNotMoved, "CursorNotMoved"},
    Planted{Bug::CursorFirst, "CursorFirst"},
    Planted{Bug::ChainNotMoved, "ChainNotMoved"},
    Planted{Bug::NewerDropped, "NewerDropped"},
    Planted{Bug::AuthorIsMe, "AuthorIsMe"},
    Planted{Bug::PrivateTravels, "PrivateTravels"},
    Planted{Bug::CounterNotKept, "CounterNotKept"},
    Planted{Bug::AckOnSending, "AckOnSending"},
    Planted{Bug::AnyAckTaken, "AnyAckTaken"},
    Planted{Bug::RepeatNotTaken, "RepeatNotTaken"},
    Planted{Bug::HeldForEver, "HeldForEver"},
    Planted{Bug::ParkedForgotten, "ParkedForgotten"},
    Planted{Bug::SkewIgnored, "SkewIgnored"},
    Planted{Bug::PreviousHashIgnored, "PreviousHashIgnored"},
    Planted{Bug::GapIgnored, "GapIgnored"},
    Planted{Bug::SignatureIgnored, "SignatureIgnored"},
    Planted{Bug::NoRotation, "NoRotation"},
    Planted{Bug::SealedForStrangers, "SealedForStrangers"},
    Planted{Bug::OneNonce, "OneNonce"},
    Planted{Bug::ServerNoSync, "ServerNoSync"},
    Planted{Bug::ServerSkipsOne, "ServerSkipsOne"},
    Planted{Bug::AckBeforeCommit, "AckBeforeCommit"},
    Planted{Bug::CacheNotUndone, "CacheNotUndone"},
    Planted{Bug::RepeatIsConflict, "RepeatIsConflict"},
    Planted{Bug::NobodyWoken, "NobodyWoken"},
    Planted{Bug::SnapshotOmitsField, "SnapshotOmitsField"},
    Planted{Bug::SnapshotWins, "SnapshotWins"},
    Planted{Bug::StartForgetsPending, "StartForgetsPending"},
    Planted{Bug::ResumesTooFar, "ResumesTooFar"},
    Planted{Bug::UnconfirmedDrops, "UnconfirmedDrops"},
    Planted{Bug::SlowDeviceDropped, "SlowDeviceDropped"},
    Planted{Bug::EvidenceDropped, "EvidenceDropped"},
    Planted{Bug::ApartNotShown, "ApartNotShown"},
    Planted{Bug::SeenIsApart, "SeenIsApart"},
    Planted{Bug::MarkIgnored, "MarkIgnored"},
    Planted{Bug::SecondCopyIgnored, "SecondCopyIgnored"},
    Planted{Bug::SumsIgnored, "SumsIgnored"},
};

// The rule that was found broken, if one was.
std::string lookFor(Bug bug, std::uint64_t seed) {
    plantedBug = bug;
    std::string rule;
    try {
        World world(seed, {});
        world.run();
    } catch (const Violation& violation) {
        rule = violation.rule();
    } catch (const std::exception& exception) {
        rule = std::string("exception ") + exception.what();
    }
    plantedBug = Bug::None;
    return rule;
}

} // namespace

int selfTest(std::uint64_t within, std::size_t atLeast, const std::string& only) {
    std::size_t found = 0;
    std::map<std::uint64_t, bool> fine; // without a bug: only such a seed finds one
    const auto isFine = [&](std::uint64_t seed) {
        const auto known = fine.find(seed);
        if (known != fine.end()) return known->second;
        return fine[seed] = lookFor(Bug::None, seed).empty();
    };
    std::size_t count = 0;
    for (const Planted& each : bugs) {
        if (!only.empty() && only != each.name) continue;
        ++count;
        std::string rule;
        std::uint64_t seed = 0;
        while (rule.empty() && seed < within) {
            rule = lookFor(each.bug, ++seed);
            if (!rule.empty() && !isFine(seed)) rule.clear();
        }
        std::cout << each.name << ": "
                  << (rule.empty() ? "NOT FOUND in " : "found by " + rule + " in seed ") << seed
                  << std::endl;
        if (!rule.empty()) ++found;
    }
    std::cout << count << " bugs planted, " << found << " found\n";
    return found >= (atLeast == 0 ? count : atLeast) ? 0 : 1;
}

} // namespace cordee::sim
