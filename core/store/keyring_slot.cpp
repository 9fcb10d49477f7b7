#include "keyring_slot.h"

#include "core/crypto/keys.h"

namespace kopa {

constexpr auto keyBytes = qsizetype(KeyringKey::size);

Result<QList<KeyringKey>> KeyringSlot::keys()
{
    KOPA_ASSIGN(std::optional<QByteArray> bytes, m_keyring.read(vault::keyringName(m_folder)));
    QList<KeyringKey> keys;
    for (qsizetype at = 0; bytes && at + keyBytes <= bytes->size(); at += keyBytes) {
        QByteArray part = bytes->mid(at, keyBytes);
        if (const auto key = KeyringKey::from(part))
            keys.append(*key);
        crypto::wipe(part);
    }
    if (bytes)
        crypto::wipe(*bytes);
    return keys;
}

Result<void> KeyringSlot::keep(const QList<KeyringKey> &keys)
{
    QByteArray bytes;
    bytes.reserve(keys.size() * keyBytes);
    for (const KeyringKey &key : keys) {
        QByteArray part = key.reveal();
        bytes.append(part);
        crypto::wipe(part);
    }
    const Result<void> written = m_keyring.write(vault::keyringName(m_folder), bytes);
    crypto::wipe(bytes);
    return written;
}

Result<KeyringKey> KeyringSlot::newKey()
{
    KOPA_ASSIGN(QList<KeyringKey> all, keys());
    all.prepend(KeyringKey::random());
    KOPA_TRY(keep(all.mid(0, 2)));
    return all.first();
}

Result<void> KeyringSlot::settle(const KeyringKey &key)
{
    return keep({key});
}

Result<crypto::StoreKey> KeyringSlot::open()
{
    KOPA_ASSIGN(const QList<KeyringKey> all, keys());
    for (const KeyringKey &key : all) {
        auto opened = vault::open(m_folder, key);
        if (opened.ok() || opened.error().code != ErrorCode::KeyringMissing)
            return opened;
    }
    return ErrorCode::KeyringMissing;
}

Result<void> KeyringSlot::remove()
{
    return m_keyring.remove(vault::keyringName(m_folder));
}

Result<Unlock> chosenWay(const QString &folder, Keyring *keyring, const QString &passphrase)
{
    if (!keyring)
        return Unlock(Passphrase{passphrase});
    KOPA_ASSIGN(const KeyringKey key, KeyringSlot(*keyring, folder).newKey());
    return Unlock(key);
}

} // namespace kopa
