#include "signing.h"

#include "hash.h"

#include <sodium.h>

namespace kopa::crypto {

static const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

SigningPair newSigningPair()
{
    VerifyKey verify;
    auto secret = SigningKey::make([&](unsigned char *key) { crypto_sign_keypair(verify.data.data(), key); });
    return {verify, secret};
}

BoxPair newBoxPair()
{
    BoxPublicKey open;
    auto secret = BoxKey::make([&](unsigned char *key) { crypto_box_keypair(open.data.data(), key); });
    return {open, secret};
}

SigningPair signingPair(const SigningKey &secret)
{
    VerifyKey verify;
    crypto_sign_ed25519_sk_to_pk(verify.data.data(), secret.data());
    return {verify, secret};
}

BoxPair boxPair(const BoxKey &secret)
{
    BoxPublicKey open;
    crypto_scalarmult_base(open.data.data(), secret.data());
    return {open, secret};
}

Signature sign(Domain domain, const QByteArray &bytes, const SigningKey &key)
{
    const QByteArray input = domainPrefix(domain) + bytes;
    Signature signature;
    crypto_sign_detached(signature.data.data(), nullptr, raw(input), std::size_t(input.size()), key.data());
    return signature;
}

bool verify(Domain domain, const QByteArray &bytes, const Signature &signature, const VerifyKey &key)
{
    const QByteArray input = domainPrefix(domain) + bytes;
    return crypto_sign_verify_detached(signature.data.data(), raw(input), std::size_t(input.size()),
                                       key.data.data()) == 0;
}

/// Context names are eight characters, as crypto_kdf wants them. Wipes the plain secret.
static DerivedKeys derive(Domain domain, QByteArray plain, const char *signContext, const char *boxContext)
{
    const QByteArray prefix = domainPrefix(domain);
    QByteArray input = prefix + plain;
    wipe(plain);
    unsigned char root[crypto_kdf_KEYBYTES];
    crypto_generichash(root, sizeof root, raw(input), std::size_t(input.size()), nullptr, 0);
    wipe(input);

    unsigned char seed[32];
    VerifyKey verifyKey;
    crypto_kdf_derive_from_key(seed, sizeof seed, 1, signContext, root);
    auto signSecret = SigningKey::make(
        [&](unsigned char *key) { crypto_sign_seed_keypair(verifyKey.data.data(), key, seed); });

    BoxPublicKey boxPublic;
    crypto_kdf_derive_from_key(seed, sizeof seed, 2, boxContext, root);
    auto boxSecret =
        BoxKey::make([&](unsigned char *key) { crypto_box_seed_keypair(boxPublic.data.data(), key, seed); });

    sodium_memzero(seed, sizeof seed);
    sodium_memzero(root, sizeof root);
    return {{verifyKey, signSecret}, {boxPublic, boxSecret}};
}

InvitationKeys invitationKeys(const InvitationSecret &secret)
{
    return derive(Domain::Invitation, secret.reveal(), "inv-sign", "inv-box_");
}

DerivedKeys recoveryKeys(const RecoverySecret &secret)
{
    return derive(Domain::Recovery, secret.reveal(), "rec-sign", "rec-box_");
}

} // namespace kopa::crypto
