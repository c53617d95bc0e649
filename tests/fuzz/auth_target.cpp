#include "sync/crypto/verify/request.h"

#include "tests/fuzz/forge.h"
#include "tests/fuzz/list.h"
#include "tests/fuzz/scene.h"

#include <array>

// F4, first half: the header that signs a request.
namespace cordee::fuzz {

using namespace crypto;

namespace {

constexpr std::string_view path = "/v1/exchange";

std::string_view run(ByteView header) {
    static constexpr std::array<std::string_view, 3> names{"Malformed", "Skewed", "BadSignature"};
    static const Bytes server(32, 's');
    auto parsed = parseAuthorization(header);
    if (parsed) {
        const auto again = parseAuthorization(formatAuthorization(*parsed));
        require(again && again->device == parsed->device && again->nonce == parsed->nonce &&
                    again->signature == parsed->signature,
                "a header says what was read in it");
        parsed->signature =
            forge(parsed->signingKey, requestMessage(*parsed, server, "POST", path, "body"));
        const std::string signedHeader = formatAuthorization(*parsed);
        const auto judge = [&](ByteView body) {
            return verifyRequest(signedHeader, server, "POST", path, parsed->timestampMs, body);
        };
        require(judge("body").ok(), "who signs is believed");
        require(!judge("another").ok(), "a signature fits one body");
    }
    const auto judged = verifyRequest(header, server, "POST", path, nowMs, "body");
    return judged ? "ok" : names.at(static_cast<std::size_t>(judged.error().kind));
}

std::vector<Seed> seeds() {
    Scene& world = scene();
    const Bytes server(32, 's');
    return {
        {"signed", world.world.authorize(world.ana->device(), server, "body", nowMs)},
        {"early", world.world.authorize(world.ana->device(), server, "body", nowMs - 600'000)},
        {"elsewhere", world.world.authorize(world.paul->device(), Bytes(32, 't'), "body", nowMs)}};
}

} // namespace

Target authTarget() {
    return {"auth", "the header that signs a request", "", 600, run, seeds};
}

} // namespace cordee::fuzz
