#include "sqlite_transaction.h"

namespace kopa::server {

SqliteTransaction::SqliteTransaction(sqlite3 *database, const PieceShelf &shelf)
    : m_database(database),
      m_shelf(shelf),
      m_spaceNumber(database, "SELECT number FROM space WHERE id = ? AND format = 2 AND deleted = 0"),
      m_standing(database, "SELECT frozen, deleted, quota, bytes, file_bytes FROM space"
                           " WHERE id = ? AND format = 2"),
      m_bytesOf(database, "SELECT coalesce((SELECT bytes FROM head WHERE space = ?1 AND device = ?2), 0)"
                          " + coalesce((SELECT bytes FROM uploader WHERE space = ?1 AND device = ?2), 0)"),
      m_noteContact(database, "UPDATE member SET seen = ?2 WHERE device = ?1 AND seen < ?2"),
      m_chargeSpace(database, "UPDATE space SET file_bytes = file_bytes + ? WHERE number = ?"),
      m_chargeUploader(database, "INSERT INTO uploader VALUES (?, ?, ?)"
                                 " ON CONFLICT DO UPDATE SET bytes = uploader.bytes + excluded.bytes"),
      m_beganFile(database, "UPDATE attachment SET device = coalesce(device, ?) WHERE number = ?"
                            " RETURNING device"),
      m_foundSpace(database, "INSERT INTO space (id, format) VALUES (?, 2)"),
      m_entries(database, "SELECT bytes FROM member_entry WHERE space = ? AND seq >= ? ORDER BY seq LIMIT ?"),
      m_claims(database, "SELECT bytes FROM claim WHERE space = ? AND seq >= ? ORDER BY seq LIMIT ?"),
      m_addEntry(database, "INSERT INTO member_entry VALUES (?, ?, ?)"),
      m_addClaim(database, "INSERT INTO claim VALUES (?, ?, ?)"),
      m_addMember(database, "INSERT OR IGNORE INTO member (device, space) VALUES (?, ?)"),
      m_dropMember(database, "DELETE FROM member WHERE device = ? AND space = ?"),
      m_spacesOf(database, "SELECT id FROM member JOIN space ON space.number = member.space"
                           " WHERE device = ? ORDER BY id"),
      m_head(database, "SELECT device, seq, hash, log_seq, bytes + coalesce((SELECT bytes FROM uploader"
                       " WHERE uploader.space = head.space AND uploader.device = head.device), 0)"
                       " FROM head WHERE space = ? AND device = ?"),
      m_heads(database, "SELECT device, seq, hash FROM head WHERE space = ?"),
      m_envelopeHash(database, "SELECT hash FROM envelope WHERE space = ? AND device = ? AND seq = ?"),
      m_advance(database, "UPDATE space SET position = position + 1, bytes = bytes + ? WHERE number = ?"
                          " RETURNING position"),
      m_addEnvelope(database, "INSERT INTO envelope VALUES (?, ?, ?, ?, ?, ?)"),
      m_setHead(database, "INSERT INTO head VALUES (?, ?, ?, ?, ?, ?)"
                          " ON CONFLICT DO UPDATE SET seq = excluded.seq, hash = excluded.hash,"
                          " log_seq = excluded.log_seq, bytes = head.bytes + excluded.bytes"),
      m_envelopes(database, "SELECT position, bytes FROM envelope WHERE space = ? AND position > ?"
                            " AND NOT (device = ? AND seq <= ?) ORDER BY position"),
      m_position(database, "SELECT position FROM space WHERE number = ?"),
      m_slot(database, "SELECT content FROM slot WHERE space = ? AND id = ?"),
      m_slotCount(database, "SELECT count(*) FROM slot WHERE space = ?"),
      m_putSlot(database, "INSERT INTO slot VALUES (?, ?, ?)"),
      m_eraseSlot(database, "INSERT INTO slot VALUES (?, ?, NULL)"
                            " ON CONFLICT DO UPDATE SET content = NULL"),
      m_checkpoints(database, "SELECT id, bytes, pieces, held FROM checkpoint WHERE space = ?"
                              " ORDER BY number DESC"),
      m_addCheckpoint(database, "INSERT INTO checkpoint (space, id, bytes, pieces, held, touched)"
                                " VALUES (?, ?, ?, ?, 0, unixepoch())"),
      m_dropCheckpoint(database, "DELETE FROM checkpoint WHERE space = ? AND id = ?"),
      m_addPiece(database, "INSERT INTO checkpoint_piece VALUES (?, ?, ?, ?)"),
      m_countPiece(database, "UPDATE checkpoint SET held = held + 1, touched = unixepoch()"
                             " WHERE space = ? AND id = ?"),
      m_piece(database, "SELECT bytes FROM checkpoint_piece WHERE space = ? AND id = ? AND place = ?"),
      m_dropPieces(database, "DELETE FROM checkpoint_piece WHERE space = ? AND id = ?"),
      m_countersignatures(database, "SELECT device, signature FROM checkpoint_countersignature"
                                    " WHERE space = ? AND id = ? ORDER BY device"),
      m_addCountersignature(database,
                            "INSERT OR IGNORE INTO checkpoint_countersignature VALUES (?, ?, ?, ?)"),
      m_dropCountersignatures(database, "DELETE FROM checkpoint_countersignature WHERE space = ? AND id = ?"),
      m_attachment(database, "SELECT pieces, held, whole, number, bytes FROM attachment"
                             " WHERE space = ? AND id = ?"),
      m_addAttachment(database, "INSERT OR IGNORE INTO attachment (space, id, pieces, held, bytes, whole,"
                                " touched) VALUES (?, ?, ?, 0, 0, 0, unixepoch())"),
      m_advanceAttachment(database,
                          "UPDATE attachment SET held = held + ?, bytes = bytes + ?, touched = unixepoch()"
                          " WHERE number = ?"),
      m_settleAttachment(database, "UPDATE attachment SET whole = 1 WHERE space = ? AND id = ?"),
      m_dropAttachment(database, "DELETE FROM attachment WHERE space = ? AND id = ?"),
      m_attachmentBytes(database, "SELECT file_bytes FROM space WHERE number = ?"),
      m_addAttachmentPiece(database, "INSERT INTO attachment_piece VALUES (?, ?, ?, ?, ?, ?, ?)"),
      m_attachmentPieces(database,
                         "SELECT size, bytes, blob FROM attachment_piece WHERE space = ? AND attachment = ?"
                         " AND place >= ? ORDER BY place"),
      m_attachmentPieceHashes(database, "SELECT hash FROM attachment_piece WHERE space = ?"
                                        " AND attachment = ? ORDER BY place"),
      m_blobNames(database, "SELECT blob FROM attachment_piece WHERE space = ? AND blob IS NOT NULL"),
      m_dropAttachmentPieces(database, "DELETE FROM attachment_piece WHERE space = ? AND attachment = ?"),
      m_addAttachmentFetch(database, "INSERT OR IGNORE INTO attachment_fetch VALUES (?, ?, ?)"),
      m_attachmentFetches(database, "SELECT count(*) FROM attachment_fetch WHERE space = ?"
                                    " AND attachment = ? AND device <> ?"),
      m_dropAttachmentFetches(database, "DELETE FROM attachment_fetch WHERE space = ? AND attachment = ?")
{
}

void SqliteTransaction::begin()
{
    m_written = false;
    m_erased = false;
    m_numbers.clear();
}

Result<std::uint64_t> SqliteTransaction::numberOf(const SpaceId &space)
{
    if (const auto known = m_numbers.constFind(space); known != m_numbers.cend())
        return *known;
    KOPA_ASSIGN(const bool found, m_spaceNumber.start().bindId(space).step());
    const std::uint64_t number = found ? m_spaceNumber.number(0) : 0;
    m_spaceNumber.start();
    if (found)
        m_numbers.insert(space, number);
    return number;
}

Result<void> SqliteTransaction::found(const SpaceId &space)
{
    m_written = true;
    return m_foundSpace.start().bindId(space).run();
}

Result<QList<QByteArray>> SqliteTransaction::list(SqliteStatement &statement, const SpaceId &space,
                                                  std::uint64_t from, std::uint64_t count)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    statement.start().bind(number).bind(from).bind(count);
    QList<QByteArray> items;
    for (;;) {
        KOPA_ASSIGN(const bool row, statement.step());
        if (!row)
            return items;
        items.append(statement.bytes(0));
    }
}

