#include "tests/fuzz/snapshot_placing.h"

#include "sync/crypto/verify/parse.h"
#include "sync/crypto/verify/snapshot.h"

#include "tests/fuzz/forge.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace cordee::fuzz {

using namespace crypto;

void place(wire::SnapshotPush& push, Logs& logs, const DeviceSecrets& device, ToldSnapshot& told) {
    Scene& world = scene();
    push.set_space_id(world.space.id().bytes());
    wire::SnapshotHeader header;
    if (!push.header().empty() && parseBounded(header, push.header())) {
        header.set_version(snapshotVersion);
        header.set_suite(1);
        header.set_space_id(push.space_id());
        header.set_device_id(device.id().bytes());
        for (wire::Seen& entry : *header.mutable_vector())
            if (const auto author = DeviceId::from(entry.device_id())) {
                const ChainHead& head = logs.head(world.space.id(), *author);
                if (head.seq == 0) continue;
                entry.set_device_seq(head.seq);
                entry.set_hash(head.hash.bytes());
            }
        for (int i = 0; i < std::min(push.chunk_size(), header.chunk_hash_size()); ++i)
            header.set_chunk_hash(i, chunkHashOf(push.chunk(i)).bytes());
        push.set_header(header.SerializeAsString());
        told = {snapshotIdOf(push.header()), header.state_hash()};
        if (push.signature_size() == 0) push.add_signature();
        push.mutable_signature(0)->set_device_id(device.id().bytes());
        push.mutable_signature(0)->set_state_hash(told.stateHash);
    }
    push.set_snapshot_id(told.id.bytes());
    for (wire::SnapshotSignature& signature : *push.mutable_signature()) {
        const auto signer = DeviceId::from(signature.device_id());
        const DeviceEntry* entry = signer ? logs.device(*signer) : nullptr;
        if (signature.state_hash().empty()) signature.set_state_hash(told.stateHash);
        if (entry)
            signature.set_signature(
                forge(entry->signingKey, snapshotMessage(told.id, signature.state_hash())).bytes());
    }
}

void believe(const wire::SnapshotNews& news, const SpaceLog& log, Logs& logs) {
    const auto parsed = parseSnapshot(news.header());
    require(parsed.ok(), "a client can read the snapshot that a server took");
    std::vector<const wire::SnapshotSignature*> signatures;
    for (const wire::SnapshotSignature& signature : news.signature())
        signatures.push_back(&signature);
    const auto verdict = judgeSnapshot(*parsed, signatures, log, logs);
    require(verdict.ok(), "a client believes the snapshot that a server took");
    if (!news.is_base()) return;
    require(verdict->isConfirmed && !verdict->isDisputed, "batches are dropped on two words");
    for (const auto& [device, head] : parsed->vector)
        logs.head(log.space(), device) = head;
}

wire::SnapshotPush anySnapshot() {
    Scene& world = scene();
    wire::SnapshotPush push;
    wire::SnapshotHeader header;
    header.set_epoch(1);
    const bool anaFirst = world.ana->device().id() < world.paul->device().id();
    for (const bool isAna : {anaFirst, !anaFirst})
        header.add_vector()->set_device_id((isAna ? world.ana : world.paul)->device().id().bytes());
    header.set_state_hash(Bytes(32, 's'));
    header.set_model_hash(Bytes(32, 'm'));
    header.set_stream_header(Bytes(24, 'n'));
    header.add_chunk_hash(Bytes(32, 'h'));
    push.set_header(header.SerializeAsString());
    push.add_chunk(Bytes(100, 'c'));
    return push;
}

} // namespace cordee::fuzz
