#include "sqlite_transaction.h"

namespace kopa::server {

Result<QList<EnvelopeRow>> SqliteTransaction::envelopeRows(const SpaceId &space, std::uint64_t after,
                                                           std::uint64_t count)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    SqliteStatement rows(m_database, "SELECT position, device, seq, hash, bytes FROM envelope"
                                     " WHERE space = ? AND position > ? ORDER BY position LIMIT ?");
    rows.start().bind(number).bind(after).bind(count);
    QList<EnvelopeRow> found;
    for (;;) {
        KOPA_ASSIGN(const bool row, rows.step());
        if (!row)
            return found;
        found.append(
            {rows.number(0), {rows.id<DeviceId>(1), rows.number(2), rows.id<Hash>(3)}, rows.bytes(4)});
    }
}

Result<QList<FileRow>> SqliteTransaction::fileRows(const SpaceId &space, std::uint64_t after,
                                                   std::uint64_t count)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    SqliteStatement rows(m_database, "SELECT number, id, pieces, held, bytes, whole FROM attachment"
                                     " WHERE space = ? AND number > ? ORDER BY number LIMIT ?");
    rows.start().bind(number).bind(after).bind(count);
    QList<FileRow> found;
    for (;;) {
        KOPA_ASSIGN(const bool row, rows.step());
        if (!row)
            return found;
        found.append({rows.number(0), rows.id<crypto::AttachmentId>(1), rows.number(2), rows.number(3),
                      rows.number(4), rows.number(5) != 0});
    }
}

} // namespace kopa::server
