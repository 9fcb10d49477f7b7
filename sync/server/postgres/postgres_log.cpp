#include "postgres_log.h"

#include "postgres_transaction.h"
#include "schema.h"
#include "sync/protocol/server_key.h"

#include <QDateTime>

namespace kopa::server {

using namespace crypto;
using std::chrono::steady_clock;

namespace {

constexpr qsizetype secretBytes = 32;
constexpr qsizetype instanceBytes = 8;
constexpr auto pauseBetweenTries = std::chrono::milliseconds(500);

/// A cluster that was restored has another timeline, one that was filled from a dump another cluster,
/// database or table. A standby that took over has another timeline, too: should it have lost something,
/// devices bring it again.
constexpr char whereabouts[] =
    "SELECT (SELECT system_identifier FROM pg_control_system())::text || ' '"
    " || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) || ' '"
    " || (SELECT oid FROM pg_database WHERE datname = current_database())::text || ' '"
    " || 'envelope'::regclass::oid::text";

Result<int> schemaOf(PostgresConnection &connection)
{
    KOPA_ASSIGN(const auto made, connection.ask("SELECT to_regclass('schema_step') IS NOT NULL"));
    if (!made.boolean(0, 0))
        return 0;
    KOPA_ASSIGN(const auto steps, connection.ask("SELECT coalesce(max(number), 0)::bigint FROM schema_step"));
    return int(steps.number(0, 0));
}

} // namespace

PostgresLog::PostgresLog(const QByteArray &address, unsigned lanes)
    : m_hosts(address), m_instance(randomBytes(instanceBytes)), m_lanes(lanes)
{
}

PostgresLog::~PostgresLog() = default;

Result<PostgresLog::Migration> PostgresLog::migrate(const QByteArray &address)
{
    KOPA_ASSIGN(const auto connection, PostgresConnection::open(address));
    // One at a time; and rather not at all than behind a long transaction, with everybody else behind us.
    KOPA_TRY(connection->runScript("SET lock_timeout = '5s'; SELECT pg_advisory_lock(5640672)"));
    KOPA_TRY(connection->runScript("CREATE TABLE IF NOT EXISTS schema_step (number bigint PRIMARY KEY)"));
    KOPA_ASSIGN(const int from, schemaOf(*connection));
    if (from > postgresSchemaStepCount)
        return Error{ErrorCode::StoreTooNew, {{QStringLiteral("version"), from}}};
    for (int step = from; step < postgresSchemaStepCount; ++step) {
        const QByteArray number = QByteArray::number(step + 1);
        KOPA_TRY(connection->runScript("BEGIN;" + QByteArray(postgresSchemaSteps[step]) +
                                       ";INSERT INTO schema_step VALUES (" + number + "); COMMIT"));
    }
    return Migration{from, postgresSchemaStepCount};
}

Result<std::unique_ptr<PostgresLog>> PostgresLog::open(const QByteArray &address, unsigned lanes)
{
    std::unique_ptr<PostgresLog> log(new PostgresLog(address, lanes));
    for (Lane &lane : log->m_lanes)
        KOPA_TRY(log->connect(lane));
    KOPA_TRY(log->loadIdentity(*log->m_lanes.front().connection));
    log->m_notices = std::make_unique<PostgresNotices>(log->m_hosts, log->m_instance);
    return log;
}

Result<void> PostgresLog::connect(Lane &lane)
{
    lane.connection.reset();
    if (steady_clock::now() < lane.notBefore)
        return ErrorCode::ServerBusy;
    lane.notBefore = steady_clock::now() + pauseBetweenTries;
    KOPA_ASSIGN(auto connection, m_hosts.open());
    KOPA_ASSIGN(const int schema, schemaOf(*connection));
    if (schema < postgresSchemaStepCount)
        return Error{ErrorCode::StoreOutdated, {{QStringLiteral("version"), postgresSchemaStepCount}}};
    KOPA_TRY(connection->prepare(postgresStatements()));
    KOPA_TRY(recognise(*connection));
    lane.connection = std::move(connection);
    lane.notBefore = {};
    return {};
}

Result<void> PostgresLog::loadIdentity(PostgresConnection &connection)
{
    KOPA_ASSIGN(const auto row, connection.ask(LoadServer, {}));
    QByteArray secret = row.bytes(0, 0);
    const auto key = SigningKey::from(secret);
    wipe(secret);
    m_identity.challengeSecret = row.bytes(0, 1);
    if (!key || m_identity.challengeSecret.size() != secretBytes)
        return ErrorCode::StoreDamaged;
    m_identity.key = signingPair(*key);
    KOPA_ASSIGN(const auto changes, connection.ask(LoadKeyChanges, {}));
    for (int i = 0; i < changes.size(); ++i)
        m_identity.keyChanges.append(changes.bytes(i, 0));
    return {};
}

/// Of several servers that make the identity, or see that the database is another one, the first decides.
Result<void> PostgresLog::recognise(PostgresConnection &connection)
{
    const auto asked = connection.ask(whereabouts);
    if (connection.isBroken())
        return asked.error();
    const QByteArray here = asked.ok() ? asked->bytes(0, 0) : QByteArray("unknown");
    KOPA_ASSIGN(auto row, connection.ask(LoadServer, {}));
    if (row.size() == 0) {
        const SigningPair fresh = newSigningPair();
        KOPA_TRY(connection.ask(AddServer, PostgresParameters()
                                               .bytes(fresh.secret.reveal())
                                               .bytes(randomBytes(secretBytes))
                                               .bytes(randomBytes(sync::generationBytes))
                                               .text(here)));
    } else if (const QByteArray there = row.bytes(0, 3); there != here) {
        KOPA_TRY(connection.ask(
            ChangeGeneration,
            PostgresParameters().bytes(randomBytes(sync::generationBytes)).text(here).text(there)));
    }
    KOPA_ASSIGN(row, connection.ask(LoadServer, {}));
    const std::lock_guard lock(m_mutex);
    m_generation = row.bytes(0, 2);
    return {};
}

QByteArray PostgresLog::generation() const
{
    const std::lock_guard lock(m_mutex);
    return m_generation;
}

Result<PostgresConnection *> PostgresLog::connectionOf(Lane &lane)
{
    if (!lane.connection || m_hosts.isPast(*lane.connection))
        KOPA_TRY(connect(lane));
    return lane.connection.get();
}

Result<void> PostgresLog::transact(unsigned lane, const Work &work)
{
    KOPA_ASSIGN(PostgresConnection *const connection, connectionOf(m_lanes[lane]));
    PostgresTransaction transaction(*connection, shelf(), m_instance);
    const auto run = [&]() -> Result<void> {
        KOPA_TRY(work(transaction));
        return transaction.commit();
    };
    const auto done = run();
    if (!done.ok())
        transaction.rollBack();
    m_hosts.note(*connection);
    return done;
}

Result<void> PostgresLog::check(unsigned lane)
{
    return transact(lane, [&](LogTransaction &log) -> Result<void> {
        KOPA_TRY(log.position(SpaceId{}));
        return {};
    });
}

/// A row is locked, as whoever adds to a space does it: a database that only reads refuses, and one whose
/// commits wait in vain for a standby says nothing.
Result<void> PostgresLog::checkWritable(unsigned lane)
{
    KOPA_ASSIGN(PostgresConnection *const connection, connectionOf(m_lanes[lane]));
    const auto locked = connection->ask("SELECT 1 FROM server WHERE id = 1 FOR NO KEY UPDATE");
    m_hosts.note(*connection);
    return locked.ok() ? Result<void>() : Result<void>(locked.error());
}

Result<std::unique_ptr<StoreBackup>> PostgresLog::beginBackup(unsigned, const QString &)
{
    return Error{ErrorCode::InvalidArgument,
                 {{QStringLiteral("detail"),
                   QStringLiteral("PostgreSQL is backed up by its own tools: pg_basebackup or pg_dump")}}};
}

Result<void> PostgresLog::renewKey()
{
    PostgresConnection &connection = *m_lanes.front().connection;
    const SigningPair fresh = newSigningPair();
    const auto number = std::uint64_t(m_identity.keyChanges.size()) + 1;
    const QByteArray change =
        sync::signKeyChange(m_identity.key, fresh, number, QDateTime::currentMSecsSinceEpoch());
    connection.send(BeginWork, {});
    connection.send(AddKeyChange, PostgresParameters().number(number).bytes(change));
    connection.send(SetKey, PostgresParameters().bytes(fresh.secret.reveal()));
    connection.send(CommitWork, {});
    KOPA_TRY(connection.gather());
    m_identity.key = fresh;
    m_identity.keyChanges.append(change);
    return {};
}

} // namespace kopa::server
