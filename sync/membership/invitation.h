#pragma once

#include "device_keys.h"

#include <QString>

namespace kopa::sync {

/// What a link or a QR says to somebody who is to join: `kopa:` and Crockford base32 of a CBOR array with a
/// check. In capitals it is all of QR's alphanumeric mode. Byte form: PROTOCOL.md, "Invitations".
struct Invitation
{
    static constexpr std::uint64_t currentVersion = 1;

    SpaceId space;
    QString server;      ///< address, "https://example.org:8443"
    VerifyKey serverKey; ///< the server's Ed25519 key, pinned by whoever joins
    QByteArray
        certificate; ///< SHA-256 of its TLS certificate (DER), or empty: then the system's trust decides
    QString network; ///< what the network is called, to be shown before joining; may be empty
    crypto::InvitationSecret secret = crypto::InvitationSecret::random();

    /// The link, lower case.
    QString link() const;
    /// Takes white space anywhere and any case; everything else that is not whole is InvitationBroken, a
    /// version of the future AnswerVersion.
    static Result<Invitation> parse(const QString &text);
};

} // namespace kopa::sync
