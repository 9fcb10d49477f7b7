#pragma once

#include "sync/server/settings.h"
#include "sync/server/store/log.h"

namespace kopa::server {

/// The store that is named: a file, which is made, or brought to this version, or a PostgreSQL database,
/// which 'kopa-server migrate' has prepared. The errors of SqliteLog::open and PostgresLog::open.
Result<std::unique_ptr<Log>> openStore(const Settings &settings);
/// Where the pieces of its files lie.
PieceShelf shelfOf(const Settings &settings);
/// The same for a store that must be there: StoreMissing.
Result<std::unique_ptr<Log>> openExistingStore(const Settings &settings);

} // namespace kopa::server
