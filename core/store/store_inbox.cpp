#include "store.h"

namespace kopa {

using crypto::Envelope;
using crypto::EnvelopePart;
using merge::Change;

/// Failures of one envelope that keep nothing of the others from being taken.
static bool leavesTheRest(ErrorCode code)
{
    return code == ErrorCode::ChainBroken || code == ErrorCode::Equivocation ||
           code == ErrorCode::TooManyWaiting;
}

Result<int> Store::applyEnvelopes(const crypto::SpaceId &spaceId, const QList<QByteArray> &envelopes,
                                  std::optional<std::uint64_t> cursor)
{
    Transaction transaction(*m_database);
    KOPA_ASSIGN(const std::int64_t space, spaceRow(spaceId));
    KOPA_ASSIGN(WaitingTexts waiting, waitingTexts(space));
    int applied = 0;
    std::optional<Error> broken;
    for (const QByteArray &bytes : envelopes) {
        const auto fresh = receive(space, bytes, waiting);
        if (fresh.ok())
            applied += *fresh ? 1 : 0;
        else if (!leavesTheRest(fresh.error().code))
            return fresh.error();
        else if (!broken)
            broken = fresh.error();
    }
    KOPA_TRY(mergeUnmerged());
    KOPA_ASSIGN(waiting, waitingTexts(space));
    if (!waiting.bearable())
        return ErrorCode::TooManyWaiting;
    if (cursor && !broken)
        m_database->prepare("UPDATE space SET cursor = ? WHERE row = ?")
            .bind(1, *cursor)
            .bind(2, space)
            .run();
    KOPA_TRY(transaction.commit());
    if (broken)
        return *broken;
    return applied;
}

Result<bool> Store::receive(std::int64_t space, const QByteArray &bytes, WaitingTexts &waiting)
{
    KOPA_ASSIGN(const Envelope envelope, crypto::parseEnvelope(bytes));
    const std::int64_t device = m_tables->deviceRow(envelope.header.device);
    KOPA_ASSIGN(const Head last, head(space, device));
    if (envelope.header.seq <= last.seq) {
        auto known =
            m_database->prepare("SELECT row, hash FROM envelope WHERE space = ? AND device = ? AND seq = ?");
        known.bind(1, space).bind(2, device).bind(3, envelope.header.seq);
        if (known.step() && known.blob(1) != crypto::envelopeHash(bytes).toByteArray())
            return ErrorCode::Equivocation;
        return false;
    }
    if (envelope.header.seq != last.seq + 1 || envelope.header.previous != last.hash)
        return ErrorCode::ChainBroken;
    const auto read = changesIn(space, envelope);
    QList<Change> changes;
    if (read.ok() && (read->isEmpty() || read->first().dot.n > last.change))
        changes = *read;
    else
        m_database->prepare("INSERT OR REPLACE INTO local (key, value) VALUES (?, ?)")
            .bind(1, QStringLiteral("unreadable.") + QString::fromLatin1(crypto::envelopeHash(bytes).toHex()))
            .bind(2, QString(errorName(read.ok() ? ErrorCode::Malformed : read.error().code)))
            .run();
    KOPA_ASSIGN(const merge::VersionVector *known, headsOf(space));
    WaitingTexts then = waiting;
    then.add(changes, *known);
    if (!then.bearable())
        return ErrorCode::TooManyWaiting;
    waiting = then;
    KOPA_TRY(keep(space, bytes, envelope, changes, true));
    KOPA_TRY(applyChanges(space, changes));
    return true;
}

Result<QList<Change>> Store::changesIn(std::int64_t space, const Envelope &envelope)
{
    KOPA_ASSIGN(const crypto::SpaceKey key, spaceKey(space));
    KOPA_ASSIGN(const EnvelopePart last, crypto::openEnvelope(envelope, key));
    if (last.index + 1 != last.parts)
        return QList<Change>();
    QList<EnvelopePart> parts{last};
    for (std::uint64_t back = 1; back < last.parts; ++back) {
        auto statement =
            m_database->prepare("SELECT bytes FROM envelope WHERE space = ? AND device = ? AND seq = ?");
        statement.bind(1, space)
            .bind(2, m_tables->deviceRow(envelope.header.device))
            .bind(3, envelope.header.seq - back);
        if (!statement.step())
            return ErrorCode::Malformed;
        KOPA_ASSIGN(const Envelope earlier, crypto::parseEnvelope(statement.blob(0)));
        KOPA_ASSIGN(const EnvelopePart part, crypto::openEnvelope(earlier, key));
        if (part.parts != last.parts || part.index + back != last.index)
            return ErrorCode::Malformed;
        parts.prepend(part);
    }
    KOPA_ASSIGN(const QByteArray body, crypto::joinBody(parts));
    KOPA_ASSIGN(const merge::ChangeBody decoded, merge::decodeBody(body, envelope.header.device));
    return decoded.changes;
}

Result<void> Store::applyChanges(std::int64_t space, const QList<Change> &changes)
{
    KOPA_ASSIGN(merge::VersionVector * heads, headsOf(space));
    QHash<RecordKey, StateTables::Row> rows;
    QList<RecordKey> order;
    const std::int64_t now = wallMs();
    for (const Change &change : changes) {
        if (!heads->admit(change.dot))
            continue;
        const RecordKey key{change.type, change.object};
        auto row = rows.find(key);
        if (row == rows.end()) {
            KOPA_ASSIGN(StateTables::Row loaded, m_tables->load(key));
            if (loaded.space == 0)
                loaded.space = space;
            row = rows.insert(key, loaded);
            order.append(key);
        }
        row->state.apply(change, *heads);
        m_clock.observe(change.time, now);
        m_changed.keys.insert(key);
    }
    for (const RecordKey &key : std::as_const(order)) {
        KOPA_TRY(m_tables->save(key, rows[key]));
        if (!rows[key].state.unmergedTexts().isEmpty())
            m_unmerged.add(key);
    }
    return m_database->status();
}

Result<Store::Head> Store::head(std::int64_t space, std::int64_t device)
{
    Head head;
    auto statement =
        m_database->prepare("SELECT seq, hash, change, time FROM head WHERE space = ? AND device = ?");
    statement.bind(1, space).bind(2, device);
    if (statement.step()) {
        head.seq = std::uint64_t(statement.integer(0));
        head.hash = crypto::Hash::from(statement.blob(1)).value_or(crypto::Hash{});
        head.change = std::uint64_t(statement.integer(2));
        head.time = {std::uint64_t(statement.integer(3))};
    }
    KOPA_TRY(m_database->status());
    return head;
}

Result<void> Store::keep(std::int64_t space, const QByteArray &bytes, const Envelope &envelope,
                         const QList<Change> &changes, bool safe)
{
    const std::int64_t device = m_tables->deviceRow(envelope.header.device);
    const crypto::Hash hash = crypto::envelopeHash(bytes);
    m_database
        ->prepare("INSERT INTO envelope (space, device, seq, hash, safe, bytes) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(1, space)
        .bind(2, device)
        .bind(3, envelope.header.seq)
        .bind(4, hash.toByteArray())
        .bind(5, int(safe))
        .bind(6, bytes)
        .run();
    const std::int64_t row = m_database->lastInsertRow();
    KOPA_ASSIGN(Head last, head(space, device));
    for (const Change &change : changes) {
        m_database->prepare("INSERT OR IGNORE INTO touched (type, object, envelope) VALUES (?, ?, ?)")
            .bind(1, change.type)
            .bind(2, change.object)
            .bind(3, row)
            .run();
        last.change = std::max(last.change, change.dot.n);
        last.time = std::max(last.time, change.time);
    }
    m_database
        ->prepare(
            "INSERT OR REPLACE INTO head (space, device, seq, hash, change, time) VALUES (?, ?, ?, ?, ?, ?)")
        .bind(1, space)
        .bind(2, device)
        .bind(3, envelope.header.seq)
        .bind(4, hash.toByteArray())
        .bind(5, last.change)
        .bind(6, last.time.value)
        .run();
    return m_database->status();
}

} // namespace kopa
