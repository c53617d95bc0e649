#include "sync/server/request_gate.h"

#include "sync/core/limits.h"
#include "sync/crypto/verify/parse.h"
#include "sync/crypto/verify/request.h"

namespace cordee::server {

namespace {

constexpr std::uint32_t exchangeVersion = 1;

bool tooMany(const wire::ExchangeRequest& request) {
    const auto over = [](int count, std::size_t limit) {
        return static_cast<std::size_t>(count) > limit;
    };
    return over(request.log_push_size(), limits::spacesPerRequest) ||
           over(request.batch_push_size(), limits::spacesPerRequest) ||
           over(request.space_pull_size(), limits::spacesPerRequest) ||
           over(request.user_pull_size(), limits::spacesPerRequest) ||
           over(request.box_put_size(), limits::boxesPerRequest) ||
           over(request.box_get_size(), limits::boxesPerRequest) ||
           over(request.snapshot_push_size(), limits::spacesPerRequest) ||
           over(request.snapshot_get_size(), limits::boxesPerRequest);
}

CheckedBatch checkBatch(ByteView bytes, const CheckedRequest& request, bool refill,
                        ByteView space) {
    CheckedBatch checked;
    const auto fail = [&](TrustErrorKind kind, std::string detail) {
        checked.code = pushCodeOf(kind);
        checked.detail = std::move(detail);
    };
    auto parsed = crypto::parseBatch(bytes);
    if (!parsed) {
        fail(parsed.error().kind, parsed.error().detail);
        return checked;
    }
    checked.parsed = std::move(*parsed);
    crypto::ParsedBatch& batch = *checked.parsed;
    if (batch.space.view() != space)
        fail(TrustErrorKind::Malformed, "batch of another space");
    else if (!refill && batch.device != request.device)
        fail(TrustErrorKind::NotAMember, "batch of another device");
    else if (batch.device == request.device) {
        checked.signatureChecked = true;
        if (!crypto::hasValidSignature(batch, request.signingKey))
            fail(TrustErrorKind::BadSignature, "signature does not fit the batch");
        batch.parts.clear_ciphertext(); // the received bytes are what is stored
    }
    return checked;
}

} // namespace

RequestGate::RequestGate(const Hash32& serverId, const Clock& wall)
    : serverId_(serverId)
    , wall_(wall) {}

Result<CheckedRequest, Answer> RequestGate::check(const RawRequest& raw) {
    if (raw.body.size() > limits::requestBody)
        return problemAnswer(wire::Problem::CODE_TOO_LARGE, "the body is over the limit");
    if (raw.authorization.empty()) return unauthenticated("not signed");
    const std::int64_t nowMs = wall_.nowMs();
    const auto auth = crypto::verifyRequest(raw.authorization, serverId_.view(), raw.method,
                                            raw.target, nowMs, raw.body);
    if (!auth) return unauthenticated(auth.error().detail.c_str());
    if (!seen_.enter(*auth, nowMs)) return unauthenticated("this request was sent before");

    CheckedRequest checked;
    checked.device = auth->device;
    checked.signingKey = auth->signingKey;
    if (!crypto::parseBounded(checked.request, raw.body))
        return problemAnswer(wire::Problem::CODE_MALFORMED, "not an exchange request");
    if (checked.request.version() != exchangeVersion)
        return problemAnswer(wire::Problem::CODE_VERSION, "another version of the exchange");
    if (tooMany(checked.request))
        return problemAnswer(wire::Problem::CODE_TOO_LARGE, "too many parts in one request");
    return checked;
}

void RequestGate::checkBatches(CheckedRequest& request) const {
    for (const wire::BatchPush& push : request.request.batch_push()) {
        auto& batches = request.batches.emplace_back();
        for (const Bytes& bytes : push.batch()) {
            if (batches.size() < limits::batchesPerPush) {
                batches.push_back(checkBatch(bytes, request, push.refill(), push.space_id()));
                continue;
            }
            CheckedBatch& over = batches.emplace_back();
            over.code = wire::PUSH_CODE_OVER_LIMIT;
            over.detail = "too many batches in one push";
        }
    }
}

Answer RequestGate::unauthenticated(const char* detail) const {
    wire::Problem problem;
    problem.set_code(wire::Problem::CODE_UNAUTHENTICATED);
    problem.set_detail(detail);
    problem.set_server_id(serverId_.bytes());
    problem.set_server_time_ms(wall_.nowMs());
    return problemAnswer(problem);
}

} // namespace cordee::server
