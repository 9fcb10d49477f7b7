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

/// The two key pairs that an invitation's 128-bit secret, or a recovery code's 130 bits, stand for.
struct DerivedKeys
{
    SigningPair sign;
    BoxPair box;
};
using InvitationKeys = DerivedKeys;
InvitationKeys invitationKeys(const InvitationSecret &secret);
DerivedKeys recoveryKeys(const RecoverySecret &secret);

} // namespace kopa::crypto