Result<QList<QByteArray>> SqliteTransaction::entries(const SpaceId &space, std::uint64_t from,
                                                     std::uint64_t count)
{
    return list(m_entries, space, from, count);
}

Result<QList<QByteArray>> SqliteTransaction::claims(const SpaceId &space, std::uint64_t from,
                                                    std::uint64_t count)
{
    return list(m_claims, space, from, count);
}

Result<void> SqliteTransaction::add(SqliteStatement &statement, const SpaceId &space, std::uint64_t seq,
                                    const QByteArray &bytes)
{
    m_written = true;
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    return statement.start().bind(number).bind(seq).bind(bytes).run();
}

Result<void> SqliteTransaction::addEntry(const SpaceId &space, std::uint64_t seq, const QByteArray &bytes)
{
    return add(m_addEntry, space, seq, bytes);
}

Result<void> SqliteTransaction::addClaim(const SpaceId &space, std::uint64_t seq, const QByteArray &bytes)
{
    return add(m_addClaim, space, seq, bytes);
}

Result<void> SqliteTransaction::addMember(const SpaceId &space, const DeviceId &device)
{
    m_written = true;
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    return m_addMember.start().bindId(device).bind(number).run();
}

Result<void> SqliteTransaction::dropMember(const SpaceId &space, const DeviceId &device)
{
    m_written = true;
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    return m_dropMember.start().bindId(device).bind(number).run();
}

