#include "attachments.h"

namespace kopa {

using crypto::AttachmentId;
using crypto::SpaceId;

namespace {

/// So much is taken out of the file in one step, so that nobody waits for it.
constexpr std::int64_t piecesPerSweep = 16;

} // namespace

Result<std::int64_t> Attachments::begin(const SpaceId &space, std::int64_t size)
{
    if (size < 0 || size > crypto::maximumAttachment)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(crypto::maximumAttachment)}}};
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    KOPA_TRY(m_store.writableSpace(row));
    m_store.m_database
        ->prepare("INSERT INTO kept_attachment (space, size, pieces, held, step, since)"
                  " VALUES (?, ?, ?, 0, 0, ?)")
        .bind(1, row)
        .bind(2, size)
        .bind(3, crypto::attachmentPieces(size))
        .bind(4, m_store.wallMs())
        .run();
    KOPA_TRY(m_store.m_database->status());
    return m_store.m_database->lastInsertRow();
}

void Attachments::addPieces(std::int64_t row, std::uint64_t from, const QList<QByteArray> &pieces)
{
    for (qsizetype i = 0; i < pieces.size(); ++i)
        m_store.m_database
            ->prepare("INSERT OR REPLACE INTO attachment_piece (place, hash, bytes) VALUES (?, ?, ?)")
            .bind(1, placeOf(row, from + std::uint64_t(i)))
            .bind(2, crypto::attachmentPieceHash(pieces[i]).toByteArray())
            .bind(3, pieces[i])
            .run();
    m_store.m_database->prepare("UPDATE kept_attachment SET held = ? WHERE row = ?")
        .bind(1, from + std::uint64_t(pieces.size()))
        .bind(2, row)
        .run();
}

Result<void> Attachments::append(std::int64_t row, const QList<QByteArray> &pieces)
{
    Transaction transaction(*m_store.m_database);
    std::uint64_t held = 0;
    {
        auto statement = m_store.m_database->prepare(
            "SELECT held FROM kept_attachment WHERE row = ? AND step = 0 AND held + ? <= pieces");
        if (!statement.bind(1, row).bind(2, std::int64_t(pieces.size())).step())
            return ErrorCode::NotFound;
        held = std::uint64_t(statement.integer(0));
    }
    addPieces(row, held, pieces);
    return transaction.commit();
}

Result<void> Attachments::finish(std::int64_t row, const AttachmentId &id, const Edit &record,
                                 const QList<Edit> &along)
{
    Transaction transaction(*m_store.m_database);
    Database &database = *m_store.m_database;
    std::int64_t space = 0;
    {
        auto statement = database.prepare(
            "SELECT space FROM kept_attachment WHERE row = ? AND step = 0 AND held = pieces");
        if (!statement.bind(1, row).step())
            return ErrorCode::NotFound;
        space = statement.integer(0);
    }
    KOPA_ASSIGN(const auto known, find(m_store.m_tables->spaceAt(space), id));
    if (known && known->file.isHere()) {
        letGo(row);
    } else {
        if (known)
            letGo(known->row);
        database.prepare("UPDATE kept_attachment SET id = ?, step = 1 WHERE row = ?")
            .bind(1, id.toByteArray())
            .bind(2, row)
            .run();
    }
    KOPA_TRY(database.status());
    for (const Edit &other : along)
        KOPA_TRY(m_store.apply(other));
    KOPA_TRY(m_store.apply(record));
    return transaction.commit();
}

void Attachments::letGo(std::int64_t row)
{
    m_store.m_database->prepare("UPDATE kept_attachment SET step = 2, wanted = 0 WHERE row = ?")
        .bind(1, row)
        .run();
}

Result<void> Attachments::abandon(std::int64_t row)
{
    letGo(row);
    return m_store.m_database->status();
}

Result<void> Attachments::dropUnfinished()
{
    auto statement =
        m_store.m_database->prepare("SELECT 1 FROM kept_attachment WHERE step = 0 AND step <> 1 LIMIT 1");
    if (statement.step())
        m_store.m_database->prepare("UPDATE kept_attachment SET step = 2 WHERE step = 0").run();
    return m_store.m_database->status();
}

Result<bool> Attachments::sweep()
{
    Database &database = *m_store.m_database;
    std::int64_t row = 0;
    std::int64_t held = 0;
    {
        auto statement =
            database.prepare("SELECT row, held FROM kept_attachment WHERE step = 2 AND step <> 1 LIMIT 1");
        if (!statement.step()) {
            KOPA_TRY(database.status());
            return false;
        }
        row = statement.integer(0);
        held = statement.integer(1);
    }
    Transaction transaction(database);
    const std::int64_t left = std::max<std::int64_t>(0, held - piecesPerSweep);
    database.prepare("DELETE FROM attachment_piece WHERE place >= ? AND place < ?")
        .bind(1, placeOf(row, std::uint64_t(left)))
        .bind(2, placeOf(row + 1, 0))
        .run();
    if (left == 0)
        database.prepare("DELETE FROM kept_attachment WHERE row = ?").bind(1, row).run();
    else
        database.prepare("UPDATE kept_attachment SET held = ? WHERE row = ?")
            .bind(1, left)
            .bind(2, row)
            .run();
    KOPA_TRY(transaction.commit());
    return true;
}

} // namespace kopa
