#pragma once

#include "core/result/result.h"

#include <QByteArray>

#include <cstdint>

struct sqlite3;
struct sqlite3_stmt;

namespace kopa::server {

/// The error that SQLite's last failure on this connection means for Kopa.
Error sqliteError(sqlite3 *database);

/// One prepared statement, finalised with its object. A first failure sticks until reset().
class SqliteStatement
{
public:
    SqliteStatement() = default;
    SqliteStatement(sqlite3 *database, const char *sql);
    ~SqliteStatement();
    SqliteStatement(const SqliteStatement &) = delete;
    SqliteStatement &operator=(const SqliteStatement &) = delete;

    /// Makes ready for new values; the first value bound is number 1.
    SqliteStatement &start();
    SqliteStatement &bind(std::uint64_t value);
    SqliteStatement &bind(const QByteArray &value);
    SqliteStatement &bindNothing();
    template <class Id> SqliteStatement &bindId(const Id &id) { return bind(id.toByteArray()); }

    /// True: a row; false: no more rows.
    Result<bool> step();
    /// For a statement that answers no rows.
    Result<void> run();

    std::uint64_t number(int column) const;
    QByteArray bytes(int column) const;
    qsizetype size(int column) const;
    bool isNull(int column) const;
    template <class Id> Id id(int column) const { return Id::from(bytes(column)).value_or(Id{}); }

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_next = 1;
    bool m_failed = false;
};

} // namespace kopa::server
