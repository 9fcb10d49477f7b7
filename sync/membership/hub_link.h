#pragma once

#include "device_keys.h"

#include <QString>
#include <QStringList>

namespace kopa::sync {

/// What a workshop's host shows to other devices with Kopa: `kopa-hub:` and Crockford base32 of a CBOR array
/// with a check, like an invitation. Byte form: PROTOCOL.md, "Hub".
struct HubLink
{
    static constexpr std::uint64_t currentVersion = 1;

    SpaceId network;     ///< its common space
    QStringList servers; ///< addresses of the hub, "https://192.168.1.20:8480": one for each network it is on
    VerifyKey host;      ///< the device that hosts: it signs the hub's answers
    QByteArray certificate; ///< SHA-256 of the hub's TLS certificate (DER), made for this workshop
    QByteArray room;        ///< stated in each request
    QString title;          ///< what the workshop is called; may be empty

    /// The link, lower case.
    QString link() const;
    /// Takes white space anywhere and any case; everything else that is not whole is HubLinkBroken, a version
    /// of the future AnswerVersion.
    static Result<HubLink> parse(const QString &text);
    /// True when the text claims to be one.
    static bool looksLike(const QString &text);

    bool operator==(const HubLink &) const = default;
};

} // namespace kopa::sync
