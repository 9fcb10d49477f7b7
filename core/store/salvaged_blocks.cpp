#include "core/crypto/cbor.h"
#include "salvaged_log.h"

namespace kopa {

namespace {

using Row = QList<SqlValue>;

constexpr int networkKind = 1;
constexpr qsizetype rowsPerBlock = 2000;

void write(crypto::CborWriter &writer, const SqlValue &value)
{
    if (const auto *number = std::get_if<std::int64_t>(&value))
        writer.integer(*number);
    else if (const auto *text = std::get_if<QString>(&value))
        writer.text(*text);
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        writer.bytes(*bytes);
    else
        writer.null();
}

/// Store::fill()'s form: a table, its columns, its cells.
void addBlocks(QList<QByteArray> &blocks, const char *table, const QList<const char *> &columns,
               const QList<Row> &rows)
{
    for (qsizetype from = 0; from < rows.size(); from += rowsPerBlock) {
        const QList<Row> some = rows.mid(from, rowsPerBlock);
        crypto::CborWriter block;
        block.array(3).text(QString::fromLatin1(table)).array(std::uint64_t(columns.size()));
        for (const char *column : columns)
            block.text(QString::fromLatin1(column));
        block.array(std::uint64_t(some.size() * columns.size()));
        for (const Row &row : some)
            for (qsizetype i = 0; i < columns.size(); ++i)
                write(block, row.value(i));
        blocks.append(block.result());
    }
}

/// Values behind each other, the row's own id in the place of the column that is it.
Row withId(const SqlRow &row)
{
    Row values = row.values;
    values[0] = row.rowId;
    return values;
}

} // namespace

QList<QByteArray> SalvagedLog::blocks() const
{
    QList<QByteArray> blocks;
    localBlocks(blocks);
    spaceBlocks(blocks);
    logBlocks(blocks);
    headBlocks(blocks);
    verbatimBlocks(blocks);
    return blocks;
}

void SalvagedLog::localBlocks(QList<QByteArray> &blocks) const
{
    QMap<QString, SqlValue> local;
    for (const SqlRow &row : m_tables.of("local")) {
        const QString name = row.text(0).value_or(QString());
        const bool leftOut = name.isEmpty() || name.startsWith(QStringLiteral("device.")) ||
                             name.startsWith(QStringLiteral("salvage"));
        if (!leftOut && row.values.size() == 2)
            local.insert(name, row.values[1]);
    }
    for (auto it = m_identity.cbegin(); it != m_identity.cend(); ++it)
        local.insert(it.key(), it.value());
    for (const Kept &kept : m_envelopes)
        if (!m_spaces[kept.space].keys.contains(kept.envelope.header.epoch))
            local.insert(QStringLiteral("unreadable.") + QString::fromLatin1(kept.hash.toHex()),
                         QString(errorName(ErrorCode::KeyMissing)));
    local.insert(QStringLiteral("salvage"), QStringLiteral("filling"));
    QList<Row> rows;
    for (auto it = local.cbegin(); it != local.cend(); ++it)
        rows.append({it.key(), it.value()});
    addBlocks(blocks, "local", {"key", "value"}, rows);
}

SqlValue SalvagedLog::newestEpoch(const Space &space)
{
    constexpr qsizetype epochAt = 3;
    if (!space.keys.isEmpty())
        return std::int64_t(space.keys.lastKey());
    return space.row ? space.row->integer(epochAt).value_or(0) : 0;
}

void SalvagedLog::spaceBlocks(QList<QByteArray> &blocks) const
{
    enum Column { RowOf, Id, Name, Epoch, RoleOf, LogSeq, LogHash, Kind = 12, Columns = 15 };
    QList<Row> spaces;
    QList<Row> keys;
    QList<Row> parts;
    for (auto it = m_spaces.cbegin(); it != m_spaces.cend(); ++it) {
        const SqlValue none = QByteArray();
        const std::int64_t zero = 0;
        Row row{it.key(),
                it->id.toByteArray(),
                QString(),
                zero,
                std::int64_t(Role::Reader),
                zero,
                none,
                QString(),
                none,
                none,
                none,
                zero,
                std::int64_t(networkKind),
                zero,
                zero};
        if (it->row)
            for (qsizetype i = 1; i < std::min<qsizetype>(it->row->values.size(), Columns); ++i)
                row[i] = it->row->values[i];
        row[Epoch] = newestEpoch(*it);
        if (!it->membersWhole) {
            row[LogSeq] = zero;
            row[LogHash] = crypto::Hash{}.toByteArray();
        }
        spaces.append(row);
        for (auto key = it->keys.cbegin(); key != it->keys.cend(); ++key)
            keys.append({it.key(), key.key(), key->first, key->second});
        for (const SqlRow &part : it->entries + it->claims)
            parts.append(part.values.size() > 5 ? part.values : part.values + Row{none});
    }
    addBlocks(blocks, "space",
              {"row", "id", "name", "epoch", "role", "log_seq", "log_hash", "server_url", "server_key",
               "certificate", "generation", "cursor", "kind", "confirmed", "frozen"},
              spaces);
    addBlocks(blocks, "epoch_key", {"space", "epoch", "key_id", "key"}, keys);
    addBlocks(blocks, "member_log", {"space", "kind", "position", "sent", "bytes", "receipt"}, parts);
}

void SalvagedLog::logBlocks(QList<QByteArray> &blocks) const
{
    QList<Row> devices;
    for (auto it = m_devices.cbegin(); it != m_devices.cend(); ++it)
        devices.append({it.key(), it->toByteArray()});
    addBlocks(blocks, "device", {"row", "id"}, devices);
    QList<Row> envelopes;
    QList<Row> touched;
    for (const Kept &kept : m_envelopes) {
        envelopes.append({kept.row, kept.space, kept.device, std::int64_t(kept.envelope.header.seq),
                          kept.hash.toByteArray(), std::int64_t(kept.safe), kept.bytes, kept.verdict,
                          std::int64_t(1), std::int64_t(kept.newest)});
        for (const merge::Change &change : kept.changes)
            touched.append({std::int64_t(change.type), change.object, kept.row});
    }
    addBlocks(blocks, "envelope",
              {"row", "space", "device", "seq", "hash", "safe", "bytes", "verdict", "merged", "change"},
              envelopes);
    addBlocks(blocks, "touched", {"type", "object", "envelope"}, touched);
    QList<Row> pending;
    for (const SqlRow &row : m_pending)
        pending.append(
            {row.values[1], row.values[0], row.values[2], row.values[3], row.values[4], row.values[5]});
    addBlocks(blocks, "pending", {"n", "space", "type", "object", "started", "body"}, pending);
}

void SalvagedLog::headBlocks(QList<QByteArray> &blocks) const
{
    QList<Row> heads;
    for (auto chain = m_chains.cbegin(); chain != m_chains.cend(); ++chain) {
        if (chain->isEmpty())
            continue;
        merge::HybridTime time;
        for (const Kept &kept : *chain)
            for (const merge::Change &change : kept.changes)
                time = std::max(time, change.time);
        const Kept &last = chain->last();
        heads.append({chain.key().first, chain.key().second, std::int64_t(last.envelope.header.seq),
                      last.hash.toByteArray(), std::int64_t(last.newest), std::int64_t(time.value),
                      std::int64_t(last.newest), std::int64_t(last.envelope.header.logSeq)});
    }
    addBlocks(blocks, "head", {"space", "device", "seq", "hash", "change", "time", "newest", "log_seq"},
              heads);
}

void SalvagedLog::verbatimBlocks(QList<QByteArray> &blocks) const
{
    QList<Row> acts;
    for (const SqlRow &row : m_tables.of("pending_act"))
        if (m_spaces.contains(row.integer(1).value_or(0)))
            acts.append(withId(row));
    addBlocks(blocks, "pending_act", {"n", "space", "created", "body"}, acts);
    const auto copy = [&](const char *table, const QList<const char *> &columns) {
        QList<Row> rows;
        for (const SqlRow &row : m_tables.of(table))
            if (m_spaces.contains(row.integer(0).value_or(0)))
                rows.append(row.values);
        addBlocks(blocks, table, columns, rows);
    };
    copy("notice", {"space", "kind", "device", "since", "count"});
    copy("proof", {"space", "kind", "device", "seq", "since", "one", "other"});
    copy("intrusion", {"space", "type", "object"});
    copy("checkpoint_head", {"space", "device", "seq", "hash", "change", "log_seq"});
    const auto copyWithId = [&](const char *table, qsizetype space, const QList<const char *> &columns) {
        QList<Row> rows;
        for (const SqlRow &row : m_tables.of(table)) {
            const Row values = withId(row);
            const auto *number = std::get_if<std::int64_t>(&values[space]);
            if (values.size() == columns.size() && number && m_spaces.contains(*number))
                rows.append(values);
        }
        addBlocks(blocks, table, columns, rows);
    };
    copyWithId("checkpoint", 0, {"space", "id", "teller", "since", "countersigned", "asked", "wrong"});
    copyWithId("checkpoint_change", 1, {"row", "space", "device", "n", "type", "object", "body"});
    copy("subject_slot", {"space", "slot", "type", "object", "epoch", "key", "step"});
    copy("erased_subject", {"space", "type", "object"});
}

} // namespace kopa
