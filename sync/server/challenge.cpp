#include "challenge.h"

#include "core/crypto/hash.h"
#include "sync/protocol/exchange.h"

#include <QtEndian>

namespace kopa::server {

using namespace crypto;

static constexpr qsizetype timeBytes = 8;

QByteArray Challenges::make(const VerifyKey &device, std::int64_t now) const
{
    QByteArray time(timeBytes, Qt::Uninitialized);
    qToBigEndian(now, time.data());
    return time + seal(time, device);
}

bool Challenges::holds(const QByteArray &challenge, const VerifyKey &device, std::int64_t now) const
{
    if (challenge.size() != sync::challengeBytes)
        return false;
    const QByteArray expected = seal(challenge.first(timeBytes), device);
    unsigned char difference = 0;
    for (qsizetype i = 0; i < expected.size(); ++i)
        difference |= static_cast<unsigned char>(expected[i] ^ challenge[timeBytes + i]);
    if (difference != 0)
        return false;
    const auto time = qFromBigEndian<std::int64_t>(challenge.constData());
    return time > now - lifetime && time < now + lifetime;
}

QByteArray Challenges::seal(const QByteArray &time, const VerifyKey &device) const
{
    return keyedHash(Domain::Challenge, device.toByteArray() + time, m_secret)
        .toByteArray()
        .first(sync::challengeBytes - timeBytes);
}

} // namespace kopa::server
