#pragma once

#include "sync/server/coroutine.h"
#include "sync/server/http_service.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

namespace cordee::server {

// Starts serving a connection on the socket's executor, which must be a strand. With `tls` it
// begins with a handshake.
void serveConnection(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context* tls,
                     HttpService& service);

} // namespace cordee::server
