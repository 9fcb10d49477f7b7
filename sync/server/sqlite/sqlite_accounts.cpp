#include "sqlite_transaction.h"

#include <sqlite3.h>

namespace kopa::server {

Result<SpaceStanding> SqliteTransaction::standing(const SpaceId &space)
{
    KOPA_ASSIGN(const bool row, m_standing.start().bindId(space).step());
    SpaceStanding found;
    if (row) {
        found.frozen = m_standing.number(0) != 0;
        found.deleted = m_standing.number(1) != 0;
        if (!m_standing.isNull(2))
            found.quota = m_standing.number(2);
        found.envelopeBytes = m_standing.number(3);
        found.fileBytes = m_standing.number(4);
    }
    m_standing.start();
    return found;
}

Result<std::uint64_t> SqliteTransaction::bytesOf(const SpaceId &space, const DeviceId &device)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const bool row, m_bytesOf.start().bind(number).bindId(device).step());
    const std::uint64_t bytes = row ? m_bytesOf.number(0) : 0;
    m_bytesOf.start();
    return bytes;
}

Result<void> SqliteTransaction::chargeFile(const SpaceId &space, const crypto::AttachmentId &id,
                                           const DeviceId &device, std::uint64_t bytes)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const auto stored, attachment(space, id));
    m_written = true;
    KOPA_ASSIGN(const bool row, m_beganFile.start().bindId(device).bind(stored ? stored->number : 0).step());
    const QByteArray began = row ? m_beganFile.bytes(0) : device.toByteArray();
    m_beganFile.start();
    return m_chargeUploader.start().bind(number).bind(began).bind(bytes).run();
}

Result<void> SqliteTransaction::noteContact(const DeviceId &device, std::uint64_t day)
{
    KOPA_TRY(m_noteContact.start().bindId(device).bind(day).run());
    m_written = m_written || sqlite3_changes(m_database) > 0;
    return {};
}

Result<QList<SpaceFigures>> SqliteTransaction::figures(const SpaceId &after, std::uint64_t count)
{
    SqliteStatement rows(m_database,
                         "SELECT id, frozen, deleted, quota, bytes, file_bytes, position,"
                         " (SELECT count(*) FROM member WHERE member.space = number),"
                         " (SELECT count(*) FROM attachment WHERE attachment.space = number AND whole = 1),"
                         " (SELECT count(*) FROM attachment WHERE attachment.space = number AND whole = 0),"
                         " (SELECT coalesce(max(seen), 0) FROM member WHERE member.space = number)"
                         " FROM space WHERE id > ? AND format = 2 AND deleted < 2 ORDER BY id LIMIT ?");
    rows.start().bindId(after).bind(count);
    QList<SpaceFigures> found;
    for (;;) {
        KOPA_ASSIGN(const bool row, rows.step());
        if (!row)
            return found;
        SpaceFigures one{
            rows.id<SpaceId>(0), {}, rows.number(6), rows.number(7), rows.number(8), rows.number(9),
            rows.number(10)};
        one.standing = {rows.number(1) != 0, rows.number(2) != 0, std::nullopt, rows.number(4),
                        rows.number(5)};
        if (!rows.isNull(3))
            one.standing.quota = rows.number(3);
        found.append(one);
    }
}

Result<std::uint64_t> SqliteTransaction::change(const char *sql, const QList<std::uint64_t> &numbers)
{
    SqliteStatement statement(m_database, sql);
    statement.start();
    for (const std::uint64_t number : numbers)
        statement.bind(number);
    KOPA_TRY(statement.run());
    const auto changed = std::uint64_t(sqlite3_changes(m_database));
    m_written = m_written || changed > 0;
    return changed;
}

Result<void> SqliteTransaction::set(const SpaceId &space, const char *sql, std::uint64_t value)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    if (number == 0)
        return ErrorCode::NotFound;
    KOPA_TRY(change(sql, {value, number}));
    return {};
}

Result<void> SqliteTransaction::setFrozen(const SpaceId &space, bool frozen)
{
    return set(space, "UPDATE space SET frozen = ? WHERE number = ?", frozen ? 1 : 0);
}

Result<void> SqliteTransaction::setQuota(const SpaceId &space, std::optional<std::uint64_t> bytes)
{
    return set(space,
               bytes ? "UPDATE space SET quota = ? WHERE number = ?"
                     : "UPDATE space SET quota = NULL WHERE ? = 0 AND number = ?",
               bytes.value_or(0));
}

Result<void> SqliteTransaction::deleteSpace(const SpaceId &space)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_TRY(set(space, "UPDATE space SET deleted = ? WHERE number = ?", 1));
    KOPA_TRY(change("DELETE FROM member WHERE space = ?", {number}));
    m_numbers.remove(space);
    return {};
}

