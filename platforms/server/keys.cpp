#include "commands.h"
#include "open_store.h"
#include "sentences.h"
#include "sync/protocol/message_signature.h"
#include "sync/server/postgres/postgres_log.h"
#include "sync/server/sqlite/sqlite_log.h"

#include <cstdio>

namespace kopa::server {

static Result<crypto::VerifyKey> keyOf(const Settings &settings)
{
    if (settings.embedded())
        return publicKeyOf(QString::fromStdString(settings.store));
    KOPA_ASSIGN(const auto log, openStore(settings));
    return log->identity().key.verify;
}

template <class Opened> static Result<crypto::VerifyKey> renewed(Opened opened)
{
    if (!opened.ok())
        return opened.error();
    KOPA_TRY((*opened)->renewKey());
    return (*opened)->identity().key.verify;
}

static int print(const Result<crypto::VerifyKey> &key, const Settings &settings)
{
    if (!key.ok())
        return fail(key.error(), settings.store);
    std::printf("%s\n", sync::headerText(key->toByteArray()).constData());
    return 0;
}

int printKey(const Settings &settings)
{
    return print(keyOf(settings), settings);
}

int renewKey(const Settings &settings)
{
    return print(settings.embedded()
                     ? renewed(SqliteLog::open(QString::fromStdString(settings.store)))
                     : renewed(PostgresLog::open(QByteArray::fromStdString(settings.store), 1)),
                 settings);
}

} // namespace kopa::server