Result<QList<SpaceId>> SqliteTransaction::spacesOf(const DeviceId &device)
{
    m_spacesOf.start().bindId(device);
    QList<SpaceId> spaces;
    for (;;) {
        KOPA_ASSIGN(const bool row, m_spacesOf.step());
        if (!row)
            return spaces;
        spaces.append(m_spacesOf.id<SpaceId>(0));
    }
}

Result<std::optional<DeviceHead>> SqliteTransaction::head(const SpaceId &space, const DeviceId &device)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const bool row, m_head.start().bind(number).bindId(device).step());
    if (!row)
        return std::optional<DeviceHead>();
    const DeviceHead head{
        {m_head.id<DeviceId>(0), m_head.number(1), m_head.id<Hash>(2)}, m_head.number(3), m_head.number(4)};
    m_head.start();
    return std::optional(head);
}

Result<QList<sync::EnvelopeMark>> SqliteTransaction::heads(const SpaceId &space)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    m_heads.start().bind(number);
    QList<sync::EnvelopeMark> marks;
    for (;;) {
        KOPA_ASSIGN(const bool row, m_heads.step());
        if (!row)
            return marks;
        marks.append({m_heads.id<DeviceId>(0), m_heads.number(1), m_heads.id<Hash>(2)});
    }
}

Result<std::optional<Hash>> SqliteTransaction::envelopeHash(const SpaceId &space, const DeviceId &device,
                                                            std::uint64_t seq)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const bool row, m_envelopeHash.start().bind(number).bindId(device).bind(seq).step());
    if (!row)
        return std::optional<Hash>();
    const auto hash = std::optional(m_envelopeHash.id<Hash>(0));
    m_envelopeHash.start();
    return hash;
}

Result<void> SqliteTransaction::addEnvelope(const SpaceId &space, const NewEnvelope &envelope)
{
    m_written = true;
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    const auto size = std::uint64_t(envelope.bytes.size());
    KOPA_ASSIGN(const bool row, m_advance.start().bind(size).bind(number).step());
    if (!row)
        return ErrorCode::Internal;
    const std::uint64_t position = m_advance.number(0);
    m_advance.start();
    KOPA_TRY(m_addEnvelope.start()
                 .bind(number)
                 .bind(position)
                 .bindId(envelope.mark.device)
                 .bind(envelope.mark.seq)
                 .bindId(envelope.mark.hash)
                 .bind(envelope.bytes)
                 .run());
    return m_setHead.start()
        .bind(number)
        .bindId(envelope.mark.device)
        .bind(envelope.mark.seq)
        .bindId(envelope.mark.hash)
        .bind(envelope.logSeq)
        .bind(size)
        .run();
}

Result<EnvelopePage> SqliteTransaction::envelopes(const SpaceId &space, const EnvelopeQuery &query)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const std::uint64_t last, position(space));
    m_envelopes.start().bind(number).bind(query.after).bindId(query.own).bind(query.ownHave);
    EnvelopePage page;
    page.position = std::min(query.after, last);
    std::uint64_t bytes = 0;
    for (;;) {
        KOPA_ASSIGN(const bool row, m_envelopes.step());
        if (!row)
            break;
        const auto size = std::uint64_t(m_envelopes.size(1));
        const bool fits = page.envelopes.isEmpty() || bytes + size <= query.limitBytes;
        if (!fits || std::uint64_t(page.envelopes.size()) >= query.limitCount) {
            page.more = true;
            m_envelopes.start();
            return page;
        }
        bytes += size;
        page.envelopes.append(m_envelopes.bytes(1));
        page.position = m_envelopes.number(0);
    }
    page.position = last;
    return page;
}

Result<std::uint64_t> SqliteTransaction::position(const SpaceId &space)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const bool row, m_position.start().bind(number).step());
    const std::uint64_t position = row ? m_position.number(0) : 0;
    m_position.start();
    return position;
}

} // namespace kopa::server
