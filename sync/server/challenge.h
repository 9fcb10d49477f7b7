#pragma once

#include "core/crypto/keys.h"

#include <QByteArray>

#include <cstdint>

namespace kopa::server {

/// Challenges: the server's own time and a keyed hash of it and the device, so that a request can be dated
/// without trusting the device's clock and without keeping anything. Times in milliseconds since 1970.
class Challenges
{
public:
    static constexpr std::int64_t lifetime = 30LL * 24 * 3600 * 1000;

    /// With the secret that all instances share.
    explicit Challenges(const QByteArray &secret) : m_secret(secret) {}

    QByteArray make(const crypto::VerifyKey &device, std::int64_t now) const;
    /// True for a challenge that we made for this device within the lifetime.
    bool holds(const QByteArray &challenge, const crypto::VerifyKey &device, std::int64_t now) const;

private:
    QByteArray seal(const QByteArray &time, const crypto::VerifyKey &device) const;

    QByteArray m_secret;
};

} // namespace kopa::server
