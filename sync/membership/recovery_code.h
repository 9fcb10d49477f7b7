#pragma once

#include "device_keys.h"

#include <QString>

namespace kopa::sync {

/// 130 random bits that a person keeps on paper: the keys of a recovery device. As text seven groups of five
/// characters, each ending in a check character, so that a slip shows where it is. Byte form: PROTOCOL.md,
/// "Recovery codes".
class RecoveryCode
{
public:
    static RecoveryCode create();
    /// Takes white space and hyphens anywhere, any case, and O, I, L for 0, 1, 1. CodeMistyped, its parameter
    /// `group` counted from 1, or 0 when the length is wrong or no single group is.
    static Result<RecoveryCode> parse(const QString &text);

    /// Capitals, groups parted by hyphens.
    QString text() const;
    /// The keys of the recovery device.
    DeviceKeys keys() const;

    const crypto::RecoverySecret &secret() const { return m_secret; }

private:
    explicit RecoveryCode(const crypto::RecoverySecret &secret) : m_secret(secret) {}
    friend struct RecoveryLink;

    crypto::RecoverySecret m_secret;
};

/// What the QR on a printed page says: the code, and the server that knows the network.
struct RecoveryLink
{
    static constexpr std::uint64_t currentVersion = 1;

    RecoveryCode code;
    QString server;         ///< address
    VerifyKey serverKey;    ///< its Ed25519 key
    QByteArray certificate; ///< SHA-256 of its TLS certificate, or empty

    /// `kopa-recovery:` and Crockford base32, lower case.
    QString link() const;
    /// CodeMistyped with group 0 for what is not whole, AnswerVersion for a version of the future.
    static Result<RecoveryLink> parse(const QString &text);
    /// True when the text begins as a recovery link does.
    static bool looksLike(const QString &text);
};

} // namespace kopa::sync
