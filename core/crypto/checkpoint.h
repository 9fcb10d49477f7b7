#pragma once

#include "hash.h"
#include "secret_box.h"

#include <QList>

namespace kopa::crypto {

/// How far a checkpoint tells the chain of one device.
struct CheckpointHead
{
    DeviceId device;
    std::uint64_t seq = 0;
    Hash hash;                ///< of that envelope
    std::uint64_t change = 0; ///< the device's newest change up to it
    std::uint64_t logSeq = 0; ///< the member log's position that it names

    bool operator==(const CheckpointHead &) const = default;
};

/// What a device says of a space at a frontier, and signs. Byte form: PROTOCOL.md, "Checkpoints".
struct CheckpointStatement
{
    static constexpr std::uint64_t currentVersion = 1;

    SpaceId space;
    std::uint64_t logSeq = 0; ///< the member log's position at which it was made
    Hash logHash;
    std::uint32_t epoch = 0; ///< of the key that seals it
    KeyId key;
    QByteArray generation;    ///< the server database's, 16 bytes
    std::uint64_t cursor = 0; ///< the server's position up to which everything is in it
    DeviceId author;
    std::int64_t time = 0;  ///< milliseconds since 1970
    Hash content;           ///< checkpointHash()
    std::uint64_t size = 0; ///< of the content, in bytes
    std::uint64_t pieces = 0;
    QList<CheckpointHead> heads; ///< by rising device

    bool operator==(const CheckpointStatement &) const = default;
};

/// A statement with its author's signature, as it travels.
struct Checkpoint
{
    CheckpointStatement statement;
    QByteArray payload; ///< the signed bytes, as received
    Signature signature;
};

QByteArray signCheckpoint(const CheckpointStatement &statement, const SigningKey &author);
/// Malformed, TooLarge or AnswerVersion; nothing is believed yet.
Result<Checkpoint> parseCheckpoint(const QByteArray &bytes);
bool verifyCheckpoint(const Checkpoint &checkpoint, const VerifyKey &author);
/// By which its pieces and countersignatures name it.
Hash checkpointId(const QByteArray &bytes);

/// Somebody else has found the same content at that frontier.
Signature countersign(const Hash &checkpoint, const SigningKey &device);
bool verifyCountersignature(const Hash &checkpoint, const Signature &signature, const VerifyKey &device);

/// Bytes of a signed statement at most.
inline constexpr qsizetype maximumCheckpointStatement = 3 * 1024 * 1024;
/// Bytes of a checkpoint's content at most, when whole, and of one of its sealed pieces.
inline constexpr qsizetype maximumCheckpoint = 256 * 1024 * 1024;
inline constexpr qsizetype maximumCheckpointPiece = 256 * 1024;
inline constexpr std::uint64_t maximumCheckpointPieces = 512;

/// A hash of a checkpoint's content that only members can make: the server learns from it neither the content
/// nor that two are the same.
Hash checkpointHash(const QByteArray &content, const SpaceId &space, const SpaceKey &key);

/// The content compressed, padded and cut; each piece still to be sealed. TooLarge.
Result<QList<QByteArray>> cutCheckpoint(const QByteArray &content);
/// Seals one piece for its place in a checkpoint.
QByteArray sealCheckpointPiece(const QByteArray &piece, const Hash &checkpoint, std::uint64_t index,
                               const SpaceKey &key);
/// DecryptionFailed.
Result<QByteArray> openCheckpointPiece(const QByteArray &sealed, const Hash &checkpoint, std::uint64_t index,
                                       const SpaceKey &key);
/// The content from all its pieces in order; Malformed, or TooLarge for more than `size` bytes.
Result<QByteArray> joinCheckpoint(const QList<QByteArray> &pieces, qsizetype size);

} // namespace kopa::crypto
