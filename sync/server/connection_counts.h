#pragma once

#include <QByteArray>
#include <QHash>

namespace kopa::server {

/// How many connections each address has. Used by the connections' thread.
class ConnectionCounts
{
public:
    explicit ConnectionCounts(unsigned atMost) : m_atMost(atMost) {}

    /// One more of an address; false, and nothing counted, when it has as many as it may.
    bool enter(const QByteArray &address, bool bounded);
    void leave(const QByteArray &address);

private:
    unsigned m_atMost;
    QHash<QByteArray, unsigned> m_counts;
};

} // namespace kopa::server
