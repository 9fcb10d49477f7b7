#include "idle.h"

#include "core/crypto/cbor.h"

#include <algorithm>

namespace kopa::sync {

using namespace crypto;

Hash headsDigest(QList<SpaceHeads> heads)
{
    std::sort(heads.begin(), heads.end(),
              [](const SpaceHeads &a, const SpaceHeads &b) { return a.space < b.space; });
    CborWriter writer;
    writer.array(std::uint64_t(heads.size()));
    for (const SpaceHeads &one : std::as_const(heads)) {
        writer.array(5)
            .id(one.space)
            .unsignedInteger(one.position)
            .unsignedInteger(one.entries)
            .unsignedInteger(one.claims)
            .unsignedInteger(one.ownSeq);
    }
    return hash(Domain::Heads, writer.result());
}

HeadsSummary HeadsSummary::of(const QList<SpaceHeads> &heads)
{
    return {std::uint64_t(heads.size()), headsDigest(heads)};
}

QByteArray IdleRequest::encode() const
{
    CborWriter writer;
    writer.array(4)
        .unsignedInteger(currentVersion)
        .bytes(nonce)
        .unsignedInteger(heads.spaces)
        .id(heads.digest);
    return writer.result();
}

Result<IdleRequest> IdleRequest::parse(const QByteArray &bytes)
{
    CborReader reader(bytes);
    IdleRequest request;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    request.nonce = reader.exactBytes(nonceBytes);
    request.heads.spaces = reader.unsignedInteger(INT64_MAX);
    request.heads.digest = reader.id<Hash>();
    if (fields != 4 || !reader.finish())
        return ErrorCode::Malformed;
    return request;
}

QByteArray IdleAnswer::encode() const
{
    CborWriter writer;
    writer.array(5)
        .unsignedInteger(currentVersion)
        .bytes(generation)
        .unsignedInteger(std::uint64_t(serverTime))
        .bytes(challenge)
        .boolean(same);
    return writer.result();
}

Result<IdleAnswer> IdleAnswer::parse(const QByteArray &bytes)
{
    CborReader reader(bytes);
    IdleAnswer answer;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    answer.generation = reader.exactBytes(generationBytes);
    answer.serverTime = std::int64_t(reader.unsignedInteger(INT64_MAX));
    answer.challenge = reader.exactBytes(challengeBytes);
    answer.same = reader.boolean();
    if (fields != 5 || !reader.finish())
        return ErrorCode::Malformed;
    return answer;
}

} // namespace kopa::sync
