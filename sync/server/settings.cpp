#include "settings.h"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <boost/program_options.hpp>
#include <fstream>
#include <sstream>

namespace kopa::server {

namespace options = boost::program_options;

namespace {

options::options_description settingOptions()
{
    const Settings standard;
    const auto text = [] { return options::value<std::string>(); };
    options::options_description description("Settings");
    description.add_options()                                                                               //
        ("listen", text()->default_value("127.0.0.1:8443"), "IP address and port; port 0 takes a free one") //
        ("store", text(), "file of the embedded store; made when it is not there")                          //
        ("certificate", text(), "TLS certificate chain (PEM)")                                              //
        ("key", text(), "TLS private key (PEM)")                                                            //
        ("workers", options::value<unsigned>()->default_value(0),
         "threads for signatures; 0: one a processor") //
        ("body-limit", options::value<std::uint64_t>()->default_value(standard.limits.body),
         "bytes of a request") //
        ("file-quota", options::value<std::uint64_t>()->default_value(standard.limits.spaceFiles),
         "bytes of photos and other files that one space may keep") //
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
        ("quiet", options::bool_switch(), "no line in the log for each request");
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

/// KOPA_SERVER_BODY_LIMIT -> body-limit; nothing for variables that are not ours.
std::string settingOfVariable(const std::string &variable)
{
    static const std::string prefix = "KOPA_SERVER_";
    if (!variable.starts_with(prefix))
        return {};
    std::string name = variable.substr(prefix.size());
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char letter) { return letter == '_' ? '-' : char(std::tolower(letter)); });
    const auto known = settingOptions();
    const bool ours = name == "config" || known.find_nothrow(name, false) != nullptr;
    return ours ? name : std::string();
}

void readAddress(const std::string &listen, Settings &settings)
{
    const auto colon = listen.rfind(':');
    if (colon == std::string::npos)
        throw std::invalid_argument("--listen takes an IP address and a port: 127.0.0.1:8443");
    std::string address = listen.substr(0, colon);
    if (address == "localhost")
        address = "127.0.0.1";
    if (address.size() > 2 && address.front() == '[' && address.back() == ']')
        address = address.substr(1, address.size() - 2);
    boost::system::error_code wrong;
    const auto parsed = boost::asio::ip::make_address(address, wrong);
    const std::string port = listen.substr(colon + 1);
    if (wrong || port.empty() || port.size() > 5 ||
        port.find_first_not_of("0123456789") != std::string::npos || std::stoul(port) > 65535)
        throw std::invalid_argument("--listen takes an IP address and a port: 127.0.0.1:8443");
    settings.address = parsed.to_string();
    settings.port = std::uint16_t(std::stoul(port));
}

void checkServe(const Settings &settings)
{
    if (settings.store.empty())
        throw std::invalid_argument("--store FILE is missing: where the server keeps its envelopes");
    if (settings.certificate.empty() != settings.key.empty())
        throw std::invalid_argument("--certificate and --key belong together");
    if (!settings.tls() && !boost::asio::ip::make_address(settings.address).is_loopback())
        throw std::invalid_argument(
            "plain HTTP is for loopback addresses only: give --certificate and --key, or "
            "listen on 127.0.0.1");
    const ApiLimits &limits = settings.limits;
    if (limits.devicePerSecond <= 0 || limits.deviceAtOnce < 1 || limits.strangerPerSecond <= 0 ||
        limits.strangerAtOnce < 1)
        throw std::invalid_argument("rates are above 0 and bursts at least 1");
    if (settings.heartbeat < 1 || settings.heartbeat > 240)
        throw std::invalid_argument("--heartbeat is between 1 and 240 seconds");
    if (limits.body < 1024 || limits.body > std::uint64_t(sync::maximumMessage))
        throw std::invalid_argument("--body-limit is between 1024 and 8388608 bytes");
}

options::variables_map readSources(const std::vector<std::string> &arguments)
{
    options::options_description all;
    all.add(settingOptions()).add(flagOptions());
    all.add_options()("command", options::value<std::string>());
    options::positional_options_description positional;
    positional.add("command", 1);
    options::variables_map values;
    options::store(options::command_line_parser(arguments).options(all).positional(positional).run(), values);
    options::store(options::parse_environment(all, settingOfVariable), values);
    if (values.count("config") != 0) {
        const auto path = values["config"].as<std::string>();
        std::ifstream file(path);
        if (!file)
            throw std::invalid_argument("the configuration file " + path + " cannot be read");
        options::store(options::parse_config_file(file, settingOptions()), values);
    }
    return values;
}

Settings fromValues(const options::variables_map &values)
{
    const auto text = [&](const char *name) {
        return values.count(name) != 0 ? values[name].as<std::string>() : std::string();
    };
    Settings settings;
    settings.store = text("store");
    settings.certificate = text("certificate");
    settings.key = text("key");
    settings.workers = values["workers"].as<unsigned>();
    settings.heartbeat = values["heartbeat"].as<unsigned>();
    settings.quiet = values["quiet"].as<bool>();
    settings.limits = {values["device-rate"].as<double>(),       values["device-burst"].as<double>(),
                       values["stranger-rate"].as<double>(),     values["stranger-burst"].as<double>(),
                       values["body-limit"].as<std::uint64_t>(), values["file-quota"].as<std::uint64_t>()};
    readAddress(text("listen"), settings);
    const std::string command = text("command");
    if (values.count("version") != 0)
        settings.command = Settings::Command::Version;
    else if (values.count("help") != 0 || command.empty() || command == "help")
        settings.command = Settings::Command::Help;
    else if (command == "serve")
        settings.command = Settings::Command::Serve;
    else if (command == "key")
        settings.command = Settings::Command::Key;
    else if (command == "renew-key")
        settings.command = Settings::Command::RenewKey;
    else
        throw std::invalid_argument("there is no command \"" + command + "\"; see --help");
    return settings;
}

} // namespace

