#pragma once

#include "core/store/vault.h"

#include <QFuture>

namespace kopa {

/// What a person has chosen to open the store with; at least one of the two.
struct LockWays
{
    bool keyring = false;
    QString passphrase = {}; ///< empty: none
};

/// The seal of one store as the interface works it. Everything but unlock() and lock() may take a second or
/// wait for the system's keyring: never from the interface's thread. Belongs to whoever made it.
class StoreGuard
{
public:
    virtual ~StoreGuard() = default;

    /// What protects the store now.
    virtual Result<SealLook> look() = 0;
    /// The system has a keyring that takes and gives back.
    virtual bool keyringWorks() = 0;

    /// Protects a store for the first time: a new one, or a plain one, which is sealed in place.
    virtual Result<crypto::StoreKey> protect(const LockWays &ways) = 0;
    /// By a passphrase, or with an empty one by the keyring. PassphraseWrong, KeyringMissing, KeyringLocked.
    virtual Result<crypto::StoreKey> open(const QString &passphrase) = 0;

    /// Sets or replaces one way to open the store.
    virtual Result<void> setPassphrase(const crypto::StoreKey &key, const QString &passphrase) = 0;
    virtual Result<void> setKeyring(const crypto::StoreKey &key) = 0;
    /// InvalidArgument when it is the last way.
    virtual Result<void> removePassphrase() = 0;
    virtual Result<void> removeKeyring() = 0;
    /// Seals everything anew under another key that only these ways open. The store must be closed.
    virtual Result<crypto::StoreKey> reseal(const crypto::StoreKey &key, const LockWays &ways) = 0;

    /// Reads a backup whole, beside the store, which may be open. BackupDamaged, PassphraseWrong,
    /// StoreTooNew; nothing has changed then.
    virtual Result<void> readBackup(const QString &file, const QString &passphrase) = 0;
    /// Puts the backup that was read into the place of the store, which is closed and in no network; from
    /// then on these ways open it, and the backup's own passphrase does not.
    virtual Result<crypto::StoreKey> takeBackup(const QString &passphrase, const LockWays &ways) = 0;

    /// Saves all that verifies in a damaged store, which is closed, and puts it in its place, to be opened in
    /// the same way; by a passphrase, or with an empty one by the keyring. The damaged files stay as they
    /// are, in damagedFolder(). PassphraseWrong, KeyringMissing, StoreDamaged when nothing opens at all.
    virtual Result<crypto::StoreKey> salvage(const QString &passphrase) = 0;
    virtual QString damagedFolder() const = 0;

    /// Opens the store on its own thread; at once when it is open already.
    virtual QFuture<Result<void>> unlock(const crypto::StoreKey &key) = 0;
    /// Finishes what was asked of the store, closes it and forgets its key.
    virtual QFuture<Result<void>> lock() = 0;
};

} // namespace kopa
