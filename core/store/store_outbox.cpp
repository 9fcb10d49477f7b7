#include "store.h"

namespace kopa {

using crypto::Envelope;
using crypto::EnvelopePart;
using merge::Change;

namespace {

/// One envelope's worth of changes when sealing: well below the bound, so that a bad line loses little.
constexpr int changesPerBody = 1000;
constexpr std::int64_t bytesPerBody = 512 * 1024;

} // namespace

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
    KOPA_ASSIGN(const SpaceRecord record, spaceAt(space));
    if (!record.key)
        return ErrorCode::KeyMissing;
    KOPA_ASSIGN(const QList<merge::Dot> seen, tellSeen(space));
    QList<Change> sealed = changes;
    KOPA_TRY(m_subjects->seal(record, space, sealed));
    KOPA_ASSIGN(const auto parts, crypto::cutBody(merge::encodeBody({seen, sealed})));
    for (const EnvelopePart &part : parts) {
        const std::int64_t device = m_tables->deviceRow(m_device);
        KOPA_ASSIGN(const Head last, head(space, device));
        crypto::EnvelopeHeader header;
        header.space = record.id;
        header.key = record.keyId;
        header.epoch = record.epoch;
        header.device = m_device;
        header.seq = last.seq + 1;
        header.previous = last.hash;
        header.logSeq = record.logSeq;
        header.logHash = record.logHash;
        const QByteArray bytes = crypto::sealEnvelope(header, part, *record.key, m_signing->secret);
        KOPA_ASSIGN(const Envelope envelope, crypto::parseEnvelope(bytes));
        const bool whole = part.index + 1 == part.parts;
        KOPA_TRY(keep(space, JudgedEnvelope{bytes}, envelope, whole ? changes : QList<Change>(),
                      {.safe = false, .merged = true}));
    }
    return {};
}

Result<QList<merge::Dot>> Store::tellSeen(std::int64_t space)
{
    QList<merge::Dot> seen;
    {
        auto statement = m_database->prepare(
            "SELECT h.device, h.change FROM head h LEFT JOIN told t ON t.space = h.space AND t.device = "
            "h.device"
            " WHERE h.space = ?1 AND h.device <> ?2 AND h.change > coalesce(t.n, 0) ORDER BY h.device");
        statement.bind(1, space).bind(2, m_tables->deviceRow(m_device));
        while (statement.step())
            seen.append({m_tables->deviceAt(statement.integer(0)), std::uint64_t(statement.integer(1))});
    }
    for (const merge::Dot &dot : std::as_const(seen))
        m_database->prepare("INSERT OR REPLACE INTO told (space, device, n) VALUES (?, ?, ?)")
            .bind(1, space)
            .bind(2, m_tables->deviceRow(dot.device))
            .bind(3, dot.n)
            .run();
    KOPA_TRY(m_database->status());
    return seen;
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

Result<int> Store::acknowledge(const crypto::SpaceId &space, const crypto::DeviceId &device,
                               std::uint64_t seq, const crypto::Hash &hash)
{
    Transaction transaction(*m_database);
    KOPA_ASSIGN(const std::int64_t spaceNumber, spaceRow(space));
    const std::int64_t deviceNumber = m_tables->deviceRow(device);
    {
        auto named =
            m_database->prepare("SELECT hash FROM envelope WHERE space = ? AND device = ? AND seq = ?");
        named.bind(1, spaceNumber).bind(2, deviceNumber).bind(3, seq);
        if (!named.step()) {
            KOPA_TRY(m_database->status());
            return ErrorCode::AnswerGarbled;
        }
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
    const int left = int(m_database->changes());
    KOPA_TRY(transaction.commit());
    return left;
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

Result<std::uint64_t> Store::ownSeq(const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    KOPA_ASSIGN(const Head own, head(row, m_tables->deviceRow(m_device)));
    return own.seq;
}

Result<std::optional<crypto::Hash>> Store::envelopeHash(const crypto::SpaceId &space,
                                                        const crypto::DeviceId &device, std::uint64_t seq)
{
    KOPA_ASSIGN(const std::int64_t row, spaceRow(space));
    auto statement =
        m_database->prepare("SELECT hash FROM envelope WHERE space = ? AND device = ? AND seq = ?");
    statement.bind(1, row).bind(2, m_tables->deviceRow(device)).bind(3, seq);
    const auto hash = statement.step() ? crypto::Hash::from(statement.blob(0)) : std::nullopt;
    KOPA_TRY(m_database->status());
    return hash;
}

Result<Waiting> Store::waiting(const std::optional<crypto::SpaceId> &space)
{
    std::int64_t row = 0;
    if (space) {
        KOPA_ASSIGN(row, spaceRow(*space));
    }
    Waiting waiting;
    auto records = m_database->prepare(
        "SELECT count(*) FROM (SELECT type, object FROM pending WHERE ?1 = 0 OR space = ?1 UNION"
        " SELECT t.type, t.object FROM envelope e JOIN touched t ON t.envelope = e.row"
        " WHERE e.safe = 0 AND (?1 = 0 OR e.space = ?1))");
    records.bind(1, row);
    if (records.step())
        waiting.records = int(records.integer(0));
    auto envelopes = m_database->prepare("SELECT count(*), coalesce(sum(length(bytes)), 0) FROM envelope"
                                         " WHERE safe = 0 AND (?1 = 0 OR space = ?1)");
    envelopes.bind(1, row);
    if (envelopes.step()) {
        waiting.envelopes = int(envelopes.integer(0));
        waiting.bytes = envelopes.integer(1);
    }
    auto pending =
        m_database->prepare("SELECT coalesce(sum(length(body)), 0) FROM pending WHERE ?1 = 0 OR space = ?1");
    pending.bind(1, row);
    if (pending.step())
        waiting.bytes += pending.integer(0);
    KOPA_TRY(m_database->status());
    KOPA_ASSIGN(waiting.texts, waitingTexts(row));
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
