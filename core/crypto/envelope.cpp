#include "envelope.h"

#include "cbor.h"
#include "compression.h"
#include "padding.h"
#include "secret_box.h"

namespace kopa::crypto {

namespace {

constexpr qsizetype maximumHeader = 512;
/// What an envelope has beside its padded piece: header, signature, nonce, tag and their CBOR heads.
constexpr qsizetype envelopeOverhead = 512;
/// Padmé may add an eighth; a piece of this size still fits.
constexpr qsizetype maximumPiece = (maximumEnvelope - envelopeOverhead) / 9 * 8;

QByteArray encodeHeader(const EnvelopeHeader &header)
{
    CborWriter writer;
    writer.array(10)
        .unsignedInteger(header.version)
        .unsignedInteger(header.suite)
        .bytes(header.space.toByteArray())
        .bytes(header.key.toByteArray())
        .unsignedInteger(header.epoch)
        .bytes(header.device.toByteArray())
        .unsignedInteger(header.seq)
        .bytes(header.previous.toByteArray())
        .unsignedInteger(header.logSeq)
        .bytes(header.logHash.toByteArray());
    return writer.result();
}

template <class Id> Id readId(CborReader &reader)
{
    return Id::from(reader.exactBytes(Id::size)).value_or(Id{});
}

Result<EnvelopeHeader> decodeHeader(const QByteArray &bytes)
{
    CborReader reader(bytes);
    EnvelopeHeader header;
    const auto fields = reader.array(64);
    header.version = reader.unsignedInteger();
    header.suite = reader.unsignedInteger();
    if (!reader.failed() &&
        (header.version != EnvelopeHeader::currentVersion || header.suite < EnvelopeHeader::firstSuite ||
         header.suite > EnvelopeHeader::currentSuite))
        return ErrorCode::AnswerVersion;
    header.space = readId<SpaceId>(reader);
    header.key = readId<KeyId>(reader);
    header.epoch = std::uint32_t(reader.unsignedInteger(UINT32_MAX));
    header.device = readId<DeviceId>(reader);
    header.seq = reader.unsignedInteger(INT64_MAX);
    header.previous = readId<Hash>(reader);
    header.logSeq = reader.unsignedInteger(INT64_MAX);
    header.logHash = readId<Hash>(reader);
    if (fields != 10 || !reader.finish() || header.seq == 0 || (header.seq == 1) != header.previous.isZero())
        return ErrorCode::Malformed;
    return header;
}

/// What the signature covers besides the domain: the header as it is, and a hash of the sealed body, so that
/// the header stays checkable when the body is gone.
QByteArray signedBytes(const QByteArray &headerBytes, const QByteArray &sealed)
{
    return headerBytes + hash(Domain::EnvelopeBody, sealed).toByteArray();
}

} // namespace

Result<QList<EnvelopePart>> cutBody(const QByteArray &body, std::uint64_t suite)
{
    if (body.size() > maximumBody)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumBody)}}};
    const QByteArray compressed =
        suite == EnvelopeHeader::firstSuite ? compress(body) : compressWithFirst(body);
    const auto parts = std::uint64_t((compressed.size() + maximumPiece - 1) / maximumPiece);
    if (parts > maximumParts)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumBody)}}};
    QList<EnvelopePart> pieces;
    for (std::uint64_t i = 0; i < parts; ++i)
        pieces.append({i, parts, compressed.mid(qsizetype(i) * maximumPiece, maximumPiece), suite});
    return pieces;
}

Result<QByteArray> joinBody(const QList<EnvelopePart> &parts)
{
    if (parts.isEmpty())
        return ErrorCode::Malformed;
    const std::uint64_t suite = parts.first().suite;
    QByteArray compressed;
    for (const EnvelopePart &part : parts) {
        if (part.suite != suite)
            return ErrorCode::Malformed;
        compressed.append(part.bytes);
    }
    const Dictionary dictionary = suite == EnvelopeHeader::firstSuite ? Dictionary::None : Dictionary::First;
    return decompress(compressed, maximumBody, dictionary);
}

QByteArray sealEnvelope(const EnvelopeHeader &header, const EnvelopePart &part, const SpaceKey &key,
                        const SigningKey &author)
{
    const QByteArray headerBytes = encodeHeader(header);
    CborWriter plain;
    plain.array(3).unsignedInteger(part.index).unsignedInteger(part.parts).bytes(part.bytes);
    const QByteArray sealed =
        sealBytes(pad(plain.result()), domainPrefix(Domain::EnvelopeHeader) + headerBytes, key);
    const Signature signature = sign(Domain::EnvelopeHeader, signedBytes(headerBytes, sealed), author);
    CborWriter writer;
    writer.array(3).bytes(headerBytes).bytes(sealed).bytes(signature.toByteArray());
    return writer.result();
}

Result<Envelope> parseEnvelope(const QByteArray &bytes)
{
    if (bytes.size() > maximumEnvelope)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumEnvelope)}}};
    CborReader reader(bytes);
    Envelope envelope;
    reader.exactArray(3);
    envelope.headerBytes = reader.bytes(maximumHeader);
    envelope.sealed = reader.bytes(maximumEnvelope);
    envelope.signature = readId<Signature>(reader);
    if (!reader.finish())
        return ErrorCode::Malformed;
    KOPA_ASSIGN(envelope.header, decodeHeader(envelope.headerBytes));
    return envelope;
}

bool verifyEnvelope(const Envelope &envelope, const VerifyKey &author)
{
    return deviceId(author) == envelope.header.device &&
           verify(Domain::EnvelopeHeader, signedBytes(envelope.headerBytes, envelope.sealed),
                  envelope.signature, author);
}

Result<EnvelopePart> openEnvelope(const Envelope &envelope, const SpaceKey &key)
{
    KOPA_ASSIGN(const QByteArray padded,
                openBytes(envelope.sealed, domainPrefix(Domain::EnvelopeHeader) + envelope.headerBytes, key));
    KOPA_ASSIGN(const QByteArray plain, unpad(padded));
    CborReader reader(plain);
    EnvelopePart part;
    reader.exactArray(3);
    part.index = reader.unsignedInteger(maximumParts);
    part.parts = reader.unsignedInteger(maximumParts);
    part.bytes = reader.bytes(maximumEnvelope);
    part.suite = envelope.header.suite;
    if (!reader.finish() || part.index >= part.parts)
        return ErrorCode::Malformed;
    return part;
}

Hash envelopeHash(const QByteArray &bytes)
{
    return hash(Domain::EnvelopeHash, bytes);
}

} // namespace kopa::crypto
