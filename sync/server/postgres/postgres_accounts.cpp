#include "postgres_transaction.h"

namespace kopa::server {

static PostgresParameters at(const SpaceId &space)
{
    return PostgresParameters().id(space);
}

/// As PostgreSQL reads bytes in a statement's text.
static QByteArray quoted(const QByteArray &bytes)
{
    return "'\\x" + bytes.toHex() + "'::bytea";
}

Result<PostgresRows> PostgresTransaction::ask(const QByteArray &sql)
{
    begin();
    send();
    KOPA_TRY(m_connection.gather());
    return m_connection.ask(sql.constData());
}

Result<SpaceStanding> PostgresTransaction::standing(const SpaceId &space)
{
    KOPA_ASSIGN(const Space *const state, stateOf(space));
    return state->standing;
}

Result<std::uint64_t> PostgresTransaction::bytesOf(const SpaceId &space, const DeviceId &device)
{
    KOPA_ASSIGN(const auto rows, ask(BytesOf, at(space).id(device)));
    return rows.number(0, 0);
}

Result<void> PostgresTransaction::chargeFile(const SpaceId &space, const crypto::AttachmentId &id,
                                             const DeviceId &device, std::uint64_t bytes)
{
    KOPA_TRY(later(space, ChargeFile, at(space).id(id).id(device)));
    KOPA_TRY(later(space, ChargeUploader, at(space).id(id).number(bytes)));
    m_spaces[space].standing.fileBytes += bytes;
    return {};
}

Result<void> PostgresTransaction::noteContact(const DeviceId &device, std::uint64_t day)
{
    begin();
    m_later.append({NoteContact, PostgresParameters().id(device).number(day)});
    return {};
}

Result<QList<SpaceFigures>> PostgresTransaction::figures(const SpaceId &after, std::uint64_t count)
{
    KOPA_ASSIGN(const auto rows, ask(Figures, at(after).number(count)));
    QList<SpaceFigures> found;
    for (int row = 0; row < rows.size(); ++row) {
        SpaceFigures one{rows.id<SpaceId>(row, 0), {},
                         rows.number(row, 6),      rows.number(row, 7),
                         rows.number(row, 8),      rows.number(row, 9),
                         rows.number(row, 10)};
        one.standing = {rows.boolean(row, 1), rows.boolean(row, 2), std::nullopt, rows.number(row, 4),
                        rows.number(row, 5)};
        if (!rows.isNull(row, 3))
            one.standing.quota = rows.number(row, 3);
        found.append(one);
    }
    return found;
}

Result<void> PostgresTransaction::mustBe(const SpaceId &space)
{
    KOPA_ASSIGN(const Space *const state, lock(space));
    return state->known ? Result<void>() : Result<void>(ErrorCode::NotFound);
}

Result<void> PostgresTransaction::setFrozen(const SpaceId &space, bool frozen)
{
    KOPA_TRY(mustBe(space));
    m_spaces[space].standing.frozen = frozen;
    return later(space, SetFrozen, at(space).number(frozen ? 1 : 0));
}

Result<void> PostgresTransaction::setQuota(const SpaceId &space, std::optional<std::uint64_t> bytes)
{
    KOPA_TRY(mustBe(space));
    m_spaces[space].standing.quota = bytes;
    return later(space, SetQuota, at(space).number(bytes ? 1 : 0).number(bytes.value_or(0)));
}

Result<void> PostgresTransaction::deleteSpace(const SpaceId &space)
{
    KOPA_TRY(mustBe(space));
    KOPA_TRY(later(space, MarkDeleted, at(space)));
    KOPA_TRY(later(space, DropMembers, at(space)));
    m_spacesOf.clear();
    Space &state = m_spaces[space];
    state.standing.deleted = true;
    state.known = false;
    return {};
}

Result<bool> PostgresTransaction::eraseDeleted(std::uint64_t rows)
{
    KOPA_ASSIGN(const auto next,
                ask(QByteArray("SELECT id FROM space WHERE deleted = 1 LIMIT 1 FOR UPDATE SKIP LOCKED")));
    if (next.size() == 0)
        return false;
    const QByteArray space = quoted(next.bytes(0, 0));
    const QByteArray some = " WHERE space = " + space + " LIMIT " + QByteArray::number(rows) + ")";
    for (const char *const table : {"envelope", "attachment_piece", "checkpoint_piece"}) {
        const QByteArray name(table);
        KOPA_ASSIGN(const auto gone, ask("DELETE FROM " + name + " WHERE space = " + space +
                                         " AND ctid IN (SELECT ctid FROM " + name + some));
        if (gone.affected() > 0)
            return true;
    }
    for (const char *const table :
         {"attachment_fetch", "attachment", "uploader", "checkpoint_countersignature", "checkpoint", "slot",
          "head", "claim", "member_entry", "member"})
        KOPA_TRY(ask("DELETE FROM " + QByteArray(table) + " WHERE space = " + space));
    KOPA_TRY(ask("UPDATE space SET deleted = 2, position = 0, entries = 0, claims = 0, bytes = 0,"
                 " file_bytes = 0 WHERE id = " +
                 space));
    return true;
}

/// A file from its last piece backwards, so that what is left is a beginning that may be gone on with.
Result<bool> PostgresTransaction::dropStale(std::uint64_t before, std::uint64_t pieces)
{
    const QByteArray time = "to_timestamp(" + QByteArray::number(before) + ")";
    KOPA_ASSIGN(const auto file,
                ask("SELECT space, id FROM attachment WHERE NOT whole AND touched < " + time + " LIMIT 1"));
    if (file.size() == 0) {
        KOPA_ASSIGN(const auto checkpoint, ask("SELECT space, id FROM checkpoint WHERE held < pieces"
                                               " AND touched < " +
                                               time + " LIMIT 1"));
        if (checkpoint.size() == 0)
            return false;
        KOPA_TRY(dropCheckpoint(checkpoint.id<SpaceId>(0, 0), checkpoint.id<Hash>(0, 1)));
        return true;
    }
    const auto space = file.id<SpaceId>(0, 0);
    const auto id = file.id<crypto::AttachmentId>(0, 1);
    const auto locked = lock(space);
    if (!locked.ok())
        return locked.error();
    KOPA_ASSIGN(const auto stored, attachment(space, id));
    if (!stored || stored->whole)
        return true;
    const QByteArray which =
        " WHERE space = " + quoted(space.toByteArray()) + " AND id = " + quoted(id.toByteArray());
    const QByteArray kept = QByteArray::number(stored->held > pieces ? stored->held - pieces : 0);
    KOPA_ASSIGN(const auto size,
                ask("WITH gone AS (DELETE FROM attachment_piece" + which + " AND place >= " + kept +
                    " RETURNING size) SELECT coalesce(sum(size), 0)::bigint FROM gone"));
    const std::uint64_t bytes = size.number(0, 0);
    KOPA_TRY(later(space, DiscountUploader, at(space).id(id).number(bytes)));
    KOPA_TRY(later(space, ChargeSpace, at(space).number(~bytes + 1)));
    KOPA_TRY(ask("UPDATE attachment SET held = " + kept + ", bytes = bytes - " + QByteArray::number(bytes) +
                 which));
    KOPA_TRY(ask("DELETE FROM attachment" + which + " AND held = 0"));
    return true;
}

Result<QList<EnvelopeRow>> PostgresTransaction::envelopeRows(const SpaceId &space, std::uint64_t after,
                                                             std::uint64_t count)
{
    KOPA_ASSIGN(const auto rows, ask(EnvelopeRows, at(space).number(after).number(count)));
    QList<EnvelopeRow> found;
    for (int row = 0; row < rows.size(); ++row)
        found.append({rows.number(row, 0),
                      {rows.id<DeviceId>(row, 1), rows.number(row, 2), rows.id<Hash>(row, 3)},
                      rows.bytes(row, 4)});
    return found;
}

Result<QList<FileRow>> PostgresTransaction::fileRows(const SpaceId &space, std::uint64_t after,
                                                     std::uint64_t count)
{
    KOPA_ASSIGN(const auto rows, ask(FileRows, at(space).number(after).number(count)));
    QList<FileRow> found;
    for (int row = 0; row < rows.size(); ++row)
        found.append({rows.number(row, 0), rows.id<crypto::AttachmentId>(row, 1), rows.number(row, 2),
                      rows.number(row, 3), rows.number(row, 4), rows.boolean(row, 5)});
    return found;
}

} // namespace kopa::server
