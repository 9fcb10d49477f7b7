#pragma once

#include "core/result/result.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <memory>
#include <span>

struct pg_conn;
struct pg_result;

namespace kopa::server {

/// The parameters of one statement, in PostgreSQL's binary form.
class PostgresParameters
{
public:
    PostgresParameters &bytes(const QByteArray &value);
    template <class Id> PostgresParameters &id(const Id &value) { return bytes(value.toByteArray()); }
    /// bigint
    PostgresParameters &number(std::uint64_t value);
    PostgresParameters &text(const QByteArray &value) { return bytes(value); }
    /// bytea[]
    PostgresParameters &list(const QList<QByteArray> &values);
    /// bigint[]
    PostgresParameters &list(const QList<std::uint64_t> &values);

    const QList<QByteArray> &values() const { return m_values; }

private:
    QList<QByteArray> m_values;
};

/// What one statement answered.
class PostgresRows
{
public:
    explicit PostgresRows(pg_result *result);

    int size() const;
    QByteArray bytes(int row, int column) const;
    /// Of a bigint.
    std::uint64_t number(int row, int column) const;
    bool boolean(int row, int column) const;
    bool isNull(int row, int column) const;
    template <class Id> Id id(int row, int column) const
    {
        return Id::from(bytes(row, column)).value_or(Id{});
    }
    /// Rows that were added or changed.
    std::uint64_t affected() const;

private:
    std::shared_ptr<pg_result> m_result;
};

/// One connection to PostgreSQL. Statements are sent ahead and gathered at once, so that a line there and
/// back is paid once. Nothing waits longer than the deadline: a server that was cut off says nothing, and
/// then the socket is closed and what became of the last statements is unknown. Used by one thread at a time.
class PostgresConnection
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    /// Connects. `address`: postgresql://... as libpq reads it. `last`: which of its hosts, as host() names
    /// it, is asked after all others. ServerBusy, with a detail.
    static Result<std::unique_ptr<PostgresConnection>> open(const QByteArray &address,
                                                            const QByteArray &last = {});
    ~PostgresConnection();
    PostgresConnection(const PostgresConnection &) = delete;
    PostgresConnection &operator=(const PostgresConnection &) = delete;

    /// Makes statements known under their places in the list.
    Result<void> prepare(std::span<const char *const> statements);
    /// One of the prepared ones; its answer comes with gather().
    void send(int statement, const PostgresParameters &parameters);
    /// A statement that is not prepared, without parameters.
    void send(const char *sql);
    /// The answers to all that was sent, in order; the first failure fails all. ServerBusy (out of reach, or
    /// no longer the one to write to), StoreInUse (somebody else was quicker), DiskFull, StoreDamaged,
    /// InputOutput; each with PostgreSQL's words as detail.
    Result<QList<PostgresRows>> gather();
    /// send() and gather() for statements of which none waits.
    Result<PostgresRows> ask(int statement, const PostgresParameters &parameters);
    Result<PostgresRows> ask(const char *sql);
    /// Several statements in one text, without parameters and answers: a step of the schema.
    Result<void> runScript(const QByteArray &sql);

    /// What others have said meanwhile: the payloads of the channel that `LISTEN` was sent for.
    Result<QList<QByteArray>> notices();
    /// Can be read when there may be notices.
    int socket() const;
    /// Nothing more comes of it.
    bool isBroken() const { return m_broken; }
    TimePoint opened() const { return m_opened; }
    /// Its name and port.
    QByteArray host() const;

private:
    explicit PostgresConnection(pg_conn *connection);
    bool wait(TimePoint deadline, bool forReading);
    Result<QList<PostgresRows>> collect(TimePoint deadline);
    Error lost();

    pg_conn *m_connection;
    TimePoint m_opened = std::chrono::steady_clock::now();
    int m_sent = 0;
    bool m_broken = false;
};

} // namespace kopa::server
