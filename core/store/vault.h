#pragma once

#include "core/crypto/keys.h"
#include "core/result/result.h"
#include "keyring.h"

#include <QString>

#include <variant>

namespace kopa {

/// How a store in a folder is protected, without opening it.
struct SealLook
{
    enum class State {
        Missing, ///< no store there
        Plain,   ///< an unsealed store of an early Kopa: it is sealed before it is used
        Sealed
    };
    State state = State::Missing;
    bool passphrase = false; ///< a passphrase opens it
    bool keyring = false;    ///< a key in the system's keyring opens it
};

/// A new passphrase has at least this many characters.
inline constexpr int minimumPassphrase = 10;

/// What opens a store: a passphrase, or the key that the system's keyring holds.
struct Passphrase
{
    QString text;
};
using KeyringKey = crypto::KeyringKey;
using Unlock = std::variant<Passphrase, KeyringKey>;

/// The key slots of a store: one random key seals the pages, and each way to unlock wraps that key. Kept in
/// the file kopa.keys beside the store, twice, and replaced so that one of them is always whole. Byte form:
/// SEALED_FILE.md. All functions that take a passphrase spend Argon2id's time (about a second): never on the
/// interface's thread. `vfs` is StoreOptions' own.
namespace vault {

/// SealDamaged (also for a store that is not plain and has no slots), StoreTooNew for slots of a newer
/// version or with parameters that are not ours.
Result<SealLook> look(const QString &folder, const QByteArray &vfs = {});

/// Makes the slots of a new store, or of a plain one that is to be sealed, and its key. PassphraseShort;
/// InvalidArgument when there is a sealed store already.
Result<crypto::StoreKey> create(const QString &folder, const Unlock &unlock, const QByteArray &vfs = {});
/// PassphraseWrong, KeyringMissing (no such slot), SealDamaged. Finishes a sealing that was interrupted, for
/// which nobody else may have the store open (StoreInUse).
Result<crypto::StoreKey> open(const QString &folder, const Unlock &unlock, const QByteArray &vfs = {});

/// Sets or replaces a way to unlock; the others stay. PassphraseShort; InvalidArgument for another key.
Result<void> setSlot(const QString &folder, const crypto::StoreKey &key, const Unlock &unlock,
                     const QByteArray &vfs = {});
/// InvalidArgument when it is the last one.
Result<void> removePassphrase(const QString &folder, const QByteArray &vfs = {});
Result<void> removeKeyring(const QString &folder, const QByteArray &vfs = {});

/// Seals the plain store of a folder in place, after create(). A kill at any moment leaves the plain store or
/// the sealed one, never neither; open() or calling it again finishes. Afterwards no plaintext is in the
/// folder, and the store renews its device at its next opening. The store must be closed (StoreInUse).
Result<void> sealInPlace(const QString &folder, const crypto::StoreKey &key, const QByteArray &vfs = {});

/// "Somebody may know my passphrase": re-encrypts the whole store under a new key that only `unlock` opens;
/// all other slots are gone, and the store renews its device at its next opening. The store must be closed.
/// Answers the new key.
Result<crypto::StoreKey> reseal(const QString &folder, const crypto::StoreKey &key, const Unlock &unlock,
                                const QByteArray &vfs = {});

/// Finishes a sealing that was interrupted after its outcome was settled; else does nothing. True when the
/// folder holds a sealed store. SealDamaged, StoreInUse.
Result<bool> settle(const QString &folder, const QByteArray &vfs);

/// The keyring's entry for the store of a folder.
QString keyringName(const QString &folder);

} // namespace vault

} // namespace kopa
