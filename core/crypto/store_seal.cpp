#include "store_seal.h"

#include <sodium.h>

namespace kopa::crypto {

namespace {

constexpr char subkeyContext[crypto_kdf_CONTEXTBYTES + 1] = "kopaseal";
constexpr std::uint64_t sealingSubkey = 1;
constexpr std::uint64_t fileIdSubkey = 2;
constexpr std::uint64_t checkSubkey = 3;
constexpr std::size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
static_assert(nonceBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES == StoreSeal::trailerBytes);
static_assert(passphrasePasses == crypto_pwhash_argon2id_OPSLIMIT_MODERATE);
static_assert(passphraseMemory == crypto_pwhash_argon2id_MEMLIMIT_MODERATE);

/// What is authenticated beside the sealed bytes, without the heap: it is made for every page.
class Associated
{
public:
    Associated(Domain domain, const QByteArray &fileId, QByteArrayView place)
    {
        append(domainPrefix(domain));
        append(fileId);
        append(place);
    }
    const unsigned char *data() const { return m_bytes.data(); }
    std::size_t size() const { return m_size; }

private:
    void append(QByteArrayView bytes)
    {
        Q_ASSERT(m_size + std::size_t(bytes.size()) <= m_bytes.size());
        std::memcpy(m_bytes.data() + m_size, bytes.data(), std::size_t(bytes.size()));
        m_size += std::size_t(bytes.size());
    }
    std::array<unsigned char, 64 + 32 + StoreSeal::longestPlace> m_bytes;
    std::size_t m_size = 0;
};

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

StoreSeal::StoreSeal(const StoreKey &key)
    : m_key(StoreKey::make([&](unsigned char *subkey) {
          crypto_kdf_derive_from_key(subkey, 32, sealingSubkey, subkeyContext, key.data());
      })),
      m_fileId(32, Qt::Uninitialized)
{
    crypto_kdf_derive_from_key(raw(m_fileId), 32, fileIdSubkey, subkeyContext, key.data());
}

void StoreSeal::seal(Domain domain, QByteArrayView place, const unsigned char *plain, std::size_t count,
                     unsigned char *sealed, unsigned char *trailer) const
{
    const Associated associated(domain, m_fileId, place);
    randombytes_buf(trailer, nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt_detached(sealed, trailer + nonceBytes, nullptr, plain, count,
                                                        associated.data(), associated.size(), nullptr,
                                                        trailer, m_key.data());
}

bool StoreSeal::open(Domain domain, QByteArrayView place, const unsigned char *sealed,
                     const unsigned char *trailer, std::size_t count, unsigned char *plain) const
{
    const Associated associated(domain, m_fileId, place);
    return crypto_aead_xchacha20poly1305_ietf_decrypt_detached(plain, nullptr, sealed, count,
                                                               trailer + nonceBytes, associated.data(),
                                                               associated.size(), trailer, m_key.data()) == 0;
}

StoreKeyCheck storeKeyCheck(const StoreKey &key)
{
    StoreKeyCheck check;
    crypto_kdf_derive_from_key(check.data.data(), StoreKeyCheck::size, checkSubkey, subkeyContext,
                               key.data());
    return check;
}

std::optional<KeyringKey> passphraseKey(QStringView passphrase, const SlotSalt &salt)
{
    QByteArray text = passphrase.toString().normalized(QString::NormalizationForm_C).toUtf8();
    bool made = false;
    const auto key = KeyringKey::make([&](unsigned char *bytes) {
        made = crypto_pwhash_argon2id(bytes, KeyringKey::size, text.constData(), std::size_t(text.size()),
                                      salt.data.data(), passphrasePasses, passphraseMemory,
                                      crypto_pwhash_argon2id_ALG_ARGON2ID13) == 0;
    });
    wipe(text);
    return made ? std::optional(key) : std::nullopt;
}

QByteArray wrapStoreKey(const StoreKey &key, const KeyringKey &wrapping, const QByteArray &associated)
{
    const QByteArray bound = domainPrefix(Domain::StoreSlot) + associated;
    QByteArray wrapped(wrappedStoreKeyBytes, Qt::Uninitialized);
    randombytes_buf(wrapped.data(), nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(wrapped) + nonceBytes, nullptr, key.data(), StoreKey::size,
                                               raw(bound), std::size_t(bound.size()), nullptr, raw(wrapped),
                                               wrapping.data());
    return wrapped;
}

std::optional<StoreKey> unwrapStoreKey(const QByteArray &wrapped, const KeyringKey &wrapping,
                                       const QByteArray &associated)
{
    if (wrapped.size() != wrappedStoreKeyBytes)
        return std::nullopt;
    const QByteArray bound = domainPrefix(Domain::StoreSlot) + associated;
    bool opened = false;
    const auto key = StoreKey::make([&](unsigned char *bytes) {
        opened =
            crypto_aead_xchacha20poly1305_ietf_decrypt(
                bytes, nullptr, nullptr, raw(wrapped) + nonceBytes, std::size_t(wrapped.size()) - nonceBytes,
                raw(bound), std::size_t(bound.size()), raw(wrapped), wrapping.data()) == 0;
    });
    return opened ? std::optional(key) : std::nullopt;
}

void wipe(void *bytes, std::size_t count)
{
    sodium_memzero(bytes, count);
}

} // namespace kopa::crypto
