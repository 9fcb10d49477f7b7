#pragma once

#include "core/crypto/signing.h"
#include "core/result/result.h"
#include "exchange.h"

namespace kopa::sync {

/// That a server has another key from now on.
struct KeyChange
{
    static constexpr std::uint64_t currentVersion = 1;

    std::uint64_t number = 0; ///< 1 for the server's first change, then one more each time
    crypto::VerifyKey former;
    crypto::VerifyKey key;
    std::int64_t timeMs = 0; ///< by the server's clock, since 1970; for people

    bool operator==(const KeyChange &) const = default;
};

/// Such a change as signed by the former key and by the new one: whoever pinned the former one may follow.
QByteArray signKeyChange(const crypto::SigningPair &former, const crypto::SigningPair &key,
                         std::uint64_t number, std::int64_t timeMs);
/// Malformed, AnswerVersion, or SignatureInvalid unless both signatures hold.
Result<KeyChange> readKeyChange(const QByteArray &bytes);

/// Where a chain of changes leads from a key that is known. ServerKeyMismatch when it does not begin there,
/// has a gap, comes back to a key that it has left, or leads nowhere; else what readKeyChange() says.
Result<crypto::VerifyKey> followKeyChanges(const crypto::VerifyKey &known, const QList<QByteArray> &changes);

/// The body of `POST /v1/server-key`, by which a device asks what became of the key that it knows; it needs
/// no signature.
struct ServerKeyRequest
{
    static constexpr std::uint64_t currentVersion = 1;

    QByteArray nonce; ///< 8 random bytes
    crypto::VerifyKey known;

    bool operator==(const ServerKeyRequest &) const = default;
    QByteArray encode() const;
    static Result<ServerKeyRequest> parse(const QByteArray &bytes);
};

struct ServerKeyAnswer
{
    static constexpr std::uint64_t currentVersion = 1;
    static constexpr std::uint64_t maximumChanges = 64;

    QList<QByteArray> changes; ///< from the known key on, in order; none when the server never had it

    bool operator==(const ServerKeyAnswer &) const = default;
    QByteArray encode() const;
    static Result<ServerKeyAnswer> parse(const QByteArray &bytes);
};

} // namespace kopa::sync
