#include "sync/crypto/batch_seal.h"
#include "sync/crypto/padding.h"
#include "sync/crypto/verify/parse.h"

#include "tests/fuzz/disks.h"
#include "tests/fuzz/list.h"
#include "tests/fuzz/names.h"
#include "tests/fuzz/placing.h"
#include "tests/fuzz/reader.h"
#include "tests/fuzz/scene.h"

#include "cordee/fuzz/inputs.pb.h"

// F2 and F12: what two members write, sealed with the right key and opened, then applied by two
// devices in two orders. Both must show the same, and go on working.
namespace cordee::fuzz {

using namespace crypto;

namespace {

constexpr int mostBatches = 4;

struct Writer {
    const DeviceSecrets* device;
    UserId user;
    ChainHead head;
};

// The content under way: compressed, padded, sealed, signed, and all of that undone.
std::optional<RemoteBatch> travel(const wire::BatchPlain& content, Writer& writer) {
    Scene& world = scene();
    const SymmetricKey key = dataKey(world.space.keys.back());
    static Compressor compressor;
    wire::BatchHeader header = world.world.headerFor(world.space, *writer.device, writer.head);
    header.set_nonce(Bytes(nonceSize, 'n'));
    wire::Batch batch;
    batch.set_header(header.SerializeAsString());
    Bytes plain = compressor.compress(content.SerializeAsString());
    pad(plain);
    batch.set_ciphertext(aeadSeal(key, header.nonce(), batch.header(), plain));
    sign(batch, writer.device->signing.verifyKey());
    const Bytes sealed = batch.SerializeAsString();
    const auto parsed = parseBatch(sealed);
    require(parsed && verifyBatch(*parsed, *world.space.log, world.world, writer.head).ok(),
            "what is made well is believed");
    auto opened = openBatch(*parsed, key, compressor);
    if (!opened) return std::nullopt; // too many changes
    writer.head = parsed->head;
    return RemoteBatch{world.space.id(),
                       writer.device->id(),
                       writer.user,
                       parsed->head,
                       0,
                       std::move(*opened),
                       sealed,
                       {}};
}

std::vector<RemoteBatch> travel(const google::protobuf::RepeatedPtrField<wire::BatchPlain>& all,
                                Writer writer) {
    std::vector<RemoteBatch> arrived;
    for (int i = 0; i < std::min(all.size(), mostBatches); ++i)
        if (auto batch = travel(all.Get(i), writer)) arrived.push_back(std::move(*batch));
    return arrived;
}

void prepare() {
    disks().add("one");
    disks().add("two");
    Reader("one").prepare();
    Reader("two").prepare();
    disks().keep("one");
    disks().keep("two");
}

std::string_view run(ByteView bytes) {
    input::Changes parsed;
    if (!parseBounded(parsed, bytes)) return "Malformed";
    static const bool prepared = (prepare(), true);
    static_cast<void>(prepared);
    disks().reset("one");
    disks().reset("two");
    Scene& world = scene();
    const auto ana = travel(parsed.ana(), {&world.ana->device(), world.ana->id, {}});
    const auto paul = travel(parsed.paul(), {&world.paul->device(), world.paul->id, {}});
    Reader one("one");
    Reader two("two");
    one.take(ana);
    one.take(paul);
    two.take(paul);
    two.take(ana);
    const auto shown = one.shown();
    require(shown == two.shown(), "two devices that have the same show the same");
    one.open();
    require(one.shown() == shown, "a store shows after a restart what it showed before");
    one.use();
    two.use();
    return "ok";
}

std::vector<Seed> seeds() {
    input::Changes all = everything();
    std::vector<Seed> made{{"everything", all.SerializeAsString()}};
    all.clear_paul();
    made.push_back({"one-member", all.SerializeAsString()});
    all.mutable_ana()->RemoveLast();
    made.push_back({"one-batch", all.SerializeAsString()});
    return made;
}

} // namespace

Target applyTarget() {
    return {"apply",
            "changes of two members, opened and applied in two orders",
            "cordee.fuzz.input.Changes",
            16384,
            run,
            seeds};
}

} // namespace cordee::fuzz
