#include "store.h"

#include <QCryptographicHash>

namespace kopa {

using merge::Change;
using merge::Dot;

namespace {

/// Puts changes into an order in which nothing stands before what it replaced, otherwise by time.
class CausalOrder
{
public:
    explicit CausalOrder(QList<Change> changes) : m_changes(std::move(changes))
    {
        std::sort(m_changes.begin(), m_changes.end(), [](const Change &a, const Change &b) {
            return std::tie(a.time, a.dot.device, a.dot.n) < std::tie(b.time, b.dot.device, b.dot.n);
        });
        for (qsizetype i = 0; i < m_changes.size(); ++i)
            m_positions.insert(m_changes[i].dot, i);
    }

    QList<Change> sorted()
    {
        for (qsizetype i = 0; i < m_changes.size(); ++i)
            visit(i);
        return m_sorted;
    }

private:
    /// Depth first without recursion: a long log must not exhaust the stack.
    void visit(qsizetype first)
    {
        QList<qsizetype> open{first};
        while (!open.isEmpty()) {
            const qsizetype at = open.last();
            if (m_done.contains(at)) {
                open.removeLast();
                continue;
            }
            const qsizetype before = open.size();
            for (const merge::CellWrite &write : m_changes[at].writes)
                for (const Dot &parent : write.parents)
                    if (const auto position = m_positions.value(parent, -1);
                        position >= 0 && position != at && !m_done.contains(position) &&
                        !open.contains(position))
                        open.append(position);
            if (open.size() == before) {
                m_done.insert(at);
                m_sorted.append(m_changes[at]);
                open.removeLast();
            }
        }
    }

