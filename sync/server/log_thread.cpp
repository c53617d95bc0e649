#include "sync/server/log_thread.h"

#include <algorithm>
#include <chrono>

namespace cordee::server {

namespace {

// How often idle time is used for tidying.
constexpr std::int64_t tidyEveryMs = 1'000;

} // namespace

LogThread::LogThread(ExchangeHandler& handler, const Clock& steady,
                     std::function<void(const std::string&)> broken)
    : handler_(handler)
    , steady_(steady)
    , broken_(std::move(broken))
    , thread_([this] { run(); }) {}

LogThread::~LogThread() {
    stop();
}

Ticket LogThread::submit(CheckedRequest request, Reply reply) {
    const std::lock_guard lock(mutex_);
    submitted_.jobs.push_back({++lastTicket_, std::move(request), std::move(reply)});
    wake_.notify_one();
    return lastTicket_;
}

void LogThread::endWait(Ticket ticket) {
    const std::lock_guard lock(mutex_);
    submitted_.ended.push_back(ticket);
    wake_.notify_one();
}

void LogThread::endAllWaits() {
    const std::lock_guard lock(mutex_);
    submitted_.endAll = true;
    wake_.notify_one();
}

void LogThread::backUp(std::filesystem::path file, OnlineBackup::Done done) {
    const std::lock_guard lock(mutex_);
    submitted_.backups.emplace_back(std::move(file), std::move(done));
    wake_.notify_one();
}

void LogThread::stop() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
        wake_.notify_one();
    }
    if (thread_.joinable()) thread_.join();
}

bool LogThread::isIdle() const {
    return submitted_.jobs.empty() && submitted_.ended.empty() && submitted_.backups.empty() &&
           !submitted_.endAll;
}

// False when the thread shall end.
bool LogThread::waitForWork(std::unique_lock<std::mutex>& lock) {
    if (!isIdle()) return true;
    if (stopping_) return false;
    if (handler_.hasMoreToTidy()) return true;
    std::int64_t untilMs = tidyEveryMs;
    if (const auto deadlineMs = handler_.nextDeadlineMs())
        untilMs = std::clamp<std::int64_t>(*deadlineMs - steady_.nowMs(), 0, tidyEveryMs);
    wake_.wait_for(lock, std::chrono::milliseconds(untilMs),
                   [this] { return stopping_ || !isIdle(); });
    return true;
}

Result<void, LogStoreFailure> LogThread::perform(Work& work) {
    if (auto done = handler_.execute(work.jobs); !done) return done;
    for (const Ticket ticket : work.ended)
        if (auto done = handler_.endWait(ticket); !done) return done;
    if (work.endAll)
        if (auto done = handler_.endAllWaits(); !done) return done;
    for (auto& [file, done] : work.backups)
        handler_.backUp(std::move(file), std::move(done));
    if (auto done = handler_.endDueWaits(); !done) return done;
    return handler_.tidy();
}

void LogThread::run() {
    std::unique_lock lock(mutex_);
    while (waitForWork(lock)) {
        Work work;
        std::swap(work, submitted_);
        lock.unlock();
        if (const auto done = perform(work); !done) {
            broken_(done.error().detail);
            return;
        }
        lock.lock();
    }
}

} // namespace cordee::server
