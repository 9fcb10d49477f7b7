#pragma once

#include "core/result/result.h"
#include "domain.h"
#include "keys.h"

namespace kopa::crypto {

struct SigningPair
{
    VerifyKey verify;
    SigningKey secret;
};

struct BoxPair
{
    BoxPublicKey open;
    BoxKey secret;
};

SigningPair newSigningPair();
BoxPair newBoxPair();

/// The pairs to which secrets read from a sealed store belong.
SigningPair signingPair(const SigningKey &secret);
BoxPair boxPair(const BoxKey &secret);

/// Signs domain prefix and bytes with Ed25519.
Signature sign(Domain domain, const QByteArray &bytes, const SigningKey &key);
/// False for any other key, domain or byte.
bool verify(Domain domain, const QByteArray &bytes, const Signature &signature, const VerifyKey &key);

/// The two key pairs that an invitation's 128-bit secret stands for.
struct InvitationKeys
{
    SigningPair sign;
    BoxPair box;
};
InvitationKeys invitationKeys(const InvitationSecret &secret);

} // namespace kopa::crypto
