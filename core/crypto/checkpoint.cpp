#include "checkpoint.h"

#include "cbor.h"
#include "compression.h"
#include "padding.h"

#include <algorithm>
#include <sodium.h>

namespace kopa::crypto {

namespace {

constexpr std::uint64_t sealingKeyNumber = 3;
constexpr std::uint64_t hashKeyNumber = 4;
constexpr qsizetype generationSize = 16;

SpaceKey subkey(const SpaceKey &key, std::uint64_t number)
{
    return SpaceKey::make([&](unsigned char *bytes) {
        crypto_kdf_derive_from_key(bytes, SpaceKey::size, number, "checkpnt", key.data());
    });
}

QByteArray pieceContext(const Hash &checkpoint, std::uint64_t index)
{
    CborWriter writer;
    writer.array(2).id(checkpoint).unsignedInteger(index);
    return domainPrefix(Domain::CheckpointPiece) + writer.result();
}

constexpr std::uint64_t maximumHeads = 32'768;

void writeHead(CborWriter &writer, const CheckpointHead &head)
{
    writer.array(5)
        .id(head.device)
        .unsignedInteger(head.seq)
        .id(head.hash)
        .unsignedInteger(head.change)
        .unsignedInteger(head.logSeq);
}

CheckpointHead readHead(CborReader &reader)
{
    CheckpointHead head;
    reader.exactArray(5);
    head.device = reader.id<DeviceId>();
    head.seq = reader.unsignedInteger(INT64_MAX);
    head.hash = reader.id<Hash>();
    head.change = reader.unsignedInteger(INT64_MAX);
    head.logSeq = reader.unsignedInteger(INT64_MAX);
    if (head.seq == 0)
        reader.fail();
    return head;
}

Result<CheckpointStatement> parseStatement(const QByteArray &payload)
{
    CborReader reader(payload);
    CheckpointStatement statement;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != CheckpointStatement::currentVersion)
        return ErrorCode::AnswerVersion;
    statement.space = reader.id<SpaceId>();
    statement.logSeq = reader.unsignedInteger(INT64_MAX);
    statement.logHash = reader.id<Hash>();
    statement.epoch = std::uint32_t(reader.unsignedInteger(UINT32_MAX));
    statement.key = reader.id<KeyId>();
    statement.generation = reader.exactBytes(generationSize);
    statement.cursor = reader.unsignedInteger(INT64_MAX);
    statement.author = reader.id<DeviceId>();
    statement.time = std::int64_t(reader.unsignedInteger(INT64_MAX));
    statement.content = reader.id<Hash>();
    statement.size = reader.unsignedInteger(std::uint64_t(maximumCheckpoint));
    statement.pieces = reader.unsignedInteger(maximumCheckpointPieces);
    for (auto left = reader.array(maximumHeads); left > 0 && !reader.failed(); --left) {
        const CheckpointHead head = readHead(reader);
        if (!statement.heads.isEmpty() && head.device <= statement.heads.last().device)
            reader.fail();
        statement.heads.append(head);
    }
    if (fields != 14 || !reader.finish() || statement.pieces == 0)
        return ErrorCode::Malformed;
    return statement;
}

/// What a piece is at most before it is sealed.
constexpr qsizetype plainPiece = maximumCheckpointPiece - sealOverhead;

} // namespace

QByteArray signCheckpoint(const CheckpointStatement &statement, const SigningKey &author)
{
    CborWriter payload;
    payload.array(14)
        .unsignedInteger(CheckpointStatement::currentVersion)
        .id(statement.space)
        .unsignedInteger(statement.logSeq)
        .id(statement.logHash)
        .unsignedInteger(statement.epoch)
        .id(statement.key)
        .bytes(statement.generation)
        .unsignedInteger(statement.cursor)
        .id(statement.author)
        .unsignedInteger(std::uint64_t(statement.time))
        .id(statement.content)
        .unsignedInteger(statement.size)
        .unsignedInteger(statement.pieces)
        .array(std::uint64_t(statement.heads.size()));
    for (const CheckpointHead &head : statement.heads)
        writeHead(payload, head);
    CborWriter writer;
    writer.array(2).bytes(payload.result()).id(sign(Domain::Checkpoint, payload.result(), author));
    return writer.result();
}

