#include "sync/server/http_session.h"

#include "tests/fuzz/disks.h"
#include "tests/fuzz/list.h"
#include "tests/fuzz/scene.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/strand.hpp>

#include <sys/socket.h>
#include <unistd.h>

// F4, second half: what a connection sends, as octets. The real session on one end of a pair of
// sockets; the other end sends the input and says no more.
namespace cordee::fuzz {

using namespace server;

namespace {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;

// Stands in an input for the value of a header that signs the body after it.
constexpr std::string_view signHere = "@sign@";

class Service {
  public:
    Service() {
        disks().add("http");
        auto opened = LogStore::open({"/http/log.db", "/http/log.sequence", "", 0}, random_);
        require(opened.ok(), "the server's log opens");
        store_ = std::move(*opened);
        gate_ = std::make_unique<RequestGate>(store_->serverId(), clock());
        handler_ = std::make_unique<ExchangeHandler>(*store_, clock(), steady_, metrics_);
        log_ = std::make_unique<LogThread>(*handler_, steady_, [](const std::string&) {
            require(false, "nothing that is sent breaks the storage");
        });
        // clang 14 makes no aggregate by make_unique.
        shared_.reset(new HttpService{*gate_, limits_, *log_, metrics_, pages_});
    }

    Bytes answer(ByteView sent) {
        int ends[2];
        require(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0, "two ends of a connection");
        asio::io_context context;
        tcp::socket socket(asio::make_strand(context));
        socket.assign(tcp::v4(), ends[0]);
        serveConnection(std::move(socket), nullptr, *shared_);
        require(::send(ends[1], sent.data(), sent.size(), MSG_NOSIGNAL) ==
                    static_cast<ssize_t>(sent.size()),
                "an input fits a socket's buffer");
        ::shutdown(ends[1], SHUT_WR);
        context.run();
        Bytes received;
        char block[16384];
        for (ssize_t size = 0; (size = ::recv(ends[1], block, sizeof block, MSG_DONTWAIT)) > 0;)
            received.append(block, static_cast<std::size_t>(size));
        ::close(ends[1]);
        return received;
    }

    const Hash32& id() const { return store_->serverId(); }
    Metrics& metrics() { return metrics_; }

  private:
    sim::SeededRandom random_{sim::Dice(4)};
    test::SetClock steady_{0};
    Metrics metrics_;
    RateLimits limits_{steady_};
    StaticPages pages_;
    std::unique_ptr<LogStore> store_;
    std::unique_ptr<RequestGate> gate_;
    std::unique_ptr<ExchangeHandler> handler_;
    std::unique_ptr<LogThread> log_;
    std::unique_ptr<HttpService> shared_;
};

Bytes withSignature(ByteView input, const Hash32& server) {
    Bytes sent(input);
    const std::size_t at = sent.find(signHere);
    const std::size_t body = sent.find("\r\n\r\n");
    if (at == Bytes::npos || body == Bytes::npos || body < at) return sent;
    Scene& world = scene();
    return sent.replace(at, signHere.size(),
                        world.world.authorize(world.ana->device(), server.view(),
                                              sent.substr(body + 4), clock().nowMs()));
}

std::string_view run(ByteView input) {
    static Service service;
    const Bytes received = service.answer(withSignature(input, service.id()));
    require(service.metrics().connectionsOpen == 0, "a connection ends");
    if (received.empty()) return "closed";
    require(received.starts_with("HTTP/1.1 "), "whatever is answered is HTTP");
    static thread_local std::string status;
    status = received.substr(9, 3);
    return status;
}

std::vector<Seed> seeds() {
    wire::ExchangeRequest request;
    request.set_version(1);
    server::test::pull(request, scene().space, 0, 0);
    const Bytes body = request.SerializeAsString();
    const auto post = [](ByteView content, const std::string& more) {
        return "POST /v1/exchange HTTP/1.1\r\nHost: cordee.example\r\n" + more +
               "Content-Length: " + std::to_string(content.size()) + "\r\n\r\n" + Bytes(content);
    };
    const std::string signedBy = "Cordee-Auth: " + std::string(signHere) + "\r\n";
    return {
        {"health", "GET /health HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"page", "GET /i HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"},
        {"head", "HEAD /i?q HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"unsigned", post(body, "")},
        {"signed", post(body, signedBy)},
        {"pipelined", "GET /health HTTP/1.1\r\nHost: a\r\n\r\n" + post(body, signedBy)},
        {"chunked", "POST /v1/exchange HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "3\r\nabc\r\n0\r\n\r\n"},
        {"expect", "POST /v1/exchange HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n"
                   "Content-Length: 3\r\n\r\nabc"},
    };
}

} // namespace

Target httpTarget() {
    return {"http", "what a connection sends", "", 20000, run, seeds};
}

} // namespace cordee::fuzz
