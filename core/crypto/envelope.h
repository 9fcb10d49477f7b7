#pragma once

#include "core/result/result.h"
#include "hash.h"
#include "keys.h"
#include "signing.h"

namespace kopa::crypto {

/// What everybody who carries an envelope may read. Byte form: PROTOCOL.md, "Envelope".
struct EnvelopeHeader
{
    static constexpr std::uint64_t currentVersion = 1;
    /// Suite 1: XChaCha20-Poly1305, Ed25519, BLAKE2b-256, zstd, Padmé.
    static constexpr std::uint64_t firstSuite = 1;
    /// Suite 2: the same, the body compressed with dictionary 1. What is written; both are read.
    static constexpr std::uint64_t currentSuite = 2;

    std::uint64_t version = currentVersion;
    std::uint64_t suite = currentSuite;
    SpaceId space;
    KeyId key;               ///< which space key sealed the body
    std::uint32_t epoch = 0; ///< the epoch of that key
    DeviceId device;
    std::uint64_t seq = 0;    ///< 1 for a device's first envelope in the space, then one more each time
    Hash previous;            ///< envelopeHash of the one before; zero for the first
    std::uint64_t logSeq = 0; ///< position in the member log that the author had seen
    Hash logHash;             ///< hash of that member entry

    bool operator==(const EnvelopeHeader &) const = default;
};

/// At most this many bytes of a whole envelope; a larger change is cut into parts (EnvelopePart).
inline constexpr qsizetype maximumEnvelope = 256 * 1024;
/// Parts of one change, and its size when whole.
inline constexpr std::uint64_t maximumParts = 64;
inline constexpr qsizetype maximumBody = 32 * 1024 * 1024;

/// A piece of a body: the body is compressed whole, then cut; a body of one piece has parts == 1.
struct EnvelopePart
{
    std::uint64_t index = 0;
    std::uint64_t parts = 1;
    QByteArray bytes;
    std::uint64_t suite = EnvelopeHeader::currentSuite; ///< of the envelope: how the body is compressed
};

/// An envelope as it came, its header read, nothing believed yet.
struct Envelope
{
    EnvelopeHeader header;
    QByteArray headerBytes; ///< the signed bytes, as received
    QByteArray sealed;      ///< nonce || ciphertext
    Signature signature;
};

/// Compresses a body and cuts it so that each piece fits an envelope of that suite.
Result<QList<EnvelopePart>> cutBody(const QByteArray &body,
                                    std::uint64_t suite = EnvelopeHeader::currentSuite);
/// The body from all its pieces in order, all of one suite; bounded by maximumBody.
Result<QByteArray> joinBody(const QList<EnvelopePart> &parts);

/// Pads, encrypts and signs one piece under a header of its suite; the answer is the envelope's bytes.
QByteArray sealEnvelope(const EnvelopeHeader &header, const EnvelopePart &part, const SpaceKey &key,
                        const SigningKey &author);

/// Reads the outer form. Malformed, TooLarge, or AnswerVersion for a version or suite that is not ours.
Result<Envelope> parseEnvelope(const QByteArray &bytes);

/// True when the author's key signed this header and this sealed body.
bool verifyEnvelope(const Envelope &envelope, const VerifyKey &author);

/// Decrypts and unpads. Call only after verifyEnvelope.
Result<EnvelopePart> openEnvelope(const Envelope &envelope, const SpaceKey &key);

/// By which the author's next envelope refers to this one, and which an acknowledgement names.
Hash envelopeHash(const QByteArray &bytes);

} // namespace kopa::crypto
