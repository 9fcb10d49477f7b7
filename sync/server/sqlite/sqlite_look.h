#pragma once

#include "core/crypto/signing.h"
#include "core/result/result.h"

#include <QStringList>

namespace kopa::server {

/// What the file of a store, or of a backup, says of itself; nothing of it is changed.
struct SqliteLook
{
    int version = 0;          ///< of its schema
    crypto::VerifyKey key;    ///< the server's
    QStringList damages = {}; ///< what SQLite finds wrong with it, in its own words; none when it is whole

    /// StoreMissing, StoreInUse, StoreTooNew; StoreDamaged for what is no store of kopa-server.
    static Result<SqliteLook> at(const QString &path);
};

} // namespace kopa::server
