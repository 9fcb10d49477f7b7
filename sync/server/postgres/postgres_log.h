#pragma once

#include "postgres_connection.h"
#include "postgres_hosts.h"
#include "postgres_notices.h"
#include "sync/server/store/log.h"

#include <memory>
#include <mutex>
#include <vector>

namespace kopa::server {

/// The log in a PostgreSQL database, which any number of servers share. Each lane is a connection of its own
/// that comes back by itself. The database holds the server's secrets: whoever sets it up sees that nobody
/// else reads it.
class PostgresLog : public Log
{
public:
    /// `address`: postgresql://user@host,host/database, as libpq reads it. Makes the server's identity where
    /// there is none. ServerBusy (out of reach), StoreOutdated (migrate() has not been run, or not since this
    /// server was brought up to date), StoreTooNew, StoreDamaged.
    static Result<std::unique_ptr<PostgresLog>> open(const QByteArray &address, unsigned lanes);
    ~PostgresLog() override;

    /// Steps of the schema that a database had and has now.
    struct Migration
    {
        int from = 0;
        int to = 0;
    };
    /// Brings the schema up to date, one step a transaction, while servers of the version before go on.
    static Result<Migration> migrate(const QByteArray &address);

    const ServerIdentity &identity() const override { return m_identity; }
    QByteArray generation() const override;
    unsigned lanes() const override { return unsigned(m_lanes.size()); }
    using Log::transact;
    Result<void> transact(unsigned lane, const Work &work) override;
    Result<void> check(unsigned lane) override;
    Result<void> checkWritable(unsigned lane) override;
    Result<std::unique_ptr<StoreBackup>> beginBackup(unsigned lane, const QString &path) override;
    void setListener(NewsListener *listener) override { m_notices->setListener(listener); }
    /// As SqliteLog::renewKey; other servers on the same database are started again afterwards.
    Result<void> renewKey();

private:
    struct Lane
    {
        std::unique_ptr<PostgresConnection> connection;
        std::chrono::steady_clock::time_point notBefore; ///< to try again
    };

    PostgresLog(const QByteArray &address, unsigned lanes);
    /// A lane's connection, made anew where that is needed.
    Result<PostgresConnection *> connectionOf(Lane &lane);
    Result<void> connect(Lane &lane);
    Result<void> loadIdentity(PostgresConnection &connection);
    /// Gives the store a new generation when the database is not the one that it was.
    Result<void> recognise(PostgresConnection &connection);

    PostgresHosts m_hosts;
    QByteArray m_instance;
    ServerIdentity m_identity;
    mutable std::mutex m_mutex; ///< of the generation
    QByteArray m_generation;
    std::vector<Lane> m_lanes;
    std::unique_ptr<PostgresNotices> m_notices;
};

} // namespace kopa::server
