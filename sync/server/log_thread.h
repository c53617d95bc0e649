#pragma once

#include "sync/server/exchange_handler.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace cordee::server {

// The one thread that reads and writes the log. Requests that come while a commit is running are
// committed together by the next one; when nothing runs, a request is committed at once.
class LogThread {
  public:
    // `broken` is called once, on this thread, when the storage failed. From then on nothing is
    // answered, because nothing can be promised.
    LogThread(ExchangeHandler& handler, const Clock& steady,
              std::function<void(const std::string&)> broken);
    ~LogThread();
    LogThread(const LogThread&) = delete;
    LogThread& operator=(const LogThread&) = delete;

    // `reply` is called on the log's thread, after what the request pushed is durable.
    Ticket submit(CheckedRequest request, Reply reply);
    // Answers the request now if it is still waiting for news.
    void endWait(Ticket ticket);
    void endAllWaits();
    // Makes a backup between requests; `done` is called on the log's thread.
    void backUp(std::filesystem::path file, OnlineBackup::Done done);
    // Finishes what was submitted, then ends the thread.
    void stop();

  private:
    struct Work {
        std::vector<Job> jobs;
        std::vector<Ticket> ended;
        std::vector<std::pair<std::filesystem::path, OnlineBackup::Done>> backups;
        bool endAll = false;
    };

    void run();
    bool waitForWork(std::unique_lock<std::mutex>& lock);
    Result<void, LogStoreFailure> perform(Work& work);
    bool isIdle() const;

    ExchangeHandler& handler_;
    const Clock& steady_;
    std::function<void(const std::string&)> broken_;
    std::mutex mutex_;
    std::condition_variable wake_;
    Work submitted_;
    Ticket lastTicket_ = 0;
    bool stopping_ = false;
    std::thread thread_;
};

} // namespace cordee::server
