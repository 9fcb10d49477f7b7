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
/// the file kopa.keys beside the store, replaced atomically. Byte form: SEALED_FILE.md. All functions that
/// take a passphrase spend Argon2id's time (about a second): never on the interface's thread.
namespace vault {

/// SealDamaged, StoreTooNew for slots of a newer version or with parameters that are not ours.
Result<SealLook> look(const QString &folder);

/// Makes the slots of a new store and its key. PassphraseShort.
Result<crypto::StoreKey> create(const QString &folder, const Unlock &unlock);
/// PassphraseWrong, KeyringMissing (no such slot), SealDamaged.
Result<crypto::StoreKey> open(const QString &folder, const Unlock &unlock);

/// Sets or replaces a way to unlock; the others stay. PassphraseShort.
Result<void> setSlot(const QString &folder, const crypto::StoreKey &key, const Unlock &unlock);
/// InvalidArgument when it is the last one.
Result<void> removePassphrase(const QString &folder);
Result<void> removeKeyring(const QString &folder);

/// Seals the plain store of a folder in place. A kill at any moment leaves the plain store or the sealed one,
/// never neither; afterwards no plaintext is in the folder. The store must be closed.
Result<void> sealInPlace(const QString &folder, const crypto::StoreKey &key);

/// "Somebody may know my passphrase": re-encrypts the whole store under a new key that only `unlock` opens;
/// all other slots are gone. The store must be closed. Answers the new key.
Result<crypto::StoreKey> reseal(const QString &folder, const crypto::StoreKey &key, const Unlock &unlock);

/// The keyring's entry for the store of a folder.
QString keyringName(const QString &folder);

} // namespace vault

} // namespace kopa
