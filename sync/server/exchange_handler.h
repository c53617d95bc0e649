#pragma once

#include "sync/server/batch_pushes.h"
#include "sync/server/disk_room.h"
#include "sync/server/log_pushes.h"
#include "sync/server/metrics.h"
#include "sync/server/news.h"
#include "sync/server/request_gate.h"
#include "sync/server/snapshots.h"
#include "sync/server/waiting.h"

#include <span>

namespace cordee::server {

struct Job {
    Ticket ticket = 0;
    CheckedRequest request;
    Reply reply;
};

// The exchange without network and without threads: what the simulator, the fuzzers and the real
// server run. Only one thread may use it.
//
// Functions that return a failure do so when the storage is broken: some jobs were then not
// answered and must not be, because nothing can be promised any more.
class ExchangeHandler {
  public:
    // `wall` decides what has expired, `steady` how long requests wait and transactions last.
    // `room`: null where the disk is not looked at.
    ExchangeHandler(LogStore& store, const Clock& wall, const Clock& steady, Metrics& metrics,
                    DiskRoom* room = nullptr);

    // Answers one request at once, as if it had not asked to wait.
    Result<Answer, LogStoreFailure> handle(RequestGate& gate, const RawRequest& raw);

    // Executes the jobs in their order, commits what they pushed together (in slices of about
    // limits::groupCommit), wakes who waited for it, then replies. Jobs that wait are kept.
    Result<void, LogStoreFailure> execute(std::span<Job> jobs);

    // Answers a waiting request with what there is.
    Result<void, LogStoreFailure> endWait(Ticket ticket);
    Result<void, LogStoreFailure> endDueWaits();
    Result<void, LogStoreFailure> endAllWaits();
    // Milliseconds of `steady` when the next wait ends.
    std::optional<std::int64_t> nextDeadlineMs() const { return waiting_.nextDeadlineMs(); }

    // For moments when nothing is asked: checkpoint, expired boxes, a piece of a backup.
    Result<void, LogStoreFailure> tidy();

    void backUp(std::filesystem::path file, OnlineBackup::Done done);
    // tidy() has more to do at once.
    bool hasMoreToTidy() const { return backup_ != nullptr || isDropping_; }

  private:
    template <class Function>
    Result<void, LogStoreFailure> guarded(Function&& function);
    std::size_t executeSlice(std::span<Job> jobs);
    bool commitPushes(std::span<Job> jobs, std::vector<wire::ExchangeResponse>& responses);
    void push(CheckedRequest& request, wire::ExchangeResponse& response);
    wire::BoxResult putBox(const wire::BoxPut& put);
    void commit();
    void answerOrPark(Job& job, wire::ExchangeResponse& response);
    void reply(const Reply& reply, wire::ExchangeResponse& response);
    std::uint32_t refillingMs() const; // that are left
    void wakeTouched();
    void answerWaiting(Ticket ticket, bool evenWithoutNews);
    std::set<UserId> usersOf(const CheckedRequest& request);

    LogStore& store_;
    const Clock& wall_;
    const Clock& steady_;
    Metrics& metrics_;
    DiskRoom* room_;
    std::unique_ptr<OnlineBackup> backup_;
    LogCache logs_;
    Touched touched_;
    LogPushes logPushes_;
    BatchPushes batchPushes_;
    Snapshots snapshots_;
    News news_;
    Waiting waiting_;
    std::int64_t boxesTidiedAtMs_ = 0;
    bool isDropping_ = true;
};

} // namespace cordee::server
