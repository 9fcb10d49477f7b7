#include "sqlite_log.h"

#include "schema.h"
#include "sqlite_backup.h"
#include "sqlite_statement.h"
#include "sqlite_transaction.h"
#include "sync/protocol/message_signature.h"
#include "sync/protocol/server_key.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <sqlite3.h>

namespace kopa::server {

using namespace crypto;

namespace {
constexpr qsizetype secretBytes = 32;

QString publicKeyPath(const QString &store)
{
    return store + QStringLiteral(".public-key");
}
} // namespace

SqliteLog::SqliteLog(const QString &path) : m_path(path), m_generation(path + QStringLiteral(".generation"))
{
}

SqliteLog::~SqliteLog()
{
    m_transaction.reset();
    if (!m_generation.generation().isEmpty() && !m_generation.remember(m_commits, true).ok())
        qWarning(
            "the generation file could not be written; the next start takes the store for a restored one");
    sqlite3_close(m_database);
}

static Error withPath(Error error, const QString &path)
{
    error.parameters.insert(QStringLiteral("path"), path);
    return error;
}

Result<std::unique_ptr<SqliteLog>> SqliteLog::connect(const QString &path, int flags)
{
    std::unique_ptr<SqliteLog> log(new SqliteLog(path));
    const QByteArray name = QFile::encodeName(path);
    if (sqlite3_open_v2(name.constData(), &log->m_database, flags | SQLITE_OPEN_NOMUTEX, nullptr) !=
        SQLITE_OK)
        return Error{ErrorCode::StoreUnwritable, {{QStringLiteral("path"), path}}};
    return log;
}

Result<std::unique_ptr<SqliteLog>> SqliteLog::open(const QString &path)
{
    KOPA_ASSIGN(auto log, connect(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE));
    if (const auto prepared = log->prepare(); !prepared.ok())
        return withPath(prepared.error(), path);
    return log;
}

Result<std::unique_ptr<SqliteLog>> SqliteLog::openToRead(const QString &path)
{
    if (!QFile::exists(path))
        return Error{ErrorCode::StoreMissing, {{QStringLiteral("path"), path}}};
    KOPA_ASSIGN(auto log, connect(path, SQLITE_OPEN_READWRITE));
    if (const auto prepared = log->prepareToRead(); !prepared.ok())
        return withPath(prepared.error(), path);
    return log;
}

int SqliteLog::newestVersion()
{
    return schemaStepCount;
}

Result<void> SqliteLog::prepare()
{
    // Exclusive locking keeps a second server out and needs no shared-memory file.
    KOPA_TRY(execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                     "PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON; PRAGMA cache_size=-65536;"
                     "PRAGMA secure_delete=ON;"));
    KOPA_TRY(execute("BEGIN EXCLUSIVE"));
    KOPA_TRY(migrate());
    KOPA_TRY(loadIdentity());
    KOPA_TRY(loadKeyChanges());
    KOPA_TRY(execute("COMMIT"));
    KOPA_TRY(m_generation.settle());
    KOPA_TRY(writePublicKey());
    m_transaction = std::make_unique<SqliteTransaction>(m_database, shelf());
    return {};
}

