#include "store.h"

#include <algorithm>

namespace kopa {

using merge::Change;
using merge::Dot;

// What is merged of a device is always its chain up to some number: an accepted envelope brings those before
// it along, and a change that others have built upon brings its own. So the state follows from the set of
// envelopes and verdicts, whatever came first.

Result<void> Store::mergeChain(std::int64_t space, std::int64_t device, std::uint64_t upTo)
{
    QList<QPair<std::int64_t, QByteArray>> unmerged;
    {
        auto statement = m_database->prepare("SELECT row, bytes FROM envelope WHERE space = ? AND device = ?"
                                             " AND seq <= ? AND merged = 0 ORDER BY seq");
        statement.bind(1, space).bind(2, device).bind(3, upTo);
        while (statement.step())
            unmerged.append({statement.integer(0), statement.blob(1)});
    }
    KOPA_TRY(m_database->status());
    Head last;
    KOPA_ASSIGN(last, head(space, device));
    for (const auto &[row, bytes] : std::as_const(unmerged)) {
        m_database->prepare("UPDATE envelope SET merged = 1 WHERE row = ?").bind(1, row).run();
        KOPA_ASSIGN(const crypto::Envelope envelope, crypto::parseEnvelope(bytes));
        const auto changes = changesIn(space, envelope);
        if (!changes.ok() || changes->isEmpty() || changes->first().dot.n <= last.change)
            continue;
        KOPA_TRY(applyChanges(space, *changes));
        last.change = changes->last().dot.n;
        for (const Change &change : *changes)
            last.time = std::max(last.time, change.time);
    }
    m_database->prepare("UPDATE head SET change = ?, time = ? WHERE space = ? AND device = ?")
        .bind(1, last.change)
        .bind(2, last.time.value)
        .bind(3, space)
        .bind(4, device)
        .run();
    return m_database->status();
}

Result<bool> Store::hasApart(std::int64_t space, std::int64_t device)
{
    auto statement = m_database->prepare("SELECT 1 FROM envelope WHERE space = ? AND device = ?"
                                         " AND verdict = 1 AND merged = 0 LIMIT 1");
    statement.bind(1, space).bind(2, device);
    const bool apart = statement.step();
    KOPA_TRY(m_database->status());
    return apart;
}

void Store::noteNamed(std::int64_t space, const Change &change, const merge::VersionVector &heads)
{
    const auto note = [&](const QList<Dot> &dots) {
        for (const Dot &dot : dots)
            if (!dot.isBase() && !heads.covers(dot))
                m_news[space].named.admit(dot);
    };
    for (const merge::CellWrite &write : change.writes) {
        note(write.parents);
        note(write.context);
    }
}

Result<void> Store::mergeNamed(std::int64_t space)
{
    bool found = true;
    while (found) {
        found = false;
        const auto named = m_news.value(space).named.heads();
        for (auto it = named.begin(); it != named.end(); ++it) {
            KOPA_ASSIGN(const merge::VersionVector *heads, headsOf(space));
            if (heads->covers({it.key(), it.value()}))
                continue;
            const std::int64_t device = m_tables->deviceRow(it.key());
            auto statement =
                m_database->prepare("SELECT min(seq) FROM envelope WHERE space = ? AND device = ?"
                                    " AND merged = 0 AND change >= ?");
            statement.bind(1, space).bind(2, device).bind(3, it.value());
            if (!statement.step() || statement.isNull(0))
                continue;
            KOPA_TRY(mergeChain(space, device, std::uint64_t(statement.integer(0))));
            found = true;
        }
    }
    return m_database->status();
}

Result<std::uint64_t> Store::namedOf(std::int64_t space, std::int64_t device)
{
    auto statement = m_database->prepare("SELECT named FROM awaited WHERE space = ? AND device = ?");
    statement.bind(1, space).bind(2, device);
    const std::uint64_t kept = statement.step() ? std::uint64_t(statement.integer(0)) : 0;
    KOPA_TRY(m_database->status());
    return std::max(kept, m_news.value(space).named.head(m_tables->deviceAt(device)));
}

Result<void> Store::noteAwaited(std::int64_t space)
{
    const News news = m_news.take(space);
    const auto note = [&](const merge::VersionVector &told, const char *column) {
        for (auto it = told.heads().begin(); it != told.heads().end(); ++it) {
            const std::int64_t device = m_tables->deviceRow(it.key());
            if (const auto had = head(space, device);
                it.key() == m_device || !had.ok() || had->newest >= it.value())
                continue;
            m_database
                ->prepare("INSERT OR IGNORE INTO awaited (space, device, seen, named, since)"
                          " VALUES (?, ?, 0, 0, ?)")
                .bind(1, space)
                .bind(2, device)
                .bind(3, wallMs())
                .run();
            m_database
                ->prepare(QByteArray("UPDATE awaited SET ") + column + " = max(" + column +
                          ", ?) WHERE space = ? AND device = ?")
                .bind(1, it.value())
                .bind(2, space)
                .bind(3, device)
                .run();
        }
    };
    note(news.seen, "seen");
    note(news.named, "named");
    m_database
        ->prepare("DELETE FROM awaited WHERE space = ?1 AND max(seen, named) <= (SELECT newest FROM head h"
                  " WHERE h.space = ?1 AND h.device = awaited.device)")
        .bind(1, space)
        .run();
    return m_database->status();
}

Result<QList<AwaitedChanges>> Store::awaited(const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    QList<AwaitedChanges> result;
    auto statement = m_database->prepare("SELECT device, max(seen, named), since FROM awaited"
                                         " WHERE space = ? ORDER BY since, device");
    statement.bind(1, row);
    while (statement.step())
        result.append({m_tables->deviceAt(statement.integer(0)), std::uint64_t(statement.integer(1)),
                       statement.integer(2)});
    KOPA_TRY(m_database->status());
    return result;
}

Result<QList<ApartEnvelope>> Store::quarantined(const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t spaceNumber, spaceRow(space));
    QList<ApartEnvelope> result;
    QList<QByteArray> bytes;
    {
        auto statement = m_database->prepare("SELECT device, seq, hash, merged, bytes FROM envelope"
                                             " WHERE space = ? AND verdict = 1 ORDER BY row DESC");
        statement.bind(1, spaceNumber);
        while (statement.step()) {
            ApartEnvelope one;
            one.device = m_tables->deviceAt(statement.integer(0));
            one.seq = std::uint64_t(statement.integer(1));
            one.hash = crypto::Hash::from(statement.blob(2)).value_or(crypto::Hash{});
            one.merged = statement.integer(3) != 0;
            result.append(one);
            bytes.append(statement.blob(4));
        }
    }
    KOPA_TRY(m_database->status());
    for (qsizetype i = 0; i < result.size(); ++i) {
        KOPA_ASSIGN(const crypto::Envelope envelope, crypto::parseEnvelope(bytes[i]));
        const auto changes = changesIn(spaceNumber, envelope);
        if (!changes.ok())
            continue;
        for (const Change &change : *changes) {
            result[i].timeMs = std::max(result[i].timeMs, change.time.milliseconds());
            KOPA_ASSIGN(const QString title, titleIn(change));
            if (!title.isEmpty() && !result[i].titles.contains(title))
                result[i].titles.append(title);
        }
    }
    return result;
}

