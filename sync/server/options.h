#pragma once

#include "sync/core/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace cordee::server {

enum class OptionsError { Wrong, HelpWanted };

// What the command line says, checked as far as it can be without touching the disk.
struct ServerOptions {
    std::string host = "127.0.0.1";
    std::string port = "8471";
    std::filesystem::path data;
    std::filesystem::path certificate; // PEM, with its chain
    std::filesystem::path key;         // PEM
    bool plain = false;
    std::string logLevel = "info";
    int readyDescriptor = -1;
    std::uint64_t mostMebibytes = 0; // of the database; 0: no limit
    unsigned threads = 0;            // 0: as many as the machine has
    enum class Task { Serve, BackUp, Restore };
    Task task = Task::Serve;
    std::filesystem::path file; // to back up to or to restore from

    bool tls() const { return !certificate.empty(); }

    // The detail is for people: what is wrong, or the help.
    static Result<ServerOptions, Error<OptionsError>> parse(int count,
                                                            const char* const* arguments);
};

} // namespace cordee::server
