#include "interface_watch.h"

#include <QNetworkInterface>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kopa {

InterfaceWatch::InterfaceWatch(QObject *parent) : LineWatch(parent), m_addresses(addresses())
{
    connect(&m_system, &LineWatch::changed, this, &LineWatch::changed);
    m_socket = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (m_socket >= 0 && bind(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        close(m_socket);
        m_socket = -1;
    }
    if (m_socket < 0)
        return;
    m_notifier.emplace(m_socket, QSocketNotifier::Read);
    connect(&*m_notifier, &QSocketNotifier::activated, this, &InterfaceWatch::hear);
}

InterfaceWatch::~InterfaceWatch()
{
    m_notifier.reset();
    if (m_socket >= 0)
        close(m_socket);
}

/// The messages only say that something changed; what there is now is read anew. Addresses are announced
/// again and again without a change.
void InterfaceWatch::hear()
{
    char message[8192];
    while (recv(m_socket, message, sizeof message, 0) > 0) {
    }
    QStringList now = addresses();
    if (now == m_addresses)
        return;
    m_addresses = std::move(now);
    Q_EMIT changed();
}

QStringList InterfaceWatch::addresses()
{
    QStringList all;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning) ||
            flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries)
            if (!entry.ip().isLinkLocal())
                all.append(interface.name() + u' ' + entry.ip().toString());
    }
    all.sort();
    return all;
}

} // namespace kopa
