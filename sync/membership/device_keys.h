#pragma once

#include "core/crypto/cbor.h"
#include "core/crypto/hash.h"
#include "core/crypto/signing.h"
#include "core/result/result.h"

namespace kopa::sync {

using crypto::BoxPublicKey;
using crypto::DeviceId;
using crypto::Hash;
using crypto::KeyId;
using crypto::Signature;
using crypto::SpaceId;
using crypto::SpaceKey;
using crypto::VerifyKey;

/// What everybody may know of a device: its Ed25519 key, and an X25519 key that the former has signed. Byte
/// form: PROTOCOL.md, "Public device".
struct PublicDevice
{
    VerifyKey verify;
    BoxPublicKey box;
    Signature boxSignature;

    bool operator==(const PublicDevice &) const = default;
    DeviceId id() const { return crypto::deviceId(verify); }
    /// True when the signature over the box key holds.
    bool holds() const;
    void write(crypto::CborWriter &writer) const;
    static PublicDevice read(crypto::CborReader &reader);
};

/// The secret keys of this device, in guarded memory.
struct DeviceKeys
{
    crypto::SigningPair signing;
    crypto::BoxPair box;

    static DeviceKeys create();
    /// From what reveal() wrote; Malformed for anything else. The caller wipes its copy.
    static Result<DeviceKeys> from(const QByteArray &secrets);
    /// A plain copy of both secrets, for the sealed store only.
    QByteArray reveal() const;
    DeviceId id() const { return crypto::deviceId(signing.verify); }
    PublicDevice publicDevice() const;
};

} // namespace kopa::sync
