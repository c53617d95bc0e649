#include "sync/server/http_session.h"

#include "sync/core/limits.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <spdlog/spdlog.h>

#include <cerrno>
#include <chrono>
#include <memory>
#include <optional>

#include <sys/socket.h>

namespace cordee::server {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::awaitable;
using asio::redirect_error;
using asio::use_awaitable;
using beast::error_code;
using tcp = asio::ip::tcp;

using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;
using Parser = http::request_parser<http::string_body>;

constexpr std::size_t headerLimit = 16 * 1024;
constexpr std::chrono::seconds firstTimeout{30};
constexpr std::chrono::seconds idleTimeout{120};
constexpr std::chrono::seconds lingerTimeout{2};
constexpr std::size_t lingerBytes = 1024 * 1024;
constexpr const char* authHeader = "Cordee-Auth";

// One connection. Its functions run on the connection's strand.
template <class Stream>
class Session {
  public:
    Session(Stream stream, HttpService& service)
        : stream_(std::move(stream))
        , buffer_(headerLimit)
        , service_(service) {
        error_code ignored;
        const auto peer = lowest().socket().remote_endpoint(ignored);
        loopback_ = peer.address().is_loopback();
        address_ = peer.address().to_string();
        ++service_.metrics.connectionsAccepted;
        ++service_.metrics.connectionsOpen;
    }
    ~Session() { --service_.metrics.connectionsOpen; }
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    awaitable<void> run();

  private:
    beast::tcp_stream& lowest() { return beast::get_lowest_layer(stream_); }

    awaitable<bool> waitForRequest();
    awaitable<bool> readRequest(Request& request);
    awaitable<void> refuse(error_code error);
    awaitable<bool> respond(Request& request);
    awaitable<Response> exchange(Request& request);
    awaitable<Answer> ask(CheckedRequest request);
    void endWaitWhenPeerSpeaks(Ticket ticket, std::shared_ptr<bool> waiting);
    Response page(const Request& request);
    Response notFound(http::status status) const;
    awaitable<bool> send(Response response, bool keepAlive);
    awaitable<void> close();
    std::optional<Answer> refusedByLimits(const CheckedRequest& request);

    Stream stream_;
    beast::flat_buffer buffer_;
    HttpService& service_;
    std::string address_;
    bool loopback_ = false;
    std::uint64_t requests_ = 0;
};

Response problem(const Answer& answer) {
    Response response;
    response.result(static_cast<unsigned>(answer.status));
    response.set(http::field::content_type, "application/x-protobuf");
    if (answer.retryAfterSeconds > 0)
        response.set(http::field::retry_after, std::to_string(answer.retryAfterSeconds));
    response.body() = answer.body;
    return response;
}

ByteView view(beast::string_view text) {
    return {text.data(), text.size()};
}

template <class Stream>
awaitable<void> Session<Stream>::run() {
    error_code error;
    if constexpr (!std::is_same_v<Stream, beast::tcp_stream>) {
        lowest().expires_after(limits::headerTimeout);
        co_await stream_.async_handshake(asio::ssl::stream_base::server,
                                         redirect_error(use_awaitable, error));
        if (error) co_return;
    }
    for (bool open = true; open && !service_.stopping;) {
        if (!co_await waitForRequest()) break;
        Request request;
        if (!co_await readRequest(request)) co_return;
        open = co_await respond(request);
    }
    co_await close();
}

// Between requests a connection may rest for longer than a header may take.
template <class Stream>
awaitable<bool> Session<Stream>::waitForRequest() {
    if (buffer_.size() > 0) co_return true;
    error_code error;
    lowest().expires_after(requests_++ == 0 ? firstTimeout : idleTimeout);
    const std::size_t size = co_await stream_.async_read_some(buffer_.prepare(4096),
                                                              redirect_error(use_awaitable, error));
    buffer_.commit(size);
    co_return !error;
}

template <class Stream>
awaitable<bool> Session<Stream>::readRequest(Request& request) {
    Parser parser;
    parser.header_limit(headerLimit);
    parser.body_limit(limits::requestBody);
    error_code error;
    lowest().expires_after(limits::headerTimeout);
    co_await http::async_read_header(stream_, buffer_, parser,
                                     redirect_error(use_awaitable, error));
    // Our clients know the length beforehand; without it a body could trickle in for ever.
    if (!error && parser.chunked()) error = http::error::bad_transfer_encoding;
    if (!error) {
        lowest().expires_after(limits::bodyTimeout);
        co_await http::async_read(stream_, buffer_, parser, redirect_error(use_awaitable, error));
    }
    if (error) {
        co_await refuse(error);
        co_return false;
    }
    request = parser.release();
    co_return true;
}

template <class Stream>
awaitable<void> Session<Stream>::refuse(error_code error) {
    ++service_.metrics.requestsRefused;
    if (error == http::error::end_of_stream || error == beast::error::timeout ||
        error.category() != make_error_code(http::error::bad_method).category())
        co_return; // gone, too slow, or not speaking TLS: nobody listens to an answer
    Answer answer = problemAnswer(wire::Problem::CODE_MALFORMED, "not a valid HTTP request");
    if (error == http::error::body_limit) {
        answer = problemAnswer(wire::Problem::CODE_TOO_LARGE, "the body is over the limit");
    } else if (error == http::error::header_limit || error == http::error::buffer_overflow) {
        answer = problemAnswer(wire::Problem::CODE_TOO_LARGE, "the header is over the limit");
        answer.status = 431;
    } else if (error == http::error::bad_transfer_encoding) {
        answer = problemAnswer(wire::Problem::CODE_MALFORMED, "a Content-Length is required");
        answer.status = 411;
    }
    service_.metrics.countAnswer(answer.status, {});
    co_await send(problem(answer), false);
    co_await close();
}

template <class Stream>
awaitable<bool> Session<Stream>::respond(Request& request) {
    const auto start = std::chrono::steady_clock::now();
    ++service_.answering;
    const std::string path(request.target().substr(0, request.target().find('?')));
    Response response;
    if (path == "/v1/exchange" && request.method() == http::verb::post)
        response = co_await exchange(request);
    else
        response = page(request);
    const auto taken = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - start);
    const int status = static_cast<int>(response.result_int());
    service_.metrics.countAnswer(status, taken);
    // The path only, and only a known one: queries and stray paths may hold what is private.
    spdlog::debug("{} {} {} bytes in {} us", status,
                  response.result_int() == 404 ? std::string("unknown path") : path,
                  response.body().size(), taken.count());
    const bool keepAlive = request.keep_alive() && !service_.stopping;
    const bool sent = co_await send(std::move(response), keepAlive);
    --service_.answering;
    co_return sent&& keepAlive;
}

