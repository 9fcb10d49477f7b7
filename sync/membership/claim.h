#pragma once

#include "device_keys.h"

namespace kopa::sync {

/// A device joins by an invitation: signed by the invitation's key, which proves that it holds the secret,
/// and by the device itself. Byte form: PROTOCOL.md, "Claims".
struct Claim
{
    static constexpr std::uint64_t currentVersion = 1;

    SpaceId space;
    VerifyKey invitation; ///< the invitation's `invite/sign` key
    PublicDevice device;
    std::int64_t time = 0; ///< milliseconds since 1970, by the device's clock

    QByteArray payload; ///< the signed bytes, as received
    Signature byInvitation;
    Signature byDevice;
};

/// The claim's bytes: the payload made of its fields, signed by both.
QByteArray signClaim(const Claim &claim, const crypto::SigningKey &invitation,
                     const crypto::SigningKey &device);

/// Reads the form only; MemberLog checks what it means. Malformed, TooLarge or AnswerVersion.
Result<Claim> parseClaim(const QByteArray &bytes);

/// True when both signatures, and the device's over its box key, hold.
bool verifyClaim(const Claim &claim);

} // namespace kopa::sync
