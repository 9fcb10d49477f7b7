#include "commands.h"
#include "open_store.h"
#include "sentences.h"
#include "sync/server/sqlite/sqlite_log.h"
#include "sync/server/sqlite/sqlite_look.h"
#include "sync/server/store_check.h"

#include <cstdio>

namespace kopa::server {

int check(const Settings &settings)
{
    const QString store = QString::fromStdString(settings.store);
    if (!settings.embedded())
        return fail("a PostgreSQL store is checked by its own tools");
    std::uint64_t wrong = 0;
    const auto tell = [&](const QString &what) {
        ++wrong;
        std::printf("%s\n", what.toUtf8().constData());
    };
    const auto look = SqliteLook::at(store);
    if (!look.ok() && look.error().code == ErrorCode::StoreInUse)
        return fail("the server has the store open: check a backup of it instead, or stop the server");
    if (!look.ok())
        return fail(look.error(), settings.store);
    for (const QString &damage : look->damages)
        tell(QStringLiteral("the file: ") + damage);
    const auto log = SqliteLog::openToRead(store);
    if (!log.ok())
        return fail(log.error(), settings.store);
    (*log)->setShelf(shelfOf(settings));
    StoreCheck content(**log, tell);
    if (const auto done = content.run(); !done.ok())
        return fail(done.error(), settings.store);
    std::printf("%llu spaces, %llu envelopes and %llu files were looked at; %llu things are wrong\n",
                static_cast<unsigned long long>(content.spaces()),
                static_cast<unsigned long long>(content.envelopes()),
                static_cast<unsigned long long>(content.files()), static_cast<unsigned long long>(wrong));
    return wrong == 0 ? 0 : exitFailed;
}

} // namespace kopa::server