Result<bool> SqliteTransaction::eraseDeleted(std::uint64_t rows)
{
    SqliteStatement next(m_database, "SELECT number FROM space WHERE deleted = 1 LIMIT 1");
    KOPA_ASSIGN(const bool found, next.step());
    if (!found)
        return false;
    const std::uint64_t number = next.number(0);
    next.start();
    m_erased = true;
    for (const char *const sql :
         {"DELETE FROM envelope WHERE rowid IN (SELECT rowid FROM envelope WHERE space = ? LIMIT ?)",
          "DELETE FROM attachment_piece WHERE rowid IN"
          " (SELECT rowid FROM attachment_piece WHERE space = ? LIMIT ?)",
          "DELETE FROM checkpoint_piece WHERE rowid IN"
          " (SELECT rowid FROM checkpoint_piece WHERE space = ? LIMIT ?)"}) {
        KOPA_ASSIGN(const std::uint64_t gone, change(sql, {number, rows}));
        if (gone > 0)
            return true;
    }
    for (const char *const sql :
         {"DELETE FROM attachment_fetch WHERE space = ?", "DELETE FROM attachment WHERE space = ?",
          "DELETE FROM uploader WHERE space = ?", "DELETE FROM checkpoint_countersignature WHERE space = ?",
          "DELETE FROM checkpoint WHERE space = ?", "DELETE FROM slot WHERE space = ?",
          "DELETE FROM head WHERE space = ?", "DELETE FROM claim WHERE space = ?",
          "DELETE FROM member_entry WHERE space = ?", "DELETE FROM member WHERE space = ?",
          "UPDATE space SET deleted = 2, position = 0, bytes = 0, file_bytes = 0 WHERE number = ?"})
        KOPA_TRY(change(sql, {number}));
    return true;
}

Result<void> SqliteTransaction::discount(std::uint64_t space, std::uint64_t attachment, std::uint64_t bytes)
{
    KOPA_TRY(change("UPDATE space SET file_bytes = file_bytes - ? WHERE number = ?", {bytes, space}));
    KOPA_TRY(change("UPDATE uploader SET bytes = max(0, bytes - ?1) WHERE space = ?2"
                    " AND device = (SELECT device FROM attachment WHERE number = ?3)",
                    {bytes, space, attachment}));
    return {};
}

/// From its last piece backwards, so that what is left is a beginning that may be gone on with.
Result<bool> SqliteTransaction::dropStaleFile(std::uint64_t before, std::uint64_t pieces)
{
    SqliteStatement next(m_database, "SELECT number, space, held FROM attachment"
                                     " WHERE whole = 0 AND touched < ? LIMIT 1");
    KOPA_ASSIGN(const bool found, next.start().bind(before).step());
    if (!found)
        return false;
    const std::uint64_t number = next.number(0);
    const std::uint64_t space = next.number(1);
    const std::uint64_t held = next.number(2);
    next.start();
    const std::uint64_t kept = held > pieces ? held - pieces : 0;
    SqliteStatement size(m_database, "SELECT coalesce(sum(size), 0) FROM attachment_piece"
                                     " WHERE space = ? AND attachment = ? AND place >= ?");
    KOPA_TRY(size.start().bind(space).bind(number).bind(kept).step());
    const std::uint64_t bytes = size.number(0);
    size.start();
    KOPA_TRY(discount(space, number, bytes));
    KOPA_TRY(change("DELETE FROM attachment_piece WHERE space = ? AND attachment = ? AND place >= ?",
                    {space, number, kept}));
    KOPA_TRY(
        change("UPDATE attachment SET held = ?, bytes = bytes - ? WHERE number = ?", {kept, bytes, number}));
    KOPA_TRY(change("DELETE FROM attachment WHERE number = ? AND held = 0", {number}));
    return true;
}

Result<bool> SqliteTransaction::dropStale(std::uint64_t before, std::uint64_t pieces)
{
    KOPA_ASSIGN(const bool file, dropStaleFile(before, pieces));
    if (file)
        return true;
    SqliteStatement next(m_database, "SELECT space, id FROM checkpoint"
                                     " WHERE held < pieces AND touched < ? LIMIT 1");
    KOPA_ASSIGN(const bool found, next.start().bind(before).step());
    if (!found)
        return false;
    const std::uint64_t space = next.number(0);
    const QByteArray id = next.bytes(1);
    next.start();
    m_written = true;
    KOPA_TRY(m_dropPieces.start().bind(space).bind(id).run());
    KOPA_TRY(m_dropCountersignatures.start().bind(space).bind(id).run());
    KOPA_TRY(m_dropCheckpoint.start().bind(space).bind(id).run());
    return true;
}

} // namespace kopa::server
