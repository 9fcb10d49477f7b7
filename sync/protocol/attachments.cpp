#include "attachments.h"

#include "core/crypto/cbor.h"
#include "core/crypto/signing.h"

namespace kopa::sync {

using namespace crypto;

namespace {

void writePieces(CborWriter &writer, const QList<QByteArray> &pieces)
{
    writer.array(std::uint64_t(pieces.size()));
    for (const QByteArray &piece : pieces)
        writer.bytes(piece);
}

QList<QByteArray> readPieces(CborReader &reader)
{
    QList<QByteArray> pieces;
    for (auto left = reader.array(maximumAttachmentBatch); left > 0 && !reader.failed(); --left)
        pieces.append(reader.bytes(attachmentPiece));
    return pieces;
}

} // namespace

QByteArray AttachmentsRequest::encode() const
{
    CborWriter writer;
    writer.array(9)
        .unsignedInteger(currentVersion)
        .bytes(nonce)
        .id(space)
        .unsignedInteger(std::uint64_t(step))
        .id(attachment)
        .unsignedInteger(count)
        .unsignedInteger(index)
        .unsignedInteger(limitBytes);
    writePieces(writer, pieces);
    return writer.result();
}

Result<AttachmentsRequest> AttachmentsRequest::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumMessage)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumMessage)}}};
    CborReader reader(bytes);
    AttachmentsRequest request;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    request.nonce = reader.exactBytes(nonceBytes);
    request.space = reader.id<SpaceId>();
    request.step = Step(reader.unsignedInteger(std::uint64_t(Step::Fetch)));
    request.attachment = reader.id<AttachmentId>();
    request.count = reader.unsignedInteger(maximumAttachmentPieces);
    request.index = reader.unsignedInteger(maximumAttachmentPieces);
    request.limitBytes = reader.unsignedInteger(std::uint64_t(maximumMessage));
    request.pieces = readPieces(reader);
    const bool puts = request.step == Step::Put;
    const bool sensible = puts ? request.count > 0 &&
                                     request.index + std::uint64_t(request.pieces.size()) <= request.count &&
                                     request.limitBytes == 0
                               : request.count == 0 && request.pieces.isEmpty();
    if (fields != 9 || request.step < Step::Put || !reader.finish() || !sensible)
        return ErrorCode::Malformed;
    return request;
}

QByteArray AttachmentsAnswer::encode() const
{
    CborWriter writer;
    writer.array(9)
        .unsignedInteger(currentVersion)
        .bytes(generation)
        .unsignedInteger(std::uint64_t(serverTime))
        .bytes(challenge)
        .text(status)
        .unsignedInteger(next)
        .unsignedInteger(fetched)
        .bytes(receipt ? receipt->toByteArray() : QByteArray());
    writePieces(writer, pieces);
    return writer.result();
}

Result<AttachmentsAnswer> AttachmentsAnswer::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumMessage)
        return ErrorCode::AnswerTooLarge;
    CborReader reader(bytes);
    AttachmentsAnswer answer;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    answer.generation = reader.exactBytes(generationBytes);
    answer.serverTime = std::int64_t(reader.unsignedInteger(INT64_MAX));
    answer.challenge = reader.exactBytes(challengeBytes);
    answer.status = reader.text(maximumProblemText);
    answer.next = reader.unsignedInteger(maximumAttachmentPieces);
    answer.fetched = reader.unsignedInteger(maximumDevices);
    const QByteArray receipt = reader.bytes(qsizetype(Signature::size));
    answer.receipt = Signature::from(receipt);
    answer.pieces = readPieces(reader);
    if (fields != 9 || !reader.finish() || (!receipt.isEmpty() && !answer.receipt))
        return ErrorCode::Malformed;
    return answer;
}

Signature signAttachmentReceipt(const SpaceId &space, const AttachmentId &id, std::uint64_t pieces,
                                const SigningKey &server)
{
    return sign(Domain::AttachmentReceipt, attachmentReceipt(space, id, pieces), server);
}

bool verifyAttachmentReceipt(const SpaceId &space, const AttachmentId &id, std::uint64_t pieces,
                             const Signature &receipt, const VerifyKey &server)
{
    return verify(Domain::AttachmentReceipt, attachmentReceipt(space, id, pieces), receipt, server);
}

} // namespace kopa::sync