    QList<Change> m_changes;
    QList<Change> m_sorted;
    QHash<Dot, qsizetype> m_positions;
    QSet<qsizetype> m_done;
};

} // namespace

Result<QList<Change>> Store::logOf(const RecordKey &key, QSet<Dot> *safe)
{
    QList<Change> changes;
    {
        auto statement =
            m_database->prepare("SELECT e.bytes, e.space, e.safe FROM touched t JOIN envelope e"
                                " ON e.row = t.envelope WHERE t.type = ? AND t.object = ? ORDER BY e.row");
        statement.bind(1, key.type).bind(2, key.id);
        while (statement.step()) {
            KOPA_ASSIGN(const auto envelope, crypto::parseEnvelope(statement.blob(0)));
            KOPA_ASSIGN(const auto all, changesIn(statement.integer(1), envelope));
            for (const Change &change : all) {
                if (change.type != key.type || change.object != key.id)
                    continue;
                changes.append(change);
                if (statement.integer(2) != 0)
                    safe->insert(change.dot);
            }
        }
    }
    auto pending = m_database->prepare("SELECT body FROM pending WHERE type = ? AND object = ? ORDER BY n");
    pending.bind(1, key.type).bind(2, key.id);
    while (pending.step()) {
        KOPA_ASSIGN(Change change, merge::decodeChange(pending.blob(0), m_device));
        changes.append(std::move(change));
    }
    KOPA_TRY(m_database->status());
    return CausalOrder(std::move(changes)).sorted();
}

Result<QList<HistoryEntry>> Store::history(const RecordKey &key)
{
    QSet<Dot> safe;
    KOPA_ASSIGN(const QList<Change> changes, logOf(key, &safe));
    merge::ObjectState state;
    KOPA_ASSIGN(const QList<network::BaseRecord> base, network::baseRegister());
    bool first = true;
    for (const network::BaseRecord &record : base) {
        if (record.type != key.type || record.id != key.id)
            continue;
        for (const auto &[cell, value] : record.cells)
            state.applyBase(cell, value);
        first = false;
    }
    merge::VersionVector known;
    QList<HistoryEntry> entries;
    for (const Change &change : changes) {
        if (!known.admit(change.dot))
            continue;
        const merge::ObjectState before = state;
        state.apply(change, known);
        for (const merge::CellWrite &write : change.writes) {
            const merge::Cell cell = before.cell(write.cell);
            const auto replaced = [&](const merge::Write &live) {
                return live.dot.isBase() || write.parents.contains(live.dot);
            };
            const bool concurrent = !std::all_of(cell.live().begin(), cell.live().end(), replaced);
            entries.append({change.dot, change.time, write.cell, cell.shown(), write.value, first, concurrent,
                            safe.contains(change.dot)});
        }
        first = false;
    }
    return entries;
}

Result<void> Store::rebuild()
{
    Transaction transaction(*m_database);
    KOPA_TRY(makeState());
    m_changed.all = true;
    return transaction.commit();
}

Result<void> Store::makeState()
{
    forget();
    m_tables->drop();
    m_tables->create();
    KOPA_TRY(layBase());
    KOPA_TRY(replayLog());
    return setSetting(QStringLiteral("state.form"), QString::fromLatin1(StateTables::form()));
}

Result<void> Store::replayLog()
{
    QList<std::int64_t> spaceRows;
    {
        auto statement = m_database->prepare("SELECT row FROM space ORDER BY row");
        while (statement.step())
            spaceRows.append(statement.integer(0));
    }
    for (const std::int64_t space : spaceRows)
        m_heads.insert(space, {});
    {
        auto statement = m_database->prepare("SELECT space, bytes FROM envelope ORDER BY row");
        while (statement.step()) {
            KOPA_ASSIGN(const auto envelope, crypto::parseEnvelope(statement.blob(1)));
            if (const auto changes = changesIn(statement.integer(0), envelope); changes.ok())
                KOPA_TRY(applyChanges(statement.integer(0), *changes));
        }
    }
    auto pending = m_database->prepare("SELECT space, body FROM pending ORDER BY space, n");
    while (pending.step()) {
        KOPA_ASSIGN(const Change change, merge::decodeChange(pending.blob(1), m_device));
        KOPA_TRY(applyChanges(pending.integer(0), {change}));
    }
    return m_database->status();
}

Result<QByteArray> Store::stateDigest()
{
    QCryptographicHash digest(QCryptographicHash::Blake2b_256);
    // Devices by themselves: their short numbers are this store's own.
    const auto nameOf = [](const merge::DeviceId &device) {
        std::int64_t name = 0;
        std::memcpy(&name, device.data.data(), sizeof name);
        return name;
    };
    const StateCodec codec{nameOf, {}};
    for (const RecordType *type : recordTypes()) {
        QList<std::int64_t> rows;
        {
            auto statement = m_database->prepare(
                "SELECT row FROM \"" + QByteArray(type->key.data(), type->key.size()) + "\" ORDER BY id");
            while (statement.step())
                rows.append(statement.integer(0));
        }
        for (const std::int64_t row : rows) {
            KOPA_ASSIGN(const Record record, m_tables->recordAt(*type, row));
            digest.addData(record.id.toUtf8());
            digest.addData(codec.encode(record.state, nullptr));
        }
    }
    QList<RecordKey> newer;
    {
        auto statement = m_database->prepare("SELECT type, id FROM newer ORDER BY type, id");
        while (statement.step())
            newer.append({TypeNumber(statement.integer(0)), statement.text(1)});
    }
    for (const RecordKey &key : std::as_const(newer)) {
        KOPA_ASSIGN(const StateTables::Row row, m_tables->load(key));
        digest.addData(key.id.toUtf8());
        digest.addData(codec.encode(row.state, nullptr));
    }
    KOPA_TRY(m_database->status());
    return digest.result();
}

Result<StoreReport> Store::check()
{
    StoreReport report;
    {
        auto integrity = m_database->prepare("PRAGMA integrity_check");
        while (integrity.step())
            if (integrity.text(0) != QStringLiteral("ok"))
                report.problems.append(QStringLiteral("file: ") + integrity.text(0));
    }
    KOPA_TRY(m_database->status());
    checkChains(report);
    for (const RecordType *type : recordTypes()) {
        auto count = m_database->prepare("SELECT count(*) FROM \"" +
                                         QByteArray(type->key.data(), type->key.size()) + '"');
        report.records += count.step() ? count.integer(0) : 0;
    }
    KOPA_ASSIGN(report.digest, stateDigest());
    {
        Transaction trial(*m_database);
        KOPA_TRY(makeState());
        KOPA_ASSIGN(const QByteArray made, stateDigest());
        if (made != report.digest)
            report.problems.append(QStringLiteral("state: differs from what the log says"));
    }
    return report;
}

void Store::checkChains(StoreReport &report)
{
    auto statement =
        m_database->prepare("SELECT device, seq, hash, bytes FROM envelope ORDER BY space, device, seq");
    std::int64_t device = -1;
    std::int64_t seq = 0;
    crypto::Hash previous;
    while (statement.step()) {
        ++report.envelopes;
        if (statement.integer(0) != device) {
            device = statement.integer(0);
            seq = 0;
            previous = {};
        }
        const QByteArray bytes = statement.blob(3);
        const auto envelope = crypto::parseEnvelope(bytes);
        const crypto::Hash hash = crypto::envelopeHash(bytes);
        if (!envelope.ok() || envelope->header.seq != std::uint64_t(++seq) ||
            envelope->header.previous != previous || hash.toByteArray() != statement.blob(2))
            report.problems.append(QStringLiteral("log: envelope %1 of device %2").arg(seq).arg(device));
        previous = hash;
    }
}

} // namespace kopa
