#include "sync/server/control_socket.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/streambuf.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <istream>
#include <memory>

namespace cordee::server {

namespace asio = boost::asio;
using asio::use_awaitable;
using Protocol = asio::local::stream_protocol;
using boost::system::error_code;

namespace {

constexpr std::size_t longestOrder = 8 * 1024;
constexpr std::string_view backupOrder = "backup ";

std::filesystem::path socketIn(const std::filesystem::path& data) {
    return data / "control";
}

} // namespace

ControlSocket::ControlSocket(asio::io_context& io, LogThread& log,
                             const std::filesystem::path& data)
    : io_(io)
    , log_(log)
    , path_(socketIn(data))
    , acceptor_(io) {}

ControlSocket::~ControlSocket() {
    if (!acceptor_.is_open()) return;
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
}

bool ControlSocket::start() {
    // What a killed server left; the database's lock tells that no other one is alive.
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
    try {
        const Protocol::endpoint endpoint(path_.string());
        acceptor_.open();
        acceptor_.bind(endpoint);
        acceptor_.listen();
    } catch (const boost::system::system_error&) {
        error_code closed;
        acceptor_.close(closed);
        return false;
    }
    asio::co_spawn(io_, accept(), asio::detached);
    return true;
}

asio::awaitable<void> ControlSocket::accept() {
    for (;;) {
        error_code error;
        Socket socket = co_await acceptor_.async_accept(asio::redirect_error(use_awaitable, error));
        if (error) co_return;
        asio::co_spawn(io_, obey(std::move(socket)), asio::detached);
    }
}

asio::awaitable<void> ControlSocket::obey(Socket socket) {
    asio::streambuf received(longestOrder);
    error_code error;
    co_await asio::async_read_until(socket, received, '\n',
                                    asio::redirect_error(use_awaitable, error));
    if (error) co_return;
    std::istream stream(&received);
    std::string order;
    std::getline(stream, order);
    std::string answer = "error: an unknown order\n";
    if (order.starts_with(backupOrder)) {
        const auto executor = co_await asio::this_coro::executor;
        auto initiate = [&](auto handler) {
            auto shared = std::make_shared<decltype(handler)>(std::move(handler));
            log_.backUp(order.substr(backupOrder.size()), [shared, executor](const auto& result) {
                std::string text = result ? "ok\n" : "error: " + result.error().detail + "\n";
                asio::post(executor, [shared, text = std::move(text)]() mutable {
                    (*shared)(std::move(text));
                });
            });
        };
        answer = co_await asio::async_initiate<const asio::use_awaitable_t<>&, void(std::string)>(
            initiate, use_awaitable);
    }
    co_await asio::async_write(socket, asio::buffer(answer),
                               asio::redirect_error(use_awaitable, error));
}

std::optional<Result<void, BackupError>> askForBackup(const std::filesystem::path& data,
                                                      const std::filesystem::path& file) {
    asio::io_context io;
    Protocol::socket socket(io);
    try {
        socket.connect(Protocol::endpoint(socketIn(data).string()));
    } catch (const boost::system::system_error&) {
        return std::nullopt;
    }
    error_code error;
    const std::string order =
        std::string(backupOrder) + std::filesystem::absolute(file).string() + "\n";
    asio::write(socket, asio::buffer(order), error);
    std::string answer;
    asio::read_until(socket, asio::dynamic_buffer(answer, longestOrder), '\n', error);
    if (answer == "ok\n") return Result<void, BackupError>();
    if (answer.empty()) answer = "the server ended before the backup did\n";
    answer.pop_back();
    return Result<void, BackupError>(BackupError{BackupFailure::CannotWrite, answer});
}

} // namespace cordee::server
