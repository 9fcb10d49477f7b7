#pragma once

#include "qml/view_models/store_guard.h"

#include <QPromise>

namespace kopa {

/// A guard without Argon2id's second: it keeps the ways to unlock in memory and leaves the store's thread
/// alone.
class FakeGuard : public StoreGuard
{
public:
    Result<SealLook> look() override { return seal; }
    bool keyringWorks() override { return keyring; }
    Result<crypto::StoreKey> protect(const LockWays &ways) override;
    Result<crypto::StoreKey> open(const QString &passphrase) override;
    Result<void> setPassphrase(const crypto::StoreKey &key, const QString &passphrase) override;
    Result<void> setKeyring(const crypto::StoreKey &key) override;
    Result<void> removePassphrase() override;
    Result<void> removeKeyring() override;
    Result<crypto::StoreKey> reseal(const crypto::StoreKey &key, const LockWays &ways) override;
    Result<void> readBackup(const QString &file, const QString &passphrase) override;
    Result<crypto::StoreKey> takeBackup(const QString &passphrase, const LockWays &ways) override;
    Result<crypto::StoreKey> salvage(const QString &passphrase) override { return open(passphrase); }
    QString damagedFolder() const override { return QStringLiteral("/damaged"); }
    QFuture<Result<void>> unlock(const crypto::StoreKey &key) override;
    QFuture<Result<void>> lock() override;

    SealLook seal;
    bool keyring = false;
    QString passphrase; ///< what opens the store
    int unlocked = 0;
    int locked = 0;
    int resealed = 0;
    QString backupPassphrase; ///< what opens every backup

private:
    crypto::StoreKey m_key = crypto::StoreKey::random();
};

} // namespace kopa
