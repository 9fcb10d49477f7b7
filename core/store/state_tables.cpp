#include "state_tables.h"

#include "core/crypto/hash.h"

namespace kopa {

using merge::Value;

namespace {

QByteArray quoted(QLatin1String name)
{
    return '"' + QByteArray(name.data(), name.size()) + '"';
}

QList<const FieldType *> columns(const RecordType &type)
{
    QList<const FieldType *> result;
    for (const FieldType &field : type.fields)
        if (field.isSingle())
            result.append(&field);
    return result;
}

QByteArray createStatement(const RecordType &type)
{
    QByteArray sql = "CREATE TABLE " + quoted(type.key) +
                     " (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, space INTEGER NOT NULL, trashed "
                     "INTEGER NOT NULL,"
                     " marks INTEGER NOT NULL, changed INTEGER NOT NULL, meta BLOB NOT NULL";
    QByteArray listed;
    for (const FieldType *field : columns(type)) {
        sql += ", " + quoted(field->key);
        if (field->listed)
            listed = field->kind == FieldKind::DateTime ? ", " + quoted(field->key) + listed
                                                        : listed + ", " + quoted(field->key);
    }
    sql += ");";
    if (!listed.isEmpty())
        sql += "CREATE INDEX " + quoted(type.key).insert(quoted(type.key).size() - 1, "_list") + " ON " +
               quoted(type.key) + " (trashed" + listed + ", changed);";
    return sql;
}

Value columnValue(const Statement &statement, int column, const FieldType &field)
{
    if (statement.isNull(column))
        return {};
    if (field.isNumber())
        return statement.integer(column);
    return statement.text(column);
}

void bindValue(Statement &statement, int position, const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        statement.bind(position, *text);
    else if (const auto *number = std::get_if<std::int64_t>(&value))
        statement.bind(position, *number);
    else
        statement.bindNull(position);
}

} // namespace

StateTables::StateTables(Database &database)
    : m_database(database),
      m_codec{[this](const merge::DeviceId &device) { return deviceRow(device); },
              [this](std::int64_t row) { return deviceAt(row); }}
{
}

QByteArray StateTables::form()
{
    QByteArray all = "5;";
    for (const RecordType *type : recordTypes())
        all += createStatement(*type);
    return crypto::hash(crypto::Domain::StateDigest, all).toHex().left(16);
}

void StateTables::create()
{
    for (const RecordType *type : recordTypes())
        m_database.execute(createStatement(*type));
    m_database.execute(
        "CREATE TABLE newer (type INTEGER NOT NULL, id TEXT NOT NULL, space INTEGER NOT NULL,"
        " meta BLOB NOT NULL, PRIMARY KEY (type, id)) WITHOUT ROWID;"
        "CREATE TABLE element (type INTEGER NOT NULL, field INTEGER NOT NULL, value TEXT NOT NULL,"
        " row INTEGER NOT NULL, PRIMARY KEY (type, field, value, row)) WITHOUT ROWID;"
        "CREATE INDEX element_row ON element (type, row);"
        "CREATE TABLE unmerged_text (type INTEGER NOT NULL, object TEXT NOT NULL, field INTEGER NOT NULL,"
        " space INTEGER NOT NULL, device INTEGER NOT NULL, n INTEGER NOT NULL, waits INTEGER NOT NULL,"
        " bytes INTEGER NOT NULL, missing INTEGER NOT NULL,"
        " PRIMARY KEY (type, object, field, device, n)) WITHOUT ROWID;");
    makeIndex();
}

void StateTables::makeIndex()
{
    m_database.execute(
        "DROP TABLE IF EXISTS search; DROP TABLE IF EXISTS search_text;"
        "CREATE VIRTUAL TABLE search USING fts5 (title, body, content = '', tokenize = 'kopa');"
        "CREATE TABLE search_text (row INTEGER PRIMARY KEY, titled INTEGER NOT NULL,"
        " words BLOB NOT NULL);"
        "DELETE FROM search_behind;");
    for (const RecordType *type : recordTypes())
        m_database.execute("INSERT INTO search_behind SELECT " + QByteArray::number(type->number) +
                           ", row FROM " + quoted(type->key));
}

void StateTables::drop()
{
    for (const RecordType *type : recordTypes())
        m_database.execute("DROP TABLE IF EXISTS " + quoted(type->key));
    m_database.execute("DROP TABLE IF EXISTS newer; DROP TABLE IF EXISTS element;"
                       "DROP TABLE IF EXISTS unmerged_text;"
                       "DROP TABLE IF EXISTS search; DROP TABLE IF EXISTS search_text;"
                       "DELETE FROM search_behind;");
}

const StateTables::Sql &StateTables::sqlOf(const RecordType &type)
{
    if (const auto known = m_sql.constFind(type.number); known != m_sql.constEnd())
        return *known;
    Sql sql;
    sql.columns = columns(type);
    QByteArray names;
    QByteArray assignments;
    for (const FieldType *field : std::as_const(sql.columns)) {
        names += ", " + quoted(field->key);
        assignments += ", " + quoted(field->key) + " = ?";
    }
    const QByteArray table = quoted(type.key);
    sql.byId = "SELECT row, id, space, meta" + names + " FROM " + table + " WHERE id = ?";
    sql.byRow = "SELECT row, id, space, meta" + names + " FROM " + table + " WHERE row = ?";
    sql.insert = "INSERT INTO " + table + " (space, trashed, marks, changed, meta, id" + names +
                 ") VALUES (?, ?, ?, ?, ?, ?" + QByteArray(", ?").repeated(sql.columns.size()) + ")";
    sql.update = "UPDATE " + table + " SET space = ?, trashed = ?, marks = ?, changed = ?, meta = ?, id = ?" +
                 assignments + " WHERE row = ?";
    return *m_sql.insert(type.number, sql);
}

Result<StateTables::Row> StateTables::read(Statement &statement, const Sql &sql)
{
    if (!statement.step()) {
        KOPA_TRY(m_database.status());
        return Row{};
    }
    KOPA_ASSIGN(merge::ObjectState state, m_codec.decode(statement.blob(3), [&](FieldNumber number) -> Value {
        for (int i = 0; i < sql.columns.size(); ++i)
            if (sql.columns[i]->number == number)
                return columnValue(statement, 4 + i, *sql.columns[i]);
        return {};
    }));
    return Row{statement.integer(0), statement.integer(2), std::move(state)};
}

Result<StateTables::Row> StateTables::load(const RecordKey &key)
{
    if (const RecordType *type = recordType(key.type)) {
        const Sql &sql = sqlOf(*type);
        auto statement = m_database.prepare(sql.byId);
        statement.bind(1, key.id);
        return read(statement, sql);
    }
    auto statement = m_database.prepare("SELECT space, meta FROM newer WHERE type = ? AND id = ?");
    statement.bind(1, key.type).bind(2, key.id);
    if (!statement.step()) {
        KOPA_TRY(m_database.status());
        return Row{};
    }
    KOPA_ASSIGN(merge::ObjectState state,
                m_codec.decode(statement.blob(1), [](FieldNumber) { return Value{}; }));
    return Row{1, statement.integer(0), std::move(state)};
}

Result<Record> StateTables::recordAt(const RecordType &type, std::int64_t row)
{
    const Sql &sql = sqlOf(type);
    auto statement = m_database.prepare(sql.byRow);
    statement.bind(1, row);
    KOPA_ASSIGN(Row found, read(statement, sql));
    if (found.row == 0)
        return ErrorCode::NotFound;
    return Record{&type, statement.text(1), std::move(found.state), spaceAt(found.space)};
}

Result<void> StateTables::save(const RecordKey &key, Row &row)
{
    if (const RecordType *type = recordType(key.type)) {
        const bool fresh = row.row == 0;
        saveKnown(*type, key.id, row);
        saveElements(*type, row, fresh);
        m_database.prepare("INSERT OR IGNORE INTO search_behind VALUES (?, ?)")
            .bind(1, key.type)
            .bind(2, row.row)
            .run();
    } else {
        m_database.prepare("INSERT OR REPLACE INTO newer (type, id, space, meta) VALUES (?, ?, ?, ?)")
            .bind(1, key.type)
            .bind(2, key.id)
            .bind(3, row.space)
            .bind(4, m_codec.encode(row.state, nullptr))
            .run();
    }
    return m_database.status();
}

void StateTables::saveKnown(const RecordType &type, const QString &id, Row &row)
{
    const Sql &sql = sqlOf(type);
    const bool trashed = row.state.trashed();
    const int marks = (row.state.differing().isEmpty() ? 0 : differsMark) |
                      (row.state.revived() ? revivedMark : 0) | (row.state.joined() ? joinedMark : 0);
    auto statement = m_database.prepare(row.row == 0 ? sql.insert : sql.update);
    statement.bind(1, row.space)
        .bind(2, int(trashed))
        .bind(3, marks)
        .bind(4, row.state.changed().milliseconds())
        .bind(5, m_codec.encode(row.state, &type))
        .bind(6, id);
    int position = 7;
    for (const FieldType *field : sql.columns)
        bindValue(statement, position++, row.state.value(field->number));
    if (row.row != 0)
        statement.bind(position, row.row);
    statement.run();
    if (row.row == 0)
        row.row = m_database.lastInsertRow();
}

void StateTables::saveElements(const RecordType &type, const Row &row, bool fresh)
{
    for (const FieldType &field : type.fields) {
        if (!field.isSet() || !field.listed)
            continue;
        const QStringList elements = row.state.elements(field.number);
        QStringList known;
        if (!fresh) {
            auto read =
                m_database.prepare("SELECT value FROM element WHERE type = ? AND row = ? AND field = ?");
            read.bind(1, type.number).bind(2, row.row).bind(3, field.number);
            while (read.step())
                known.append(read.text(0));
        }
        for (const QString &value : known)
            if (!elements.contains(value))
                m_database
                    .prepare("DELETE FROM element WHERE type = ? AND field = ? AND value = ? AND row = ?")
                    .bind(1, type.number)
                    .bind(2, field.number)
                    .bind(3, value)
                    .bind(4, row.row)
                    .run();
        for (const QString &value : elements)
            if (!known.contains(value))
                m_database.prepare("INSERT INTO element (type, field, value, row) VALUES (?, ?, ?, ?)")
                    .bind(1, type.number)
                    .bind(2, field.number)
                    .bind(3, value)
                    .bind(4, row.row)
                    .run();
    }
}

void StateTables::forget()
{
    m_deviceRows.clear();
    m_deviceIds.clear();
    m_spaceIds.clear();
}

crypto::SpaceId StateTables::spaceAt(std::int64_t row)
{
    if (row == 0)
        return {};
    if (const auto known = m_spaceIds.constFind(row); known != m_spaceIds.constEnd())
        return *known;
    auto statement = m_database.prepare("SELECT id FROM space WHERE row = ?");
    statement.bind(1, row);
    const auto id = statement.step() ? crypto::SpaceId::from(statement.blob(0)).value_or(crypto::SpaceId{})
                                     : crypto::SpaceId{};
    m_spaceIds.insert(row, id);
    return id;
}

std::int64_t StateTables::deviceRow(const merge::DeviceId &device)
{
    if (device.isZero())
        return 0;
    if (const auto known = m_deviceRows.constFind(device); known != m_deviceRows.constEnd())
        return *known;
    m_database.prepare("INSERT OR IGNORE INTO device (id) VALUES (?)").bind(1, device.toByteArray()).run();
    auto statement = m_database.prepare("SELECT row FROM device WHERE id = ?");
    statement.bind(1, device.toByteArray());
    const std::int64_t row = statement.step() ? statement.integer(0) : -1;
    m_deviceRows.insert(device, row);
    m_deviceIds.insert(row, device);
    return row;
}

merge::DeviceId StateTables::deviceAt(std::int64_t row)
{
    if (row == 0)
        return {};
    if (const auto known = m_deviceIds.constFind(row); known != m_deviceIds.constEnd())
        return *known;
    auto statement = m_database.prepare("SELECT id FROM device WHERE row = ?");
    statement.bind(1, row);
    const auto device = statement.step()
                            ? merge::DeviceId::from(statement.blob(0)).value_or(merge::DeviceId{})
                            : merge::DeviceId{};
    m_deviceIds.insert(row, device);
    m_deviceRows.insert(device, row);
    return device;
}

} // namespace kopa
