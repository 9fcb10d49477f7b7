#include "claim.h"

#include <QtEndian>

namespace kopa::sync {

using namespace crypto;

namespace {

constexpr std::uint64_t kindClaim = 1;
constexpr std::uint64_t kindAnswer = 2;
constexpr std::uint64_t kindReveal = 3;

/// An item taken apart: payload and signatures.
struct Outer
{
    QByteArray payload;
    QList<Signature> signatures;
};

QByteArray encode(const QByteArray &payload, const QList<Signature> &signatures)
{
    CborWriter writer;
    writer.array(1 + std::uint64_t(signatures.size())).bytes(payload);
    for (const Signature &signature : signatures)
        writer.id(signature);
    return writer.result();
}

Result<Outer> readOuter(const QByteArray &bytes)
{
    CborReader reader(bytes);
    Outer outer;
    const auto items = reader.array(3);
    outer.payload = reader.bytes(maximumClaim);
    for (std::uint64_t i = 1; i < items && !reader.failed(); ++i)
        outer.signatures.append(reader.id<Signature>());
    if (!reader.finish() || outer.signatures.isEmpty())
        return ErrorCode::Malformed;
    return outer;
}

CborWriter payloadHead(std::uint64_t fields, std::uint64_t kind, const SpaceId &space)
{
    CborWriter writer;
    writer.array(fields).unsignedInteger(Claim::currentVersion).unsignedInteger(kind).id(space);
    return writer;
}

Result<ClaimItem> readClaim(CborReader &reader, std::uint64_t fields, const Outer &outer)
{
    Claim claim;
    claim.space = reader.id<SpaceId>();
    claim.invitation = reader.id<VerifyKey>();
    claim.device = PublicDevice::read(reader);
    claim.time = std::int64_t(reader.unsignedInteger(INT64_MAX));
    claim.commitment = reader.id<Hash>();
    if (fields != 7 || !reader.finish() || outer.signatures.size() != 2)
        return ErrorCode::Malformed;
    claim.payload = outer.payload;
    claim.byInvitation = outer.signatures[0];
    claim.byDevice = outer.signatures[1];
    return ClaimItem(claim);
}

Result<ClaimItem> readAnswer(CborReader &reader, std::uint64_t fields, const Outer &outer)
{
    PairingAnswer answer;
    answer.space = reader.id<SpaceId>();
    answer.claim = reader.id<Hash>();
    answer.author = reader.id<DeviceId>();
    answer.nonce = reader.exactBytes(pairingNonceBytes);
    if (fields != 6 || !reader.finish() || outer.signatures.size() != 1)
        return ErrorCode::Malformed;
    answer.payload = outer.payload;
    answer.signature = outer.signatures[0];
    return ClaimItem(answer);
}

Result<ClaimItem> readReveal(CborReader &reader, std::uint64_t fields, const Outer &outer)
{
    PairingReveal reveal;
    reveal.space = reader.id<SpaceId>();
    reveal.claim = reader.id<Hash>();
    reveal.nonce = reader.exactBytes(pairingNonceBytes);
    if (fields != 5 || !reader.finish() || outer.signatures.size() != 1)
        return ErrorCode::Malformed;
    reveal.payload = outer.payload;
    reveal.signature = outer.signatures[0];
    return ClaimItem(reveal);
}

/// What is left of the fields must be in good form.
Result<ClaimItem> readUnknown(CborReader &reader, std::uint64_t fields, std::uint64_t kind)
{
    for (std::uint64_t i = 2; i < fields && !reader.failed(); ++i)
        reader.skip();
    if (fields < 2 || !reader.finish())
        return ErrorCode::Malformed;
    return ClaimItem(UnknownClaim{kind});
}

} // namespace

QByteArray signClaim(const Claim &claim, const SigningKey &invitation, const SigningKey &device)
{
    CborWriter writer = payloadHead(7, kindClaim, claim.space);
    writer.id(claim.invitation);
    claim.device.write(writer);
    writer.unsignedInteger(std::uint64_t(claim.time)).id(claim.commitment);
    const QByteArray &payload = writer.result();
    return encode(payload, {sign(Domain::Claim, payload, invitation), sign(Domain::Claim, payload, device)});
}

QByteArray signPairingAnswer(const PairingAnswer &answer, const SigningKey &author)
{
    CborWriter writer = payloadHead(6, kindAnswer, answer.space);
    writer.id(answer.claim).id(answer.author).bytes(answer.nonce);
    return encode(writer.result(), {sign(Domain::PairingAnswer, writer.result(), author)});
}

QByteArray signPairingReveal(const PairingReveal &reveal, const SigningKey &device)
{
    CborWriter writer = payloadHead(5, kindReveal, reveal.space);
    writer.id(reveal.claim).bytes(reveal.nonce);
    return encode(writer.result(), {sign(Domain::PairingReveal, writer.result(), device)});
}

Result<ClaimItem> parseClaimItem(const QByteArray &bytes)
{
    if (bytes.size() > maximumClaim)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumClaim)}}};
    KOPA_ASSIGN(const Outer outer, readOuter(bytes));
    CborReader reader(outer.payload);
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != Claim::currentVersion)
        return ErrorCode::AnswerVersion;
    const auto kind = reader.unsignedInteger();
    switch (kind) {
    case kindClaim:
        return readClaim(reader, fields, outer);
    case kindAnswer:
        return readAnswer(reader, fields, outer);
    case kindReveal:
        return readReveal(reader, fields, outer);
    default:
        return readUnknown(reader, fields, kind);
    }
}

Result<Claim> parseClaim(const QByteArray &bytes)
{
    KOPA_ASSIGN(const ClaimItem item, parseClaimItem(bytes));
    if (const auto *const claim = std::get_if<Claim>(&item))
        return *claim;
    return ErrorCode::Malformed;
}

bool verifyClaim(const Claim &claim)
{
    return claim.device.holds() &&
           verify(Domain::Claim, claim.payload, claim.byInvitation, claim.invitation) &&
           verify(Domain::Claim, claim.payload, claim.byDevice, claim.device.verify);
}

Hash claimHash(const QByteArray &bytes)
{
    return hash(Domain::Claim, bytes);
}

Hash pairingCommitment(const VerifyKey &device, const QByteArray &nonce)
{
    return hash(Domain::PairingCommitment, device.toByteArray() + nonce);
}

QString pairingCode(const SpaceId &space, const Hash &claim, const VerifyKey &answerer,
                    const QByteArray &claimNonce, const QByteArray &answerNonce)
{
    const Hash digest = hash(Domain::PairingCode, space.toByteArray() + claim.toByteArray() +
                                                      answerer.toByteArray() + claimNonce + answerNonce);
    const auto number = qFromBigEndian<std::uint64_t>(digest.data.data()) % 1'000'000;
    return QStringLiteral("%1").arg(number, 6, 10, QLatin1Char('0'));
}

} // namespace kopa::sync
