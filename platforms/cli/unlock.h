#pragma once

#include "arguments.h"
#include "core/crypto/keys.h"
#include "core/store/vault.h"

namespace kopa::cli {

/// The first line of a file; without a path, somebody at a terminal is asked the question (if there is one),
/// without an echo. Nothing when there is neither.
Result<std::optional<Passphrase>> passphraseFrom(const QString &path, const QString &question);
/// The file of the passphrase that opens the store now: --passphrase-file or the environment's
/// KOPA_PASSPHRASE_FILE.
QString passphraseFile(const Arguments &arguments);

/// The key of the store in a folder. A new store gets a passphrase if one was given, else a key in the
/// desktop's keyring; a plain one of an early Kopa is sealed. StoreMissing, StoreLocked, PassphraseWrong,
/// KeyringMissing, KeyringLocked.
Result<crypto::StoreKey> unlock(const QString &folder, bool mayCreate, const Arguments &arguments,
                                Keyring &keyring);

} // namespace kopa::cli
