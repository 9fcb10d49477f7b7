#include "postgres_transaction.h"

namespace kopa::server {

using crypto::AttachmentId;
using crypto::SlotId;
using Kind = sync::SlotState::Kind;

// Keys of persons' words, checkpoints and files: seldom enough that each is asked for when it is needed.

static PostgresParameters at(const SpaceId &space)
{
    return PostgresParameters().id(space);
}

Result<StoredSlot> PostgresTransaction::slot(const SpaceId &space, const SlotId &id)
{
    KOPA_ASSIGN(const auto rows, ask(Slot, at(space).id(id)));
    if (rows.size() == 0)
        return StoredSlot{};
    return rows.isNull(0, 0) ? StoredSlot{Kind::Erased, {}} : StoredSlot{Kind::Kept, rows.bytes(0, 0)};
}

Result<bool> PostgresTransaction::hasRoomForSlot(const SpaceId &space, std::uint64_t atMost)
{
    KOPA_ASSIGN(const auto rows, ask(SlotCount, at(space)));
    return rows.number(0, 0) < atMost;
}

Result<void> PostgresTransaction::putSlot(const SpaceId &space, const SlotId &id, const QByteArray &content,
                                          std::uint64_t atMost)
{
    const auto locked = lock(space);
    if (!locked.ok())
        return locked.error();
    KOPA_ASSIGN(const StoredSlot known, slot(space, id));
    KOPA_ASSIGN(const bool room, hasRoomForSlot(space, atMost));
    if (known.kind != Kind::Unknown || !room)
        return {};
    return later(space, PutSlot, at(space).id(id).bytes(content));
}

Result<void> PostgresTransaction::eraseSlot(const SpaceId &space, const SlotId &id, std::uint64_t atMost)
{
    const auto locked = lock(space);
    if (!locked.ok())
        return locked.error();
    KOPA_ASSIGN(const StoredSlot known, slot(space, id));
    KOPA_ASSIGN(const bool room, hasRoomForSlot(space, atMost));
    if (known.kind == Kind::Erased || (known.kind == Kind::Unknown && !room))
        return {};
    return later(space, EraseSlot, at(space).id(id));
}

Result<QList<StoredCheckpoint>> PostgresTransaction::checkpoints(const SpaceId &space)
{
    KOPA_ASSIGN(const auto rows, ask(Checkpoints, at(space)));
    QList<StoredCheckpoint> found;
    for (int row = 0; row < rows.size(); ++row)
        found.append(
            {rows.id<Hash>(row, 0), rows.bytes(row, 1), rows.number(row, 2), rows.number(row, 3), {}});
    if (found.isEmpty())
        return found;
    KOPA_ASSIGN(const auto signatures, ask(Countersignatures, at(space)));
    for (int row = 0; row < signatures.size(); ++row) {
        for (StoredCheckpoint &checkpoint : found) {
            if (checkpoint.id == signatures.id<Hash>(row, 0))
                checkpoint.countersignatures.append(
                    {signatures.id<DeviceId>(row, 1), signatures.id<crypto::Signature>(row, 2)});
        }
    }
    return found;
}

Result<void> PostgresTransaction::addCheckpoint(const SpaceId &space, const StoredCheckpoint &checkpoint)
{
    return later(space, AddCheckpoint,
                 at(space).id(checkpoint.id).bytes(checkpoint.bytes).number(checkpoint.pieces));
}

Result<void> PostgresTransaction::dropCheckpoint(const SpaceId &space, const Hash &id)
{
    KOPA_TRY(later(space, DropCheckpointPieces, at(space).id(id)));
    KOPA_TRY(later(space, DropCountersignatures, at(space).id(id)));
    return later(space, DropCheckpoint, at(space).id(id));
}

Result<void> PostgresTransaction::addCheckpointPiece(const SpaceId &space, const Hash &id,
                                                     std::uint64_t place, const QByteArray &bytes)
{
    KOPA_TRY(later(space, AddCheckpointPiece, at(space).id(id).number(place).bytes(bytes)));
    return later(space, CountCheckpointPiece, at(space).id(id));
}

Result<std::optional<QByteArray>> PostgresTransaction::checkpointPiece(const SpaceId &space, const Hash &id,
                                                                       std::uint64_t place)
{
    KOPA_ASSIGN(const auto rows, ask(CheckpointPiece, at(space).id(id).number(place)));
    return rows.size() == 0 ? std::optional<QByteArray>() : std::optional(rows.bytes(0, 0));
}

Result<void>
PostgresTransaction::addCountersignature(const SpaceId &space, const Hash &id,
                                         const sync::OfferedCheckpoint::Countersignature &countersignature)
{
    return later(space, AddCountersignature,
                 at(space).id(id).id(countersignature.device).id(countersignature.signature));
}

Result<std::optional<StoredAttachment>> PostgresTransaction::attachment(const SpaceId &space,
                                                                        const AttachmentId &id)
{
    KOPA_ASSIGN(const auto rows, ask(Attachment, at(space).id(id)));
    if (rows.size() == 0)
        return std::optional<StoredAttachment>();
    return std::optional(
        StoredAttachment{rows.number(0, 0), rows.number(0, 1), rows.boolean(0, 2), 0, rows.number(0, 3)});
}

Result<void> PostgresTransaction::addAttachmentPieces(const SpaceId &space, const AttachmentId &id,
                                                      std::uint64_t count, std::uint64_t from,
                                                      const QList<QByteArray> &pieces)
{
    QList<std::uint64_t> places;
    QList<std::uint64_t> sizes;
    QList<QByteArray> hashes, contents, blobs;
    std::uint64_t bytes = 0;
    KOPA_ASSIGN(const QList<PieceShelf::Placed> placed, m_shelf.place(space, pieces));
    for (const QByteArray &piece : pieces) {
        places.append(from++);
        hashes.append(crypto::attachmentPieceHash(piece).toByteArray());
        sizes.append(std::uint64_t(piece.size()));
        bytes += std::uint64_t(piece.size());
    }
    for (const PieceShelf::Placed &one : placed) {
        contents.append(one.bytes);
        blobs.append(one.blob);
    }
    KOPA_TRY(later(space, AddAttachment, at(space).id(id).number(count)));
    KOPA_TRY(later(space, AddAttachmentPieces,
                   at(space).id(id).list(places).list(hashes).list(sizes).list(contents).list(blobs)));
    KOPA_TRY(later(space, ChargeSpace, at(space).number(bytes)));
    return later(space, AdvanceAttachment,
                 at(space).id(id).number(std::uint64_t(pieces.size())).number(bytes));
}

Result<QList<Hash>> PostgresTransaction::attachmentPieceHashes(const SpaceId &space, const AttachmentId &id)
{
    KOPA_ASSIGN(const auto rows, ask(AttachmentPieceHashes, at(space).id(id)));
    QList<Hash> hashes;
    for (int row = 0; row < rows.size(); ++row)
        hashes.append(rows.id<Hash>(row, 0));
    return hashes;
}

Result<QList<QByteArray>> PostgresTransaction::attachmentPieces(const SpaceId &space, const AttachmentId &id,
                                                                std::uint64_t from, std::uint64_t limitBytes,
                                                                std::uint64_t limitCount)
{
    KOPA_ASSIGN(const auto rows,
                ask(AttachmentPieces, at(space).id(id).number(from).number(limitBytes).number(limitCount)));
    QList<QByteArray> pieces;
    for (int row = 0; row < rows.size(); ++row) {
        KOPA_ASSIGN(const QByteArray piece, m_shelf.take(space, {rows.bytes(row, 0), rows.bytes(row, 1)}));
        pieces.append(piece);
    }
    return pieces;
}

Result<QSet<QByteArray>> PostgresTransaction::blobNames(const SpaceId &space)
{
    KOPA_ASSIGN(const auto rows, ask(BlobNames, at(space)));
    QSet<QByteArray> names;
    for (int row = 0; row < rows.size(); ++row)
        names.insert(rows.bytes(row, 0));
    return names;
}

Result<void> PostgresTransaction::settleAttachment(const SpaceId &space, const AttachmentId &id)
{
    return later(space, SettleAttachment, at(space).id(id));
}

Result<void> PostgresTransaction::dropAttachment(const SpaceId &space, const AttachmentId &id)
{
    KOPA_ASSIGN(const auto stored, attachment(space, id));
    if (!stored)
        return {};
    KOPA_TRY(later(space, DiscountUploader, at(space).id(id).number(stored->bytes)));
    KOPA_TRY(later(space, ChargeSpace, at(space).number(~stored->bytes + 1)));
    KOPA_TRY(later(space, DropAttachmentPieces, at(space).id(id)));
    KOPA_TRY(later(space, DropAttachmentFetches, at(space).id(id)));
    return later(space, DropAttachment, at(space).id(id));
}

Result<std::uint64_t> PostgresTransaction::attachmentBytes(const SpaceId &space)
{
    KOPA_ASSIGN(const auto rows, ask(AttachmentBytes, at(space)));
    return rows.number(0, 0);
}

Result<void> PostgresTransaction::addAttachmentFetch(const SpaceId &space, const AttachmentId &id,
                                                     const DeviceId &device)
{
    return later(space, AddAttachmentFetch, at(space).id(id).id(device));
}

Result<std::uint64_t> PostgresTransaction::attachmentFetches(const SpaceId &space, const AttachmentId &id,
                                                             const DeviceId &except)
{
    KOPA_ASSIGN(const auto rows, ask(AttachmentFetches, at(space).id(id).id(except)));
    return rows.number(0, 0);
}

} // namespace kopa::server
