#include "checkpoints.h"

namespace kopa {

using merge::Change;
using merge::Dot;
using merge::TextChange;
using merge::TextHistory;

void UnmergedRecords::add(const RecordKey &key)
{
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    keys.append(key);
}

void UnmergedRecords::clear()
{
    keys.clear();
    m_known.clear();
}

Result<QList<Change>> Store::changesOf(const RecordKey &key, QSet<Dot> *safe)
{
    struct Touched
    {
        std::int64_t row;
        bool safe;
    };
    QList<Touched> touched;
    {
        auto statement = m_database->prepare("SELECT e.row, e.safe FROM touched t JOIN envelope e"
                                             " ON e.row = t.envelope WHERE t.type = ? AND t.object = ?"
                                             " AND e.merged = 1 ORDER BY e.row");
        statement.bind(1, key.type).bind(2, key.id);
        while (statement.step())
            touched.append(Touched{statement.integer(0), statement.integer(1) != 0});
    }
    KOPA_TRY(m_database->status());
    QList<Change> changes;
    for (const Touched &one : std::as_const(touched)) {
        KOPA_ASSIGN(const QList<Change> all, opened(one.row));
        for (const Change &change : all) {
            if (change.type != key.type || change.object != key.id)
                continue;
            changes.append(change);
            if (one.safe && safe)
                safe->insert(change.dot);
        }
    }
    QSet<Dot> here;
    for (const Change &change : std::as_const(changes))
        here.insert(change.dot);
    KOPA_ASSIGN(const QList<Change> told, Checkpoints(*this).changesOf(key, here));
    for (const Change &change : told)
        if (safe)
            safe->insert(change.dot);
    changes = told + changes;
    auto pending = m_database->prepare("SELECT body FROM pending WHERE type = ? AND object = ? ORDER BY n");
    pending.bind(1, key.type).bind(2, key.id);
    while (pending.step()) {
        KOPA_ASSIGN(Change change, merge::decodeChange(pending.blob(0), m_device));
        changes.append(std::move(change));
    }
    KOPA_TRY(m_database->status());
    return changes;
}

Result<QList<Change>> Store::opened(std::int64_t envelopeRow)
{
    if (const auto *known = m_opened.object(envelopeRow))
        return *known;
    auto statement = m_database->prepare("SELECT bytes, space FROM envelope WHERE row = ?");
    statement.bind(1, envelopeRow);
    if (!statement.step())
        return ErrorCode::StoreDamaged;
    const QByteArray bytes = statement.blob(0);
    KOPA_ASSIGN(const auto envelope, crypto::parseEnvelope(bytes));
    KOPA_ASSIGN(QList<Change> changes, changesIn(statement.integer(1), envelope));
    constexpr qsizetype perChange = 400;
    m_opened.insert(envelopeRow, new QList<Change>(changes), bytes.size() * 3 + changes.size() * perChange);
    return changes;
}

Result<TextHistory> Store::historyOf(const RecordKey &key, FieldNumber field)
{
    KOPA_ASSIGN(const QList<Change> log, changesOf(key, nullptr));
    return TextHistory(merge::textChangesOf(log, field));
}

Result<void> Store::mergeTexts(const RecordKey &key, StateTables::Row &row)
{
    const QList<FieldNumber> fields = row.state.unmergedTexts();
    if (fields.isEmpty())
        return {};
    KOPA_ASSIGN(const QList<Change> log, changesOf(key, nullptr));
    for (const FieldNumber field : fields) {
        const QList<TextChange> changes = merge::textChangesOf(log, field);
        const TextHistory history(changes);
        row.state.mergeText(field, history);
        noteUnmergeable(key, row.space, field, changes, history);
    }
    return m_database->status();
}

void Store::noteUnmergeable(const RecordKey &key, std::int64_t space, FieldNumber field,
                            const QList<TextChange> &changes, const TextHistory &history)
{
    m_database->prepare("DELETE FROM unmerged_text WHERE type = ? AND object = ? AND field = ?")
        .bind(1, key.type)
        .bind(2, key.id)
        .bind(3, field)
        .run();
    if (history.waiting().isEmpty() && history.refused().isEmpty())
        return;
    QSet<Dot> here;
    for (const TextChange &change : changes)
        here.insert(change.dot);
    for (const TextChange &change : changes) {
        const bool waits = history.waiting().contains(change.dot);
        if (!waits && !history.refused().contains(change.dot))
            continue;
        const auto missing = std::find_if(change.parents.begin(), change.parents.end(),
                                          [&](const Dot &parent) { return !here.contains(parent); });
        m_database
            ->prepare("INSERT OR REPLACE INTO unmerged_text (type, object, field, space, device, n, waits, "
                      "bytes, missing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(1, key.type)
            .bind(2, key.id)
            .bind(3, field)
            .bind(4, space)
            .bind(5, m_tables->deviceRow(change.dot.device))
            .bind(6, change.dot.n)
            .bind(7, int(waits))
            .bind(8, std::int64_t(change.patch.size()))
            .bind(9, missing == change.parents.end() ? 0 : m_tables->deviceRow(missing->device))
            .run();
    }
}

Result<void> Store::mergeUnmerged()
{
    for (const RecordKey &key : std::as_const(m_unmerged.keys)) {
        KOPA_ASSIGN(StateTables::Row row, m_tables->load(key));
        KOPA_TRY(mergeTexts(key, row));
        KOPA_TRY(m_tables->save(key, row));
    }
    m_unmerged.clear();
    return {};
}

Result<WaitingTexts> Store::waitingTexts(std::int64_t space)
{
    WaitingTexts waiting;
    {
        auto statement = m_database->prepare("SELECT count(*), coalesce(sum(bytes), 0) FROM unmerged_text"
                                             " WHERE waits = 1 AND (?1 = 0 OR space = ?1)");
        statement.bind(1, space);
        if (statement.step()) {
            waiting.changes = int(statement.integer(0));
            waiting.bytes = statement.integer(1);
        }
    }
    auto missing = m_database->prepare("SELECT DISTINCT missing FROM unmerged_text WHERE waits = 1 AND"
                                       " missing <> 0 AND (?1 = 0 OR space = ?1) ORDER BY missing");
    missing.bind(1, space);
    while (missing.step())
        waiting.devices.append(m_tables->deviceAt(missing.integer(0)));
    KOPA_TRY(m_database->status());
    return waiting;
}

} // namespace kopa
