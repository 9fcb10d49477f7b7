#pragma once

#include "api.h"

#include <optional>
#include <string>
#include <vector>

namespace kopa::server {

/// What kopa-server is told: by flags, else by the environment (KOPA_SERVER_...), else by the configuration
/// file.
struct Settings
{
    enum class Command {
        Init,
        Serve,
        Migrate,
        Backup,
        Restore,
        Check,
        Spaces,
        Stats,
        Freeze,
        Thaw,
        Delete,
        Quota,
        Key,
        RenewKey,
        Help,
        Version
    };
    /// What a command is told that is no setting of the server.
    struct Order
    {
        std::string to;   ///< file of a backup to be made
        std::string from; ///< file of a backup to be brought back
        bool replace = false;
        bool yes = false;
        bool json = false;
        std::vector<std::string> words; ///< after the command
    };
    /// An IP address and a port.
    struct Place
    {
        std::string address;
        std::uint16_t port = 0; ///< 0: any that is free
    };

    Command command = Command::Help;
    Order order;
    std::string address = "127.0.0.1"; ///< an IP address
    std::uint16_t port = 8443;         ///< 0: any that is free, which is printed
    std::string store;
    unsigned storeConnections = 8; ///< to a store that is a database
    std::string control;           ///< Unix socket for those who run the server; empty: beside the store
    std::string certificate;       ///< PEM file with the chain; empty: plain HTTP
    std::string key;               ///< PEM file
    unsigned workers = 0;          ///< threads that check signatures; 0: as many as processors
    bool quiet = false;            ///< no line for each request
    unsigned heartbeat = 240;      ///< seconds between two signs of life on a stream of notices
    ApiLimits limits;
    std::optional<Place> metrics;            ///< where to answer those who watch the server
    std::vector<std::string> trustedProxies; ///< addresses or networks whose word on others is taken
    unsigned connections = 8192;             ///< at once
    unsigned addressConnections = 512;       ///< at once from one address that is neither local nor a proxy
    unsigned headerSeconds = 10;             ///< for all of a request's header
    unsigned drain = 0;                      ///< seconds of saying "not ready" before it takes no more
    std::string blobs;                       ///< folder for pieces of files; empty: they lie in the store
    std::uint64_t blobBytes = 16 * 1024;     ///< of the smallest piece that goes there
    unsigned uploadDays = 7;                 ///< after which a file that stopped growing is collected

    bool tls() const { return !certificate.empty(); }
    /// The store is a file, and no database elsewhere.
    bool embedded() const { return store.find("://") == std::string::npos; }
    /// Where the control socket is; empty: nowhere.
    std::string controlPath() const;
};

/// Settings, or one English sentence that says what is wrong.
std::variant<Settings, std::string> readSettings(const std::vector<std::string> &arguments);

/// The whole text of --help.
std::string helpText();

} // namespace kopa::server
