#pragma once

#include "list_import.h"
#include "list_values.h"

namespace kopa::lists {

/// A column of the file that is something, and where it stands; -1 for what every row has.
struct MappedColumn
{
    ListColumn column;
    qsizetype place = -1;
    QString heading;
};

/// Judges rows one by one, each against the records that are here and the rows before it.
class RowPlanner
{
public:
    static Result<RowPlanner> of(Store &store, const ImportWish &wish, QList<MappedColumn> columns);

    /// Adds what is to become of the row, or why it is refused.
    Result<void> plan(const ListRow &row, ImportPlan &plan);

private:
    /// What a row says, by column.
    struct Said
    {
        QString id;
        QMap<FieldNumber, CellValue> values;
    };
    struct Match
    {
        const Record *record = nullptr;
        QString by; ///< the key of the column that showed it
        QString fault;
    };
    struct Fault
    {
        QString reason;
        QString column; ///< key
        QString value;
    };

    RowPlanner(Store &store, ImportWish wish, QList<MappedColumn> columns, RecordIndex index,
               ValueReader reader);

    Result<std::optional<Fault>> judge(const ListRow &row, Said &said, Match &found);
    std::optional<Fault> read(const ListRow &row, Said &said) const;
    Match match(const Said &said) const;
    std::optional<Fault> repeats(const Said &said);
    Result<std::optional<Fault>> forbidden(const Said &said, const Record *record) const;
    Edit editOf(const Said &said, const Record *record, const QString &id) const;
    QString nameOf(const Said &said, const Record *record) const;
    QString heading(const QString &key) const;

    Store &m_store;
    ImportWish m_wish;
    QList<MappedColumn> m_columns;
    RecordIndex m_index;
    ValueReader m_reader;
    QSet<QString> m_seen; ///< ids, business IDs, e-mails and names of the rows before
};

} // namespace kopa::lists
