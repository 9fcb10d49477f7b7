#include "hello.h"

#include "core/crypto/cbor.h"

namespace kopa::sync {

using namespace crypto;

/// Both messages are small; anything larger is somebody else's.
static constexpr qsizetype maximumHello = 1024;

QByteArray HelloRequest::encode() const
{
    CborWriter writer;
    writer.array(3).unsignedInteger(currentVersion).id(device).bytes(nonce);
    return writer.result();
}

Result<HelloRequest> HelloRequest::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumHello)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumHello)}}};
    CborReader reader(bytes);
    HelloRequest request;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    request.device = reader.id<VerifyKey>();
    request.nonce = reader.exactBytes(nonceBytes);
    if (fields != 3 || !reader.finish())
        return ErrorCode::Malformed;
    return request;
}

QByteArray HelloAnswer::encode() const
{
    CborWriter writer;
    writer.array(6)
        .unsignedInteger(currentVersion)
        .id(server)
        .bytes(generation)
        .unsignedInteger(std::uint64_t(serverTime))
        .bytes(challenge)
        .unsignedInteger(bodyLimit);
    return writer.result();
}

Result<HelloAnswer> HelloAnswer::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumHello)
        return ErrorCode::AnswerTooLarge;
    CborReader reader(bytes);
    HelloAnswer answer;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    answer.server = reader.id<VerifyKey>();
    answer.generation = reader.exactBytes(generationBytes);
    answer.serverTime = std::int64_t(reader.unsignedInteger(INT64_MAX));
    answer.challenge = reader.exactBytes(challengeBytes);
    answer.bodyLimit = reader.unsignedInteger(INT64_MAX);
    if (fields != 6 || !reader.finish())
        return ErrorCode::Malformed;
    return answer;
}

} // namespace kopa::sync
