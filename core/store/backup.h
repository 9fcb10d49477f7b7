#pragma once

#include "store.h"
#include "vault.h"

namespace kopa {

/// Writes all of an open store into one encrypted file, which only `unlock` opens: key slots of its own, then
/// every row in sealed blocks. The file appears whole or not at all. StoreUnwritable, DiskFull,
/// PassphraseShort. With a passphrase it spends Argon2id's time.
Result<void> backUp(Store &store, const QString &file, const Unlock &unlock);

/// Makes the store of an empty folder from a backup; `unlock` opens the store from then on, too. When it is
/// opened it becomes another device, for the one that was backed up may be alive. BackupDamaged,
/// PassphraseWrong, StoreTooNew, AlreadyMember when the folder holds a store.
Result<void> restoreBackup(const QString &file, const QString &folder, const Unlock &unlock);

} // namespace kopa
