#include "sync/server/control_socket.h"
#include "sync/server/http_server.h"
#include "sync/server/steady_clock.h"
#include "sync/server/system_random.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <iostream>
#include <thread>
#include <vector>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

using namespace cordee;
using namespace cordee::server;

constexpr int exitUsage = 2;
constexpr int exitStorage = 3;

int fail(int code, const std::string& message) {
    std::cerr << "cordee-server: " << message << '\n';
    return code;
}

void setUpProcess(const ServerOptions& options) {
    ::umask(0077);
    std::signal(SIGPIPE, SIG_IGN);
    // A file over its limit is an error of the storage like any other, not a silent death.
    std::signal(SIGXFSZ, SIG_IGN);
    // A waiting device holds a descriptor.
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
    spdlog::set_default_logger(spdlog::stderr_color_mt("cordee"));
    spdlog::set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %v");
    spdlog::set_level(spdlog::level::from_str(options.logLevel));
}

const char* adviceFor(LogStoreError kind) {
    switch (kind) {
    case LogStoreError::InUse:
        return "another server uses it";
    case LogStoreError::NewerFormat:
        return "install the newer server; nothing was changed";
    case LogStoreError::Full:
        return "the disk is full";
    case LogStoreError::CannotOpen:
        return "is the directory there and writable?";
    case LogStoreError::Broken:
        return "the file is damaged; restore a backup";
    }
    return "";
}

void announce(const HttpServer& server, int readyDescriptor) {
    const std::string line = "listening on " + server.url() + "\n";
    std::cout << line << std::flush;
    if (readyDescriptor < 0) return;
    if (::write(readyDescriptor, line.data(), line.size()) < 0)
        spdlog::warn("nobody reads the descriptor of --ready-fd");
    ::close(readyDescriptor);
}

void runThreads(boost::asio::io_context& io, unsigned count) {
    std::vector<std::thread> threads;
    for (unsigned i = 1; i < count; ++i)
        threads.emplace_back([&io] { io.run(); });
    io.run();
    for (std::thread& thread : threads)
        thread.join();
}

int report(const Result<void, BackupError>& result) {
    if (result) return 0;
    const bool usage = result.error().kind == BackupFailure::InUse ||
                       result.error().kind == BackupFailure::NoBackup;
    return fail(usage ? exitUsage : exitStorage, result.error().detail);
}

int backUp(const ServerOptions& options) {
    // A running server holds the database for itself and copies it between requests.
    if (const auto answer = askForBackup(options.data, options.file)) return report(*answer);
    return report(backUpFolder(options.data, options.file));
}

int serve(const ServerOptions& options) {
    std::error_code error;
    std::filesystem::create_directories(options.data, error);
    if (error)
        return fail(exitUsage, "cannot make " + options.data.string() + ": " + error.message());
    SystemRandom random;
    const SystemClock wall;
    const SteadyClock steady;
    auto store = LogStore::open({options.data / "log.sqlite",
                                 options.data / "log.sequence",
                                 {},
                                 options.mostMebibytes << 20},
                                random);
    if (!store)
        return fail(exitStorage, "cannot open the log in " + options.data.string() + ": " +
                                     store.error().detail + " (" + adviceFor(store.error().kind) +
                                     ")");
    const unsigned threads =
        options.threads ? options.threads : std::max(1u, std::thread::hardware_concurrency());
    boost::asio::io_context io(static_cast<int>(threads));
    std::atomic<bool> broken{false};
    Metrics metrics;
    RequestGate gate((*store)->serverId(), wall);
    RateLimits limits(steady);
    DiskRoom room(DiskRoom::of(options.data), steady);
    ExchangeHandler handler(**store, wall, steady, metrics, &room);
    LogThread log(handler, steady, [&](const std::string& detail) {
        spdlog::critical("the storage failed, nothing more is acknowledged: {}", detail);
        broken = true;
        io.stop();
    });
    const StaticPages pages;
    HttpService service{gate, limits, log, metrics, pages};
    HttpServer server(io, service);
    if (auto listening = server.listen(options); !listening)
        return fail(exitUsage, listening.error().detail);
    server.start();
    ControlSocket control(io, log, options.data);
    if (!control.start()) spdlog::warn("no control socket in {}", options.data.string());
    announce(server, options.readyDescriptor);
    runThreads(io, threads);
    // Before the connections go, whose replies it may still hold.
    log.stop();
    return broken ? exitStorage : 0;
}

} // namespace

int main(int count, char** arguments) {
    const auto options = ServerOptions::parse(count, arguments);
    if (!options && options.error().kind == OptionsError::HelpWanted) {
        std::cout << options.error().detail;
        return 0;
    }
    if (!options) return fail(exitUsage, options.error().detail + "\nTry --help.");
    setUpProcess(*options);
    try {
        switch (options->task) {
        case ServerOptions::Task::BackUp:
            return backUp(*options);
        case ServerOptions::Task::Restore:
            return report(restoreFolder(options->data, options->file));
        case ServerOptions::Task::Serve:
            return serve(*options);
        }
    } catch (const std::exception& exception) {
        return fail(exitStorage, exception.what());
    }
}
