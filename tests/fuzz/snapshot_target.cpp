#include "sync/core/snapshot.h"
#include "sync/crypto/snapshot_seal.h"
#include "sync/crypto/verify/labels.h"
#include "sync/crypto/verify/parse.h"

#include "tests/fuzz/disks.h"
#include "tests/fuzz/forge.h"
#include "tests/fuzz/list.h"
#include "tests/fuzz/names.h"
#include "tests/fuzz/placing.h"
#include "tests/fuzz/reader.h"
#include "tests/fuzz/scene.h"

#include <algorithm>
#include <array>

// A space's state on its way to a device that begins with it: header and signatures judged, chunks
// opened, the state merged into what is there. F12: with the right key and any plaintext.
namespace cordee::fuzz {

using namespace crypto;

namespace {

std::string_view nameOfStore(StoreErrorKind kind) {
    static constexpr std::array<std::string_view, 9> names{
        "NotFound", "Invalid", "TooLarge", "Locked", "Newer", "Damaged", "WrongKey", "Full", "Io"};
    return names[static_cast<std::size_t>(kind)];
}

const EpochKey& key() {
    return scene().space.keys.back();
}

Compressor& compressor() {
    static Compressor one;
    return one;
}

// As its maker would have sealed and signed it, where the input says nothing else.
std::vector<Bytes> place(input::Snapshot& snapshot) {
    Scene& world = scene();
    wire::SnapshotHeader& header = *snapshot.mutable_header();
    header.set_version(snapshotVersion);
    header.set_suite(1);
    header.set_space_id(world.space.id().bytes());
    header.set_epoch(1);
    const auto wanted = DeviceId::from(header.device_id());
    const bool isKnown = wanted && world.space.log->userOf(*wanted, world.world);
    const DeviceId maker = isKnown ? *wanted : world.ana->device().id();
    header.set_device_id(maker.bytes());
    header.set_state_hash(snapshotHash(label::snapshotState, key(), snapshot.state()).bytes());
    if (header.model_hash().size() != Hash32::size) header.set_model_hash(Bytes(32, 'm'));
    header.clear_chunk_hash();
    const auto sealed = sealState(snapshot.state(), header, key(), compressor());
    require(sealed.ok(), "a state of this size can be sealed");
    const Hash32 id = snapshotIdOf(header.SerializeAsString());
    if (snapshot.signature_size() == 0) snapshot.add_signature();
    snapshot.mutable_signature(0)->set_device_id(maker.bytes());
    for (wire::SnapshotSignature& signature : *snapshot.mutable_signature()) {
        if (signature.state_hash().size() != Hash32::size || &signature == &snapshot.signature(0))
            signature.set_state_hash(header.state_hash());
        const auto device = DeviceId::from(signature.device_id());
        const auto user = device ? world.space.log->userOf(*device, world.world) : std::nullopt;
        if (!user) continue;
        signature.set_signature(forge(world.world.find(*user)->find(*device)->signingKey,
                                      snapshotMessage(id, signature.state_hash()))
                                    .bytes());
    }
    return *sealed;
}

void judge(const input::Snapshot& snapshot, const ParsedSnapshot& parsed) {
    Scene& world = scene();
    std::vector<const wire::SnapshotSignature*> signatures;
    for (const auto& signature : snapshot.signature())
        signatures.push_back(&signature);
    const auto verdict = judgeSnapshot(parsed, signatures, *world.space.log, world.world);
    if (!verdict) return;
    const auto maker = world.space.log->userOf(parsed.device, world.world);
    const bool another = std::ranges::any_of(signatures, [&](const auto* signature) {
        const auto device = DeviceId::from(signature->device_id());
        return signature->state_hash() == parsed.header.state_hash() && device &&
               world.space.log->userOf(*device, world.world) != maker;
    });
    require(!verdict->isConfirmed || another, "another member's device confirms it");
}

// Worked out anew from itself, a state is the same to the octet.
void rehearse(Reader& reader, const Bytes& state) {
    const SnapshotRows& rows = *reader.store().snapshots();
    auto first = rows.rehearse(scene().space.id());
    require(first != nullptr, "a state can be rehearsed");
    if (!first->begin(state, {})) return;
    const auto written = first->state();
    require(written.ok(), "what was begun with can be written");
    auto second = rows.rehearse(scene().space.id());
    require(second->begin(*written, {}).ok(), "what was written can be begun with");
    const auto again = second->state();
    require(again && *again == *written, "a state is a function of itself");
}

std::string_view begin(const Bytes& state, const SpaceVector& vector) {
    Reader reader("three");
    const auto before = reader.shown();
    rehearse(reader, state);
    auto& rows = *reader.store().snapshots();
    const auto begun = rows.startFrom(scene().space.id(), state, vector, 1);
    if (!begun) {
        require(reader.shown() == before, "a state that is refused changes nothing");
        reader.use();
        return nameOfStore(begun.error().kind);
    }
    const auto shown = reader.shown();
    require(rows.startFrom(scene().space.id(), state, vector, 1).ok() && reader.shown() == shown,
            "beginning again changes nothing");
    reader.open();
    require(reader.shown() == shown, "a store shows after a restart what it showed before");
    reader.use();
    return "ok";
}

std::vector<RemoteBatch> opened(const google::protobuf::RepeatedPtrField<wire::BatchPlain>& all,
                                const server::test::Person& author) {
    std::vector<RemoteBatch> batches;
    for (const wire::BatchPlain& plain : all) {
        RemoteBatch batch;
        batch.space = scene().space.id();
        batch.device = author.device().id();
        batch.author = author.id;
        batch.head.seq = batches.size() + 1;
        batch.head.hash = *Hash32::from(Bytes(32, static_cast<char>('0' + batches.size())));
        batch.sealed = plain.SerializeAsString();
        batch.content = *decodeChanges(batch.sealed);
        batches.push_back(std::move(batch));
    }
    return batches;
}

// The stranger has what one member wrote, and something of his own that waits.
bool furnish() {
    disks().add("three");
    Reader reader("three");
    reader.prepare();
    reader.take(opened(everything().paul(), *scene().paul));
    const store::Edit own = store::Edit::create(scene().space.id(), 1, reader.store().newId());
    require(reader.store().commit(own).ok(), "something waits");
    disks().keep("three");
    return true;
}

void prepare() {
    static const bool furnished = furnish();
    static_cast<void>(furnished);
    disks().reset("three");
}

std::string_view run(ByteView bytes) {
    input::Snapshot snapshot;
    if (!parseBounded(snapshot, bytes)) return "Malformed";
    prepare();
    std::vector<Bytes> chunks;
    if (!snapshot.raw()) chunks = place(snapshot);
    const bool isWhole = !snapshot.raw() && snapshot.chunk_size() == 0;
    if (!isWhole) chunks.assign(snapshot.chunk().begin(), snapshot.chunk().end());
    const auto parsed = parseSnapshot(snapshot.header().SerializeAsString());
    if (!parsed) return nameOf(parsed.error().kind);
    judge(snapshot, *parsed);
    const auto state = openState(*parsed, chunks, key(), compressor());
    require(!isWhole || (state && *state == snapshot.state()), "what is sealed can be opened");
    if (!state) return nameOf(state.error().kind);
    return begin(*state, parsed->vector);
}

std::vector<Seed> seeds() {
    prepare();
    Scene& world = scene();
    Reader reader("three");
    const input::Changes all = everything();
    const auto ana = opened(all.ana(), *world.ana);
    const auto paul = opened(all.paul(), *world.paul);
    input::Snapshot snapshot;
    const auto addVector = [&](const RemoteBatch& last) {
        wire::Seen& entry = *snapshot.mutable_header()->add_vector();
        entry.set_device_id(last.device.bytes());
        entry.set_device_seq(last.head.seq);
        entry.set_hash(last.head.hash.bytes());
    };
    std::vector<Seed> made;
    auto rehearsal = reader.store().snapshots()->rehearse(world.space.id());
    require(rehearsal->apply(std::span(ana).first(1)).ok(), "the scene's batches are applied");
    snapshot.set_state(*rehearsal->state());
    addVector(ana[0]);
    made.push_back({"one", snapshot.SerializeAsString()});
    require(rehearsal->apply(std::span(ana).subspan(1)).ok() && rehearsal->apply(paul).ok(),
            "the scene's batches are applied");
    snapshot.set_state(*rehearsal->state());
    snapshot.mutable_header()->clear_vector();
    const bool anaFirst = ana[0].device < paul[0].device;
    addVector(anaFirst ? ana.back() : paul.back());
    addVector(anaFirst ? paul.back() : ana.back());
    snapshot.add_signature();
    snapshot.add_signature()->set_device_id(world.paul->device().id().bytes());
    made.push_back({"everything", snapshot.SerializeAsString()});
    input::Snapshot placed = snapshot;
    for (const Bytes& chunk : place(placed))
        placed.add_chunk(chunk);
    placed.set_raw(true);
    placed.clear_state();
    made.push_back({"sealed", placed.SerializeAsString()});
    return made;
}

} // namespace

Target snapshotTarget() {
    return {"snapshot",
            "a space's state, sealed, judged, opened and begun with",
            "cordee.fuzz.input.Snapshot",
            16384,
            run,
            seeds};
}

} // namespace cordee::fuzz
