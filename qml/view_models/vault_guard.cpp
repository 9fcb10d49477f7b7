#include "vault_guard.h"

#include "core/crypto/keys.h"
#include "core/store/backup.h"

#include <QDir>

namespace kopa {

VaultGuard::VaultGuard(StoreThread &thread, QString folder, Keyring *keyring)
    : m_thread(thread), m_folder(std::move(folder)), m_keyring(keyring)
{
}

Result<SealLook> VaultGuard::look()
{
    return vault::look(m_folder);
}

bool VaultGuard::keyringWorks()
{
    if (!m_keyring)
        return false;
    const QString probe = vault::keyringName(m_folder) + QStringLiteral(".probe");
    const QByteArray word = crypto::randomBytes(8);
    if (!m_keyring->write(probe, word).ok())
        return false;
    const auto back = m_keyring->read(probe);
    const Result<void> removed = m_keyring->remove(probe);
    return removed.ok() && back.ok() && *back == word;
}

Result<KeyringSlot> VaultGuard::slot()
{
    if (!m_keyring)
        return ErrorCode::KeyringMissing;
    return KeyringSlot(*m_keyring, m_folder);
}

Result<crypto::StoreKey> VaultGuard::protect(const LockWays &ways)
{
    KOPA_ASSIGN(const SealLook before, vault::look(m_folder));
    if (ways.keyring && !m_keyring)
        return ErrorCode::KeyringMissing;
    KOPA_ASSIGN(const Unlock first, chosenWay(m_folder, ways.keyring ? m_keyring : nullptr, ways.passphrase));
    KOPA_ASSIGN(const crypto::StoreKey key, vault::create(m_folder, first));
    if (ways.keyring && !ways.passphrase.isEmpty())
        KOPA_TRY(vault::setSlot(m_folder, key, Passphrase{ways.passphrase}));
    if (before.state == SealLook::State::Plain)
        KOPA_TRY(vault::sealInPlace(m_folder, key));
    return key;
}

Result<crypto::StoreKey> VaultGuard::open(const QString &passphrase)
{
    if (!passphrase.isEmpty())
        return vault::open(m_folder, Passphrase{passphrase});
    KOPA_ASSIGN(KeyringSlot keyring, slot());
    return keyring.open();
}

Result<void> VaultGuard::setPassphrase(const crypto::StoreKey &key, const QString &passphrase)
{
    return vault::setSlot(m_folder, key, Passphrase{passphrase});
}

Result<void> VaultGuard::setKeyring(const crypto::StoreKey &key)
{
    KOPA_ASSIGN(KeyringSlot keyring, slot());
    KOPA_ASSIGN(const KeyringKey fresh, keyring.newKey());
    KOPA_TRY(vault::setSlot(m_folder, key, fresh));
    return keyring.settle(fresh);
}

Result<void> VaultGuard::removePassphrase()
{
    return vault::removePassphrase(m_folder);
}

Result<void> VaultGuard::removeKeyring()
{
    KOPA_TRY(vault::removeKeyring(m_folder));
    auto keyring = slot();
    return keyring.ok() ? keyring->remove() : Result<void>();
}

Result<crypto::StoreKey> VaultGuard::reseal(const crypto::StoreKey &key, const LockWays &ways)
{
    if (ways.keyring && !m_keyring)
        return ErrorCode::KeyringMissing;
    KOPA_ASSIGN(const Unlock first, chosenWay(m_folder, ways.keyring ? m_keyring : nullptr, ways.passphrase));
    KOPA_ASSIGN(const crypto::StoreKey sealed, vault::reseal(m_folder, key, first));
    if (ways.keyring && !ways.passphrase.isEmpty())
        KOPA_TRY(vault::setSlot(m_folder, sealed, Passphrase{ways.passphrase}));
    return sealed;
}

Result<void> VaultGuard::readBackup(const QString &file, const QString &passphrase)
{
    QDir(backupFolder()).removeRecursively();
    auto read = restoreBackup(file, backupFolder(), Passphrase{passphrase});
    if (!read.ok())
        QDir(backupFolder()).removeRecursively();
    return read;
}

Result<crypto::StoreKey> VaultGuard::takeBackup(const QString &passphrase, const LockWays &ways)
{
    KOPA_ASSIGN(const crypto::StoreKey key, vault::open(backupFolder(), Passphrase{passphrase}));
    if (!ways.passphrase.isEmpty())
        KOPA_TRY(vault::setSlot(backupFolder(), key, Passphrase{ways.passphrase}));
    const QString replaced = m_folder + QStringLiteral(".replaced");
    QDir(replaced).removeRecursively();
    KOPA_TRY(replaceBy(backupFolder(), replaced));
    QDir(replaced).removeRecursively();
    if (ways.keyring)
        KOPA_TRY(setKeyring(key));
    if (ways.passphrase.isEmpty())
        KOPA_TRY(removePassphrase());
    return key;
}

/// Puts a folder in the place of the store's; what was there stands aside.
Result<void> VaultGuard::replaceBy(const QString &folder, const QString &aside)
{
    QDir place;
    const bool free = !place.exists(m_folder) || place.rename(m_folder, aside);
    if (free && place.rename(folder, m_folder))
        return {};
    return Error{ErrorCode::StoreUnwritable, {{QStringLiteral("path"), m_folder}}};
}

Result<Unlock> VaultGuard::wayInto(const QString &passphrase)
{
    if (!passphrase.isEmpty()) {
        KOPA_TRY(DamagedStore::open(m_folder, Passphrase{passphrase}));
        return Unlock(Passphrase{passphrase});
    }
    KOPA_ASSIGN(KeyringSlot keyring, slot());
    KOPA_ASSIGN(const QList<KeyringKey> keys, keyring.keys());
    for (const KeyringKey &key : keys)
        if (DamagedStore::open(m_folder, key).ok())
            return Unlock(key);
    return ErrorCode::KeyringMissing;
}

QString VaultGuard::damagedName(int times) const
{
    const QString name = m_folder + QStringLiteral(".damaged");
    return times < 2 ? name : name + u'-' + QString::number(times);
}

/// How often a damaged store was put aside here.
int VaultGuard::damagedTimes() const
{
    int times = 0;
    while (QDir().exists(damagedName(times + 1)))
        ++times;
    return times;
}

QString VaultGuard::damagedFolder() const
{
    return damagedName(damagedTimes());
}

Result<crypto::StoreKey> VaultGuard::salvage(const QString &passphrase)
{
    KOPA_ASSIGN(const Unlock unlock, wayInto(passphrase));
    KOPA_ASSIGN(const DamagedStore damaged, DamagedStore::open(m_folder, unlock));
    const QString saved = m_folder + QStringLiteral(".salvaged");
    QDir(saved).removeRecursively();
    QDir().mkpath(saved);
    KOPA_TRY(kopa::salvage(damaged, saved, unlock));
    KOPA_TRY(replaceBy(saved, damagedName(damagedTimes() + 1)));
    return vault::open(m_folder, unlock);
}

QFuture<Result<void>> VaultGuard::unlock(const crypto::StoreKey &key)
{
    return m_thread.unlock(key);
}

QFuture<Result<void>> VaultGuard::lock()
{
    return m_thread.lock().then([] { return Result<void>(); });
}

} // namespace kopa
