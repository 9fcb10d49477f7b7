#include "open_store.h"

#include "sync/server/postgres/postgres_log.h"
#include "sync/server/sqlite/sqlite_log.h"
#include "sync/server/store/folder_blobs.h"

#include <QFile>

namespace kopa::server {

static Result<std::unique_ptr<Log>> openLog(const Settings &settings)
{
    if (!settings.embedded()) {
        const auto address = QByteArray::fromStdString(settings.store);
        KOPA_ASSIGN(auto log, PostgresLog::open(address, settings.storeConnections));
        return std::unique_ptr<Log>(std::move(log));
    }
    KOPA_ASSIGN(auto log, SqliteLog::open(QString::fromStdString(settings.store)));
    return std::unique_ptr<Log>(std::move(log));
}

PieceShelf shelfOf(const Settings &settings)
{
    if (settings.blobs.empty())
        return {};
    return {std::make_unique<FolderBlobs>(QString::fromStdString(settings.blobs)),
            qsizetype(settings.blobBytes)};
}

Result<std::unique_ptr<Log>> openStore(const Settings &settings)
{
    KOPA_ASSIGN(auto log, openLog(settings));
    log->setShelf(shelfOf(settings));
    return log;
}

Result<std::unique_ptr<Log>> openExistingStore(const Settings &settings)
{
    const QString path = QString::fromStdString(settings.store);
    if (settings.embedded() && !QFile::exists(path))
        return Error{ErrorCode::StoreMissing, {{QStringLiteral("path"), path}}};
    return openStore(settings);
}

} // namespace kopa::server
