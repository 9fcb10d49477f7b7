#include "hash.h"

#include <sodium.h>

namespace kopa::crypto {

static Hash digest(Domain domain, const QByteArray &bytes, const QByteArray &key)
{
    const QByteArray prefix = domainPrefix(domain);
    crypto_generichash_state state;
    Hash result;
    crypto_generichash_init(&state, reinterpret_cast<const unsigned char *>(key.constData()),
                            std::size_t(key.size()), Hash::size);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(prefix.constData()),
                              std::size_t(prefix.size()));
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(bytes.constData()),
                              std::size_t(bytes.size()));
    crypto_generichash_final(&state, result.data.data(), Hash::size);
    return result;
}

Hash hash(Domain domain, const QByteArray &bytes)
{
    return digest(domain, bytes, {});
}

Hash keyedHash(Domain domain, const QByteArray &bytes, const QByteArray &key)
{
    return digest(domain, bytes, key);
}

} // namespace kopa::crypto
