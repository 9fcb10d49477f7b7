#pragma once

#include "api.h"

#include <string>
#include <vector>

namespace kopa::server {

/// What kopa-server is told: by flags, else by the environment (KOPA_SERVER_...), else by the configuration
/// file.
struct Settings
{
    enum class Command { Serve, Key, RenewKey, Help, Version };

    Command command = Command::Help;
    std::string address = "127.0.0.1"; ///< an IP address
    std::uint16_t port = 8443;         ///< 0: any that is free, which is printed
    std::string store;
    std::string certificate;  ///< PEM file with the chain; empty: plain HTTP
    std::string key;          ///< PEM file
    unsigned workers = 0;     ///< threads that check signatures; 0: as many as processors
    bool quiet = false;       ///< no line for each request
    unsigned heartbeat = 240; ///< seconds between two signs of life on a stream of notices
    ApiLimits limits;

    bool tls() const { return !certificate.empty(); }
};

/// Settings, or one English sentence that says what is wrong.
std::variant<Settings, std::string> readSettings(const std::vector<std::string> &arguments);

/// The whole text of --help.
std::string helpText();

} // namespace kopa::server
