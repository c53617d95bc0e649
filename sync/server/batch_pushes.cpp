#include "sync/server/batch_pushes.h"

#include "sync/core/limits.h"
#include "sync/core/planted.h"
#include "sync/crypto/verify/parse.h"

namespace cordee::server {

namespace {

using crypto::trustError;

void set(wire::BatchStatus& status, const TrustError& error) {
    status.set_code(pushCodeOf(error.kind));
    status.set_detail(error.detail);
}

BatchContents contentsOf(const crypto::ParsedBatch& batch) {
    return batch.header.contents() == wire::BATCH_CONTENTS_ORDINARY ? BatchContents::Ordinary
                                                                    : BatchContents::Evidence;
}

} // namespace

std::optional<TrustError> refusalOf(const crypto::SpaceLog* log, const DeviceId& requester,
                                    const std::optional<UserId>& user) {
    if (!log) return trustError(TrustErrorKind::UnknownSpace, "no such space here");
    if (!user || !log->isMember(*user) || log->cut(requester))
        return trustError(TrustErrorKind::NotAMember, "not a member's active device");
    if (log->closed()) return trustError(TrustErrorKind::NotAMember, "the space is closed");
    return {};
}

BatchPushes::BatchPushes(LogStore& store, LogCache& logs, Touched& touched)
    : store_(store)
    , logs_(logs)
    , touched_(touched) {}

wire::BatchPushResult BatchPushes::append(const wire::BatchPush& push,
                                          std::vector<CheckedBatch>& batches,
                                          const DeviceId& requester,
                                          const std::optional<UserId>& user) {
    wire::BatchPushResult result;
    result.set_space_id(push.space_id());
    const auto space = SpaceId::from(push.space_id());
    const crypto::SpaceLog* log = space ? logs_.space(*space) : nullptr;
    const auto refused = refusalOf(log, requester, user);
    std::map<DeviceId, Author> authors;
    for (std::size_t i = 0; i < batches.size(); ++i) {
        CheckedBatch& batch = batches[i];
        const DeviceId device = batch.parsed ? batch.parsed->device : requester;
        wire::BatchStatus status;
        if (refused) {
            set(status, *refused);
        } else {
            auto known = authors.find(device);
            if (known == authors.end())
                known = authors.emplace(device, Author{store_.chainHead(*space, device)}).first;
            status = appendOne(*log, batch, push.batch(static_cast<int>(i)), known->second);
        }
        if (batch.parsed) status.set_device_seq(batch.parsed->head.seq);
        if (batch.parsed && push.refill()) status.set_device_id(device.bytes());
        *result.add_status() = std::move(status);
    }
    return result;
}

wire::BatchStatus BatchPushes::appendOne(const crypto::SpaceLog& log, CheckedBatch& batch,
                                         ByteView bytes, Author& author) {
    wire::BatchStatus status;
    status.set_expected(author.head.seq + 1);
    if (author.stopped) {
        set(status, trustError(TrustErrorKind::Gap, "the one before it was not stored"));
        return status;
    }
    if (batch.code != wire::PUSH_CODE_STORED) {
        status.set_code(batch.code);
        status.set_detail(batch.detail);
        author.stopped = true;
        return status;
    }
    const crypto::ParsedBatch& parsed = *batch.parsed;
    const auto there = parsed.head.seq <= author.head.seq
                           ? store_.findBatch(parsed.space, parsed.device, parsed.head.seq)
                           : std::nullopt;
    if (there && there->hash == parsed.head.hash && !planted(Bug::RepeatIsConflict)) {
        status.set_code(wire::PUSH_CODE_DUPLICATE);
        status.set_server_seq(there->serverSeq);
        return status;
    }
    // Dropped long ago: whether this is what was here, its author finds out from the snapshot.
    if (!there && parsed.head.seq <= store_.chainBase(parsed.space, parsed.device).seq) {
        status.set_code(wire::PUSH_CODE_COVERED);
        status.set_detail("a snapshot stands for it");
        author.stopped = true;
        return status;
    }
    if (const auto fine = judge(log, batch, author.head); !fine) {
        // Below the head and not there as it is: whatever else, another one has its number.
        if (fine.error().kind == TrustErrorKind::Duplicate)
            set(status, trustError(TrustErrorKind::Equivocation, "two batches with one number"));
        else
            set(status, fine.error());
        author.stopped = true;
        return status;
    }
    status.set_server_seq(store_.appendBatch(parsed.space, parsed.device, parsed.head.seq,
                                             parsed.head.hash, bytes, contentsOf(parsed)));
    status.set_code(wire::PUSH_CODE_STORED);
    author.head = parsed.head;
    if (touched_.spaces.empty() || touched_.spaces.back() != parsed.space)
        touched_.spaces.push_back(parsed.space);
    ++stored_;
    return status;
}

Result<void, TrustError> BatchPushes::judge(const crypto::SpaceLog& log, CheckedBatch& batch,
                                            const ChainHead& head) const {
    const crypto::ParsedBatch& parsed = *batch.parsed;
    const auto author = crypto::checkBatchMember(parsed, log, logs_);
    if (!author) return author.error();
    if (!batch.signatureChecked) {
        const crypto::UserLog* user = logs_.user(*author);
        if (!crypto::hasValidSignature(parsed, user->find(parsed.device)->signingKey))
            return trustError(TrustErrorKind::BadSignature, "signature does not fit the batch");
    }
    if (auto placed = crypto::checkBatchPlace(parsed, log, head); !placed) return placed;
    if (store_.spaceSize(parsed.space).bytes >= limits::spaceQuota)
        return trustError(TrustErrorKind::TooLarge, "the space is full");
    return {};
}

} // namespace cordee::server
