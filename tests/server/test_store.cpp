#include "test_store.h"

#include "core/crypto/keys.h"
#include "sync/server/postgres/postgres_connection.h"
#include "sync/server/postgres/postgres_log.h"
#include "sync/server/sqlite/sqlite_log.h"

namespace kopa::server {

static constexpr char variable[] = "KOPA_TEST_POSTGRES";

bool TestStore::isPostgres()
{
    return qEnvironmentVariableIsSet(variable);
}

TestStore::TestStore() : m_address(QFile::encodeName(m_folder.filePath(QStringLiteral("store"))))
{
    if (!isPostgres())
        return;
    const QByteArray database = qgetenv(variable);
    const QByteArray schema = "test_" + crypto::randomBytes(8).toHex();
    const auto connection = PostgresConnection::open(database);
    if (!connection.ok() || !(*connection)->runScript("CREATE SCHEMA " + schema).ok())
        qFatal("no schema can be made at %s", database.constData());
    m_address = database + "&options=-csearch_path%3D" + schema;
    if (const auto migrated = PostgresLog::migrate(m_address); !migrated.ok())
        qFatal("the schema cannot be made: %s",
               qPrintable(migrated.error().parameters.value(QStringLiteral("detail")).toString()));
}

template <class Opened> static std::unique_ptr<Log> taken(Opened opened)
{
    if (!opened.ok())
        qFatal("the test's store does not open: %s %s", errorName(opened.error().code).data(),
               qPrintable(opened.error().parameters.value(QStringLiteral("detail")).toString()));
    return std::move(opened).value();
}

std::unique_ptr<Log> TestStore::open()
{
    constexpr unsigned lanes = 2;
    if (isPostgres())
        return taken(PostgresLog::open(m_address, lanes));
    return taken(SqliteLog::open(QFile::decodeName(m_address)));
}

} // namespace kopa::server
