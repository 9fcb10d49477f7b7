#include "connection_counts.h"

namespace kopa::server {

bool ConnectionCounts::enter(const QByteArray &address, bool bounded)
{
    unsigned &count = m_counts[address];
    if (bounded && count >= m_atMost)
        return false;
    ++count;
    return true;
}

void ConnectionCounts::leave(const QByteArray &address)
{
    const auto found = m_counts.find(address);
    if (found != m_counts.end() && --*found == 0)
        m_counts.erase(found);
}

} // namespace kopa::server
