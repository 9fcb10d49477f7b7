#include "checkpoints.h"

#include <algorithm>

namespace kopa {

using crypto::DeviceId;
using merge::Change;

namespace {

constexpr qsizetype changesPerStep = 2000;
constexpr std::int64_t firstOlderRow = -(std::int64_t(1) << 40);

CheckpointHead headAt(const Statement &row, const DeviceId &device)
{
    return {device, std::uint64_t(row.integer(1)), crypto::Hash::from(row.blob(2)).value_or(crypto::Hash{}),
            std::uint64_t(row.integer(3)), std::uint64_t(row.integer(4))};
}

} // namespace

Result<bool> Checkpoints::hasUnreadable(std::int64_t space)
{
    auto statement = m_store.m_database->prepare(
        "SELECT 1 FROM local l JOIN envelope e ON l.key = 'unreadable.' || lower(hex(e.hash))"
        " WHERE e.space = ? AND EXISTS (SELECT 1 FROM local WHERE key LIKE 'unreadable.%') LIMIT 1");
    statement.bind(1, space);
    const bool found = statement.step();
    KOPA_TRY(m_store.m_database->status());
    return found;
}

Result<QList<CheckpointHead>> Checkpoints::heads(const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    KOPA_ASSIGN(const auto begun, origin(space));
    KOPA_ASSIGN(const bool unreadable, hasUnreadable(row));
    bool open = begun || unreadable;
    {
        auto statement = m_store.m_database->prepare("SELECT 1 FROM envelope WHERE space = ? AND"
                                                     " (safe = 0 OR merged = 0 OR verdict = 1) LIMIT 1");
        open = statement.bind(1, row).step() || open;
    }
    KOPA_TRY(m_store.m_database->status());
    QList<CheckpointHead> result;
    if (open)
        return result;
    auto statement = m_store.m_database->prepare("SELECT device, seq, hash, change, log_seq FROM head"
                                                 " WHERE space = ? AND seq > 0");
    statement.bind(1, row);
    while (statement.step())
        result.append(headAt(statement, m_store.m_tables->deviceAt(statement.integer(0))));
    KOPA_TRY(m_store.m_database->status());
    std::sort(result.begin(), result.end(),
              [](const CheckpointHead &a, const CheckpointHead &b) { return a.device < b.device; });
    return result;
}

Result<std::uint64_t> Checkpoints::envelopes(const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    auto statement = m_store.m_database->prepare("SELECT coalesce(sum(seq), 0) FROM head WHERE space = ?");
    statement.bind(1, row);
    const std::uint64_t count = statement.step() ? std::uint64_t(statement.integer(0)) : 0;
    KOPA_TRY(m_store.m_database->status());
    return count;
}

Result<QMap<DeviceId, QList<Change>>> Checkpoints::signedChanges(std::int64_t space,
                                                                 const QList<CheckpointHead> &heads)
{
    QMap<DeviceId, QList<Change>> changes;
    for (const CheckpointHead &head : heads) {
        std::uint64_t seq = 0;
        std::uint64_t change = 0;
        crypto::Hash hash;
        auto statement =
            m_store.m_database->prepare("SELECT seq, hash, change, bytes FROM envelope WHERE space = ? AND"
                                        " device = ? AND seq <= ? AND merged = 1 ORDER BY seq");
        statement.bind(1, space).bind(2, m_store.m_tables->deviceRow(head.device)).bind(3, head.seq);
        while (statement.step()) {
            seq = std::uint64_t(statement.integer(0));
            hash = crypto::Hash::from(statement.blob(1)).value_or(crypto::Hash{});
            change = std::uint64_t(statement.integer(2));
            KOPA_ASSIGN(const auto envelope, crypto::parseEnvelope(statement.blob(3)));
            KOPA_ASSIGN(const merge::ChangeBody body, m_store.sealedBodyIn(space, envelope));
            changes[head.device] += body.changes;
        }
        KOPA_TRY(m_store.m_database->status());
        if (seq != head.seq || hash != head.hash || change != head.change)
            return ErrorCode::NotFound;
    }
    return changes;
}

Result<QByteArray> Checkpoints::content(const crypto::SpaceId &space, const QList<CheckpointHead> &heads)
{
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    KOPA_ASSIGN(const auto begun, origin(space));
    KOPA_ASSIGN(const bool unreadable, hasUnreadable(row));
    if (begun || unreadable)
        return ErrorCode::NotFound;
    KOPA_ASSIGN(const auto changes, signedChanges(row, heads));
    return encodeCheckpoint(checkpointOrder(changes));
}

Result<void> Checkpoints::begin(const crypto::SpaceId &space, const CheckpointOrigin &origin,
                                const QList<CheckpointHead> &heads, const QByteArray &content,
                                std::uint64_t cursor)
{
    KOPA_ASSIGN(const QList<Change> changes, decodeCheckpoint(content, heads));
    Transaction transaction(*m_store.m_database);
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    Database &database = *m_store.m_database;
    StateTables &tables = *m_store.m_tables;
    database
        .prepare("INSERT OR REPLACE INTO checkpoint (space, id, teller, since, countersigned)"
                 " VALUES (?, ?, ?, ?, ?)")
        .bind(1, row)
        .bind(2, origin.id.toByteArray())
        .bind(3, tables.deviceRow(origin.teller))
        .bind(4, m_store.wallMs())
        .bind(5, origin.countersigned)
        .run();
    QMap<DeviceId, merge::HybridTime> times;
    for (const Change &change : changes) {
        times[change.dot.device] = std::max(times.value(change.dot.device), change.time);
        database
            .prepare("INSERT INTO checkpoint_change (space, device, n, type, object, body)"
                     " VALUES (?, ?, ?, ?, ?, ?)")
            .bind(1, row)
            .bind(2, tables.deviceRow(change.dot.device))
            .bind(3, change.dot.n)
            .bind(4, change.type)
            .bind(5, change.object)
            .bind(6, merge::encodeChange(change))
            .run();
    }
    for (const CheckpointHead &head : heads) {
        for (const char *sql : {"INSERT INTO checkpoint_head (space, device, seq, hash, change, log_seq)"
                                " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                                "INSERT INTO head (space, device, seq, hash, change, log_seq, newest, time)"
                                " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?5, ?7)"})
            database.prepare(sql)
                .bind(1, row)
                .bind(2, tables.deviceRow(head.device))
                .bind(3, head.seq)
                .bind(4, head.hash.toByteArray())
                .bind(5, head.change)
                .bind(6, head.logSeq)
                .bind(7, times.value(head.device).value)
                .run();
    }
    database.prepare("UPDATE space SET cursor = ? WHERE row = ?").bind(1, cursor).bind(2, row).run();
    KOPA_TRY(database.status());
    m_store.m_heads.insert(row, {});
    KOPA_TRY(lay(row));
    KOPA_TRY(m_store.mergeNamed(row));
    KOPA_TRY(m_store.noteAwaited(row));
    KOPA_TRY(m_store.mergeUnmerged());
    m_store.m_changed.all = true;
    return m_store.commitErasures(transaction);
}

Result<QList<Change>> Checkpoints::told(std::int64_t space)
{
    QList<Change> changes;
    auto statement = m_store.m_database->prepare(
        "SELECT device, body FROM checkpoint_change WHERE space = ? ORDER BY row");
    statement.bind(1, space);
    while (statement.step()) {
        KOPA_ASSIGN(Change change,
                    merge::decodeChange(statement.blob(1), m_store.m_tables->deviceAt(statement.integer(0))));
        changes.append(std::move(change));
    }
    KOPA_TRY(m_store.m_database->status());
    return changes;
}

Result<void> Checkpoints::lay(std::int64_t space)
{
    KOPA_ASSIGN(QList<Change> changes, told(space));
    if (changes.isEmpty())
        return {};
    KOPA_TRY(m_store.m_subjects->open(m_store.m_tables->spaceAt(space), space, changes));
    for (qsizetype from = 0; from < changes.size(); from += changesPerStep)
        KOPA_TRY(m_store.applyChanges(space, changes.mid(from, changesPerStep)));
    return {};
}

Result<std::optional<CheckpointOrigin>> Checkpoints::origin(const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    auto statement = m_store.m_database->prepare(
        "SELECT id, teller, since, countersigned, asked, wrong FROM checkpoint WHERE space = ?");
    statement.bind(1, row);
    std::optional<CheckpointOrigin> found;
    if (statement.step())
        found = CheckpointOrigin{crypto::Hash::from(statement.blob(0)).value_or(crypto::Hash{}),
                                 m_store.m_tables->deviceAt(statement.integer(1)),
                                 statement.integer(2),
                                 int(statement.integer(3)),
                                 statement.integer(4) != 0,
                                 statement.integer(5) != 0};
    KOPA_TRY(m_store.m_database->status());
    return found;
}

Result<QList<CheckpointHead>> Checkpoints::toldHeads(const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    QList<CheckpointHead> heads;
    auto statement = m_store.m_database->prepare(
        "SELECT device, seq, hash, change, log_seq FROM checkpoint_head WHERE space = ?");
    statement.bind(1, row);
    while (statement.step())
        heads.append(headAt(statement, m_store.m_tables->deviceAt(statement.integer(0))));
    KOPA_TRY(m_store.m_database->status());
    return heads;
}

Result<void> Checkpoints::setCountersigned(const crypto::SpaceId &space, int people)
{
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    m_store.m_database->prepare("UPDATE checkpoint SET countersigned = ? WHERE space = ?")
        .bind(1, people)
        .bind(2, row)
        .run();
    return m_store.m_database->status();
}

Result<void> Checkpoints::fetchHistory(const crypto::SpaceId &space)
{
    Transaction transaction(*m_store.m_database);
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    m_store.m_database->prepare("UPDATE checkpoint SET asked = 1 WHERE space = ? AND asked = 0")
        .bind(1, row)
        .run();
    if (m_store.m_database->changes() > 0)
        m_store.m_database->prepare("UPDATE space SET cursor = 0 WHERE row = ?").bind(1, row).run();
    return transaction.commit();
}

Result<std::optional<CheckpointHead>> Checkpoints::toldHead(std::int64_t space, std::int64_t device)
{
    auto statement = m_store.m_database->prepare(
        "SELECT device, seq, hash, change, log_seq FROM checkpoint_head WHERE space = ? AND device = ?");
    statement.bind(1, space).bind(2, device);
    std::optional<CheckpointHead> found;
    if (statement.step())
        found = headAt(statement, m_store.m_tables->deviceAt(device));
    KOPA_TRY(m_store.m_database->status());
    return found;
}

Result<void> Checkpoints::takeOlder(std::int64_t space, const JudgedEnvelope &judged)
{
    KOPA_ASSIGN(const crypto::Envelope envelope, crypto::parseEnvelope(judged.bytes));
    const crypto::EnvelopeHeader &header = envelope.header;
    const std::int64_t device = m_store.m_tables->deviceRow(header.device);
    KOPA_ASSIGN(const auto head, toldHead(space, device));
    if (!head || header.seq > head->seq)
        return {};
    Database &database = *m_store.m_database;
    std::uint64_t newest = 0;
    if (header.seq > 1) {
        auto before =
            database.prepare("SELECT hash, change FROM envelope WHERE space = ? AND device = ? AND seq = ?");
        before.bind(1, space).bind(2, device).bind(3, header.seq - 1);
        // Without the one before it, nobody asked for it: a server hands out this device's own again.
        if (!before.step())
            return database.status();
        if (before.blob(0) != header.previous.toByteArray())
            return ErrorCode::ChainBroken;
        newest = std::uint64_t(before.integer(1));
    }
    const crypto::Hash hash = crypto::envelopeHash(judged.bytes);
    const bool wrong = header.seq == head->seq && hash != head->hash;
    database.prepare("UPDATE checkpoint SET asked = 1, wrong = max(wrong, ?) WHERE space = ?")
        .bind(1, int(wrong))
        .bind(2, space)
        .run();
    const auto body = m_store.bodyIn(space, envelope);
    const QList<Change> changes = body.ok() ? body->changes : QList<Change>();
    if (!changes.isEmpty())
        newest = changes.last().dot.n;
    // Rows are the order in which envelopes came: these belong before all others.
    database
        .prepare("INSERT INTO envelope (row, space, device, seq, hash, safe, verdict, merged, change, bytes)"
                 " VALUES (coalesce((SELECT max(row) FROM envelope WHERE row < 0), ?) + 1, ?, ?, ?, ?, 1, ?,"
                 " 1, ?, ?)")
        .bind(1, firstOlderRow)
        .bind(2, space)
        .bind(3, device)
        .bind(4, header.seq)
        .bind(5, hash.toByteArray())
        .bind(6, int(judged.verdict))
        .bind(7, newest)
        .bind(8, judged.bytes)
        .run();
    return m_store.touch(database.lastInsertRow(), changes);
}

/// An older envelope is only taken after the one before it: where the newest is, all are.
Result<bool> Checkpoints::isWhole(std::int64_t space)
{
    auto statement = m_store.m_database->prepare(
        "SELECT 1 FROM checkpoint_head h WHERE h.space = ? AND NOT EXISTS (SELECT 1 FROM envelope e"
        " WHERE e.space = h.space AND e.device = h.device AND e.seq = h.seq) LIMIT 1");
    const bool lacks = statement.bind(1, space).step();
    KOPA_TRY(m_store.m_database->status());
    return !lacks;
}

Result<void> Checkpoints::settle(std::int64_t space)
{
    const crypto::SpaceId id = m_store.m_tables->spaceAt(space);
    KOPA_ASSIGN(const auto begun, origin(id));
    if (!begun || !begun->asked)
        return {};
    KOPA_ASSIGN(const QList<CheckpointHead> heads, toldHeads(id));
    KOPA_ASSIGN(const bool whole, isWhole(space));
    const bool dropped = heads.isEmpty();
    if (dropped || (!whole && !begun->wrong))
        return {};
    const auto really = signedChanges(space, heads);
    KOPA_ASSIGN(const QList<Change> before, told(space));
    if (begun->wrong || !really.ok() || checkpointOrder(*really) != before)
        return dropInside(space);
    KOPA_TRY(dropTold(space));
    m_store.m_database->prepare("DELETE FROM checkpoint WHERE space = ?").bind(1, space).run();
    return m_store.m_database->status();
}

Result<void> Checkpoints::dropTold(std::int64_t space)
{
    for (const char *sql :
         {"DELETE FROM checkpoint_change WHERE space = ?", "DELETE FROM checkpoint_head WHERE space = ?"})
        m_store.m_database->prepare(sql).bind(1, space).run();
    return m_store.m_database->status();
}

Result<void> Checkpoints::drop(const crypto::SpaceId &space)
{
    Transaction transaction(*m_store.m_database);
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    KOPA_TRY(dropInside(row));
    return m_store.commitErasures(transaction);
}

Result<void> Checkpoints::dropInside(std::int64_t row)
{
    KOPA_TRY(dropTold(row));
    const std::int64_t own = m_store.m_tables->deviceRow(m_store.m_device);
    for (const char *sql : {"DELETE FROM touched WHERE envelope IN (SELECT row FROM envelope WHERE space = "
                            "?1 AND device <> ?2)",
                            "DELETE FROM envelope WHERE space = ?1 AND device <> ?2",
                            "DELETE FROM head WHERE space = ?1 AND device <> ?2",
                            "DELETE FROM awaited WHERE space = ?1 AND device <> ?2",
                            "UPDATE space SET cursor = 0 WHERE row = ?1 AND ?2 >= 0",
                            "UPDATE checkpoint SET wrong = 1 WHERE space = ?1 AND ?2 >= 0"})
        m_store.m_database->prepare(sql).bind(1, row).bind(2, own).run();
    KOPA_TRY(m_store.m_database->status());
    m_store.m_changed.all = true;
    return m_store.makeState();
}

Result<void> Checkpoints::forgetOrigin(const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t row, m_store.spaceRow(space));
    m_store.m_database->prepare("DELETE FROM checkpoint WHERE space = ?").bind(1, row).run();
    return m_store.m_database->status();
}

Result<QList<Change>> Checkpoints::changesOf(const RecordKey &key, const QSet<merge::Dot> &known)
{
    QList<Change> changes;
    auto statement = m_store.m_database->prepare("SELECT space, device, body FROM checkpoint_change"
                                                 " WHERE type = ? AND object = ? ORDER BY row");
    statement.bind(1, key.type).bind(2, key.id);
    while (statement.step()) {
        const DeviceId device = m_store.m_tables->deviceAt(statement.integer(1));
        KOPA_ASSIGN(Change change, merge::decodeChange(statement.blob(2), device));
        if (known.contains(change.dot))
            continue;
        QList<Change> opened{std::move(change)};
        const std::int64_t space = statement.integer(0);
        KOPA_TRY(m_store.m_subjects->open(m_store.m_tables->spaceAt(space), space, opened));
        changes += opened;
    }
    KOPA_TRY(m_store.m_database->status());
    return changes;
}

} // namespace kopa