Result<QString> Store::titleIn(const Change &change)
{
    const RecordType *type = recordType(change.type);
    if (!type)
        return QString();
    KOPA_ASSIGN(const StateTables::Row row, m_tables->load({change.type, change.object}));
    merge::ObjectState state = row.state;
    if (row.row == 0) {
        merge::VersionVector known;
        known.admit(change.dot);
        state.apply(change, known);
    }
    for (const FieldType &field : type->fields)
        if (field.kind == FieldKind::LongText || field.kind == FieldKind::Text)
            if (const QString text = merge::textOf(state.value(field.number)); !text.isEmpty())
                return titleOf(text);
    return QString();
}

Result<QList<KeptHeader>> Store::keptHeaders(const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    QList<KeptHeader> headers;
    auto statement =
        m_database->prepare("SELECT row, verdict, bytes FROM envelope WHERE space = ? ORDER BY row");
    statement.bind(1, row);
    while (statement.step()) {
        const QByteArray bytes = statement.blob(2);
        KOPA_ASSIGN(const crypto::Envelope envelope, crypto::parseEnvelope(bytes));
        headers.append({statement.integer(0), envelope.header, crypto::envelopeHash(bytes),
                        EnvelopeVerdict(statement.integer(1))});
    }
    KOPA_TRY(m_database->status());
    return headers;
}

Result<void> Store::requarantine(const QList<QPair<std::int64_t, EnvelopeVerdict>> &verdicts,
                                 const QList<std::int64_t> &forNobody)
{
    Transaction transaction(*m_database);
    bool changed = false;
    for (const auto &[row, verdict] : verdicts) {
        m_database->prepare("UPDATE envelope SET verdict = ?1 WHERE row = ?2 AND verdict <> ?1")
            .bind(1, int(verdict))
            .bind(2, row)
            .run();
        changed = changed || m_database->changes() > 0;
    }
    for (const std::int64_t row : forNobody)
        m_database->prepare("UPDATE envelope SET safe = 1 WHERE row = ?").bind(1, row).run();
    if (changed) {
        KOPA_TRY(makeState());
        m_changed.all = true;
    }
    return transaction.commit();
}

} // namespace kopa
