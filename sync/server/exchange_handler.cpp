#include "sync/server/exchange_handler.h"

#include "sync/core/limits.h"
#include "sync/core/planted.h"

#include <algorithm>
#include <chrono>

namespace cordee::server {

namespace {

constexpr std::uint32_t exchangeVersion = 1;
constexpr std::size_t mostBoxes = 100'000;
constexpr std::int64_t boxLifeMs =
    std::chrono::milliseconds(limits::invitationLife + limits::authWindow).count();
constexpr std::int64_t boxTidyEveryMs = 60'000;

std::int64_t waitOf(const CheckedRequest& request) {
    if (request.pushes()) return 0;
    return std::min<std::int64_t>(request.request.wait_ms(), limits::longestWait.count());
}

} // namespace

ExchangeHandler::ExchangeHandler(LogStore& store, const Clock& wall, const Clock& steady,
                                 Metrics& metrics, DiskRoom* room)
    : store_(store)
    , wall_(wall)
    , steady_(steady)
    , metrics_(metrics)
    , room_(room)
    , logs_(store)
    , logPushes_(store, logs_, touched_)
    , batchPushes_(store, logs_, touched_)
    , snapshots_(store, logs_, touched_)
    , news_(store, logs_, snapshots_) {}

Result<Answer, LogStoreFailure> ExchangeHandler::handle(RequestGate& gate, const RawRequest& raw) {
    auto checked = gate.check(raw);
    if (!checked) return checked.error();
    gate.checkBatches(*checked);
    checked->request.set_wait_ms(0);
    Answer answer;
    Job job{0, std::move(*checked), [&](Answer given) { answer = std::move(given); }};
    if (auto done = execute({&job, 1}); !done) return done.error();
    return answer;
}

// The border where exceptions of the database end.
template <class Function>
Result<void, LogStoreFailure> ExchangeHandler::guarded(Function&& function) {
    try {
        function();
        return {};
    } catch (const SQLite::Exception& exception) {
        store_.rollback();
        logs_.clear();
        return failureOf(exception);
    }
}

Result<void, LogStoreFailure> ExchangeHandler::execute(std::span<Job> jobs) {
    return guarded([&] {
        while (!jobs.empty())
            jobs = jobs.subspan(executeSlice(jobs));
    });
}

// Returns how many of the jobs it has executed.
std::size_t ExchangeHandler::executeSlice(std::span<Job> jobs) {
    const std::int64_t startMs = steady_.nowMs();
    std::vector<wire::ExchangeResponse> responses;
    std::size_t done = 0;
    bool stored = !room_ || room_->isThere();
    try {
        while (done < jobs.size() &&
               (done == 0 || steady_.nowMs() - startMs < limits::groupCommit.count())) {
            CheckedRequest& request = jobs[done++].request;
            store_.lookAtMark(request.request.log_mark());
            store_.noteRenaming(wall_.nowMs());
            // Who has not heard that the log is another one does not know either that others bring
            // first what it lost: a statement would take the place of one of those.
            if (!store_.isKnownBy(request.request.log_mark())) request.request.clear_log_push();
            request.request.clear_log_mark(); // it may wait for long
            wire::ExchangeResponse& response = responses.emplace_back();
            if (stored) push(request, response);
        }
        commit();
    } catch (const SQLite::Exception& exception) {
        if (failureOf(exception).kind != LogStoreError::Full) throw;
        store_.rollback();
        if (!planted(Bug::CacheNotUndone)) logs_.clear();
        touched_.clear();
        stored = planted(Bug::AckBeforeCommit);
    }
    wakeTouched();
    for (std::size_t i = 0; i < done; ++i) {
        if (!stored && jobs[i].request.pushes()) {
            jobs[i].reply(
                problemAnswer(wire::Problem::CODE_STORAGE_FULL, "the server's disk is full", 60));
            continue;
        }
        wire::ExchangeResponse none;
        answerOrPark(jobs[i], stored ? responses[i] : none);
    }
    return done;
}

void ExchangeHandler::push(CheckedRequest& request, wire::ExchangeResponse& response) {
    const std::int64_t nowMs = wall_.nowMs();
    snapshots_.note(request, nowMs);
    if (!request.pushes()) return;
    for (const wire::LogPush& log : request.request.log_push())
        *response.add_log_result() = logPushes_.append(log, request.device, nowMs);
    for (const wire::BoxPut& put : request.request.box_put())
        *response.add_box_result() = putBox(put);
    const auto user = logs_.activeUser(request.device);
    for (std::size_t i = 0; i < request.batches.size(); ++i)
        *response.add_batch_result() =
            batchPushes_.append(request.request.batch_push(static_cast<int>(i)), request.batches[i],
                                request.device, user);
    for (const wire::SnapshotPush& snapshot : request.request.snapshot_push())
        *response.add_snapshot_result() = snapshots_.push(snapshot, request.device, user, nowMs);
}

wire::BoxResult ExchangeHandler::putBox(const wire::BoxPut& put) {
    wire::BoxResult result;
    result.set_locator(put.locator());
    const std::int64_t nowMs = wall_.nowMs();
    const auto locator = Locator::from(put.locator());
    if (!locator || put.sealed().empty() || put.expires_at_ms() <= nowMs) {
        result.set_code(wire::PUSH_CODE_MALFORMED);
        return result;
    }
    if (put.sealed().size() > limits::box || put.expires_at_ms() > nowMs + boxLifeMs ||
        store_.boxCount() >= mostBoxes) {
        result.set_code(wire::PUSH_CODE_OVER_LIMIT);
        return result;
    }
    switch (store_.putBox(*locator, put.sealed(), put.expires_at_ms(), nowMs)) {
    case LogStore::BoxOutcome::Stored:
        touched_.boxes.push_back(*locator);
        result.set_code(wire::PUSH_CODE_STORED);
        break;
    case LogStore::BoxOutcome::Same:
        result.set_code(wire::PUSH_CODE_DUPLICATE);
        break;
    case LogStore::BoxOutcome::Taken:
        result.set_code(wire::PUSH_CODE_CONFLICT);
        break;
    }
    return result;
}

void ExchangeHandler::commit() {
    const auto start = std::chrono::steady_clock::now();
    if (!store_.commit()) return;
    ++metrics_.commits;
    metrics_.commitMicroseconds +=
        static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::microseconds>(
                                       std::chrono::steady_clock::now() - start)
                                       .count());
    metrics_.batchesStored = batchPushes_.stored();
}

