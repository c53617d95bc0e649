#pragma once

#include "tests/fuzz/target.h"

#include <array>

// Every way in. A new target is a function here and a file of its own.
namespace cordee::fuzz {

Target batchTarget();
Target logsTarget();
Target linkTarget();
Target authTarget();
Target typingTarget();
Target textTarget();
Target snapshotTarget();
Target serverTarget();
Target applyTarget();
Target answerTarget();
Target changesTarget();
Target requestTarget();
Target backupTarget();
Target httpTarget();
Target pairingTarget();
Target packageTarget();

inline std::array<Target, 16> allTargets() {
    return {batchTarget(),   logsTarget(),    linkTarget(),     authTarget(),
            typingTarget(),  textTarget(),    snapshotTarget(), serverTarget(),
            applyTarget(),   answerTarget(),  pairingTarget(),  packageTarget(),
            changesTarget(), requestTarget(), backupTarget(),   httpTarget()};
}

} // namespace cordee::fuzz
