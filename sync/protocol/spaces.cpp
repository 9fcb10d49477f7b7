#include "spaces.h"

#include "core/crypto/cbor.h"

namespace kopa::sync {

using namespace crypto;

QByteArray SpacesRequest::encode() const
{
    CborWriter writer;
    writer.array(2).unsignedInteger(currentVersion).bytes(nonce);
    return writer.result();
}

Result<SpacesRequest> SpacesRequest::parse(const QByteArray &bytes)
{
    CborReader reader(bytes);
    SpacesRequest request;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    request.nonce = reader.exactBytes(nonceBytes);
    if (fields != 2 || !reader.finish())
        return ErrorCode::Malformed;
    return request;
}

QByteArray SpacesAnswer::encode() const
{
    CborWriter writer;
    writer.array(5)
        .unsignedInteger(currentVersion)
        .bytes(generation)
        .unsignedInteger(std::uint64_t(serverTime))
        .bytes(challenge)
        .array(std::uint64_t(spaces.size()));
    for (const SpaceId &space : spaces)
        writer.id(space);
    return writer.result();
}

Result<SpacesAnswer> SpacesAnswer::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumMessage)
        return ErrorCode::AnswerTooLarge;
    CborReader reader(bytes);
    SpacesAnswer answer;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    answer.generation = reader.exactBytes(generationBytes);
    answer.serverTime = std::int64_t(reader.unsignedInteger(INT64_MAX));
    answer.challenge = reader.exactBytes(challengeBytes);
    for (auto left = reader.array(maximumListed); left > 0 && !reader.failed(); --left) {
        const auto space = reader.id<SpaceId>();
        if (!answer.spaces.isEmpty() && !(answer.spaces.last() < space))
            reader.fail();
        answer.spaces.append(space);
    }
    if (fields != 5 || !reader.finish())
        return ErrorCode::Malformed;
    return answer;
}

} // namespace kopa::sync
