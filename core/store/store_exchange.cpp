#include "store.h"

namespace kopa {

using crypto::Envelope;
using crypto::EnvelopePart;
using merge::Change;

namespace {

/// One envelope's worth of changes when sealing: well below the bound, so that a bad line loses little.
constexpr int changesPerBody = 1000;
constexpr std::int64_t bytesPerBody = 512 * 1024;

SpaceRecord readSpace(const Statement &row)
{
    SpaceRecord space;
    space.id = crypto::SpaceId::from(row.blob(1)).value_or(crypto::SpaceId{});
    space.name = row.text(2);
    space.epoch = std::uint32_t(row.integer(3));
    space.keyId = crypto::KeyId::from(row.blob(4)).value_or(crypto::KeyId{});
    QByteArray key = row.blob(5);
    space.key = crypto::SpaceKey::from(key);
    crypto::wipe(key);
    space.role = Role(row.integer(6));
    space.logSeq = std::uint64_t(row.integer(7));
    space.logHash = crypto::Hash::from(row.blob(8)).value_or(crypto::Hash{});
    space.serverUrl = row.text(9);
    space.serverKey = crypto::VerifyKey::from(row.blob(10));
    space.certificate = row.blob(11);
    space.generation = row.blob(12);
    space.cursor = std::uint64_t(row.integer(13));
    return space;
}

} // namespace

struct Store::Head
{
    std::uint64_t seq = 0;
    crypto::Hash hash;
    std::uint64_t change = 0;
    merge::HybridTime time;
};

Result<QList<SpaceRecord>> Store::spaces()
{
    QList<SpaceRecord> result;
    auto statement =
        m_database->prepare("SELECT row, id, name, epoch, key_id, key, role, log_seq, log_hash, server_url,"
                            " server_key, certificate, generation, cursor FROM space ORDER BY row");
    while (statement.step())
        result.append(readSpace(statement));
    KOPA_TRY(m_database->status());
    return result;
}

Result<SpaceRecord> Store::commonSpace()
{
    KOPA_ASSIGN(const auto all, spaces());
    if (all.isEmpty())
        return ErrorCode::NotMember;
    return all.first();
}

Result<void> Store::saveSpace(const SpaceRecord &space)
{
    QByteArray key = space.key ? space.key->reveal() : QByteArray();
    m_database
        ->prepare(
            "INSERT INTO space (id, name, epoch, key_id, key, role, log_seq, log_hash, server_url, "
            "server_key,"
            " certificate, generation, cursor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET name = excluded.name, epoch = excluded.epoch,"
            " key_id = excluded.key_id, key = excluded.key, role = excluded.role, log_seq = excluded.log_seq,"
            " log_hash = excluded.log_hash, server_url = excluded.server_url, server_key = "
            "excluded.server_key,"
            " certificate = excluded.certificate, generation = excluded.generation, cursor = excluded.cursor")
        .bind(1, space.id.toByteArray())
        .bind(2, space.name)
        .bind(3, space.epoch)
        .bind(4, space.keyId.toByteArray())
        .bind(5, key)
        .bind(6, int(space.role))
        .bind(7, space.logSeq)
        .bind(8, space.logHash.toByteArray())
        .bind(9, space.serverUrl)
        .bind(10, space.serverKey ? space.serverKey->toByteArray() : QByteArray())
        .bind(11, space.certificate)
        .bind(12, space.generation)
        .bind(13, space.cursor)
        .run();
    crypto::wipe(key);
    m_spaceKeys.clear();
    return m_database->status();
}

Result<QList<QByteArray>> Store::memberParts(const crypto::SpaceId &space, MemberPart part, bool unsentOnly)
{
    QList<QByteArray> result;
    auto statement =
        m_database->prepare("SELECT m.bytes FROM member_log m JOIN space s ON s.row = m.space"
                            " WHERE s.id = ? AND m.kind = ? AND m.sent <= ? ORDER BY m.position");
    statement.bind(1, space.toByteArray()).bind(2, int(part)).bind(3, unsentOnly ? 0 : 1);
    while (statement.step())
        result.append(statement.blob(0));
    KOPA_TRY(m_database->status());
    return result;
}

Result<void> Store::saveMemberLog(const SpaceRecord &space, const MemberLogContent &content)
{
    Transaction transaction(*m_database);
    KOPA_TRY(saveSpace(space));
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space.id));
    m_database->prepare("DELETE FROM member_log WHERE space = ?").bind(1, row).run();
    const auto keep = [&](MemberPart part, const QList<QByteArray> &list, qsizetype sent) {
        for (qsizetype i = 0; i < list.size(); ++i)
            m_database
                ->prepare(
                    "INSERT INTO member_log (space, kind, position, sent, bytes) VALUES (?, ?, ?, ?, ?)")
                .bind(1, row)
                .bind(2, int(part))
                .bind(3, std::int64_t(i))
                .bind(4, int(i < sent))
                .bind(5, list[i])
                .run();
    };
    keep(MemberPart::Entry, content.entries, content.sentEntries);
    keep(MemberPart::Claim, content.claims, content.sentClaims);
    return transaction.commit();
}

