#pragma once

#include "device_keys.h"

#include <variant>

namespace kopa::sync {

/// At most this many bytes of one item of the list of claims.
inline constexpr qsizetype maximumClaim = 1024;
inline constexpr qsizetype pairingNonceBytes = 16;

/// A device joins by an invitation: signed by the invitation's key, which proves that it holds the secret,
/// and by the device itself. Byte form: PROTOCOL.md, "Claims".
struct Claim
{
    static constexpr std::uint64_t currentVersion = 1;

    SpaceId space;
    VerifyKey invitation; ///< the invitation's `invite/sign` key
    PublicDevice device;
    std::int64_t time = 0; ///< milliseconds since 1970, by the device's clock
    Hash commitment;       ///< to the nonce of a joining from afar; zero in a room

    QByteArray payload; ///< the signed bytes, as received
    Signature byInvitation;
    Signature byDevice;
};

/// A member's answer to somebody who joins from afar: its half of the code.
struct PairingAnswer
{
    SpaceId space;
    Hash claim; ///< claimHash
    DeviceId author;
    QByteArray nonce; ///< pairingNonceBytes

    QByteArray payload;
    Signature signature;
};

/// The other half, which its commitment has fixed before.
struct PairingReveal
{
    SpaceId space;
    Hash claim;
    QByteArray nonce;

    QByteArray payload;
    Signature signature; ///< by the device of the claim
};

/// An item of a newer version: keeps its number, without effect here.
struct UnknownClaim
{
    std::uint64_t kind = 0;
};

/// What stands in the list of claims.
using ClaimItem = std::variant<Claim, PairingAnswer, PairingReveal, UnknownClaim>;

/// The claim's bytes: the payload made of its fields, signed by both.
QByteArray signClaim(const Claim &claim, const crypto::SigningKey &invitation,
                     const crypto::SigningKey &device);
QByteArray signPairingAnswer(const PairingAnswer &answer, const crypto::SigningKey &author);
QByteArray signPairingReveal(const PairingReveal &reveal, const crypto::SigningKey &device);

/// Reads the form only; MemberLog checks what it means. Malformed, TooLarge or AnswerVersion.
Result<ClaimItem> parseClaimItem(const QByteArray &bytes);
/// The same, for a claim of kind 1 only.
Result<Claim> parseClaim(const QByteArray &bytes);

/// True when both signatures, and the device's over its box key, hold.
bool verifyClaim(const Claim &claim);

/// By which answers, reveals and receipts name an item.
Hash claimHash(const QByteArray &bytes);

/// What a claim from afar says of the nonce that it keeps for later.
Hash pairingCommitment(const VerifyKey &device, const QByteArray &nonce);

/// The six digits that both people compare by voice.
QString pairingCode(const SpaceId &space, const Hash &claim, const VerifyKey &answerer,
                    const QByteArray &claimNonce, const QByteArray &answerNonce);

} // namespace kopa::sync
