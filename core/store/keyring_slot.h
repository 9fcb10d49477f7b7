#pragma once

#include "vault.h"

namespace kopa {

/// The system keyring's way to unlock the store of a folder. The entry holds the newest key first and, while
/// a slot is being written, the one before it: a kill in between leaves one of them that opens. Calls may
/// block while the system asks the person.
class KeyringSlot
{
public:
    /// The keyring must outlive it.
    KeyringSlot(Keyring &keyring, QString folder) : m_keyring(keyring), m_folder(std::move(folder)) {}

    /// A new key, kept beside the one before it; settle() once the slot is written.
    Result<KeyringKey> newKey();
    /// Only this key is left.
    Result<void> settle(const KeyringKey &key);
    /// The store's key. KeyringMissing when no key of the entry opens it, KeyringLocked, SealDamaged.
    Result<crypto::StoreKey> open();
    Result<void> remove();
    /// The entry's keys, the newest first.
    Result<QList<KeyringKey>> keys();

private:
    Result<void> keep(const QList<KeyringKey> &keys);

    Keyring &m_keyring;
    QString m_folder;
};

/// The way by which a store is opened from now on: a new key of the keyring, where one is given, else the
/// passphrase.
Result<Unlock> chosenWay(const QString &folder, Keyring *keyring, const QString &passphrase);

} // namespace kopa
