#include "sqlite_backup.h"

#include "sqlite_statement.h"

#include <QFile>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace kopa::server {

namespace {

constexpr int pagesPerStep = 256;

Error withPath(Error error, const QString &path)
{
    error.parameters.insert(QStringLiteral("path"), path);
    return error;
}

/// An empty file for the copy, which from the first byte only its owner can read.
bool makeEmpty(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
    const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                            S_IRUSR | S_IWUSR);
    return file >= 0 && ::close(file) == 0;
}

} // namespace

Result<std::unique_ptr<StoreBackup>> SqliteBackup::begin(sqlite3 *database, const QString &path)
{
    if (!makeEmpty(path))
        return Error{ErrorCode::StoreUnwritable,
                     {{QStringLiteral("path"), path}, {QStringLiteral("detail"), qt_error_string()}}};
    std::unique_ptr<SqliteBackup> backup(new SqliteBackup(path));
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &backup->m_copy, flags, nullptr) != SQLITE_OK)
        return withPath(sqliteError(backup->m_copy), path);
    backup->m_backup = sqlite3_backup_init(backup->m_copy, "main", database, "main");
    if (!backup->m_backup)
        return withPath(sqliteError(backup->m_copy), path);
    return std::unique_ptr<StoreBackup>(std::move(backup));
}

SqliteBackup::~SqliteBackup()
{
    close();
    if (m_whole)
        return;
    QFile::remove(m_path);
    QFile::remove(m_path + QStringLiteral("-journal"));
}

void SqliteBackup::close()
{
    sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    sqlite3_close(std::exchange(m_copy, nullptr));
}

Result<bool> SqliteBackup::step()
{
    switch (sqlite3_backup_step(m_backup, pagesPerStep)) {
    case SQLITE_OK:
        return true;
    case SQLITE_DONE:
        KOPA_TRY(finish());
        return false;
    case SQLITE_FULL:
        return Error{ErrorCode::DiskFull, {{QStringLiteral("path"), m_path}}};
    default:
        sqlite3_backup_finish(std::exchange(m_backup, nullptr));
        return withPath(sqliteError(m_copy), m_path);
    }
}

/// The copy says that it has a log beside it, as the store has: it is to be one file.
Result<void> SqliteBackup::finish()
{
    const int ended = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
    if (ended != SQLITE_OK ||
        sqlite3_exec(m_copy, "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE", nullptr, nullptr,
                     nullptr) != SQLITE_OK)
        return withPath(sqliteError(m_copy), m_path);
    if (sqlite3_close(std::exchange(m_copy, nullptr)) != SQLITE_OK)
        return Error{ErrorCode::InputOutput, {{QStringLiteral("path"), m_path}}};
    m_whole = true;
    return {};
}

} // namespace kopa::server
