#include "checkpoints.h"

#include "core/crypto/cbor.h"

namespace kopa::sync {

using namespace crypto;

namespace {

OfferedCheckpoint readOffered(CborReader &reader)
{
    OfferedCheckpoint offered;
    reader.exactArray(2);
    offered.bytes = reader.bytes(maximumCheckpointStatement);
    for (auto left = reader.array(maximumCountersignatures); left > 0 && !reader.failed(); --left) {
        reader.exactArray(2);
        const auto device = reader.id<DeviceId>();
        offered.countersignatures.append({device, reader.id<Signature>()});
    }
    return offered;
}

} // namespace

QByteArray CheckpointsRequest::encode() const
{
    CborWriter writer;
    writer.array(7)
        .unsignedInteger(currentVersion)
        .bytes(nonce)
        .id(space)
        .unsignedInteger(std::uint64_t(step))
        .id(checkpoint)
        .unsignedInteger(index)
        .bytes(bytes);
    return writer.result();
}

Result<CheckpointsRequest> CheckpointsRequest::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumMessage)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumMessage)}}};
    CborReader reader(bytes);
    CheckpointsRequest request;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    request.nonce = reader.exactBytes(nonceBytes);
    request.space = reader.id<SpaceId>();
    request.step = Step(reader.unsignedInteger(std::uint64_t(Step::Countersign)));
    request.checkpoint = reader.id<Hash>();
    request.index = reader.unsignedInteger(maximumCheckpointPieces);
    request.bytes =
        reader.bytes(request.step == Step::Offer ? maximumCheckpointStatement : maximumCheckpointPiece);
    if (fields != 7 || request.step < Step::Look || !reader.finish())
        return ErrorCode::Malformed;
    return request;
}

QByteArray CheckpointsAnswer::encode() const
{
    CborWriter writer;
    writer.array(8)
        .unsignedInteger(currentVersion)
        .bytes(generation)
        .unsignedInteger(std::uint64_t(serverTime))
        .bytes(challenge)
        .text(status)
        .unsignedInteger(next)
        .bytes(bytes)
        .array(std::uint64_t(offered.size()));
    for (const OfferedCheckpoint &one : offered) {
        writer.array(2).bytes(one.bytes).array(std::uint64_t(one.countersignatures.size()));
        for (const auto &countersignature : one.countersignatures)
            writer.array(2).id(countersignature.device).id(countersignature.signature);
    }
    return writer.result();
}

Result<CheckpointsAnswer> CheckpointsAnswer::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumMessage)
        return ErrorCode::AnswerTooLarge;
    CborReader reader(bytes);
    CheckpointsAnswer answer;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    answer.generation = reader.exactBytes(generationBytes);
    answer.serverTime = std::int64_t(reader.unsignedInteger(INT64_MAX));
    answer.challenge = reader.exactBytes(challengeBytes);
    answer.status = reader.text(maximumProblemText);
    answer.next = reader.unsignedInteger(maximumCheckpointPieces);
    answer.bytes = reader.bytes(maximumCheckpointPiece);
    for (auto left = reader.array(checkpointsKept); left > 0 && !reader.failed(); --left)
        answer.offered.append(readOffered(reader));
    if (fields != 8 || !reader.finish())
        return ErrorCode::Malformed;
    return answer;
}

} // namespace kopa::sync