Result<Checkpoint> parseCheckpoint(const QByteArray &bytes)
{
    if (bytes.size() > maximumCheckpointStatement)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumCheckpointStatement)}}};
    CborReader reader(bytes);
    Checkpoint checkpoint;
    reader.exactArray(2);
    checkpoint.payload = reader.bytes(maximumCheckpointStatement);
    checkpoint.signature = reader.id<Signature>();
    if (!reader.finish())
        return ErrorCode::Malformed;
    KOPA_ASSIGN(checkpoint.statement, parseStatement(checkpoint.payload));
    return checkpoint;
}

bool verifyCheckpoint(const Checkpoint &checkpoint, const VerifyKey &author)
{
    return deviceId(author) == checkpoint.statement.author &&
           verify(Domain::Checkpoint, checkpoint.payload, checkpoint.signature, author);
}

Hash checkpointId(const QByteArray &bytes)
{
    return hash(Domain::Checkpoint, bytes);
}

Signature countersign(const Hash &checkpoint, const SigningKey &device)
{
    return sign(Domain::Countersignature, checkpoint.toByteArray(), device);
}

bool verifyCountersignature(const Hash &checkpoint, const Signature &signature, const VerifyKey &device)
{
    return verify(Domain::Countersignature, checkpoint.toByteArray(), signature, device);
}

Hash checkpointHash(const QByteArray &content, const SpaceId &space, const SpaceKey &key)
{
    const SpaceKey hashKey = subkey(key, hashKeyNumber);
    const QByteArray prefix = domainPrefix(Domain::CheckpointContent) + space.toByteArray();
    const auto bytes = [](const QByteArray &from) {
        return reinterpret_cast<const unsigned char *>(from.constData());
    };
    crypto_generichash_state state;
    crypto_generichash_init(&state, hashKey.data(), SpaceKey::size, Hash::size);
    crypto_generichash_update(&state, bytes(prefix), std::size_t(prefix.size()));
    crypto_generichash_update(&state, bytes(content), std::size_t(content.size()));
    Hash digest;
    crypto_generichash_final(&state, digest.data.data(), Hash::size);
    return digest;
}

Result<QList<QByteArray>> cutCheckpoint(const QByteArray &content)
{
    const Error tooLarge{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumCheckpoint)}}};
    if (content.size() > maximumCheckpoint)
        return tooLarge;
    const QByteArray packed = pad(compress(content, Effort::Most));
    const qsizetype count = (packed.size() + plainPiece - 1) / plainPiece;
    if (std::uint64_t(count) > maximumCheckpointPieces)
        return tooLarge;
    QList<QByteArray> pieces;
    for (qsizetype i = 0; i < count; ++i)
        pieces.append(packed.mid(i * plainPiece, plainPiece));
    return pieces;
}

QByteArray sealCheckpointPiece(const QByteArray &piece, const Hash &checkpoint, std::uint64_t index,
                               const SpaceKey &key)
{
    return sealBytes(piece, pieceContext(checkpoint, index), subkey(key, sealingKeyNumber));
}

Result<QByteArray> openCheckpointPiece(const QByteArray &sealed, const Hash &checkpoint, std::uint64_t index,
                                       const SpaceKey &key)
{
    return openBytes(sealed, pieceContext(checkpoint, index), subkey(key, sealingKeyNumber));
}

Result<QByteArray> joinCheckpoint(const QList<QByteArray> &pieces, qsizetype size)
{
    QByteArray packed;
    for (const QByteArray &piece : pieces)
        packed.append(piece);
    KOPA_ASSIGN(const QByteArray compressed, unpad(packed));
    return decompress(compressed, std::min(size, maximumCheckpoint));
}

} // namespace kopa::crypto
