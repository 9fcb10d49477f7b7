#include "core/exchange/administration.h"
#include "session.h"

// Starting at once from what others tell of a space, and telling it to those who come after.

namespace kopa::sync {

using Notice = SafetyNotice::Kind;

namespace {

/// Envelopes of a space that are worth a checkpoint, and by which the next is newer.
constexpr std::uint64_t worthTelling = 1000;
/// Envelopes after which the server is asked again what others have told.
constexpr std::uint64_t worthLooking = 250;

std::uint64_t envelopesOf(const QList<crypto::CheckpointHead> &heads)
{
    std::uint64_t count = 0;
    for (const crypto::CheckpointHead &head : heads)
        count += head.seq;
    return count;
}

QString lookedSetting(const SpaceId &space)
{
    return QStringLiteral("checkpoint.looked.") + QString::fromLatin1(space.toHex());
}

} // namespace

QString checkpointWantedSetting(const SpaceId &space)
{
    return QStringLiteral("checkpoint.wanted.") + QString::fromLatin1(space.toHex());
}

/// A space that a device has just been let into, and of which it has heard nothing yet.
Result<void> Session::beginFromCheckpoints()
{
    for (SpaceLog &space : m_spaces) {
        const bool fresh = space.log && space.record.generation.isEmpty() && space.record.cursor == 0 &&
                           space.record.key && space.sentEntries == space.entries.size();
        if (!fresh || m_done.contains(space.record.id))
            continue;
        KOPA_ASSIGN(const std::uint64_t known, onStore(m_store, [&](Store &store) {
                        return Checkpoints(store).envelopes(space.record.id);
                    }));
        if (known > 0)
            continue;
        CheckpointExchange exchange(m_store, m_connection, *m_keys);
        const auto begun = exchange.begin(space);
        if (!begun.ok() && concernsAll(begun.error()))
            return begun.error();
        if (begun.ok() && *begun) {
            m_told.insert(space.record.id);
            m_toldNow.insert(space.record.id);
        }
    }
    return {};
}

/// What was told and is not what the signed log says: the space is read anew, and a person hears who told it.
Result<bool> Session::dropTold(SpaceLog &space, const std::optional<Error> &broken)
{
    const SpaceId id = space.record.id;
    if (!m_told.contains(id))
        return false;
    const bool chain = broken && broken->code == ErrorCode::ChainBroken;
    return onStore(m_store, [&](Store &store) -> Result<bool> {
        Checkpoints checkpoints(store);
        KOPA_ASSIGN(const auto origin, checkpoints.origin(id));
        if (!origin) {
            m_told.remove(id);
            return false;
        }
        KOPA_ASSIGN(const auto heads, checkpoints.toldHeads(id));
        const bool outdated = space.log && !CheckpointExchange::stands(*space.log, heads);
        if (!origin->wrong && !chain && !outdated)
            return false;
        if (!origin->wrong)
            KOPA_TRY(checkpoints.drop(id));
        // Who is cut off after the telling told nothing wrong.
        if (origin->wrong || chain)
            KOPA_TRY(store.setNotice(id, int(Notice::ToldWrongly), origin->teller));
        KOPA_TRY(checkpoints.forgetOrigin(id));
        m_told.remove(id);
        space.record.cursor = 0;
        return true;
    });
}

/// After a sync in which all went well. What fails here is tried again after the next.
void Session::tendCheckpoints(bool lookAround)
{
    for (const SpaceLog &space : std::as_const(m_spaces))
        if (space.log && space.record.key && !m_done.contains(space.record.id) &&
            !space.record.generation.isEmpty())
            static_cast<void>(tendCheckpoints(space, lookAround && !m_toldNow.contains(space.record.id)));
}

Result<void> Session::tendCheckpoints(const SpaceLog &space, bool lookAround)
{
    const SpaceId id = space.record.id;
    struct Present
    {
        std::uint64_t envelopes = 0;
        std::uint64_t looked = 0;
        bool wanted = false;
        std::optional<CheckpointOrigin> origin;
    };
    KOPA_ASSIGN(const Present now, onStore(m_store, [&](Store &store) -> Result<Present> {
                    Present present;
                    KOPA_ASSIGN(present.envelopes, Checkpoints(store).envelopes(id));
                    KOPA_ASSIGN(const QVariant looked, store.setting(lookedSetting(id)));
                    present.looked = looked.toULongLong();
                    KOPA_ASSIGN(const QVariant wanted, store.setting(checkpointWantedSetting(id)));
                    present.wanted = wanted.toBool();
                    KOPA_ASSIGN(present.origin, Checkpoints(store).origin(id));
                    return present;
                }));
    const bool unsure = now.origin && now.origin->countersigned < witnesses && lookAround;
    const bool grown = now.envelopes >= worthTelling && now.envelopes >= now.looked + worthLooking;
    if (!unsure && !grown && !now.wanted)
        return {};
    CheckpointExchange exchange(m_store, m_connection, *m_keys);
    KOPA_ASSIGN(const QList<KnownCheckpoint> known, exchange.look(space));
    KOPA_TRY(exchange.countersign(space, known));
    const std::uint64_t toldOf =
        known.isEmpty() ? 0 : envelopesOf(known.first().signedStatement.statement.heads);
    const bool due = now.envelopes >= toldOf + worthTelling && space.coordinates(m_keys->id());
    if ((due || now.wanted) && !now.origin && space.seals) {
        KOPA_ASSIGN(const bool told, exchange.make(space, known, nowMs()));
        if (!told)
            return {};
    }
    return onStore(m_store, [&](Store &store) -> Result<void> {
        KOPA_TRY(store.setSetting(checkpointWantedSetting(id), {}));
        return store.setSetting(lookedSetting(id), qulonglong(now.envelopes));
    });
}

} // namespace kopa::sync
