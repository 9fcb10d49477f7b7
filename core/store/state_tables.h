#pragma once

#include "edit.h"
#include "sqlite.h"
#include "state_codec.h"

namespace kopa {

/// Bits of the column `marks` of every state table.
inline constexpr int differsMark = 1;
inline constexpr int revivedMark = 2;
inline constexpr int joinedMark = 4;

/// The merged state of every record, a table a type, made from the declared types. Derived: everything here
/// can be made again from the built-in register and the log.
class StateTables
{
public:
    explicit StateTables(Database &database);

    /// A name for the form of the tables: it changes when a type or field does, and then they are made anew.
    static QByteArray form();
    void create();
    void drop();
    /// An empty search index, and all rows there are marked as missing in it.
    void makeIndex();

    struct Row
    {
        std::int64_t row = 0; ///< 0 when the record is new
        std::int64_t space = 0;
        merge::ObjectState state;
    };

    /// The record's state; an empty one when nobody has written it.
    Result<Row> load(const RecordKey &key);
    Result<Record> recordAt(const RecordType &type, std::int64_t row);
    /// Writes the state and what lists need of it, and marks the search index as behind. Gives new rows their
    /// number.
    Result<void> save(const RecordKey &key, Row &row);

    /// After a rollback: what was remembered may not be in the file.
    void forget();

    std::int64_t deviceRow(const merge::DeviceId &device);
    merge::DeviceId deviceAt(std::int64_t row);
    /// Zero for row 0: nobody's.
    crypto::SpaceId spaceAt(std::int64_t row);

private:
    /// A type's statements, put together once.
    struct Sql
    {
        QList<const FieldType *> columns;
        QByteArray byId;
        QByteArray byRow;
        QByteArray insert;
        QByteArray update;
    };
    const Sql &sqlOf(const RecordType &type);
    Result<Row> read(Statement &statement, const Sql &sql);
    void saveKnown(const RecordType &type, const QString &id, Row &row);
    void saveElements(const RecordType &type, const Row &row, bool fresh);

    Database &m_database;
    QHash<TypeNumber, Sql> m_sql;
    QHash<merge::DeviceId, std::int64_t> m_deviceRows;
    QHash<std::int64_t, merge::DeviceId> m_deviceIds;
    QHash<std::int64_t, crypto::SpaceId> m_spaceIds;
    StateCodec m_codec;
};

} // namespace kopa