Result<std::int64_t> Store::spaceRow(const crypto::SpaceId &space)
{
    auto statement = m_database->prepare("SELECT row FROM space WHERE id = ?");
    statement.bind(1, space.toByteArray());
    if (statement.step())
        return statement.integer(0);
    KOPA_TRY(m_database->status());
    return ErrorCode::NotMember;
}

Result<crypto::SpaceKey> Store::spaceKey(std::int64_t space)
{
    if (const auto known = m_spaceKeys.constFind(space); known != m_spaceKeys.constEnd())
        return *known;
    auto statement = m_database->prepare("SELECT key FROM space WHERE row = ?");
    statement.bind(1, space);
    QByteArray bytes = statement.step() ? statement.blob(0) : QByteArray();
    KOPA_TRY(m_database->status());
    const auto key = crypto::SpaceKey::from(bytes);
    crypto::wipe(bytes);
    if (!key)
        return ErrorCode::KeyMissing;
    return *m_spaceKeys.insert(space, *key);
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

Result<int> Store::sealPending(const crypto::SpaceId &spaceId)
{
    Transaction transaction(*m_database);
    KOPA_ASSIGN(const std::int64_t space, spaceRow(spaceId));
    QList<Change> changes;
    {
        auto statement = m_database->prepare("SELECT body FROM pending WHERE space = ? ORDER BY n LIMIT ?");
        statement.bind(1, space).bind(2, changesPerBody);
        std::int64_t bytes = 0;
        while (bytes < bytesPerBody && statement.step()) {
            const QByteArray body = statement.blob(0);
            bytes += body.size();
            KOPA_ASSIGN(Change change, merge::decodeChange(body, m_device));
            changes.append(std::move(change));
        }
    }
    KOPA_TRY(m_database->status());
    if (changes.isEmpty())
        return 0;
    KOPA_TRY(sealChanges(space, changes));
    m_database->prepare("DELETE FROM pending WHERE space = ? AND n <= ?")
        .bind(1, space)
        .bind(2, changes.last().dot.n)
        .run();
    int left = 0;
    {
        auto statement = m_database->prepare("SELECT count(*) FROM pending WHERE space = ?");
        statement.bind(1, space);
        left = statement.step() ? int(statement.integer(0)) : 0;
    }
    KOPA_TRY(transaction.commit());
    return left;
}

Result<void> Store::sealChanges(std::int64_t space, const QList<Change> &changes)
{
    KOPA_ASSIGN(const auto all, spaces());
    KOPA_ASSIGN(const merge::VersionVector *heads, headsOf(space));
    const auto record = std::find_if(all.begin(), all.end(), [&](const SpaceRecord &candidate) {
        const auto row = spaceRow(candidate.id);
        return row.ok() && *row == space;
    });
    if (record == all.end() || !record->key)
        return ErrorCode::KeyMissing;
    KOPA_ASSIGN(const auto parts, crypto::cutBody(merge::encodeBody({merge::frontierHash(*heads), changes})));
    for (const EnvelopePart &part : parts) {
        const std::int64_t device = m_tables->deviceRow(m_device);
        KOPA_ASSIGN(const Head last, head(space, device));
        crypto::EnvelopeHeader header;
        header.space = record->id;
        header.key = record->keyId;
        header.epoch = record->epoch;
        header.device = m_device;
        header.seq = last.seq + 1;
        header.previous = last.hash;
        header.logSeq = record->logSeq;
        header.logHash = record->logHash;
        const QByteArray bytes = crypto::sealEnvelope(header, part, *record->key, m_signing->secret);
        KOPA_ASSIGN(const Envelope envelope, crypto::parseEnvelope(bytes));
        const bool whole = part.index + 1 == part.parts;
        KOPA_TRY(keep(space, bytes, envelope, whole ? changes : QList<Change>(), false));
    }
    return {};
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

Result<QList<QByteArray>> Store::unsafeEnvelopes(const crypto::SpaceId &space, std::int64_t bytes)
{
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    QList<QByteArray> result;
    auto statement =
        m_database->prepare("SELECT bytes FROM envelope WHERE space = ? AND safe = 0 ORDER BY row");
    statement.bind(1, row);
    while (bytes > 0 && statement.step()) {
        result.append(statement.blob(0));
        bytes -= result.last().size();
    }
    KOPA_TRY(m_database->status());
    return result;
}

Result<void> Store::acknowledge(const crypto::SpaceId &space, const crypto::DeviceId &device,
                                std::uint64_t seq, const crypto::Hash &hash)
{
    Transaction transaction(*m_database);
    KOPA_ASSIGN(const std::int64_t spaceNumber, spaceRow(space));
    const std::int64_t deviceNumber = m_tables->deviceRow(device);
    {
        auto named =
            m_database->prepare("SELECT hash FROM envelope WHERE space = ? AND device = ? AND seq = ?");
        named.bind(1, spaceNumber).bind(2, deviceNumber).bind(3, seq);
        if (!named.step())
            return m_database->failed() ? m_database->status() : Result<void>(ErrorCode::AnswerGarbled);
        if (named.blob(0) != hash.toByteArray())
            return ErrorCode::Equivocation;
    }
    {
        auto touched =
            m_database->prepare("SELECT t.type, t.object FROM envelope e JOIN touched t ON t.envelope = e.row"
                                " WHERE e.safe = 0 AND e.space = ? AND e.device = ? AND e.seq <= ?");
        touched.bind(1, spaceNumber).bind(2, deviceNumber).bind(3, seq);
        while (touched.step())
            m_changed.keys.insert({TypeNumber(touched.integer(0)), touched.text(1)});
    }
    m_database
        ->prepare("UPDATE envelope SET safe = 1 WHERE safe = 0 AND space = ? AND device = ? AND seq <= ?")
        .bind(1, spaceNumber)
        .bind(2, deviceNumber)
        .bind(3, seq)
        .run();
    return transaction.commit();
}

Result<void> Store::serverHolds(const crypto::SpaceId &space,
                                const QMap<crypto::DeviceId, std::uint64_t> &heads)
{
    Transaction transaction(*m_database);
    KOPA_ASSIGN(const std::int64_t spaceNumber, spaceRow(space));
    m_database->prepare("UPDATE envelope SET safe = 0 WHERE space = ?").bind(1, spaceNumber).run();
    for (auto it = heads.begin(); it != heads.end(); ++it)
        m_database->prepare("UPDATE envelope SET safe = 1 WHERE space = ? AND device = ? AND seq <= ?")
            .bind(1, spaceNumber)
            .bind(2, m_tables->deviceRow(it.key()))
            .bind(3, it.value())
            .run();
    m_changed.all = true;
    return transaction.commit();
}

Result<int> Store::applyEnvelopes(const crypto::SpaceId &spaceId, const QList<QByteArray> &envelopes,
                                  std::optional<std::uint64_t> cursor)
{
    Transaction transaction(*m_database);
    KOPA_ASSIGN(const std::int64_t space, spaceRow(spaceId));
    int applied = 0;
    std::optional<Error> broken;
    for (const QByteArray &bytes : envelopes) {
        const auto fresh = receive(space, bytes);
        if (fresh.ok())
            applied += *fresh ? 1 : 0;
        else if (fresh.error().code == ErrorCode::ChainBroken ||
                 fresh.error().code == ErrorCode::Equivocation)
            broken = fresh.error();
        else
            return fresh.error();
    }
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

Result<bool> Store::receive(std::int64_t space, const QByteArray &bytes)
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
    KOPA_TRY(applyChanges(space, changes));
    KOPA_TRY(keep(space, bytes, envelope, changes, true));
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
            row = rows.insert(key, std::move(loaded));
            order.append(key);
        }
        row->state.apply(change, *heads);
        m_clock.observe(change.time, now);
        m_changed.keys.insert(key);
    }
    for (const RecordKey &key : std::as_const(order))
        KOPA_TRY(m_tables->save(key, rows[key]));
    return m_database->status();
}

