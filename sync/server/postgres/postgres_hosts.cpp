#include "postgres_hosts.h"

namespace kopa::server {

Result<std::unique_ptr<PostgresConnection>> PostgresHosts::open() const
{
    const QByteArray last = [&] {
        const std::lock_guard lock(m_mutex);
        return m_last;
    }();
    return PostgresConnection::open(m_address, last);
}

void PostgresHosts::note(const PostgresConnection &connection)
{
    if (!connection.isBroken())
        return;
    const std::lock_guard lock(m_mutex);
    if (connection.opened() < m_lost)
        return;
    m_lost = std::chrono::steady_clock::now();
    m_last = connection.host();
}

bool PostgresHosts::isPast(const PostgresConnection &connection) const
{
    const std::lock_guard lock(m_mutex);
    return connection.isBroken() || connection.opened() < m_lost;
}

} // namespace kopa::server
