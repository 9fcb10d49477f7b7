#include "sqlite_transaction.h"

namespace kopa::server {

using Kind = sync::SlotState::Kind;

Result<StoredSlot> SqliteTransaction::slot(const SpaceId &space, const crypto::SlotId &id)
{
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const bool row, m_slot.start().bind(number).bindId(id).step());
    if (!row)
        return StoredSlot{};
    StoredSlot found{Kind::Erased, m_slot.bytes(0)};
    if (!found.content.isEmpty())
        found.kind = Kind::Kept;
    m_slot.start();
    return found;
}

Result<bool> SqliteTransaction::hasRoomForSlot(std::uint64_t space, std::uint64_t atMost)
{
    KOPA_ASSIGN(const bool row, m_slotCount.start().bind(space).step());
    const bool room = row && m_slotCount.number(0) < atMost;
    m_slotCount.start();
    return room;
}

Result<void> SqliteTransaction::putSlot(const SpaceId &space, const crypto::SlotId &id,
                                        const QByteArray &content, std::uint64_t atMost)
{
    KOPA_ASSIGN(const StoredSlot known, slot(space, id));
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const bool room, hasRoomForSlot(number, atMost));
    if (known.kind != Kind::Unknown || !room)
        return {};
    m_written = true;
    return m_putSlot.start().bind(number).bindId(id).bind(content).run();
}

Result<void> SqliteTransaction::eraseSlot(const SpaceId &space, const crypto::SlotId &id,
                                          std::uint64_t atMost)
{
    KOPA_ASSIGN(const StoredSlot known, slot(space, id));
    KOPA_ASSIGN(const std::uint64_t number, numberOf(space));
    KOPA_ASSIGN(const bool room, hasRoomForSlot(number, atMost));
    if (known.kind == Kind::Erased || (known.kind == Kind::Unknown && !room))
        return {};
    m_written = true;
    m_erased = true;
    return m_eraseSlot.start().bind(number).bindId(id).run();
}

} // namespace kopa::server