std::variant<Settings, std::string> readSettings(const std::vector<std::string> &arguments)
{
    try {
        Settings settings = fromValues(readSources(arguments));
        if (settings.command == Settings::Command::Serve)
            checkServe(settings);
        const bool aboutKey =
            settings.command == Settings::Command::Key || settings.command == Settings::Command::RenewKey;
        if (aboutKey && settings.store.empty())
            throw std::invalid_argument("--store FILE is missing: whose key is asked for");
        return settings;
    } catch (const std::exception &problem) {
        return std::string(problem.what());
    }
}

std::string helpText()
{
    std::ostringstream text;
    text
        << "kopa-server: keeps and passes on what Kopa's devices have sealed; it reads none of it.\n\n"
           "  kopa-server serve --listen 127.0.0.1:8443 --store FILE [--certificate FILE --key FILE]\n"
           "  kopa-server key --store FILE     prints the server's public key, which invitations carry\n"
           "  kopa-server renew-key --store FILE   gives a stopped server another key, which its former one\n"
           "                                   signs: devices and old invitations follow by themselves\n\n"
        << settingOptions() << '\n'
        << flagOptions()
        << "\nEach setting can stand in the file given by --config as `name = value`, and in the "
           "environment\n"
           "as KOPA_SERVER_NAME (KOPA_SERVER_BODY_LIMIT); flags win over the environment, and it over the "
           "file.\n"
           "Plain HTTP is for loopback addresses only; with a certificate the server speaks TLS 1.3.\n"
           "\nFiles: FILE (SQLite; holds the server's secret key), FILE-wal, FILE.generation (not to be "
           "backed\n"
           "up: it tells a restored store from a running one), FILE.public-key.\n"
           "On SIGTERM and SIGINT it takes no more requests, finishes those in hand, and ends.\n"
           "GET /healthz answers 200 while the store can be read.\n"
           "Exit status: 0 ended as asked, 1 the server failed, 2 the command line makes no sense.\n";
    return text.str();
}

} // namespace kopa::server
