#include "sqlite_look.h"

#include "schema.h"
#include "sqlite_statement.h"

#include <QFile>

#include <memory>
#include <sqlite3.h>

namespace kopa::server {

namespace {

struct Closing
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};

Result<void> readIdentity(sqlite3 *database, SqliteLook &look)
{
    SqliteStatement version(database, "PRAGMA user_version");
    KOPA_ASSIGN(const bool said, version.step());
    look.version = said ? int(version.number(0)) : 0;
    if (look.version > schemaStepCount)
        return Error{ErrorCode::StoreTooNew, {{QStringLiteral("version"), look.version}}};
    SqliteStatement server(database, "SELECT signing_key, challenge_secret FROM server");
    const auto found = look.version == 0 ? Result<bool>(false) : server.step();
    if (!found.ok() || !*found)
        return ErrorCode::StoreDamaged;
    QByteArray secret = server.bytes(0);
    const auto key = crypto::SigningKey::from(secret);
    crypto::wipe(secret);
    if (!key || server.size(1) == 0)
        return ErrorCode::StoreDamaged;
    look.key = crypto::signingPair(*key).verify;
    return {};
}

} // namespace

Result<SqliteLook> SqliteLook::at(const QString &path)
{
    if (!QFile::exists(path))
        return Error{ErrorCode::StoreMissing, {{QStringLiteral("path"), path}}};
    sqlite3 *opened = nullptr;
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    const int state = sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, flags, nullptr);
    const std::unique_ptr<sqlite3, Closing> database(opened);
    if (state != SQLITE_OK)
        return Error{ErrorCode::StoreUnwritable, {{QStringLiteral("path"), path}}};
    sqlite3_db_config(opened, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (sqlite3_exec(opened, "PRAGMA locking_mode=EXCLUSIVE; PRAGMA query_only=ON", nullptr, nullptr,
                     nullptr) != SQLITE_OK)
        return sqliteError(opened);
    SqliteLook look;
    KOPA_TRY(readIdentity(opened, look));
    SqliteStatement integrity(opened, "PRAGMA integrity_check");
    for (;;) {
        const auto row = integrity.step();
        if (!row.ok())
            return row.error().code == ErrorCode::StoreDamaged
                       ? (look.damages.append(QStringLiteral("the file breaks off")), look)
                       : Result<SqliteLook>(row.error());
        if (!*row)
            return look;
        const QString said = QString::fromUtf8(integrity.bytes(0));
        if (said != QLatin1String("ok"))
            look.damages.append(said);
    }
}

} // namespace kopa::server
