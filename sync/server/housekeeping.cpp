#include "housekeeping.h"

#include <utility>

namespace kopa::server {

static constexpr std::uint64_t rowsPerStep = 256;
static constexpr std::uint64_t piecesPerStep = 64;
static constexpr auto blobGrace = std::chrono::hours(24);

Result<bool> Housekeeping::step(unsigned lane)
{
    bool more = false;
    KOPA_TRY(m_log.transact(lane, [&](LogTransaction &log) -> Result<void> {
        KOPA_ASSIGN(more, log.eraseDeleted(rowsPerStep));
        if (more)
            return {};
        const auto before =
            std::chrono::duration_cast<std::chrono::seconds>((m_clock() - m_grace).time_since_epoch());
        KOPA_ASSIGN(more,
                    log.dropStale(std::uint64_t(std::max<std::int64_t>(0, before.count())), piecesPerStep));
        return {};
    }));
    return more ? Result<bool>(true) : sweepBlobs(lane);
}

Result<bool> Housekeeping::sweepBlobs(unsigned lane)
{
    Blobs *const blobs = m_log.shelf().blobs();
    if (!blobs)
        return false;
    if (!std::exchange(m_sweeping, true)) {
        KOPA_ASSIGN(m_toSweep, blobs->spaces());
    }
    if (m_toSweep.isEmpty()) {
        m_sweeping = false;
        return false;
    }
    const SpaceId space = m_toSweep.takeLast();
    QSet<QByteArray> named;
    bool deleted = false;
    // What is named later than this was put there later, too, and is younger than the time of grace.
    KOPA_TRY(m_log.transact(lane, [&](LogTransaction &log) -> Result<void> {
        KOPA_ASSIGN(const SpaceStanding standing, log.standing(space));
        deleted = standing.deleted;
        KOPA_ASSIGN(named, log.blobNames(space));
        return {};
    }));
    const auto before = deleted ? std::chrono::system_clock::time_point::max() : m_clock() - blobGrace;
    KOPA_ASSIGN(const QList<QByteArray> names, blobs->namesIn(space, before));
    for (const QByteArray &name : names) {
        if (!named.contains(name))
            KOPA_TRY(blobs->remove(space, name));
    }
    return true;
}

} // namespace kopa::server
