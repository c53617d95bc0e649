#pragma once

#include "sync/server/coroutine.h"
#include "sync/server/http_service.h"
#include "sync/server/options.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <optional>

namespace cordee::server {

enum class ListenError { BadCertificate, BadAddress, AddressInUse };

// Accepts connections and serves them until a signal or stop().
class HttpServer {
  public:
    HttpServer(boost::asio::io_context& io, HttpService& service);

    // Detail of a failure is for people. Afterwards url() tells where.
    Result<void, Error<ListenError>> listen(const ServerOptions& options);
    std::string url() const;
    void start();

  private:
    Result<void, Error<ListenError>> loadCertificate(const ServerOptions& options);
    boost::asio::awaitable<void> accept();
    boost::asio::awaitable<void> finish();

    boost::asio::io_context& io_;
    HttpService& service_;
    boost::asio::ip::tcp::acceptor acceptor_;
    boost::asio::signal_set signals_;
    std::optional<boost::asio::ssl::context> tls_;
};

} // namespace cordee::server
