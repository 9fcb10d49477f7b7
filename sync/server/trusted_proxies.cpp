#include "trusted_proxies.h"

#include <QList>

#include <algorithm>

namespace kopa::server {

namespace ip = boost::asio::ip;

namespace {

constexpr unsigned short allBits4 = 32;
constexpr unsigned short allBits6 = 128;
constexpr unsigned short customerBits6 = 64;

/// ::ffff:192.0.2.1 is 192.0.2.1 in other clothes.
ip::address plain(const ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return ip::make_address_v4(ip::v4_mapped, address.to_v6());
    return address;
}

} // namespace

std::optional<TrustedProxies> TrustedProxies::parse(const std::vector<std::string> &texts)
{
    TrustedProxies proxies;
    for (const std::string &text : texts) {
        boost::system::error_code failed;
        const bool network = text.find('/') != std::string::npos;
        if (text.find(':') != std::string::npos) {
            proxies.m_networks6.push_back(network
                                              ? ip::make_network_v6(text, failed)
                                              : ip::network_v6(ip::make_address_v6(text, failed), allBits6));
        } else {
            proxies.m_networks4.push_back(network
                                              ? ip::make_network_v4(text, failed)
                                              : ip::network_v4(ip::make_address_v4(text, failed), allBits4));
        }
        if (failed)
            return std::nullopt;
    }
    return proxies;
}

bool TrustedProxies::trust(const ip::address &given) const
{
    const ip::address address = plain(given);
    if (address.is_v4())
        return std::any_of(m_networks4.begin(), m_networks4.end(), [&](const ip::network_v4 &network) {
            return ip::network_v4(address.to_v4(), network.prefix_length()).canonical() ==
                   network.canonical();
        });
    return std::any_of(m_networks6.begin(), m_networks6.end(), [&](const ip::network_v6 &network) {
        return ip::network_v6(address.to_v6(), network.prefix_length()).canonical() == network.canonical();
    });
}

ip::address TrustedProxies::whoAsks(const ip::address &peer, const QByteArray &forwardedFor) const
{
    ip::address known = peer;
    const QList<QByteArray> said = forwardedFor.split(',');
    for (auto text = said.crbegin(); text != said.crend() && trust(known); ++text) {
        boost::system::error_code failed;
        const auto address = ip::make_address(text->trimmed().toStdString(), failed);
        if (failed)
            break;
        known = address;
    }
    return known;
}

QByteArray limitName(const ip::address &given)
{
    const ip::address address = plain(given);
    if (address.is_v4())
        return QByteArray::fromStdString(address.to_string());
    return QByteArray::fromStdString(ip::network_v6(address.to_v6(), customerBits6).canonical().to_string());
}

} // namespace kopa::server
