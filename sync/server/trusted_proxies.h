#pragma once

#include <QByteArray>

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>
#include <optional>
#include <string>
#include <vector>

namespace kopa::server {

/// Reverse proxies whose word is taken on who is behind them.
class TrustedProxies
{
public:
    /// Addresses and networks (192.0.2.1, 2001:db8::/32); nothing when one of them is neither.
    static std::optional<TrustedProxies> parse(const std::vector<std::string> &texts);

    bool trust(const boost::asio::ip::address &address) const;
    /// Who asks: the connection's other end, or, behind a proxy that is trusted, the last address in
    /// X-Forwarded-For that no trusted proxy has. What stands before it anybody may have written.
    boost::asio::ip::address whoAsks(const boost::asio::ip::address &peer,
                                     const QByteArray &forwardedFor) const;

private:
    std::vector<boost::asio::ip::network_v4> m_networks4;
    std::vector<boost::asio::ip::network_v6> m_networks6;
};

/// An address as it counts for limits: of IPv6 the network of 64 bits, which one customer has.
QByteArray limitName(const boost::asio::ip::address &address);

} // namespace kopa::server
