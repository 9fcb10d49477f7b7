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

/// XChaCha20-Poly1305 with a random nonce; the answer is nonce || ciphertext || tag.
QByteArray sealBytes(const QByteArray &plain, const QByteArray &associated, const SpaceKey &key);
Result<QByteArray> openBytes(const QByteArray &sealed, const QByteArray &associated, const SpaceKey &key);

/// Bytes by which a sealed text is longer than its plain text: nonce and tag.
inline constexpr qsizetype sealOverhead = 24 + 16;

} // namespace kopa::crypto
