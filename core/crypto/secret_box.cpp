#include "secret_box.h"

#include "hash.h"

#include <QtEndian>

#include <sodium.h>

namespace kopa::crypto {

static unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

static const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

static QByteArray wrapPrefix(const SpaceId &space, std::uint32_t epoch, const BoxPublicKey &recipient)
{
    QByteArray epochBytes(4, Qt::Uninitialized);
    qToBigEndian(epoch, epochBytes.data());
    return domainPrefix(Domain::KeyWrap) + space.toByteArray() + epochBytes + recipient.toByteArray();
}

KeyId keyId(const SpaceKey &key, const SpaceId &space, std::uint32_t epoch)
{
    QByteArray epochBytes(4, Qt::Uninitialized);
    qToBigEndian(epoch, epochBytes.data());
    QByteArray input = space.toByteArray() + epochBytes + key.reveal();
    const Hash digest = hash(Domain::KeyId, input);
    wipe(input);
    return {digest.data};
}

QByteArray wrapSpaceKey(const SpaceKey &key, const SpaceId &space, std::uint32_t epoch,
                        const BoxPublicKey &recipient)
{
    QByteArray plain = wrapPrefix(space, epoch, recipient) + key.reveal();
    QByteArray wrapped(plain.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    crypto_box_seal(raw(wrapped), raw(std::as_const(plain)), std::size_t(plain.size()),
                    recipient.data.data());
    wipe(plain);
    return wrapped;
}

Result<SpaceKey> unwrapSpaceKey(const QByteArray &wrapped, const SpaceId &space, std::uint32_t epoch,
                                const KeyId &expected, const BoxPair &recipient)
{
    const QByteArray prefix = wrapPrefix(space, epoch, recipient.open);
    if (wrapped.size() != prefix.size() + qsizetype(SpaceKey::size + crypto_box_SEALBYTES))
        return ErrorCode::DecryptionFailed;
    QByteArray plain(wrapped.size() - qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal_open(raw(plain), raw(wrapped), std::size_t(wrapped.size()),
                             recipient.open.data.data(), recipient.secret.data()) != 0)
        return ErrorCode::DecryptionFailed;
    QByteArray secret = plain.mid(prefix.size());
    const bool fieldsHold = plain.startsWith(prefix);
    const auto key = SpaceKey::from(secret);
    wipe(secret);
    wipe(plain);
    if (!fieldsHold || !key || keyId(*key, space, epoch) != expected)
        return ErrorCode::DecryptionFailed;
    return *key;
}

static QByteArray previousContext(const SpaceId &space, std::uint32_t epoch)
{
    QByteArray epochBytes(4, Qt::Uninitialized);
    qToBigEndian(epoch, epochBytes.data());
    return domainPrefix(Domain::PreviousKey) + space.toByteArray() + epochBytes;
}

static SpaceKey previousSubkey(const SpaceKey &key)
{
    return SpaceKey::make([&](unsigned char *subkey) {
        crypto_kdf_derive_from_key(subkey, SpaceKey::size, 1, "prev-key", key.data());
    });
}

QByteArray sealPreviousKey(const SpaceKey &previous, const SpaceId &space, std::uint32_t epoch,
                           const SpaceKey &key)
{
    QByteArray plain = previous.reveal();
    QByteArray sealed = sealBytes(plain, previousContext(space, epoch), previousSubkey(key));
    wipe(plain);
    return sealed;
}

Result<SpaceKey> openPreviousKey(const QByteArray &sealed, const SpaceId &space, std::uint32_t epoch,
                                 const KeyId &expected, const SpaceKey &key)
{
    if (sealed.size() != sealedPreviousKey || epoch == 0)
        return ErrorCode::DecryptionFailed;
    KOPA_ASSIGN(QByteArray plain, openBytes(sealed, previousContext(space, epoch), previousSubkey(key)));
    const auto previous = SpaceKey::from(plain);
    wipe(plain);
    if (!previous || keyId(*previous, space, epoch - 1) != expected)
        return ErrorCode::DecryptionFailed;
    return *previous;
}

QByteArray sealBytes(const QByteArray &plain, const QByteArray &associated, const SpaceKey &key)
{
    QByteArray sealed(plain.size() + sealOverhead, Qt::Uninitialized);
    randombytes_buf(sealed.data(), crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed) + crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
                                               nullptr, raw(plain), std::size_t(plain.size()),
                                               raw(associated), std::size_t(associated.size()), nullptr,
                                               raw(sealed), key.data());
    return sealed;
}

Result<QByteArray> openBytes(const QByteArray &sealed, const QByteArray &associated, const SpaceKey &key)
{
    if (sealed.size() < sealOverhead)
        return ErrorCode::DecryptionFailed;
    QByteArray plain(sealed.size() - sealOverhead, Qt::Uninitialized);
    const auto nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            raw(plain), nullptr, nullptr, raw(sealed) + nonceBytes, std::size_t(sealed.size()) - nonceBytes,
            raw(associated), std::size_t(associated.size()), raw(sealed), key.data()) != 0)
        return ErrorCode::DecryptionFailed;
    return plain;
}

} // namespace kopa::crypto