void ExchangeHandler::answerOrPark(Job& job, wire::ExchangeResponse& response) {
    if (snapshots_.isTooOld(job.request))
        return job.reply(
            problemAnswer(wire::Problem::CODE_VERSION,
                          "a space begins with a snapshot: a newer version is needed"));
    const bool anything = news_.add(job.request, wall_.nowMs(), response);
    const std::int64_t waitMs = waitOf(job.request);
    if (anything || waitMs == 0) {
        reply(job.reply, response);
        return;
    }
    const auto users = usersOf(job.request);
    waiting_.park(job.ticket, std::move(job.request), std::move(job.reply),
                  steady_.nowMs() + waitMs, users);
    metrics_.waiting = waiting_.size();
}

void ExchangeHandler::reply(const Reply& reply, wire::ExchangeResponse& response) {
    response.set_version(exchangeVersion);
    response.set_log_id(store_.logId().bytes());
    response.set_log_mark(store_.mark());
    response.set_server_time_ms(wall_.nowMs());
    response.set_refilling_ms(refillingMs());
    reply({200, response.SerializeAsString(), 0});
}

std::uint32_t ExchangeHandler::refillingMs() const {
    constexpr std::int64_t holdMs = std::chrono::milliseconds(limits::refillHold).count();
    const std::int64_t sinceMs = wall_.nowMs() - store_.renamedAtMs();
    return sinceMs >= 0 && sinceMs < holdMs ? static_cast<std::uint32_t>(holdMs - sinceMs) : 0;
}

void ExchangeHandler::wakeTouched() {
    const auto tickets =
        planted(Bug::NobodyWoken) ? std::set<Ticket>() : waiting_.waitingFor(touched_);
    touched_.clear();
    for (const Ticket ticket : tickets)
        answerWaiting(ticket, false);
}

void ExchangeHandler::answerWaiting(Ticket ticket, bool evenWithoutNews) {
    const Waiting::Entry* entry = waiting_.find(ticket);
    if (!entry) return;
    wire::ExchangeResponse response;
    if (!news_.add(entry->request, wall_.nowMs(), response) && !evenWithoutNews) return;
    const auto taken = waiting_.take(ticket);
    metrics_.waiting = waiting_.size();
    reply(taken->reply, response);
}

std::set<UserId> ExchangeHandler::usersOf(const CheckedRequest& request) {
    std::set<UserId> users;
    for (const wire::UserPull& pull : request.request.user_pull())
        if (const auto user = UserId::from(pull.user_id())) users.insert(*user);
    for (const wire::SpacePull& pull : request.request.space_pull()) {
        const auto id = SpaceId::from(pull.space_id());
        const crypto::SpaceLog* log = id ? logs_.space(*id) : nullptr;
        if (!log) continue;
        for (const crypto::MemberEntry& member : log->history())
            users.insert(member.user);
    }
    return users;
}

Result<void, LogStoreFailure> ExchangeHandler::endWait(Ticket ticket) {
    return guarded([&] { answerWaiting(ticket, true); });
}

Result<void, LogStoreFailure> ExchangeHandler::endDueWaits() {
    return guarded([&] {
        for (const Ticket ticket : waiting_.due(steady_.nowMs()))
            answerWaiting(ticket, true);
    });
}

Result<void, LogStoreFailure> ExchangeHandler::endAllWaits() {
    return guarded([&] {
        for (const Ticket ticket : waiting_.all())
            answerWaiting(ticket, true);
    });
}

void ExchangeHandler::backUp(std::filesystem::path file, OnlineBackup::Done done) {
    if (backup_) return done(BackupError{BackupFailure::InUse, "another backup is being made"});
    backup_ = store_.backUpTo(std::move(file), std::move(done));
}

Result<void, LogStoreFailure> ExchangeHandler::tidy() {
    if (backup_ && !backup_->step()) backup_.reset();
    auto tidied = guarded([&] {
        isDropping_ = snapshots_.tidy();
        commit();
        store_.checkpointWhenDue();
        const std::int64_t nowMs = steady_.nowMs();
        if (nowMs - boxesTidiedAtMs_ < boxTidyEveryMs) return;
        boxesTidiedAtMs_ = nowMs;
        store_.removeExpiredBoxes(wall_.nowMs());
        commit();
    });
    if (!tidied) isDropping_ = false;
    // Tidying can be done when there is room again.
    if (!tidied && tidied.error().kind == LogStoreError::Full) return {};
    return tidied;
}

} // namespace cordee::server
