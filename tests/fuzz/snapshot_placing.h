#pragma once

#include "tests/fuzz/placing.h"
#include "tests/fuzz/scene.h"

namespace cordee::fuzz {

// The snapshot that was pushed last.
struct ToldSnapshot {
    Hash32 id;
    Bytes stateHash = Bytes(32, 's');
};

// Rewrites a push as a snapshot of what the chains have come to, made by the device, or as what
// belongs to the one before; signed by whom it names.
void place(wire::SnapshotPush& push, Logs& logs, const crypto::DeviceSecrets& device,
           ToldSnapshot& told);
// What a server says of a snapshot, as a client judges it; its chains begin there where batches
// were dropped.
void believe(const wire::SnapshotNews& news, const crypto::SpaceLog& log, Logs& logs);
// Of both members' chains, to be placed.
wire::SnapshotPush anySnapshot();

} // namespace cordee::fuzz
