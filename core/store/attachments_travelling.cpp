#include "attachments.h"

#include <algorithm>

namespace kopa {

using crypto::AttachmentId;
using crypto::Hash;
using crypto::SpaceId;

Result<QList<Hash>> Attachments::pieceHashes(const Row &row)
{
    QList<Hash> hashes;
    auto statement = m_store.m_database->prepare(
        "SELECT hash FROM attachment_piece WHERE place >= ? AND place < ? ORDER BY place");
    statement.bind(1, placeOf(row.row, 0)).bind(2, placeOf(row.row + 1, 0));
    while (statement.step())
        hashes.append(Hash::from(statement.blob(0)).value_or(Hash{}));
    KOPA_TRY(m_store.m_database->status());
    return hashes;
}

Result<void> Attachments::take(const SpaceId &space, const AttachmentId &id, std::uint64_t index,
                               const QList<QByteArray> &pieces)
{
    KOPA_ASSIGN(const Row row, held(space, id));
    KOPA_ASSIGN(const QList<Opener> openers, openersOf(space, id));
    if (openers.isEmpty())
        return ErrorCode::NotFound;
    if (index != row.file.held || index + std::uint64_t(pieces.size()) > row.file.pieces)
        return ErrorCode::AnswerGarbled;
    const bool opens = std::any_of(openers.begin(), openers.end(), [&](const Opener &opener) {
        for (qsizetype i = 0; i < pieces.size(); ++i)
            if (opener.size != row.file.size ||
                !crypto::openAttachmentPiece(pieces[i], opener.key, space, index + std::uint64_t(i),
                                             opener.size)
                     .ok())
                return false;
        return true;
    });
    if (!opens)
        return ErrorCode::DecryptionFailed;
    Transaction transaction(*m_store.m_database);
    addPieces(row.row, index, pieces);
    if (index + std::uint64_t(pieces.size()) == row.file.pieces) {
        KOPA_ASSIGN(const QList<Hash> hashes, pieceHashes(row));
        if (crypto::attachmentId(space, hashes) != id) {
            m_store.m_database->prepare("UPDATE kept_attachment SET held = 0 WHERE row = ?")
                .bind(1, row.row)
                .run();
            KOPA_TRY(transaction.commit());
            return ErrorCode::DecryptionFailed;
        }
        m_store.m_database->prepare("UPDATE kept_attachment SET wanted = 0, problem = '' WHERE row = ?")
            .bind(1, row.row)
            .run();
    }
    KOPA_TRY(transaction.commit());
    return tellChanged(id);
}

Result<void> Attachments::setSent(const SpaceId &space, const AttachmentId &id, std::uint64_t pieces)
{
    KOPA_ASSIGN(const Row row, held(space, id));
    m_store.m_database
        ->prepare("UPDATE kept_attachment SET sent = min(?, pieces), problem = '' WHERE row = ?")
        .bind(1, pieces)
        .bind(2, row.row)
        .run();
    return m_store.m_database->status();
}

Result<void> Attachments::setSafe(const SpaceId &space, const AttachmentId &id, const QByteArray &receipt)
{
    KOPA_ASSIGN(const Row row, held(space, id));
    m_store.m_database
        ->prepare("UPDATE kept_attachment SET receipt = ?, sent = pieces, problem = '' WHERE row = ?")
        .bind(1, receipt)
        .bind(2, row.row)
        .run();
    KOPA_TRY(m_store.m_database->status());
    return tellChanged(id);
}

Result<void> Attachments::setFetchedBy(const SpaceId &space, const AttachmentId &id, int devices)
{
    KOPA_ASSIGN(const Row row, held(space, id));
    if (row.file.fetchedBy == devices)
        return {};
    m_store.m_database->prepare("UPDATE kept_attachment SET fetched = ? WHERE row = ?")
        .bind(1, devices)
        .bind(2, row.row)
        .run();
    KOPA_TRY(m_store.m_database->status());
    return tellChanged(id);
}

Result<void> Attachments::setProblem(const SpaceId &space, const AttachmentId &id, const QString &problem)
{
    KOPA_ASSIGN(const Row row, held(space, id));
    if (row.file.problem == problem)
        return {};
    m_store.m_database->prepare("UPDATE kept_attachment SET problem = ? WHERE row = ?")
        .bind(1, problem)
        .bind(2, row.row)
        .run();
    KOPA_TRY(m_store.m_database->status());
    return tellChanged(id);
}

Result<void> Attachments::beginAgain(const SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    m_store.m_database
        ->prepare("UPDATE kept_attachment SET receipt = NULL, sent = 0, fetched = -1 WHERE space = ?")
        .bind(1, row)
        .run();
    return m_store.m_database->status();
}

} // namespace kopa
