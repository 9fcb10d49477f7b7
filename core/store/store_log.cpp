#include "checkpoints.h"

#include <QCryptographicHash>

namespace kopa {

using merge::Change;

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
    m_database->execute(
        "UPDATE awaited SET named = 0; UPDATE head SET change = 0; UPDATE envelope SET merged = 1 WHERE "
        "verdict = 0;");
    // What this device itself has written stays readable on it.
    m_database
        ->prepare(
            "UPDATE envelope SET merged = device = ? OR coalesce(seq < (SELECT max(seq) FROM envelope later "
            "WHERE later.space ="
            " envelope.space AND later.device = envelope.device AND later.verdict = 0), 0) WHERE verdict = 1")
        .bind(1, m_tables->deviceRow(m_device))
        .run();
    for (const std::int64_t space : spaceRows)
        KOPA_TRY(Checkpoints(*this).lay(space));
    {
        auto statement =
            m_database->prepare("SELECT space, bytes FROM envelope WHERE merged = 1 ORDER BY row");
        while (statement.step()) {
            KOPA_ASSIGN(const auto envelope, crypto::parseEnvelope(statement.blob(1)));
            if (const auto changes = changesIn(statement.integer(0), envelope); changes.ok())
                KOPA_TRY(applyChanges(statement.integer(0), *changes));
        }
    }
    for (const std::int64_t space : spaceRows) {
        const auto merged = m_heads.value(space).heads();
        for (auto it = merged.begin(); it != merged.end(); ++it)
            m_database->prepare("UPDATE head SET change = ? WHERE space = ? AND device = ?")
                .bind(1, it.value())
                .bind(2, space)
                .bind(3, m_tables->deviceRow(it.key()))
                .run();
        KOPA_TRY(mergeNamed(space));
        KOPA_TRY(noteAwaited(space));
    }
    auto pending = m_database->prepare("SELECT space, body FROM pending ORDER BY space, n");
    while (pending.step()) {
        KOPA_ASSIGN(const Change change, merge::decodeChange(pending.blob(1), m_device));
        KOPA_TRY(applyChanges(pending.integer(0), {change}));
    }
    KOPA_TRY(m_database->status());
    m_news.clear();
    return mergeUnmerged();
}

/// Two digests in one: of what the network's common space holds, which its members can compare, and of all.
Result<QByteArray> Store::stateDigest()
{
    QCryptographicHash common(QCryptographicHash::Blake2b_256);
    QCryptographicHash all(QCryptographicHash::Blake2b_256);
    const auto network = commonSpace();
    const auto add = [&](const QByteArray &bytes, bool shared) {
        all.addData(bytes);
        if (shared)
            common.addData(bytes);
    };
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
            const bool shared = record.space.isZero() || (network.ok() && record.space == network->id);
            add(record.id.toUtf8(), shared);
            add(codec.encode(record.state, nullptr), shared);
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
        add(key.id.toUtf8(), true);
        add(codec.encode(row.state, nullptr), true);
    }
    KOPA_TRY(m_database->status());
    return common.result() + all.result();
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
    KOPA_TRY(checkTexts(report));
    for (const RecordType *type : recordTypes()) {
        auto count = m_database->prepare("SELECT count(*) FROM \"" +
                                         QByteArray(type->key.data(), type->key.size()) + '"');
        report.records += count.step() ? count.integer(0) : 0;
    }
    KOPA_ASSIGN(const QByteArray before, stateDigest());
    report.digest = before.first(before.size() / 2);
    {
        // Rolled back: a store that is only read can be checked, too.
        const WritableMeanwhile writable(*m_database, m_salvaged);
        Transaction trial(*m_database);
        KOPA_TRY(makeState());
        KOPA_ASSIGN(const QByteArray made, stateDigest());
        if (made != before)
            report.problems.append(QStringLiteral("state: differs from what the log says"));
    }
    return report;
}

Result<void> Store::checkTexts(StoreReport &report)
{
    KOPA_ASSIGN(report.waiting, waitingTexts(0));
    struct Refused
    {
        RecordKey key;
        merge::Dot dot;
    };
    QList<Refused> refused;
    {
        auto statement =
            m_database->prepare("SELECT type, object, device, n FROM unmerged_text WHERE waits = 0");
        while (statement.step())
            refused.append(
                Refused{{TypeNumber(statement.integer(0)), statement.text(1)},
                        {m_tables->deviceAt(statement.integer(2)), std::uint64_t(statement.integer(3))}});
    }
    for (const Refused &one : std::as_const(refused)) {
        auto statement = m_database->prepare(
            "SELECT e.row, e.seq, e.hash FROM touched t JOIN envelope e ON e.row = t.envelope"
            " WHERE t.type = ? AND t.object = ? AND e.device = ? ORDER BY e.row");
        statement.bind(1, one.key.type).bind(2, one.key.id).bind(3, m_tables->deviceRow(one.dot.device));
        while (statement.step()) {
            KOPA_ASSIGN(const QList<Change> changes, opened(statement.integer(0)));
            if (std::any_of(changes.begin(), changes.end(),
                            [&](const Change &change) { return change.dot == one.dot; }))
                report.refused.append({one.dot.device, std::uint64_t(statement.integer(1)),
                                       crypto::Hash::from(statement.blob(2)).value_or(crypto::Hash{}),
                                       QStringLiteral("text")});
        }
    }
    auto unreadable =
        m_database->prepare("SELECT e.device, e.seq, e.hash, l.value FROM local l JOIN envelope e"
                            " ON l.key = 'unreadable.' || lower(hex(e.hash)) ORDER BY e.row");
    while (unreadable.step())
        report.refused.append(
            {m_tables->deviceAt(unreadable.integer(0)), std::uint64_t(unreadable.integer(1)),
             crypto::Hash::from(unreadable.blob(2)).value_or(crypto::Hash{}), unreadable.text(3)});
    return m_database->status();
}

void Store::checkChains(StoreReport &report)
{
    auto statement = m_database->prepare(
        "SELECT e.device, e.seq, e.hash, e.bytes, h.seq, h.hash, e.space FROM envelope e LEFT JOIN "
        "checkpoint_head h"
        " ON h.space = e.space AND h.device = e.device ORDER BY e.space, e.device, e.seq");
    std::int64_t space = -1;
    std::int64_t device = -1;
    std::int64_t seq = 0;
    crypto::Hash previous;
    while (statement.step()) {
        ++report.envelopes;
        if (statement.integer(6) != space || statement.integer(0) != device) {
            space = statement.integer(6);
            device = statement.integer(0);
            seq = 0;
            previous = {};
        }
        // What a checkpoint told of may be lacking.
        if (!statement.isNull(4) && statement.integer(1) == statement.integer(4) + 1) {
            seq = statement.integer(4);
            previous = crypto::Hash::from(statement.blob(5)).value_or(crypto::Hash{});
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
