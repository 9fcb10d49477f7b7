#include "claim.h"

#include "member_entry.h"

namespace kopa::sync {

using namespace crypto;

QByteArray signClaim(const Claim &claim, const SigningKey &invitation, const SigningKey &device)
{
    CborWriter payload;
    payload.array(5).unsignedInteger(Claim::currentVersion).id(claim.space).id(claim.invitation);
    claim.device.write(payload);
    payload.unsignedInteger(std::uint64_t(claim.time));
    CborWriter writer;
    writer.array(3)
        .bytes(payload.result())
        .id(sign(Domain::Claim, payload.result(), invitation))
        .id(sign(Domain::Claim, payload.result(), device));
    return writer.result();
}

Result<Claim> parseClaim(const QByteArray &bytes)
{
    if (bytes.size() > maximumClaim)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumClaim)}}};
    Claim claim;
    CborReader outer(bytes);
    outer.exactArray(3);
    claim.payload = outer.bytes(maximumClaim);
    claim.byInvitation = outer.id<Signature>();
    claim.byDevice = outer.id<Signature>();
    if (!outer.finish())
        return ErrorCode::Malformed;
    CborReader reader(claim.payload);
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != Claim::currentVersion)
        return ErrorCode::AnswerVersion;
    claim.space = reader.id<SpaceId>();
    claim.invitation = reader.id<VerifyKey>();
    claim.device = PublicDevice::read(reader);
    claim.time = std::int64_t(reader.unsignedInteger(INT64_MAX));
    if (fields != 5 || !reader.finish())
        return ErrorCode::Malformed;
    return claim;
}

bool verifyClaim(const Claim &claim)
{
    return claim.device.holds() &&
           verify(Domain::Claim, claim.payload, claim.byInvitation, claim.invitation) &&
           verify(Domain::Claim, claim.payload, claim.byDevice, claim.device.verify);
}

} // namespace kopa::sync
