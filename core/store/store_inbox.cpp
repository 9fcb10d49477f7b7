#include "checkpoints.h"
#include "core/records/space_about.h"

#include <algorithm>

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

Result<int> Store::applyEnvelopes(const crypto::SpaceId &space, const QList<QByteArray> &accepted,
                                  std::optional<std::uint64_t> cursor)
{
    QList<JudgedEnvelope> judged;
    judged.reserve(accepted.size());
    for (const QByteArray &bytes : accepted)
        judged.append({bytes});
    return applyEnvelopes(space, judged, cursor);
}

Result<int> Store::applyEnvelopes(const crypto::SpaceId &spaceId, const QList<JudgedEnvelope> &envelopes,
                                  std::optional<std::uint64_t> cursor)
{
    Transaction transaction(*m_database);
    KOPA_ASSIGN(const std::int64_t space, spaceRow(spaceId));
    KOPA_ASSIGN(WaitingTexts waiting, waitingTexts(space));
    int applied = 0;
    std::optional<Error> broken;
    for (const JudgedEnvelope &envelope : envelopes) {
        const auto fresh = receive(space, envelope, waiting);
        if (fresh.ok())
            applied += *fresh ? 1 : 0;
        else if (!leavesTheRest(fresh.error().code))
            return fresh.error();
        else if (!broken)
            broken = fresh.error();
    }
    KOPA_TRY(mergeNamed(space));
    KOPA_TRY(noteAwaited(space));
    KOPA_TRY(mergeUnmerged());
    KOPA_ASSIGN(waiting, waitingTexts(space));
    if (!waiting.bearable())
        return ErrorCode::TooManyWaiting;
    if (cursor && !broken)
        m_database->prepare("UPDATE space SET cursor = ? WHERE row = ?")
            .bind(1, *cursor)
            .bind(2, space)
            .run();
    KOPA_TRY(Checkpoints(*this).settle(space));
    KOPA_TRY(commitErasures(transaction));
    if (broken)
        return *broken;
    return applied;
}

Result<bool> Store::receive(std::int64_t space, const JudgedEnvelope &judged, WaitingTexts &waiting)
{
    KOPA_ASSIGN(const Envelope envelope, crypto::parseEnvelope(judged.bytes));
    const std::int64_t device = m_tables->deviceRow(envelope.header.device);
    KOPA_ASSIGN(const Head last, head(space, device));
    if (envelope.header.seq <= last.seq) {
        KOPA_TRY(receiveKnown(space, device, envelope.header.seq, judged));
        return false;
    }
    if (envelope.header.seq != last.seq + 1 || envelope.header.previous != last.hash ||
        envelope.header.logSeq < last.logSeq)
        return ErrorCode::ChainBroken;
    auto read = bodyIn(space, envelope);
    merge::ChangeBody body;
    if (read.ok() && (read->changes.isEmpty() || read->changes.first().dot.n > last.newest))
        body = std::move(read).value();
    else
        m_database->prepare("INSERT OR REPLACE INTO local (key, value) VALUES (?, ?)")
            .bind(1, unreadableKey(crypto::envelopeHash(judged.bytes)))
            .bind(2, QString(errorName(read.ok() ? ErrorCode::Malformed : read.error().code)))
            .run();
    KOPA_ASSIGN(const merge::VersionVector *known, headsOf(space));
    WaitingTexts then = waiting;
    then.add(body.changes, *known);
    if (!then.bearable())
        return ErrorCode::TooManyWaiting;
    waiting = then;
    const bool accepted = judged.verdict == EnvelopeVerdict::Accept;
    if (accepted)
        for (const merge::Dot &dot : std::as_const(body.seen))
            m_news[space].seen.admit(dot);
    KOPA_ASSIGN(const bool apart, hasApart(space, device));
    // What this device itself has written stays readable on it.
    const bool merged = envelope.header.device == m_device || (accepted && !apart);
    KOPA_TRY(keep(space, judged, envelope, body.changes, {.safe = !judged.carried, .merged = merged}));
    if (merged) {
        KOPA_TRY(applyChanges(space, body.changes));
        return true;
    }
    KOPA_ASSIGN(const std::uint64_t named, namedOf(space, device));
    if (accepted || (!body.changes.isEmpty() && named >= body.changes.first().dot.n))
        KOPA_TRY(mergeChain(space, device, envelope.header.seq));
    return true;
}

Result<void> Store::receiveKnown(std::int64_t space, std::int64_t device, std::uint64_t seq,
                                 const JudgedEnvelope &judged)
{
    const QByteArray &bytes = judged.bytes;
    auto known =
        m_database->prepare("SELECT row, hash, safe, bytes FROM envelope WHERE space = ? AND device = ?"
                            " AND seq = ?");
    known.bind(1, space).bind(2, device).bind(3, seq);
    if (!known.step()) {
        KOPA_TRY(m_database->status());
        return Checkpoints(*this).takeOlder(space, judged);
    }
    if (known.blob(1) != crypto::envelopeHash(bytes).toByteArray()) {
        m_database
            ->prepare("INSERT OR IGNORE INTO proof (space, kind, device, seq, since, one, other)"
                      " VALUES (?, 1, ?, ?, ?, ?, ?)")
            .bind(1, space)
            .bind(2, device)
            .bind(3, seq)
            .bind(4, wallMs())
            .bind(5, known.blob(3))
            .bind(6, bytes)
            .run();
        return ErrorCode::Equivocation;
    }
    if (known.integer(2) == 0 && !judged.carried)
        m_database->prepare("UPDATE envelope SET safe = 1 WHERE row = ?").bind(1, known.integer(0)).run();
    return m_database->status();
}

QString Store::unreadableKey(const crypto::Hash &hash)
{
    return QStringLiteral("unreadable.") + QString::fromLatin1(hash.toHex());
}

