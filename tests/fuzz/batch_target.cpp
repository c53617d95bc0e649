#include "sync/crypto/verify/parse.h"

#include "tests/fuzz/list.h"
#include "tests/fuzz/names.h"
#include "tests/fuzz/placing.h"
#include "tests/fuzz/scene.h"

// F1: a batch's envelope and header, parsed and validated against a space that knows its authors.
namespace cordee::fuzz {

using namespace crypto;

namespace {

// Its content is judged once more as if the device it names had signed it after what it follows.
void judgeSigned(const ParsedBatch& batch, const server::test::Space& space) {
    Scene& world = scene();
    const auto user = space.log->userOf(batch.device, world.world);
    if (!user) return;
    ParsedBatch genuine = batch;
    sign(genuine.parts, world.world.find(*user)->find(batch.device)->signingKey);
    ChainHead before{batch.header.device_seq() - 1, Hash32()};
    if (const auto hash = Hash32::from(batch.header.previous_hash())) before.hash = *hash;
    const auto judged = verifyBatch(genuine, *space.log, world.world, before);
    if (!judged) return;
    require(*judged == *user, "the author is whose device it is");
    require(verifyBatch(genuine, *space.log, world.world, genuine.head).error().kind ==
                TrustErrorKind::Duplicate,
            "what is there already is a duplicate");
    ChainHead other = genuine.head;
    other.hash.data()[0] ^= 1;
    require(verifyBatch(genuine, *space.log, world.world, other).error().kind ==
                TrustErrorKind::Equivocation,
            "two batches with one number are told");
    genuine.headerHash.data()[0] ^= 1;
    require(!hasValidSignature(genuine, world.world.find(*user)->find(batch.device)->signingKey),
            "a signature fits one header");
}

std::string_view run(ByteView input) {
    Scene& world = scene();
    const auto parsed = parseBatch(input);
    if (!parsed) return nameOf(parsed.error().kind);
    require(parsed->head.seq > 0 && parsed->parts.ByteSizeLong() <= input.size() + 16,
            "a batch has a number");
    const auto* space = &world.space;
    for (const auto* each : {&world.removed, &world.fresh})
        if (parsed->space == each->id()) space = each;
    judgeSigned(*parsed, *space);
    return outcomeOf(verifyBatch(*parsed, *space->log, world.world, {}));
}

std::vector<Seed> seeds() {
    Scene& world = scene();
    std::vector<Seed> all;
    for (const Bytes& batch : world.anas)
        all.push_back({"ana-" + std::to_string(all.size() + 1), batch});
    all.push_back({"paul", world.pauls[1]});
    all.push_back({"before-the-cut", world.cut[1]});
    auto header = world.world.headerFor(world.space, world.paul->device(), {});
    for (int i = 0; i < 3; ++i) {
        auto* seen = header.add_seen();
        seen->set_device_id(Bytes(32, static_cast<char>('a' + i)));
        seen->set_device_seq(static_cast<std::uint64_t>(i) + 1);
        seen->set_hash(Bytes(32, 'h'));
    }
    all.push_back({"with-seen", world.world.signBatch(world.paul->device(), header, 300)});
    return all;
}

} // namespace

Target batchTarget() {
    return {"batch", "envelope and header of a batch", "cordee.sync.v1.Batch", 8192, run, seeds};
}

} // namespace cordee::fuzz
