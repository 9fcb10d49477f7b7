#include "sqlite_transaction.h"

namespace kopa::server {

Result<QList<StoredCheckpoint>> SqliteTransaction::checkpoints(const SpaceId &space)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    QList<StoredCheckpoint> found;
    m_checkpoints.start().bind(number);
    for (;;) {
        KOPA_ASSIGN(const bool row, m_checkpoints.step());
        if (!row)
            break;
        found.append({Hash::from(m_checkpoints.bytes(0)).value_or(Hash{}), m_checkpoints.bytes(1),
                      m_checkpoints.number(2), m_checkpoints.number(3)});
    }
    for (StoredCheckpoint &checkpoint : found) {
        m_countersignatures.start().bind(number).bindId(checkpoint.id);
        for (;;) {
            KOPA_ASSIGN(const bool row, m_countersignatures.step());
            if (!row)
                break;
            checkpoint.countersignatures.append(
                {DeviceId::from(m_countersignatures.bytes(0)).value_or(DeviceId{}),
                 crypto::Signature::from(m_countersignatures.bytes(1)).value_or(crypto::Signature{})});
        }
    }
    return found;
}

Result<void> SqliteTransaction::addCheckpoint(const SpaceId &space, const StoredCheckpoint &checkpoint)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    m_written = true;
    return m_addCheckpoint.start()
        .bind(number)
        .bindId(checkpoint.id)
        .bind(checkpoint.bytes)
        .bind(checkpoint.pieces)
        .run();
}

Result<void> SqliteTransaction::dropCheckpoint(const SpaceId &space, const Hash &id)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    m_written = true;
    KOPA_TRY(m_dropPieces.start().bind(number).bindId(id).run());
    KOPA_TRY(m_dropCountersignatures.start().bind(number).bindId(id).run());
    return m_dropCheckpoint.start().bind(number).bindId(id).run();
}

Result<void> SqliteTransaction::addCheckpointPiece(const SpaceId &space, const Hash &id, std::uint64_t place,
                                                   const QByteArray &bytes)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    m_written = true;
    KOPA_TRY(m_addPiece.start().bind(number).bindId(id).bind(place).bind(bytes).run());
    return m_countPiece.start().bind(number).bindId(id).run();
}

Result<std::optional<QByteArray>> SqliteTransaction::checkpointPiece(const SpaceId &space, const Hash &id,
                                                                     std::uint64_t place)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const bool row, m_piece.start().bind(number).bindId(id).bind(place).step());
    const auto bytes = row ? std::optional(m_piece.bytes(0)) : std::nullopt;
    m_piece.start();
    return bytes;
}

Result<void>
SqliteTransaction::addCountersignature(const SpaceId &space, const Hash &id,
                                       const sync::OfferedCheckpoint::Countersignature &countersignature)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    m_written = true;
    return m_addCountersignature.start()
        .bind(number)
        .bindId(id)
        .bindId(countersignature.device)
        .bind(countersignature.signature.toByteArray())
        .run();
}

} // namespace kopa::server
