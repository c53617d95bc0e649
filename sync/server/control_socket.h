#pragma once

#include "sync/server/coroutine.h"
#include "sync/server/log_thread.h"
#include "sync/server/online_backup.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/local/stream_protocol.hpp>

#include <filesystem>
#include <optional>

namespace cordee::server {

// Where a running server takes orders from whoever may write into its data folder:
//   backup PATH
class ControlSocket {
  public:
    ControlSocket(boost::asio::io_context& io, LogThread& log, const std::filesystem::path& data);
    ~ControlSocket();
    // False if the system does not let it listen; the server works all the same.
    bool start();

  private:
    using Socket = boost::asio::local::stream_protocol::socket;
    boost::asio::awaitable<void> accept();
    boost::asio::awaitable<void> obey(Socket socket);

    boost::asio::io_context& io_;
    LogThread& log_;
    std::filesystem::path path_;
    boost::asio::local::stream_protocol::acceptor acceptor_;
};

// Has the server of a data folder make a backup. Nothing: no server listens there.
std::optional<Result<void, BackupError>> askForBackup(const std::filesystem::path& data,
                                                      const std::filesystem::path& file);

} // namespace cordee::server
