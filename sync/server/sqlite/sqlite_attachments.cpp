#include "sqlite_transaction.h"

namespace kopa::server {

using crypto::AttachmentId;

Result<std::optional<StoredAttachment>> SqliteTransaction::attachment(const SpaceId &space,
                                                                      const AttachmentId &id)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const bool row, m_attachment.start().bind(number).bindId(id).step());
    std::optional<StoredAttachment> found;
    if (row)
        found = StoredAttachment{m_attachment.number(0), m_attachment.number(1), m_attachment.number(2) != 0,
                                 m_attachment.number(3), m_attachment.number(4)};
    m_attachment.start();
    return found;
}

Result<void> SqliteTransaction::addAttachmentPieces(const SpaceId &space, const AttachmentId &id,
                                                    std::uint64_t count, std::uint64_t from,
                                                    const QList<QByteArray> &pieces)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    m_written = true;
    KOPA_TRY(m_addAttachment.start().bind(number).bindId(id).bind(count).run());
    KOPA_ASSIGN(const auto stored, attachment(space, id));
    KOPA_ASSIGN(const QList<PieceShelf::Placed> all, m_shelf.place(space, pieces));
    std::uint64_t bytes = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const QByteArray &piece = pieces[i];
        const PieceShelf::Placed &placed = all[i];
        bytes += std::uint64_t(piece.size());
        SqliteStatement &add = m_addAttachmentPiece.start()
                                   .bind(number)
                                   .bind(stored->number)
                                   .bind(from++)
                                   .bindId(crypto::attachmentPieceHash(piece))
                                   .bind(placed.bytes);
        KOPA_TRY((placed.blob.isEmpty() ? add.bindNothing() : add.bind(placed.blob))
                     .bind(std::uint64_t(piece.size()))
                     .run());
    }
    KOPA_TRY(m_chargeSpace.start().bind(bytes).bind(number).run());
    return m_advanceAttachment.start()
        .bind(std::uint64_t(pieces.size()))
        .bind(bytes)
        .bind(stored->number)
        .run();
}

Result<QList<Hash>> SqliteTransaction::attachmentPieceHashes(const SpaceId &space, const AttachmentId &id)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const auto stored, attachment(space, id));
    QList<Hash> hashes;
    if (!stored)
        return hashes;
    m_attachmentPieceHashes.start().bind(number).bind(stored->number);
    for (;;) {
        KOPA_ASSIGN(const bool row, m_attachmentPieceHashes.step());
        if (!row)
            return hashes;
        hashes.append(Hash::from(m_attachmentPieceHashes.bytes(0)).value_or(Hash{}));
    }
}

Result<QList<QByteArray>> SqliteTransaction::attachmentPieces(const SpaceId &space, const AttachmentId &id,
                                                              std::uint64_t from, std::uint64_t limitBytes,
                                                              std::uint64_t limitCount)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const auto stored, attachment(space, id));
    QList<QByteArray> pieces;
    std::uint64_t bytes = 0;
    m_attachmentPieces.start().bind(number).bind(stored ? stored->number : 0).bind(from);
    while (std::uint64_t(pieces.size()) < limitCount) {
        KOPA_ASSIGN(const bool row, m_attachmentPieces.step());
        if (!row)
            break;
        bytes += m_attachmentPieces.number(0);
        if (!pieces.isEmpty() && bytes > limitBytes)
            break;
        KOPA_ASSIGN(const QByteArray piece,
                    m_shelf.take(space, {m_attachmentPieces.bytes(1), m_attachmentPieces.bytes(2)}));
        pieces.append(piece);
    }
    m_attachmentPieces.start();
    return pieces;
}

Result<QSet<QByteArray>> SqliteTransaction::blobNames(const SpaceId &space)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    QSet<QByteArray> names;
    m_blobNames.start().bind(number);
    for (;;) {
        KOPA_ASSIGN(const bool row, m_blobNames.step());
        if (!row)
            return names;
        names.insert(m_blobNames.bytes(0));
    }
}

Result<void> SqliteTransaction::settleAttachment(const SpaceId &space, const AttachmentId &id)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    m_written = true;
    return m_settleAttachment.start().bind(number).bindId(id).run();
}

Result<void> SqliteTransaction::dropAttachment(const SpaceId &space, const AttachmentId &id)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const auto stored, attachment(space, id));
    if (!stored)
        return {};
    m_written = true;
    KOPA_TRY(discount(number, stored->number, stored->bytes));
    KOPA_TRY(m_dropAttachmentPieces.start().bind(number).bind(stored->number).run());
    KOPA_TRY(m_dropAttachmentFetches.start().bind(number).bind(stored->number).run());
    return m_dropAttachment.start().bind(number).bindId(id).run();
}

Result<std::uint64_t> SqliteTransaction::attachmentBytes(const SpaceId &space)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const bool row, m_attachmentBytes.start().bind(number).step());
    const std::uint64_t bytes = row ? m_attachmentBytes.number(0) : 0;
    m_attachmentBytes.start();
    return bytes;
}

Result<void> SqliteTransaction::addAttachmentFetch(const SpaceId &space, const AttachmentId &id,
                                                   const DeviceId &device)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const auto stored, attachment(space, id));
    m_written = true;
    return m_addAttachmentFetch.start().bind(number).bind(stored ? stored->number : 0).bindId(device).run();
}

Result<std::uint64_t> SqliteTransaction::attachmentFetches(const SpaceId &space, const AttachmentId &id,
                                                           const DeviceId &except)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const auto stored, attachment(space, id));
    KOPA_ASSIGN(
        const bool row,
        m_attachmentFetches.start().bind(number).bind(stored ? stored->number : 0).bindId(except).step());
    const std::uint64_t count = row ? m_attachmentFetches.number(0) : 0;
    m_attachmentFetches.start();
    return count;
}

} // namespace kopa::server