template <class Stream>
awaitable<Response> Session<Stream>::exchange(Request& request) {
    auto checked = service_.gate.check({view(request.method_string()), view(request.target()),
                                        view(request[authHeader]), request.body()});
    if (!checked) {
        // Behind a proxy every peer is loopback; there the proxy limits addresses.
        const auto seconds = loopback_ ? std::nullopt : service_.limits.takeAnonymous(address_);
        co_return problem(seconds ? problemAnswer(wire::Problem::CODE_TOO_MANY,
                                                  "too many unsigned requests", *seconds)
                                  : checked.error());
    }
    if (const auto refused = refusedByLimits(*checked)) co_return problem(*refused);
    service_.gate.checkBatches(*checked);
    Bytes().swap(request.body()); // its room too: it is read, and may wait for long
    if (buffer_.size() > 0 || service_.stopping) checked->request.set_wait_ms(0);
    co_return problem(co_await ask(std::move(*checked)));
}

template <class Stream>
std::optional<Answer> Session<Stream>::refusedByLimits(const CheckedRequest& request) {
    auto seconds = service_.limits.takeRequest(request.device, request.batchCount(),
                                               request.request.ByteSizeLong());
    if (!seconds && !loopback_ && request.createsAccount())
        seconds = service_.limits.takeAccount(address_);
    if (!seconds)
        seconds =
            service_.limits.takeBoxes(request.device, loopback_ ? std::string() : address_,
                                      static_cast<std::size_t>(request.request.box_put_size()));
    if (!seconds) return {};
    return problemAnswer(wire::Problem::CODE_TOO_MANY, "slow down", *seconds);
}

// Hands the request to the log's thread and resumes on the strand with the answer.
template <class Stream>
awaitable<Answer> Session<Stream>::ask(CheckedRequest request) {
    const auto executor = co_await asio::this_coro::executor;
    const bool mayWait = request.request.wait_ms() > 0;
    const auto waiting = std::make_shared<bool>(true);
    lowest().expires_never();
    if (mayWait) buffer_.shrink_to_fit(); // thousands may wait
    auto initiate = [&](auto handler) {
        auto shared = std::make_shared<decltype(handler)>(std::move(handler));
        const Ticket ticket =
            service_.log.submit(std::move(request), [shared, executor](Answer answer) {
                asio::post(executor, [shared, answer = std::move(answer)]() mutable {
                    (*shared)(std::move(answer));
                });
            });
        if (mayWait) endWaitWhenPeerSpeaks(ticket, waiting);
    };
    Answer answer = co_await asio::async_initiate<const asio::use_awaitable_t<>&, void(Answer)>(
        initiate, use_awaitable);
    *waiting = false;
    if (mayWait) {
        error_code ignored;
        lowest().socket().cancel(ignored);
    }
    co_return answer;
}

