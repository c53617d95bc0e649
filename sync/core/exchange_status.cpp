#include "sync/core/exchange.h"

#include <cstdlib>

// What a person is told of it.
namespace cordee {

SyncStatus Exchange::status() const {
    SyncStatus status;
    const Replica::OutboxState outbox = replica_.outbox();
    status.waitingChanges = outbox.changes;
    status.oldestWaitingMs = outbox.oldestMs;
    status.lastSuccessMs = lastSuccessMs_;
    status.clockSkewMs = clockSkewMs_;
    status.alarms = alarms_.size();
    status.problem = problem_;
    status.detail = detail_;
    if (problem_ != ProblemKind::None) {
        status.nextAttemptMs = nextAttemptMs_;
        status.state = needsPerson(problem_) ? SyncStatus::Problem
                       : round_              ? SyncStatus::Connecting
                                             : SyncStatus::WaitingToRetry;
        return status;
    }
    if (round_ && !round_->sent.empty()) {
        status.state = SyncStatus::Sending;
    } else {
        status.state = greeted_ ? SyncStatus::UpToDate : SyncStatus::Connecting;
    }
    if (snapshots_.tooOld()) {
        status.problem = ProblemKind::VersionMismatch;
        status.detail = *snapshots_.tooOld();
    } else if (outbox_.isFull()) {
        status.problem = ProblemKind::StorageFull;
    } else if (auto refusal = outbox_.refusal()) {
        status.problem = ProblemKind::RefusedByServer;
        status.detail = std::move(*refusal);
    } else if (!alarms_.empty()) {
        status.problem = alarms_.back().kind == TrustErrorKind::CopiedDevice
                             ? ProblemKind::DeviceCopied
                             : ProblemKind::SecurityAlarm;
        status.detail = alarms_.back().detail;
    } else if (std::abs(clockSkewMs_) > tolerableSkewMs) {
        status.problem = ProblemKind::ClockWrong;
    }
    if (status.problem == ProblemKind::StorageFull ||
        status.problem == ProblemKind::RefusedByServer ||
        status.problem == ProblemKind::VersionMismatch) {
        status.state = SyncStatus::Problem;
        status.nextAttemptMs = outbox_.dueMs();
    }
    return status;
}

bool needsPerson(ProblemKind kind) {
    switch (kind) {
    case ProblemKind::None:
    case ProblemKind::ServerUnreachable:
    case ProblemKind::BrokenAnswer:
    case ProblemKind::ServerError:
        return false;
    case ProblemKind::CertificateNotTrusted:
    case ProblemKind::RedirectRefused:
    case ProblemKind::VersionMismatch:
    case ProblemKind::RefusedByServer:
    case ProblemKind::StorageFull:
    case ProblemKind::LocalStorage:
    case ProblemKind::ClockWrong:
    case ProblemKind::NotSecure:
    case ProblemKind::SecurityAlarm:
    case ProblemKind::DeviceCopied:
        return true;
    }
    return true;
}

} // namespace cordee
