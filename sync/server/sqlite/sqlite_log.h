#pragma once

#include "sync/server/store/generation_file.h"
#include "sync/server/store/log.h"

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
    /// Opens a store, or a backup of one, for reading: nothing is made, migrated or changed, the generation
    /// included, and its identity stays unread. StoreMissing and StoreOutdated besides.
    static Result<std::unique_ptr<SqliteLog>> openToRead(const QString &path);
    ~SqliteLog() override;

    const ServerIdentity &identity() const override { return m_identity; }
    QByteArray generation() const override { return m_generation.generation(); }
    using Log::transact;
    Result<void> transact(unsigned lane, const Work &work) override;
    Result<void> check(unsigned lane) override;
    Result<void> checkWritable(unsigned lane) override;
    Result<std::unique_ptr<StoreBackup>> beginBackup(unsigned lane, const QString &path) override;
    /// The schema step that the store stood at when it was opened; 0 for one that was made then.
    int formerVersion() const { return m_formerVersion; }
    static int newestVersion();
    /// Gives the server a fresh key, with the former one's word for it; the former one is forgotten.
    Result<void> renewKey();

private:
    explicit SqliteLog(const QString &path);
    static Result<std::unique_ptr<SqliteLog>> connect(const QString &path, int flags);
    Result<void> prepare();
    Result<void> prepareToRead();
    Result<int> version();
    Result<void> migrate();
    Result<void> loadIdentity();
    Result<void> loadKeyChanges();
    Result<void> writePublicKey() const;
    Result<void> execute(const char *sql);
    Result<void> run(SqliteTransaction &transaction, const Work &work);

    QString m_path;
    sqlite3 *m_database = nullptr;
    ServerIdentity m_identity;
    GenerationFile m_generation;
    std::uint64_t m_commits = 0;
    int m_formerVersion = 0;
    std::unique_ptr<SqliteTransaction> m_transaction;
};

/// The server's public key as SqliteLog left it beside the store; makes the store when there is none yet.
Result<crypto::VerifyKey> publicKeyOf(const QString &store);

} // namespace kopa::server
