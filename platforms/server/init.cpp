#include "commands.h"
#include "open_store.h"
#include "sentences.h"
#include "sync/protocol/message_signature.h"
#include "sync/server/postgres/postgres_log.h"
#include "sync/server/sqlite/sqlite_log.h"

#include <QFile>

#include <cstdio>

namespace kopa::server {

namespace {

int sayNext(const Settings &settings, const Log &log)
{
    std::printf("%s\n", sync::headerText(log.identity().key.verify.toByteArray()).constData());
    const char *const store = settings.embedded() ? settings.store.c_str() : "postgresql://...";
    std::fprintf(stderr,
                 "The store %s is made; above is the server's public key, which invitations carry.\n"
                 "Next:  kopa-server serve --store %s\n"
                 "then, on the first device:  kopa-cli network create --server URL\n",
                 store, store);
    if (settings.embedded())
        std::fprintf(stderr, "Back it up every day:  kopa-server backup --store %s --to FILE\n", store);
    return 0;
}

int sayMigrated(int from, int to)
{
    if (from == to)
        std::printf("the schema is at step %d already\n", to);
    else
        std::printf("the schema went from step %d to %d\n", from, to);
    return 0;
}

} // namespace

int init(const Settings &settings)
{
    if (settings.embedded() && QFile::exists(QString::fromStdString(settings.store)))
        return fail("there is a store " + settings.store + " already; 'kopa-server key' prints its key");
    if (!settings.embedded()) {
        const auto migrated = PostgresLog::migrate(QByteArray::fromStdString(settings.store));
        if (!migrated.ok())
            return fail(migrated.error(), settings.store);
    }
    const auto log = openStore(settings);
    return log.ok() ? sayNext(settings, **log) : fail(log.error(), settings.store);
}

int migrate(const Settings &settings)
{
    if (!settings.embedded()) {
        const auto migrated = PostgresLog::migrate(QByteArray::fromStdString(settings.store));
        return migrated.ok() ? sayMigrated(migrated->from, migrated->to)
                             : fail(migrated.error(), settings.store);
    }
    const QString store = QString::fromStdString(settings.store);
    if (!QFile::exists(store))
        return fail({ErrorCode::StoreMissing, {}}, settings.store);
    const auto log = SqliteLog::open(store);
    if (!log.ok())
        return fail(log.error(), settings.store);
    return sayMigrated((*log)->formerVersion(), SqliteLog::newestVersion());
}

} // namespace kopa::server