Result<merge::ChangeBody> Store::bodyIn(std::int64_t space, const Envelope &envelope)
{
    KOPA_ASSIGN(merge::ChangeBody body, sealedBodyIn(space, envelope));
    KOPA_TRY(m_subjects->open(envelope.header.space, space, body.changes));
    return body;
}

Result<merge::ChangeBody> Store::sealedBodyIn(std::int64_t space, const Envelope &envelope)
{
    KOPA_ASSIGN(const crypto::SpaceKey key, spaceKey(space, envelope.header));
    KOPA_ASSIGN(const EnvelopePart last, crypto::openEnvelope(envelope, key));
    if (last.index + 1 != last.parts)
        return merge::ChangeBody();
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
        KOPA_ASSIGN(const crypto::SpaceKey earlierKey, spaceKey(space, earlier.header));
        KOPA_ASSIGN(const EnvelopePart part, crypto::openEnvelope(earlier, earlierKey));
        if (part.parts != last.parts || part.index + back != last.index)
            return ErrorCode::Malformed;
        parts.prepend(part);
    }
    KOPA_ASSIGN(const QByteArray body, crypto::joinBody(parts));
    return merge::decodeBody(body, envelope.header.device);
}

Result<QList<Change>> Store::changesIn(std::int64_t space, const Envelope &envelope)
{
    KOPA_ASSIGN(merge::ChangeBody body, bodyIn(space, envelope));
    return std::move(body.changes);
}

Result<bool> Store::belongsHere(std::int64_t space, const RecordKey &key, const StateTables::Row &row)
{
    if (key.type == space_about::type().number)
        return key.id == space_about::idOf(m_tables->spaceAt(space));
    auto refused = m_database->prepare("SELECT 1 FROM intrusion WHERE space = ? AND type = ? AND object = ?");
    if (refused.bind(1, space).bind(2, key.type).bind(3, key.id).step())
        return false;
    KOPA_TRY(m_database->status());
    if (row.row == 0 || row.space == space)
        return true;
    if (row.space != 0) {
        m_database->prepare("INSERT OR IGNORE INTO intrusion (space, type, object) VALUES (?, ?, ?)")
            .bind(1, space)
            .bind(2, key.type)
            .bind(3, key.id)
            .run();
        return false;
    }
    KOPA_ASSIGN(const std::int64_t common, commonSpaceRow());
    return common == space;
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
        noteNamed(space, change, *heads);
        const RecordKey key{change.type, change.object};
        auto row = rows.find(key);
        if (row == rows.end()) {
            KOPA_ASSIGN(StateTables::Row loaded, m_tables->load(key));
            KOPA_ASSIGN(const bool here, belongsHere(space, key, loaded));
            if (!here)
                continue;
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
    for (const RecordKey &key : std::as_const(order))
        KOPA_TRY(carryOutIfOrdered(space, key, rows[key]));
    return m_database->status();
}

Result<Store::Head> Store::head(std::int64_t space, std::int64_t device)
{
    Head head;
    auto statement = m_database->prepare(
        "SELECT seq, hash, newest, time, log_seq, change FROM head WHERE space = ? AND device = ?");
    statement.bind(1, space).bind(2, device);
    if (statement.step()) {
        head.seq = std::uint64_t(statement.integer(0));
        head.hash = crypto::Hash::from(statement.blob(1)).value_or(crypto::Hash{});
        head.newest = std::uint64_t(statement.integer(2));
        head.time = {std::uint64_t(statement.integer(3))};
        head.logSeq = std::uint64_t(statement.integer(4));
        head.change = std::uint64_t(statement.integer(5));
    }
    KOPA_TRY(m_database->status());
    return head;
}

Result<void> Store::keep(std::int64_t space, const JudgedEnvelope &judged, const Envelope &envelope,
                         const QList<Change> &changes, Keeping keeping)
{
    const std::int64_t device = m_tables->deviceRow(envelope.header.device);
    const crypto::Hash hash = crypto::envelopeHash(judged.bytes);
    KOPA_ASSIGN(Head last, head(space, device));
    if (!changes.isEmpty())
        last.newest = changes.last().dot.n;
    if (!changes.isEmpty() && keeping.merged)
        last.change = last.newest;
    for (const Change &change : changes)
        if (keeping.merged)
            last.time = std::max(last.time, change.time);
    m_database
        ->prepare("INSERT INTO envelope (space, device, seq, hash, safe, verdict, merged, change, bytes)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, space)
        .bind(2, device)
        .bind(3, envelope.header.seq)
        .bind(4, hash.toByteArray())
        .bind(5, int(keeping.safe))
        .bind(6, int(judged.verdict))
        .bind(7, int(keeping.merged))
        .bind(8, last.newest)
        .bind(9, judged.bytes)
        .run();
    KOPA_TRY(touch(m_database->lastInsertRow(), changes));
    m_database
        ->prepare("INSERT OR REPLACE INTO head (space, device, seq, hash, newest, log_seq, change, time)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(1, space)
        .bind(2, device)
        .bind(3, envelope.header.seq)
        .bind(4, hash.toByteArray())
        .bind(5, last.newest)
        .bind(6, envelope.header.logSeq)
        .bind(7, last.change)
        .bind(8, last.time.value)
        .run();
    return m_database->status();
}

Result<void> Store::touch(std::int64_t envelope, const QList<Change> &changes)
{
    for (const Change &change : changes)
        m_database->prepare("INSERT OR IGNORE INTO touched (type, object, envelope) VALUES (?, ?, ?)")
            .bind(1, change.type)
            .bind(2, change.object)
            .bind(3, envelope)
            .run();
    return m_database->status();
}

} // namespace kopa