// Whatever the peer sends or closes ends the wait; the answer finds out which it was. A waiting
// connection may be told of bytes that were read meanwhile, so the socket is looked at.
template <class Stream>
void Session<Stream>::endWaitWhenPeerSpeaks(Ticket ticket, std::shared_ptr<bool> waiting) {
    tcp::socket& socket = lowest().socket();
    socket.async_wait(
        tcp::socket::wait_read, [this, &socket, ticket, waiting](const error_code& error) {
            if (error || !*waiting) return; // the session may be gone
            char octet;
            const auto size = ::recv(socket.native_handle(), &octet, 1, MSG_PEEK | MSG_DONTWAIT);
            if (size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
                endWaitWhenPeerSpeaks(ticket, waiting);
            else
                service_.log.endWait(ticket);
        });
}

template <class Stream>
Response Session<Stream>::page(const Request& request) {
    const std::string path(request.target().substr(0, request.target().find('?')));
    const bool known = path == "/i" || path == "/health" || path == "/v1/exchange" ||
                       (path == "/metrics" && loopback_);
    if (!known) return notFound(http::status::not_found);
    if (path == "/v1/exchange" ||
        (request.method() != http::verb::get && request.method() != http::verb::head))
        return notFound(http::status::method_not_allowed);
    Response response;
    response.set(http::field::content_type, "text/plain; charset=utf-8");
    if (path == "/health") response.body() = "ok\n";
    if (path == "/metrics") response.body() = service_.metrics.text();
    if (path == "/i") {
        response.set(http::field::content_type, "text/html; charset=utf-8");
        response.set("Content-Security-Policy", service_.pages.policy());
        response.body() = service_.pages.invitation();
    }
    if (request.method() == http::verb::head) {
        response.content_length(response.body().size());
        response.body().clear();
    }
    return response;
}

template <class Stream>
Response Session<Stream>::notFound(http::status status) const {
    Answer answer = problemAnswer(wire::Problem::CODE_NOT_FOUND, "no such page");
    answer.status = static_cast<int>(status);
    return problem(answer);
}

template <class Stream>
awaitable<bool> Session<Stream>::send(Response response, bool keepAlive) {
    response.version(11);
    response.keep_alive(keepAlive);
    response.set(http::field::cache_control, "no-store");
    response.set("Referrer-Policy", "no-referrer");
    response.set("X-Content-Type-Options", "nosniff");
    if (!response.has_content_length()) response.prepare_payload();
    error_code error;
    lowest().expires_after(limits::bodyTimeout);
    co_await http::async_write(stream_, response, redirect_error(use_awaitable, error));
    co_return !error;
}

// Ends the sending side first and reads a little more, so that the peer gets the last answer even
// while it is still sending.
template <class Stream>
awaitable<void> Session<Stream>::close() {
    error_code error;
    lowest().expires_after(lingerTimeout);
    if constexpr (!std::is_same_v<Stream, beast::tcp_stream>)
        co_await stream_.async_shutdown(redirect_error(use_awaitable, error));
    lowest().socket().shutdown(tcp::socket::shutdown_send, error);
    buffer_.clear();
    for (std::size_t seen = 0; !error && seen < lingerBytes;)
        seen += co_await lowest().async_read_some(buffer_.prepare(4096),
                                                  redirect_error(use_awaitable, error));
}

template <class Stream>
awaitable<void> runSession(Stream stream, HttpService& service) {
    Session<Stream> session(std::move(stream), service);
    co_await session.run();
}

void reportEnd(const std::exception_ptr& exception) {
    if (!exception) return;
    try {
        std::rethrow_exception(exception);
    } catch (const std::exception& error) {
        spdlog::error("a connection ended unexpectedly: {}", error.what());
    }
}

} // namespace

void serveConnection(tcp::socket socket, asio::ssl::context* tls, HttpService& service) {
    error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    const auto executor = socket.get_executor();
    if (tls)
        asio::co_spawn(
            executor,
            runSession(beast::ssl_stream<beast::tcp_stream>(std::move(socket), *tls), service),
            reportEnd);
    else
        asio::co_spawn(executor, runSession(beast::tcp_stream(std::move(socket)), service),
                       reportEnd);
}

} // namespace cordee::server
