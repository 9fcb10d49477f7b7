#include "setting_options.h"

#include "settings.h"

#include <sstream>

namespace kopa::server {

namespace options = boost::program_options;

options::options_description settingOptions()
{
    const Settings standard;
    const auto text = [] { return options::value<std::string>(); };
    const auto number = [](unsigned value) { return options::value<unsigned>()->default_value(value); };
    options::options_description description("Settings");
    description.add_options()                                                                               //
        ("listen", text()->default_value("127.0.0.1:8443"), "IP address and port; port 0 takes a free one") //
        ("store", text(),
         "file of the embedded store, made when it is not there, or postgresql://user@host,host/database") //
        ("store-connections", number(standard.storeConnections),
         "connections to a store that is a database")          //
        ("certificate", text(), "TLS certificate chain (PEM)") //
        ("key", text(), "TLS private key (PEM)")               //
        ("workers", options::value<unsigned>()->default_value(0),
         "threads for signatures; 0: one a processor") //
        ("body-limit", options::value<std::uint64_t>()->default_value(standard.limits.body),
         "bytes of a request") //
        ("file-quota", options::value<std::uint64_t>()->default_value(standard.limits.quotas.files),
         "bytes of photos and other files that one space may keep") //
        ("space-quota", options::value<std::uint64_t>()->default_value(standard.limits.quotas.space),
         "bytes of files and all else that one space may keep; `kopa-server quota` sets another for one") //
        ("device-quota", options::value<std::uint64_t>()->default_value(standard.limits.quotas.device),
         "bytes of files and all else that one device may bring to one space") //
        ("device-rate", options::value<double>()->default_value(standard.limits.devicePerSecond),
         "requests a second that one device may make for long") //
        ("device-burst", options::value<double>()->default_value(standard.limits.deviceAtOnce),
         "requests that one device may make at once") //
        ("stranger-rate", options::value<double>()->default_value(standard.limits.strangerPerSecond),
         "unsigned requests a second from one address") //
        ("stranger-burst", options::value<double>()->default_value(standard.limits.strangerAtOnce),
         "unsigned requests at once from one address") //
        ("heartbeat", options::value<unsigned>()->default_value(standard.heartbeat),
         "seconds between two signs of life on a stream of notices; less where a proxy in front ends "
         "silent ones") //
        ("control", text(),
         "Unix socket for backup, spaces and the like; beside a store that is a file by itself") //
        ("metrics", text(),
         "IP address and port of /metrics, /healthz and /readyz for those who watch the server") //
        ("trusted-proxy", options::value<Words>()->composing(),
         "address or network of a reverse proxy whose X-Forwarded-For is believed; may stand several "
         "times")                                                            //
        ("connections", number(standard.connections), "connections at once") //
        ("address-connections", number(standard.addressConnections),
         "connections at once from one address that is neither this machine nor a trusted proxy") //
        ("header-time", number(standard.headerSeconds), "seconds for all of a request's header")  //
        ("drain", number(standard.drain),
         "seconds of answering \"not ready\" before a server that is told to stop takes no more") //
        ("blobs", options::value<std::string>(),
         "folder for photos and other files, which all servers on one database share; without it they lie in "
         "the "
         "store") //
        ("blob-bytes", options::value<std::uint64_t>()->default_value(standard.blobBytes),
         "bytes of the smallest piece of a file that goes there") //
        ("upload-days", number(standard.uploadDays),
         "days after which a file that was begun and goes on no more is collected") //
        ("quiet", options::bool_switch(), "no line in the log for each request");
    return description;
}

options::options_description orderOptions()
{
    options::options_description description("Flags of commands");
    description.add_options()                                                             //
        ("to", options::value<std::string>(), "backup: the file to be written")           //
        ("from", options::value<std::string>(), "restore: the backup to be brought back") //
        ("replace", options::bool_switch(),
         "restore: over a store, which is kept beside it under another name") //
        ("yes", options::bool_switch(), "delete: yes, for good")              //
        ("json", options::bool_switch(), "spaces, stats: as JSON");
    return description;
}

options::options_description flagOptions()
{
    options::options_description description("Other flags");
    description.add_options()                                                                            //
        ("config", options::value<std::string>(), "file of `name = value` lines, named as the settings") //
        ("help", "this text")                                                                            //
        ("version", "the version");
    return description;
}

static const char commands[] =
    "kopa-server: keeps and passes on what Kopa's devices have sealed; it reads none of it.\n\n"
    "  kopa-server init --store FILE            makes a store and prints the server's public key\n"
    "  kopa-server serve --listen 127.0.0.1:8443 --store FILE [--certificate FILE --key FILE]\n"
    "  kopa-server migrate --store FILE         brings a store to this version\n"
    "  kopa-server backup --store FILE --to BACKUP     while the server runs, or not\n"
    "  kopa-server restore --store FILE --from BACKUP [--replace]     devices then send what it lacks\n"
    "  kopa-server check --store FILE           whether a stopped server's store, or a backup, holds "
    "together\n"
    "  kopa-server spaces | stats --store FILE [--json]     sizes and counts; nothing can be read\n"
    "  kopa-server freeze | thaw SPACE --store FILE         nobody writes to it, and goes on reading\n"
    "  kopa-server delete SPACE --yes --store FILE          off the disk; devices keep what they have\n"
    "  kopa-server quota SPACE BYTES|none --store FILE      how much may be kept of it\n"
    "  kopa-server key --store FILE             prints the server's public key, which invitations carry\n"
    "  kopa-server renew-key --store FILE       gives a stopped server another key, which its former one\n"
    "                                           signs: devices and old invitations follow by themselves\n\n";

static const char notes[] =
    "\nEach setting can stand in the file given by --config as `name = value`, and in the environment\n"
    "as KOPA_SERVER_NAME (KOPA_SERVER_BODY_LIMIT); flags win over the environment, and it over the file.\n"
    "Plain HTTP is for loopback addresses only; with a certificate the server speaks TLS 1.3.\n"
    "\nFiles: FILE (SQLite; holds the server's secret key), FILE-wal, FILE.generation (not to be backed\n"
    "up: it tells a restored store from a running one), FILE.public-key, FILE.control (a socket, while the\n"
    "server runs). A backup holds the server's secret key, too: only its owner can read it.\n"
    "On SIGTERM and SIGINT it takes no more requests, finishes those in hand, and ends; on SIGHUP it reads\n"
    "its certificate and key again.\n"
    "GET /healthz answers 200 while the process answers, GET /readyz while the store can be written.\n"
    "Exit status: 0 ended as asked, 1 it failed or found something wrong, 2 the command line makes no\n"
    "sense.\n";

std::string helpText()
{
    std::ostringstream text;
    text << commands << settingOptions() << '\n' << orderOptions() << '\n' << flagOptions() << notes;
    return text.str();
}

} // namespace kopa::server
