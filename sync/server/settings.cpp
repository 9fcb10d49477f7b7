#include "settings.h"

#include "setting_options.h"
#include "trusted_proxies.h"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <boost/program_options.hpp>
#include <fstream>
#include <map>

namespace kopa::server {

namespace options = boost::program_options;

namespace {

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

Settings::Place readPlace(const std::string &listen, const std::string &flag)
{
    const std::invalid_argument wrongPlace("--" + flag + " takes an IP address and a port: 127.0.0.1:8443");
    const auto colon = listen.rfind(':');
    if (colon == std::string::npos)
        throw wrongPlace;
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
        throw wrongPlace;
    return {parsed.to_string(), std::uint16_t(std::stoul(port))};
}

void checkServe(const Settings &settings)
{
    if (settings.store.empty())
        throw std::invalid_argument("--store is missing: where the server keeps its envelopes");
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
    if (!TrustedProxies::parse(settings.trustedProxies))
        throw std::invalid_argument("--trusted-proxy takes an IP address or a network: 192.0.2.0/24");
    if (settings.storeConnections < 1 || settings.storeConnections > 64)
        throw std::invalid_argument("--store-connections is between 1 and 64");
    if (settings.connections < 1 || settings.addressConnections < 1 || settings.headerSeconds < 1)
        throw std::invalid_argument("--connections, --address-connections and --header-time are at least 1");
    if (limits.body < 1024 || limits.body > std::uint64_t(sync::maximumMessage))
        throw std::invalid_argument("--body-limit is between 1024 and 8388608 bytes");
}

options::variables_map readSources(const std::vector<std::string> &arguments)
{
    options::options_description all;
    all.add(settingOptions()).add(orderOptions()).add(flagOptions());
    all.add_options()("command", options::value<std::string>())("words", options::value<Words>());
    options::positional_options_description positional;
    positional.add("command", 1).add("words", -1);
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

Settings::Command commandOf(const std::string &name)
{
    using Command = Settings::Command;
    static const std::map<std::string, Command> commands{
        {"init", Command::Init},     {"serve", Command::Serve},        {"migrate", Command::Migrate},
        {"backup", Command::Backup}, {"restore", Command::Restore},    {"check", Command::Check},
        {"spaces", Command::Spaces}, {"stats", Command::Stats},        {"freeze", Command::Freeze},
        {"thaw", Command::Thaw},     {"delete", Command::Delete},      {"quota", Command::Quota},
        {"key", Command::Key},       {"renew-key", Command::RenewKey}, {"help", Command::Help},
        {"", Command::Help}};
    const auto found = commands.find(name);
    if (found == commands.end())
        throw std::invalid_argument("there is no command \"" + name + "\"; see --help");
    return found->second;
}

std::string textOf(const options::variables_map &values, const char *name)
{
    return values.count(name) != 0 ? values[name].as<std::string>() : std::string();
}

ApiLimits limitsOf(const options::variables_map &values)
{
    const auto number = [&](const char *name) { return values[name].as<double>(); };
    const auto bytes = [&](const char *name) { return values[name].as<std::uint64_t>(); };
    return {number("device-rate"),   number("device-burst"),
            number("stranger-rate"), number("stranger-burst"),
            bytes("body-limit"),     {bytes("file-quota"), bytes("space-quota"), bytes("device-quota")}};
}

Settings::Order orderOf(const options::variables_map &values)
{
    return {textOf(values, "to"),         textOf(values, "from"),
            values["replace"].as<bool>(), values["yes"].as<bool>(),
            values["json"].as<bool>(),    values.count("words") != 0 ? values["words"].as<Words>() : Words()};
}

Settings fromValues(const options::variables_map &values)
{
    const auto number = [&](const char *name) { return values[name].as<unsigned>(); };
    Settings settings;
    settings.order = orderOf(values);
    settings.store = textOf(values, "store");
    settings.storeConnections = number("store-connections");
    settings.control = textOf(values, "control");
    settings.certificate = textOf(values, "certificate");
    settings.key = textOf(values, "key");
    settings.workers = number("workers");
    settings.heartbeat = number("heartbeat");
    settings.quiet = values["quiet"].as<bool>();
    settings.limits = limitsOf(values);
    settings.connections = number("connections");
    settings.addressConnections = number("address-connections");
    settings.headerSeconds = number("header-time");
    settings.drain = number("drain");
    settings.uploadDays = number("upload-days");
    settings.blobs = textOf(values, "blobs");
    settings.blobBytes = values["blob-bytes"].as<std::uint64_t>();
    if (values.count("trusted-proxy") != 0)
        settings.trustedProxies = values["trusted-proxy"].as<Words>();
    const Settings::Place listen = readPlace(textOf(values, "listen"), "listen");
    settings.address = listen.address;
    settings.port = listen.port;
    if (const std::string metrics = textOf(values, "metrics"); !metrics.empty())
        settings.metrics = readPlace(metrics, "metrics");
    settings.command = values.count("version") != 0 ? Settings::Command::Version
                       : values.count("help") != 0  ? Settings::Command::Help
                                                    : commandOf(textOf(values, "command"));
    return settings;
}

void checkOrder(const Settings &settings)
{
    using Command = Settings::Command;
    const Command command = settings.command;
    const auto need = [](bool there, const char *sentence) {
        if (!there)
            throw std::invalid_argument(sentence);
    };
    const Settings::Order &order = settings.order;
    need(!settings.store.empty(), "--store is missing: which store is meant");
    need(command != Command::Backup || !order.to.empty(), "--to FILE is missing: where the backup goes");
    need(command != Command::Restore || !order.from.empty(), "--from FILE is missing: which backup is meant");
    const bool aboutSpace =
        command == Command::Freeze || command == Command::Thaw || command == Command::Delete;
    need(!aboutSpace || order.words.size() == 1, "which space? 'kopa-server spaces' names them");
    need(command != Command::Quota || order.words.size() == 2,
         "quota takes a space and bytes, or 'none' for the bound of all others");
    need(command != Command::Delete || order.yes,
         "delete takes the space away for everybody and for good: say so by --yes");
    need(aboutSpace || command == Command::Quota || order.words.empty(),
         "there is a word too many; see --help");
}

} // namespace

std::string Settings::controlPath() const
{
    return !control.empty() ? control : embedded() ? store + ".control" : std::string();
}

std::variant<Settings, std::string> readSettings(const std::vector<std::string> &arguments)
{
    try {
        Settings settings = fromValues(readSources(arguments));
        if (settings.command == Settings::Command::Serve)
            checkServe(settings);
        if (settings.command != Settings::Command::Help && settings.command != Settings::Command::Version)
            checkOrder(settings);
        return settings;
    } catch (const std::exception &problem) {
        return std::string(problem.what());
    }
}

} // namespace kopa::server
