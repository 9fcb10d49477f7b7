#pragma once

#include "sync/server/store/store_backup.h"

#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_backup;

namespace kopa::server {

/// A copy of an SQLite store as one file, which needs no other and can be opened as a store.
class SqliteBackup : public StoreBackup
{
public:
    /// Overwrites the file; only its owner can read it. StoreUnwritable. The database outlives it.
    static Result<std::unique_ptr<StoreBackup>> begin(sqlite3 *database, const QString &path);
    ~SqliteBackup() override;

    Result<bool> step() override;

private:
    explicit SqliteBackup(const QString &path) : m_path(path) {}
    Result<void> finish();
    void close();

    QString m_path;
    sqlite3 *m_copy = nullptr;
    sqlite3_backup *m_backup = nullptr;
    bool m_whole = false;
};

} // namespace kopa::server
