#include "sync/server/options.h"

#include <CLI/CLI.hpp>

namespace cordee::server {

namespace {

using Failure = Error<OptionsError>;
using Task = ServerOptions::Task;

Failure wrong(std::string detail) {
    return {OptionsError::Wrong, std::move(detail)};
}

// host:port, [v6]:port or port.
bool splitAddress(const std::string& address, ServerOptions& options) {
    const auto colon = address.rfind(':');
    options.port = colon == std::string::npos ? address : address.substr(colon + 1);
    if (colon != std::string::npos) options.host = address.substr(0, colon);
    if (options.host.size() > 2 && options.host.front() == '[' && options.host.back() == ']')
        options.host = options.host.substr(1, options.host.size() - 2);
    return !options.host.empty() && !options.port.empty() && options.port.size() <= 5 &&
           options.port.find_first_not_of("0123456789") == std::string::npos &&
           std::stoul(options.port) <= 65535;
}

} // namespace

Result<ServerOptions, Failure> ServerOptions::parse(int count, const char* const* arguments) {
    ServerOptions options;
    std::string listen = "127.0.0.1:8471";
    std::string data;
    std::string certificate;
    std::string key;
    CLI::App app("Cordée's server: keeps sealed batches in order and passes them on.",
                 "cordee-server");
    app.add_option("--listen", listen, "host:port; port 0 takes a free one")->capture_default_str();
    app.add_option("--data", data, "directory of the database; made if missing")->required();
    app.add_option("--certificate", certificate, "PEM file with the certificate and its chain");
    app.add_option("--key", key, "PEM file with the certificate's private key");
    app.add_flag("--plain", options.plain,
                 "serve HTTP without TLS to other machines: a proxy in front does the TLS");
    app.add_option("--log-level", options.logLevel)
        ->check(CLI::IsMember({"debug", "info", "warn", "error", "off"}))
        ->capture_default_str();
    app.add_option("--ready-fd", options.readyDescriptor,
                   "file descriptor that gets the address once the server listens");
    app.add_option("--max-size", options.mostMebibytes,
                   "largest size of the database in MiB; above it pushes are refused and pulls go "
                   "on; 0 means what the disk holds")
        ->check(CLI::Range(std::uint64_t{0}, std::uint64_t{1} << 30))
        ->capture_default_str();
    app.add_option("--threads", options.threads, "network threads; 0 means one per core")
        ->check(CLI::Range(0, 64))
        ->capture_default_str();
    app.require_subcommand(0, 1);
    std::string file;
    const auto subcommand = [&](const char* name, const char* help) {
        CLI::App* command = app.add_subcommand(name, help)->fallthrough();
        command->add_option("FILE", file)->required();
        return command;
    };
    const CLI::App* backUp = subcommand(
        "backup", "write the whole database of --data to FILE, while the server runs or not");
    const CLI::App* restore = subcommand(
        "restore", "put the backup FILE in the place of the database of --data; stop the server "
                   "first. What was there is moved aside; what the backup lacks comes back from "
                   "the clients");
    try {
        app.parse(count, arguments);
    } catch (const CLI::CallForHelp&) {
        return Failure{OptionsError::HelpWanted, app.help()};
    } catch (const CLI::ParseError& error) {
        return wrong(error.what());
    }
    if (!splitAddress(listen, options)) return wrong("--listen wants host:port, not " + listen);
    if (certificate.empty() != key.empty()) return wrong("--certificate and --key go together");
    if (backUp->parsed()) options.task = Task::BackUp;
    if (restore->parsed()) options.task = Task::Restore;
    options.file = file;
    options.data = data;
    options.certificate = certificate;
    options.key = key;
    return options;
}

} // namespace cordee::server
