#pragma once

#include "core/result/result.h"
#include "keys.h"
#include "signing.h"

namespace kopa::crypto {

/// The commitment kid = hash("key-id", space || epoch || K): two keys never share a name.
KeyId keyId(const SpaceKey &key, const SpaceId &space, std::uint32_t epoch);

/// The key of a space wrapped to one X25519 key by crypto_box_seal over {space, epoch, recipient, K}.
QByteArray wrapSpaceKey(const SpaceKey &key, const SpaceId &space, std::uint32_t epoch,
                        const BoxPublicKey &recipient);

/// Unwraps and checks every field against what was expected; all failures look the same (DecryptionFailed).
Result<SpaceKey> unwrapSpaceKey(const QByteArray &wrapped, const SpaceId &space, std::uint32_t epoch,
                                const KeyId &expected, const BoxPair &recipient);

/// A space's former key sealed under a subkey of the one that follows it (an open rotation), so that who has
/// the new one can read what is older. `epoch` is the new key's.
QByteArray sealPreviousKey(const SpaceKey &previous, const SpaceId &space, std::uint32_t epoch,
                           const SpaceKey &key);
/// DecryptionFailed unless the former key opens and is the one expected for epoch - 1.
Result<SpaceKey> openPreviousKey(const QByteArray &sealed, const SpaceId &space, std::uint32_t epoch,
                                 const KeyId &expected, const SpaceKey &key);

/// XChaCha20-Poly1305 with a random nonce; the answer is nonce || ciphertext || tag.
QByteArray sealBytes(const QByteArray &plain, const QByteArray &associated, const SpaceKey &key);
Result<QByteArray> openBytes(const QByteArray &sealed, const QByteArray &associated, const SpaceKey &key);

/// Bytes by which a sealed text is longer than its plain text: nonce and tag.
inline constexpr qsizetype sealOverhead = 24 + 16;
/// Bytes of a sealed former key.
inline constexpr qsizetype sealedPreviousKey = qsizetype(SpaceKey::size) + sealOverhead;

} // namespace kopa::crypto
