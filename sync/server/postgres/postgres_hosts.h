#pragma once

#include "postgres_connection.h"

#include <mutex>

namespace kopa::server {

/// The hosts of one database, of which one takes writes. When one of them is given up, the connections to it
/// go together, and it is asked last from then on: it may be a primary that goes on because nobody could tell
/// it of its successor, and whose commits wait for ever. For any thread.
class PostgresHosts
{
public:
    /// As libpq reads it.
    explicit PostgresHosts(const QByteArray &address) : m_address(address) {}

    /// ServerBusy, with a detail.
    Result<std::unique_ptr<PostgresConnection>> open() const;
    /// The connection has been used. One that broke is the loss of its host, unless that is known already.
    void note(const PostgresConnection &connection);
    /// It is broken, or was there when its host was given up.
    bool isPast(const PostgresConnection &connection) const;

private:
    QByteArray m_address;
    mutable std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_lost; ///< when a host was given up
    QByteArray m_last;                            ///< that host
};

} // namespace kopa::server
