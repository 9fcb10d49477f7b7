#include "sqlite_statement.h"

#include <sqlite3.h>

namespace kopa::server {

Error sqliteError(sqlite3 *database)
{
    const auto detail = QString::fromUtf8(sqlite3_errmsg(database));
    ErrorCode code = ErrorCode::InputOutput;
    switch (sqlite3_errcode(database)) {
    case SQLITE_FULL:
        code = ErrorCode::DiskFull;
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        code = ErrorCode::StoreInUse;
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        code = ErrorCode::StoreDamaged;
        break;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        code = ErrorCode::StoreUnwritable;
        break;
    case SQLITE_ERROR:
    case SQLITE_MISUSE:
    case SQLITE_CONSTRAINT:
        code = ErrorCode::Internal;
        break;
    default:
        break;
    }
    return {code, {{QStringLiteral("detail"), detail}}};
}

SqliteStatement::SqliteStatement(sqlite3 *database, const char *sql) : m_database(database)
{
    m_failed =
        sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK;
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

SqliteStatement &SqliteStatement::start()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        m_failed = false;
    }
    m_next = 1;
    return *this;
}

SqliteStatement &SqliteStatement::bind(std::uint64_t value)
{
    m_failed = m_failed || sqlite3_bind_int64(m_statement, m_next, sqlite3_int64(value)) != SQLITE_OK;
    ++m_next;
    return *this;
}

SqliteStatement &SqliteStatement::bind(const QByteArray &value)
{
    m_failed = m_failed || sqlite3_bind_blob64(m_statement, m_next, value.constData(),
                                               sqlite3_uint64(value.size()), SQLITE_TRANSIENT) != SQLITE_OK;
    ++m_next;
    return *this;
}

SqliteStatement &SqliteStatement::bindNothing()
{
    m_failed = m_failed || sqlite3_bind_null(m_statement, m_next) != SQLITE_OK;
    ++m_next;
    return *this;
}

Result<bool> SqliteStatement::step()
{
    if (m_failed || !m_statement)
        return sqliteError(m_database);
    const int state = sqlite3_step(m_statement);
    if (state == SQLITE_ROW)
        return true;
    if (state == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    Error error = sqliteError(m_database);
    sqlite3_reset(m_statement);
    return error;
}

Result<void> SqliteStatement::run()
{
    const auto stepped = step();
    if (!stepped.ok())
        return stepped.error();
    sqlite3_reset(m_statement);
    return {};
}

std::uint64_t SqliteStatement::number(int column) const
{
    return std::uint64_t(sqlite3_column_int64(m_statement, column));
}

QByteArray SqliteStatement::bytes(int column) const
{
    const auto *const data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qsizetype SqliteStatement::size(int column) const
{
    return sqlite3_column_bytes(m_statement, column);
}

} // namespace kopa::server
