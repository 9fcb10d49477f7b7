#include "salvaged_tables.h"

#include "core/crypto/hash.h"
#include "core/records/record_type.h"

#include <QtEndian>

namespace kopa {

namespace {

using crypto::DeviceId;
using crypto::Hash;

constexpr qsizetype versionAt = 60; ///< user_version in the file's header

enum class Value { Null, Integer, Text, Blob, Id };

/// The form by which a row is known when no way leads to its page.
struct Shape
{
    const char *table;
    bool rowIds;
    QList<Value> values;
    qsizetype most; ///< of values: later steps of the schema have added some
};

const QList<Shape> &shapes()
{
    using enum Value;
    static const QList<Shape> all = {
        {"local", false, {Text, Text}, 2},
        {"space", true, {Null, Id, Text, Integer, Integer, Integer, Id, Text}, 20},
        {"epoch_key", false, {Integer, Integer, Id, Id}, 4},
        {"pending", false, {Integer, Integer, Integer, Text, Integer, Blob}, 6},
        {"envelope", true, {Null, Integer, Integer, Integer, Id, Integer, Blob}, 14},
        {"touched", false, {Integer, Text, Integer}, 3},
        {"touched_envelope", false, {Integer, Integer, Text}, 3},
        {"member_log", false, {Integer, Integer, Integer, Integer, Blob, Blob}, 6},
        {"pending_act", true, {Null, Integer, Integer, Blob}, 4},
        {"head", false, {Integer, Integer, Integer, Id, Integer, Integer, Integer, Integer}, 8},
        {"subject_slot", false, {Integer, Blob, Integer, Text, Integer}, 7},
        {"checkpoint", true, {Null, Id, Integer, Integer, Integer, Integer, Integer}, 7},
        {"checkpoint_head", false, {Integer, Integer, Integer, Id, Integer, Integer}, 6},
        {"checkpoint_change", true, {Null, Integer, Integer, Integer, Integer, Text, Blob}, 7},
        {"proof", false, {Integer, Integer, Integer, Integer, Integer, Blob, Blob}, 7},
        {"state", true, {Null, Text, Integer, Integer, Integer, Integer, Blob}, 64},
    };
    return all;
}

bool fits(const SqlRow &row, qsizetype column, Value value)
{
    switch (value) {
    case Value::Null:
        return row.isNull(column);
    case Value::Integer:
        return row.integer(column).has_value();
    case Value::Text:
        return row.text(column).has_value();
    case Value::Blob:
        return row.blob(column).has_value();
    case Value::Id:
        return row.blob(column).value_or(QByteArray()).size() == qsizetype(Hash::size);
    }
    Q_UNREACHABLE();
}

bool fits(const QList<SqlRow> &rows, const Shape &shape)
{
    return std::all_of(rows.begin(), rows.end(), [&](const SqlRow &row) {
        if (row.values.size() < shape.values.size() || row.values.size() > shape.most)
            return false;
        for (qsizetype i = 0; i < shape.values.size(); ++i)
            if (!fits(row, i, shape.values[i]))
                return false;
        return true;
    });
}

QByteArray tableOf(const BtreePage &page, const QList<SqlRow> &rows)
{
    if (rows.isEmpty())
        return {};
    for (const Shape &shape : shapes())
        if (shape.rowIds == page.hasRowIds() && fits(rows, shape))
            return shape.table;
    return {};
}

/// What salvage asks for; the search index and the lists' own indexes are made again.
bool isWanted(const QByteArray &table)
{
    static const QList<QByteArray> more = {"device",         "notice",         "intrusion",
                                           "erased_subject", "pending_object", "sqlite_autoindex_envelope_1"};
    return more.contains(table) || recordType(QString::fromLatin1(table)) ||
           std::any_of(shapes().begin(), shapes().end(),
                       [&](const Shape &shape) { return table == shape.table; });
}

} // namespace

const QByteArray SalvagedTables::stateRows = "state";

SalvagedTables::SalvagedTables(SalvagedPages &pages)
{
    name(pages);
    const auto overflow = [&](std::uint32_t number) { return pages.page(number); };
    for (std::uint32_t number = 1; number <= pages.count(); ++number) {
        const QByteArray bytes = pages.page(number);
        m_unreadable += bytes.isEmpty();
        const auto page = BtreePage::read(number, bytes);
        const QByteArray owner = m_owners.value(number);
        if (!page || (!owner.isEmpty() && !isWanted(owner)))
            continue;
        int broken = 0;
        const QList<SqlRow> rows = page->rows(overflow, broken);
        const QByteArray table = owner.isEmpty() ? tableOf(*page, rows) : owner;
        if (table.isEmpty())
            continue;
        m_rows[table] += rows;
        m_broken += broken;
    }
}

void SalvagedTables::name(SalvagedPages &pages)
{
    static const QByteArray schema = "sqlite_schema";
    const QByteArray first = pages.page(1);
    if (!first.isEmpty())
        m_version = qFromBigEndian<quint32>(first.constData() + versionAt);
    claim(pages, 1, schema);
    QList<QPair<std::uint32_t, QByteArray>> roots;
    const auto overflow = [&](std::uint32_t number) { return pages.page(number); };
    int broken = 0;
    for (auto it = m_owners.cbegin(); it != m_owners.cend(); ++it)
        if (const auto page = BtreePage::read(it.key(), pages.page(it.key())))
            for (const SqlRow &row : page->rows(overflow, broken))
                if (const auto root = row.integer(3); root && row.text(1))
                    roots.append({std::uint32_t(*root), row.text(1)->toUtf8()});
    for (const auto &[root, table] : std::as_const(roots))
        claim(pages, root, table);
}

void SalvagedTables::claim(SalvagedPages &pages, std::uint32_t root, const QByteArray &table)
{
    QList<std::uint32_t> open{root};
    while (!open.isEmpty()) {
        const std::uint32_t number = open.takeLast();
        if (number == 0 || number > pages.count() || m_owners.contains(number))
            continue;
        const auto page = BtreePage::read(number, pages.page(number));
        if (!page)
            continue;
        m_owners.insert(number, table);
        open += page->children();
    }
}

const QList<SqlRow> &SalvagedTables::of(const QByteArray &table) const
{
    static const QList<SqlRow> none;
    const auto found = m_rows.constFind(table);
    return found != m_rows.constEnd() ? *found : none;
}

} // namespace kopa
