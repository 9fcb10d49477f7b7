#pragma once

#include "bytes.h"

#include <QString>

#include <memory>

namespace kopa::crypto {

using VerifyKey = Bytes<32, struct VerifyKeyTag>;    ///< Ed25519, public
using BoxPublicKey = Bytes<32, struct BoxPublicTag>; ///< X25519, public
using Signature = Bytes<64, struct SignatureTag>;    ///< Ed25519
using KeyId = Bytes<32, struct KeyIdTag>;            ///< commitment to a space key
using SpaceId = Bytes<32, struct SpaceIdTag>;

/// Prepares libsodium. Called once at the start of every program; everything else here relies on it.
bool initialise();

/// A device as merging and history know it: the first 16 bytes of a hash of its Ed25519 key.
using DeviceId = Bytes<16, struct DeviceIdTag>;
DeviceId deviceId(const VerifyKey &key);

/// A person as the member log knows them: random, without a name. One person has one or more devices.
using PersonId = Bytes<16, struct PersonIdTag>;

/// N secret bytes in memory that libsodium guards and wipes. Copying shares them; they are never printed.
template <std::size_t N, class Tag> class Secret
{
public:
    static constexpr std::size_t size = N;

    /// Random bytes from the system.
    static Secret random();
    /// From bytes read from the sealed store or unwrapped; nothing when the length is wrong. The caller wipes
    /// its own copy.
    static std::optional<Secret> from(const QByteArray &bytes);

    const unsigned char *data() const { return m_bytes.get(); }
    /// A plain copy, for the store only.
    QByteArray reveal() const;
    /// In constant time.
    bool operator==(const Secret &other) const;

    /// Filled by fill(unsigned char*).
    template <class Fill> static Secret make(Fill &&fill)
    {
        Secret secret;
        fill(secret.m_bytes.get());
        return secret;
    }

private:
    Secret();
    std::shared_ptr<unsigned char> m_bytes;
};

using SigningKey = Secret<64, struct SigningKeyTag>; ///< Ed25519, secret
using BoxKey = Secret<32, struct BoxKeyTag>;         ///< X25519, secret
using SpaceKey = Secret<32, struct SpaceKeyTag>;     ///< the key K_e of one epoch of a space
/// Under which one person's words in one record of a space are sealed; without it they are gone.
using SubjectKey = Secret<32, struct SubjectKeyTag>;
using StoreKey = Secret<32, struct StoreKeyTag>;     ///< seals a store's pages (SEALED_FILE.md)
using KeyringKey = Secret<32, struct KeyringKeyTag>; ///< in the system's keyring: opens a store's key slot
using InvitationSecret = Secret<16, struct InvitationSecretTag>;
using RecoverySecret = Secret<17, struct RecoverySecretTag>; ///< 130 bits and six zero bits

/// Overwrites a plain copy of something secret.
void wipe(QByteArray &bytes);

/// Bytes from the system's random generator.
QByteArray randomBytes(qsizetype count);

/// Crockford base32, lower case, without padding: how ids are written.
QString base32(const QByteArray &bytes);
/// The bytes that base32() wrote so. Takes capitals, O for 0 and I or L for 1; nothing for any other sign and
/// for a rest that is not zero.
std::optional<QByteArray> fromBase32(QStringView text);

/// A new random object id: 128 bits in Crockford base32 (26 characters).
QString newObjectId();

} // namespace kopa::crypto
