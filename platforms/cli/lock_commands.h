#pragma once

#include "arguments.h"
#include "core/store/keyring.h"

#include <QJsonValue>

namespace kopa::cli {

/// What opens a store, and changing it: `lock show`, `passphrase`, `keyring on|off`, `renew`. Works on the
/// folder while the store is closed.
Result<QJsonValue> lockCommand(const QString &folder, Arguments &arguments, Keyring &keyring);

/// `backup restore FILE`: makes the store of an empty folder from a backup and its passphrase.
Result<QJsonValue> restoreCommand(const QString &folder, Arguments &arguments);

/// `store salvage --to FOLDER`: fills a new store there with what verifies of a damaged one, which stays as
/// it is. Answers the list of what was saved and what was not.
Result<QJsonValue> salvageCommand(const QString &folder, Arguments &arguments, Keyring &keyring);

} // namespace kopa::cli
