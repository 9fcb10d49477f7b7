#pragma once

#include "core/result/result.h"
#include "domain.h"
#include "keys.h"

#include <QByteArrayView>

namespace kopa::crypto {

/// Seals and opens the parts of a store's files with XChaCha20-Poly1305 under a subkey of the store's key.
/// Associated data is domain || file id || place, so that no part passes for another one, nor for one of
/// another store. Works where the bytes lie, without copies. Byte form: SEALED_FILE.md.
class StoreSeal
{
public:
    /// Nonce (24 bytes, random) and tag (16), which stand behind the sealed bytes.
    static constexpr qsizetype trailerBytes = 40;
    /// A place is at most this long.
    static constexpr qsizetype longestPlace = 64;

    explicit StoreSeal(const StoreKey &key);

    /// `sealed` may be `plain`.
    void seal(Domain domain, QByteArrayView place, const unsigned char *plain, std::size_t count,
              unsigned char *sealed, unsigned char *trailer) const;
    /// False when they are not the bytes that were sealed for this place; then nothing was written.
    bool open(Domain domain, QByteArrayView place, const unsigned char *sealed, const unsigned char *trailer,
              std::size_t count, unsigned char *plain) const;

private:
    Secret<32, StoreKeyTag> m_key;
    QByteArray m_fileId;
};

/// Tells whether two store keys are the same, and nothing about them.
using StoreKeyCheck = Bytes<32, struct StoreKeyCheckTag>;
StoreKeyCheck storeKeyCheck(const StoreKey &key);

/// Random bytes that make one passphrase a different key in each store.
using SlotSalt = Bytes<16, struct SlotSaltTag>;

/// Argon2id13 with libsodium's MODERATE limits, compiled in: about a second and 256 MiB.
inline constexpr std::uint32_t passphrasePasses = 3;
inline constexpr std::uint64_t passphraseMemory = 268'435'456;

/// The key that a passphrase makes with a salt; nothing when there is not so much memory. The text is taken
/// in Unicode's composed form (NFC), so that it does not matter how an ä was typed.
std::optional<KeyringKey> passphraseKey(QStringView passphrase, const SlotSalt &salt);

/// The store's key wrapped for one way to unlock; `associated` is what else the slot says.
QByteArray wrapStoreKey(const StoreKey &key, const KeyringKey &wrapping, const QByteArray &associated);
/// Nothing when it is another key or anything was changed.
std::optional<StoreKey> unwrapStoreKey(const QByteArray &wrapped, const KeyringKey &wrapping,
                                       const QByteArray &associated);
inline constexpr qsizetype wrappedStoreKeyBytes = 24 + 32 + 16;

/// Overwrites memory that held something readable, in a way that no compiler leaves out.
void wipe(void *bytes, std::size_t count);

} // namespace kopa::crypto