/// Exclusive locking shows whether a server has it open, and needs no file of shared memory.
Result<void> SqliteLog::prepareToRead()
{
    sqlite3_db_config(m_database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    KOPA_TRY(execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA query_only=ON; PRAGMA cache_size=-65536"));
    KOPA_ASSIGN(m_formerVersion, version());
    if (m_formerVersion == 0)
        return ErrorCode::StoreDamaged;
    if (m_formerVersion < schemaStepCount)
        return Error{ErrorCode::StoreOutdated, {{QStringLiteral("version"), m_formerVersion}}};
    m_transaction = std::make_unique<SqliteTransaction>(m_database, shelf());
    return {};
}

Result<int> SqliteLog::version()
{
    SqliteStatement statement(m_database, "PRAGMA user_version");
    KOPA_ASSIGN(const bool found, statement.step());
    const int version = found ? int(statement.number(0)) : 0;
    if (version > schemaStepCount)
        return Error{ErrorCode::StoreTooNew, {{QStringLiteral("version"), version}}};
    return version;
}

Result<void> SqliteLog::migrate()
{
    KOPA_ASSIGN(m_formerVersion, version());
    for (int step = m_formerVersion; step < schemaStepCount; ++step)
        KOPA_TRY(execute(schemaSteps[step]));
    return execute(qPrintable(QStringLiteral("PRAGMA user_version=%1").arg(schemaStepCount)));
}

Result<void> SqliteLog::loadIdentity()
{
    GenerationFile::Trace trace;
    {
        SqliteStatement row(m_database, "SELECT signing_key, challenge_secret, stamp, commits FROM server");
        KOPA_ASSIGN(const bool found, row.step());
        if (found) {
            QByteArray secret = row.bytes(0);
            const auto key = SigningKey::from(secret);
            wipe(secret);
            m_identity.challengeSecret = row.bytes(1);
            trace = {row.bytes(2), row.number(3)};
            if (!key || m_identity.challengeSecret.size() != secretBytes)
                return ErrorCode::StoreDamaged;
            m_identity.key = signingPair(*key);
        } else {
            m_identity.challengeSecret = randomBytes(secretBytes);
        }
    }
    KOPA_TRY(m_generation.open(trace));
    m_commits = trace.commits;
    SqliteStatement write(m_database, "INSERT OR REPLACE INTO server VALUES (1, ?, ?, ?, ?)");
    return write.start()
        .bind(m_identity.key.secret.reveal())
        .bind(m_identity.challengeSecret)
        .bind(m_generation.newStamp())
        .bind(m_commits)
        .run();
}

Result<void> SqliteLog::loadKeyChanges()
{
    SqliteStatement row(m_database, "SELECT statement FROM key_change ORDER BY number");
    for (;;) {
        KOPA_ASSIGN(const bool found, row.step());
        if (!found)
            return {};
        m_identity.keyChanges.append(row.bytes(0));
    }
}

Result<void> SqliteLog::renewKey()
{
    const SigningPair fresh = newSigningPair();
    const auto number = std::uint64_t(m_identity.keyChanges.size()) + 1;
    const QByteArray change =
        sync::signKeyChange(m_identity.key, fresh, number, QDateTime::currentMSecsSinceEpoch());
    const auto write = [&]() -> Result<void> {
        SqliteStatement statement(m_database, "INSERT INTO key_change VALUES (?, ?)");
        KOPA_TRY(statement.start().bind(number).bind(change).run());
        SqliteStatement key(m_database, "UPDATE server SET signing_key = ?");
        KOPA_TRY(key.start().bind(fresh.secret.reveal()).run());
        KOPA_TRY(execute("COMMIT"));
        return {};
    };
    KOPA_TRY(execute("BEGIN"));
    if (auto written = write(); !written.ok()) {
        if (sqlite3_get_autocommit(m_database) == 0)
            KOPA_TRY(execute("ROLLBACK"));
        return written;
    }
    // The log beside the file still holds the former key.
    KOPA_TRY(execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    m_identity.key = fresh;
    m_identity.keyChanges.append(change);
    return writePublicKey();
}

Result<void> SqliteLog::writePublicKey() const
{
    QSaveFile file(publicKeyPath(m_path));
    const QByteArray text = sync::headerText(m_identity.key.verify.toByteArray()) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return ErrorCode::StoreUnwritable;
    return {};
}

Result<void> SqliteLog::execute(const char *sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqliteError(m_database);
    return {};
}

Result<void> SqliteLog::transact(unsigned, const Work &work)
{
    KOPA_TRY(execute("BEGIN"));
    auto done = run(*m_transaction, work);
    if (!done.ok()) {
        // Some errors have ended the transaction already.
        if (sqlite3_get_autocommit(m_database) == 0)
            KOPA_TRY(execute("ROLLBACK"));
        return done;
    }
    // The log beside the file still holds what was erased, until it is written back and cut.
    if (m_transaction->hasErased())
        KOPA_TRY(execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    return m_transaction->hasWritten() ? m_generation.remember(++m_commits) : Result<void>();
}

Result<void> SqliteLog::run(SqliteTransaction &transaction, const Work &work)
{
    transaction.begin();
    KOPA_TRY(work(transaction));
    if (transaction.hasWritten())
        KOPA_TRY(execute("UPDATE server SET commits = commits + 1"));
    return execute("COMMIT");
}

Result<void> SqliteLog::check(unsigned)
{
    SqliteStatement statement(m_database, "SELECT commits FROM server");
    KOPA_ASSIGN(const bool found, statement.step());
    return found ? Result<void>() : Result<void>(ErrorCode::StoreDamaged);
}

/// A page is written and given up for it, and the largest request must fit beside the store.
Result<void> SqliteLog::checkWritable(unsigned)
{
    constexpr qint64 roomBytes = 2 * qint64(sync::maximumMessage);
    const QStorageInfo disk(QFileInfo(m_path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < roomBytes)
        return Error{ErrorCode::DiskFull, {{QStringLiteral("path"), m_path}}};
    KOPA_TRY(execute("BEGIN IMMEDIATE"));
    auto written = execute("UPDATE server SET commits = commits; COMMIT");
    if (!written.ok() && sqlite3_get_autocommit(m_database) == 0)
        KOPA_TRY(execute("ROLLBACK"));
    return written;
}

Result<std::unique_ptr<StoreBackup>> SqliteLog::beginBackup(unsigned, const QString &path)
{
    return SqliteBackup::begin(m_database, path);
}

Result<VerifyKey> publicKeyOf(const QString &store)
{
    QFile file(publicKeyPath(store));
    if (QFile::exists(store) && file.open(QIODevice::ReadOnly)) {
        const auto bytes = sync::fromHeaderText(file.read(256).trimmed());
        if (const auto key = bytes ? VerifyKey::from(*bytes) : std::nullopt)
            return *key;
    }
    KOPA_ASSIGN(const auto log, SqliteLog::open(store));
    return log->identity().key.verify;
}

} // namespace kopa::server
