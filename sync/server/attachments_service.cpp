#include "attachments_service.h"

namespace kopa::server {

using namespace sync;

static QString nameOf(ErrorCode code)
{
    return QString(errorName(code));
}

Result<AttachmentsAnswer> AttachmentsService::answer(LogTransaction &log, const DeviceId &device,
                                                     const Request &request, bool counts)
{
    Answer answer;
    KOPA_TRY(apply(log, device, request, answer));
    const std::uint64_t end = request.index + std::uint64_t(answer.pieces.size());
    if (counts && !answer.pieces.isEmpty() && end == answer.next)
        KOPA_TRY(log.addAttachmentFetch(request.space, request.attachment, device));
    return answer;
}

Result<void> AttachmentsService::apply(LogTransaction &log, const DeviceId &device, const Request &request,
                                       Answer &answer)
{
    KOPA_ASSIGN(const SpaceStanding standing, log.standing(request.space));
    KOPA_ASSIGN(const auto members, m_members.read(log, request.space));
    const bool puts = request.step == Request::Step::Put;
    if (standing.deleted)
        answer.status = nameOf(ErrorCode::SpaceDeleted);
    else if (!members)
        answer.status = nameOf(ErrorCode::NotFound);
    else if (!members->role(device))
        answer.status = nameOf(ErrorCode::NotMember);
    else if (puts && !request.pieces.isEmpty() && !members->mayWrite(device))
        answer.status = nameOf(ErrorCode::ReadOnly);
    else if (puts && !request.pieces.isEmpty() && standing.frozen)
        answer.status = nameOf(ErrorCode::SpaceFrozen);
    if (!answer.status.isEmpty())
        return {};
    KOPA_TRY(puts ? put(log, device, request, answer) : fetch(log, request, answer));
    return tell(log, device, request, answer);
}

/// How far it has come, and the receipt.
Result<void> AttachmentsService::tell(LogTransaction &log, const DeviceId &device, const Request &request,
                                      Answer &answer) const
{
    KOPA_ASSIGN(const auto stored, log.attachment(request.space, request.attachment));
    if (!stored)
        return {};
    answer.next = stored->held;
    if (!stored->whole)
        return {};
    answer.receipt =
        signAttachmentReceipt(request.space, request.attachment, stored->pieces, m_server.key.secret);
    KOPA_ASSIGN(answer.fetched, log.attachmentFetches(request.space, request.attachment, device));
    return {};
}

Result<void> AttachmentsService::put(LogTransaction &log, const DeviceId &device, const Request &request,
                                     Answer &answer) const
{
    KOPA_ASSIGN(auto stored, log.attachment(request.space, request.attachment));
    if (request.pieces.isEmpty() || (stored && stored->whole))
        return {};
    // Its number of pieces follows from its id: of two that are said, one is wrong, and the end shows which.
    if (stored && stored->pieces != request.count) {
        KOPA_TRY(log.dropAttachment(request.space, request.attachment));
        stored.reset();
    }
    const std::uint64_t held = stored ? stored->held : 0;
    if (request.index > held)
        return {};
    const QList<QByteArray> fresh = request.pieces.mid(qsizetype(held - request.index));
    std::uint64_t bytes = 0;
    for (const QByteArray &piece : fresh)
        bytes += std::uint64_t(piece.size());
    KOPA_ASSIGN(const bool room, hasRoom(log, request.space, device, bytes));
    if (!room) {
        answer.status = nameOf(ErrorCode::QuotaReached);
        return {};
    }
    if (fresh.isEmpty())
        return {};
    KOPA_TRY(log.addAttachmentPieces(request.space, request.attachment, request.count, held, fresh));
    KOPA_TRY(log.chargeFile(request.space, request.attachment, device, bytes));
    if (held + std::uint64_t(fresh.size()) < request.count)
        return {};
    KOPA_ASSIGN(const QList<Hash> hashes, log.attachmentPieceHashes(request.space, request.attachment));
    if (crypto::attachmentId(request.space, hashes) == request.attachment)
        return log.settleAttachment(request.space, request.attachment);
    answer.status = nameOf(ErrorCode::Malformed);
    return log.dropAttachment(request.space, request.attachment);
}

Result<bool> AttachmentsService::hasRoom(LogTransaction &log, const SpaceId &space, const DeviceId &device,
                                         std::uint64_t bytes) const
{
    KOPA_ASSIGN(const SpaceStanding standing, log.standing(space));
    KOPA_ASSIGN(const std::uint64_t brought, log.bytesOf(space, device));
    const bool files = standing.quota || standing.fileBytes + bytes <= m_quotas.files;
    return files && m_quotas.allow(standing, brought, bytes);
}

Result<void> AttachmentsService::fetch(LogTransaction &log, const Request &request, Answer &answer) const
{
    KOPA_ASSIGN(const auto stored, log.attachment(request.space, request.attachment));
    if (!stored || !stored->whole || request.index >= stored->pieces) {
        answer.status = nameOf(ErrorCode::NotFound);
        return {};
    }
    auto pieces = log.attachmentPieces(request.space, request.attachment, request.index, request.limitBytes,
                                       maximumAttachmentBatch);
    if (!pieces.ok() && pieces.error().code == ErrorCode::NotFound) {
        answer.status = nameOf(ErrorCode::NotFound);
        return {};
    }
    KOPA_ASSIGN(answer.pieces, std::move(pieces));
    return {};
}

} // namespace kopa::server
