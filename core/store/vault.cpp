#include "vault.h"

#include "core/crypto/hash.h"
#include "key_slots.h"
#include "vault_file.h"

#include <QDir>

namespace kopa::vault {

namespace {

Result<KeySlots> slotsOf(const QString &folder, const QByteArray &vfs)
{
    KOPA_ASSIGN(const auto slots, KeySlots::read(folder, vfs));
    if (!slots)
        return Error{ErrorCode::SealDamaged, {{QStringLiteral("path"), folder}}};
    return *slots;
}

QString storeFile(const QString &folder)
{
    return folder + QStringLiteral("/kopa.store");
}

Result<bool> storeThere(const QString &folder, const QByteArray &vfs)
{
    return VaultFile::exists(storeFile(folder), vfs);
}

/// Without slots, only a file that is SQLite's own in the clear, or none yet, is a plain store.
Result<void> checkPlain(const QString &folder, const QByteArray &vfs)
{
    static const QByteArray magic("SQLite format 3", 16);
    KOPA_ASSIGN(const auto file, VaultFile::open(storeFile(folder), vfs, VaultFile::Mode::Existing));
    KOPA_ASSIGN(const std::int64_t size, file->size());
    KOPA_ASSIGN(const QByteArray head, file->read(0, magic.size()));
    if (size == 0 || head == magic)
        return {};
    return Error{ErrorCode::SealDamaged, {{QStringLiteral("path"), folder}}};
}

} // namespace

Result<SealLook> look(const QString &folder, const QByteArray &vfs)
{
    KOPA_ASSIGN(const auto slots, KeySlots::read(folder, vfs));
    KOPA_ASSIGN(const bool there, storeThere(folder, vfs));
    if (there && !slots)
        KOPA_TRY(checkPlain(folder, vfs));
    SealLook look;
    if (there)
        look.state = slots && slots->state != KeySlots::State::Plain ? SealLook::State::Sealed
                                                                     : SealLook::State::Plain;
    look.passphrase = slots && slots->passphrase;
    look.keyring = slots && slots->keyring;
    return look;
}

Result<crypto::StoreKey> create(const QString &folder, const Unlock &unlock, const QByteArray &vfs)
{
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::StoreUnwritable, {{QStringLiteral("path"), folder}}};
    const auto before = look(folder, vfs);
    if (before.ok() && before->state == SealLook::State::Sealed)
        return ErrorCode::InvalidArgument;
    KOPA_ASSIGN(const bool there, storeThere(folder, vfs));
    // Damaged slots beside a store may be all that opens it.
    if (!before.ok() && there)
        return before.error();
    const auto key = crypto::StoreKey::random();
    KeySlots slots;
    slots.state = there ? KeySlots::State::Plain : KeySlots::State::Sealed;
    slots.check = crypto::storeKeyCheck(key);
    KOPA_TRY(slots.set(key, unlock));
    KOPA_TRY(slots.write(folder, vfs));
    return key;
}

Result<crypto::StoreKey> open(const QString &folder, const Unlock &unlock, const QByteArray &vfs)
{
    KOPA_ASSIGN(const KeySlots slots, slotsOf(folder, vfs));
    KOPA_ASSIGN(const auto key, slots.open(unlock));
    // It opens all the same where the file cannot be written.
    static_cast<void>(slots.mend(folder, vfs));
    KOPA_TRY(settle(folder, vfs));
    return key;
}

Result<void> setSlot(const QString &folder, const crypto::StoreKey &key, const Unlock &unlock,
                     const QByteArray &vfs)
{
    KOPA_ASSIGN(KeySlots slots, slotsOf(folder, vfs));
    if (slots.check != crypto::storeKeyCheck(key))
        return ErrorCode::InvalidArgument;
    KOPA_TRY(slots.set(key, unlock));
    return slots.write(folder, vfs);
}

Result<void> removePassphrase(const QString &folder, const QByteArray &vfs)
{
    KOPA_ASSIGN(KeySlots slots, slotsOf(folder, vfs));
    if (!slots.keyring)
        return ErrorCode::InvalidArgument;
    slots.passphrase.reset();
    return slots.write(folder, vfs);
}

Result<void> removeKeyring(const QString &folder, const QByteArray &vfs)
{
    KOPA_ASSIGN(KeySlots slots, slotsOf(folder, vfs));
    if (!slots.passphrase)
        return ErrorCode::InvalidArgument;
    slots.keyring.reset();
    return slots.write(folder, vfs);
}

QString keyringName(const QString &folder)
{
    const QByteArray path = QDir(folder).absolutePath().toUtf8();
    return QStringLiteral("kopa-store-") +
           crypto::base32(crypto::hash(crypto::Domain::StoreSlots, path).toByteArray().left(10));
}

} // namespace kopa::vault
