#pragma once

#include "core/store/keyring_slot.h"
#include "core/store/salvage.h"
#include "core/store/store_thread.h"
#include "store_guard.h"

namespace kopa {

/// The seal of the store in a folder, by its key slots and the system's keyring. The store's thread was
/// started locked; it and the keyring outlive the guard.
class VaultGuard : public StoreGuard
{
public:
    /// Without a keyring only passphrases open the store.
    VaultGuard(StoreThread &thread, QString folder, Keyring *keyring);

    Result<SealLook> look() override;
    bool keyringWorks() override;
    Result<crypto::StoreKey> protect(const LockWays &ways) override;
    Result<crypto::StoreKey> open(const QString &passphrase) override;
    Result<void> setPassphrase(const crypto::StoreKey &key, const QString &passphrase) override;
    Result<void> setKeyring(const crypto::StoreKey &key) override;
    Result<void> removePassphrase() override;
    Result<void> removeKeyring() override;
    Result<crypto::StoreKey> reseal(const crypto::StoreKey &key, const LockWays &ways) override;
    Result<void> readBackup(const QString &file, const QString &passphrase) override;
    Result<crypto::StoreKey> takeBackup(const QString &passphrase, const LockWays &ways) override;
    Result<crypto::StoreKey> salvage(const QString &passphrase) override;
    QString damagedFolder() const override;
    QFuture<Result<void>> unlock(const crypto::StoreKey &key) override;
    QFuture<Result<void>> lock() override;

private:
    Result<KeyringSlot> slot();
    Result<Unlock> wayInto(const QString &passphrase);
    Result<void> replaceBy(const QString &folder, const QString &aside);
    QString damagedName(int times) const;
    int damagedTimes() const;
    QString backupFolder() const { return m_folder + QStringLiteral(".restoring"); }

    StoreThread &m_thread;
    QString m_folder;
    Keyring *m_keyring;
};

} // namespace kopa
