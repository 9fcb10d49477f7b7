#include "keys.h"

#include "hash.h"

#include <sodium.h>

namespace kopa::crypto {

bool initialise()
{
    return sodium_init() >= 0;
}

DeviceId deviceId(const VerifyKey &key)
{
    const Hash full = hash(Domain::DeviceName, key.toByteArray());
    DeviceId id;
    std::memcpy(id.data.data(), full.data.data(), DeviceId::size);
    return id;
}

template <std::size_t N, class Tag>
Secret<N, Tag>::Secret()
    : m_bytes(static_cast<unsigned char *>(sodium_malloc(N)),
              [](unsigned char *bytes) { sodium_free(bytes); })
{
    if (!m_bytes)
        qFatal("no guarded memory left for a key");
}

template <std::size_t N, class Tag> Secret<N, Tag> Secret<N, Tag>::random()
{
    return make([](unsigned char *bytes) { randombytes_buf(bytes, N); });
}

template <std::size_t N, class Tag>
std::optional<Secret<N, Tag>> Secret<N, Tag>::from(const QByteArray &bytes)
{
    if (bytes.size() != qsizetype(N))
        return std::nullopt;
    return make([&](unsigned char *target) { std::memcpy(target, bytes.constData(), N); });
}

template <std::size_t N, class Tag> QByteArray Secret<N, Tag>::reveal() const
{
    return {reinterpret_cast<const char *>(m_bytes.get()), qsizetype(N)};
}

template <std::size_t N, class Tag> bool Secret<N, Tag>::operator==(const Secret &other) const
{
    return sodium_memcmp(m_bytes.get(), other.m_bytes.get(), N) == 0;
}

template class Secret<64, SigningKeyTag>;
template class Secret<32, BoxKeyTag>;
template class Secret<32, SpaceKeyTag>;
template class Secret<32, StoreKeyTag>;
template class Secret<32, KeyringKeyTag>;
template class Secret<32, SubjectKeyTag>;
template class Secret<32, struct AttachmentKeyTag>;
template class Secret<16, InvitationSecretTag>;
template class Secret<17, RecoverySecretTag>;

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), std::size_t(count));
    return bytes;
}

static const char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";

QString base32(const QByteArray &bytes)
{
    QString text;
    text.reserve((bytes.size() * 8 + 4) / 5);
    unsigned buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8 | std::uint8_t(byte)) & 0xfff;
        bits += 8;
        for (; bits >= 5; bits -= 5)
            text.append(QLatin1Char(alphabet[buffer >> (bits - 5) & 31]));
    }
    if (bits > 0)
        text.append(QLatin1Char(alphabet[buffer << (5 - bits) & 31]));
    return text;
}

static int base32Value(QChar letter)
{
    char sign = letter.toLower().toLatin1();
    if (sign == 'o')
        sign = '0';
    if (sign == 'i' || sign == 'l')
        sign = '1';
    const char *const found = sign == 0 ? nullptr : std::strchr(alphabet, sign);
    return found ? int(found - alphabet) : -1;
}

std::optional<QByteArray> fromBase32(QStringView text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 5 / 8);
    unsigned buffer = 0;
    int bits = 0;
    for (const QChar letter : text) {
        const int value = base32Value(letter);
        if (value < 0)
            return std::nullopt;
        buffer = (buffer << 5 | unsigned(value)) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char(buffer >> bits));
        }
    }
    if (bits >= 5 || (buffer & ((1u << bits) - 1)) != 0)
        return std::nullopt;
    return bytes;
}

QString newObjectId()
{
    return base32(randomBytes(16));
}

} // namespace kopa::crypto
