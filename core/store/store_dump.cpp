#include "core/crypto/cbor.h"
#include "store.h"

namespace kopa {

using crypto::CborReader;
using crypto::CborWriter;

namespace {

/// All that cannot be made again; state tables and the search index follow from it.
const QList<QByteArray> &dumpedTables()
{
    static const QList<QByteArray> tables = {"local",
                                             "device",
                                             "space",
                                             "epoch_key",
                                             "head",
                                             "pending",
                                             "envelope",
                                             "touched",
                                             "member_log",
                                             "pending_act",
                                             "awaited",
                                             "told",
                                             "notice",
                                             "proof",
                                             "intrusion",
                                             "subject_slot",
                                             "erased_subject",
                                             "checkpoint",
                                             "checkpoint_head",
                                             "checkpoint_change",
                                             "kept_attachment",
                                             "attachment_piece"};
    return tables;
}

constexpr qsizetype bytesPerBlock = 1024 * 1024;
constexpr std::uint64_t maximumColumns = 64;
constexpr std::uint64_t maximumRows = 10'000'000;
constexpr qsizetype maximumName = 64;

QList<QByteArray> columnsOf(Database &database, const QByteArray &table)
{
    QList<QByteArray> columns;
    auto statement = database.prepare("SELECT name FROM pragma_table_info('" + table + "') ORDER BY cid");
    while (statement.step())
        columns.append(statement.text(0).toLatin1());
    return columns;
}

void writeCell(CborWriter &writer, const Statement &row, int column)
{
    const QString kind = row.text(column);
    if (kind == QStringLiteral("integer"))
        writer.integer(row.integer(column + 1));
    else if (kind == QStringLiteral("text"))
        writer.text(row.text(column + 1));
    else if (kind == QStringLiteral("blob"))
        writer.bytes(row.blob(column + 1));
    else
        writer.null();
}

void readCell(CborReader &reader, Statement &statement, int position, qsizetype bound)
{
    switch (reader.peek()) {
    case CborReader::Kind::Unsigned:
    case CborReader::Kind::Negative:
        statement.bind(position, reader.integer());
        return;
    case CborReader::Kind::Text:
        statement.bind(position, reader.text(bound));
        return;
    case CborReader::Kind::Bytes:
        statement.bind(position, reader.bytes(bound));
        return;
    default:
        reader.null();
        statement.bindNull(position);
    }
}

} // namespace

Result<void> Store::dump(const std::function<Result<void>(const QByteArray &block)> &sink)
{
    for (const QByteArray &table : dumpedTables()) {
        const QList<QByteArray> columns = columnsOf(*m_database, table);
        QByteArray asked;
        for (const QByteArray &column : columns)
            asked += (asked.isEmpty() ? "typeof(" : ", typeof(") + column + "), " + column;
        CborWriter rows;
        std::uint64_t count = 0;
        const auto flush = [&]() -> Result<void> {
            CborWriter block;
            block.array(3).text(QString::fromLatin1(table)).array(std::uint64_t(columns.size()));
            for (const QByteArray &column : columns)
                block.text(QString::fromLatin1(column));
            block.array(count * std::uint64_t(columns.size()));
            const Result<void> taken = sink(block.result() + rows.result());
            rows = {};
            count = 0;
            return taken;
        };
        auto statement = m_database->prepare("SELECT " + asked + " FROM " + table);
        while (statement.step()) {
            for (int column = 0; column < int(columns.size()); ++column)
                writeCell(rows, statement, column * 2);
            ++count;
            if (rows.result().size() >= bytesPerBlock)
                KOPA_TRY(flush());
        }
        KOPA_TRY(m_database->status());
        if (count > 0)
            KOPA_TRY(flush());
    }
    return {};
}

Result<void> Store::fill(const std::function<Result<QByteArray>()> &source)
{
    Transaction transaction(*m_database);
    for (const QByteArray &table : dumpedTables())
        m_database->execute("DELETE FROM " + table);
    for (;;) {
        KOPA_ASSIGN(const QByteArray block, source());
        if (block.isEmpty())
            break;
        KOPA_TRY(fillBlock(block));
    }
    KOPA_TRY(setSetting(QStringLiteral("state.form"), QString()));
    KOPA_TRY(setSetting(QStringLiteral("restore.renew"), 1));
    return transaction.commit();
}

Result<void> Store::fillBlock(const QByteArray &block)
{
    CborReader reader(block);
    reader.exactArray(3);
    const QByteArray table = reader.text(maximumName).toLatin1();
    QList<QByteArray> columns;
    for (auto left = reader.array(maximumColumns); left > 0 && !reader.failed(); --left)
        columns.append(reader.text(maximumName).toLatin1());
    const auto cells = reader.array(maximumColumns * maximumRows);
    if (reader.failed() || !dumpedTables().contains(table) || columns != columnsOf(*m_database, table) ||
        cells % std::uint64_t(columns.size()) != 0)
        return ErrorCode::BackupDamaged;
    const QByteArray sql = "INSERT OR REPLACE INTO " + table + " (" + columns.join(", ") + ") VALUES (?" +
                           QByteArray(", ?").repeated(columns.size() - 1) + ")";
    for (std::uint64_t left = cells / std::uint64_t(columns.size()); left > 0 && !reader.failed(); --left) {
        auto statement = m_database->prepare(sql);
        for (int position = 1; position <= int(columns.size()); ++position)
            readCell(reader, statement, position, block.size());
        statement.run();
    }
    if (!reader.finish())
        return ErrorCode::BackupDamaged;
    return m_database->status();
}

} // namespace kopa
