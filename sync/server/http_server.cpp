#include "sync/server/http_server.h"

#include "sync/server/http_session.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <spdlog/spdlog.h>

#include <chrono>

namespace cordee::server {

namespace {

namespace asio = boost::asio;
using asio::awaitable;
using asio::redirect_error;
using asio::use_awaitable;
using boost::system::error_code;
using tcp = asio::ip::tcp;
using Failure = Error<ListenError>;

constexpr std::uint64_t mostConnections = 20'000;
constexpr std::chrono::milliseconds pauseWhenFull{100};
constexpr std::chrono::milliseconds finishStep{5};
constexpr std::chrono::seconds longestFinish{5};

} // namespace

HttpServer::HttpServer(asio::io_context& io, HttpService& service)
    : io_(io)
    , service_(service)
    , acceptor_(asio::make_strand(io))
    , signals_(io) {}

Result<void, Failure> HttpServer::loadCertificate(const ServerOptions& options) {
    using asio::ssl::context;
    tls_.emplace(context::tls_server);
    tls_->set_options(context::default_workarounds | context::no_sslv2 | context::no_sslv3 |
                      context::no_tlsv1 | context::no_tlsv1_1);
    // A waiting connection then holds no buffers.
    SSL_CTX_set_mode(tls_->native_handle(), SSL_MODE_RELEASE_BUFFERS);
    error_code error;
    tls_->use_certificate_chain_file(options.certificate.string(), error);
    if (error)
        return Failure{ListenError::BadCertificate, "cannot use the certificate " +
                                                        options.certificate.string() + ": " +
                                                        error.message()};
    tls_->use_private_key_file(options.key.string(), context::pem, error);
    if (error)
        return Failure{ListenError::BadCertificate,
                       "cannot use the key " + options.key.string() + ": " + error.message()};
    return {};
}

Result<void, Failure> HttpServer::listen(const ServerOptions& options) {
    error_code error;
    tcp::resolver resolver(io_);
    const auto found = resolver.resolve(options.host, options.port, tcp::resolver::passive, error);
    if (error)
        return Failure{ListenError::BadAddress,
                       "no such address " + options.host + ": " + error.message()};
    const tcp::endpoint endpoint = *found.begin();
    if (!options.tls() && !options.plain && !endpoint.address().is_loopback())
        return Failure{ListenError::BadAddress,
                       "without a certificate only loopback is served; give --certificate and "
                       "--key, or --plain behind a proxy"};
    if (options.tls())
        if (auto loaded = loadCertificate(options); !loaded) return loaded;
    acceptor_.open(endpoint.protocol(), error);
    if (!error) acceptor_.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error) acceptor_.bind(endpoint, error);
    if (!error) acceptor_.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return Failure{ListenError::AddressInUse, "cannot listen on " + options.host + ":" +
                                                      options.port + ": " + error.message()};
    return {};
}

std::string HttpServer::url() const {
    error_code ignored;
    const auto endpoint = acceptor_.local_endpoint(ignored);
    const std::string host = endpoint.address().to_string();
    return std::string(tls_ ? "https://" : "http://") +
           (endpoint.address().is_v6() ? "[" + host + "]" : host) + ":" +
           std::to_string(endpoint.port());
}

void HttpServer::start() {
    asio::co_spawn(acceptor_.get_executor(), accept(), asio::detached);
    signals_.add(SIGTERM);
    signals_.add(SIGINT);
    signals_.async_wait([this](const error_code& error, int) {
        if (!error) asio::co_spawn(acceptor_.get_executor(), finish(), asio::detached);
    });
}

awaitable<void> HttpServer::accept() {
    asio::steady_timer pause(acceptor_.get_executor());
    while (acceptor_.is_open()) {
        error_code error;
        if (service_.metrics.connectionsOpen < mostConnections) {
            const asio::any_io_executor strand = asio::make_strand(io_);
            tcp::socket socket =
                co_await acceptor_.async_accept(strand, redirect_error(use_awaitable, error));
            if (!error) {
                serveConnection(std::move(socket), tls_ ? &*tls_ : nullptr, service_);
                continue;
            }
            if (!acceptor_.is_open()) co_return;
        }
        // Out of descriptors or of room: others have to end first.
        pause.expires_after(pauseWhenFull);
        co_await pause.async_wait(redirect_error(use_awaitable, error));
    }
}

// Takes no new connections, answers what waits and lets the answers go out.
awaitable<void> HttpServer::finish() {
    spdlog::info("stopping");
    service_.stopping = true;
    error_code error;
    acceptor_.close(error);
    service_.log.endAllWaits();
    asio::steady_timer pause(acceptor_.get_executor());
    const auto end = std::chrono::steady_clock::now() + longestFinish;
    while (service_.answering > 0 && std::chrono::steady_clock::now() < end) {
        pause.expires_after(finishStep);
        co_await pause.async_wait(redirect_error(use_awaitable, error));
    }
    io_.stop();
}

} // namespace cordee::server
