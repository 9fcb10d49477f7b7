#pragma once

#include "generation_file.h"
#include "log.h"

#include <memory>

struct sqlite3;

namespace kopa::server {

class SqliteTransaction;

/// The log in one SQLite file, for a server on one machine. Beside FILE stand FILE.generation and
/// FILE.public-key (the server's Ed25519 key as text). The file holds the server's secrets: whoever opens it
/// sees that only its owner can read it. One process at a time: StoreInUse otherwise.
class SqliteLog : public Log
{
public:
    /// Opens the store, or makes it. StoreInUse, StoreTooNew, StoreDamaged, StoreUnwritable, DiskFull.
    static Result<std::unique_ptr<SqliteLog>> open(const QString &path);
    ~SqliteLog() override;

    const ServerIdentity &identity() const override { return m_identity; }
    Result<void> transact(const std::function<Result<void>(LogTransaction &)> &work) override;
    Result<void> check() override;
    /// Gives the server a fresh key, with the former one's word for it; the former one is forgotten.
    Result<void> renewKey();

private:
    explicit SqliteLog(const QString &path);
    Result<void> prepare();
    Result<void> migrate();
    Result<void> loadIdentity();
    Result<void> loadKeyChanges();
    Result<void> writePublicKey() const;
    Result<void> execute(const char *sql);
    Result<void> run(SqliteTransaction &transaction,
                     const std::function<Result<void>(LogTransaction &)> &work);

    QString m_path;
    sqlite3 *m_database = nullptr;
    ServerIdentity m_identity;
    GenerationFile m_generation;
    std::uint64_t m_commits = 0;
    std::unique_ptr<SqliteTransaction> m_transaction;
};

/// The server's public key as SqliteLog left it beside the store; makes the store when there is none yet.
Result<crypto::VerifyKey> publicKeyOf(const QString &store);

} // namespace kopa::server
