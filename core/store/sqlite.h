#pragma once

#include "core/crypto/keys.h"
#include "core/result/result.h"
#include "sealed_vfs.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace kopa {

/// One SQL statement with its bindings; reset when it goes out of scope. Failures stick: step() answers false
/// and the database holds the reason, which Database::status() hands out once at the end of a step of work.
class Statement
{
public:
    Statement(Statement &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr)),
          m_database(other.m_database),
          m_bound(std::move(other.m_bound))
    {
    }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    Statement &bind(int position, std::int64_t value);
    Statement &bind(int position, int value) { return bind(position, std::int64_t(value)); }
    Statement &bind(int position, std::uint32_t value) { return bind(position, std::int64_t(value)); }
    Statement &bind(int position, std::uint64_t value) { return bind(position, std::int64_t(value)); }
    Statement &bind(int position, bool value) = delete;
    Statement &bind(int position, const QString &text);
    Statement &bind(int position, const QByteArray &blob);
    Statement &bindNull(int position);

    /// True while there is a row.
    bool step();
    /// Runs a statement that answers no row.
    void run() { step(); }

    bool isNull(int column) const;
    std::int64_t integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;

private:
    friend class Database;
    Statement(sqlite3_stmt *statement, class Database *database)
        : m_statement(statement), m_database(database)
    {
    }
    sqlite3_stmt *m_statement;
    class Database *m_database;
    QList<QByteArray> m_bound; ///< what SQLite reads where it lies, until the statement is done
};

/// The one connection to a store's file. Statements are kept prepared, by their text.
class Database
{
public:
    /// Opens or makes the file with the settings that sync-and-security asks for, and takes the exclusive
    /// lock. `vfs` names an SQLite VFS; empty is the system's. With a key the file and its journal are sealed
    /// above that VFS.
    static Result<std::unique_ptr<Database>> open(const QString &path, const QByteArray &vfs,
                                                  const std::optional<crypto::StoreKey> &key = {});
    ~Database();

    Statement prepare(QByteArrayView sql);
    /// Several statements in one text.
    void execute(const QByteArray &sql);
    std::int64_t lastInsertRow() const;
    std::int64_t changes() const;

    /// The first failure since the last call, or success.
    Result<void> status();
    bool failed() const { return m_error.has_value(); }
    void note(int sqliteCode);

    /// Called whenever a transaction was rolled back: what was remembered of it may not be in the file.
    void onRollback(std::function<void()> forget) { m_forget = std::move(forget); }
    void rollBack();
    /// From now on everything that would write fails with ReadOnly, or no more.
    void setReadOnly(bool readOnly);
    /// After an I/O error the connection is not trusted any more: what a failed sync left behind is found out
    /// by opening the file anew, which recovers it. Nothing to do otherwise. No statement may be in use.
    void recover();

private:
    Database(QString path, QByteArray vfs, std::unique_ptr<SealedVfs> seal)
        : m_path(std::move(path)), m_vfs(std::move(vfs)), m_seal(std::move(seal))
    {
    }
    Result<void> connect();
    void disconnect();
    sqlite3_stmt *prepared(QByteArrayView sql);

    sqlite3 *m_handle = nullptr;
    QString m_path;
    QByteArray m_vfs;
    std::unique_ptr<SealedVfs> m_seal; ///< null for a plain store
    bool m_suspect = false;
    bool m_readOnly = false;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
    std::optional<Error> m_error;
    std::function<void()> m_forget;
};

/// Lets a database that is only read be written as long as it lives, when asked to.
class WritableMeanwhile
{
public:
    WritableMeanwhile(Database &database, bool asked) : m_database(asked ? &database : nullptr)
    {
        if (m_database)
            m_database->setReadOnly(false);
    }
    WritableMeanwhile(const WritableMeanwhile &) = delete;
    WritableMeanwhile &operator=(const WritableMeanwhile &) = delete;
    ~WritableMeanwhile()
    {
        if (m_database)
            m_database->setReadOnly(true);
    }

private:
    Database *m_database;
};

/// All or nothing: rolls back unless commit() was reached and succeeded.
class Transaction
{
public:
    explicit Transaction(Database &database);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// Commits when nothing failed in between; else rolls back and says why.
    Result<void> commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace kopa