Result<std::uint64_t> Store::ownSeq(const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    KOPA_ASSIGN(const Head own, head(row, m_tables->deviceRow(m_device)));
    return own.seq;
}

Result<Waiting> Store::waiting()
{
    Waiting waiting;
    auto records = m_database->prepare(
        "SELECT count(*) FROM (SELECT type, object FROM pending UNION SELECT t.type, t.object"
        " FROM envelope e JOIN touched t ON t.envelope = e.row WHERE e.safe = 0)");
    if (records.step())
        waiting.records = int(records.integer(0));
    auto envelopes =
        m_database->prepare("SELECT count(*), coalesce(sum(length(bytes)), 0) FROM envelope WHERE safe = 0");
    if (envelopes.step()) {
        waiting.envelopes = int(envelopes.integer(0));
        waiting.bytes = envelopes.integer(1);
    }
    auto pending = m_database->prepare("SELECT coalesce(sum(length(body)), 0) FROM pending");
    if (pending.step())
        waiting.bytes += pending.integer(0);
    KOPA_TRY(m_database->status());
    return waiting;
}

Result<QList<RecordKey>> Store::waitingRecords(int limit)
{
    QList<RecordKey> keys;
    auto statement = m_database->prepare("SELECT type, object, max(age) FROM (SELECT type, object, n + "
                                         "4611686018427387904 AS age FROM pending UNION ALL"
                                         " SELECT t.type, t.object, e.row FROM envelope e JOIN touched t ON "
                                         "t.envelope = e.row WHERE e.safe = 0)"
                                         " GROUP BY type, object ORDER BY 3 DESC LIMIT ?");
    statement.bind(1, limit);
    while (statement.step())
        keys.append({TypeNumber(statement.integer(0)), statement.text(1)});
    KOPA_TRY(m_database->status());
    return keys;
}

Result<bool> Store::isSafe(const RecordKey &key)
{
    auto statement = m_database->prepare(
        "SELECT EXISTS (SELECT 1 FROM pending WHERE type = ?1 AND object = ?2) OR EXISTS (SELECT 1 FROM "
        "touched t"
        " JOIN envelope e ON e.row = t.envelope WHERE t.type = ?1 AND t.object = ?2 AND e.safe = 0)");
    statement.bind(1, key.type).bind(2, key.id);
    const bool unsafe = statement.step() && statement.integer(0) != 0;
    KOPA_TRY(m_database->status());
    return !unsafe;
}

} // namespace kopa
